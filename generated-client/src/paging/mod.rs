//! Lists: one page, all pages, all items, and calls for many items at once.

mod concurrently;
mod items;
mod page;
mod pages;
mod source;

pub use concurrently::{Concurrent, concurrently, concurrently_unordered};
pub use items::Items;
pub use page::Page;
pub use pages::Pages;
