with points as (delete from contact_points where customer_id = $1),
     people as (delete from contacts where customer_id = $1),
     places as (delete from addresses where customer_id = $1),
     belonging as (delete from members where company_id = $1 or person_id = $1),
     subsidiaries as (update customers set parent_id = null where parent_id = $1),
     workbooks as (delete from export_files where customers && array(select merged_with($1))),
     uses as (delete from customer_uses where customer_id = $1),
     searches as (update bulk_changes set query = '' where query like '%q=%'),
     recent as (delete from recent_customers where customer_id = $1),
     use_sums as (delete from customer_use_sums where customer_id = $1)
delete from identifiers where customer_id = $1
