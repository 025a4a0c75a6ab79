-- The last sheets that each user opened, and whether single keys are shortcuts for them.

create table recent_customers (
    user_id bigint not null references users,
    -- an import that is undone takes its customers out of the database
    customer_id bigint not null references customers on delete cascade,
    opened_at timestamptz not null,
    constraint recent_customers_pkey primary key (user_id, customer_id)
);
create index recent_customers_customer on recent_customers (customer_id);

alter table users add column shortcuts boolean not null default true;
