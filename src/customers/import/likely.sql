-- Whom of the register rows of a file look like, one for each: $1 lines, $2 kinds, $3 names as lists sort them,
-- $4 cities; $5 lines with their e-mails, $6; $7 lines with their phones, $8. Names are compared with those that stand
-- beside them in the order of names. As in known.sql each "offset 0" keeps a lookup by index for each row.
with typed as materialized (
    select line, kind, fold(name) as name, fold(city) as city
      from unnest($1::integer[], $2::text[], $3::text[], $4::text[]) as typed (line, kind, name, city)
     where name <> '' and city <> ''
), hits as (
    select typed.line, found.customer_id as id, 1 as rank, 'email' as why
      from unnest($5::integer[], $6::text[]) as typed (line, email) cross join lateral (
           select customer_id from contact_points where kind = 'email' and lower(value) = typed.email limit 5) found
    union all
    select typed.line, found.customer_id, 2, 'phone'
      from unnest($7::integer[], $8::text[]) as typed (line, phone) cross join lateral (
           select customer_id from contact_points
            where kind = 'phone' and purpose <> 'fax'
              and right(value, 8) = right(typed.phone, 8) and value = typed.phone limit 5) found
    union all
    select typed.line, found.id, 3, 'name'
      from typed cross join lateral (
           select id from (
               (select id, name_key from customers
                 where erased_at is null and kind = typed.kind
                   and coalesce(nullif(fold(city), ''), e'\U0010ffff') collate "C" = typed.city
                   and name_key >= typed.name and name_key < left(typed.name, 4) || e'\U0010ffff'
                 order by name_key, id limit 100)
               union all
               (select id, name_key from customers
                 where erased_at is null and kind = typed.kind
                   and coalesce(nullif(fold(city), ''), e'\U0010ffff') collate "C" = typed.city
                   and name_key < typed.name and name_key >= left(typed.name, 4)
                 order by name_key desc, id desc limit 100)) beside
            where similarity(name_key, typed.name) >= near_enough(typed.kind)
            order by similarity(name_key, typed.name) desc, id limit 1) found
), each as (
    select line, id, min(rank) as rank, array_agg(distinct why order by why) as why from hits group by line, id
)
select distinct on (each.line) each.line, c.id, c.number, each.why
  from each cross join lateral (
       select id, number from customers where id = each.id and erased_at is null offset 0) c
 order by each.line, cardinality(each.why) desc, each.rank, c.id
