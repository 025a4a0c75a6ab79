-- The index of members begins with the kind.
select id, number, kind, status, country, city, name from (
  (select id, number, kind, status, country, city, name_key,
          case kind when 'person' then btrim(family_name || ' ' || given_name) else legal_name end as name
     from customers
    where group_id = $1 and kind = 'person'
      and (name_key, id) > (coalesce((select name_key from customers where id = $2), ''), $2)
    order by name_key, id
    limit $3)
  union all
  (select id, number, kind, status, country, city, name_key,
          case kind when 'person' then btrim(family_name || ' ' || given_name) else legal_name end as name
     from customers
    where group_id = $1 and kind = 'company'
      and (name_key, id) > (coalesce((select name_key from customers where id = $2), ''), $2)
    order by name_key, id
    limit $3)) members
 order by name_key, id
 limit $3
