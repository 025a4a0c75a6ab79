with points as (delete from contact_points where customer_id = $1),
     people as (delete from contacts where customer_id = $1),
     places as (delete from addresses where customer_id = $1)
delete from identifiers where customer_id = $1
