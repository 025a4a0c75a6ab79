-- Every short list a customer's form chooses from.
select 'civility' as list, id, name, '' as country, active, position from civilities
union all
select 'legal_form', id, name, country, active, position from legal_forms
union all
select 'payment_method', id, name, '', active, position from payment_methods
union all
select 'payment_terms', id, name, '', active, position from payment_terms
union all
select 'carrier', id, name, '', active, position from carriers
union all
select 'salesperson', id, name, '', disabled_at is null, 0 from users
union all
select 'group', id, name, '', deleted_at is null, 0 from customer_groups
union all
(select 'tag', id, name, '', true, 0 from tags order by fold(name) limit 200)
order by list, position, name
