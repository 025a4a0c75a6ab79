//! The way through a file, some hundreds of rows at a time: shape a row, judge it by the form's rules, ask
//! the register about all of them at once. Checking and running go the same way.

use super::{
    amend::Amender,
    judge::{self, Judge},
    known::{self, Hit, Question},
    labels, likely,
    mode::{MatchBy, Mode},
    model::{Failure, Import, Progress},
    queries,
    reading::{
        draft::Draft,
        encoding::Encoding,
        fields::{Field, Target},
        file::{self, Row, Table},
        formula,
        matching::{self, Seen},
        report::Problem,
        row::{self, Defaults},
        several,
    },
    unique::{Claim, Unique},
    verdict::{Counts, Judged, Verdict},
};
use crate::{
    customers::actions::{Saved, read_many},
    i18n::Language,
    ids::CustomerId,
    web::Note,
};
use diesel::PgConnection;
use std::collections::{HashMap, HashSet};

/// Rows that go together: enough to make a statement worth it, few enough to hold in memory.
const CHUNK: usize = 500;

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

/// Goes through all rows and hands them on, chunk by chunk. With `hold` nobody else writes to the customers
/// that change before the transaction ends.
///
/// # Errors
/// Those of the database and of `each`; [`Failure::Stopped`] when `progress` says so.
pub fn walk<'a>(
    conn: &mut PgConnection,
    import: &Import,
    table: &'a Table,
    hold: bool,
    progress: &mut dyn Progress,
    mut each: impl FnMut(&mut PgConnection, Vec<Judged<'a>>) -> Result<(), Failure>,
) -> Result<Counts, Failure> {
    let mut way = Way::new(conn, import, table, hold)?;
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
    mode: Mode,
    by: MatchBy,
    hold: bool,
    mapping: Vec<Option<Target>>,
    defaults: Defaults,
    language: Language,
    judge: Judge,
    seen: Seen,
    /// Who changed, and on which line.
    changed: HashMap<CustomerId, u64>,
    unique: Unique,
    /// Lines that are left out because they look like somebody who is there.
    left_out: HashSet<u64>,
}

impl Way {
    fn new(
        conn: &mut PgConnection,
        import: &Import,
        table: &Table,
        hold: bool,
    ) -> Result<Self, Failure> {
        let judge = Judge::load(conn, import)?;
        Ok(Self {
            mode: import.mode(),
            by: import.match_by(),
            hold,
            mapping: import.targets(),
            defaults: import.defaults(table, judge::country_of),
            language: judge.language(),
            judge,
            seen: Seen::default(),
            changed: HashMap::new(),
            unique: Unique::default(),
            left_out: likely::left_out(conn, import)?,
        })
    }

