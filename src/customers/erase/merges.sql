-- Merges of the customer tell nothing any more; those of others nothing of its links to them.
with family as (select id from merged_with($1) id),
     links as (select coalesce(array_agg(distinct e.row_id), '{}') as ids from audit_events e
                where e.table_name = 'members' and e.customer_id in (select id from family))
update merges m
   set fields = case when own then '{}' else fields end,
       kept = case when own then '{}' else without_members(kept, ids) end,
       moved = case when own then '{}' else moved end,
       changed = case when own then '{}' else without_members(changed, ids) end,
       dropped = case when own then '{}' else without_members(dropped, ids) end
  from links,
       lateral (select l.id, l.survivor_id in (select id from family) or l.loser_id in (select id from family) as own
                  from merges l) whose
 where whose.id = m.id
   and (own or (kept, changed, dropped)
               is distinct from (without_members(kept, ids), without_members(changed, ids), without_members(dropped, ids)))
