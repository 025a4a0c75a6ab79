-- What two merged customers have alike is kept once, with the words of both: addresses, contacts with their contact
-- points, and who belonged to both at one time. One function for each list; each answers what it did to the rows,
-- {"moved": [id], "changed": {"id": {"column": before}}, "dropped": [row]}, so that it can be undone.

-- Words that are put together, each once, in their order.
create function joined_words(words text[], separator text) returns text language plpgsql immutable as $$
declare
    one text;
    joined text := '';
begin
    foreach one in array words loop
        if joined = '' or position(lower(separator || joined || separator) in lower(separator || one || separator)) > 0
           and lower(one) <> lower(joined) then
            joined := one;
        elsif one <> '' and position(lower(separator || one || separator) in lower(separator || joined || separator)) = 0 then
            joined := joined || separator || one;
        end if;
    end loop;
    return joined;
end $$;

-- The roles of one member; what has no room stays in the history.
create function joined_roles(roles text[]) returns text language sql immutable as $$
    select case when length(joined) <= 80 then joined else rtrim(left(joined, 79), ', ') || '…' end
      from (select joined_words(roles, ', ') as joined) words
$$;

-- One place that both have; each use of it and the label may be told by one of the two alone.
create function alike(gone addresses, here addresses) returns boolean language sql immutable as $$
    select (gone.recipient, gone.street, gone.street2, gone.postal_code, gone.city, gone.region, gone.country)
           = (here.recipient, here.street, here.street2, here.postal_code, here.city, here.region, here.country)
       and (gone.label = here.label or '' in (gone.label, here.label))
$$;

create function alike(gone contact_points, here contact_points) returns boolean language sql immutable as $$
    select (gone.kind, gone.value) = (here.kind, here.value)
$$;

-- Of one name, and reached in one way; or one of the two is only a name to which nothing is said against. Whatever
-- has no room for the words of both stays two.
create function alike(gone contacts, here contacts) returns boolean language sql stable as $$
    select lower(btrim(gone.given_name || ' ' || gone.family_name)) = lower(btrim(here.given_name || ' ' || here.family_name))
       and coalesce(gone.language = here.language, true)
       and length(joined_words(array[here.role, gone.role], ', ')) <= 80
       and length(joined_words(array[here.note, gone.note], E'\n')) <= 2000
       and (exists (select from contact_points g join contact_points h on alike(g, h)
                     where g.contact_id = gone.id and h.contact_id = here.id)
            or not (exists (select from contact_points p where p.contact_id = gone.id)
                    and exists (select from contact_points p where p.contact_id = here.id))
               and (gone.role = here.role or '' in (gone.role, here.role))
               and (gone.note = here.note or '' in (gone.note, here.note)))
$$;

create function noted_dropped(part jsonb, gone jsonb) returns jsonb language sql immutable as $$
    select jsonb_set(part, '{dropped}', part -> 'dropped' || jsonb_build_array(gone))
$$;

-- What is noted already is what it was at first.
create function noted_change(part jsonb, id bigint, before jsonb) returns jsonb language sql immutable as $$
    select jsonb_set(part, array['changed', id::text], before || coalesce(part -> 'changed' -> id::text, '{}'))
$$;

create function noted_moved(part jsonb, ids bigint[]) returns jsonb language sql immutable as $$
    select jsonb_set(part, '{moved}', part -> 'moved' || to_jsonb(coalesce(ids, '{}')))
$$;

create function join_addresses(loser bigint, survivor bigint) returns jsonb language plpgsql as $$
declare
    part jsonb := '{"moved": [], "changed": {}, "dropped": []}';
    gone addresses;
    here addresses;
    ids bigint[];
