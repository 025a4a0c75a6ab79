//! What can be done from anywhere, and on which page what.

use crate::{
    accents::list_key,
    i18n::{Language, text},
    web::{
        Capability::{self, *},
        Role,
    },
};

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The message key of its name.
    pub label: &'static str,
    /// The name of its icon.
    pub icon: &'static str,
    /// How it is done.
    pub way: Way,
}

/// How a command is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Way {
    /// By going to this address.
    Go(String),
    /// By pressing what every page has, a CSS selector.
    Press(&'static str),
}

/// What it asks for, its name, its icon, and where it leads to.
type Line = (Capability, &'static str, &'static str, &'static str);

const PAGES: [Line; 10] = [
    (
        EditCustomers,
        "customer-new-person",
        "user",
        "/customers/new?kind=person",
    ),
    (
        EditCustomers,
        "customer-new-company",
        "building",
        "/customers/new?kind=company",
    ),
    (ReadCustomers, "menu-register", "people", "/customers"),
    (ReadCustomers, "menu-groups", "tag", "/groups"),
    (ImportCustomers, "menu-import", "upload", "/imports"),
    (ManageUsers, "menu-users", "shield", "/users"),
    (OwnAccount, "menu-roles", "shield", "/users/roles"),
    (ManageSettings, "menu-settings", "gear", "/settings/company"),
    (OwnAccount, "menu-account", "user", "/account"),
    (OwnAccount, "menu-help", "help", "/help"),
];

/// Name, icon, and what is pressed.
const PRESSED: [(&str, &str, &str); 6] = [
    ("scan-title", "scan", "[data-camera]"),
    (
        "palette-theme-device",
        "device",
        "[data-theme-form] [value=auto]",
    ),
    (
        "palette-theme-light",
        "sun",
        "[data-theme-form] [value=light]",
    ),
    (
        "palette-theme-dark",
        "moon",
        "[data-theme-form] [value=dark]",
    ),
    ("keys-title", "keyboard", "[data-opens=keys-help]"),
    ("sign-out", "logout", "[data-sign-out] button"),
];

/// What the sheet of a customer offers, behind its address.
const ON_SHEET: [Line; 6] = [
    (EditCustomers, "edit", "edit", "/edit"),
    (EditCustomers, "address-add", "pin", "/addresses/new"),
    (EditCustomers, "contact-add", "user", "/contacts/new"),
    (EditCustomers, "duplicate", "copy", "/duplicate"),
    (ReadCustomers, "tab-history", "history", "/history"),
    (EraseCustomers, "delete", "trash", "/erase"),
];

/// What other pages offer.
const ON_PAGES: [(&str, Line); 5] = [
    ("/customers", PAGES[0]),
    ("/customers", PAGES[1]),
    ("/customers", PAGES[4]),
    (
        "/groups",
        (ManageGroups, "group-new", "plus", "/groups/new"),
    ),
    ("/users", (ManageUsers, "user-new", "plus", "/users/new")),
];

impl Command {
    fn go((_, label, icon, _): Line, path: String) -> Self {
        Self {
            label,
            icon,
            way: Way::Go(path),
        }
    }
}

/// All commands of this role.
pub fn all(role: Role) -> Vec<Command> {
    let pages = PAGES.into_iter().filter(|line| role.may(line.0));
    let pages = pages.map(|line| Command::go(line, line.3.into()));
    let pressed = PRESSED.map(|(label, icon, pressed)| Command {
        label,
        icon,
        way: Way::Press(pressed),
    });
    pages.chain(pressed).collect()
}

/// Those of the page and of everywhere whose names have all the words that were typed, without regard to accents.
pub fn matching(role: Role, language: Language, path: &str, typed: &str) -> Vec<Command> {
    let folded = list_key(typed);
    let words: Vec<&str> = folded.split_whitespace().collect();
    if words.is_empty() && !typed.is_empty() {
        return Vec::new();
    }
    let fits = |command: &Command| {
        let name = list_key(&text(language, command.label));
        let begins = |word: &&str| name.split_whitespace().any(|part| part.starts_with(word));
        words.iter().all(begins)
    };
    let mut commands = on_page(role, path);
    let others = all(role).into_iter();
    commands.extend(others.filter(|command| !on_page(role, path).contains(command)));
    commands.into_iter().filter(fits).collect()
}

/// What can be done on the page of this path.
pub fn on_page(role: Role, path: &str) -> Vec<Command> {
    if let Some(customer) = sheet(path) {
        let lines = ON_SHEET.into_iter().filter(|line| role.may(line.0));
        return lines
            .map(|line| Command::go(line, format!("/customers/{customer}{}", line.3)))
            .filter(|command| command.way != Way::Go(path.into()))
            .collect();
    }
    ON_PAGES
        .into_iter()
        .filter(|(page, line)| *page == path && role.may(line.0))
        .map(|(_, line)| Command::go(line, line.3.into()))
        .collect()
}

/// The customer whose sheet stands at this path.
pub fn sheet(path: &str) -> Option<i64> {
    path.strip_prefix("/customers/")?
        .split('/')
        .next()?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels(commands: &[Command]) -> Vec<&'static str> {
        commands.iter().map(|command| command.label).collect()
    }

    #[test]
    fn a_role_is_offered_what_it_may_do() {
        let support = labels(&all(Role::Support));
        for absent in ["menu-import", "menu-users", "menu-settings"] {
            assert!(!support.contains(&absent), "{absent}");
            assert!(
                labels(&all(Role::Administrator)).contains(&absent),
                "{absent}"
            );
        }
        let here = |role| labels(&on_page(role, "/customers/7"));
        assert!(here(Role::Manager).contains(&"delete"));
        assert!(!here(Role::Support).contains(&"delete"));
    }

    #[test]
    fn commands_are_found_by_the_beginnings_of_their_words_without_accents() {
        let found =
            |language, typed| labels(&matching(Role::Administrator, language, "/users", typed));
        assert_eq!(found(Language::Ro, "setari"), ["menu-settings"]);
        assert_eq!(found(Language::Ro, "SETĂRI"), ["menu-settings"]);
        assert_eq!(found(Language::Fr, "parametres"), ["menu-settings"]);
        assert_eq!(found(Language::En, "pers new"), ["customer-new-person"]);
        assert_eq!(found(Language::En, "new us"), ["user-new"]);
        for nobody in ["erson", "%", " - "] {
            assert_eq!(found(Language::En, nobody), [""; 0], "{nobody}");
        }
        assert_eq!(
            found(Language::En, "").len(),
            PAGES.len() + PRESSED.len() + 1
        );
    }

    #[test]
    fn a_page_offers_its_own_and_not_itself() {
        let of = |path| labels(&on_page(Role::Manager, path));
        assert_eq!(of("/groups"), ["group-new"]);
        assert_eq!(of("/customers")[0], "customer-new-person");
        assert!(of("/customers/7/addresses").contains(&"tab-history"));
        assert!(!of("/customers/7/history").contains(&"tab-history"));
        assert_eq!(of("/customers/new"), [""; 0]);
        assert_eq!(of("/elsewhere"), [""; 0]);
    }
}
