-- A name typed wrong is looked for among the names alone.
create index customers_like_name on customers using gin (name_key gin_trgm_ops) where erased_at is null;
