-- Those erased meanwhile are left out; they were locked with the counts.
insert into recent_customers (user_id, customer_id, opened_at)
select o.user_id, o.customer_id, o.opened_at
  from unnest($1::bigint[], $2::bigint[], $3::timestamptz[]) as o (user_id, customer_id, opened_at)
  join customers c on c.id = o.customer_id
 where c.erased_at is null
 order by o.customer_id, o.user_id
on conflict (user_id, customer_id)
do update set opened_at = greatest(recent_customers.opened_at, excluded.opened_at)
