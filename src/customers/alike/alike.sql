-- Who may be the same: $1 the customer itself, $2 reference, $3 external id, $4 identifiers, $5 e-mails, $6 phones,
-- $7 name, $8 kind, $9 city. Names are compared where the beginnings of their two longest words, or of one of them
-- whole, meet the city: all of it by indexes. $10: only the same name counts.
with typed as materialized (
    select fold($7) as name, fold($9) as city,
           array(select left(word, 6) from unnest(string_to_array(fold($9), ' ')) word where length(word) > 1) as places,
           array(select word from unnest(string_to_array(fold($7), ' ')) word where length(word) > 1
                  order by length(fold_key(word)) desc, word limit 2) as words
), keys as materialized (
    select places || left(word, 6) as keys from typed, unnest(words) word
    union all
    select places || array(select left(word, 4) from unnest(words) word) from typed
), near as materialized (
    select distinct c.id, c.name_key, c.city
      from keys cross join lateral (
           select id, name_key, city from customers
            where erased_at is null and kind = $8 and word_beginnings(search_text) @> keys.keys limit 1000) c
     where $7 <> '' and $9 <> '' and not $10
    union all
    select id, name_key, city from (
        select id, name_key, city from customers
         where erased_at is null and kind = $8 and fold_key(name_key) = fold_key($7) limit 1000) same
     where $7 <> '' and $9 <> '' and $10
), mailed as materialized (
    -- apart: under a limit the planner would look through all of them
    select customer_id from contact_points where kind = 'email' and lower(value) = any ($5)
), hits as (
    select customer_id as id, 1 as rank, 'identifier' as why from identifiers where value = any ($4)
    union all (select customer_id, 2, 'email' from mailed limit 25)
    union all (select customer_id, 3, 'phone' from contact_points
                where kind = 'phone' and purpose <> 'fax' and value = any ($6) limit 25)
    union all select id, 1, 'reference' from customers where reference = $2 and erased_at is null
    union all select id, 1, 'external-id' from customers where external_id = $3 and erased_at is null
    union all (select near.id, 4, 'name' from near, typed
                where similarity(near.name_key, typed.name) >= near_enough($8)
                  and (fold(near.city) = typed.city
                       or exists (select from addresses a where a.customer_id = near.id and fold(a.city) = typed.city))
                order by similarity(near.name_key, typed.name) desc, near.id limit 5)
)
select c.id, c.number, c.kind, c.name, c.city, c.status, found.why
  from (select id, min(rank) as rank, array_agg(distinct why order by why) as why from hits where id <> $1 group by id) found
  join customers c on c.id = found.id
 where c.erased_at is null
 order by found.rank, cardinality(found.why) desc, c.name_key, c.id
 limit 6
