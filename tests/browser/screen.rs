//! A screen, and how it is reached.

use super::visitor::Visitor;
use crate::support::program::Program;
use Step::{Click, File, Find, Meanwhile, Press, Type};
use clientela::web::Role;
use diesel::connection::SimpleConnection;

/// A screen and the way to it.
pub struct Screen {
    /// Its name in reports and of its picture.
    pub name: &'static str,
    /// Who looks; nobody in particular is not signed in.
    pub role: Option<Role>,
    /// Where it begins.
    pub path: &'static str,
    /// What is done there until the screen is seen.
    pub steps: &'static [Step],
}

/// Something done on the way to a screen.
pub enum Step {
    /// Fills in a field (CSS selector, text).
    Type(&'static str, &'static str),
    /// Chooses a file of the project (CSS selector, path).
    File(&'static str, &'static str),
    /// Presses a key.
    Press(&'static str),
    /// Clicks.
    Click(&'static str),
    /// Waits until it is shown.
    Find(&'static str),
    /// Somebody else changes the database.
    Meanwhile(&'static str),
}

impl Screen {
    /// Goes there.
    pub async fn visit(&self, program: &Program, visitor: &Visitor) {
        match self.role {
            Some(role) => visitor.enters_as(program, role).await,
            None => visitor.leaves().await,
        }
        visitor.opens(self.path).await;
        let error = visitor.shown(".oops").await.is_some();
        assert_eq!(
            error,
            matches!(self.name, "not-found" | "offline"),
            "{} is an error page",
            self.path
        );
        for step in self.steps {
            match step {
                Type(field, text) => visitor.types(field, text).await,
                File(field, path) => visitor.attaches(field, path).await,
                Press(key) => visitor.presses(&[key]).await,
                Click(target) => visitor.clicks(target).await,
                Find(sign) => drop(visitor.finds(sign).await),
                Meanwhile(sql) => program
                    .database
                    .conn()
                    .batch_execute(sql)
                    .unwrap_or_else(|error| panic!("{}: {error}", self.name)),
            }
        }
        let idle = async || visitor.shown("[aria-busy=true]").await.is_none();
        visitor.waits("has finished", idle).await;
    }
}
