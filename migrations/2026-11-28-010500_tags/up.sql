-- Tags are renamed, joined and deleted in Settings; everybody who bears one follows.
create trigger audit after update or delete on tags for each row execute function audit('');

-- A change of very many customers is a job.
create table tag_changes (
    id bigint generated always as identity primary key,
    user_id bigint not null references users,
    tag_id bigint not null,
    old_name text not null,
    -- null: the tag goes
    new_name text,
    state text not null default 'waiting',
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    constraint tag_changes_state check (state in ('waiting', 'done', 'failed'))
);
create unique index tag_changes_one_waiting on tag_changes (tag_id) where state = 'waiting';

alter table jobs drop constraint jobs_kind;
alter table jobs add constraint jobs_kind check (
    kind in ('import-check', 'import-run', 'import-undo', 'bulk-run', 'bulk-undo', 'export', 'tag-change'));

-- Whoever comes back from a merge or an undo may bear a tag that has another spelling now, or is gone: then it
-- is made again. The lock makes whoever renames or deletes one of the tags wait for this, or this for them.
create function settle_tags() returns trigger language plpgsql as $$
declare
    known integer;
begin
    perform from tags where name = any (new.tags) for share;
    get diagnostics known = row_count;
    if known < cardinality(new.tags) then
        insert into tags (name)
        select distinct on (fold(borne)) borne from unnest(new.tags) as borne
         where not exists (select from tags where fold(name) = fold(borne)) on conflict do nothing;
        new.tags := array(select t.name from unnest(new.tags) with ordinality as borne (name, place)
                            join tags t on fold(t.name) = fold(borne.name)
                           group by t.name order by min(borne.place));
    end if;
    return new;
end $$;
create trigger settle_tags before update of tags, erased_at on customers for each row
    when (new.erased_at is null and new.tags <> '{}' and acting('tags_settled') is null
          and (new.tags is distinct from old.tags or old.erased_at is not null))
    execute function settle_tags();
create trigger settle_tags before insert or update of tags on contacts for each row
    when (new.tags <> '{}' and acting('tags_settled') is null) execute function settle_tags();
