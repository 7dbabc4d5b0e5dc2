//! Timestamps, as the service writes them.

use std::cmp::Ordering;
use std::fmt;
use std::time::SystemTime;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A point in time. It keeps the received text: a format that this crate cannot parse does not fail
/// the answer, and is sent back unchanged.
///
/// [`to_jiff`](Self::to_jiff) gives the instant as a type of [`jiff`] 1. That major is part of this
/// crate's API: a program that names the type depends on `jiff = "1"`, and a move to another major
/// is a breaking change of this crate.
///
/// ```
/// let created = fivetran::Timestamp::from("2023-12-01T15:43:29.013729Z");
/// let instant: jiff::Timestamp = created.to_jiff().unwrap();
/// assert_eq!(instant.as_microsecond(), 1_701_445_409_013_729);
/// assert!(fivetran::Timestamp::from("2023-10-11") < created);
/// assert_eq!(fivetran::Timestamp::from("soon").to_jiff(), None);
/// ```
#[derive(Clone)]
pub struct Timestamp {
    text: Box<str>,
    instant: Option<jiff::Timestamp>,
}

impl Timestamp {
    /// The text as received.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The instant, as a type of `jiff` 1; `None` if the text is in no known format. A time without
    /// a zone is in UTC, and a date without a time is its start in UTC.
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        self.instant
    }
}

/// Reads a text as an instant. A text is read whole or not at all: were a part of it dropped, two
/// times of one day would be equal.
fn parse(text: &str) -> Option<jiff::Timestamp> {
    let text = text.trim();
    text.parse().ok().or_else(|| {
        // Without a zone, it is in UTC. Whatever else a civil time could be written with, such as
        // the name of a zone, would be dropped.
        let text = text.strip_suffix(" UTC").unwrap_or(text);
        let is_plain = |byte: u8| byte.is_ascii_digit() || b"-:T .".contains(&byte);
        if !text.contains('-') || !text.bytes().all(is_plain) {
            return None;
        }
        let civil: jiff::civil::DateTime = text.parse().ok()?;
        jiff::tz::TimeZone::UTC.to_timestamp(civil).ok()
    })
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self {
            instant: parse(text),
            text: text.into(),
        }
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self {
            instant: parse(&text),
            text: text.into(),
        }
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(instant: jiff::Timestamp) -> Self {
        Self {
            text: instant.to_string().into(),
            instant: Some(instant),
        }
    }
}

/// A time of the clock of this machine. One that no timestamp can have, in the year 10000 or later,
/// is written as the last one that it can.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let last = jiff::Timestamp::MAX;
        let first = jiff::Timestamp::MIN;
        let bound = if time < SystemTime::UNIX_EPOCH {
            first
        } else {
            last
        };
        jiff::Timestamp::try_from(time).unwrap_or(bound).into()
    }
}

impl Timestamp {
    /// The time as the standard library has it. `None` if the text is no point in time.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        self.instant.and_then(|instant| instant.try_into().ok())
    }
}

/// Two timestamps that can be parsed are equal if they are the same instant, in any format.
impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.partial_cmp(other) == Some(Ordering::Equal)
    }
}

/// A timestamp that cannot be parsed is equal to the same text, and has no order otherwise.
impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        match (self.instant, other.instant) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => (self.text == other.text).then_some(Ordering::Equal),
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::Timestamp;

    #[test]
    fn the_clock_of_this_machine_is_written_and_read() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_micros(1_701_445_409_013_729);
        let written = Timestamp::from(time);
        assert_eq!(written.to_string(), "2023-12-01T15:43:29.013729Z");
        assert_eq!(written.to_system_time(), Some(time));
        let before = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(Timestamp::from(before).to_system_time(), Some(before));
        let too_late = SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40);
        assert!(
            Timestamp::from(too_late)
                .to_string()
                .starts_with("9999-12-3")
        );
        assert_eq!(Timestamp::from("no time").to_system_time(), None);
    }

    #[test]
    fn every_form_that_was_seen_is_read() {
        for text in [
            "2023-12-01T15:43:29.013729Z",
            "2026-05-22T00:06:08.638Z",
            "2024-01-01T00:00:00Z",
            "2024-01-01T02:00:00+02:00",
            "2023-10-11",
            "2024-03-05T17:54:20",
            "2024-03-05T17:54:20.123456",
            "2024-03-05 17:54:20",
            "2024-03-05 17:54:20 UTC",
            "2024-03-05T17:54:20+0000",
        ] {
            assert!(Timestamp::from(text).to_jiff().is_some(), "{text}");
        }
    }

    #[test]
    fn no_part_of_a_text_is_dropped() {
        let instant = |text: &str| Timestamp::from(text).to_jiff();
        assert_eq!(
            instant("2024-03-05T17:54:20"),
            instant("2024-03-05T17:54:20Z")
        );
        assert!(Timestamp::from("2024-03-05T17:54:20") > Timestamp::from("2024-03-05T09:00:00"));
        for text in [
            "2024-03-05T17:54:20 EST",
            "2024-03-05T17:54:20[America/New_York]",
            "2024-03-05 noon",
            "20240305",
            "1701445409",
            "2024-03",
            "",
        ] {
            assert_eq!(instant(text), None, "{text}");
        }
    }

    #[test]
    fn the_same_instant_is_equal_in_another_form() {
        assert_eq!(
            Timestamp::from("2024-01-01T00:00:00Z"),
            Timestamp::from("2024-01-01T02:00:00.000+02:00"),
        );
        assert_eq!(Timestamp::from("soon"), Timestamp::from("soon"));
        assert_ne!(Timestamp::from("soon"), Timestamp::from("later"));
    }
}
