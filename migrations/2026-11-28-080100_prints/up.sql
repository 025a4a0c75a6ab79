-- Who prints an address book takes customers out, too.
alter table exports
    drop constraint exports_format,
    add constraint exports_format check (format in ('csv', 'xlsx', 'print'));
