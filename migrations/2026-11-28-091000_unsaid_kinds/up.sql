-- What the rows of a file are that do not say it: as they are read, or as the person who imports says.
alter table imports
    add column unsaid_as text not null default 'read',
    add constraint imports_unsaid_as check (unsaid_as in ('read', 'persons', 'companies'));
