-- Where the business is paid. One account stands on documents unless another one is chosen.
create table bank_accounts (
    id bigint generated always as identity primary key,
    label text not null,
    iban text not null,
    bic text not null default '',
    bank text not null default '',
    holder text not null default '',
    currency text not null,
    main boolean not null default false,
    position integer not null default 0,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    constraint bank_accounts_iban_form check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    constraint bank_accounts_currency check (currency ~ '^[A-Z]{3}$'),
    constraint bank_accounts_lengths check (
        length(label) between 1 and 80 and length(bic) <= 11 and length(bank) <= 120 and length(holder) <= 160)
);
create unique index bank_accounts_iban on bank_accounts (iban, currency);
create unique index bank_accounts_one_main on bank_accounts (main) where main;
create trigger version before update of label, iban, bic, bank, holder, currency on bank_accounts
    for each row execute function count_version();
create trigger audit after insert or update or delete on bank_accounts for each row execute function audit('');
