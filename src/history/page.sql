with found as (
    select e.*
      from merged_with($1) family (id) cross join lateral (
    select * from audit_events e
     where e.customer_id = family.id
       and e.id < $2
       and ($3::bigint is null or coalesce(e.user_id, 0) = $3)
       and ($4::text is null or e.action = $4)
       and ($5::timestamptz is null or e.at >= $5)
       and ($6::timestamptz is null or e.at < $6)
       and ($7::text is null or (e.table_name = $7 and e.changes ? $8))
       -- what only says things the reader may not see is not there at all
       and (e.action <> 'changed'
            or exists (select from jsonb_object_keys(e.changes) key
                        where e.table_name || '.' || key = any ($9)))
     order by e.id desc
     limit $10) e
     order by e.id desc
     limit $10
)
select f.id, (select number from customers where id = f.customer_id and id <> $1) as merged_number, f.at, f.user_id, u.name as user_name, f.request_id, f.table_name, f.row_id, f.action,
       shown.fields, shown.old, shown.new,
       case when f.at > now() - interval '24 hours'
            then not (f.table_name = 'customers' and f.changes ?| $11)
                 and is_undoable(row(f.*)::audit_events)
            else false end as undoable
  from found f
  left join users u on u.id = f.user_id
 cross join lateral (
    select coalesce(array_agg(key), '{}') as fields,
           coalesce(array_agg(value ->> 0), '{}') as old,
           coalesce(array_agg(value ->> 1), '{}') as new
      from jsonb_each(f.changes)
     where f.table_name || '.' || key = any ($9)) shown
 order by f.id desc
