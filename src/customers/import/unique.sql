-- Who has what must be unique: $1 kinds ("reference" for a card, "external_id" for a key), $2 countries, $3 values.
select typed.kind, typed.country, typed.value, c.number, c.name
  from unnest($1, $2, $3) as typed (kind, country, value)
  join identifiers i on i.kind = typed.kind and i.country = typed.country and i.value = typed.value
  join customers c on c.id = i.customer_id
union all
select 'reference', '', c.reference, c.number, c.name
  from unnest($1, $3) as typed (kind, value)
  join customers c on c.reference = typed.value and c.erased_at is null
 where typed.kind = 'reference'
union all
select 'external_id', '', c.external_id, c.number, c.name
  from unnest($1, $3) as typed (kind, value)
  join customers c on c.external_id = typed.value and c.erased_at is null
 where typed.kind = 'external_id'
