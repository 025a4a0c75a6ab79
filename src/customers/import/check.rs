//! The check: what would become of each row, written down without importing any.

use super::{
    labels,
    likely::LikelyRows,
    model::{Failure, Import, MOST_SHOWN, Progress, RowError, State},
    queries,
    reading::{file::Table, report::Report},
    verdict::{Counts, Judged, Verdict},
    walk::{open, walk},
};
use crate::{
    db::{Actor, transaction},
    i18n::Language,
    ids::ImportId,
    schema::{import_files, imports},
};
use diesel::prelude::*;

/// Checks an import that is to be checked; one that is not stays as it is.
///
/// # Errors
/// See [`Failure`]; nothing is written then.
pub fn check(
    conn: &mut PgConnection,
    id: ImportId,
    progress: &mut dyn Progress,
) -> Result<(), Failure> {
    let import = queries::find(conn, id)?;
    if import.state() != State::Checking {
        return Ok(());
    }
    let table = open(conn, &import)?;
    let language = queries::language_of(conn, import.user_id)?;
    let mut found = Found::new(&table, language)?;
    let mut likely = LikelyRows::new(&table, language)?;
    let counts = walk(conn, &import, &table, false, progress, |conn, rows| {
        likely.look_up(conn, &rows)?;
        rows.iter().try_for_each(|row| found.add(row))
    })?;
    let (report, errors) = found.finish(counts)?;
    transaction(conn, &import.by(), |conn| {
        keep(conn, id, counts, &errors)?;
        likely.keep(conn, id)?;
        diesel::update(import_files::table.find(id))
            .set(import_files::report.eq(report))
            .execute(conn)?;
        Ok(())
    })
}

fn keep(
    conn: &mut PgConnection,
    id: ImportId,
    counts: Counts,
    errors: &[RowError],
) -> QueryResult<()> {
    diesel::update(imports::table.find(id))
        .filter(imports::state.eq("checking"))
        .set((
            imports::state.eq("checked"),
            imports::new_rows.eq(counts.new),
            imports::changed_rows.eq(counts.changed),
            imports::same_rows.eq(counts.same),
            imports::known_rows.eq(counts.known),
            imports::left_out_rows.eq(0),
            imports::faulty_rows.eq(counts.faulty),
            imports::errors.eq(serde_json::to_value(errors).unwrap_or_default()),
        ))
        .execute(conn)
        .map(drop)
}

/// What is wrong: all of it for the file, the first of it for the page.
struct Found {
    report: Report<Vec<u8>>,
    errors: Vec<RowError>,
}

impl Found {
    fn new(table: &Table, language: Language) -> Result<Self, Failure> {
        let titles = labels::report_titles(language);
        let titles = titles.each_ref().map(String::as_str);
        Ok(Self {
            report: Report::new(Vec::new(), titles, table).map_err(broken)?,
            errors: Vec::new(),
        })
    }

    fn add(&mut self, row: &Judged<'_>) -> Result<(), Failure> {
        let Verdict::Faulty(problems) = &row.verdict else {
            return Ok(());
        };
        let room = MOST_SHOWN.saturating_sub(self.errors.len());
        let shown = problems.iter().take(room).map(|problem| RowError {
            line: row.row.line,
            name: row.name.clone(),
            field: problem.field.clone(),
            typed: problem.typed.clone(),
            wrong: problem.wrong.clone(),
        });
        self.errors.extend(shown);
        self.report.row(row.row, problems).map_err(broken)
    }

    fn finish(self, counts: Counts) -> Result<(Option<Vec<u8>>, Vec<RowError>), Failure> {
        let report = self.report.finish().map_err(broken)?;
        Ok(((counts.faulty > 0).then_some(report), self.errors))
    }
}

fn broken(error: std::io::Error) -> Failure {
    Failure::Broken(anyhow::Error::new(error).into())
}

impl Import {
    /// In whose name it writes; the request tells which import it was.
    pub(super) fn by(&self) -> Actor {
        Actor {
            user: Some(self.user_id),
            address: None,
            request: Some(format!("import/{}", self.id)),
        }
    }
}
