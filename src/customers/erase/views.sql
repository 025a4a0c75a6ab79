-- A search for the customer goes with it, also where somebody saved it under a name of their own. One that holds only a
-- part of what is personal ("ristorante", "gmail.com") goes where nobody else is found by it.
delete from saved_views v
 where v.searched <> ''
   and exists (select from unnest($1::text[]) as personal
                where position(fold(personal) in fold(v.searched)) > 0
                   or length(v.searched) >= 6 and position(fold(v.searched) in fold(personal)) > 0
                      and not exists (
                          select from customers c
                           where c.erased_at is null
                             and c.search_text like '%' || regexp_replace(fold(v.searched), '([\\%_])', '\\\1', 'g') || '%'))
