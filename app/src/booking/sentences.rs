//! What is wrong with a form, in words: a sentence for every field and code.

use domain::booking::FieldErrors;

use super::journey::Step;
use crate::ui::form::Errors;
use crate::words::Words;

/// The fields of the form in the order in which pages ask for them.
const ORDER: [&str; 16] = [
    "place",
    "language",
    "interpreter",
    "gender",
    "step_free",
    "way",
    "interpreter_by",
    "start",
    "name",
    "phone",
    "email",
    "contact_safe",
    "remind",
    "needs",
    "note",
    "idem",
];

/// The sentence for one field: its own if there is one, else that of the code.
pub(super) fn sentence(w: Words, field: &str, code: &str) -> String {
    let dashed = |text: &str| text.replace('_', "-");
    let own = format!("booking-error-{}-{}", dashed(field), dashed(code));
    let any = format!("booking-error-{}", dashed(code));
    let text =
        if field == "idem" { Some(w.booking_error_idem()) } else { w.by_id(&own).or_else(|| w.by_id(&any)) };
    text.unwrap_or_else(|| w.booking_error_malformed()).to_owned()
}

/// Where it is mended: for a call a number is missing, not another way to meet.
pub(super) fn field_of<'a>(field: &'a str, code: &str) -> &'a str {
    if (field, code) == ("way", "no_contact") { "phone" } else { field }
}

/// The first question with a wrong answer, and what is wrong on its page, in its order.
pub(super) fn first_wrong(w: Words, errors: &FieldErrors) -> Option<(Step, Errors)> {
    let wrong = ORDER.iter().filter_map(|field| {
        let code = errors.code(field)?;
        let at = ORDER.iter().position(|known| *known == field_of(field, code))?;
        Some((at, sentence(w, field, code)))
    });
    let mut wrong: Vec<(usize, String)> = wrong.collect();
    wrong.sort_by_key(|(at, _)| *at);
    let step = wrong.iter().map(|(at, _)| Step::of_field(ORDER[*at])).min()?;
    let on_page = wrong.into_iter().filter(|(at, _)| Step::of_field(ORDER[*at]) == step);
    Some((step, Errors(on_page.map(|(at, text)| (ORDER[at], text)).collect())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Language;
    use domain::schedule::StartError;
    use domain::text::TextError;

    const TEXT: [TextError; 6] = [
        TextError::Required,
        TextError::TooLong,
        TextError::TooShort,
        TextError::Bidi,
        TextError::Control,
        TextError::Malformed,
    ];

    const START: [StartError; 8] = [
        StartError::Required,
        StartError::Malformed,
        StartError::Past,
        StartError::NotExisting,
        StartError::TooSoon,
        StartError::TooFar,
        StartError::OffGrid,
        StartError::Closed,
    ];

    /// Every code that the domain can give a field.
    fn all() -> Vec<(&'static str, &'static str)> {
        let mut all = vec![
            ("service", "required"),
            ("service", "unknown"),
            ("place", "unknown"),
            ("language", "required"),
            ("language", "unknown"),
            ("contact_safe", "malformed"),
            ("remind", "malformed"),
            ("remind", "no_contact"),
            ("remind", "unsafe_contact"),
            ("interpreter", "malformed"),
            ("gender", "unknown"),
            ("step_free", "malformed"),
            ("way", "unknown"),
            ("way", "not_offered"),
            ("way", "no_contact"),
            ("interpreter_by", "unknown"),
        ];
        all.extend(START.map(|error| ("start", error.code())));
        for field in ["name", "phone", "email", "needs", "note", "idem"] {
            all.extend(TEXT.map(|error| (field, error.code())));
        }
        all
    }

    #[test]
    fn every_code_has_words_of_its_own_in_every_language() {
        for language in Language::ALL {
            let w = Words::of(language);
            for (field, code) in all() {
                let text = sentence(w, field, code);
                let unread = text == w.booking_error_malformed();
                assert!(!unread || code == "malformed", "{} {field} {code}", language.code());
            }
        }
    }

    #[test]
    fn the_first_question_with_a_wrong_answer_comes_first() {
        let mut errors = FieldErrors::one("phone", "too_short");
        errors.add("name", "bidi");
        let (step, Errors(texts)) = first_wrong(Words::of(Language::En), &errors).unwrap();
        assert_eq!(step, Step::Details);
        assert_eq!(texts.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["name", "phone"]);
        let mut call = FieldErrors::one("way", "no_contact");
        call.add("email", "malformed");
        let (step, Errors(texts)) = first_wrong(Words::of(Language::En), &call).unwrap();
        assert_eq!(step, Step::Details);
        assert_eq!(texts.iter().map(|(field, _)| *field).collect::<Vec<_>>(), ["phone", "email"]);
        errors.add("start", "past");
        let (step, Errors(texts)) = first_wrong(Words::of(Language::En), &errors).unwrap();
        assert_eq!((step, texts.len()), (Step::Time, 1));
        assert!(texts[0].1.contains("already over"));
        assert!(first_wrong(Words::of(Language::En), &FieldErrors::default()).is_none());
    }
}
