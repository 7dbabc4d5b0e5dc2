// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "hvr_register_hub",
        send: |client| Box::pin(async move {
            outcome(
                    client
                        .hvr_hubs()
                        .register("https://hvr.example.com", 4340, "9f2c41d07be8a653")
                        .send(),
                )
                .await
        }),
        debug: |client| {
            format!(
                "{:?}", client.hvr_hubs().register("https://hvr.example.com", 4340,
                "9f2c41d07be8a653")
            )
        },
        pages: None,
    },
];
