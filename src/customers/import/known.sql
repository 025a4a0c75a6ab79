-- Who may be meant by rows of a file: $1 keys in other programs, $2 tax numbers, $3 e-mails, $4 last digits
-- of phones, $5 names, $6 our numbers, $7 cards. Everything by which they are told apart comes along.
with meant as materialized (
    select id from customers where external_id = any ($1) and erased_at is null
    union
    select id from customers where number = any ($6) and erased_at is null
    union
    select id from customers where reference = any ($7) and erased_at is null
    union
    select customer_id from identifiers where value = any ($2)
    union
    select customer_id from contact_points where kind = 'email' and lower(value) = any ($3)
    union
    select customer_id from contact_points where kind = 'phone' and right(value, 8) = any ($4)
    union
    select c.id from unnest($5) as typed (name) join customers c on fold_key(c.name_key) = fold_key(typed.name)
     where c.erased_at is null)
select c.id, c.number, c.reference, c.kind, c.given_name, c.family_name, c.legal_name, c.external_id,
       array(select i.kind || ' ' || i.country || ' ' || i.value from identifiers i where i.customer_id = c.id) as identifiers,
       array(select p.value from contact_points p where p.customer_id = c.id and p.kind = 'email') as emails,
       array(select p.value from contact_points p where p.customer_id = c.id and p.kind = 'phone' and p.purpose <> 'fax') as phones,
       array(select a.city from addresses a where a.customer_id = c.id and a.city <> '') as cities
  from customers c join meant on meant.id = c.id
 where c.erased_at is null
 order by c.id
