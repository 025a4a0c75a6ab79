-- The short lists are edited in Settings: a name is there once, whatever its case and accents; two people may edit a
-- row; and how many customers have a row is counted, and known before it goes, by an index alone.
select set_config('clientela.actor', 'system', true);
update payment_methods l set name = left(name, 60) || ' (' || id || ')'
 where length(name) > 80 or exists (select from payment_methods o where fold(o.name) = fold(l.name) and o.id < l.id);
update payment_terms l set name = left(name, 60) || ' (' || id || ')'
 where length(name) > 80 or exists (select from payment_terms o where fold(o.name) = fold(l.name) and o.id < l.id);
update carriers l set name = left(name, 60) || ' (' || id || ')'
 where length(name) > 80 or exists (select from carriers o where fold(o.name) = fold(l.name) and o.id < l.id);
update civilities l set name = left(name, 60) || ' (' || id || ')'
 where length(name) > 80 or exists (select from civilities o where fold(o.name) = fold(l.name) and o.id < l.id);
update legal_forms l set name = left(name, 60) || ' (' || id || ')'
 where length(name) > 80 or exists (select from legal_forms o
                                     where o.country = l.country and fold(o.name) = fold(l.name) and o.id < l.id);

alter table payment_methods drop constraint payment_methods_name, add column version integer not null default 1,
    add constraint payment_methods_name check (length(name) between 1 and 80);
alter table payment_terms drop constraint payment_terms_name, add column version integer not null default 1,
    add constraint payment_terms_name check (length(name) between 1 and 80);
alter table carriers drop constraint carriers_name, add column version integer not null default 1,
    add constraint carriers_name check (length(name) between 1 and 80);
alter table civilities drop constraint civilities_name, add column version integer not null default 1,
    add constraint civilities_name check (length(name) between 1 and 80);
alter table legal_forms drop constraint legal_forms_name, add column version integer not null default 1,
    add constraint legal_forms_name check (length(name) between 1 and 80);

create unique index payment_methods_unique_name on payment_methods (fold(name));
create unique index payment_terms_unique_name on payment_terms (fold(name));
create unique index carriers_unique_name on carriers (fold(name));
create unique index civilities_unique_name on civilities (fold(name));
create unique index legal_forms_unique_name on legal_forms (country, fold(name));

-- Its place, and whether it is in use, are no edit that somebody else's would overwrite.
create trigger version before update of name on payment_methods for each row execute function count_version();
create trigger version before update of name, months, days, end_of_month on payment_terms
    for each row execute function count_version();
create trigger version before update of name on carriers for each row execute function count_version();
create trigger version before update of name on civilities for each row execute function count_version();
create trigger version before update of name, country on legal_forms for each row execute function count_version();

create index customers_by_payment_method on customers (payment_method_id) where payment_method_id is not null;
create index customers_by_payment_terms on customers (payment_terms_id) where payment_terms_id is not null;
create index customers_by_carrier on customers (carrier_id) where carrier_id is not null;
create index customers_by_civility on customers (civility_id) where civility_id is not null;
create index customers_by_legal_form on customers (legal_form_id) where legal_form_id is not null;
