-- As before, but a tag that has another spelling now is held as well, in the order in which everybody holds tags;
-- and one that was renamed or deleted while this waited for it is made again.
create or replace function settle_tags() returns trigger language plpgsql as $$
declare
    known integer;
begin
    perform from tags where name = any (new.tags) order by id for share;
    get diagnostics known = row_count;
    if known = cardinality(new.tags) then
        return new;
    end if;
    for attempt in 1 .. 3 loop
        insert into tags (name)
        select distinct on (fold(borne)) borne from unnest(new.tags) as borne
         where not exists (select from tags where fold(name) = fold(borne)) on conflict do nothing;
        perform from tags where fold(name) in (select fold(borne) from unnest(new.tags) as borne) order by id for share;
        get diagnostics known = row_count;
        exit when known = (select count(distinct fold(borne)) from unnest(new.tags) as borne);
    end loop;
    new.tags := array(select t.name from unnest(new.tags) with ordinality as borne (name, place)
                        join tags t on fold(t.name) = fold(borne.name)
                       group by t.name order by min(borne.place));
    return new;
end $$;
