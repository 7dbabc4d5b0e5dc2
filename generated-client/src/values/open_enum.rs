//! Enums of strings that accept values which this version of the crate does not know.

use std::fmt;

/// A value of an enum that this version of the crate does not know. It is kept as received, and
/// sent back as received. Which values are unknown changes with the version: compare it as text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnrecognizedValue(Box<str>);

impl UnrecognizedValue {
    pub(crate) fn new(value: &str) -> Self {
        Self(value.into())
    }

    /// The value as received.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnrecognizedValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Defines an enum of strings with a variant for unknown ones, and its two conversions. This is the
/// part that all enums share: [`open_enum!`] adds what the types of the API need, and `choice!`
/// what the configs of services need.
macro_rules! string_enum {
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
            Unrecognized(crate::values::UnrecognizedValue),
        }

        impl $name {
            /// The values that are known.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value as it is sent and received.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }

        impl ::std::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unrecognized(crate::values::UnrecognizedValue::new(other)),
                }
            }
        }
    };
}

/// Defines an enum of the API: a [`string_enum!`] that serde reads and writes.
macro_rules! open_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variants:tt)* }) => {
        crate::values::string_enum! {
            $(#[$attribute])*
            ///
            /// A value that differs from a known one only in case is kept as it came, and is equal
            /// to it.
            #[derive(Clone, Debug, Eq)]
            pub enum $name { $($variants)* }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str().eq_ignore_ascii_case(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                for byte in self.as_str().bytes() {
                    state.write_u8(byte.to_ascii_lowercase());
                }
                state.write_u8(0xff);
            }
        }

        impl $name {
            /// The known value that this is, apart from its case; otherwise the value itself. Match
            /// on this: the service is not always consistent in its use of case.
            #[must_use]
            pub fn canonical(&self) -> Self {
                let is_same = |known: &&&str| known.eq_ignore_ascii_case(self.as_str());
                Self::VALUES
                    .iter()
                    .find(is_same)
                    .map_or_else(|| self.clone(), |known| Self::from(*known))
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

        impl crate::values::Read for $name {
            fn blank() -> Self {
                Self::from("")
            }
        }
    };
}

pub(crate) use {open_enum, string_enum};

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is for public enums")]
mod tests {
    open_enum! {
        /// A mode of a test.
        pub enum Mode {
            /// `HISTORY`
            History = "HISTORY",
            /// `LIVE`
            Live = "LIVE",
        }
    }

    #[test]
    fn an_unknown_value_is_kept() -> serde_json::Result<()> {
        let mode: Mode = serde_json::from_str(r#""TIME_TRAVEL""#)?;
        assert!(matches!(&mode, Mode::Unrecognized(value) if value.as_str() == "TIME_TRAVEL"));
        assert_eq!(serde_json::to_string(&mode)?, r#""TIME_TRAVEL""#);
        assert_eq!(mode.to_string(), "TIME_TRAVEL");
        Ok(())
    }

    #[test]
    fn a_known_value_is_its_variant() {
        assert_eq!(Mode::from("HISTORY"), Mode::History);
        assert_eq!(Mode::History.as_str(), "HISTORY");
        assert_eq!(Mode::VALUES, ["HISTORY", "LIVE"]);
    }

    #[test]
    fn case_does_not_matter_and_is_kept() -> serde_json::Result<()> {
        let mode: Mode = serde_json::from_str(r#""history""#)?;
        assert_eq!(mode, Mode::History);
        assert_ne!(mode, Mode::Live);
        assert_eq!(mode.as_str(), "history");
        assert_eq!(serde_json::to_string(&mode)?, r#""history""#);
        assert!(matches!(mode.canonical(), Mode::History));
        assert!(matches!(
            Mode::from("odd").canonical(),
            Mode::Unrecognized(_)
        ));
        let modes = std::collections::HashSet::from([Mode::History, Mode::Live]);
        assert!(modes.contains(&mode));
        Ok(())
    }
}
