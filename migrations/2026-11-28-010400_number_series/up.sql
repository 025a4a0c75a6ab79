-- From which number on a series went when somebody raised it; the numbers themselves come from a sequence.
create table number_series (
    id bigint primary key,
    name text not null,
    starts_at bigint not null default 1,
    constraint number_series_name unique (name),
    constraint number_series_starts_at check (starts_at between 1 and 999999999)
);
insert into number_series (id, name) values (1, 'customers');
create trigger audit after insert or update or delete on number_series
    for each row execute function audit('', 'name');

-- The number the next customer gets.
create function next_customer_number() returns bigint language sql stable as $$
    select case when is_called then last_value + 1 else last_value end from customer_numbers
$$;

-- Lets the numbers go on from there, never back, and never so far that they could run out. The program's role may
-- take numbers but not set them; this is the one way. False: it would be no raise.
create function raise_customer_numbers(wanted bigint) returns boolean
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- Changes nothing, but holds the sequence: nobody takes a number before this transaction ends.
    alter sequence customer_numbers increment by 1;
    if wanted is null or wanted < next_customer_number() or wanted > 999999999 then
        return false;
    end if;
    execute format('alter sequence customer_numbers restart with %s', wanted);
    return true;
end $$;
