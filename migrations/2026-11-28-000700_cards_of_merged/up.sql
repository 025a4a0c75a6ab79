-- The card of somebody who was merged goes on leading to whom they became, unless it was given to somebody else.
create index customers_merged_reference on customers (reference) where merged_into is not null;
