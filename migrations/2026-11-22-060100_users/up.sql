create table users (
    id bigint generated always as identity primary key,
    name text not null,
    email text not null,
    role text not null,
    language text,
    -- null until the one-time link was used
    password_hash text,
    password_changed_at timestamptz,
    disabled_at timestamptz,
    -- may sign in only while the program runs with --demo
    demo boolean not null default false,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint users_name check (length(name) between 1 and 120),
    constraint users_email_length check (length(email) between 3 and 254),
    constraint users_role check (role in ('administrator', 'manager', 'accountant', 'support')),
    constraint users_language check (language in ('en', 'it', 'es', 'fr', 'ro'))
);
create unique index users_email on users (lower(email));
create trigger version before update on users for each row execute function count_version();
create trigger audit after insert or update or delete on users
    for each row execute function audit('', 'password_hash');

-- The program must keep one administrator who can sign in (trust.md B5). Demo users do not count
-- for a business of its own, and a demo keeps its own.
create function keep_an_administrator() returns trigger language plpgsql as $$
begin
    if old.role = 'administrator' and old.disabled_at is null
       and (tg_op = 'DELETE' or new.role <> 'administrator' or new.disabled_at is not null)
    then
        -- Two administrators disabling each other at once must not both pass.
        perform pg_advisory_xact_lock(hashtext('keep_an_administrator'));
        if not exists (select from users where role = 'administrator' and disabled_at is null
                          and demo = old.demo and id <> old.id) then
            raise exception 'the last administrator stays'
                using errcode = 'check_violation', constraint = 'users_last_administrator';
        end if;
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger keep_an_administrator before update or delete on users
    for each row execute function keep_an_administrator();

create table sessions (
    id bigint generated always as identity primary key,
    -- SHA-256 of the cookie's value: a stolen dump opens no session
    token_hash bytea not null,
    user_id bigint not null references users,
    -- "Stay signed in on this device"
    remember boolean not null default false,
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    authenticated_at timestamptz not null default now(),
    address inet,
    user_agent text,
    constraint sessions_token unique (token_hash)
);
create index sessions_user on sessions (user_id, last_seen_at);

create table sign_in_attempts (
    id bigint generated always as identity primary key,
    -- the address as typed, folded; it need not belong to anybody
    account text not null,
    address inet not null,
    succeeded boolean not null,
    at timestamptz not null default now()
);
create index sign_in_attempts_account on sign_in_attempts (account, at);
create index sign_in_attempts_address on sign_in_attempts (address, at);

create table one_time_links (
    id bigint generated always as identity primary key,
    token_hash bytea not null,
    purpose text not null,
    -- null for the first set-up
    user_id bigint references users,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint one_time_links_token unique (token_hash),
    constraint one_time_links_purpose check (purpose in ('setup', 'password')),
    constraint one_time_links_user check ((purpose = 'setup') = (user_id is null))
);

create table idempotency_keys (
    user_id bigint not null references users,
    key text not null,
    body_hash bytea not null,
    location text not null,
    created_at timestamptz not null default now(),
    primary key (user_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);