begin
    for gone in select * from addresses a where a.customer_id = loser order by a.id loop
        select * into here from addresses a where a.customer_id = survivor and alike(gone, a)
         order by a.label <> gone.label, a.id limit 1;
        if not found then
            part := case when gone.default_billing or gone.default_shipping then noted_change(part, gone.id, jsonb_build_object(
                        'default_billing', gone.default_billing, 'default_shipping', gone.default_shipping)) else part end;
            continue;
        end if;
        part := noted_dropped(part, to_jsonb(gone));
        delete from addresses where id = gone.id;
        continue when (gone.label = '' or gone.label = here.label) and here.billing >= gone.billing and here.shipping >= gone.shipping;
        part := noted_change(part, here.id, jsonb_build_object('label', here.label,
            'billing', here.billing, 'default_billing', here.default_billing,
            'shipping', here.shipping, 'default_shipping', here.default_shipping));
        update addresses a
           set label = case a.label when '' then gone.label else a.label end,
               billing = a.billing or gone.billing, shipping = a.shipping or gone.shipping,
               default_billing = a.default_billing or gone.default_billing
                   and not exists (select from addresses s where s.customer_id = survivor and s.default_billing),
               default_shipping = a.default_shipping or gone.default_shipping
                   and not exists (select from addresses s where s.customer_id = survivor and s.default_shipping)
         where a.id = here.id;
    end loop;
    with went as (
        update addresses a
           set customer_id = survivor,
               default_billing = a.default_billing
                   and not exists (select from addresses s where s.customer_id = survivor and s.default_billing),
               default_shipping = a.default_shipping
                   and not exists (select from addresses s where s.customer_id = survivor and s.default_shipping)
         where a.customer_id = loser
        returning a.id)
    select array_agg(id) into ids from went;
    return noted_moved(part, ids);
end $$;

-- The contact points of one contact, or of the customer itself (null), to those of another one. The purpose of one
-- that both have is what either of them says.
create function join_points(part jsonb, loser bigint, of_contact bigint, survivor bigint, to_contact bigint)
    returns jsonb language plpgsql as $$
declare
    gone contact_points;
    here contact_points;
    next_place integer;
begin
    select coalesce(max(position) + 1, 0) into next_place
      from contact_points where customer_id = survivor and contact_id is not distinct from to_contact;
    for gone in select * from contact_points p where p.customer_id = loser and p.contact_id is not distinct from of_contact
                 order by p.position, p.id loop
        select * into here from contact_points p
         where p.customer_id = survivor and p.contact_id is not distinct from to_contact and alike(gone, p)
         order by p.position, p.id limit 1;
        if not found then
            part := noted_change(part, gone.id, jsonb_build_object('position', gone.position, 'contact_id', gone.contact_id));
            part := noted_moved(part, array[gone.id]);
            continue;
        end if;
        part := noted_dropped(part, to_jsonb(gone));
        delete from contact_points where id = gone.id;
        if here.purpose = 'general' and gone.purpose <> 'general' then
            part := noted_change(part, here.id, jsonb_build_object('purpose', here.purpose));
            update contact_points set purpose = gone.purpose where id = here.id;
        end if;
    end loop;
    update contact_points p set customer_id = survivor, contact_id = to_contact, position = p.position + next_place
     where p.customer_id = loser and p.contact_id is not distinct from of_contact;
    return part;
end $$;

create function join_contact(part jsonb, gone contacts, here contacts) returns jsonb language plpgsql as $$
declare
    joined contacts := here;
begin
    joined.role := joined_words(array[here.role, gone.role], ', ');
    joined.note := joined_words(array[here.note, gone.note], E'\n');
    joined.language := coalesce(here.language, gone.language);
    joined.tags := array(select tag from unnest(here.tags || gone.tags) with ordinality t (tag, place)
                          group by tag order by min(place));
    joined.gets_invoices := here.gets_invoices or gone.gets_invoices;
    joined.gets_reminders := here.gets_reminders or gone.gets_reminders;
    part := noted_dropped(part, to_jsonb(gone));
    delete from contacts where id = gone.id;
    if joined is not distinct from here then
        return part;
    end if;
    update contacts
       set role = joined.role, note = joined.note, language = joined.language, tags = joined.tags,
           gets_invoices = joined.gets_invoices, gets_reminders = joined.gets_reminders
     where id = here.id;
    return noted_change(part, here.id, jsonb_build_object('role', here.role, 'note', here.note, 'language', here.language,
        'tags', here.tags, 'gets_invoices', here.gets_invoices, 'gets_reminders', here.gets_reminders));
end $$;

-- Contacts and contact points, {"contacts": {...}, "contact_points": {...}}.
create function join_contacts(loser bigint, survivor bigint) returns jsonb language plpgsql as $$
declare
    people jsonb := '{"moved": [], "changed": {}, "dropped": []}';
    points jsonb := people;
    gone contacts;
    here contacts;
    ids bigint[];
