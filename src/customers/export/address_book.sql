select c.id, c.number, coalesce(c.phone_typed, c.phone, '') as phone, coalesce(c.email, '') as email,
       case c.kind when 'person' then btrim(c.family_name || ' ' || c.given_name) else c.legal_name end as name,
       concat_ws(', ', nullif(place.street, ''), nullif(place.street2, ''),
                 nullif(btrim(place.postal_code || ' ' || place.city), '')) as address,
       coalesce(place.country, c.country) as country
  from unnest($1) with ordinality as wanted (id, place)
  join customers c on c.id = wanted.id and c.erased_at is null
  left join lateral (select a.* from addresses a where a.customer_id = c.id
                      order by a.default_billing desc, a.id limit 1) place on true
 order by wanted.place
