//! The way through a file, some hundreds of rows at a time: shape a row, judge it by the form's rules, ask
//! the register about all of them at once. Checking and running go the same way.

use super::{
    judge::{self, Judge},
    known::{self, Question},
    labels,
    model::{Failure, Import, Progress},
    queries,
    reading::{
        encoding::Encoding,
        fields::Target,
        file::{self, Row, Table},
        formula,
        matching::{self, Seen},
        report::Problem,
        row::{self, Defaults},
    },
    unique::Unique,
};
use crate::{customers::actions::Arrival, i18n::Language, web::Note};
use diesel::PgConnection;

/// Rows that go together: enough to make a statement worth it, few enough to hold in memory.
const CHUNK: usize = 500;

/// A row with what became of it.
pub struct Judged<'a> {
    /// The row.
    pub row: Row<'a>,
    /// Whom it is about.
    pub name: String,
    /// What became of it.
    pub verdict: Verdict,
}

/// What becomes of a row.
pub enum Verdict {
    /// A new customer.
    New(Box<Arrival>),
    /// A customer that is in the register already.
    Known,
    /// It cannot be imported.
    Faulty(Vec<Problem>),
}

/// How many rows became what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: i32,
    pub known: i32,
    pub faulty: i32,
}

impl Counts {
    fn add(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::New(_) => self.new += 1,
            Verdict::Known => self.known += 1,
            Verdict::Faulty(_) => self.faulty += 1,
        }
    }
}

/// The file of an import. Its bytes are forgotten as soon as they are read.
///
/// # Errors
/// When the file is gone after thirty days.
pub fn open(conn: &mut PgConnection, import: &Import) -> Result<Table, Failure> {
    let bytes = queries::content(conn, import.id)?;
    if let Some(sheet) = &import.sheet {
        let table = Table::from_kept(&bytes, sheet.clone());
        return table.ok_or(Failure::Refused("job-failure-file-gone"));
    }
    let encoding = Encoding::from_name(&import.encoding);
    file::read_as(&bytes, encoding).map_err(|_| Failure::Refused("job-failure-file-gone"))
}

/// Goes through all rows and hands them on, chunk by chunk.
///
/// # Errors
/// Those of the database and of `each`; [`Failure::Stopped`] when `progress` says so.
pub fn walk<'a>(
    conn: &mut PgConnection,
    import: &Import,
    table: &'a Table,
    progress: &mut dyn Progress,
    mut each: impl FnMut(&mut PgConnection, Vec<Judged<'a>>) -> Result<(), Failure>,
) -> Result<Counts, Failure> {
    let mut way = Way::new(conn, import, table)?;
    let mut counts = Counts::default();
    let rows = table.rows().collect::<Vec<_>>();
    progress.at(0, rows.len())?;
    for (number, chunk) in rows.chunks(CHUNK).enumerate() {
        let judged = way.judge(conn, chunk)?;
        for row in &judged {
            counts.add(&row.verdict);
        }
        each(conn, judged)?;
        progress.at((number * CHUNK + chunk.len()).min(rows.len()), rows.len())?;
    }
    Ok(counts)
}

/// What is remembered from row to row.
struct Way {
    mapping: Vec<Option<Target>>,
    defaults: Defaults,
    language: Language,
    judge: Judge,
    seen: Seen,
    unique: Unique,
}

impl Way {
    fn new(conn: &mut PgConnection, import: &Import, table: &Table) -> Result<Self, Failure> {
        let judge = Judge::load(conn, import)?;
        let columns = import.columns();
        Ok(Self {
            mapping: columns.iter().map(|column| column.target()).collect(),
            defaults: import.defaults(table, judge::country_of),
            language: judge.language(),
            judge,
            seen: Seen::default(),
            unique: Unique::default(),
        })
    }

    fn judge<'a>(
        &mut self,
        conn: &mut PgConnection,
        rows: &[Row<'a>],
    ) -> Result<Vec<Judged<'a>>, Failure> {
        let (mut judged, mut questions) = (Vec::new(), Vec::new());
        for row in rows {
            let draft = row::read(*row, &self.mapping, &self.defaults);
            if draft.is_empty() {
                continue;
            }
            let question = Question::about(&draft);
            let name = draft.name();
            let errors = self.formula_errors(*row);
            let verdict = match self.judge.judge(draft) {
                _ if !errors.is_empty() => Verdict::Faulty(errors),
                Ok(arrival) => Verdict::New(Box::new(arrival)),
                Err(problems) => Verdict::Faulty(problems),
            };
            questions.push(question);
            judged.push(Judged {
                row: *row,
                name,
                verdict,
            });
        }
        self.settle_known(conn, &mut judged, questions)?;
        self.settle_unique(conn, &mut judged)?;
        Ok(judged)
    }

    fn formula_errors(&self, row: Row<'_>) -> Vec<Problem> {
        let errors = formula::errors(row, &self.mapping);
        let problems = errors.into_iter().map(|(target, cell)| Problem {
            field: labels::target(target, self.language),
            typed: cell.to_owned(),
            wrong: Note::new("import-error-formula").text(self.language),
        });
        problems.collect()
    }

    /// Rows whose customer stands in the register already, or on an earlier line.
    fn settle_known(
        &mut self,
        conn: &mut PgConnection,
        judged: &mut [Judged<'_>],
        questions: Vec<Question>,
    ) -> Result<(), Failure> {
        let known = known::known(conn, &questions)?;
        for ((row, question), known) in judged.iter_mut().zip(questions).zip(known) {
            let repeats = self.seen.repeats(row.row.line, question.keys);
            match (&row.verdict, repeats) {
                (Verdict::Faulty(_), _) => {}
                (_, Some((line, key))) => {
                    row.verdict = Verdict::Faulty(vec![self.repeated(line, &key)]);
                }
                (_, None) if known => row.verdict = Verdict::Known,
                _ => {}
            }
        }
        Ok(())
    }

    fn repeated(&self, line: u64, key: &matching::Key) -> Problem {
        let note = Note::new("import-error-same-customer").with("line", line as i64);
        Problem {
            field: labels::key(key, self.language),
            typed: labels::key_value(key),
            wrong: note.text(self.language),
        }
    }

    /// New rows with a number or card that somebody else has.
    fn settle_unique(
        &mut self,
        conn: &mut PgConnection,
        judged: &mut [Judged<'_>],
    ) -> Result<(), Failure> {
        let new = judged.iter().filter_map(|row| match &row.verdict {
            Verdict::New(arrival) => Some((row.row.line, &arrival.customer)),
            _ => None,
        });
        let new = new.collect::<Vec<_>>();
        let taken = self.unique.take(conn, &new, self.language)?;
        let rows = judged
            .iter_mut()
            .filter(|row| matches!(row.verdict, Verdict::New(_)));
        for (row, taken) in rows.zip(taken).filter(|(_, taken)| !taken.is_empty()) {
            let problems = taken.into_iter().map(|taken| Problem {
                field: taken.field,
                typed: taken.typed,
                wrong: taken.note.text(self.language),
            });
            row.verdict = Verdict::Faulty(problems.collect());
        }
        Ok(())
    }
}
