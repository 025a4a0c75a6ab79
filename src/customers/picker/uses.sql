-- Whoever is erased meanwhile is waited for, and left out.
with used as (
    select c.id, u.times
      from unnest($1::bigint[], $2::integer[]) as u (id, times)
      join customers c on c.id = u.id
     where c.erased_at is null
     order by c.id
       for key share of c
), kept as (
    insert into customer_uses (customer_id, day, times)
    select id, company_day(), times from used order by id
    on conflict (customer_id, day) do update set times = customer_uses.times + excluded.times
)
insert into customer_use_sums (customer_id, times)
select id, times from used order by id
on conflict (customer_id) do update set times = customer_use_sums.times + excluded.times
