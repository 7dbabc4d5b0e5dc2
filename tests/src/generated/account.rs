// @generated from spec/ by `cargo xtask generate`. Do not edit.
#[allow(unused_imports, reason = "not every resource needs all of them")]
use crate::calls::{all_items, all_pages, json, outcome, Call, Pages};
pub(super) const CALLS: &[Call] = &[
    Call {
        operation: "get_account_info",
        send: |client| Box::pin(async move {
            outcome(client.account().get().send()).await
        }),
        debug: |client| format!("{:?}", client.account().get()),
        pages: None,
    },
];
