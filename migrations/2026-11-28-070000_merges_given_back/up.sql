-- A merge is taken back also where what somebody had before (payment terms, a carrier, a title) is deleted since: that
-- field stays as it is.
create or replace function give_back(customer bigint, back jsonb) returns void language plpgsql as $$
declare
    columns text;
    one text;
begin
    select string_agg(format('%1$I = was.%1$I', key), ', ') into columns from jsonb_object_keys(back) key;
    begin
        execute format('update customers it set %s from jsonb_populate_record(null::customers, $1) was where it.id = $2',
                       coalesce(columns, 'status = it.status')) using back, customer;
        return;
    exception when check_violation or unique_violation or foreign_key_violation then
        null;
    end;
    for one in select key from jsonb_object_keys(back) key loop
        begin
            execute format('update customers it set %1$I = was.%1$I from jsonb_populate_record(null::customers, $1) was
                             where it.id = $2', one) using back, customer;
        exception when check_violation or unique_violation or foreign_key_violation then
            null;
        end;
    end loop;
end $$;
