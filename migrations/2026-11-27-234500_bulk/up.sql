-- One change of many customers, with whom it was meant for; and exports: who took what out, and the workbooks
-- that wait to be fetched.
create table bulk_changes (
    id bigint generated always as identity primary key,
    user_id bigint not null references users,
    -- whom it was confirmed for
    customers bigint[] not null,
    -- what is set, as the form said it
    change jsonb not null,
    state text not null default 'waiting',
    changed integer not null default 0,
    -- the query of the list it was made from
    query text not null default '',
    job_id bigint references jobs,
    undone integer,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint bulk_changes_state check (state in ('waiting', 'done', 'failed', 'undoing', 'undone')),
    constraint bulk_changes_query check (length(query) <= 2000)
);
create index bulk_changes_user on bulk_changes (user_id, id desc);

create table exports (
    id bigint generated always as identity primary key,
    user_id bigint not null references users,
    format text not null,
    -- the query of the list, without what was typed into its search: that may be somebody's name
    query text not null default '',
    -- all that there is of each customer, not only the columns of the list
    everything boolean not null,
    -- of the headings
    language text not null,
    rows integer not null,
    job_id bigint references jobs,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint exports_language check (language in ('en', 'it', 'es', 'fr', 'ro')),
    constraint exports_format check (format in ('csv', 'xlsx')),
    constraint exports_query check (length(query) <= 2000)
);
create index exports_user on exports (user_id, id desc);
create trigger audit after insert or update or delete on exports for each row execute function audit('', 'query');

-- Whom a waiting workbook is to hold, then the workbook; both go after a day, and at once when somebody in it is
-- erased.
create table export_files (
    export_id bigint primary key references exports on delete cascade,
    customers bigint[] not null,
    content bytea
);

alter table jobs drop constraint jobs_kind;
alter table jobs add constraint jobs_kind check (
    kind in ('import-check', 'import-run', 'import-undo', 'bulk-run', 'bulk-undo', 'export'));
