-- A customer that was entered twice becomes one: all that belongs to the one goes to the other, to whom its number
-- leads from then on. Within thirty days it can be undone.

-- A merged customer is gone from everything that looks for customers, as an erased one is, and so `erased_at` says
-- since when; but its row keeps what it was, until the other one is erased.
alter table customers
    add column merged_into bigint references customers,
    add constraint customers_merged check (merged_into is null or (merged_into <> id and erased_at is not null));
create index customers_merged_into on customers (merged_into) where merged_into is not null;
create trigger touch_merged before update of merged_into on customers for each row execute function touch_customer();

-- Whom a customer became: itself, or at the end of a chain of merges. Null: the chain has no end.
create function survivor_of(customer bigint) returns bigint language sql stable as $$
    with recursive chain as (
        select id, merged_into from customers where id = customer
        union select c.id, c.merged_into from chain join customers c on c.id = chain.merged_into)
    select id from chain where merged_into is null
$$;

-- A customer and all that were merged into it, directly or not.
create function merged_with(customer bigint) returns setof bigint language sql stable as $$
    with recursive family as (
        select customer as id
        union select c.id from family join customers c on c.merged_into = family.id)
    select id from family
$$;

create table merges (
    id bigint generated always as identity primary key,
    loser_id bigint not null references customers,
    survivor_id bigint not null references customers,
    -- null: the program itself
    user_id bigint references users default acting('user_id')::bigint,
    request_id text default acting('request_id'),
    at timestamptz not null default now(),
    -- of the survivor: {"column": [before, after]}; of the loser, what its row cannot keep; both blanked by an erasure
    fields jsonb not null default '{}',
    kept jsonb not null default '{}',
    -- ids of the rows that moved, by table
    moved jsonb not null default '{}',
    -- columns that the move changed: {"table": {"id": {"column": before}}}
    changed jsonb not null default '{}',
    -- rows that the survivor had already, by table
    dropped jsonb not null default '{}',
    -- newer events of a row that moved are changes since
    last_event bigint not null,
    undone_at timestamptz,
    undone_by bigint references users,
    undo_request_id text,
    constraint merges_two check (loser_id <> survivor_id)
);
create unique index merges_standing on merges (loser_id) where undone_at is null;
create index merges_survivor on merges (survivor_id);
create index merges_request on merges (request_id);
create index merges_undo_request on merges (undo_request_id) where undo_request_id is not null;
create trigger no_delete before delete on merges for each row execute function refuse_change();
create trigger no_truncate before truncate on merges for each statement execute function refuse_change();

-- Only one of a kind that is there, and of two that are merged at once only one way round.
create function refuse_wrong_merge() returns trigger language plpgsql as $$
declare
    survivor customers;
begin
    select * into survivor from customers where id = new.merged_into for no key update;
    if survivor.erased_at is not null or survivor.kind <> new.kind then
        raise exception 'customer % cannot be merged into %', new.id, new.merged_into
            using errcode = 'check_violation', constraint = 'customers_merged';
    end if;
    return null;
end $$;
create trigger right_merge after update of merged_into on customers for each row
    when (new.merged_into is not null and new.merged_into is distinct from old.merged_into)
    execute function refuse_wrong_merge();

-- As before; but a merged customer may come back, and is blanked once the one it became is erased.
create or replace function refuse_erased() returns trigger language plpgsql as $$
begin
    if old.merged_into is not null then
        if new.merged_into is null and new.erased_at is null then
            return new;
        elsif new.given_name || new.family_name || new.legal_name = ''
              and exists (select from customers where id = survivor_of(old.id) and erased_at is not null) then
            return new;
        end if;
    end if;
    raise exception 'customer % is erased', old.id
        using errcode = 'check_violation', constraint = 'customers_not_erased';
end $$;

-- Members of a merged customer become members of the other, or go back: nothing else moves them.
create or replace function refuse_other_members() returns trigger language plpgsql as $$
begin
    if acting('merging') is not null then
        return new;
    end if;
    raise exception 'a member stays who it is' using errcode = 'check_violation', constraint = 'members_kinds';
end $$;

create or replace function blank_history(erased bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- A merged customer that keeps its name is not erased.
    if not exists (select from customers where id = erased and erased_at is not null and name = '') then
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

-- As before; but what a merge or its undoing did is taken back by undoing the merge alone.
create or replace function is_undoable(event audit_events) returns boolean language sql stable as $$
    select event.at > now() - interval '24 hours'
       and event.request_id is not null
       and not exists (select from merges m where m.request_id = event.request_id)
       and not exists (select from merges m where m.undo_request_id = event.request_id)
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

-- As before, but of all that was merged into the customer, too.
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
    for event in select * from audit_events e where e.customer_id in (select merged_with(customer)) and e.request_id = request loop
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
                     on owner.customer_id in (select merged_with(customer)) and owner.request_id = request
                    and owner.table_name = 'contacts' and owner.action = 'deleted'
                    and e.table_name = 'contact_points' and e.action = 'deleted'
                    and owner.row_id = (e.changes -> 'contact_id' ->> 0)::bigint
                  where e.customer_id in (select merged_with(customer)) and e.request_id = request
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

-- As before; but a new customer stays, too, once it was part of a merge.
create or replace function import_undo_plan(import bigint)
    returns table (customer_id bigint, created boolean, stays boolean) language sql stable as $$
    select m.customer_id, m.created,
           case when m.created then
               exists (select from audit_events e
                        where e.customer_id = m.customer_id and e.request_id is distinct from 'import/' || import)
               or exists (select from merges g where m.customer_id in (g.loser_id, g.survivor_id))
               or exists (select from customers child where child.parent_id = m.customer_id)
               or exists (select from members b where b.company_id = m.customer_id or b.person_id = m.customer_id)
           else
               exists (select from audit_events e
                         join audit_events newer on newer.table_name = e.table_name and newer.row_id = e.row_id
                                                and newer.id > e.id and newer.request_id is distinct from e.request_id
                        where e.customer_id = m.customer_id and e.request_id = 'import/' || import)
           end
      from import_customers m
      join customers c on c.id = m.customer_id and c.erased_at is null
     where m.import_id = import
$$;
