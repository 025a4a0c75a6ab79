-- Inactive customers are few and often looked for among themselves: in an index of their own the lists of their other
-- facets are short.
create index customers_inactive_sought on customers using gin (word_beginnings(search_text), (facets || (e'\u0001k' || kind)))
    where erased_at is null and status = 'inactive';
