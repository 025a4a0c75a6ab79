//! What a pattern names: arguments and other messages.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, PatternElement};

use super::catalogue::{Catalogue, Entry, Pattern};
use super::resolve::{DEEPEST, Inline, key_of};

/// The arguments a pattern needs, also through the messages it refers to.
pub(super) fn variables(catalogue: &Catalogue, pattern: &Pattern) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    collect(catalogue, pattern, &mut found, 0);
    found
}

fn collect(
    catalogue: &Catalogue,
    pattern: &Pattern,
    found: &mut BTreeSet<&'static str>,
    depth: u8,
) {
    walk(pattern, &mut |inline| match inline {
        Inline::VariableReference { id } => {
            found.insert(id.name);
        }
        Inline::MessageReference { id, attribute } if depth < DEEPEST => {
            if let Some(Entry::Open(inner)) = catalogue.patterns.get(&key_of(id, attribute)) {
                collect(catalogue, inner, found, depth + 1);
            }
        }
        _ => {}
    });
}

/// Whether the pattern itself refers to the message, or the attribute, `key`.
pub(super) fn refers_to(pattern: &Pattern, key: &str) -> bool {
    let mut refers = false;
    walk(pattern, &mut |inline| {
        if let Inline::MessageReference { id, attribute } = inline {
            refers |= key_of(id, attribute) == key;
        }
    });
    refers
}

/// Visits all parts of a pattern, those of every variant among them.
fn walk(pattern: &Pattern, visit: &mut dyn FnMut(&Inline)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            walk_expression(expression, visit);
        }
    }
}

fn walk_expression(expression: &Expression<&'static str>, visit: &mut dyn FnMut(&Inline)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline(inline: &Inline, visit: &mut dyn FnMut(&Inline)) {
    visit(inline);
    match inline {
        Inline::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, visit);
            }
        }
        Inline::Placeable { expression } => walk_expression(expression, visit),
        _ => {}
    }
}
