-- Lists of customers under a name: the query of a URL, and who sees it besides its owner.
create table saved_views (
    id bigint generated always as identity primary key,
    user_id bigint not null references users,
    name text not null,
    query text not null,
    -- what of it was typed into the search, which may be somebody's name
    searched text not null default '',
    audience text not null default 'nobody',
    created_at timestamptz not null default now(),
    constraint saved_views_name check (btrim(name) = name and length(name) between 1 and 40),
    constraint saved_views_query check (length(query) <= 2000),
    constraint saved_views_audience check (
        audience in ('nobody', 'everybody', 'administrator', 'manager', 'accountant', 'support'))
);
create unique index saved_views_unique_name on saved_views (user_id, fold(name));
create index saved_views_shared on saved_views (audience) where audience <> 'nobody';
