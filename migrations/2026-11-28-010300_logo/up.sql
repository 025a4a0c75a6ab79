-- The logo of the business lies in the database, so that every copy of the program has it.
create table company_logos (
    id bigint primary key default 1,
    content bytea not null,
    media_type text not null,
    width integer not null,
    height integer not null,
    -- the beginning of its SHA-256
    hash text not null,
    constraint company_logos_single check (id = 1),
    constraint company_logos_media_type check (media_type in ('image/png', 'image/jpeg')),
    constraint company_logos_size check (octet_length(content) between 1 and 524288),
    constraint company_logos_pixels check (width > 0 and height > 0 and width::bigint * height <= 4000000)
);
create trigger audit after insert or update or delete on company_logos
    for each row execute function audit('', 'content');

-- Every page shows it, so its address stands where every page looks anyway; null: there is none.
alter table company add column logo text;
drop trigger version on company;
create trigger version before update on company for each row
    when (to_jsonb(new) - 'logo' is distinct from to_jsonb(old) - 'logo') execute function count_version();
drop trigger audit on company;
create trigger audit after insert or update or delete on company
    for each row execute function audit('', 'secret_fingerprint', 'logo');
