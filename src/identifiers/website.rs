//! Addresses of websites. Only http and https: anything else could run in the reader's browser.

use super::fault::Fault;
use super::text::line;
use url::{Host, Url};

/// Checks the address of a website and returns it with its scheme; a bare domain gets https.
/// Domains are lower-cased and written in ASCII. Nobody ever fetches the address.
///
/// # Errors
/// [`Fault::Website`] for other schemes (`javascript:`, `data:`, `mailto:` …), addresses with a
/// user name, and hosts without a dot; longer than 255 characters, [`Fault::TooLong`].
pub fn check(typed: &str) -> Result<String, Fault> {
    let text = line(typed, 255)?;
    // The parser would repair these, and the result could differ from what the eye reads.
    if text.contains(|c: char| c.is_whitespace() || matches!(c, '\\' | '<' | '>' | '"' | '`')) {
        return Err(Fault::Website);
    }
    let url = if has_web_scheme(text) {
        Url::parse(text)
    } else if is_bare(text) {
        Url::parse(&format!("https://{text}"))
    } else {
        return Err(Fault::Website);
    };
    let url = url.map_err(|_| Fault::Website)?;
    let named = matches!(url.host(), Some(Host::Domain(domain)) if is_public_name(domain));
    let anonymous = url.username().is_empty() && url.password().is_none();
    if !named || !anonymous {
        return Err(Fault::Website);
    }
    let address = url.as_str();
    let only_host = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    Ok(if only_host {
        address.trim_end_matches('/')
    } else {
        address
    }
    .to_owned())
}

fn has_web_scheme(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.starts_with("http://") || lower.starts_with("https://")
}

/// Without a scheme: a colon can only come before the digits of a port or within the path.
fn is_bare(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    match host.split_once(':') {
        Some((_, port)) => !port.is_empty() && port.chars().all(|c| c.is_ascii_digit()),
        None => !host.is_empty(),
    }
}

fn is_public_name(domain: &str) -> bool {
    domain.contains('.') && domain.split('.').all(|label| !label.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_domain_gets_https() {
        assert_eq!(check("Example.it").as_deref(), Ok("https://example.it"));
        assert_eq!(
            check("example.it:8080/a?b=c").as_deref(),
            Ok("https://example.it:8080/a?b=c")
        );
    }

    #[test]
    fn web_addresses_keep_their_scheme() {
        assert_eq!(
            check("HTTP://www.example.ro/").as_deref(),
            Ok("http://www.example.ro")
        );
        assert_eq!(
            check("https://example.fr/a:b").as_deref(),
            Ok("https://example.fr/a:b")
        );
        assert_eq!(check("café.fr").as_deref(), Ok("https://xn--caf-dma.fr"));
    }

    #[test]
    fn anything_that_could_run_or_deceive_is_refused() {
        for wrong in [
            "javascript:alert(1)",
            "JavaScript:alert(1)//a.it",
            "javascript://a.it/%0aalert(1)",
            "data:text/html,<b>",
            "data:1",
            "vbscript:a",
            "file:///etc/passwd",
            "ftp://a.it",
            "mailto:a@c.it",
            "//a.it",
            "/a",
            "https://",
            "https:a.it",
            "localhost",
            "a..it",
            "user@a.it",
            "https://user:pw@a.it",
            "https:\\\\a.it",
            "a b.it",
            "127.0.0.1",
            "a.it\"",
        ] {
            assert_eq!(check(wrong), Err(Fault::Website), "{wrong}");
        }
        assert_eq!(check("java\nscript:alert(1)"), Err(Fault::Hidden));
        assert_eq!(check("java\tscript:alert(1)"), Err(Fault::Hidden));
    }
}
