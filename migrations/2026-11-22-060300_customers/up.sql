create sequence customer_numbers;

create table customers (
    id bigint generated always as identity primary key,
    -- gaps are allowed, reuse is not
    number text not null,
    kind text not null,
    -- the country whose tax rules hold
    country text not null,
    civility_id bigint references civilities,
    given_name text not null default '',
    family_name text not null default '',
    legal_form_id bigint references legal_forms,
    legal_name text not null default '',
    trade_name text not null default '',
    name text not null generated always as (
        case kind when 'person' then btrim(given_name || ' ' || family_name) else legal_name end) stored,
    -- what lists sort by: no accents, the same in all languages, compared byte by byte
    name_key text collate "C" not null generated always as (
        fold(case kind when 'person' then btrim(family_name || ' ' || given_name) else legal_name end)) stored,
    status text not null default 'active',
    external_id text,
    reference text,
    language text,
    currency text not null,
    iban text,
    bic text,
    -- Italian SDI code or Peppol participant
    einvoice_address text not null default '',
    pec text not null default '',
    tax_treatment text not null default 'domestic',
    account_number text not null default '',
    payment_method_id bigint references payment_methods,
    payment_terms_id bigint references payment_terms,
    -- null: no limit
    credit_limit numeric(18, 4),
    salesperson_id bigint references users,
    tags text[] not null default '{}',
    note text not null default '',
    carrier_id bigint references carriers,
    delivery_instructions text not null default '',
    -- ISO weekdays, Monday is 1
    delivery_days smallint[] not null default '{}',
    delivery_from time,
    delivery_until time,
    minimum_order numeric(18, 4),
    -- everything a search should find, folded, each word after a space; kept by triggers
    search_text text not null default '',
    erased_at timestamptz,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint customers_number unique (number),
    constraint customers_kind check (kind in ('person', 'company')),
    constraint customers_status check (status in ('active', 'inactive')),
    constraint customers_named check (
        erased_at is not null
        or case kind when 'person' then given_name <> '' or family_name <> '' else legal_name <> '' end),
    constraint customers_own_fields check (
        case kind when 'person' then legal_form_id is null and legal_name = '' and trade_name = ''
                  else civility_id is null and given_name = '' and family_name = '' end),
    constraint customers_country check (country ~ '^[A-Z]{2}$'),
    constraint customers_currency check (currency ~ '^[A-Z]{3}$'),
    constraint customers_language check (language in ('en', 'it', 'es', 'fr', 'ro')),
    constraint customers_tax_treatment check (
        tax_treatment in ('domestic', 'intra_eu', 'export', 'exempt', 'reverse_charge')),
    constraint customers_credit_limit check (credit_limit >= 0),
    constraint customers_minimum_order check (minimum_order >= 0),
    constraint customers_delivery_window check (delivery_from < delivery_until),
    constraint customers_delivery_days check (delivery_days <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
    constraint customers_lengths check (
        length(given_name) <= 80 and length(family_name) <= 80 and length(legal_name) <= 160
        and length(trade_name) <= 160 and length(external_id) <= 64 and length(reference) <= 64
        and length(account_number) <= 32 and length(note) <= 4000 and length(delivery_instructions) <= 1000)
);
create unique index customers_reference on customers (reference) where erased_at is null;
create unique index customers_external_id on customers (external_id) where erased_at is null;
-- Each order a list can be read in, forward and backward, by keyset.
create index customers_by_name on customers (name_key, id) where erased_at is null;
create index customers_by_kind_and_name on customers (kind, name_key, id) where erased_at is null;
create index customers_by_kind_and_id on customers (kind, id) where erased_at is null;
create index customers_by_kind_and_update on customers (kind, updated_at, id) where erased_at is null;
create index customers_by_update on customers (updated_at, id) where erased_at is null;
create index customers_search on customers using gin (search_text gin_trgm_ops) where erased_at is null;

create function number_customer() returns trigger language plpgsql as $$
declare
    next text := nextval('customer_numbers')::text;
begin
    -- Given by the program alone, whatever an insert says. lpad() would cut what is longer than it pads to.
    new.number := 'C-' || lpad(next, greatest(5, length(next)), '0');
    return new;
end $$;
create trigger number before insert on customers for each row execute function number_customer();

create function touch_customer() returns trigger language plpgsql as $$
begin
    new.number := old.number;
    new.version := old.version + 1;
    new.updated_at := now();
    return new;
end $$;
-- The search text follows by itself and is not a change anybody made.
create trigger touch before update of number, kind, country, civility_id, given_name, family_name, legal_form_id, legal_name,
        trade_name, status, external_id, reference, language, currency, iban, bic, einvoice_address, pec, tax_treatment,
        account_number, payment_method_id, payment_terms_id, credit_limit, salesperson_id, tags, note, carrier_id,
        delivery_instructions, delivery_days, delivery_from, delivery_until, minimum_order, erased_at
    on customers for each row execute function touch_customer();
create trigger audit after insert or update or delete on customers
    for each row execute function audit('id', 'name', 'name_key', 'search_text');

create table identifiers (
    id bigint generated always as identity primary key,
    customer_id bigint not null references customers,
    kind text not null,
    country text not null,
    value text not null,
    -- RO: the "RO" prefix says that the holder pays VAT
    vat_payer boolean,
    -- "belongs to several of our customers": companies of one group
    shared boolean not null default false,
    constraint identifiers_kind check (
        kind in ('vat', 'siren', 'siret', 'codice_fiscale', 'nif', 'cui', 'cnp', 'other')),
    constraint identifiers_country check (country ~ '^[A-Z]{2}$'),
    constraint identifiers_value check (length(value) between 1 and 32)
);
create unique index identifiers_unique on identifiers (kind, country, value) where not shared;
create index identifiers_customer on identifiers (customer_id);
create index identifiers_value on identifiers (value);
create trigger audit after insert or update or delete on identifiers
    for each row execute function audit('customer_id');

-- How many customers there are of each kind, without counting them: one row per change, folded now and
-- then, so that two people creating customers never wait for each other.
create table customer_tallies (
    id bigint generated always as identity primary key,
    kind text not null,
    delta bigint not null
);

create function tally_customers() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into customer_tallies (kind, delta)
        select kind, count(*) from changed where erased_at is null group by kind;
    else
        insert into customer_tallies (kind, delta)
        select kind, sum(n) from (
            select kind, -1 as n from former where erased_at is null
            union all
            select kind, 1 from changed where erased_at is null) moves
        group by kind having sum(n) <> 0;
    end if;
    return null;
end $$;
create trigger tally_new after insert on customers referencing new table as changed
    for each statement execute function tally_customers();
create trigger tally_changed after update on customers referencing old table as former new table as changed
    for each statement execute function tally_customers();
