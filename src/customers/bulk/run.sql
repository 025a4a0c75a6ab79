-- $1 customers · status $2 · group $3, $4 · salesperson $5, $6 · payment method $7, $8 · terms $9, $10 · tags added $11,
-- taken away $12. Whoever is so already is not written.
with fresh as (
    select id,
           coalesce(nullif($2, ''), status) as status,
           case when $3 then nullif($4, 0) else group_id end as group_id,
           case when $5 then nullif($6, 0) else salesperson_id end as salesperson_id,
           case when $7 then nullif($8, 0) else payment_method_id end as payment_method_id,
           case when $9 then nullif($10, 0) else payment_terms_id end as payment_terms_id,
           array(select tag from unnest(tags) with ordinality as had (tag, place) where tag <> all ($12) order by place)
           || array(select tag from unnest($11) with ordinality as added (tag, place)
                     where tag <> all (tags) and tag <> all ($12) order by place) as tags
      from customers
     where id = any ($1) and erased_at is null
)
update customers c
   set status = fresh.status, group_id = fresh.group_id, salesperson_id = fresh.salesperson_id,
       payment_method_id = fresh.payment_method_id, payment_terms_id = fresh.payment_terms_id, tags = fresh.tags
  from fresh
 where c.id = fresh.id and c.erased_at is null
   and (c.status, c.group_id, c.salesperson_id, c.payment_method_id, c.payment_terms_id, c.tags)
       is distinct from (fresh.status, fresh.group_id, fresh.salesperson_id, fresh.payment_method_id,
                         fresh.payment_terms_id, fresh.tags)
