//! Limits of time and size, and what a client is set up with.

use std::fmt::Write;
use std::time::Duration;

use fivetran::{Backoff, Client, ClientBuilder, Failure};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::faults::{Act, FaultyServer, Then};
use fivetran_tests::server::{KEY, SECRET, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;

mod agreement;
mod bounds;
mod setup;

/// So short that a test need not wait for long, and a stalled server is never fast enough.
const SHORT: Duration = Duration::from_millis(50);

fn success() -> Scripted {
    let data = json!({ "id": "g", "name": "a name that is not short" });
    Scripted::json(200, &json!({ "code": "Success", "data": data }))
}

fn build(builder: ClientBuilder) -> Client {
    builder.build().expect("the client is right")
}

/// The ways in which a server can be slow: before the answer, and in the middle of it.
fn slow() -> [Act; 2] {
    [Act::Nothing(Then::Stall), Act::Half(success(), Then::Stall)]
}

mod time {
    use super::*;

    #[tokio::test]
    async fn of_an_attempt_is_limited() {
        for act in slow() {
            let server = FaultyServer::start([act.clone()]).await;
            let builder = server.builder().attempt_timeout(SHORT);
            let client = build(builder.retry(Backoff::never()));
            let error = client.groups().get("g").send().await;
            let error = error.expect_err("it takes too long");
            assert!(error.is_timeout(), "{act:?}: {error:?}");
            assert!(error.is_retryable(), "{act:?}: {error:?}");
            assert_eq!(error.attempts(), 1);
            let head = matches!(act, Act::Half(..)).then_some(200);
            assert_eq!(error.status(), head);
        }
    }

    #[tokio::test]
    async fn of_an_attempt_that_was_too_long_leads_to_another() {
        for act in slow() {
            let server = FaultyServer::start([act, Act::Answer(success())]).await;
            let builder = server.builder().attempt_timeout(SHORT * 10);
            let client = build(builder.clock(FakeClock::default()));
            let group = client.groups().get("g").send().await;
            assert_eq!(group.expect("it answers at last").id, "g");
            assert_eq!(server.take_requests().len(), 2);
        }
    }

    #[tokio::test]
    async fn of_an_attempt_that_was_too_long_leads_to_none_that_is_not_safe() {
        for act in slow() {
            let server = FaultyServer::start([act, Act::Answer(success())]).await;
            let builder = server.builder().attempt_timeout(SHORT * 4);
            let client = build(builder.clock(FakeClock::default()));
            let error = client.groups().create("g").send().await;
            let error = error.expect_err("it takes too long");
            assert!(error.is_timeout(), "{error:?}");
            assert!(!error.is_retryable(), "{error:?}");
            assert_eq!(error.attempts(), 1);
        }
    }

    #[tokio::test]
    async fn of_a_whole_call_is_limited() {
        for act in slow() {
            let server = FaultyServer::start([act.clone(), act]).await;
            let client = build(server.builder());
            let get = client.groups().get("g").with_timeout(SHORT);
            let of_the_call = get.send().await.expect_err("it takes too long");
            let client = build(server.builder().timeout(SHORT));
            let get = client.groups().get("g");
            let of_the_client = get.send().await.expect_err("it takes too long");
            for error in [of_the_call, of_the_client] {
                assert!(error.is_timeout(), "{error:?}");
                assert!(!error.is_retryable(), "{error:?}");
                assert_eq!(error.attempts(), 1);
                assert!(error.to_string().contains("50ms"), "{error}");
            }
        }
    }

    #[tokio::test]
    async fn of_a_whole_call_counts_all_attempts() {
        let script = [
            Act::Answer(Scripted::raw(503, "text/plain", "")),
            Act::Nothing(Then::Stall),
        ];
        let server = FaultyServer::start(script).await;
        let policy = |_: &Failure<'_>| Some(Duration::ZERO);
        let client = build(server.builder().retry(policy).timeout(SHORT * 10));
        let error = client.groups().get("g").send().await;
        let error = error.expect_err("it takes too long");
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.attempts(), 2);
    }

    #[tokio::test]
    async fn of_one_call_goes_before_that_of_the_client() {
        let server = FaultyServer::start([Act::Answer(success())]).await;
        let client = build(server.builder().timeout(Duration::ZERO));
        let get = client.groups().get("g").with_timeout(SHORT * 1000);
        get.send().await.expect("it answers");
    }
}

mod size {
    use super::*;

