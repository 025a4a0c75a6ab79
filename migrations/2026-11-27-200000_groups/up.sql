-- Groups of customers and the discount each gives, dated.

create table customer_groups (
    id bigint generated always as identity primary key,
    name text not null,
    -- the row stays: documents of the past and the history go on naming it
    deleted_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint customer_groups_name check (btrim(name) = name and length(name) between 1 and 80)
);
create unique index customer_groups_unique_name on customer_groups (fold(name)) where deleted_at is null;
create trigger version before update on customer_groups for each row execute function count_version();
create trigger audit after insert or update or delete on customer_groups
    for each row execute function audit('');

-- What a group gives from a day on, until the next row; the later of two for one day holds.
create table group_discounts (
    id bigint generated always as identity primary key,
    group_id bigint not null references customer_groups,
    percent numeric(5, 2) not null,
    valid_from date not null,
    reason text not null,
    -- null: the program itself
    user_id bigint references users default acting('user_id')::bigint,
    created_at timestamptz not null default now(),
    constraint group_discounts_percent check (percent between 0 and 100),
    constraint group_discounts_reason check (length(reason) between 1 and 200)
);
create index group_discounts_group on group_discounts (group_id, valid_from, id);
create trigger audit after insert on group_discounts for each row execute function audit('', 'user_id');
create trigger append_only before update or delete on group_discounts
    for each row execute function refuse_change();
create trigger no_truncate before truncate on group_discounts
    for each statement execute function refuse_change();

-- The day in the company's zone.
create function company_day() returns date language sql stable as $$
    select (now() at time zone time_zone)::date from company
$$;

-- Null: it never gave one.
create function group_discount(wanted bigint, day date) returns numeric language sql stable as $$
    select percent from group_discounts where group_id = wanted and valid_from <= day
     order by valid_from desc, id desc limit 1
$$;

alter table customers add column group_id bigint references customer_groups;
alter table customers add constraint customers_erased_in_no_group check (erased_at is null or group_id is null);
create index customers_by_group on customers (group_id, name_key, id) where group_id is not null;

drop trigger touch on customers;
create trigger touch before update of number, kind, country, civility_id, given_name, family_name, legal_form_id, legal_name,
        trade_name, status, external_id, reference, language, currency, iban, bic, einvoice_address, pec, tax_treatment,
        account_number, payment_method_id, payment_terms_id, credit_limit, salesperson_id, tags, note, carrier_id,
        delivery_instructions, delivery_days, delivery_from, delivery_until, minimum_order, erased_at, group_id
    on customers for each row execute function touch_customer();

-- How many members each group has, as customer_tallies tells it of the kinds. No foreign key: whoever leaves
-- a group that is being deleted must not wait for the deletion, which waits for them.
create table group_tallies (
    id bigint generated always as identity primary key,
    group_id bigint not null,
    delta bigint not null
);

-- Counts the members, and lets nobody into a deleted group. The foreign key has waited for a deletion under
-- way by the time this runs, so it sees the outcome.
create function follow_groups() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into group_tallies (group_id, delta)
        select group_id, count(*) from changed where group_id is not null group by group_id;
    else
        insert into group_tallies (group_id, delta)
        select group_id, sum(n) from (
            select group_id, -1 as n from former where group_id is not null
            union all
            select group_id, 1 from changed where group_id is not null) moves
        group by group_id having sum(n) <> 0;
    end if;
    if exists (select from customer_groups g
                where g.deleted_at is not null and g.id in (select group_id from changed)) then
        raise exception 'the group is deleted'
            using errcode = 'check_violation', constraint = 'customers_group_deleted';
    end if;
    return null;
end $$;
create trigger groups_new after insert on customers referencing new table as changed
    for each statement execute function follow_groups();
create trigger groups_changed after update on customers referencing old table as former new table as changed
    for each statement execute function follow_groups();

-- The other half: whoever puts a customer into the group holds its row for their foreign key, so this waits.
create function refuse_group_with_members() returns trigger language plpgsql as $$
begin
    perform from customer_groups where id = old.id for update;
    if exists (select from customers where group_id = old.id) then
        raise exception 'group % has members', old.id
            using errcode = 'check_violation', constraint = 'customer_groups_without_members';
    end if;
    return new;
end $$;
create trigger without_members before update of deleted_at on customer_groups
    for each row when (new.deleted_at is not null) execute function refuse_group_with_members();
