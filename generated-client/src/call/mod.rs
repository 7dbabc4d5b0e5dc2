//! A call before it is sent: its operation, parameters, body and options, and its URL.

mod body;
mod options;
mod preview;
mod request;
mod url;

pub(crate) use body::Body;
pub(crate) use options::call_options;
pub(crate) use request::Call;
