-- What the register is filtered by, in one array: the tags as they are, and behind a sign that no tag can hold
-- (U+0001) status, stop, group, country, city, salesperson and language. One index answers any combination,
-- and a row at hand is judged without reading another table. An empty value is one, too: "in no group".

-- Each row is written anew below: that is quicker without the large indexes.
drop index customers_search;
drop index customers_word_beginnings;

alter table customers add column facets text[] not null generated always as (
    tags || array[
        e'\u0001s' || status,
        e'\u0001x' || coalesce(stop_level, ''),
        e'\u0001g' || coalesce(group_id::text, ''),
        e'\u0001c' || country,
        e'\u0001y' || fold(coalesce(city, '')),
        e'\u0001p' || coalesce(salesperson_id::text, ''),
        e'\u0001l' || coalesce(language, '')]) stored;

create index customers_search on customers using gin (search_text gin_trgm_ops) where erased_at is null;
-- Both in one, so that words and facets are intersected in the index.
create index customers_sought on customers using gin (word_beginnings(search_text), facets)
    where erased_at is null;

-- It follows from the other columns and is nobody's change.
drop trigger audit on customers;
create trigger audit after insert or update or delete on customers
    for each row execute function audit('id', 'name', 'name_key', 'search_text', 'city', 'phone', 'phone_typed', 'email',
                                        'facets');

-- Without it the planner would know nothing of the new column until the next automatic one.
analyze customers;
