create table addresses (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customers,
    label text not null default '',
    recipient text not null default '',
    street text not null default '',
    street2 text not null default '',
    postal_code text not null default '',
    city text not null default '',
    -- province, county or department: its code where the country has a list, else as typed
    region text not null default '',
    country text not null,
    billing boolean not null,
    shipping boolean not null,
    default_billing boolean not null default false,
    default_shipping boolean not null default false,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint addresses_country check (country ~ '^[A-Z]{2}$'),
    constraint addresses_use check (billing or shipping),
    constraint addresses_defaults check (billing >= default_billing and shipping >= default_shipping),
    constraint addresses_place check (street <> '' or city <> ''),
    constraint addresses_lengths check (
        length(label) <= 80 and length(recipient) <= 120 and length(street) <= 160 and length(street2) <= 160
        and length(postal_code) <= 16 and length(city) <= 100 and length(region) <= 80)
);
create index addresses_customer on addresses (customer_id);
create unique index addresses_one_default_billing on addresses (customer_id) where default_billing;
create unique index addresses_one_default_shipping on addresses (customer_id) where default_shipping;
create trigger version before update on addresses for each row execute function count_version();
create trigger audit after insert or update or delete on addresses
    for each row execute function audit('customer_id');

create table contacts (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customers,
    given_name text not null default '',
    family_name text not null default '',
    role text not null default '',
    language text,
    tags text[] not null default '{}',
    main boolean not null default false,
    gets_invoices boolean not null default false,
    gets_reminders boolean not null default false,
    note text not null default '',
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint contacts_named check (given_name <> '' or family_name <> ''),
    constraint contacts_language check (language in ('en', 'it', 'es', 'fr', 'ro')),
    constraint contacts_lengths check (
        length(given_name) <= 80 and length(family_name) <= 80 and length(role) <= 80 and length(note) <= 2000)
);
create index contacts_customer on contacts (customer_id);
create unique index contacts_one_main on contacts (customer_id) where main;
create trigger version before update on contacts for each row execute function count_version();
create trigger audit after insert or update or delete on contacts
    for each row execute function audit('customer_id');

-- E-mails, phones and sites of a customer, or of one of its contacts.
create table contact_points (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customers,
    contact_id bigint references contacts on delete cascade,
    kind text not null,
    -- e-mail and site in their plain form, phone as E.164
    value text not null,
    typed text not null,
    purpose text not null default 'general',
    position integer not null default 0,
    constraint contact_points_kind check (kind in ('email', 'phone', 'website')),
    constraint contact_points_purpose check (
        purpose in ('general', 'invoices', 'reminders', 'mobile', 'work', 'home', 'fax')),
    constraint contact_points_value check (length(value) between 1 and 254 and length(typed) <= 254)
);
create index contact_points_customer on contact_points (customer_id);
create index contact_points_contact on contact_points (contact_id);
create index contact_points_value on contact_points (kind, value);
create trigger audit after insert or update or delete on contact_points
    for each row execute function audit('customer_id', 'position');

-- The search text of a customer: names, number, keys, identifiers (VAT numbers also without their
-- country), e-mails, phones (also as dialled at home), cities, contacts. The one place that says so.
create function search_text_of(k customers) returns text language sql stable as $$
    select ' ' || btrim(regexp_replace(fold(concat_ws(' ',
        k.given_name, k.family_name, k.legal_name, k.trade_name, k.number, k.reference, k.external_id,
        (select string_agg(case when i.kind = 'vat' and i.value ~ '^[A-Z]{2}' then i.value || ' ' || substr(i.value, 3)
                                else i.value end, ' ' order by i.id)
           from identifiers i where i.customer_id = k.id),
        (select string_agg(case when p.kind = 'phone'
                                then ltrim(p.value, '+') || ' ' || regexp_replace(p.typed, '[^0-9]', '', 'g')
                                else p.value end, ' ' order by p.id)
           from contact_points p where p.customer_id = k.id),
        (select string_agg(distinct a.city, ' ') from addresses a where a.customer_id = k.id),
        (select string_agg(n.given_name || ' ' || n.family_name, ' ' order by n.id)
           from contacts n where n.customer_id = k.id)
    )), '\s+', ' ', 'g'))
$$;

-- An import writes many rows and asks for this once, at its end.
create function refresh_search(ids bigint[]) returns void language sql as $$
    update customers c
       set search_text = fresh.text
      from (select k.id, search_text_of(k) as text
              from customers k
             where k.id = any (ids) and k.erased_at is null) fresh
     where c.id = fresh.id and c.search_text <> fresh.text
$$;

create function refresh_search_of_changed() returns trigger language plpgsql as $$
begin
    if acting('search_later') is not null then
        return null;
    end if;
    if tg_table_name = 'customers' then
        perform refresh_search(array(select id from changed));
    else
        perform refresh_search(array(select distinct customer_id from changed));
    end if;
    return null;
end $$;
create trigger search_new after insert on customers referencing new table as changed
    for each statement execute function refresh_search_of_changed();
-- An update trigger with a transition table cannot name columns; refresh_search() itself changes only
-- what differs, so it comes to rest after one more round.
create trigger search_changed after update on customers referencing new table as changed
    for each statement when (pg_trigger_depth() = 0) execute function refresh_search_of_changed();

create trigger search_new after insert on identifiers referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_changed after update on identifiers referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_gone after delete on identifiers referencing old table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_new after insert on contact_points referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_changed after update on contact_points referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_gone after delete on contact_points referencing old table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_new after insert on addresses referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_changed after update on addresses referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_gone after delete on addresses referencing old table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_new after insert on contacts referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_changed after update on contacts referencing new table as changed
    for each statement execute function refresh_search_of_changed();
create trigger search_gone after delete on contacts referencing old table as changed
    for each statement execute function refresh_search_of_changed();

-- Erasure: whoever may run the program may not touch the trail, but may ask for this one thing, and
-- only for a customer that is already erased.
create function blank_history(erased bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (select from customers where id = erased and erased_at is not null) then
        raise exception 'customer % is not erased', erased using errcode = 'insufficient_privilege';
    end if;
    update audit_events e
       set changes = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}')
                        from jsonb_object_keys(e.changes) as key)
     where e.customer_id = erased;
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    values (acting('user_id')::bigint, acting('address')::inet, acting('request_id'),
            erased, 'customers', erased, 'erased', '{}');
end $$;
