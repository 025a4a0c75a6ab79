-- What a merge keeps once, and who belongs to both at one time: $1 who stays, $2 who goes.
select false as linked, concat_ws(', ', nullif(a.label, ''), nullif(a.recipient, ''), nullif(a.street, ''), nullif(a.street2, ''),
                       nullif(btrim(a.postal_code || ' ' || a.city), ''), nullif(a.region, '')) as name, '' as role,
       null::date as from_date, null::date as until_date
  from addresses a where a.customer_id = $2 and exists (select from addresses s where s.customer_id = $1 and alike(a, s))
union all
select false, btrim(n.given_name || ' ' || n.family_name), n.role, null, null
  from contacts n where n.customer_id = $2 and exists (select from contacts s where s.customer_id = $1 and alike(n, s))
union all
select false, p.typed, '', null, null
  from contact_points p
 where p.customer_id = $2 and p.contact_id is null
   and exists (select from contact_points s where s.customer_id = $1 and s.contact_id is null and alike(p, s))
union all
select false, i.value, '', null, null
  from identifiers i
 where i.customer_id = $2
   and exists (select from identifiers s where s.customer_id = $1 and (s.kind, s.country, s.value) = (i.kind, i.country, i.value))
union all
select * from (
    select true, k.name, j.role, j.from_date, j.until_date
      from joined_members($2, $1) j join customers k on k.id = j.other
     where cardinality(j.ids) > 1
     order by k.name_key, j.from_date nulls first) links
