-- Whether a page of the help was useful: one answer of each user for a page in a language, which may change.
create table help_votes (
    user_id bigint not null references users,
    page text not null,
    language text not null,
    useful boolean not null,
    -- what was missing, of pages that were not useful
    missing text not null default '',
    voted_at timestamptz not null default now(),
    constraint help_votes_pkey primary key (user_id, page, language),
    constraint help_votes_page check (page ~ '^[a-z]+(-[a-z]+)*$' and length(page) <= 40),
    constraint help_votes_language check (language in ('en', 'it', 'es', 'fr', 'ro')),
    constraint help_votes_missing check (length(missing) <= 1000 and not (useful and missing <> ''))
);
