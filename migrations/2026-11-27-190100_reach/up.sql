-- A list reads the city, the phone and the e-mail of each of its rows: by these indexes without sorting.
drop index addresses_customer;
create index addresses_customer on addresses (customer_id, default_billing desc, id);
drop index contact_points_customer;
create index contact_points_customer on contact_points (customer_id, kind, position, id);
