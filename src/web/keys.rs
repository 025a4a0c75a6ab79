//! The keys: one table, from which the dialog is drawn that lists them, and by which `static/js/keys.js` acts.

/// Keys that do the same or belong together.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As the browser names them: alternatives with a space between, one after the other with a plus.
    pub keys: &'static str,
    /// The message key of what they do.
    pub label: &'static str,
    /// What they press: selectors with a bar between, the first that the page has. Or, with `@`, one of the
    /// moves of the script. Nothing: the browser itself.
    pub does: &'static str,
}

const fn key(keys: &'static str, label: &'static str, does: &'static str) -> Key {
    Key { keys, label, does }
}

/// Where they work, as a message key, and which.
pub type Section = (&'static str, &'static [Key]);

/// All of them.
pub const SECTIONS: [Section; 4] = [
    (
        "keys-everywhere",
        &[
            key("control+k", "palette", "[data-palette]"),
            key("/", "keys-search", "[data-search]|[data-palette]"),
            key("n+c", "customer-new", "[href='/customers/new']"),
            key("g+c", "menu-register", "[href='/customers']"),
            key("?", "keys-this", "[data-opens=keys-help]"),
            key("escape", "keys-close", "@close"),
        ],
    ),
    (
        "keys-lists",
        &[
            key("j k", "keys-rows", "@row"),
            key("enter", "keys-open", ""),
            key("control+enter", "keys-open-tab", ""),
            key("x", "keys-tick", "@tick"),
            key("shift+x", "keys-tick-range", "@tick"),
            key("e", "edit", "@edit"),
            key("f", "keys-filter", "[data-key=f]"),
            key("v", "keys-views", "[data-key=v]"),
            key("[ ]", "keys-pages", "@turn"),
        ],
    ),
    (
        "keys-sheet",
        &[
            key("1 2 3 4 5 6 7 8 9 0", "keys-tabs", "@tab"),
            key("e", "edit", "@edit"),
            key("[ ]", "keys-neighbours", "@turn"),
            key("u", "keys-back", "[data-key=u]"),
        ],
    ),
    (
        "keys-forms",
        &[
            key("control+enter", "save", "@save"),
            key("escape", "cancel", "@close"),
            key("alt+arrowdown", "keys-picker", "@pick"),
        ],
    ),
];

impl Key {
    /// As they stand on keyboards.
    pub fn caps(&self) -> Vec<String> {
        if self.keys.starts_with("1 2") {
            return ["1", "…", "0"].map(String::from).into();
        }
        let names = self.keys.split([' ', '+']);
        names.map(cap).collect()
    }
}

fn cap(name: &str) -> String {
    match name {
        "control" => "Ctrl/⌘".into(),
        "escape" => "Esc".into(),
        "enter" => "Enter".into(),
        "alt" => "Alt".into(),
        "shift" => "Shift".into(),
        "arrowdown" => "↓".into(),
        letter => letter.to_uppercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const SCRIPT: &str = include_str!("../../static/js/keys.js");

    fn all() -> impl Iterator<Item = Key> {
        SECTIONS
            .into_iter()
            .flat_map(|(_, keys)| keys.iter().copied())
    }

    #[test]
    fn the_script_has_every_move_of_the_table_and_no_other() {
        let moves = SCRIPT
            .split_once("const moves = {\n")
            .and_then(|(_, rest)| rest.split_once("\n};"))
            .map_or("", |(moves, _)| moves);
        let has: BTreeSet<&str> = moves
            .lines()
            .filter_map(|line| line.strip_prefix("  ")?.split([':', ',', '(']).next())
            .filter(|name| !name.is_empty() && name.bytes().all(|c| c.is_ascii_lowercase()))
            .collect();
        let named = all().filter_map(|key| key.does.strip_prefix('@'));
        assert_eq!(has, named.collect());
    }

    #[test]
    fn no_key_does_two_things_in_one_place() {
        for (place, keys) in SECTIONS {
            let names: Vec<&str> = keys.iter().flat_map(|key| key.keys.split(' ')).collect();
            let different: BTreeSet<&&str> = names.iter().collect();
            assert_eq!(names.len(), different.len(), "{place}");
        }
    }

    #[test]
    fn keys_are_named_as_they_stand_on_keyboards() {
        assert_eq!(key("n+c", "", "").caps(), ["N", "C"]);
        assert_eq!(key("alt+arrowdown", "", "").caps(), ["Alt", "↓"]);
        assert_eq!(key("1 2 3", "", "").caps(), ["1", "…", "0"]);
    }
}
