-- $1 the user, or null for all
select u.id, u.name, u.email, u.role, u.language, u.disabled_at, u.password_hash is null as invited,
       u.version, (select max(last_seen_at) from sessions s where s.user_id = u.id) as seen_at
  from users u
 where $1 is null or u.id = $1
 order by u.disabled_at is not null, fold(u.name), u.id
