//! Typed configs of services: what they send, read and refuse.

mod configs;
mod lookup;
mod round_trips;
