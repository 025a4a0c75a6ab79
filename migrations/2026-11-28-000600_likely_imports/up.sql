-- Rows of a file that look like customers of the register without being surely the same: whoever imports decides.
alter table imports
    add column likely_rows integer not null default 0,
    -- the first of them: {"line": 7, "name": "as the file says", "customer": 12, "why": ["phone"]}
    add column likely jsonb not null default '[]',
    -- the lines of all of them
    add column likely_lines integer[] not null default '{}',
    -- they are to be left out
    add column without_likely boolean not null default false;

drop trigger audit on imports;
create trigger audit after insert or update or delete on imports
    for each row execute function audit('', 'columns_hash', 'matching', 'errors', 'likely', 'likely_lines');

-- Similar names in one place, for hundreds of rows at a time: by the city and the beginning of the name.
create index customers_by_place_and_name on customers (fold(coalesce(city, '')), left(name_key, 4))
    where erased_at is null;
