//! What a call costs beyond the HTTP client and serde: `cargo bench --package fivetran-tests`.
//!
//! Both ask the same server on this machine for the same answer, over a connection that is kept.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use fivetran::types::{Connection, Group};
use fivetran_tests::server::{KEY, SECRET, Server};
use fivetran_tests::spec::API;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::runtime::Builder;

#[derive(Deserialize)]
struct Envelope<T> {
    data: T,
}

#[derive(Deserialize)]
struct Page<T> {
    items: Vec<T>,
}

async fn bare<T: DeserializeOwned>(http: &reqwest::Client, url: &str, accept: &str) -> T {
    let request = http
        .get(url)
        .basic_auth(KEY, Some(SECRET))
        .header("accept", accept);
    let answer = request.send().await.expect("it answers");
    let body = answer.bytes().await.expect("it has a body");
    serde_json::from_slice::<Envelope<T>>(&body)
        .expect("it fits")
        .data
}

fn overhead(criterion: &mut Criterion) {
    let serving = Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime can be made");
    let server = serving.block_on(Server::start(&API));
    let calling = Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be made");
    let client = server.client();
    let http = reqwest::Client::new();

    let mut group = criterion.benchmark_group("one group");
    let url = format!("{}/v1/groups/g", server.url());
    group.bench_function("reqwest and serde", |bench| {
        bench.iter(|| calling.block_on(bare::<Group>(&http, black_box(&url), "application/json")));
    });
    group.bench_function("this client", |bench| {
        bench.iter(|| calling.block_on(client.groups().get(black_box("g")).send()));
    });
    group.finish();
    // The requests are kept by the server: they must not pile up.
    server.take_requests();

    let mut group = criterion.benchmark_group("a page of connections");
    let url = format!("{}/v1/connections", server.url());
    let version = "application/json;version=2";
    group.bench_function("reqwest and serde", |bench| {
        bench.iter(|| {
            let page = bare::<Page<Connection>>(&http, black_box(&url), version);
            calling.block_on(page).items.len()
        });
    });
    group.bench_function("this client", |bench| {
        bench.iter(|| calling.block_on(client.connections().list().send()));
    });
    group.finish();
}

criterion_group!(benches, overhead);
criterion_main!(benches);
