analyze identifiers, contact_points, addresses, contacts, members;
insert into customers (
    id, number, kind, country, civility_id, given_name, family_name, legal_form_id, legal_name, trade_name, status,
    external_id, reference, language, currency, iban, tax_treatment, payment_method_id, payment_terms_id,
    credit_limit, salesperson_id, group_id, tags, note, stop_level, stop_note, delivery_instructions, search_text,
    city, phone, phone_typed, email, created_at, updated_at)
overriding system value
select id, number, kind, country, civility_id, given_name, family_name, legal_form_id, legal_name, trade_name, status,
       external_id, reference, language, currency, iban, tax_treatment, payment_method_id, payment_terms_id,
       credit_limit, salesperson_id, group_id, tags, note, stop_level, stop_note, delivery_instructions, search_text_of(row(s.*)::customers),
       reach.city, reach.phone, reach.phone_typed, reach.email, created_at, created_at
  from staged_customers s cross join lateral reach_of(s.id) reach
 order by id;
