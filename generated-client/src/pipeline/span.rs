//! The tracing span of a call.

use reqwest::Url;
use tracing::{Span, field};

use crate::operation::Operation;

/// A span that follows the OpenTelemetry conventions for HTTP clients. It holds no ids, no names
/// and no query.
pub(super) fn span(operation: &'static Operation, base_url: &Url) -> Span {
    tracing::info_span!(
        "fivetran",
        otel.kind = "client",
        otel.status_code = field::Empty,
        otel.name = format!("{} {}", operation.method.as_str(), operation.path),
        http.request.method = operation.method.as_str(),
        url.template = operation.path,
        server.address = base_url.host_str(),
        server.port = base_url.port_or_known_default(),
        fivetran.operation = operation.id,
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        "error.type" = field::Empty,
    )
}
