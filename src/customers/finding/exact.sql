select fold($1) as folded,
       coalesce(array_agg(found.id order by found.name_key, found.id) filter (where found.id is not null), '{}') as ids,
       coalesce(array_agg(found.kind order by found.name_key, found.id) filter (where found.id is not null), '{}') as kinds
  from (select c.id, c.kind, c.name_key
          from customers c
         where c.erased_at is null
           and c.facets @> ($7 || array(select e'\u0001y' || fold(city) from unnest($8) city))
           and c.updated_at >= $9 and c.updated_at < $10
           and c.id = any (array(
               select survivor_of(id) from customers where number = any ($2)
               union select id from customers where reference = any ($3) and erased_at is null
               union select survivor_of(id) from customers merged
                      where reference = any ($3) and merged_into is not null
                        and not exists (select from customers holder
                                         where holder.reference = merged.reference and holder.erased_at is null)
               union select id from customers where external_id = any ($3) and erased_at is null
               union select customer_id from identifiers where value = any ($4)
               union select customer_id from contact_points where kind = 'email' and value = any ($5)
               union select customer_id from contact_points where kind = 'phone' and value = any ($6)
               limit 25))) found
