-- What lists show of a customer's addresses and contact points, kept beside its search text: a page of the
-- register is then one walk along an index. And an index of the beginnings of words, which is what people
-- type: two to six letters of each word. That of trigrams would intersect long lists of common ones.

-- Each row is written anew below: that is quicker without the index.
drop index customers_search;

alter table customers
    -- of the default billing address, or of any
    add column city text,
    -- the first of each, as a customer's sheet lists them
    add column phone text,
    add column phone_typed text,
    add column email text;

create function reach_of(customer bigint, out city text, out phone text, out phone_typed text, out email text)
    language sql stable as $$
    select (select a.city from addresses a where a.customer_id = customer order by a.default_billing desc, a.id limit 1),
           first_phone.value, first_phone.typed,
           (select p.value from contact_points p
             where p.customer_id = customer and p.contact_id is null and p.kind = 'email'
             order by p.position, p.id limit 1)
      from (select 1) always
      left join lateral (select p.value, p.typed from contact_points p
                          where p.customer_id = customer and p.contact_id is null and p.kind = 'phone'
                          order by p.position, p.id limit 1) first_phone on true
$$;

create or replace function refresh_search(ids bigint[]) returns void language sql as $$
    update customers c
       set search_text = fresh.text, city = fresh.city, phone = fresh.phone, phone_typed = fresh.phone_typed,
           email = fresh.email
      from (select k.id, search_text_of(k) as text, reach.*
              from customers k cross join lateral reach_of(k.id) reach
             where k.id = any (ids) and k.erased_at is null) fresh
     where c.id = fresh.id
       and (c.search_text, c.city, c.phone, c.phone_typed, c.email)
           is distinct from (fresh.text, fresh.city, fresh.phone, fresh.phone_typed, fresh.email)
$$;

-- What follows from other rows is nobody's change.
drop trigger audit on customers;
create trigger audit after insert or update or delete on customers
    for each row execute function audit('id', 'name', 'name_key', 'search_text', 'city', 'phone', 'phone_typed', 'email');

alter table customers disable trigger user;
update customers c
   set city = reach.city, phone = reach.phone, phone_typed = reach.phone_typed, email = reach.email
  from customers k cross join lateral reach_of(k.id) reach
 where k.id = c.id and k.erased_at is null;
alter table customers enable trigger user;

create function word_beginnings(text) returns text[]
    language sql immutable strict parallel safe cost 2000
    return array(select distinct left(word, letters)
                   from unnest(string_to_array(btrim($1), ' ')) word, generate_series(2, 6) letters
                  where length(word) >= letters);

create index customers_search on customers using gin (search_text gin_trgm_ops) where erased_at is null;
create index customers_word_beginnings on customers using gin (word_beginnings(search_text))
    where erased_at is null;
