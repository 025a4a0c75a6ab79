-- Companies and the persons who belong to them, companies of one group, stops and warnings, and how often
-- each customer is used.

create extension if not exists btree_gist with schema public;

create table members (
    id bigint generated always as identity primary key,
    company_id bigint not null references customers,
    person_id bigint not null references customers,
    role text not null default '',
    -- null: nobody knows since when
    from_date date,
    -- the last day; null: it goes on
    until_date date,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint members_two check (company_id <> person_id),
    constraint members_period check (from_date <= until_date),
    constraint members_role check (length(role) <= 80),
    -- a person may come back, but is not there twice
    constraint members_overlap exclude using gist (
        company_id with =, person_id with =, daterange(from_date, until_date, '[]') with &&)
);
create index members_company on members (company_id);
create index members_person on members (person_id);
create trigger version before update on members for each row execute function count_version();
-- It is told in the history of both.
create trigger audit_company after insert or update or delete on members
    for each row execute function audit('company_id');
create trigger audit_person after insert or update or delete on members
    for each row execute function audit('person_id');

-- The foreign keys have waited for an erasure under way by the time this runs, so it sees the outcome.
create function refuse_wrong_members() returns trigger language plpgsql as $$
begin
    if exists (select from added m join customers c on c.id in (m.company_id, m.person_id)
                where c.erased_at is not null) then
        raise exception 'a customer of these members is erased'
            using errcode = 'check_violation', constraint = 'customers_not_erased';
    end if;
    if exists (select from added m join customers c on c.id in (m.company_id, m.person_id)
                where (c.kind = 'company') <> (c.id = m.company_id)) then
        raise exception 'a member is a person of a company'
            using errcode = 'check_violation', constraint = 'members_kinds';
    end if;
    return null;
end $$;
create trigger right_kinds after insert on members referencing new table as added
    for each statement execute function refuse_wrong_members();

create function refuse_other_members() returns trigger language plpgsql as $$
begin
    raise exception 'a member stays who it is' using errcode = 'check_violation', constraint = 'members_kinds';
end $$;
create trigger stays before update on members for each row
    when (new.company_id <> old.company_id or new.person_id <> old.person_id)
    execute function refuse_other_members();

create function refuse_other_kind() returns trigger language plpgsql as $$
begin
    raise exception 'customer % stays a %', old.id, old.kind
        using errcode = 'check_violation', constraint = 'customers_kind_stays';
end $$;
create trigger kind_stays before update of kind on customers for each row
    when (new.kind <> old.kind) execute function refuse_other_kind();

-- Companies of one group, and whether one may sell to a customer.
alter table customers
    add column parent_id bigint references customers,
    -- null: one may sell to it without a second thought
    add column stop_level text,
    add column stop_note text not null default '',
    add constraint customers_parent check (parent_id is null or (kind = 'company' and parent_id <> id)),
    add constraint customers_stop_level check (stop_level in ('warning', 'stop')),
    add constraint customers_stop_note check (length(stop_note) <= 500 and (stop_level is not null or stop_note = ''));
create index customers_parent_id on customers (parent_id) where parent_id is not null;
-- Beside `touch`, which names the columns there were before; both say the same.
create trigger touch_more before update of parent_id, stop_level, stop_note
    on customers for each row execute function touch_customer();

-- Parents change one at a time: two that change at once could close a circle that neither sees.
create function refuse_wrong_parent() returns trigger language plpgsql as $$
declare
    parent customers;
begin
    perform pg_advisory_xact_lock(hashtext('customers.parent_id'));
    select * into parent from customers where id = new.parent_id;
    if parent.erased_at is not null then
        raise exception 'customer % is erased', parent.id
            using errcode = 'check_violation', constraint = 'customers_not_erased';
    elsif parent.kind <> 'company' then
        raise exception 'customer % is no company', parent.id
            using errcode = 'check_violation', constraint = 'customers_parent';
    elsif exists (with recursive above as (
                      select parent.id, parent.parent_id
                      union select c.id, c.parent_id from customers c join above on c.id = above.parent_id)
                  select from above where id = new.id) then
        raise exception 'customer % is below customer %', parent.id, new.id
            using errcode = 'check_violation', constraint = 'customers_parent_circle';
    end if;
    return null;
end $$;
create trigger right_parent_new after insert on customers for each row
    when (new.parent_id is not null) execute function refuse_wrong_parent();
create trigger right_parent after update of parent_id on customers for each row
    when (new.parent_id is not null and new.parent_id is distinct from old.parent_id)
    execute function refuse_wrong_parent();

-- How often a sheet was opened or a customer was picked, day by day for a year, and the sums of that year
-- in the order in which pickers offer customers. Nobody's name is in it.
create table customer_uses (
    customer_id bigint not null references customers,
    day date not null,
    times integer not null,
    constraint customer_uses_pkey primary key (customer_id, day),
    constraint customer_uses_times check (times > 0)
);
create index customer_uses_day on customer_uses (day);
create table customer_use_sums (
    customer_id bigint primary key references customers,
    times bigint not null
);
create index customer_use_sums_times on customer_use_sums (times desc, customer_id);

