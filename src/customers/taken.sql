-- Who has what must be unique: $1 reference, $2 external id, $3 to $6 identifiers, $7 the customer itself.
select 'reference' as what, 0::bigint as place, id, number, name
  from customers where erased_at is null and reference = $1 and id is distinct from $7
union all
select 'external_id', 0, id, number, name
  from customers where erased_at is null and external_id = $2 and id is distinct from $7
union all
select 'identifier', typed.place - 1, c.id, c.number, c.name
  from unnest($3, $4, $5, $6) with ordinality as typed (kind, country, value, shared, place)
  join identifiers i on i.kind = typed.kind and i.country = typed.country and i.value = typed.value
  join customers c on c.id = i.customer_id
 where not typed.shared and i.customer_id is distinct from $7
