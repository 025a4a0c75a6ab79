select kin, id, number, name, role, from_date, until_date
  from (select 'company' as kin, c.id, c.number, c.name, c.name_key, m.role, m.from_date, m.until_date
          from members m join customers c on c.id = m.company_id where m.person_id = $1
        union all
        select 'parent', p.id, p.number, p.name, p.name_key, '', null, null
          from customers c join customers p on p.id = c.parent_id where c.id = $1
        union all
        select 'subsidiary', c.id, c.number, c.name, c.name_key, '', null, null
          from customers c where c.parent_id = $1) circle
 order by coalesce(until_date, 'infinity') desc, name_key, id
