-- Nobody writes in between; what the triggers do is done at the end, once for all.
lock table customers, identifiers, contact_points, addresses, contacts, members in access exclusive mode;
set local synchronous_commit = off;
set local maintenance_work_mem = '256MB';
set local work_mem = '64MB';
alter table customers disable trigger user;
alter table identifiers disable trigger user;
alter table contact_points disable trigger user;
alter table addresses disable trigger user;
alter table contacts disable trigger user;
alter table members disable trigger user;
-- Customers wait here until what belongs to them is known: their search text is made of it.
create temporary table staged_customers on commit drop as select * from customers limit 0;
