//! The URL of a call: the path of its operation, filled with its parameters.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;

use super::request::Call;
use crate::error::{Error, Result};
use crate::rules::check_parameter;

/// The characters to escape in a path segment: all but letters, digits and `-._~`.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

impl Call {
    /// The URL of a call: the template with its parameters, each as one segment.
    pub(crate) fn url(&self) -> Result<Url> {
        let base = &self.client.shared.base_url;
        let mut path = base.path().trim_end_matches('/').to_owned();
        let mut values = self.path.iter();
        for segment in self.operation.path.split('/').skip(1) {
            path.push('/');
            let Some(name) = segment.strip_prefix('{') else {
                path.push_str(segment);
                continue;
            };
            let value = values.next().map_or("", String::as_str);
            if self.operation.is_undescribed() {
                path.push_str(value.trim_start_matches('/'));
                continue;
            }
            // An empty segment, and one that URLs take for a step up or for nothing, would reach
            // another resource than the one that was meant.
            if matches!(value, "" | "." | "..") {
                return Err(Error::invalid(format!(
                    "`{}` is `{value}`, which is not allowed in a path",
                    name.trim_end_matches('}')
                )));
            }
            path.extend(utf8_percent_encode(value, SEGMENT));
        }
        for (name, value) in &self.query {
            check_parameter(name, value, self.operation.query_rules).map_err(Error::invalid)?;
        }
        let mut url = base.clone();
        url.set_path(&path);
        if !self.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&self.query);
        }
        Ok(url)
    }
}

#[cfg(test)]
mod tests {
    use crate::call::Call;
    use crate::catalog::operation;
    use crate::client::Client;

    fn path(schema: &str) -> Option<String> {
        let client = Client::builder().base_url("https://example.com/base/");
        let operation = operation("modify_connection_database_schema_config")?;
        let call = Call::new(&client.build().ok()?, operation);
        let call = call.path("c").path(schema);
        Some(call.url().ok()?.path().to_owned())
    }

    #[test]
    fn each_value_is_one_segment() {
        for (schema, segment) in [
            ("public", "public"),
            ("a/b", "a%2Fb"),
            ("50%", "50%25"),
            ("%2F", "%252F"),
            ("%2e%2e", "%252e%252e"),
            ("a b?c#d", "a%20b%3Fc%23d"),
            ("...", "..."),
            ("a.b-c_d~e", "a.b-c_d~e"),
            ("größe", "gr%C3%B6%C3%9Fe"),
            ("a\nb\\c", "a%0Ab%5Cc"),
        ] {
            let expected = format!("/base/v1/connections/c/schemas/{segment}");
            assert_eq!(
                path(schema).as_deref(),
                Some(expected.as_str()),
                "{schema:?}"
            );
        }
    }

    #[test]
    fn a_value_that_leads_elsewhere_is_refused() {
        for schema in ["", ".", ".."] {
            assert_eq!(path(schema), None, "{schema:?}");
        }
    }
}
