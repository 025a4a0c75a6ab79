select array[
    c.number, c.kind, coalesce(civility.name, ''), c.given_name, c.family_name, c.legal_name, coalesce(form.name, ''),
    c.trade_name, coalesce(c.reference, ''), coalesce(c.external_id, ''), c.status, coalesce(g.name, ''),
    array_to_string(c.tags, ', '), coalesce(c.language, ''), coalesce(seller.name, ''), coalesce(c.email, ''),
    coalesce(c.phone, ''), coalesce(website.value, ''), coalesce(place.street, ''), coalesce(place.street2, ''),
    coalesce(place.postal_code, ''), coalesce(place.city, ''), coalesce(place.region, ''), coalesce(place.country, c.country),
    coalesce(tax.vat, ''), coalesce(tax.codice_fiscale, ''), coalesce(tax.siren, ''), coalesce(tax.siret, ''),
    coalesce(tax.nif, ''), coalesce(tax.cui, ''), coalesce(tax.cnp, ''), c.account_number, c.currency,
    coalesce(method.name, ''), coalesce(terms.name, ''), coalesce(trim_scale(c.credit_limit)::text, ''), coalesce(c.iban, ''),
    c.einvoice_address, c.pec, c.note, to_char(c.created_at at time zone company.time_zone, 'YYYY-MM-DD'),
    to_char(c.updated_at at time zone company.time_zone, 'YYYY-MM-DD')] as cells
  from unnest($1) with ordinality as wanted (id, place)
  join customers c on c.id = wanted.id and c.erased_at is null
 cross join company
  left join civilities civility on civility.id = c.civility_id
  left join legal_forms form on form.id = c.legal_form_id
  left join customer_groups g on g.id = c.group_id
  left join users seller on seller.id = c.salesperson_id
  left join payment_methods method on method.id = c.payment_method_id
  left join payment_terms terms on terms.id = c.payment_terms_id
  left join lateral (select a.* from addresses a where a.customer_id = c.id
                      order by a.default_billing desc, a.id limit 1) place on true
  left join lateral (select p.value from contact_points p
                      where p.customer_id = c.id and p.contact_id is null and p.kind = 'website'
                      order by p.position, p.id limit 1) website on true
  left join lateral (select min(i.value) filter (where i.kind = 'vat') as vat,
                            min(i.value) filter (where i.kind = 'codice_fiscale') as codice_fiscale,
                            min(i.value) filter (where i.kind = 'siren') as siren,
                            min(i.value) filter (where i.kind = 'siret') as siret,
                            min(i.value) filter (where i.kind = 'nif') as nif,
                            min(i.value) filter (where i.kind = 'cui') as cui,
                            min(i.value) filter (where i.kind = 'cnp') as cnp
                       from identifiers i where i.customer_id = c.id) tax on true
 order by wanted.place
