-- A file that was read to its end is of no more use. One that waits goes only when the customer stands in
-- it in plain letters: who uploaded it has to do so again, without the customer.
update imports
   set content = null, report = null,
       state = case when state in ('done', 'failed') then state else 'failed' end,
       finished_at = coalesce(finished_at, now())
 where (content is not null or report is not null)
   and (state in ('done', 'failed')
        or exists (select from unnest($1::text[]) as personal
                    where position(convert_to(personal, 'UTF8') in content) > 0))
