with gone as (
    delete from customer_uses where day < company_day() - interval '1 year' returning customer_id, times
), sums as (
    select customer_id, sum(times) as times from gone group by customer_id
)
update customer_use_sums s set times = s.times - sums.times from sums where sums.customer_id = s.customer_id