    /// A schema config of 50 MB: ten schemas of a thousand tables of some fifty columns.
    fn large() -> String {
        let mut columns = String::new();
        for column in 0..48 {
            let comma = if column == 0 { "" } else { "," };
            let entry = format!(
                r#"{comma}"column_{column:04}":{{"name_in_destination":"column_{column:04}","enabled":true,"hashed":false,"is_primary_key":false}}"#
            );
            columns.push_str(&entry);
        }
        let mut body = String::from(r#"{"code":"Success","data":{"schemas":{"#);
        for schema in 0..10 {
            let comma = if schema == 0 { "" } else { "," };
            write!(
                body,
                r#"{comma}"schema_{schema}":{{"enabled":true,"tables":{{"#
            )
            .expect("a text can be written to");
            for table in 0..1000 {
                let comma = if table == 0 { "" } else { "," };
                write!(
                    body,
                    r#"{comma}"table_{table:04}":{{"enabled":true,"columns":{{{columns}}}}}"#
                )
                .expect("a text can be written to");
            }
            body.push_str("}}");
        }
        body.push_str("}}}");
        body
    }

    #[tokio::test]
    async fn of_an_answer_can_be_fifty_megabytes() {
        let body = large();
        assert!(body.len() > 50_000_000, "{}", body.len());
        let server = Server::start(&API).await;
        server.script([Scripted::raw(200, "application/json", body)]);
        let client = server.client();
        let config = client.connection_schemas().get("c").send().await;
        let config = config.expect("it answers");
        assert_eq!(config.schemas.len(), 10);
        let tables = || config.schemas.values().flat_map(|schema| &schema.tables);
        assert_eq!(tables().count(), 10_000);
        let columns = tables().map(|(_, table)| table.columns.len());
        assert_eq!(columns.sum::<usize>(), 480_000);
    }
}

#[test]
fn a_client_goes_anywhere() {
    fn goes_anywhere<T: Send + Sync + Clone + 'static>() {}
    fn can_be_sent<T: Send + 'static>(_: &T) {}
    goes_anywhere::<Client>();
    let client = build(Client::builder());
    can_be_sent(&client.groups().list().send());
    can_be_sent(&client.groups().list().stream());
    can_be_sent(&client.groups().list().pages());
}

#[tokio::test]
async fn a_program_names_itself_in_the_user_agent() {
    let server = Server::start(&API).await;
    let client = build(server.builder().user_agent("inventory/1.2 (nightly)"));
    client.groups().list().send().await.expect("it answers");
    let request = &server.take_requests()[0];
    let agent = request.header("user-agent").unwrap_or_default();
    let own = agent.strip_prefix("inventory/1.2 (nightly) fivetran-rust/");
    assert!(own.is_some_and(|version| !version.is_empty()), "{agent}");

    let error = Client::builder().user_agent("a\nb").build();
    assert!(error.expect_err("refused").is_invalid_request());
}

#[tokio::test]
async fn an_http_client_of_ones_own_is_used() {
    let server = Server::start(&API).await;
    let mut headers = reqwest::header::HeaderMap::new();
    let value = reqwest::header::HeaderValue::from_static("yes");
    headers.insert("x-own", value);
    let http = reqwest::Client::builder().default_headers(headers);
    let http = http.build().expect("the HTTP client is right");
    let client = build(server.builder().http_client(http));
    client.groups().list().send().await.expect("it answers");
    let request = &server.take_requests()[0];
    assert_eq!(request.header("x-own"), Some("yes"));
    assert!(request.header("authorization").is_some());
}

#[tokio::test]
async fn credentials_stay_here_when_ones_own_http_client_is_led_elsewhere() {
    let (server, elsewhere) = (Server::start(&API).await, Server::start(&API).await);
    // Another host of the same machine.
    let target = elsewhere.url().replace("127.0.0.1", "localhost");
    let target = format!("{target}/v1/groups");
    server.script([Scripted::raw(307, "text/plain", "").header("location", &target)]);
    let client = build(server.builder().http_client(reqwest::Client::new()));
    let error = client.groups().list().send().await.expect_err("elsewhere");
    assert!(error.to_string().contains("redirect"), "{error}");
    for request in elsewhere.take_requests() {
        assert_eq!(request.header("authorization"), None);
    }
}

#[tokio::test]
async fn requests_go_through_the_proxy() {
    let proxy = FaultyServer::start([Act::Answer(success())]).await;
    let builder = Client::builder().credentials(KEY, SECRET);
    let builder = builder.base_url("http://localhost:1").proxy(proxy.url());
    let client = build(builder.retry(Backoff::never()));
    let group = client.groups().get("g").send().await;
    assert_eq!(group.expect("it answers").id, "g");
    let requests = proxy.take_requests();
    assert_eq!(requests[0].method, "GET");
    assert_eq!(requests[0].target, "http://localhost:1/v1/groups/g");
    assert_eq!(requests[0].header("host"), Some("localhost:1"));
}

#[test]
fn a_proxy_that_cannot_be_used_is_refused() {
    for proxy in [
        "http://user:hunter2@[",
        "ftp://user:hunter2@127.0.0.1:1",
        "socks5://user:hunter2@127.0.0.1:1",
        "user:hunter2@127.0.0.1:1",
    ] {
        let error = Client::builder().proxy(proxy).build();
        let error = error.expect_err(proxy);
        assert!(error.is_invalid_request(), "{error:?}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2"), "{shown}");
    }
}
