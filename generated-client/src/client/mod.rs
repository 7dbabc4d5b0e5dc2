//! The client: its handle, its builder, and what all clones share.

mod builder;
mod connection;
mod control;
mod credentials;
mod governance;
mod handle;
mod hooks;
mod settings;
mod shared;

pub use builder::ClientBuilder;
pub use handle::Client;
pub(crate) use hooks::OnHeaders;
pub use hooks::{Answered, Ended, Repaired, Sending};
