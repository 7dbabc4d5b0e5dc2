//! Reading values from JSON: leniently in answers, strictly in requests.
//!
//! Serde alone cannot do both with one type, and its derived code for objects takes most of the
//! time in which this crate compiles. So types are read through this trait, and objects by
//! [`object`](crate::object).

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::secret::Secret;
use super::secret_object::SecretObject;
use super::timestamp::Timestamp;
use super::update::Update;

/// A value that is read from JSON. `Deserialize` is enough for a value without fields.
pub(crate) trait Read: for<'de> Deserialize<'de> {
    /// What is in a field before it is read.
    fn blank() -> Self;

    /// Reads a value at a place.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: Place<'_>) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// Where a value is read.
#[derive(Clone, Copy)]
pub(crate) enum Place<'a> {
    /// In an answer: what is not known is ignored, and a list that is null is empty.
    Answer,
    /// In a request: what is not known is an error, which names its path.
    Request(Path<'a>),
}

/// The steps to a value, the last one first.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Start,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Place<'_> {
    /// Where a whole request is read.
    pub(crate) const REQUEST: Self = Self::Request(Path::Start);

    pub(crate) fn field<'a>(&'a self, name: &'a str) -> Place<'a> {
        match self {
            Self::Answer => Place::Answer,
            Self::Request(path) => Place::Request(Path::Field(path, name)),
        }
    }

    fn item(&self, index: usize) -> Place<'_> {
        match self {
            Self::Answer => Place::Answer,
            Self::Request(path) => Place::Request(Path::Item(path, index)),
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Start => Ok(()),
            Path::Field(Path::Start, name) => f.write_str(name),
            Path::Field(outer, name) => write!(f, "{outer}.{name}"),
            Path::Item(outer, index) => write!(f, "{outer}[{index}]"),
        }
    }
}

/// A value at a place, as serde asks for it.
pub(crate) struct At<'a, T>(Place<'a>, PhantomData<fn() -> T>);

impl<'a, T> At<'a, T> {
    pub(crate) fn new(place: Place<'a>) -> Self {
        Self(place, PhantomData)
    }
}

impl<'de, T: Read> DeserializeSeed<'de> for At<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer, self.0)
    }
}

/// A value that is read as an answer wherever it stands.
pub(crate) struct Answered<T>(pub(crate) T);

impl<'de, T: Read> Deserialize<'de> for Answered<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer, Place::Answer).map(Self)
    }
}

macro_rules! blank {
    ($($ty:ty: $blank:expr;)*) => {
        $(impl Read for $ty {
            fn blank() -> Self {
                $blank
            }
        })*
    };
}

blank! {
    String: String::new();
    bool: false;
    i32: 0;
    i64: 0;
    f64: 0.0;
    Value: Value::Null;
    Map<String, Value>: Map::new();
    Secret: "".into();
    SecretObject: Self::default();
    Timestamp: "".into();
}

impl<T: Read> Read for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: Place<'_>,
    ) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Nullable(At::new(place)))
    }
}

impl<T: Read> Read for Update<T> {
    fn blank() -> Self {
        Update::Keep
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: Place<'_>,
    ) -> Result<Self, D::Error> {
        let value = Option::read(deserializer, place)?;
        Ok(value.map_or(Update::Clear, Update::Set))
    }
}

impl<T: Read> Read for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: Place<'_>,
    ) -> Result<Self, D::Error> {
        container(deserializer, place, List(At::new(place)))
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn blank() -> Self {
        BTreeMap::new()
    }

    fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: Place<'_>,
    ) -> Result<Self, D::Error> {
        container(deserializer, place, Entries(At::new(place)))
    }
}

/// Reads a list or a map. Null is an empty one in an answer.
fn container<'de, D, V>(deserializer: D, place: Place<'_>, whole: V) -> Result<V::Value, D::Error>
where
    D: Deserializer<'de>,
    V: DeserializeSeed<'de, Value: Default>,
{
    match place {
        Place::Request(_) => whole.deserialize(deserializer),
        Place::Answer => {
            let value = deserializer.deserialize_option(Nullable(whole))?;
            Ok(value.unwrap_or_default())
        }
    }
}

/// Reads a value that can be null.
struct Nullable<S>(S);

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Nullable<S> {
    type Value = Option<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.deserialize(deserializer).map(Some)
    }
}

/// The items of a list.
struct List<'a, T>(At<'a, T>);

impl<'de, T: Read> DeserializeSeed<'de> for List<'_, T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Read> Visitor<'de> for List<'_, T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(At::new(self.0.0.item(list.len())))? {
            list.push(item);
        }
        Ok(list)
    }
}

/// The values of a map.
struct Entries<'a, T>(At<'a, T>);

impl<'de, T: Read> DeserializeSeed<'de> for Entries<'_, T> {
    type Value = BTreeMap<String, T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Read> Visitor<'de> for Entries<'_, T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(name) = map.next_key::<String>()? {
            let value = map.next_value_seed(At::new(self.0.0.field(&name)))?;
            entries.insert(name, value);
        }
        Ok(entries)
    }
}