begin
    for gone in select * from contacts n where n.customer_id = loser order by n.id loop
        select * into here from contacts n where n.customer_id = survivor and alike(gone, n) order by n.id limit 1;
        if found then
            points := join_points(points, loser, gone.id, survivor, here.id);
            people := join_contact(people, gone, here);
        elsif gone.main then
            people := noted_change(people, gone.id, '{"main": true}');
        end if;
    end loop;
    with went as (
        update contacts n
           set customer_id = survivor,
               main = n.main and not exists (select from contacts s where s.customer_id = survivor and s.main)
         where n.customer_id = loser
        returning n.id)
    select array_agg(id) into ids from went;
    update contact_points set customer_id = survivor where customer_id = loser and contact_id is not null;
    points := join_points(points, loser, null, survivor, null);
    return jsonb_build_object('contacts', noted_moved(people, ids), 'contact_points', points);
end $$;

create function join_identifiers(loser bigint, survivor bigint) returns jsonb language sql as $$
    with gone as (
        delete from identifiers i where i.customer_id = loser and exists (
            select from identifiers s
             where s.customer_id = survivor and (s.kind, s.country, s.value) = (i.kind, i.country, i.value))
        returning i.*),
    went as (
        update identifiers i set customer_id = survivor
         where i.customer_id = loser and not exists (
            select from identifiers s
             where s.customer_id = survivor and (s.kind, s.country, s.value) = (i.kind, i.country, i.value))
        returning i.id)
    select jsonb_build_object('changed', '{}'::jsonb,
        'dropped', (select coalesce(jsonb_agg(to_jsonb(gone)), '[]') from gone),
        'moved', (select coalesce(jsonb_agg(id), '[]') from went))
$$;

-- The members of both, each person with those times that touch no others: two that overlap are one, from the earlier
-- day to the later one, in the roles of both. The first id is of the one that is kept, which the survivor has.
create function joined_members(loser bigint, survivor bigint)
    returns table (other bigint, ids bigint[], role text, from_date date, until_date date) language sql stable as $$
    with of_both as (
        select m.id, m.role, survivor in (m.company_id, m.person_id) as own,
               m.company_id + m.person_id - case when survivor in (m.company_id, m.person_id) then survivor else loser end as other,
               coalesce(m.from_date, '-infinity') as first_day, coalesce(m.until_date, 'infinity') as last_day
          from members m
         where survivor in (m.company_id, m.person_id) or loser in (m.company_id, m.person_id)),
    beginnings as (
        select *, first_day > coalesce(max(last_day) over (partition by b.other order by first_day, id
                                           rows between unbounded preceding and 1 preceding), '-infinity') as begins
          from of_both b),
    times as (select *, count(*) filter (where begins) over (partition by b.other order by first_day, id) as place from beginnings b)
    select t.other, array_agg(t.id order by own desc, first_day, t.id),
           joined_roles(array_agg(t.role order by own desc, first_day, t.id)),
           nullif(min(first_day), '-infinity'), nullif(max(last_day), 'infinity')
      from times t group by t.other, place
$$;

-- Answers also what the survivor had more of than is kept: {"own": [row]}.
create function join_members(loser bigint, survivor bigint) returns jsonb language plpgsql as $$
declare
    part jsonb := '{"moved": [], "changed": {}, "dropped": [], "own": []}';
    one record;
    gone members;
    ids bigint[];
begin
    for one in select * from joined_members(loser, survivor) j where cardinality(j.ids) > 1 loop
        for gone in delete from members m where m.id = any (one.ids[2:]) returning m.* loop
            part := case when survivor in (gone.company_id, gone.person_id)
                         then jsonb_set(part, '{own}', part -> 'own' || (to_jsonb(gone) || jsonb_build_object('kept_by', one.ids[1])))
                         else noted_dropped(part, to_jsonb(gone)) end;
        end loop;
        select * into gone from members m
         where m.id = one.ids[1] and (m.role, m.from_date, m.until_date) is distinct from (one.role, one.from_date, one.until_date);
        continue when not found;
        part := noted_change(part, gone.id, jsonb_build_object(
            'role', gone.role, 'from_date', gone.from_date, 'until_date', gone.until_date));
        update members set role = one.role, from_date = one.from_date, until_date = one.until_date where id = gone.id;
    end loop;
    with went as (
        update members m
           set company_id = case m.company_id when loser then survivor else m.company_id end,
               person_id = case m.person_id when loser then survivor else m.person_id end
         where loser in (m.company_id, m.person_id)
        returning m.id)
    select array_agg(id) into ids from went;
    return noted_moved(part, ids);
end $$;
