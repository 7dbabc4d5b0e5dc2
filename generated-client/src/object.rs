//! Reading and writing the objects of the API as JSON, along the tables of their fields.
//!
//! The code that serde derives for an object is long, and there are many objects. Here the loop over
//! the fields exists once; a generated type only says which name belongs to which of its fields.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use serde::ser::{SerializeMap, Serializer};

use crate::schema::{Field, Kind};
use crate::values::{At, Place, Read, Update};

/// An object of the API.
pub(crate) trait Object: Sized {
    /// Its fields.
    const FIELDS: &'static [Field];

    /// Whether requests contain it. Then a field that it does not know is an error, unless it is
    /// read as a part of an answer.
    const SENT: bool;

    /// The object before it is read.
    fn empty() -> Self;

    /// Reads the field of this name, which is one of [`FIELDS`](Self::FIELDS).
    fn read_field<'de, M: MapAccess<'de>>(
        &mut self,
        name: &str,
        value: &mut Entry<'_, M>,
    ) -> Result<(), M::Error>;

    /// Writes all fields that are set.
    fn write_fields<M: SerializeMap>(&self, fields: &mut Writer<M>);
}

/// The serde traits of objects.
macro_rules! objects {
    ($($name:ident),* $(,)?) => {
        $(
            impl ::serde::Serialize for $name {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::std::result::Result<S::Ok, S::Error> {
                    crate::object::write(self, serializer)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    crate::object::read(deserializer)
                }
            }
        )*
    };
}

pub(crate) use objects;

/// Reads an object that stands alone.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Object>(deserializer: D) -> Result<T, D::Error> {
    let place = if T::SENT {
        Place::REQUEST
    } else {
        Place::Answer
    };
    deserializer.deserialize_map(Fields::<T>(place, PhantomData))
}

impl<T: Object + for<'de> Deserialize<'de>> Read for T {
    fn blank() -> Self {
        T::empty()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: Place<'_>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Fields::<T>(place, PhantomData))
    }
}

struct Fields<'a, T>(Place<'a>, PhantomData<fn() -> T>);

impl<'de, T: Object> Visitor<'de> for Fields<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        let place = self.0;
        let mut object = T::empty();
        let mut seen = Seen::new(T::FIELDS);
        let mut next = 0;
        while let Some(position) = map.next_key_seed(Name {
            fields: T::FIELDS,
            next,
            place,
        })? {
            let Some(position) = position else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            let name = T::FIELDS[position].name;
            if !seen.add(position) {
                return Err(Error::duplicate_field(name));
            }
            let value = &mut Entry {
                map: &mut map,
                place: place.field(name),
            };
            object.read_field(name, value)?;
            next = position + 1;
        }
        match seen.missing(place) {
            None => Ok(object),
            Some(name) => Err(Error::missing_field(name)),
        }
    }
}

/// The name of a field: its position, or none if it is not known.
struct Name<'a> {
    fields: &'static [Field],
    /// The position that is likely: fields mostly come in the order of the table.
    next: usize,
    place: Place<'a>,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        let find = |fields: &[Field]| fields.iter().position(|field| field.name == name);
        let (before, after) = self.fields.split_at(self.next);
        let position = find(after)
            .map(|at| at + self.next)
            .or_else(|| find(before));
        match (position, self.place.field(name)) {
            (None, Place::Request(path)) => {
                let names: Vec<_> = self.fields.iter().map(|field| field.name).collect();
                let names = names.join("`, `");
                Err(E::custom(format_args!(
                    "unknown field `{path}`, expected one of `{names}`"
                )))
            }
            (position, _) => Ok(position),
        }
    }
}

/// Which fields were read.
struct Seen {
    fields: &'static [Field],
    few: u128,
    /// For the fields that `few` has no room for.
    more: Vec<bool>,
}

impl Seen {
    fn new(fields: &'static [Field]) -> Self {
        let beyond = fields.len().saturating_sub(128);
        Self {
            fields,
            few: 0,
            more: vec![false; beyond],
        }
    }

    /// Adds a field, unless it is there.
    fn add(&mut self, position: usize) -> bool {
        let is_new = !self.has(position);
        match position.checked_sub(128) {
            None => self.few |= 1 << position,
            Some(position) => self.more[position] = true,
        }
        is_new
    }

    fn has(&self, position: usize) -> bool {
        match position.checked_sub(128) {
            None => self.few >> position & 1 == 1,
            Some(position) => self.more[position],
        }
    }

    /// The first field that has to be there and is not.
    fn missing(&self, place: Place<'_>) -> Option<&'static str> {
        let may_be_empty = |field: &Field| {
            matches!(place, Place::Answer) && matches!(field.kind, Kind::List(_) | Kind::Map(_))
        };
        let mut fields = self.fields.iter().enumerate();
        let missing = fields.find(|(position, field)| {
            field.required && !self.has(*position) && !may_be_empty(field)
        });
        missing.map(|(_, field)| field.name)
    }
}

/// A field whose value is read next.
pub(crate) struct Entry<'a, M> {
    map: &'a mut M,
    place: Place<'a>,
}

impl<'de, M: MapAccess<'de>> Entry<'_, M> {
    /// Reads its value.
    pub(crate) fn into<T: Read>(&mut self, field: &mut T) -> Result<(), M::Error> {
        *field = self.map.next_value_seed(At::new(self.place))?;
        Ok(())
    }

    /// Passes over its value.
    pub(crate) fn skip(&mut self) -> Result<(), M::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }
}

/// Writes an object.
pub(crate) fn write<S: Serializer>(object: &impl Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer {
        map: serializer.serialize_map(None)?,
        error: None,
    };
    object.write_fields(&mut writer);
    match writer.error {
        None => writer.map.end(),
        Some(error) => Err(error),
    }
}

/// Writes the fields of an object. After an error, it writes nothing more.
pub(crate) struct Writer<M: SerializeMap> {
    map: M,
    error: Option<M::Error>,
}

impl<M: SerializeMap> Writer<M> {
    /// Writes a field.
    pub(crate) fn always(&mut self, name: &'static str, value: &impl Serialize) {
        if self.error.is_none() {
            self.error = self.map.serialize_entry(name, value).err();
        }
    }

    /// Writes a field that is set.
    #[expect(clippy::ref_option, reason = "generated code has fields to lend")]
    pub(crate) fn some(&mut self, name: &'static str, value: &Option<impl Serialize>) {
        if let Some(value) = value {
            self.always(name, value);
        }
    }

    /// Writes a list or a map with anything in it.
    pub(crate) fn filled<'a, T>(&mut self, name: &'static str, value: &'a T)
    where
        T: Serialize,
        &'a T: IntoIterator,
    {
        if value.into_iter().next().is_some() {
            self.always(name, value);
        }
    }

    /// Writes what changes a field.
    pub(crate) fn changed(&mut self, name: &'static str, value: &Update<impl Serialize>) {
        if !value.is_keep() {
            self.always(name, value);
        }
    }
}
