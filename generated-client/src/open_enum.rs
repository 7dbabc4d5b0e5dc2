//! Enums that can hold values which did not exist when this crate was made.

use std::fmt;

/// A value of an enum that this version of the crate does not know. It is kept as it came, and
/// sent back as it came. Which values are unknown changes with the version: compare it as text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnrecognizedValue(Box<str>);

impl UnrecognizedValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnrecognizedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Makes an enum of strings with a variant for all others.
macro_rules! open_enum {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident {
            $($(#[$variant_attribute:meta])* $variant:ident = $value:literal),* $(,)?
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }

            /// Whether two values differ in nothing but case, in which the service is not
            /// always consistent.
            pub fn eq_ignore_case(&self, other: &Self) -> bool {
                self.as_str().eq_ignore_ascii_case(other.as_str())
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unrecognized(crate::UnrecognizedValue::new(other)),
                }
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let value: ::std::borrow::Cow<'de, str> =
                    ::serde::Deserialize::deserialize(deserializer)?;
                ::std::result::Result::Ok(Self::from(&*value))
            }
        }
    };
}

pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use crate::types::SyncMode;

    #[test]
    fn a_value_that_is_unknown_is_kept() -> serde_json::Result<()> {
        let mode: SyncMode = serde_json::from_str(r#""TIME_TRAVEL""#)?;
        assert!(matches!(&mode, SyncMode::Unrecognized(value) if value.as_str() == "TIME_TRAVEL"));
        assert_eq!(serde_json::to_string(&mode)?, r#""TIME_TRAVEL""#);
        assert_eq!(mode.to_string(), "TIME_TRAVEL");
        Ok(())
    }

    #[test]
    fn a_known_value_is_its_variant() {
        assert_eq!(SyncMode::from("HISTORY"), SyncMode::History);
        assert_eq!(SyncMode::History.as_str(), "HISTORY");
        assert!(SyncMode::VALUES.contains(&"HISTORY"));
    }

    #[test]
    fn case_can_be_passed_over() {
        assert_ne!(SyncMode::from("history"), SyncMode::History);
        assert!(SyncMode::from("history").eq_ignore_case(&SyncMode::History));
    }
}
