//! The trait of all generated configs.

use std::fmt;

use serde_json::Value;

use super::difference;
use super::slot::{self, Slot};
use crate::schema::Field;
use crate::values::SecretObject;

/// A config of a service, its auth, or an object in them. Implemented by generated types.
///
/// Each field is optional, and has a setter of its name unless it is read-only. `unrecognized`
/// contains fields that this version does not know, and values that do not fit their field.
pub trait Settings: Clone + Default + PartialEq + fmt::Debug {
    /// The metadata of the fields, in the order of the type.
    const FIELDS: &'static [Field];

    /// The fields, in the order of [`Settings::FIELDS`], and `unrecognized`.
    #[doc(hidden)]
    fn slots(&mut self) -> (Vec<&mut dyn Slot>, &mut SecretObject);

    /// Reads a free-form object. It never fails: values without a field, and values that do not fit
    /// their field, are kept in `unrecognized`.
    #[must_use]
    fn from_object(object: SecretObject) -> Self {
        let mut settings = Self::default();
        let (slots, unrecognized) = settings.slots();
        *unrecognized = slot::read_all(Self::FIELDS, slots, object);
        settings
    }

    /// Everything that is set, as a free-form object, including read-only fields and masked
    /// secrets. If `unrecognized` has a value of the same name as a field, the field wins.
    fn to_object(&self) -> SecretObject {
        let mut settings = self.clone();
        let (slots, unrecognized) = settings.slots();
        slot::take_all(Self::FIELDS, slots, unrecognized)
    }

    /// The difference to earlier settings: the fields that now have another value. A field that was
    /// set and no longer is gets cleared, by a null in `unrecognized`. A secret that was masked and
    /// is not set now stays as it is.
    #[must_use]
    fn changed_from(&self, before: &Self) -> Self {
        let (before, now) = (before.to_object(), self.to_object());
        let mut difference: Self = differing(&before, now.clone());
        let (_, unrecognized) = difference.slots();
        for name in difference::cleared(&before, &now) {
            unrecognized.insert(name.clone(), Value::Null);
        }
        difference
    }

    /// The fields that are set and have another value than in earlier settings. Nothing is cleared.
    #[must_use]
    fn merged_into(&self, before: &Self) -> Self {
        let mut now = self.to_object();
        now.retain(|_, value| !value.is_null());
        differing(&before.to_object(), now)
    }
}

/// The fields of `now` that have another value than before.
fn differing<S: Settings>(before: &SecretObject, now: SecretObject) -> S {
    S::from_object(difference::changed(before, now.into_map()).into())
}

/// Whether two settings are equal. For the generated types.
pub(crate) fn same<S: Settings>(left: &S, right: &S) -> bool {
    left.to_object() == right.to_object()
}

/// Shows the fields that are set, without secrets. For the generated types.
pub(crate) fn debug<S: Settings>(
    settings: &S,
    name: &str,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut settings = settings.clone();
    let (slots, unrecognized) = settings.slots();
    slot::debug_all(name, S::FIELDS, slots, unrecognized, f)
}

/// Settings as free-form objects, for serde: `#[serde(with = "fivetran::services::as_object")]`.
///
/// ```
/// use fivetran::services::connections::postgres;
///
/// #[derive(serde::Deserialize, serde::Serialize)]
/// struct Source {
///     #[serde(with = "fivetran::services::as_object")]
///     config: postgres::Config,
/// }
///
/// let source: Source = serde_json::from_str(r#"{ "config": { "port": 5432 } }"#)?;
/// assert_eq!(source.config.port, Some(5432));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub mod as_object {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Settings;
    use crate::values::SecretObject;

    /// Writes settings, with their secrets.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    pub fn serialize<T: Settings, S: Serializer>(
        settings: &T,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        settings.to_object().serialize(serializer)
    }

    /// Reads settings.
    ///
    /// # Errors
    ///
    /// When the value is not an object.
    pub fn deserialize<'de, T: Settings, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<T, D::Error> {
        SecretObject::deserialize(deserializer).map(T::from_object)
    }
}
