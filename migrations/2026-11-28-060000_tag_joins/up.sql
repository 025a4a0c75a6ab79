-- A join that waits knows the tag it is to join by its row: by its name it could only guess, once somebody
-- renames or deletes that tag, or makes one of the name that another is to get.
alter table tag_changes
    add column into_id bigint,
    add constraint tag_changes_into check (into_id is null or new_name is not null);
