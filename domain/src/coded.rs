//! Enums whose values have one stable code, the same in files, addresses, forms and the database.

/// Declares such an enum with `ALL`, `code` and `from_code`; serde reads and writes the code.
macro_rules! coded {
    ($(#[$about:meta])* $name:ident { $($(#[$value_about:meta])* $value:ident = $code:literal,)+ }) => {
        $(#[$about])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$value_about])* #[serde(rename = $code)] $value,)+
        }

        impl $name {
            /// Every value, in the order in which lists show them.
            pub const ALL: &'static [$name] = &[$($name::$value,)+];

            /// The code of the value; stable, never shown to readers.
            pub const fn code(self) -> &'static str {
                match self {
                    $($name::$value => $code,)+
                }
            }

            /// Reads a code; anything else is no value.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

pub(crate) use coded;
