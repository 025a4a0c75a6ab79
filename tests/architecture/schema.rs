//! `src/schema.rs` against a migrated database: the same tables, columns, types and keys.

use super::root;
use crate::support::database::TestDatabase;
use diesel::{QueryableByName, RunQueryDsl, sql_types::Text};

/// One `table! { … }` a line: `users (id)`, then its columns as `users.id -> Int8`.
const FROM_DATABASE: &str = "
    select line from (
        select t.table_name || ' (' || string_agg(a.attname, ', ' order by array_position(i.indkey::int[], a.attnum::int))
               || ')' as line, t.table_name, 0 as place
          from information_schema.tables t
          join pg_index i on i.indrelid = format('%I.%I', t.table_schema, t.table_name)::regclass and i.indisprimary
          join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
         where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
         group by t.table_name
        union all
        select c.table_name || '.' || c.column_name || ' -> '
               || case when c.is_nullable = 'YES' then 'Nullable<' || type.name || '>' else type.name end,
               c.table_name, c.ordinal_position
          from information_schema.columns c
         cross join lateral (select case when c.udt_name like '\\_%'
                                         then 'Array<' || initcap(substr(c.udt_name, 2)) || '>'
                                         else initcap(c.udt_name) end as name) type
         where c.table_schema = 'public') lines
     where table_name <> '__diesel_schema_migrations'
     order by table_name, place";

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[test]
fn the_schema_of_the_code_is_the_schema_of_the_database() {
    let code = std::fs::read_to_string(root().join("src/schema.rs")).expect("src/schema.rs");
    let database = TestDatabase::empty();
    let found = diesel::sql_query(FROM_DATABASE)
        .load::<Line>(&mut database.conn())
        .expect("the catalogue can be read");
    let found: Vec<String> = found.into_iter().map(|line| line.line).collect();
    let written = written(&code);
    let only = |these: &[String], those: &[String]| {
        let alone = these.iter().filter(|line| !those.contains(line));
        alone.cloned().collect::<Vec<_>>()
    };
    let (lacks, extra) = (only(&found, &written), only(&written, &found));
    assert!(
        lacks.is_empty() && extra.is_empty(),
        "src/schema.rs lacks {lacks:#?} and has {extra:#?} which the database has not"
    );
    assert_eq!(written, found, "the columns stand in another order");
}

fn written(code: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut table = String::new();
    for line in code.lines().map(str::trim) {
        if let Some(head) = line.strip_suffix(") {") {
            table = head.split(' ').next().unwrap_or_default().to_owned();
            lines.push(format!("{head})"));
        } else if line.contains(" -> ") && line.ends_with(',') {
            lines.push(format!("{table}.{}", line.trim_end_matches(',')));
        }
    }
    lines
}
