-- A file that was read to its end is of no more use. One that waits goes only when the customer stands in
-- it in plain letters: who uploaded it has to do so again, without the customer. What was shown of a file
-- (samples, errors) goes with it; the columns' names stay, since the next file is matched by them.
with gone as (
    select i.id
      from imports i
      left join import_files f on f.import_id = i.id
     where i.state in ('done', 'failed', 'undone')
        or exists (select from unnest($1::text[]) as personal
                    where position(convert_to(personal, 'UTF8') in f.content) > 0)
), removed as (
    delete from import_files f using gone where f.import_id = gone.id
)
update imports i
   set errors = '[]',
       likely = '[]',
       matching = coalesce((select jsonb_agg(each.value - 'sample' order by each.ordinality)
                              from jsonb_array_elements(i.matching) with ordinality each), '[]'),
       state = case when i.state in ('done', 'failed', 'undone') then i.state else 'failed' end,
       finished_at = coalesce(i.finished_at, now())
  from gone
 where i.id = gone.id
