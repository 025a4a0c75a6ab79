-- Who has this number, or whoever had it became.
select s.id from customers c join customers s on s.id = survivor_of(c.id) where c.number = $1 and s.erased_at is null