    fn judge<'a>(
        &mut self,
        conn: &mut PgConnection,
        rows: &[Row<'a>],
    ) -> Result<Vec<Judged<'a>>, Failure> {
        let drafts = rows.iter().map(|row| {
            let draft = row::read(*row, &self.mapping, &self.defaults);
            (*row, draft)
        });
        let drafts: Vec<_> = drafts.filter(|(_, draft)| !draft.is_empty()).collect();
        let about = |(_, draft): &(_, Draft)| Question::about(draft, self.by);
        let questions: Vec<_> = drafts.iter().map(about).collect();
        let hits = known::known(conn, &questions)?;
        let mut saved = match self.mode.updates() {
            true => {
                let ids = hits.iter().flatten().map(|hit| hit.id);
                read_many(conn, &ids.collect::<Vec<_>>(), self.hold)?
            }
            false => HashMap::new(),
        };
        let asked = questions.into_iter().zip(hits);
        let mut judged = Vec::with_capacity(drafts.len());
        for ((row, draft), (question, hits)) in drafts.into_iter().zip(asked) {
            let name = draft.name();
            let verdict = self.verdict(row, draft, question, &hits, &mut saved);
            judged.push(Judged { row, name, verdict });
        }
        self.settle_unique(conn, &mut judged)?;
        Ok(judged)
    }

    fn verdict(
        &mut self,
        row: Row<'_>,
        draft: Draft,
        question: Question,
        hits: &[Hit],
        saved: &mut HashMap<CustomerId, Saved>,
    ) -> Verdict {
        let errors = self.cell_errors(row);
        let verdict = match hits {
            _ if !errors.is_empty() => Verdict::Faulty(errors),
            [] if !self.mode.creates() => Verdict::Skipped,
            [] if self.left_out.contains(&row.line) => Verdict::LeftOut,
            [] if self.by == MatchBy::Number && !draft.number.is_empty() => {
                let typed = draft.number;
                Verdict::Faulty(vec![self.wrong(
                    Field::Number,
                    typed,
                    "import-error-no-number",
                )])
            }
            [_, ..] if self.mode.updates() && !question.by_choice => Verdict::Skipped,
            [hit] if self.mode.updates() => self.amended(row, hit, saved),
            [hit, _, ..] if self.mode.updates() => Verdict::Faulty(vec![self.ambiguous(hit, hits)]),
            _ => match self.judge.judge(draft) {
                Err(problems) => Verdict::Faulty(problems),
                Ok(arrival) if hits.is_empty() => Verdict::New(Box::new(arrival)),
                Ok(_) => Verdict::Skipped,
            },
        };
        let repeats = self.seen.repeats(row.line, question.keys);
        match (verdict, repeats) {
            (Verdict::Faulty(problems), _) => Verdict::Faulty(problems),
            (_, Some((line, key))) => Verdict::Faulty(vec![self.repeated(line, &key)]),
            (verdict, None) => verdict,
        }
    }

    /// What a row changes of the customer that it is about.
    fn amended(
        &mut self,
        row: Row<'_>,
        hit: &Hit,
        saved: &mut HashMap<CustomerId, Saved>,
    ) -> Verdict {
        if let Some(line) = self.changed.get(&hit.id) {
            return Verdict::Faulty(vec![self.repeated(*line, &hit.key)]);
        }
        // Erased in this very moment.
        let Some(own) = saved.remove(&hit.id) else {
            return Verdict::Skipped;
        };
        self.changed.insert(hit.id, row.line);
        let mapping = self.settable(hit, &own);
        let amender = Amender {
            judge: &self.judge,
            mapping: &mapping,
            defaults: &self.defaults,
        };
        match amender.amend(row, &own) {
            Err(problems) => Verdict::Faulty(problems),
            Ok(None) => Verdict::Same,
            Ok(Some(amendment)) => Verdict::Changed(Box::new((amendment, own))),
        }
    }

    /// What a row may set of the customer: not its own keys where it names one that was merged into it.
    fn settable(&self, hit: &Hit, own: &Saved) -> Vec<Option<Target>> {
        let identity = &own.customer.data.identity;
        let former = match &hit.key {
            matching::Key::Number(number) => *number != hit.number,
            matching::Key::ExternalId(key) => identity.external_id.as_ref() != Some(key),
            matching::Key::Reference(card) => identity.reference.as_ref() != Some(card),
            _ => false,
        };
        let is_key = |target: &Target| matches!(target.field, Field::ExternalId | Field::Reference);
        let columns = self.mapping.iter().copied();
        columns
            .map(|target| target.filter(|target| !(former && is_key(target))))
            .collect()
    }

    fn ambiguous(&self, hit: &Hit, hits: &[Hit]) -> Problem {
        let numbers = hits.iter().map(|hit| hit.number.as_str());
        let numbers = numbers.collect::<Vec<_>>().join(", ");
        let note = Note::new("import-error-ambiguous").with("numbers", numbers);
        Problem {
            field: labels::key(&hit.key, self.language),
            typed: labels::key_value(&hit.key),
            wrong: note.text(self.language),
        }
    }

    fn wrong(&self, field: Field, typed: String, why: &'static str) -> Problem {
        Problem {
            field: labels::field(field, self.language),
            typed,
            wrong: Note::new(why).text(self.language),
        }
    }

    /// Cells without a value, and cells with more values than are read.
    fn cell_errors(&self, row: Row<'_>) -> Vec<Problem> {
        let problem = |(target, cell): (Target, &str), why| Problem {
            field: labels::target(target, self.language),
            typed: cell.to_owned(),
            wrong: Note::new(why).text(self.language),
        };
        let formulas = formula::errors(row, &self.mapping).into_iter();
        let formulas = formulas.map(|cell| problem(cell, "import-error-formula"));
        let many = several::too_many(row, &self.mapping).into_iter();
        let many = many.map(|cell| problem(cell, "import-error-too-many"));
        formulas.chain(many).collect()
    }

    fn repeated(&self, line: u64, key: &matching::Key) -> Problem {
        let note = Note::new("import-error-same-customer").with("line", line as i64);
        Problem {
            field: labels::key(key, self.language),
            typed: labels::key_value(key),
            wrong: note.text(self.language),
        }
    }

    /// Rows with a number or card that somebody else has.
    fn settle_unique(
        &mut self,
        conn: &mut PgConnection,
        judged: &mut [Judged<'_>],
    ) -> Result<(), Failure> {
        let mut places = Vec::new();
        let mut claims = Vec::new();
        for (place, row) in judged.iter().enumerate() {
            let claim = match &row.verdict {
                Verdict::New(arrival) => Claim::of(row.row.line, &arrival.customer.identity, None),
                Verdict::Changed(changed) => {
                    let (amendment, saved) = &**changed;
                    let Some(identity) = &amendment.change.identity else {
                        continue;
                    };
                    let before = &saved.customer.data.identity;
                    Claim::of(row.row.line, identity, Some(before))
                }
                _ => continue,
            };
            places.push(place);
            claims.push(claim);
        }
        let taken = self.unique.take(conn, &claims, self.language)?;
        for (place, taken) in places.into_iter().zip(taken) {
            if taken.is_empty() {
                continue;
            }
            let problems = taken.into_iter().map(|taken| Problem {
                field: taken.field,
                typed: taken.typed,
                wrong: taken.note.text(self.language),
            });
            judged[place].verdict = Verdict::Faulty(problems.collect());
        }
        Ok(())
    }
}
