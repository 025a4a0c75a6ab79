-- Who the business is, as its documents say it; and in which languages customers may get them.
alter table company
    add column legal_name text not null default '',
    add column legal_form text not null default '',
    -- compact, as identifiers.value; empty where the country has none
    add column vat_number text not null default '',
    add column siren text not null default '',
    add column siret text not null default '',
    add column codice_fiscale text not null default '',
    add column nif text not null default '',
    add column cui text not null default '',
    -- number and place of the register of companies, as the law of the country words it
    add column registration text not null default '',
    add column share_capital text not null default '',
    -- in the country above
    add column street text not null default '',
    add column street2 text not null default '',
    add column postal_code text not null default '',
    add column city text not null default '',
    add column region text not null default '',
    add column email text not null default '',
    add column pec text not null default '',
    add column einvoice_address text not null default '',
    add column phone text not null default '',
    add column website text not null default '',
    -- at the foot of every document
    add column document_note text not null default '',
    add column customer_languages text[] not null default '{en,it,es,fr,ro}',
    add constraint company_lengths check (
        length(legal_name) <= 160 and length(legal_form) <= 80 and length(vat_number) <= 32 and length(siren) <= 32
        and length(siret) <= 32 and length(codice_fiscale) <= 32 and length(nif) <= 32 and length(cui) <= 32
        and length(registration) <= 200 and length(share_capital) <= 80 and length(street) <= 160
        and length(street2) <= 160 and length(postal_code) <= 16 and length(city) <= 100 and length(region) <= 80
        and length(email) <= 254 and length(pec) <= 254 and length(einvoice_address) <= 64 and length(phone) <= 40
        and length(website) <= 255 and length(document_note) <= 1000),
    add constraint company_customer_languages check (
        customer_languages <@ array['en', 'it', 'es', 'fr', 'ro'] and customer_languages @> array[language]);
