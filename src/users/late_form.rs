//! A form that came after its session had ended. The sign-in page carries it along; the same user gets
//! it back as typed, nobody else sees any of it (design.md §8, 14).

use crate::{
    ids::UserId,
    web::{gate::LateForm, session::Secret},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

const PURPOSE: &str = "late form";
/// A larger one would not pass the gate again, written in base64.
const MOST: usize = crate::web::gate::MOST_FORM / 2;

/// What the sign-in page carries in hidden fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// Whose form it is.
    pub user: String,
    /// Where it was sent to.
    pub path: String,
    /// Its fields in base64.
    pub body: String,
    /// Of these three: only the program makes such forms.
    pub signature: String,
}

/// A form on its way back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resumption {
    /// Where it goes.
    pub path: String,
    /// Its fields but for the tokens.
    pub fields: Vec<(String, String)>,
}

impl Carried {
    /// Packs a form; one that is too large is not carried.
    pub fn pack(secret: &Secret, late: &LateForm) -> Option<Self> {
        if late.body.len() > MOST {
            return None;
        }
        let fields = url::form_urlencoded::parse(&late.body).filter(|(name, _)| travels(name));
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        let (user, body) = (late.user.to_string(), URL_SAFE_NO_PAD.encode(body));
        let signature = secret.sign(PURPOSE, &[&user, &late.path, &body]);
        Some(Self {
            user,
            path: late.path.clone(),
            body,
            signature,
        })
    }

    /// Whether there is a form.
    pub fn is_empty(&self) -> bool {
        self.signature.is_empty()
    }

    /// Unpacks the form for the user whose it is.
    pub fn unpack(&self, secret: &Secret, user: UserId) -> Option<Resumption> {
        let parts = [self.user.as_str(), &self.path, &self.body];
        if self.user != user.to_string() || !secret.verify(PURPOSE, &parts, &self.signature) {
            return None;
        }
        let body = URL_SAFE_NO_PAD.decode(&self.body).ok()?;
        Some(Resumption {
            path: self.path.clone(),
            fields: url::form_urlencoded::parse(&body).into_owned().collect(),
        })
    }
}

fn travels(name: &str) -> bool {
    !matches!(name, "token" | "resume") && !name.contains("password")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(body: &'static str) -> Carried {
        let late = LateForm {
            user: UserId(7),
            path: "/customers".into(),
            body: actix_web::web::Bytes::from_static(body.as_bytes()),
        };
        Carried::pack(&secret(), &late).expect("a small form")
    }

    fn secret() -> Secret {
        Secret::new(b"a key for tests".to_vec())
    }

    #[test]
    fn a_form_comes_back_to_its_user_without_passwords_and_tokens() {
        let back = carried("token=t&note=a%0D%0Ab&tag=x&tag=y&your_password=secret")
            .unpack(&secret(), UserId(7))
            .expect("it comes back");
        let fields = [("note", "a\r\nb"), ("tag", "x"), ("tag", "y")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(back.path, "/customers");
        assert_eq!(back.fields, fields);
    }

    #[test]
    fn nobody_else_gets_it_and_nothing_can_be_put_in() {
        let form = carried("note=a");
        assert_eq!(form.unpack(&secret(), UserId(8)), None);
        let changed = Carried {
            path: "/users".into(),
            ..form.clone()
        };
        assert_eq!(changed.unpack(&secret(), UserId(7)), None);
        let stolen = Carried {
            user: "8".into(),
            ..form
        };
        assert_eq!(stolen.unpack(&secret(), UserId(8)), None);
    }
}
