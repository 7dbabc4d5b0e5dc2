//! What holds of every request, whatever it is about: its route, its form, its limits, its answer.

mod answer;
mod check;
mod limits;
mod made;
mod paging;
mod route;

pub(crate) use answer::{Refusal, Reply, respond};
pub(crate) use check::{arguments, media_fault};
pub(crate) use limits::Limits;
pub(crate) use made::{fitted, made, shown};
pub(crate) use paging::page;
pub(crate) use route::{Route, find};
