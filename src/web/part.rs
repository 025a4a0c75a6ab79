//! The fields of a form as a reader sees them: for the summary of what is wrong, and where two versions are
//! compared.

/// What a reader takes for one field: its label, and the inputs it is made of. The first input names it.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The message key of its label.
    pub label: &'static str,
    /// The names of its inputs.
    pub inputs: &'static [&'static str],
}

impl Part {
    /// A field by the key of its label.
    pub const fn of(label: &'static str, inputs: &'static [&'static str]) -> Self {
        Self { label, inputs }
    }

    /// The one of them that has this input; `email_2` is the third of the inputs `email`.
    pub fn with_input<'a>(parts: &'a [Self], input: &str) -> Option<&'a Self> {
        let row = input.trim_end_matches(|c: char| c.is_ascii_digit());
        let row = row.strip_suffix('_').filter(|_| row.len() < input.len());
        let is_of = |part: &&Self| {
            part.inputs
                .iter()
                .any(|one| *one == input || row == Some(*one))
        };
        parts.iter().find(is_of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_inputs_belongs_to_the_part_of_its_kind() {
        let parts = [
            Part::of("street", &["street", "street2"]),
            Part::of("mail", &["email"]),
        ];
        let label = |input| Part::with_input(&parts, input).map(|part| part.label);
        assert_eq!(label("email_12"), Some("mail"));
        assert_eq!(label("street2"), Some("street"));
        assert_eq!((label("email_"), label("phone_1")), (None, None));
    }
}
