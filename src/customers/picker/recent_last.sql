-- Eleven: the sheet one looks at is not offered again.
delete from recent_customers r
 using (select user_id, customer_id,
               row_number() over (partition by user_id order by opened_at desc, customer_id) as place
          from recent_customers
         where user_id = any ($1::bigint[])) placed
 where placed.place > 11 and r.user_id = placed.user_id and r.customer_id = placed.customer_id
