//! The schemas of the configs of services.

use serde_json::{Value, json};

use super::DIALECT;
use super::kind::{Purpose, object};
use crate::schema::Field;
use crate::services::Service;

/// With the feature `schema`.
impl Service {
    /// The JSON Schema (2020-12) of the `config` that something is created with. It says what
    /// [`check_config`](Service::check_config) calls an error.
    ///
    /// A service without known fields takes anything. The known texts of an enum are `examples`,
    /// since a service can know more.
    ///
    /// ```
    /// use fivetran::services::{Family, service};
    ///
    /// let postgres = service(Family::Connections, "postgres").unwrap();
    /// let schema = postgres.config_schema();
    /// assert_eq!(schema["required"][0], "schema_prefix");
    /// assert_eq!(schema["properties"]["password"]["writeOnly"], true);
    /// ```
    pub fn config_schema(&self) -> Value {
        let fields: Vec<&Field> = self.config_fields().collect();
        let mut schema = of(&fields);
        if !self.has_known_fields() {
            schema["additionalProperties"] = true.into();
        }
        schema
    }

    /// The JSON Schema (2020-12) of its `auth`.
    pub fn auth_schema(&self) -> Value {
        let mut schema = of(&self.auth.iter().collect::<Vec<_>>());
        if self.auth.is_empty() && !self.has_known_fields() {
            schema["additionalProperties"] = true.into();
        }
        schema
    }
}

fn of(fields: &[&'static Field]) -> Value {
    let mut schema = object(fields.iter().copied(), Purpose::Config);
    schema["$schema"] = DIALECT.into();
    for field in fields.iter().filter(|field| !field.read_only) {
        let default = |name: &str| {
            let other = fields.iter().find(|field| field.name == name);
            other.and_then(|field| field.default()).map(Value::from)
        };
        let property = &mut schema["properties"][field.name];
        if let Some(default) = field.default() {
            property["default"] = default.into();
        }
        if let Some(example) = field.example() {
            property["examples"] = json!([Value::from(example)]);
        }
        if field.is_deprecated() {
            property["deprecated"] = true.into();
        }
        let conditions: Vec<Value> = field
            .required_when()
            .iter()
            .map(|(other, value)| {
                let mut condition = json!({ "properties": { *other: { "const": value } } });
                // Left out, a field has its default.
                if default(other) != Some((*value).into()) {
                    condition["required"] = json!([other]);
                }
                json!({ "if": condition, "then": { "required": [field.name] } })
            })
            .collect();
        match schema.get_mut("allOf") {
            Some(Value::Array(all)) => all.extend(conditions),
            _ if conditions.is_empty() => {}
            _ => schema["allOf"] = conditions.into(),
        }
    }
    schema
}
