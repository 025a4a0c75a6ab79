-- What every later table stands on: folding of text, who acts, the audit trail, versions.

create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Lower case, no accents. unaccent() is only STABLE because its dictionary could be replaced;
-- naming the dictionary makes the result depend on the text alone, which an index needs.
create function fold(text) returns text
    language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));

-- Only letters and digits, folded: "IT 0074.311" and "it0074311" are the same key.
create function fold_key(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(fold($1), '[^[:alnum:]]', '', 'g');

-- Who acts is set on the transaction by the program; a write without it is a programming error.
create function acting(setting text) returns text
    language sql stable
    return nullif(current_setting('clientela.' || setting, true), '');

create table audit_events (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    -- null: the program itself ("system")
    user_id bigint,
    address inet,
    request_id text,
    customer_id bigint,
    table_name text not null,
    row_id bigint not null,
    action text not null,
    -- {"field": [old, new]}; erasure leaves the fields and blanks the values
    changes jsonb not null,
    constraint audit_events_action check (action in ('created', 'changed', 'deleted', 'erased'))
);
create index audit_events_customer on audit_events (customer_id, id desc);
create index audit_events_row on audit_events (table_name, row_id, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op
        using errcode = 'insufficient_privilege';
end $$;

-- The one update that is allowed takes the values out and leaves everything else.
create function only_blanking() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'changes' = to_jsonb(old) - 'changes'
       and new.changes = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}')
                            from jsonb_object_keys(old.changes) as key)
    then
        return new;
    end if;
    raise exception 'audit_events is append-only: UPDATE refused' using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update on audit_events
    for each row execute function only_blanking();
create trigger no_delete before delete on audit_events
    for each row execute function refuse_change();
create trigger no_truncate before truncate on audit_events
    for each statement execute function refuse_change();

-- Arguments: the column that names the customer ('' for none), then columns that are derived
-- or technical and say nothing to a reader of the history.
create function audit() returns trigger language plpgsql as $$
declare
    before_row jsonb := case when tg_op = 'INSERT' then '{}'::jsonb else to_jsonb(old) end;
    after_row jsonb := case when tg_op = 'DELETE' then '{}'::jsonb else to_jsonb(new) end;
    whole jsonb := case when tg_op = 'DELETE' then before_row else after_row end;
    ignored text[] := array['id', 'version', 'created_at', 'updated_at'] || tg_argv[1:];
    changes jsonb;
begin
    if acting('actor') is null then
        raise exception 'a write to % without an acting user', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    if acting('quiet') is not null then
        return null;
    end if;
    select coalesce(jsonb_object_agg(key, jsonb_build_array(before_row -> key, after_row -> key)), '{}')
      into changes
      from (select key from jsonb_object_keys(before_row || after_row) as key) keys
     where key <> all (ignored) and key <> tg_argv[0]
       and (before_row -> key) is distinct from (after_row -> key)
       -- what was empty and is empty says nothing
       and not (coalesce(before_row -> key, 'null') in ('null', '""', '[]')
                and coalesce(after_row -> key, 'null') in ('null', '""', '[]'));
    if tg_op = 'UPDATE' and changes = '{}' then
        return null;
    end if;
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    values (acting('user_id')::bigint, acting('address')::inet, acting('request_id'),
            case when tg_argv[0] = '' then null else (whole ->> tg_argv[0])::bigint end,
            tg_table_name, (whole ->> 'id')::bigint,
            case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'changed' else 'deleted' end,
            changes);
    return null;
end $$;

-- Two people may edit a row: each real change counts the version up.
create function count_version() returns trigger language plpgsql as $$
begin
    new.version := old.version + 1;
    return new;
end $$;