-- Whether one event could be taken back on its own; now of members, too.
create or replace function is_undoable(event audit_events) returns boolean language sql stable as $$
    select event.at > now() - interval '24 hours'
       and event.request_id is not null
       and case event.table_name
               when 'customers' then event.action = 'changed'
               -- the other one may have been erased since, and its values here with it
               when 'members' then event.action <> 'deleted'
                   or exists (select from customers c
                               where c.erased_at is null
                                 and c.id = coalesce(event.changes -> 'person_id' ->> 0,
                                                     event.changes -> 'company_id' ->> 0)::bigint)
               else event.table_name in ('identifiers', 'addresses', 'contacts', 'contact_points')
                    and event.action <> 'erased' end
       and not exists (select from audit_events newer
                        where newer.table_name = event.table_name and newer.row_id = event.row_id
                          and newer.id > event.id and newer.request_id is distinct from event.request_id)
$$;

-- The column by which a row of the history belongs to the customer whose history it is.
create function owner_column(event audit_events) returns text language sql immutable as $$
    select case when event.table_name <> 'members' then 'customer_id'
                when event.changes ? 'person_id' then 'company_id'
                else 'person_id' end
$$;

-- As before, but a row that comes back is given to its customer by the right column.
create or replace function undo_request(customer bigint, request text, forbidden text[]) returns text
    language plpgsql as $$
declare
    event audit_events;
    columns text;
    touched bigint;
begin
    -- Two undos of one request: the second waits, and then finds the first one's events.
    perform from customers where id = customer and erased_at is null for no key update;
    if not found then
        return 'missing';
    end if;
    for event in select * from audit_events e where e.customer_id = customer and e.request_id = request loop
        if event.table_name = 'customers' and event.changes ?| forbidden then
            return 'forbidden';
        elsif event.table_name = 'customers' and event.action <> 'changed' then
            return 'final';
        elsif event.at <= now() - interval '24 hours' then
            return 'late';
        end if;
        -- Whoever is changing the row has written the event by the time the lock is given.
        execute format('select from %I where id = $1 for update', event.table_name) using event.row_id;
        if not is_undoable(event) then
            return 'changed';
        end if;
    end loop;
    if not found then
        return 'missing';
    end if;
    -- Backwards; but a contact that is gone comes back before the contact points it took along.
    for event in select e.*
                   from audit_events e
                   left join audit_events owner
                     on owner.customer_id = customer and owner.request_id = request
                    and owner.table_name = 'contacts' and owner.action = 'deleted'
                    and e.table_name = 'contact_points' and e.action = 'deleted'
                    and owner.row_id = (e.changes -> 'contact_id' ->> 0)::bigint
                  where e.customer_id = customer and e.request_id = request
                  order by coalesce(owner.id, e.id) desc, owner.id is null desc, e.id desc loop
        select string_agg(format('%1$I = was.%1$I', key), ', ')
          into columns from jsonb_object_keys(event.changes) key;
        case event.action
        when 'created' then
            if event.table_name = 'contacts'
               and exists (select from contact_points p where p.contact_id = event.row_id) then
                return 'changed';
            end if;
            execute format('delete from %I where id = $1', event.table_name) using event.row_id;
        when 'changed' then
            execute format('update %1$I as it set %2$s from jsonb_populate_record(null::%1$I, $1) was
                             where it.id = $2', event.table_name, columns)
              using values_before(event.changes), event.row_id;
        else
            -- What was empty is not in the event: the columns' defaults say it.
            select string_agg(format('%I', key), ', ') into columns
              from jsonb_object_keys(jsonb_strip_nulls(values_before(event.changes))) key;
            execute format('insert into %1$I (id, %3$I, %2$s) overriding system value
                            select $2, $3, %2$s from jsonb_populate_record(null::%1$I, $1)',
                           event.table_name, columns, owner_column(event))
              using jsonb_strip_nulls(values_before(event.changes)), event.row_id, customer;
        end case;
        get diagnostics touched = row_count;
        if touched <> 1 then
            return 'changed';
        end if;
    end loop;
    return 'undone';
end $$;

-- What others' histories tell of a member is blanked with the member.
create or replace function blank_history(erased bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from customers where id = erased and erased_at is not null) then
        raise exception 'customer % is not erased', erased using errcode = 'insufficient_privilege';
    end if;
    update audit_events e
       set changes = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}')
                        from jsonb_object_keys(e.changes) as key)
     where e.id in (select own.id from audit_events own where own.customer_id = erased
                    union
                    select other.id
                      from audit_events own
                      join audit_events other on other.table_name = own.table_name and other.row_id = own.row_id
                     where own.customer_id = erased and own.table_name = 'members');
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    values (acting('user_id')::bigint, acting('address')::inet, acting('request_id'),
            erased, 'customers', erased, 'erased', '{}');
end $$;
