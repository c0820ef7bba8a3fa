//! What is wrong with a form: one code per field, never a sentence.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Codes by field. Serialises to the outer contract's `{"error":"invalid","fields":{…}}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldErrors {
    error: Kind,
    fields: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
}

/// So that nothing else can be read as a form's errors.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    #[default]
    Invalid,
}

impl FieldErrors {
    /// One error alone.
    pub fn one(field: &'static str, code: &'static str) -> FieldErrors {
        let mut errors = FieldErrors::default();
        errors.add(field, code);
        errors
    }

    /// Adds an error; the first of a field stays, because it is the one to mend first.
    pub fn add(&mut self, field: &'static str, code: impl Into<Cow<'static, str>>) {
        self.fields.entry(field.into()).or_insert(code.into());
    }

    /// Adds what another look found; what is known already stays.
    pub fn merge(&mut self, others: FieldErrors) {
        for (field, code) in others.fields {
            self.fields.entry(field).or_insert(code);
        }
    }

    /// Keeps a value, or notes its error and gives nothing.
    pub fn keep<T>(&mut self, field: &'static str, read: Result<T, &'static str>) -> Option<T> {
        read.map_err(|code| self.add(field, code)).ok()
    }

    /// The code of a field.
    pub fn code(&self, field: &str) -> Option<&str> {
        self.fields.get(field).map(Cow::as_ref)
    }

    /// Field and code, by the name of the field.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields.iter().map(|(field, code)| (field.as_ref(), code.as_ref()))
    }

    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_contract_to_the_letter() {
        let mut errors = FieldErrors::one("start", "past");
        errors.add("name", "required");
        errors.add("start", "malformed");
        let json = serde_json::to_string(&errors).unwrap();
        assert_eq!(json, r#"{"error":"invalid","fields":{"name":"required","start":"past"}}"#);
        assert_eq!(serde_json::from_str::<FieldErrors>(&json).unwrap(), errors);
        let other = r#"{"error":"taken","fields":{}}"#;
        assert!(serde_json::from_str::<FieldErrors>(other).is_err());
    }
}
