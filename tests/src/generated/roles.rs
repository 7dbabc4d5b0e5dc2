// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_roles",
        send: |client| Box::pin(
            outcome(client.roles().list().cursor("eyJza2lwIjoxMDB9").limit(500).send()),
        ),
        debug: |client| {
            format!("{:?}", client.roles().list().cursor("eyJza2lwIjoxMDB9").limit(500))
        },
        pages: Some(Pages {
            items: |client| Box::pin(
                all_items(
                    client.roles().list().cursor("eyJza2lwIjoxMDB9").limit(500).stream(),
                ),
            ),
            pages: |client| Box::pin(
                all_pages(
                    client.roles().list().cursor("eyJza2lwIjoxMDB9").limit(500).pages(),
                ),
            ),
        }),
    },
];
