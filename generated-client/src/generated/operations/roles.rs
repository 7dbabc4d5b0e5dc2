// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::operation::{Access, Method, Operation, RatePoolUse, Stability, WireVersion};
use crate::schema::{Answer, Kind};
/// List roles.
pub(crate) static LIST_ALL_ROLES: Operation = Operation {
    id: "list_all_roles",
    resource: "roles",
    method: Method::Get,
    path: "/v1/roles",
    aliases: &[],
    summary: "List roles",
    deprecated: false,
    authenticated: true,
    command: "role list",
    capability: "roles",
    acts_on: "role",
    access: Access::Read,
    destructive: None,
    idempotent: true,
    wire_version: WireVersion::V1,
    rate_pools: &[
        RatePoolUse {
            pool: "account",
            unless_false: None,
        },
    ],
    paged: true,
    webhook_events: &[],
    stability: Stability::Stable,
    path_parameters: &[],
    query_parameters: &["cursor", "limit"],
    body: None,
    answer: Answer::Page(Kind::Object(crate::generated::schemas::roles::ROLE)),
    rejects_empty_body: false,
    status: 200u16,
    errors: &["401", "403", "429", "5XX"],
    sends_secrets: false,
    answers_secrets: false,
};
