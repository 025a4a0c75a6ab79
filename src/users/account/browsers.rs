//! A browser and its device in words, from what it says of itself.

/// `Firefox` and `Linux`; a part that says nothing known is left out.
pub fn name(agent: &str) -> (Option<&'static str>, Option<&'static str>) {
    // Each of them also names those after it.
    let browsers = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("CrOS", "ChromeOS"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];
    let find = |list: &[(&str, &'static str)]| {
        let found = list.iter().find(|(sign, _)| agent.contains(sign));
        found.map(|(_, name)| *name)
    };
    (find(&browsers), find(&systems))
}

/// Whether it is carried about.
pub fn is_phone(agent: &str) -> bool {
    ["Android", "iPhone", "iPad"]
        .iter()
        .any(|sign| agent.contains(sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_from_those_it_pretends_to_be() {
        let edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) \
                    Chrome/124.0 Safari/537.36 Edg/124.0";
        assert_eq!(name(edge), (Some("Edge"), Some("Windows")));
        let phone = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 \
                     Mobile Safari/537.36";
        assert_eq!(name(phone), (Some("Chrome"), Some("Android")));
        assert!(is_phone(phone) && !is_phone(edge));
        let mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_4) AppleWebKit/605.1 Version/17.4 Safari/605.1";
        assert_eq!(name(mac), (Some("Safari"), Some("macOS")));
        assert_eq!(name("curl/8"), (None, None));
    }
}
