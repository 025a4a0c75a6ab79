//! The filters as templates use them.

use std::any::Any;

use askama::Template;

use super::*;
use crate::i18n::filters;

/// Renders as a page does: with values known only at run time.
fn page(template: &impl Template, language: Language) -> String {
    let zone = Zone::parse("Europe/Rome").unwrap();
    let now: DateTime<Utc> = "2026-11-22T12:00:00Z".parse().unwrap();
    let values: [(&str, &dyn Any); 3] = [("lang", &language), ("zone", &zone), ("now", &now)];
    template.render_with_values(&values).unwrap()
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ "ago-now"|t }} {{ key|t }} {{ "ago-days"|tn(count) }} {{ "number-ambiguous"|ta("large", name)|ta("small", *count) }}"#
)]
struct Words<'a> {
    key: String,
    count: &'a i64,
    name: String,
}

#[test]
fn messages_speak_the_language_of_the_page_and_are_escaped() {
    let words = Words {
        key: "ago-today".to_owned(),
        count: &2,
        name: "<b>".to_owned(),
    };
    assert_eq!(
        page(&words, Language::Ro),
        "chiar acum azi acum 2 zile Se poate citi în două feluri: scrieți &#60;b&#62; sau 2."
    );
    let plain = words.render().unwrap();
    assert!(
        plain.starts_with("just now today 2 days ago This"),
        "{plain}"
    );
}

struct Row {
    balance: Decimal,
    currency: Currency,
    due: NaiveDate,
    paid: Option<NaiveDate>,
    seen: DateTime<Utc>,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"
{%- for row in rows -%}
{{ row.balance|money(row.currency) }}|{{ total|amount }}|{{ row.balance|price(Currency::EUR) }}|{{ rows.len()|number }}|{{ row.balance|percent }}|{{ "ago-days"|tn(rows.len()) }}|{{ "number-not-a-number"|ta("example", total|amount) }}
{{ row.due|date }}|{{ row.due|short_date }}|{{ row.due|ago }}|{% if let Some(paid) = row.paid %}{{ paid|date }}{% endif %}
{{ row.seen|date }}|{{ row.seen|date_time }}|{{ row.seen|time }}|{{ row.seen|iso }}|{{ row.seen|ago }}
{%- endfor -%}"#
)]
struct Rows {
    rows: Vec<Row>,
    total: Money,
}

#[test]
fn figures_and_dates_are_written_in_the_language_of_the_page() {
    let rows = Rows {
        total: Money::new(Decimal::from(-5), Currency::EUR),
        rows: vec![Row {
            balance: "12.505".parse().unwrap(),
            currency: Currency::parse("RON").unwrap(),
            due: "2026-11-21".parse().unwrap(),
            paid: "2026-11-20".parse().ok(),
            seen: "2026-11-21T23:30:00Z".parse().unwrap(),
        }],
    };
    assert_eq!(
        page(&rows, Language::It),
        "12,51\u{a0}RON|−5,00\u{a0}€|12,505\u{a0}€|1|12,505%|1 giorno fa|Inserisci un numero come −5,00\u{a0}€.\n\
         21 nov 2026|21/11/2026|ieri|20 nov 2026\n\
         22 nov 2026|22 nov 2026, 00:30|00:30|2026-11-21T23:30:00Z|12 ore fa"
    );
}

/// What a page frame needs, handed over as one value.
struct Shell {
    user: String,
    token: String,
    counts: Vec<(&'static str, usize)>,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"
{%- if let Ok(shell) = "shell"|value::<Shell> -%}
<p>{{ shell.user }}</p>{% for (key, count) in shell.counts %}{{ key|tn(count) }} {% endfor %}
{%- endif -%}
{%- call csrf() %}{% endcall -%}
{%- macro csrf() -%}
{%- if let Ok(shell) = "shell"|value::<Shell> %}<input name="token" value="{{ shell.token }}">{% endif -%}
{%- endmacro -%}"#
)]
struct Framed;

#[test]
fn a_template_and_its_macros_can_read_a_whole_struct_from_the_values() {
    let shell = Shell {
        user: "Ana <i>".to_owned(),
        token: "abc".to_owned(),
        counts: vec![("ago-hours", 1), ("ago-hours", 3)],
    };
    let values: [(&str, &dyn Any); 2] = [("lang", &Language::Es), ("shell", &shell)];
    assert_eq!(
        Framed.render_with_values(&values).unwrap(),
        "<p>Ana &#60;i&#62;</p>hace 1 hora hace 3 horas <input name=\"token\" value=\"abc\">"
    );
    assert_eq!(Framed.render().unwrap(), "");
}

#[derive(Template)]
#[template(ext = "html", source = r#"{% for row in rows %}{{ row }}{% endfor %}"#)]
struct Outer {
    rows: Vec<Inner>,
}

#[derive(Template)]
#[template(ext = "html", source = r#"<b>{{ "ago-now"|t }}</b>"#)]
struct Inner;

impl askama::filters::HtmlSafe for Inner {}

#[test]
fn values_reach_templates_within_templates() {
    let outer = Outer {
        rows: vec![Inner, Inner],
    };
    assert_eq!(page(&outer, Language::It), "<b>adesso</b><b>adesso</b>");
}
