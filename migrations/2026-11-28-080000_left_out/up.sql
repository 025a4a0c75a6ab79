-- Rows that an import leaves out because they look like customers: they are counted apart from those who are there
-- already, and written into a file of their own, with whom they look like.
alter table imports
    add column left_out_rows integer not null default 0;
alter table import_files
    add column likely bytea;

-- From how near on two names of a kind may mean the same: the greatest is 1.
create function near_enough(kind text) returns real language sql immutable parallel safe
    return case kind when 'person' then 0.75 else 0.65 end;
