-- As before; and what the erased customer gave to another one by a merge that was undone since, which stood in the
-- other one's history.
create or replace function blank_history(erased bigint) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- A merged customer that keeps its name is not erased.
    if not exists (select from customers where id = erased and erased_at is not null and name = '') then
        raise exception 'customer % is not erased', erased using errcode = 'insufficient_privilege';
    end if;
    update audit_events e
       set changes = (select coalesce(jsonb_object_agg(key, '[null, null]'::jsonb), '{}')
                        from jsonb_object_keys(e.changes) as key)
     where e.id in (select own.id from audit_events own where own.customer_id = erased
                    union
                    select other.id
                      from audit_events own
                      join audit_events other on other.table_name = own.table_name and other.row_id = own.row_id
                     where own.customer_id = erased and own.table_name = 'members'
                    union
                    -- what a merge with somebody else brought there, and its undoing took away again
                    select theirs.id
                      from merges m
                      join audit_events theirs on theirs.customer_id in (m.loser_id, m.survivor_id)
                                              and theirs.request_id in (m.request_id, m.undo_request_id)
                     where m.loser_id = erased or m.survivor_id = erased);
    insert into audit_events (user_id, address, request_id, customer_id, table_name, row_id, action, changes)
    values (acting('user_id')::bigint, acting('address')::inet, acting('request_id'),
            erased, 'customers', erased, 'erased', '{}');
end $$;

-- Those that were undone, too: the history leads to each.
create index merges_loser on merges (loser_id);
