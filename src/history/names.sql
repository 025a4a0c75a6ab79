with wanted as (select * from unnest($1::text[], $2::bigint[]) as w (list, id))
select w.list, w.id, named.name
  from wanted w
 cross join lateral (
    select name from users where w.list = 'users' and id = w.id
    -- of a member, the one whose history it is not
    union all select c.name from members m join customers c on c.id = m.company_id + m.person_id - $3
               where w.list = 'members' and m.id = w.id
    union all select name from customers where w.list = 'customers' and id = w.id and name <> ''
    union all select name from payment_methods where w.list = 'payment_methods' and id = w.id
    union all select name from payment_terms where w.list = 'payment_terms' and id = w.id
    union all select name from customer_groups where w.list = 'customer_groups' and id = w.id
    union all select name from carriers where w.list = 'carriers' and id = w.id
    union all select name from civilities where w.list = 'civilities' and id = w.id
    union all select name from legal_forms where w.list = 'legal_forms' and id = w.id
    union all select btrim(given_name || ' ' || family_name) from contacts where w.list = 'contacts' and id = w.id
    union all select concat_ws(', ', nullif(street, ''), nullif(city, '')) from addresses
               where w.list = 'addresses' and id = w.id
    union all select typed from contact_points where w.list = 'contact_points' and id = w.id
    union all select value from identifiers where w.list = 'identifiers' and id = w.id) named
