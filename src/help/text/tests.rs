use super::*;

fn text(words: &str) -> Inline {
    Inline::Text(words.into())
}

#[test]
fn a_page_is_read_piece_by_piece() {
    let page = "# The register\n\nIt finds **everybody**.\n\n> Only {role-manager}.\n\n## How?\n\n\
                1. Press `Ctrl K`.\n2. Choose {save}, then see [history](history).\n\n- One\n- Two\n\n\
                | Key | What |\n| --- | --- |\n| `E` | {edit} |\n";
    let article = Article::read(page).expect("a page");
    assert_eq!(article.title, "The register");
    let everybody = Inline::Strong("everybody".into());
    assert_eq!(article.lead, [text("It finds "), everybody, text(".")]);
    let label = |key: &str| Inline::Label(key.into());
    let key = |key: &str| Inline::Key(key.into());
    let link = Inline::Link("/help/history".into(), "history".into());
    assert_eq!(
        article.blocks,
        [
            Block::Note(vec![text("Only "), label("role-manager"), text(".")]),
            Block::Heading(vec![text("How?")]),
            Block::Steps(vec![
                vec![text("Press "), key("Ctrl K"), text(".")],
                vec![
                    text("Choose "),
                    label("save"),
                    text(", then see "),
                    link,
                    text(".")
                ],
            ]),
            Block::List(vec![vec![text("One")], vec![text("Two")]]),
            Block::Table(
                vec![vec![text("Key")], vec![text("What")]],
                vec![vec![vec![key("E")], vec![label("edit")]]],
            ),
        ]
    );
    assert_eq!(article.lines().len(), 1 + 2 + 2 + 2 + 4);
}

#[test]
fn what_is_no_part_of_the_model_is_refused() {
    for fault in [
        "<b>bold</b>",
        "<script>x()</script>",
        "<!-- a remark -->",
        "![a picture](/x.png)",
        "[out](https://evil.example)",
        "[out](//evil.example)",
        "[out](javascript:x)",
        "[titled](register \"x\")",
        "### Too deep",
        "- one\n  - two",
        "    code",
        "---",
        "an *accent*",
        "a {key without end",
        "**a {key} inside**",
    ] {
        let page = format!("# A title\n\nA paragraph.\n\n{fault}\n");
        assert!(Article::read(&page).is_err(), "{fault}");
    }
    for missing in ["", "# Only a title", "Only a paragraph"] {
        assert!(Article::read(missing).is_err(), "{missing}");
    }
}
