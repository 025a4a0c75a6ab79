update customers
   set civility_id = null, given_name = '', family_name = '',
       legal_form_id = null, legal_name = '', trade_name = '',
       status = 'inactive', external_id = null, reference = null, language = null,
       iban = null, bic = null, einvoice_address = '', pec = '', tax_treatment = 'domestic',
       account_number = '', payment_method_id = null, payment_terms_id = null, credit_limit = null,
       salesperson_id = null, group_id = null, tags = '{}', note = '',
       carrier_id = null, delivery_instructions = '', delivery_days = '{}',
       delivery_from = null, delivery_until = null, minimum_order = null,
       parent_id = null, stop_level = null, stop_note = '',
       search_text = '', city = null, phone = null, phone_typed = null, email = null, erased_at = now()
 where id = $1
