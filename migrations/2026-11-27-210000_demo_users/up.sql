-- The sign-in page of a demonstration offers its users with their password: what they sign in with stays.
-- The program itself may still store the same password under a stronger hash.
create function keep_demo_user() returns trigger language plpgsql as $$
begin
    if acting('actor') = 'user' then
        raise exception 'a user of the demonstration stays as they are'
            using errcode = 'check_violation', constraint = 'users_demo_stays';
    end if;
    return new;
end $$;
create trigger keep_demo_user before update on users for each row
    when (old.demo and (old.email, old.role, old.password_hash, old.disabled_at, old.demo)
                       is distinct from (new.email, new.role, new.password_hash, new.disabled_at, new.demo))
    execute function keep_demo_user();
