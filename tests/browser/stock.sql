-- A register to look at: company 1 and person 2 with everything, person 3 with nothing but a name,
-- and enough others for more than one page of each kind.
set clientela.actor = 'system';

insert into customers (kind, country, currency, legal_form_id, legal_name, trade_name, reference, language, iban, bic,
                       einvoice_address, pec, account_number, payment_method_id, payment_terms_id, credit_limit,
                       salesperson_id, tags, note, carrier_id, delivery_instructions, delivery_days, delivery_from,
                       delivery_until, minimum_order)
select 'company', 'IT', 'EUR', 1, 'Osteria del Ponte', 'Trattoria da Bruno al Ponte Vecchio dei Calafati', '8051234567892',
       'it', 'IT60X0542811101000000123456', 'BLOPIT22', 'KRRH6B9', 'osteria@pec.example.com', '110.00412', 1, 2, 5000,
       1, '{"Restaurants", "Wine fair 2026"}', 'Rings before each delivery.', 1, 'Side door, second bell.',
       '{1, 2, 4}', '08:00', '11:30', 150;
insert into customers (kind, country, currency, civility_id, given_name, family_name, language, tags)
values ('person', 'FR', 'EUR', 2, 'Éloïse', 'García-Müller', 'fr', '{"Regular"}'),
       ('person', 'IT', 'EUR', null, 'Bruno', 'Zeta', null, '{}');
insert into customers (kind, country, currency, given_name, family_name)
select 'person', 'IT', 'EUR', (array['Ada', 'Bea', 'Ciro', 'Dora', 'Elio', 'Furio', 'Gaia'])[1 + n % 7],
       (array['Conti', 'Moretti', 'Fontana', 'Rinaldi', 'Caruso'])[1 + n % 5] || ' ' || n
  from generate_series(1, 60) n;
insert into customers (kind, country, currency, legal_form_id, legal_name)
select 'company', 'IT', 'EUR', 1, (array['Cantina', 'Enoteca', 'Forno', 'Caseificio', 'Salumificio'])[1 + n % 5] || ' ' || n
  from generate_series(1, 60) n;

insert into customer_groups (name) values ('Restaurants and bars'), ('Wine shops of the valley and beyond'), ('Press');
insert into group_discounts (group_id, percent, valid_from, reason, user_id)
values (1, 8, '2024-02-01', 'First price list', 1), (1, 12.5, '2026-01-01', 'Agreed at the trade fair in Verona, for orders of two pallets', 2),
       (1, 15, company_day() + 40, 'New season', 2), (2, 7.25, '2025-05-01', 'Usual margin of the trade', null);
update customers set group_id = 1 where id = 1 or id > 80;
update customers set group_id = 2 where id between 20 and 40;

insert into identifiers (customer_id, kind, country, value)
values (1, 'vat', 'IT', '00743110157'), (2, 'vat', 'FR', '40303265045');
insert into addresses (customer_id, label, recipient, street, postal_code, city, region, country, billing, shipping,
                       default_billing, default_shipping)
values (1, 'Head office', '', 'Via Roma 12', '38122', 'Trento', 'TN', 'IT', true, true, true, true),
       (1, 'Cellar', 'Ufficio acquisti', 'Strada della Valle Inferiore 104', '38121', 'Trento', 'TN', 'IT', false, true, false, false),
       (2, '', '', '12 rue de la Paix', '75002', 'Paris', '', 'FR', true, true, true, true);
insert into contacts (customer_id, given_name, family_name, role, language, tags, main, gets_invoices, gets_reminders)
values (1, 'Bruno', 'Rossi', 'Owner', 'it', '{"Decides"}', true, true, false),
       (1, 'Maria Antonietta', 'Della Rovere', 'Accounts', 'it', '{"Accounts"}', false, true, true);
insert into contact_points (customer_id, contact_id, kind, value, typed, purpose, position)
values (1, null, 'email', 'info@osteria.example.com', 'info@osteria.example.com', 'general', 0),
       (1, null, 'phone', '+390461234567', '0461 234567', 'work', 1),
       (1, null, 'website', 'https://osteria.example.com/', 'osteria.example.com', 'general', 2),
       (1, 1, 'email', 'bruno@osteria.example.com', 'bruno@osteria.example.com', 'general', 0),
       (1, 1, 'phone', '+393401234567', '340 1234567', 'mobile', 1),
       (2, null, 'email', 'eloise@example.com', 'eloise@example.com', 'general', 0);
update customers set stop_level = 'warning', stop_note = 'Ask for a written order.' where id = 2;
update customers set parent_id = 64 where id = 1;
update customers set parent_id = 1 where id in (65, 66);
insert into members (company_id, person_id, role, from_date, until_date)
values (1, 2, 'Buys the wine', '2024-03-01', null), (1, 4, '', null, null), (1, 5, 'Sommelier', '2019-01-07', '2023-12-31'),
       (67, 2, 'Partner', '2025-06-01', null);
insert into customer_uses (customer_id, day, times) values (6, current_date, 12), (7, current_date, 3);
insert into customer_use_sums (customer_id, times) values (6, 12), (7, 3);
-- Not active any more, and reached under an address of company 1.
update customers set status = 'inactive' where id = 70;
insert into contact_points (customer_id, kind, value, typed) values (70, 'email', 'info@osteria.example.com', 'info@osteria.example.com');
-- 71 became part of 72, and something of it was changed since.
update customers set note = 'Closed on Mondays.', trade_name = 'Da Furio' where id = 71;
insert into addresses (customer_id, street, city, country, billing, shipping, default_billing, default_shipping)
values (71, 'Via Verdi 4', 'Rovereto', 'IT', true, true, true, true);
select merge_customers(71, 72, '{note,trade_name}');
update addresses set street = 'Via Verdi 14' where customer_id = 72;
analyze customers;
insert into bank_accounts (label, iban, bank, currency, main, position)
values ('Geschäftskonto', 'DE89370400440532013000', 'Commerzbank', 'EUR', true, 1),
       ('Compte à Lyon', 'FR1420041010050500013M02606', '', 'EUR', false, 2);
