-- Who may be meant by rows of a file: $1 keys in other programs, $2 tax numbers, $3 e-mails, $4 last digits
-- of phones, $5 names, $6 our numbers, $7 cards. Everything by which they are told apart comes along. What a merged
-- customer was known by leads to who it became, unless somebody else has that key or card by now.
-- Each "offset 0" keeps a lookup by index for each key, whatever the planner thinks of lists of hundreds.
with meant as materialized (
    select found.id from unnest($1::text[]) as typed (key) cross join lateral (
        (select id from customers where external_id = typed.key and erased_at is null offset 0)
        union all
        (select survivor_of(id) from customers
          where external_id = typed.key and merged_into is not null
            and not exists (select from customers h where h.external_id = typed.key and h.erased_at is null)
         offset 0)) found (id)
    union
    select found.id from unnest($6::text[]) as typed (number) cross join lateral (
        select case when merged_into is null then id else survivor_of(id) end as id
          from customers where number = typed.number and (erased_at is null or merged_into is not null) offset 0) found
    union
    select found.id from unnest($7::text[]) as typed (card) cross join lateral (
        (select id from customers where reference = typed.card and erased_at is null offset 0)
        union all
        (select survivor_of(id) from customers
          where reference = typed.card and merged_into is not null
            and not exists (select from customers h where h.reference = typed.card and h.erased_at is null)
         offset 0)) found (id)
    union
    select found.customer_id from unnest($2::text[]) as typed (value) cross join lateral (
        select customer_id from identifiers where value = typed.value offset 0) found
    union
    select found.customer_id from unnest($3::text[]) as typed (email) cross join lateral (
        select customer_id from contact_points
         where kind = 'email' and lower(value) = typed.email offset 0) found
    union
    select found.customer_id from unnest($4::text[]) as typed (digits) cross join lateral (
        select customer_id from contact_points
         where kind = 'phone' and right(value, 8) = typed.digits offset 0) found
    union
    select found.id from unnest($5::text[]) as typed (name) cross join lateral (
        select id from customers
         where fold_key(name_key) = fold_key(typed.name) and erased_at is null offset 0) found)
select c.id, c.number, c.reference, c.kind, c.given_name, c.family_name, c.legal_name, c.external_id,
       array(select i.kind || ' ' || i.country || ' ' || i.value from identifiers i where i.customer_id = c.id) as identifiers,
       array(select p.value from contact_points p where p.customer_id = c.id and p.kind = 'email') as emails,
       array(select p.value from contact_points p where p.customer_id = c.id and p.kind = 'phone' and p.purpose <> 'fax') as phones,
       array(select a.city from addresses a where a.customer_id = c.id and a.city <> '') as cities,
       case when exists (select from customers m where m.merged_into = c.id)
            then array(select unnest(array[
                                  m.number,
                                  case when exists (select from customers h
                                                     where h.external_id = m.external_id and h.erased_at is null)
                                       then '' else coalesce(m.external_id, '') end,
                                  case when exists (select from customers h
                                                     where h.reference = m.reference and h.erased_at is null)
                                       then '' else coalesce(m.reference, '') end])
                         from customers m where m.id in (select merged_with(c.id)) and m.id <> c.id order by m.id)
            else '{}' end as former
  from meant cross join lateral (
       select * from customers where id = meant.id and erased_at is null offset 0) c
 order by c.id
