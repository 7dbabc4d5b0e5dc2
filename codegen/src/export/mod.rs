//! The bundled document for other tools: with the services, and in words that all tools understand.

mod nullable;
mod services;
mod yaml;

pub(crate) use yaml::to_yaml;

use serde_json::Value;

use crate::model::services::Services;
use crate::read::bundle::Bundle;

/// The whole document as JSON.
pub(crate) fn to_json(bundle: &Bundle, services: &Services) -> Value {
    let mut document = bundle.document.to_json();
    nullable::write_out(&mut document);
    services::add_services(&mut document, services);
    document
}
