-- Both customers with all that belongs to them: $1 their ids.
select c.id, c.number, c.kind, c.name, c.status, c.version, c.currency,
       columns.names, columns.texts,
       array(select concat_ws(', ', nullif(a.label, ''), nullif(a.recipient, ''), nullif(a.street, ''), nullif(a.street2, ''),
                       nullif(btrim(a.postal_code || ' ' || a.city), ''), nullif(a.region, '')) from addresses a where a.customer_id = c.id
              order by a.id) as addresses,
       array(select concat_ws(', ', btrim(n.given_name || ' ' || n.family_name), nullif(n.role, '')) from contacts n where n.customer_id = c.id order by n.id) as contacts,
       array(select p.typed from contact_points p where p.customer_id = c.id and p.contact_id is null
              order by p.kind, p.position, p.id) as points,
       array(select i.value from identifiers i where i.customer_id = c.id order by i.id) as numbers,
       array(select concat_ws(', ', k.name, nullif(m.role, '')) from members m join customers k on k.id = m.company_id + m.person_id - c.id
              where c.id in (m.company_id, m.person_id) order by k.name_key, m.id) as kin,
       array(select k.name from customers k where k.parent_id = c.id order by k.name_key, k.id) as subsidiaries,
       c.tags, c.kind = 'company' and exists (select from unnest($1) other where is_below(c.id, other)) as below
  from customers c
 cross join lateral (
       select array_agg(key) as names, array_agg(value) as texts
         from jsonb_each_text(to_jsonb(c)) where value is not null and value not in ('', '[]')) columns
 where c.id = any ($1) and c.erased_at is null
