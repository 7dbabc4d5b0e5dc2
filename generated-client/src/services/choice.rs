//! The enums of services: open, and light, since there are hundreds.

use std::fmt;

use serde_json::Value;

use super::slot::FieldValue;

/// An enum of the services.
pub trait Choice: for<'a> From<&'a str> + fmt::Debug {
    /// The values that are known.
    const KNOWN: &'static [&'static str];

    fn text(&self) -> &str;
}

/// Makes an enum of strings with a variant for all others. It is what
/// [`open_enum`](crate::open_enum) makes without what the configs do not need: there are hundreds.
macro_rules! choice {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $value:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_attribute])* $variant,)*
            /// A value that this version of the crate does not know.
            Unrecognized(crate::UnrecognizedValue),
        }

        impl $name {
            /// The values that are known.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value as it is on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unrecognized(crate::UnrecognizedValue::new(other)),
                }
            }
        }

        // Derived, these would have an arm for each of thousands of variants.
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl crate::services::Choice for $name {
            const KNOWN: &'static [&'static str] = Self::VALUES;

            #[inline]
            fn text(&self) -> &str {
                self.as_str()
            }
        }
    };
}

pub(crate) use choice;

/// An enum: a value as it is, or else one that differs in nothing but case.
impl<C: Choice> FieldValue for C {
    fn from_json(value: Value) -> Result<Self, Value> {
        let text = String::from_json(value)?;
        let mut alike = C::KNOWN
            .iter()
            .filter(|known| known.eq_ignore_ascii_case(&text));
        match (alike.next(), alike.next()) {
            (Some(known), None) => Ok(C::from(known)),
            _ => Ok(C::from(&text)),
        }
    }

    fn into_json(self) -> Value {
        self.text().into()
    }
}
