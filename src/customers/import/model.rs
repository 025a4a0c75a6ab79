//! An import and how it is doing.

use super::{
    labels,
    likely::Likely,
    mode::{MatchBy, Mode, Unsaid},
    reading::{
        columns,
        fault::FileFault,
        fields::Target,
        file::Table,
        row::{CompanyAndPerson, Defaults},
    },
};
pub use crate::customers::progress::{Failure, Progress};

use crate::{
    error::Error,
    ids::{ImportId, JobId, UserId},
    schema::imports,
    web::Role,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The job that checks an import's rows.
pub const CHECK_JOB: &str = "import-check";
/// The job that writes its customers.
pub const RUN_JOB: &str = "import-run";
/// The job that takes them back.
pub const UNDO_JOB: &str = "import-undo";

/// How many errors the check step shows; the file of errors has them all.
pub const MOST_SHOWN: usize = 50;

/// An import without its file.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = imports, check_for_backend(diesel::pg::Pg))]
pub struct Import {
    /// The row.
    pub id: ImportId,
    /// Who imports.
    pub user_id: UserId,
    /// As it was uploaded.
    pub file_name: String,
    /// How the bytes are read.
    pub encoding: String,
    /// What stands between the cells.
    pub separator: String,
    /// The sheet of the workbook that was uploaded.
    pub sheet: Option<String>,
    matching: serde_json::Value,
    /// ISO code: where a row says no country.
    pub country: String,
    /// Where a row says no language; `None` is the company's.
    pub language: Option<String>,
    /// What a company's and a person's name in one row make: `contacts` or `persons`.
    pub people_as: String,
    unsaid_as: String,
    mode: String,
    match_by: String,
    state: String,
    /// Rows of the file.
    pub rows: i32,
    /// Rows that become customers, or became.
    pub new_rows: i32,
    /// Rows that change a customer, or changed.
    pub changed_rows: i32,
    /// Rows that say of a customer what is so already.
    pub same_rows: i32,
    /// Rows that are left out by what the import is to do.
    pub known_rows: i32,
    /// New rows that are left out because they look like somebody who is in the register.
    pub left_out_rows: i32,
    /// Rows that cannot be imported.
    pub faulty_rows: i32,
    errors: serde_json::Value,
    /// New rows that look like somebody who is in the register.
    pub likely_rows: i32,
    likely: serde_json::Value,
    /// They are left out.
    pub without_likely: bool,
    /// Its latest job.
    pub job_id: Option<JobId>,
    /// When it was uploaded.
    pub created_at: DateTime<Utc>,
    /// Until when it can be undone.
    pub undo_until: Option<DateTime<Utc>>,
    /// Customers that an undo left as they are.
    pub kept_customers: i32,
}

/// Where an import stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its columns are to be matched.
    Uploaded,
    /// A job reads its rows.
    Checking,
    /// It may be run.
    Checked,
    /// A job writes its customers.
    Running,
    /// Its customers are in the register.
    Done,
    /// A job failed; nothing was imported.
    Failed,
    /// A job takes its customers back.
    Undoing,
    /// It was undone.
    Undone,
}

impl State {
    /// The message key of its words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Uploaded => "import-state-uploaded",
            Self::Checking => "import-state-checking",
            Self::Checked => "import-state-checked",
            Self::Running => "import-state-running",
            Self::Done => "import-state-done",
            Self::Failed => "import-state-failed",
            Self::Undoing => "import-state-undoing",
            Self::Undone => "import-state-undone",
        }
    }
}

impl Import {
    /// Where it stands.
    pub fn state(&self) -> State {
        match self.state.as_str() {
            "uploaded" => State::Uploaded,
            "checking" => State::Checking,
            "checked" => State::Checked,
            "running" => State::Running,
            "done" => State::Done,
            "undoing" => State::Undoing,
            "undone" => State::Undone,
            _ => State::Failed,
        }
    }

    /// What it does with customers who are in the register.
    pub fn mode(&self) -> Mode {
        Mode::parse(&self.mode).unwrap_or(Mode::Create)
    }

