-- A search for the customer goes with it, also where somebody saved it under a name of their own.
delete from saved_views v
 where v.searched <> ''
   and exists (select from unnest($1::text[]) as personal
                where position(fold(personal) in fold(v.searched)) > 0
                   or length(v.searched) >= 6 and position(fold(v.searched) in fold(personal)) > 0)
