-- An import may bring customers up to date that are in the register.
alter table imports
    add column mode text not null default 'create',
    add column match_by text not null default 'surest',
    add column changed_rows integer not null default 0,
    add column same_rows integer not null default 0,
    add constraint imports_mode check (mode in ('create', 'both', 'update')),
    add constraint imports_match_by check (
        match_by in ('surest', 'number', 'external_id', 'tax_id', 'email', 'reference'));
