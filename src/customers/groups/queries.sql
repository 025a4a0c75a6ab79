select g.id, g.name, g.version, coalesce(tally.members, 0) as members, now.percent,
       next.percent as next_percent, next.valid_from as next_from
  from customer_groups g
  left join (select group_id, sum(delta)::bigint as members from group_tallies group by group_id) tally
         on tally.group_id = g.id
  left join lateral (select group_discount(g.id, $1) as percent) now on true
  -- The next change that makes a difference; of several for one day the last one entered.
  left join lateral (select of_day.percent, of_day.valid_from
                       from (select distinct on (valid_from) percent, valid_from from group_discounts
                              where group_id = g.id and valid_from > $1 order by valid_from, id desc) of_day
                      where of_day.percent <> coalesce(now.percent, 0)
                      order by of_day.valid_from limit 1) next on true
 where g.deleted_at is null and ($2 is null or g.id = $2)
 order by fold(g.name), g.id
