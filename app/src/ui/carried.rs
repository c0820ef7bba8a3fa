//! What an island is given, in a form that costs a phone almost nothing to read.
//!
//! Props of Leptos travel as JSON, whose readers weigh more than what the islands do themselves. Here a
//! text lies in the page beside the island; every value in it says its length first, and reading is a
//! handful of calls.
//! Both sides are built together, so there are no versions and no names of fields.

/// A value that can be given to an island.
pub trait Carry: Sized {
    /// Appends the value.
    fn write(&self, out: &mut String);
    /// Takes the value from the front; `None` when the text is not what this side expects.
    fn read(from: &mut Reader<'_>) -> Option<Self>;
}

/// What has not been read yet.
#[derive(Debug)]
pub struct Reader<'t>(&'t str);

impl<'t> Reader<'t> {
    fn number(&mut self) -> Option<usize> {
        let (digits, rest) = self.0.split_once(':')?;
        self.0 = rest;
        let mut number: usize = 0;
        for digit in digits.bytes() {
            number = number.checked_mul(10)?.checked_add(usize::from(digit.checked_sub(b'0')?))?;
        }
        Some(number)
    }

    fn text(&mut self) -> Option<&'t str> {
        let length = self.number()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(text)
    }
}

/// The whole value as text.
pub fn to_text<T: Carry>(value: &T) -> String {
    let mut out = String::new();
    value.write(&mut out);
    out
}

/// The value of a whole text.
pub fn from_text<T: Carry>(text: &str) -> Option<T> {
    let mut reader = Reader(text);
    let value = T::read(&mut reader)?;
    reader.0.is_empty().then_some(value)
}

/// Puts a text into the page for the island of the page.
#[cfg(feature = "ssr")]
pub fn hand_over(text: String) -> leptos::prelude::AnyView {
    use leptos::prelude::*;
    view! { <div id="handed-over" data-text=text hidden></div> }.into_any()
}

/// The text that the page holds for its island. On the server, which draws no island, it is empty.
pub fn handed_over() -> String {
    #[cfg(feature = "hydrate")]
    {
        let place = leptos::prelude::document().get_element_by_id("handed-over");
        place.and_then(|place| place.get_attribute("data-text")).unwrap_or_default()
    }
    #[cfg(not(feature = "hydrate"))]
    String::new()
}

impl Carry for String {
    fn write(&self, out: &mut String) {
        self.len().write(out);
        out.push_str(self);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

impl Carry for usize {
    fn write(&self, out: &mut String) {
        out.push_str(&self.to_string());
        out.push(':');
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        from.number()
    }
}

impl Carry for u8 {
    fn write(&self, out: &mut String) {
        usize::from(*self).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Carry for bool {
    fn write(&self, out: &mut String) {
        usize::from(*self).write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some(from.number()? == 1)
    }
}

impl<T: Carry> Carry for Option<T> {
    fn write(&self, out: &mut String) {
        self.is_some().write(out);
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        if bool::read(from)? { Some(Some(T::read(from)?)) } else { Some(None) }
    }
}

impl<T: Carry> Carry for Vec<T> {
    fn write(&self, out: &mut String) {
        self.len().write(out);
        for value in self {
            value.write(out);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        let count = from.number()?;
        let mut values = Vec::new();
        for _ in 0..count {
            values.push(T::read(from)?);
        }
        Some(values)
    }
}

impl<A: Carry, B: Carry> Carry for (A, B) {
    fn write(&self, out: &mut String) {
        self.0.write(out);
        self.1.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Option<Self> {
        Some((A::read(from)?, B::read(from)?))
    }
}

/// Makes a struct carriable, field by field; a field that is forgotten does not compile.
#[macro_export]
macro_rules! carry {
    ($name:ident { $($field:ident),+ $(,)? }) => {
        impl $crate::ui::carried::Carry for $name {
            fn write(&self, out: &mut String) {
                $($crate::ui::carried::Carry::write(&self.$field, out);)+
            }

            fn read(from: &mut $crate::ui::carried::Reader<'_>) -> Option<Self> {
                Some($name { $($field: $crate::ui::carried::Carry::read(from)?),+ })
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    struct Sample {
        name: String,
        count: usize,
        pairs: Vec<(String, u8)>,
        note: Option<String>,
        open: bool,
    }
    carry!(Sample { name, count, pairs, note, open });

    #[test]
    fn what_is_written_is_read_again_and_nothing_else_is() {
        let sample = Sample {
            name: "نرگس: 12:3".to_owned(),
            count: 340,
            pairs: vec![("ș".to_owned(), 7), (String::new(), 255)],
            note: None,
            open: true,
        };
        let text = to_text(&sample);
        assert_eq!(from_text::<Sample>(&text), Some(sample));
        for cut in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
            assert_eq!(from_text::<Sample>(&text[..cut]), None, "cut at {cut}");
        }
        assert_eq!(from_text::<Sample>(&format!("{text}x")), None);
        assert_eq!(from_text::<String>("99999999999999999999:x"), None);
        assert_eq!(from_text::<String>("-1:x"), None);
    }
}
