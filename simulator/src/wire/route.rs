//! Which operation a request is for, by its method and path.

use std::collections::HashMap;
use std::sync::OnceLock;

use fivetran::{Operation, operations};
use percent_encoding::percent_decode_str;

use super::answer::Refusal;

/// An operation, and what its path is filled with.
#[derive(Debug)]
pub(crate) struct Route {
    pub(crate) operation: &'static Operation,
    /// The parameters of the path by name, in their order.
    pub(crate) path: Vec<(&'static str, String)>,
}

impl Route {
    /// A parameter of the path. Empty if it has none of this name.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        let found = self.path.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value)
    }
}

type Template = (Vec<&'static str>, &'static Operation);

/// All paths, old ones too, by their number of segments.
fn templates() -> &'static HashMap<usize, Vec<Template>> {
    static TEMPLATES: OnceLock<HashMap<usize, Vec<Template>>> = OnceLock::new();
    TEMPLATES.get_or_init(|| {
        let mut templates: HashMap<usize, Vec<Template>> = HashMap::new();
        for operation in operations() {
            for path in std::iter::once(&operation.path).chain(operation.aliases) {
                let segments: Vec<_> = path.split('/').skip(1).collect();
                templates
                    .entry(segments.len())
                    .or_default()
                    .push((segments, operation));
            }
        }
        // A segment that is written out counts before a parameter: `/external-logging/account`.
        for templates in templates.values_mut() {
            templates.sort_by_key(|(segments, _)| {
                let is_parameter = |segment: &&str| segment.starts_with('{');
                segments.iter().map(is_parameter).collect::<Vec<_>>()
            });
        }
        templates
    })
}

/// Finds the operation of a request.
///
/// # Errors
///
/// When there is no such path (404), or not with this method (405).
pub(crate) fn find(method: &str, path: &str) -> Result<Route, Refusal> {
    let given: Vec<&str> = path.split('/').skip(1).collect();
    let mut is_known = false;
    for (template, operation) in templates().get(&given.len()).into_iter().flatten() {
        let Some(values) = fill(template, &given) else {
            continue;
        };
        if operation.method.as_str() == method {
            let names = operation.path_parameters.iter().map(|field| field.name);
            return Ok(Route {
                operation,
                path: names.zip(values).collect(),
            });
        }
        is_known = true;
    }
    Err(if is_known {
        Refusal::new(
            405,
            "MethodNotAllowed",
            format!("{method} is not supported"),
        )
    } else {
        Refusal::new(404, "NotFound", format!("There is nothing at {path}"))
    })
}

/// The values of the parameters of a path, if it is of this form.
fn fill(template: &[&str], given: &[&str]) -> Option<Vec<String>> {
    let mut values = Vec::new();
    for (known, given) in template.iter().zip(given) {
        if known.starts_with('{') {
            let value = percent_decode_str(given).decode_utf8().ok()?;
            if matches!(&*value, "" | "." | "..") {
                return None;
            }
            values.push(value.into_owned());
        } else if known != given {
            return None;
        }
    }
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn each_path_leads_to_its_operation() {
        for (method, path, expected) in [
            ("GET", "/v1/groups/g", "group_details"),
            (
                "GET",
                "/v1/external-logging/account",
                "get_account_log_service_details",
            ),
            ("GET", "/v1/external-logging/a", "get_log_service_details"),
            ("GET", "/v1/connectors/c", "connection_details"),
            (
                "GET",
                "/public/connector-types",
                "metadata_public_connectors",
            ),
            (
                "PATCH",
                "/v1/connections/c/schemas/tables%2Fresync",
                "modify_connection_database_schema_config",
            ),
        ] {
            let found = find(method, path).map(|route| route.operation.id);
            assert_eq!(found.ok(), Some(expected), "{method} {path}");
        }
        let refused = |method, path| find(method, path).map_err(|refusal| refusal.status).err();
        assert_eq!(refused("PUT", "/v1/groups/g"), Some(405));
        for path in [
            "/v1/groups/",
            "/v1//groups",
            "/v1/groups/..",
            "/v1/groups/%2e%2e",
            "/v2/groups",
            "",
        ] {
            assert_eq!(refused("GET", path), Some(404), "{path}");
        }
    }
}
