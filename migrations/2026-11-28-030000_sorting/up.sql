-- Every column of the register can be sorted by: one index each, which begins with the kind, as the list does.
-- Whoever has no value stands behind all others, under the last of all characters, because a comparison of rows
-- knows no nulls. The expressions are those of src/customers/finding/sorts.rs. The order of creation is that of
-- ids. Language and status have too few values to need more than the index of names and that of facets.

-- This one also finds similar names in one place, for rows of an import.
drop index customers_by_place_and_name;
create index customers_by_city on customers
    (kind, (coalesce(nullif(fold(city), ''), e'\U0010ffff') collate "C"), name_key, id) where erased_at is null;
-- As the list shows them: the first two.
create index customers_by_tags on customers
    (kind, (coalesce(fold(tags[1]) || ' ' || coalesce(fold(tags[2]), ''), e'\U0010ffff') collate "C"), name_key, id)
    where erased_at is null;
create index customers_by_phone on customers
    (kind, (coalesce(phone, e'\U0010ffff') collate "C"), id) where erased_at is null;
create index customers_by_email on customers
    (kind, (coalesce(lower(email), e'\U0010ffff') collate "C"), id) where erased_at is null;
create index customers_by_reference on customers
    (kind, (coalesce(reference, e'\U0010ffff') collate "C"), id) where erased_at is null;

-- Read group by group, and user by user, in the order of their names, which no customer holds.
drop index customers_by_group;
create index customers_by_group on customers (group_id, kind, name_key, id) where group_id is not null;
create index customers_by_salesperson on customers (salesperson_id, kind, name_key, id)
    where salesperson_id is not null;

-- The planner knows an expression only when it has counted its values.
analyze customers;
