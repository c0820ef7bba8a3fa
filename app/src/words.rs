//! Every word that people read, from `locales/`, checked when the program is built.

use std::sync::LazyLock;

use domain::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

/// The words of one language; a page holds one and asks it for everything it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    pub language: Language,
}

impl Words {
    pub const fn of(language: Language) -> Words {
        Words { language }
    }

    const fn index(self) -> usize {
        match self.language {
            Language::Ro => 0,
            Language::En => 1,
            Language::Ar => 2,
            Language::Fa => 3,
        }
    }

    fn format<const N: usize>(
        self,
        id: &str,
        arguments: [(&'static str, FluentValue<'static>); N],
    ) -> String {
        let bundle = &BUNDLES[self.index()];
        let arguments: FluentArgs<'_> = arguments.into_iter().collect();
        let mut problems = Vec::new();
        let text = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut problems).into_owned());
        debug_assert!(problems.is_empty(), "{id}: {problems:?}");
        text.unwrap_or_default()
    }

    /// Writes a number with the digits that the language's readers expect.
    pub fn number(self, number: impl ToString) -> String {
        self.digits(&number.to_string())
    }

    /// Shows the ASCII digits of a text in the language's own: ٠–٩ in Arabic, ۰–۹ in Farsi.
    /// Not for what people type or dictate to others (references, phone numbers): those stay ASCII.
    pub fn digits(self, text: &str) -> String {
        let zero = match self.language {
            Language::Ro | Language::En => return text.to_owned(),
            Language::Ar => '٠' as u32,
            Language::Fa => '۰' as u32,
        };
        text.chars()
            .map(|c| {
                c.to_digit(10).filter(|_| c.is_ascii()).and_then(|d| char::from_u32(zero + d)).unwrap_or(c)
            })
            .collect()
    }
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

static BUNDLES: LazyLock<Vec<FluentBundle<FluentResource>>> = LazyLock::new(|| {
    [Language::Ro, Language::En, Language::Ar, Language::Fa]
        .into_iter()
        .zip(SOURCES)
        .map(|(language, sources)| bundle(language, sources))
        .collect()
});

fn bundle(language: Language, sources: &[&str]) -> FluentBundle<FluentResource> {
    let locale: LanguageIdentifier = language.code().parse().expect("our four codes are language tags");
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    // Isolation marks keep a Latin name from turning an Arabic sentence around; ours never need them
    // in Latin script, where they would only sit invisibly in what people copy.
    bundle.set_use_isolating(language.direction() == "rtl");
    bundle.set_formatter(Some(match language {
        Language::Ar => |value, _| own_digits(value, Language::Ar),
        Language::Fa => |value, _| own_digits(value, Language::Fa),
        _ => |_, _| None,
    }));
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).expect("the build has parsed this file");
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn own_digits(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(Words::of(language).digits(&number.as_string())),
        _ => None,
    }
}

/// The files of the catalogue as they are inside the program.
pub mod catalogue {
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}
