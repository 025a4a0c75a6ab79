-- As the trigger `audit` words the making of a customer; what belongs to it is not told one by one.
insert into audit_events (at, customer_id, table_name, row_id, action, changes)
select c.created_at, c.id, 'customers', c.id, 'created',
       (select jsonb_object_agg(key, jsonb_build_array(null, value))
          from jsonb_each(to_jsonb(c)) as field
         where key not in ('id', 'version', 'created_at', 'updated_at', 'name', 'name_key', 'search_text',
                           'city', 'phone', 'phone_typed', 'email',
                           'facets')
           and value not in ('null', '""', '[]'))
  from customers c
 order by c.id;
insert into customer_tallies (kind, delta) select kind, count(*) from customers group by kind;
insert into group_tallies (group_id, delta)
select group_id, count(*) from customers where group_id is not null group by group_id;
insert into mixture_tallies (kind, facets, delta)
select kind, mixture(status, stop_level, group_id, country, salesperson_id, language) as mixed, count(*)
  from customers group by kind, mixed;
select setval(pg_get_serial_sequence('customers', 'id'), max(id)) from customers having max(id) is not null;
select setval(pg_get_serial_sequence('contacts', 'id'), max(id)) from contacts having max(id) is not null;
select setval('customer_numbers', max(substr(number, 3)::bigint)) from customers having max(id) is not null;
alter table customers enable trigger user;
alter table identifiers enable trigger user;
alter table contact_points enable trigger user;
alter table addresses enable trigger user;
alter table contacts enable trigger user;
alter table members enable trigger user;
