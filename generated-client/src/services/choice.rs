//! The enums of the configs of services. There are hundreds, so they implement as little as
//! possible.

use std::fmt;

use serde_json::Value;

use super::field_value::FieldValue;

/// An enum of the services.
pub trait Choice: for<'a> From<&'a str> + fmt::Debug {
    /// The known values.
    const KNOWN: &'static [&'static str];

    fn text(&self) -> &str;
}

/// Defines an enum of the configs: a [`string_enum!`](crate::values::string_enum) with hand-written
/// `Clone` and `PartialEq`, and without serde, which the configs do not use.
macro_rules! choice {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variants:tt)* }) => {
        crate::values::string_enum! {
            $(#[$attribute])*
            pub enum $name { $($variants)* }
        }

        // Derived, each of these would have an arm per variant, and there are thousands.
        impl ::std::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                <Self as ::std::convert::From<&str>>::from(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::std::cmp::Eq for $name {}

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

/// An enum is read exactly, or else as the one known value that differs only in case.
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
