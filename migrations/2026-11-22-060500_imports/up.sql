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
    constraint jobs_state check (state in ('queued', 'running', 'done', 'failed'))
);
create index jobs_open on jobs (id) where state in ('queued', 'running');

create table imports (
    id bigint generated always as identity primary key,
    user_id bigint not null references users,
    file_name text not null,
    content bytea,
    content_hash bytea not null,
    country text not null,
    language text,
    -- column number -> field, as the person matched them
    mapping jsonb not null default '{}',
    people_as text not null default 'contacts',
    state text not null default 'uploaded',
    rows integer not null default 0,
    new_rows integer not null default 0,
    known_rows integer not null default 0,
    faulty_rows integer not null default 0,
    report bytea,
    job_id bigint references jobs,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint imports_state check (state in ('uploaded', 'checking', 'checked', 'running', 'done', 'failed')),
    constraint imports_people_as check (people_as in ('contacts', 'persons')),
    constraint imports_country check (country ~ '^[A-Z]{2}$')
);
create index imports_user on imports (user_id, id desc);
create trigger audit after insert or update or delete on imports
    for each row execute function audit('', 'content', 'content_hash', 'report', 'mapping');
