// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::operation::{Access, Method, Operation, RatePoolUse, Stability, WireVersion};
use crate::schema::{Answer, Kind};
/// Get the account of the key.
pub(crate) static GET_ACCOUNT_INFO: Operation = Operation {
    id: "get_account_info",
    resource: "account",
    method: Method::Get,
    path: "/v1/account/info",
    aliases: &[],
    summary: "Get the account of the key",
    deprecated: false,
    authenticated: true,
    command: "account get",
    capability: "account",
    acts_on: "account",
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
    paged: false,
    webhook_events: &[],
    stability: Stability::Stable,
    path_parameters: &[],
    query_parameters: &[],
    body: None,
    answer: Answer::Data(Kind::Object(crate::generated::schemas::account::ACCOUNT_INFO)),
    rejects_empty_body: false,
    status: 200u16,
    errors: &["401", "403", "429", "5XX"],
    sends_secrets: false,
    answers_secrets: false,
};
