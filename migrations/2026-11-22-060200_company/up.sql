-- The business that uses the program: one row, made by the set-up page.
create table company (
    id bigint primary key default 1,
    name text not null,
    country text not null,
    time_zone text not null,
    currency text not null,
    language text not null,
    map_provider text not null default 'google',
    demo boolean not null default false,
    -- SHA-256 of the secret key: another key would silently end every session and every card
    secret_fingerprint text,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint company_single check (id = 1),
    constraint company_name check (length(name) between 1 and 120),
    constraint company_country check (country ~ '^[A-Z]{2}$'),
    constraint company_currency check (currency ~ '^[A-Z]{3}$'),
    constraint company_language check (language in ('en', 'it', 'es', 'fr', 'ro')),
    constraint company_map check (map_provider in ('google', 'openstreetmap'))
);
create trigger version before update on company for each row execute function count_version();
create trigger audit after insert or update or delete on company
    for each row execute function audit('', 'secret_fingerprint');

-- Short lists of the business. The set-up fills them in the language of the company.
create table payment_methods (
    id bigint generated always as identity primary key,
    name text not null constraint payment_methods_name unique,
    position integer not null default 0,
    active boolean not null default true
);
create table payment_terms (
    id bigint generated always as identity primary key,
    name text not null constraint payment_terms_name unique,
    -- due date = invoice date + months + days, moved to the end of the month before or after (domain.md INV-11)
    months integer not null default 0,
    days integer not null default 0,
    end_of_month text not null default 'none',
    position integer not null default 0,
    active boolean not null default true,
    constraint payment_terms_span check (months between 0 and 24 and days between 0 and 730),
    constraint payment_terms_end_of_month check (end_of_month in ('none', 'before_days', 'after_days'))
);
create table carriers (
    id bigint generated always as identity primary key,
    name text not null constraint carriers_name unique,
    position integer not null default 0,
    active boolean not null default true
);
create table civilities (
    id bigint generated always as identity primary key,
    name text not null constraint civilities_name unique,
    position integer not null default 0,
    active boolean not null default true
);
create table legal_forms (
    id bigint generated always as identity primary key,
    -- several countries have an "SA" or "SRL" of their own
    country text not null,
    name text not null,
    position integer not null default 0,
    active boolean not null default true,
    constraint legal_forms_name unique (country, name),
    constraint legal_forms_country check (country ~ '^[A-Z]{2}$')
);
create trigger audit after insert or update or delete on payment_methods for each row execute function audit('');
create trigger audit after insert or update or delete on payment_terms for each row execute function audit('');
create trigger audit after insert or update or delete on carriers for each row execute function audit('');
create trigger audit after insert or update or delete on civilities for each row execute function audit('');
create trigger audit after insert or update or delete on legal_forms for each row execute function audit('');

create table tags (
    id bigint generated always as identity primary key,
    name text not null,
    constraint tags_name_length check (length(name) between 1 and 40)
);
create unique index tags_name on tags (fold(name));
