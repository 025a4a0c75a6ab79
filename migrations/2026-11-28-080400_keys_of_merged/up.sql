-- A file may name a merged customer by the key of another program; it leads to who it became, as its number does.
create index customers_merged_external_id on customers (external_id) where merged_into is not null;
