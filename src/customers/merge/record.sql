-- A merge: $1 whoever the one that stayed is by now, $2 the merge.
select m.id, m.at, by_user.name as by, m.loser_id as loser, l.number as loser_number, l.name as loser_name,
       m.survivor_id as survivor, s.number as survivor_number, s.name as survivor_name, s.currency,
       m.undone_at, undone_user.name as undone_by,
       fields.names, fields.before, fields.after, fields.changed,
       moved.tables as moved_tables, moved.counts as moved_counts, stays.tables as stay_tables, stays.ids as stay_ids
  from merges m
  join customers l on l.id = m.loser_id
  join customers s on s.id = m.survivor_id
  left join users by_user on by_user.id = m.user_id
  left join users undone_user on undone_user.id = m.undone_by
 cross join lateral (
       select coalesce(array_agg(key), '{}') as names, coalesce(array_agg(value ->> 0), '{}') as before,
              coalesce(array_agg(value ->> 1), '{}') as after,
              coalesce(array_agg((to_jsonb(s) -> key) is distinct from value -> 1), '{}') as changed
         from jsonb_each(m.fields)) fields
 cross join lateral (
       select coalesce(array_agg(key), '{}') as tables, coalesce(array_agg(n), '{}') as counts
         from (select key, sum(jsonb_array_length(value))::bigint as n
                 from (select * from jsonb_each(m.moved) union all select * from jsonb_each(m.dropped)) each
                group by key having sum(jsonb_array_length(value)) > 0) sums) moved
 cross join lateral (
       select coalesce(array_agg(table_name), '{}') as tables, coalesce(array_agg(row_id), '{}') as ids
         from merge_stays(m.id) where m.undone_at is null) stays
 where m.id = $2 and survivor_of(m.survivor_id) = $1
