-- $1 the tag, $2 what takes its place, nothing if empty, $3 who bears it.
update customers c
   set tags = array(select kept.tag
                      from (select case had.tag when $1 then $2 else had.tag end as tag, min(had.place) as place
                              from unnest(c.tags) with ordinality as had (tag, place) group by 1) kept
                     where kept.tag <> '' order by kept.place)
 where c.id = any ($3) and c.erased_at is null and $1 = any (c.tags)