    /// By what it knows them.
    pub fn match_by(&self) -> MatchBy {
        MatchBy::parse(&self.match_by).unwrap_or(MatchBy::Surest)
    }

    /// Rows that are to be written, or were.
    pub fn written_rows(&self) -> i32 {
        self.new_rows + self.changed_rows
    }

    /// The columns, as they are matched so far.
    pub fn columns(&self) -> Vec<Column> {
        serde_json::from_value(self.matching.clone()).unwrap_or_default()
    }

    /// What each of them fills.
    pub fn targets(&self) -> Vec<Option<Target>> {
        self.columns().iter().map(Column::target).collect()
    }

    /// What rows are that do not say whether they are a person or a company.
    pub fn unsaid(&self) -> Unsaid {
        Unsaid::parse(&self.unsaid_as).unwrap_or(Unsaid::Read)
    }

    /// The first errors of the check.
    pub fn errors(&self) -> Vec<RowError> {
        serde_json::from_value(self.errors.clone()).unwrap_or_default()
    }

    /// The first rows that look like customers of the register.
    pub fn likely(&self) -> Vec<Likely> {
        serde_json::from_value(self.likely.clone()).unwrap_or_default()
    }

    /// The page on which it goes on.
    pub fn step(&self) -> String {
        let page = match (self.state(), self.job_id) {
            (State::Checking | State::Running | State::Undoing, Some(job)) => {
                return format!("/jobs/{job}");
            }
            (State::Checked, _) => "check",
            (State::Done | State::Undone, _) => "result",
            _ => "columns",
        };
        format!("/imports/{}/{page}", self.id)
    }

    /// What holds where a row says nothing.
    pub fn defaults(&self, table: &Table, country_of: fn(&str) -> Option<String>) -> Defaults {
        Defaults {
            country: self.country.clone(),
            language: self.language.clone().unwrap_or_default(),
            kind: columns::usual_kind(&table.headers, &self.targets()),
            unsaid: self.unsaid().kind(),
            company_and_person: match self.people_as.as_str() {
                "persons" => CompanyAndPerson::Person,
                _ => CompanyAndPerson::CompanyWithContact,
            },
            country_of,
        }
    }
}

/// A column of the file, and what it fills.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its name; may be empty.
    pub header: String,
    /// The cells of the first rows, cut to a readable length; goes after thirty days.
    #[serde(default)]
    pub sample: Vec<String>,
    /// The code of its [`Target`]; `None` leaves it out.
    pub target: Option<String>,
    /// No row has anything in it, so nobody needs to match it.
    #[serde(default)]
    pub empty: bool,
}

impl Column {
    /// What it fills.
    pub fn target(&self) -> Option<Target> {
        self.target.as_deref().and_then(Target::from_code)
    }

    /// Whether it fills what somebody of this role may not set: it is left out then.
    pub fn is_reserved(&self, role: Role) -> bool {
        self.target()
            .is_some_and(|target| !labels::may_fill(&target, role))
    }
}

/// One thing that is wrong in a row, in the words of the user who imports.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RowError {
    /// The line of the file, from 1.
    pub line: u64,
    /// Whom the row is about.
    pub name: String,
    /// The field.
    pub field: String,
    /// What stands in the file.
    pub typed: String,
    /// What is wrong with it.
    pub wrong: String,
}

/// The fingerprint of a file's headers: the next file with the same ones is matched the same way.
pub fn columns_hash(headers: &[String]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for header in headers {
        hash.update((header.len() as u64).to_be_bytes());
        hash.update(header.as_bytes());
    }
    hash.finalize().to_vec()
}

/// Why a file is not taken.
#[derive(Debug)]
pub enum Refused {
    /// No file was chosen.
    NoFile,
    /// It cannot be read.
    File(FileFault),
    /// It is no fault of the file.
    Broken(Error),
}

impl From<diesel::result::Error> for Refused {
    fn from(error: diesel::result::Error) -> Self {
        Self::Broken(error.into())
    }
}
