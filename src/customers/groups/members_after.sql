select id, number, kind, status, country, city,
       case kind when 'person' then btrim(family_name || ' ' || given_name) else legal_name end as name
  from customers
 where group_id = $1
   and (name_key, id) > (coalesce((select name_key from customers where id = $2), ''), $2)
 order by name_key, id
 limit $3
