//! Lists: all their pages and items, and what can go wrong on the way.

mod ahead;
mod failures;
mod spans;
mod to_the_end;

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use fivetran::types::Group;
use fivetran::{Decision, Intent, Items};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::faults::{Act, FaultyServer, Then};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use futures_util::{StreamExt, TryStreamExt};
use serde_json::{Value, json};

fn page(items: &[&str], next: Option<&str>) -> Scripted {
    let items: Vec<Value> = items.iter().map(|id| json!({ "id": id })).collect();
    let data = json!({ "items": items, "next_cursor": next });
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn oops() -> Scripted {
    Scripted::json(500, &json!({ "code": "Oops", "message": "m" }))
}

/// As many pages, each of two items.
fn many(pages: usize) -> impl Iterator<Item = Scripted> {
    (0..pages).map(move |index| {
        let (first, second) = (format!("{index}-a"), format!("{index}-b"));
        let next = Some(format!("cursor {}", index + 1)).filter(|_| index + 1 < pages);
        page(&[&first, &second], next.as_deref())
    })
}

/// The ids of items until the end.
async fn ids(mut items: Items<Group>) -> fivetran::Result<Vec<String>> {
    let mut ids = Vec::new();
    while let Some(group) = items.try_next().await? {
        ids.push(group.id);
    }
    Ok(ids)
}

#[tokio::test]
async fn items_that_come_twice_are_dropped() {
    let server = Server::start(&API).await;
    for prefetch in [false, true] {
        server.script([
            page(&["a", "b", "a"], Some("1")),
            page(&["b", "a"], Some("2")),
            page(&["c", "b"], None),
        ]);
        let mut groups = server.client().groups().list().stream();
        if prefetch {
            groups = groups.prefetch();
        }
        let groups = groups.distinct_by(|group| group.id.clone());
        assert_eq!(ids(groups).await.expect("it answers"), ["a", "b", "c"]);
    }
}
