select c.id, c.number, c.kind, c.name, c.status, c.tags, c.country, c.currency, c.credit_limit, c.created_at,
       c.city, c.phone, c.phone_typed, c.email,
       terms.name as payment_terms, method.name as payment_method, salesperson.name as salesperson,
       c.group_id, g.name as group_name, group_discount(c.group_id, company_day()) as group_discount,
       coalesce(change.at, c.updated_at) as changed_at, change.name as changed_by,
       (select count(*) from addresses a where a.customer_id = c.id) as addresses,
       (select count(*) from contacts n where n.customer_id = c.id) as contacts,
       (select count(*) from members m where m.company_id = c.id
           and (m.until_date is null or m.until_date >= company_day())) as persons,
       merged.ids as merges, merged.numbers as merged_numbers, merged.times as merged_at, c.stop_level, c.stop_note
  from customers c
  left join payment_terms terms on terms.id = c.payment_terms_id
  left join payment_methods method on method.id = c.payment_method_id
  left join users salesperson on salesperson.id = c.salesperson_id
  left join customer_groups g on g.id = c.group_id
  left join lateral (select e.at, u.name from audit_events e left join users u on u.id = e.user_id
                      where e.customer_id = c.id order by e.id desc limit 1) change on true
  left join lateral (select coalesce(array_agg(m.id), '{}') as ids, coalesce(array_agg(m.number), '{}') as numbers,
                            coalesce(array_agg(m.at), '{}') as times
                       from (select m.id, l.number, m.at from merges m join customers l on l.id = m.loser_id
                              where m.survivor_id = c.id and m.undone_at is null order by m.id desc limit 3) m) merged on true
 where c.id = $1 and c.erased_at is null
