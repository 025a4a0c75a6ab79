select t.id, t.name,
       (select count(*) from customers c where (c.facets || (e'\u0001k' || c.kind)) @> array[t.name] and c.erased_at is null) as customers,
       (select count(*) from contacts n where n.tags @> array[t.name]) as contacts,
       exists (select from tag_changes c where c.tag_id = t.id and c.state = 'waiting') as changing
  from tags t
 where t.id = $1
