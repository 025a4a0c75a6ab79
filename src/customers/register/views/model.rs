//! What a saved view is, and who sees it.

use crate::{
    customers::finding::filters::SHAPE,
    ids::{SavedViewId, UserId},
    web::{Role, list::ListState},
};

/// The most characters of a name.
pub const LONGEST_NAME: usize = 40;
/// So many views a user keeps at most.
pub const MOST: i64 = 30;

/// Who sees a view besides its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Nobody.
    Nobody,
    /// The users of a role.
    Role(Role),
    /// All users.
    Everybody,
}

impl Audience {
    /// All there are.
    pub const ALL: [Self; 6] = [
        Self::Nobody,
        Self::Everybody,
        Self::Role(Role::Administrator),
        Self::Role(Role::Manager),
        Self::Role(Role::Accountant),
        Self::Role(Role::Support),
    ];

    /// As it is stored and sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Everybody => "everybody",
            Self::Role(role) => role.as_str(),
        }
    }

    /// Reads what [`Audience::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|each| each.as_str() == text)
    }

    /// The message key of its name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Nobody => "view-private",
            Self::Everybody => "view-everybody",
            Self::Role(role) => role.label(),
        }
    }
}

/// A saved view, as one user sees it.
#[derive(Clone, Debug)]
pub struct View {
    /// The row.
    pub id: SavedViewId,
    /// Whose it is.
    pub owner: UserId,
    /// What the tab says.
    pub name: String,
    /// The query of the list's URL.
    pub query: String,
    /// Who else sees it.
    pub audience: Audience,
}

impl View {
    /// The list it shows, from its beginning.
    pub fn list(&self) -> ListState {
        ListState::read(&SHAPE, &self.query)
    }
}

/// What of a list a view keeps: not the place in it.
pub fn kept(list: &ListState) -> String {
    list.first_page().query()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_keeps_everything_but_the_place() {
        let list = ListState::read(&SHAPE, "kind=all&tag=VIP&sort=-changed&after=9-x&page=4");
        assert_eq!(kept(&list), "kind=all&tag=VIP&sort=-changed");
    }

    #[test]
    fn who_sees_it_reads_back() {
        for audience in Audience::ALL {
            assert_eq!(Audience::parse(audience.as_str()), Some(audience));
        }
    }
}
