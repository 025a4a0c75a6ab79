-- Work that outlives a request. A copy of the program that dies leaves its heartbeat behind and
-- another one takes the job up again.
create table jobs (
    id bigint generated always as identity primary key,
    kind text not null,
    subject_id bigint not null,
    user_id bigint not null references users,
    state text not null default 'queued',
    done integer not null default 0,
    total integer not null default 0,
    -- a message key, never a sentence
    failure text,
    attempts integer not null default 0,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    heartbeat_at timestamptz,
    finished_at timestamptz,
    constraint jobs_kind check (kind in ('import-check', 'import-run')),
    constraint jobs_state check (state in ('queued', 'running', 'done', 'failed'))
);
create index jobs_open on jobs (id) where state in ('queued', 'running');

create table imports (
    id bigint generated always as identity primary key,
    user_id bigint not null references users,
    file_name text not null,
    encoding text not null,
    separator text not null,
    -- of the headers: the next file with the same columns is matched the same way
    columns_hash bytea not null,
    -- each column with its header, a sample and the field it fills, as the person matched them
    matching jsonb not null,
    country text not null,
    language text,
    people_as text not null default 'contacts',
    state text not null default 'uploaded',
    rows integer not null default 0,
    new_rows integer not null default 0,
    known_rows integer not null default 0,
    faulty_rows integer not null default 0,
    -- the first errors, in the words of the user who imports
    errors jsonb not null default '[]',
    job_id bigint references jobs,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint imports_state check (state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed')),
    constraint imports_people_as check (people_as in ('contacts', 'persons')),
    constraint imports_language check (language in ('en', 'it', 'es', 'fr', 'ro')),
    constraint imports_country check (country ~ '^[A-Z]{2}$')
);
create index imports_user on imports (user_id, id desc);
create index imports_columns on imports (columns_hash, id desc);
create trigger audit after insert or update or delete on imports
    for each row execute function audit('', 'columns_hash', 'matching', 'errors');

-- Apart from their import, whose changes are audited: twenty-five megabytes would go through that each time.
create table import_files (
    import_id bigint primary key references imports,
    content bytea not null,
    -- the file of errors, as it is downloaded
    report bytea
);

-- By these an import finds customers that are already there, many rows at a time.
create index contact_points_last_digits on contact_points (right(value, 8)) where kind = 'phone';
create index contact_points_email on contact_points (lower(value)) where kind = 'email';
create index customers_squeezed_name on customers (fold_key(name_key)) where erased_at is null;
