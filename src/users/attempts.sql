-- $1 account, $2 address, $3 now, $4 … $7 how many failures stand before the one that fills a limit
with failures as (
    select f.at, f.address, exists (
               select from sign_in_attempts s
                where s.account = f.account and s.address = f.address and s.succeeded
                  and s.at > $3 - interval '90 days') as usual
      from sign_in_attempts f
     where f.account = $1 and not f.succeeded and f.at > $3 - interval '24 hours'
)
select exists (
           select from sign_in_attempts
            where account = $1 and address = $2 and succeeded and at > $3 - interval '90 days') as usual,
       (select at from failures where address = $2 and at > $3 - interval '15 minutes'
         order by at desc offset $4 limit 1) as full_here,
       (select at from sign_in_attempts
         where address = $2 and not succeeded and at > $3 - interval '15 minutes'
         order by at desc offset $5 limit 1) as full_at_address,
       (select at from failures order by at desc offset $6 limit 1) as full_day,
       (select at from failures where not usual order by at desc offset $7 limit 1) as full_day_of_strangers,
       (select count(*) from failures where not usual) as strangers,
       (select max(at) from failures where not usual) as last_stranger
