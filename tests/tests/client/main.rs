//! How the client behaves, over HTTP.

mod answers;
mod audit;
mod behavior;
mod blocking;
mod by_name;
mod by_path;
mod concurrent;
mod derived;
mod dry_run;
mod hooks;
mod limits;
mod masks;
mod operations;
mod pacing;
mod pages;
mod policy;
mod requests;
mod retry;
mod schemas;
mod secrecy;
mod table;
mod transport;
mod wait;
mod webhooks;
