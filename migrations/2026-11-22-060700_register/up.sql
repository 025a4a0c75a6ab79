-- A name typed wrong is looked for among the names alone.
create index customers_like_name on customers using gin (name_key gin_trgm_ops) where erased_at is null;

-- A VAT number is stored with the prefix of its country and found with and without it.
create or replace function refresh_search(ids bigint[]) returns void language sql as $$
    update customers c
       set search_text = fresh.text
      from (select k.id,
                   ' ' || btrim(regexp_replace(fold(concat_ws(' ',
                       k.given_name, k.family_name, k.legal_name, k.trade_name, k.number, k.reference, k.external_id,
                       (select string_agg(case when i.kind = 'vat' and i.value ~ '^[A-Z]{2}'
                                               then i.value || ' ' || substr(i.value, 3)
                                               else i.value end, ' ') from identifiers i where i.customer_id = k.id),
                       (select string_agg(case when p.kind = 'phone'
                                               then ltrim(p.value, '+') || ' ' || regexp_replace(p.typed, '[^0-9]', '', 'g')
                                               else p.value end, ' ') from contact_points p where p.customer_id = k.id),
                       (select string_agg(distinct a.city, ' ') from addresses a where a.customer_id = k.id),
                       (select string_agg(n.given_name || ' ' || n.family_name, ' ') from contacts n where n.customer_id = k.id)
                   )), '\s+', ' ', 'g')) as text
              from customers k
             where k.id = any (ids) and k.erased_at is null) fresh
     where c.id = fresh.id and c.search_text <> fresh.text
$$;
