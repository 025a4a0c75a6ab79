select t.id, t.name, coalesce(borne.customers, 0) as customers, coalesce(called.contacts, 0) as contacts,
       exists (select from tag_changes c where c.tag_id = t.id and c.state = 'waiting') as changing
  from tags t
  left join (select tag, count(*) as customers from customers cross join unnest(tags) as tag
              where erased_at is null group by tag) borne on borne.tag = t.name
  left join (select tag, count(*) as contacts from contacts cross join unnest(tags) as tag
              group by tag) called on called.tag = t.name
 order by fold(t.name)
