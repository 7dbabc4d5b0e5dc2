// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "list_all_roles",
        send: |client| Box::pin(async move {
            outcome(client.roles().list().cursor("eyJza2lwIjoxMDB9").limit(500).send())
                .await
        }),
        debug: |client| {
            format!("{:?}", client.roles().list().cursor("eyJza2lwIjoxMDB9").limit(500))
        },
        pages: Some(Pages {
            items: |client| Box::pin(async move {
                all_items(
                        client
                            .roles()
                            .list()
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .stream(),
                    )
                    .await
            }),
            pages: |client| Box::pin(async move {
                all_pages(
                        client
                            .roles()
                            .list()
                            .cursor("eyJza2lwIjoxMDB9")
                            .limit(500)
                            .pages(),
                    )
                    .await
            }),
        }),
    },
];
