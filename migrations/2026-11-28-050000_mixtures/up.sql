-- How many customers there are of each mixture of facets, as customer_tallies tells it of the kinds: what stands
-- above a filtered list, without counting, and the way in which its page is best read. Tags and cities have
-- too many values to be mixed.
create table mixture_tallies (
    id bigint generated always as identity primary key,
    kind text not null,
    facets text[] not null,
    delta bigint not null
);

-- The facets of a mixture, word for word as customers.facets has them.
create function mixture(status text, stop_level text, group_id bigint, country text, salesperson_id bigint, language text)
    returns text[] language sql immutable as $$
    select array[
        e'\u0001s' || status,
        e'\u0001x' || coalesce(stop_level, ''),
        e'\u0001g' || coalesce(group_id::text, ''),
        e'\u0001c' || country,
        e'\u0001p' || coalesce(salesperson_id::text, ''),
        e'\u0001l' || coalesce(language, '')]
$$;

create or replace function tally_customers() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        with told as (
            insert into mixture_tallies (kind, facets, delta)
            select kind, mixture(status, stop_level, group_id, country, salesperson_id, language) as mixed, count(*)
              from changed where erased_at is null group by kind, mixed
            returning kind, delta)
        insert into customer_tallies (kind, delta) select kind, sum(delta) from told group by kind;
    elsif tg_op = 'DELETE' then
        with told as (
            insert into mixture_tallies (kind, facets, delta)
            select kind, mixture(status, stop_level, group_id, country, salesperson_id, language) as mixed, -count(*)
              from former where erased_at is null group by kind, mixed
            returning kind, delta)
        insert into customer_tallies (kind, delta) select kind, sum(delta) from told group by kind;
    else
        with told as (
            insert into mixture_tallies (kind, facets, delta)
            select kind, mixed, sum(n)
              from (select kind, mixture(status, stop_level, group_id, country, salesperson_id, language) as mixed, -1 as n
                      from former where erased_at is null
                    union all
                    select kind, mixture(status, stop_level, group_id, country, salesperson_id, language), 1
                      from changed where erased_at is null) moves
             group by kind, mixed having sum(n) <> 0
            returning kind, delta)
        insert into customer_tallies (kind, delta) select kind, sum(delta) from told group by kind having sum(delta) <> 0;
    end if;
    return null;
end $$;
create trigger tally_gone after delete on customers referencing old table as former
    for each statement execute function tally_customers();

insert into mixture_tallies (kind, facets, delta)
select kind, mixture(status, stop_level, group_id, country, salesperson_id, language) as mixed, count(*)
  from customers where erased_at is null group by kind, mixed;

-- As before, but for the tallies, which the trigger writes now.
create or replace function remove_imported(import bigint, ids bigint[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from unnest(ids) as wanted (id)
                where not exists (select from import_undo_plan_of(import, ids) plan
                                   where plan.customer_id = wanted.id and plan.created and not plan.stays)) then
        raise exception 'not all of them are import %''s alone', import using errcode = 'insufficient_privilege';
    end if;
    perform set_config('clientela.quiet', 'on', true);
    delete from import_customers where customer_id = any (ids);
    delete from customer_uses where customer_id = any (ids);
    delete from customer_use_sums where customer_id = any (ids);
    delete from contact_points where customer_id = any (ids);
    delete from contacts where customer_id = any (ids);
    delete from addresses where customer_id = any (ids);
    delete from identifiers where customer_id = any (ids);
    delete from customers where id = any (ids);
    perform set_config('clientela.quiet', '', true);
    update audit_events e
       set changes = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}')
                        from jsonb_object_keys(e.changes) as key)
     where e.customer_id = any (ids);
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    select acting('user_id')::bigint, acting('address')::inet, acting('request_id'),
           gone.id, 'customers', gone.id, 'deleted', '{}'
      from unnest(ids) as gone (id);
end $$;

-- The kind is one more facet in the index: a list of persons need not visit the companies that its filters leave.
-- `facets` alone is not found by it, which is wanted where words are rarer than facets.
drop index customers_sought;
create index customers_sought on customers using gin (word_beginnings(search_text), (facets || (e'\u0001k' || kind)))
    where erased_at is null;
-- What is known of an index's expression is not asked when it is an array.
create statistics customers_facets_and_kind on (facets || (e'\u0001k' || kind)) from customers;
analyze customers;
