-- $1 customers, $2 the request of the bulk change. Each field goes back where it still is what the change made it;
-- to a group, a payment method or terms that are gone nobody goes back.
with made as (
    select e.row_id as id, e.changes
      from audit_events e
     where e.table_name = 'customers' and e.row_id = any ($1) and e.request_id = $2 and e.action = 'changed'
), fresh as (
    select c.id,
           case when to_jsonb(c.status) = made.changes -> 'status' -> 1
                then made.changes -> 'status' ->> 0 else c.status end as status,
           case when coalesce(to_jsonb(c.group_id), 'null') = made.changes -> 'group_id' -> 1
                     and (made.changes -> 'group_id' ->> 0 is null
                          or exists (select from customer_groups g
                                      where g.id = (made.changes -> 'group_id' ->> 0)::bigint and g.deleted_at is null))
                then (made.changes -> 'group_id' ->> 0)::bigint else c.group_id end as group_id,
           case when coalesce(to_jsonb(c.salesperson_id), 'null') = made.changes -> 'salesperson_id' -> 1
                then (made.changes -> 'salesperson_id' ->> 0)::bigint else c.salesperson_id end as salesperson_id,
           case when coalesce(to_jsonb(c.payment_method_id), 'null') = made.changes -> 'payment_method_id' -> 1
                     and (made.changes -> 'payment_method_id' ->> 0 is null
                          or exists (select from payment_methods p where p.id = (made.changes -> 'payment_method_id' ->> 0)::bigint))
                then (made.changes -> 'payment_method_id' ->> 0)::bigint else c.payment_method_id end as payment_method_id,
           case when coalesce(to_jsonb(c.payment_terms_id), 'null') = made.changes -> 'payment_terms_id' -> 1
                     and (made.changes -> 'payment_terms_id' ->> 0 is null
                          or exists (select from payment_terms p where p.id = (made.changes -> 'payment_terms_id' ->> 0)::bigint))
                then (made.changes -> 'payment_terms_id' ->> 0)::bigint else c.payment_terms_id end as payment_terms_id,
           case when to_jsonb(c.tags) = made.changes -> 'tags' -> 1
                then array(select jsonb_array_elements_text(made.changes -> 'tags' -> 0)) else c.tags end as tags
      from made join customers c on c.id = made.id and c.erased_at is null
)
update customers c
   set status = fresh.status, group_id = fresh.group_id, salesperson_id = fresh.salesperson_id,
       payment_method_id = fresh.payment_method_id, payment_terms_id = fresh.payment_terms_id, tags = fresh.tags
  from fresh
 where c.id = fresh.id and c.erased_at is null
   and (c.status, c.group_id, c.salesperson_id, c.payment_method_id, c.payment_terms_id, c.tags)
       is distinct from (fresh.status, fresh.group_id, fresh.salesperson_id, fresh.payment_method_id,
                         fresh.payment_terms_id, fresh.tags)
