// @generated from spec/ by `cargo xtask generate`. Do not edit.
use crate::operation::{Access, Method, Operation, RatePoolUse, Stability, WireVersion};
use crate::schema::{Answer, Kind};
/// Register an HVR hub.
pub(crate) static HVR_REGISTER_HUB: Operation = Operation {
    id: "hvr_register_hub",
    resource: "hvr-hubs",
    method: Method::Post,
    path: "/v1/hvr/register-hub",
    aliases: &[],
    summary: "Register an HVR hub",
    deprecated: false,
    authenticated: true,
    command: "hvr-hub register",
    capability: "hvr",
    acts_on: "HVR hub",
    access: Access::Write,
    destructive: None,
    idempotent: false,
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
    body: Some(
        Kind::Object(crate::generated::schemas::hvr_hubs::REGISTER_HVR_HUB_REQUEST),
    ),
    answer: Answer::Data(
        Kind::Object(crate::generated::schemas::hvr_hubs::HVR_HUB_REGISTRATION),
    ),
    rejects_empty_body: false,
    status: 200u16,
    errors: &["400", "401", "403", "415", "429", "5XX"],
    sends_secrets: false,
    answers_secrets: true,
};
