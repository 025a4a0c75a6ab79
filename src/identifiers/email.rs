//! E-mail addresses (`domain.md` ID-12).

use super::fault::Fault;
use super::text::line;

/// Checks an address by the pattern of the HTML standard, with a dot in the domain required, and
/// returns it with the domain in lower case; the part before the @ belongs to its server.
///
/// # Errors
/// [`Fault::Email`]; longer than 254 characters, [`Fault::TooLong`].
pub fn check(typed: &str) -> Result<String, Fault> {
    let address = line(typed, 254)?;
    let (local, domain) = address.rsplit_once('@').ok_or(Fault::Email)?;
    if is_local_part(local) && is_domain(domain) {
        Ok(format!("{local}@{}", domain.to_ascii_lowercase()))
    } else {
        Err(Fault::Email)
    }
}

fn is_local_part(local: &str) -> bool {
    !local.is_empty()
        && local
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c))
}

fn is_domain(domain: &str) -> bool {
    domain.contains('.') && domain.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_accepted_and_the_domain_lower_cased() {
        assert_eq!(
            check("a.b+c@ex-ample.it").as_deref(),
            Ok("a.b+c@ex-ample.it")
        );
        assert_eq!(
            check(" Anna.Bini@Example.IT\n").as_deref(),
            Ok("Anna.Bini@example.it")
        );
    }

    #[test]
    fn broken_addresses_are_refused() {
        for wrong in [
            "a@b",
            "a b@c.it",
            "@c.it",
            "a@c..it",
            "a@",
            "a",
            "a@-c.it",
            "a@c.it.",
            "a@b@c.it",
            "a@c.it, d@e.it",
            "<a@c.it>",
            "é@c.it",
        ] {
            assert_eq!(check(wrong), Err(Fault::Email), "{wrong}");
        }
    }

    #[test]
    fn a_header_cannot_be_smuggled_in() {
        assert_eq!(check("a@c.it\r\nBcc: d@e.it"), Err(Fault::Hidden));
        assert_eq!(check("a@c.it\0"), Err(Fault::Hidden));
    }

    #[test]
    fn an_address_has_at_most_254_characters() {
        let local = "a".repeat(249);
        assert!(check(&format!("{local}@c.it")).is_ok());
        assert_eq!(
            check(&format!("{local}a@c.it")),
            Err(Fault::TooLong { max: 254 })
        );
    }
}
