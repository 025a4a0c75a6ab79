-- What a customer would be known by: $1 it.
select c.kind, case c.kind when 'person' then btrim(c.family_name || ' ' || c.given_name) else c.legal_name end as name,
       coalesce(c.city, '') as city, c.reference, c.external_id,
       array(select unnest(array[i.value, case when i.value ~ '^[A-Z]{2}' then substr(i.value, 3) else i.country || i.value end])
               from identifiers i where i.customer_id = c.id and not i.shared) as identifiers,
       array(select lower(p.value) from contact_points p where p.customer_id = c.id and p.kind = 'email') as emails,
       array(select p.value from contact_points p where p.customer_id = c.id and p.kind = 'phone' and p.purpose <> 'fax') as phones
  from customers c
 where c.id = $1 and c.erased_at is null
