//! The metadata of connector types, made from the tables of services; and the account.

use fivetran::services::{Family, Service, services};
use fivetran::{Field, Kind};
use serde_json::{Value, json};

use super::ask::Ask;
use super::common::owner;
use crate::wire::{Refusal, Reply};
use crate::world::Object;

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "metadata_connectors" => {
            let types: Vec<Object> = connections().map(metadata).collect();
            ask.page(types.iter())
        }
        "metadata_connector_config" => {
            let name = ask.path("service");
            let found = connections().find(|service| service.name == name);
            found
                .map(|service| Reply::Data(Value::Object(metadata(service))))
                .ok_or_else(|| Refusal::not_found("service", &name))
        }
        "metadata_public_connectors" => {
            let types = connections().map(|service| {
                json!({ "id": service.name, "name": name(service), "service_status": "general_availability" })
            });
            Ok(Reply::Data(types.collect()))
        }
        "get_account_info" => Ok(Reply::Data(json!({
            "account_id": ask.world.account_id,
            "account_name": ask.world.account_name,
            "user_id": owner(ask),
        }))),
        _ => return None,
    })
}

fn connections() -> impl Iterator<Item = &'static Service> {
    services().filter(|service| service.family == Family::Connections)
}

fn name(service: &Service) -> &'static str {
    service.display_name.unwrap_or(service.name)
}

fn metadata(service: &'static Service) -> Object {
    let fields: Vec<&Field> = service.config_fields().collect();
    let link = format!("https://fivetran.com/docs/connectors/{}", service.name);
    let metadata = json!({
        "id": service.name,
        "name": name(service),
        "description": format!("Loads data from {}.", name(service)),
        "link_to_docs": link,
        "service_status": "general_availability",
        "connector_class": "standard",
        "supports_schema_reload": true,
        "config": { "type": "object", "properties": properties(&fields) },
        "auth": { "type": "object", "properties": properties(&service.auth.iter().collect::<Vec<_>>()) },
    });
    metadata.as_object().cloned().unwrap_or_default()
}

/// The fields as the metadata lists them.
fn properties(fields: &[&Field]) -> Object {
    fields
        .iter()
        .map(|field| {
            let mut property = json!({
                "type": type_of(field.kind),
                "description": field.description,
                "readOnly": field.read_only,
            });
            if let Kind::Enum(values) = field.kind {
                property["enum"] = json!(values);
            }
            (field.name.to_owned(), property)
        })
        .collect()
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "boolean",
        Kind::Integer | Kind::LongInteger => "integer",
        Kind::Number => "number",
        Kind::List(_) => "array",
        Kind::Object(_) | Kind::Map(_) | Kind::FreeForm => "object",
        _ => "string",
    }
}
