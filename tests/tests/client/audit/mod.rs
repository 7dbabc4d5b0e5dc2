//! The audit: one record of each call, however it went.

mod resource;
mod several;

use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fivetran::{
    Audit, Backoff, ClientBuilder, Decision, Grant, Grants, Intent, Record, Timestamp, Upload,
};
use fivetran_tests::calls;
use fivetran_tests::clock::FakeClock;
use fivetran_tests::secrets;
use fivetran_tests::server::{KEY, SECRET, Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::{Value, json};

/// Keeps all records, as JSON and as they are printed.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<(Value, String)>>>);

impl Audit for Log {
    fn record(&self, record: &Record<'_>) {
        let json = serde_json::to_value(record).expect("a record has a JSON form");
        let entry = (json, format!("{record:?}"));
        self.0.lock().expect("no panic").push(entry);
    }
}

impl Log {
    fn take(&self) -> Vec<(Value, String)> {
        std::mem::take(&mut self.0.lock().expect("no panic"))
    }

    /// The only record, without its duration.
    fn one(&self) -> Value {
        let mut records = self.take();
        assert_eq!(records.len(), 1, "{records:#?}");
        let mut record = records.remove(0).0;
        let duration = record["duration"].take();
        let seconds = duration.as_f64().expect("it is a number of seconds");
        assert!((0.0..600.0).contains(&seconds), "{seconds}");
        record["duration"] = json!("[seconds]");
        let id = record["call_id"].take();
        let id = id.as_str().expect("it is a text");
        assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
        record["call_id"] = json!("[id]");
        let time = record["time"].take();
        let time = Timestamp::from(time.as_str().expect("it is a text"));
        assert!(time.to_jiff().is_some(), "{time}");
        record["time"] = json!("[time]");
        record
    }

    /// The same, as a line.
    fn line(&self) -> String {
        self.one().to_string()
    }
}

fn client(builder: ClientBuilder) -> (fivetran::Client, Log) {
    let log = Log::default();
    let client = builder
        .audit(log.clone())
        .caller("agent-7")
        .retry(Backoff::never());
    (client.build().expect("the client is right"), log)
}

async fn start() -> (Server, fivetran::Client, Log) {
    let server = Server::start(&API).await;
    let (client, log) = client(server.builder());
    (server, client, log)
}

mod records {
    use super::*;

    #[tokio::test]
    async fn success() {
        let (_server, client, log) = start().await;
        let remove = client.groups().remove_user("a group", "a/user");
        remove.send().await.expect("it answers");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"delete_user_from_group","resource":[["group_id","a group"],["user_id","a/user"]],"service":null,"created":null,"powers":["destroy"],"destructive":"The user loses access to everything in the group at once.","decision":{"verdict":"allowed"},"outcome":{"result":"succeeded","status":200,"request_id":"request-1"},"attempts":1,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn an_error_of_the_service() {
        let (server, client, log) = start().await;
        let body = json!({ "code": "NotFound_Group", "message": "no such group" });
        server.script([Scripted::json(404, &body).header("x-request-id", "r-9")]);
        client.groups().get("g").send().await.expect_err("refused");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"failed","error":"404","status":404,"code":"NotFound_Group","request_id":"r-9"},"attempts":1,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn an_error_of_the_service_with_a_status_of_success() {
        let (server, client, log) = start().await;
        let body = json!({ "code": "NotFound_Group", "message": "no such group" });
        server.script([Scripted::json(200, &body)]);
        client.groups().get("g").send().await.expect_err("refused");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"failed","error":"refused","status":200,"code":"NotFound_Group","request_id":null},"attempts":1,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn an_answer_that_cannot_be_read() {
        let (server, client, log) = start().await;
        server.script([Scripted::raw(200, "text/html", "<html>hello</html>")]);
        let error = client.groups().get("g").send().await.expect_err("no");
        assert!(error.is_unreadable_answer(), "{error:?}");
        assert_eq!(error.attempts(), 1);
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"failed","error":"unreadable_answer","status":200,"code":null,"request_id":null},"attempts":1,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn denied() {
        let server = Server::start(&API).await;
        let (client, log) = client(server.builder().policy(Grants::none()));
        client.groups().get("g").send().await.expect_err("denied");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"denied","reason":"`group get` needs the grant `read` for `groups`, which is `off`"},"outcome":null,"attempts":0,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn unconfirmed_and_then_confirmed() {
        let server = Server::start(&API).await;
        let grants = Grants::all(Grant::Full).every_power().confirm_destructive();
        let (client, log) = client(server.builder().policy(grants));
        let delete = || client.groups().delete("g");
        let error = delete().send().await.expect_err("unconfirmed");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"delete_group","resource":[["group_id","g"]],"service":null,"created":null,"powers":["destroy"],"destructive":"The group and all memberships in it are gone and cannot be brought back.","decision":{"verdict":"unconfirmed"},"outcome":null,"attempts":0,"duration":"[seconds]"}"#);
        let code = error.confirmation_code().expect("there is a code");
        let confirmed = delete().with_confirmation(code);
        confirmed.send().await.expect("it is made");
        assert_eq!(log.one()["decision"]["verdict"], "confirmed");
    }

    #[tokio::test]
    async fn dry_run() {
        let server = Server::start(&API).await;
        let (client, log) = client(server.builder().dry_run(true));
        client.groups().delete("g").send().await.expect_err("shown");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"delete_group","resource":[["group_id","g"]],"service":null,"created":null,"powers":["destroy"],"destructive":"The group and all memberships in it are gone and cannot be brought back.","decision":{"verdict":"dry_run"},"outcome":null,"attempts":0,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn invalid() {
        let (_server, client, log) = start().await;
        client.groups().get("..").send().await.expect_err("invalid");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id",".."]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"invalid","reason":"`group_id` is `..`, which is not allowed in a path"},"outcome":null,"attempts":0,"duration":"[seconds]"}"#);
        let list = client.groups().list().limit(0);
        list.send().await.expect_err("invalid");
        assert_eq!(log.one()["decision"]["verdict"], "invalid");
    }

    #[tokio::test]
    async fn no_answer() {
        let nowhere = fivetran::Client::builder()
            .credentials(KEY, SECRET)
            .base_url("http://127.0.0.1:1");
        let (client, log) = client(nowhere);
        client.groups().get("g").send().await.expect_err("nobody");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"failed","error":"connect","status":null,"code":null,"request_id":null},"attempts":1,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn a_call_that_is_tried_again() {
        let server = Server::start(&API).await;
        let log = Log::default();
        let client = server
            .builder()
            .audit(log.clone())
            .clock(FakeClock::default())
            .build()
            .expect("the client is right");
        let busy = || Scripted::raw(503, "text/plain", "");
        server.script([busy(), busy()]);
        let group = client.groups().get("g").send().await;
        group.expect("the third attempt succeeds");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":null,"operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"succeeded","status":200,"request_id":"request-1"},"attempts":3,"duration":"[seconds]"}"#);
        server.script([busy(), busy(), busy(), busy()]);
        let error = client.groups().get("g").send().await.expect_err("busy");
        assert_eq!(error.attempts(), 4);
        let record = log.one();
        assert_eq!(record["attempts"], 4);
        assert_eq!(record["outcome"]["status"], 503);
    }

    /// A port that takes connections and never answers.
    fn silence() -> (TcpListener, ClientBuilder) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let address = listener.local_addr().expect("it has an address");
        let builder = fivetran::Client::builder()
            .credentials(KEY, SECRET)
            .base_url(format!("http://{address}"));
        (listener, builder)
    }

    #[tokio::test]
    async fn a_call_that_is_dropped() {
        let (_silence, builder) = silence();
        let (client, log) = client(builder);
        let call = client.groups().get("g").send();
        let begun = tokio::time::timeout(Duration::from_millis(50), call).await;
        assert!(begun.is_err(), "nobody answers");
        insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"group_details","resource":[["group_id","g"]],"service":null,"created":null,"powers":[],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"cancelled"},"attempts":1,"duration":"[seconds]"}"#);
    }

    #[tokio::test]
    async fn a_call_that_is_out_of_time() {
        let (_silence, builder) = silence();
        let (client, log) = client(builder);
        let get = client.groups().get("g");
        let get = get.with_timeout(Duration::from_millis(50));
        let error = get.send().await.expect_err("nobody answers");
        assert!(error.is_timeout(), "{error:?}");
        assert_eq!(error.attempts(), 1);
        let record = log.one();
        assert_eq!(record["outcome"]["result"], "failed");
        assert_eq!(record["attempts"], 1);
    }

    #[tokio::test]
    async fn nothing_of_a_call_that_was_never_awaited() {
        let (_server, client, log) = start().await;
        drop(client.groups().delete("g").send());
        assert!(log.take().is_empty());
    }
}

#[tokio::test]
async fn each_call_has_one_record_with_its_resource_and_caller() {
    let (server, client, log) = start().await;
    for call in calls::all() {
        let known = fivetran::operation(call.operation).expect("the table has it");
        (call.send)(client.clone()).await.expect("it answers");
        let record = log.one();
        assert_eq!(record["operation"], call.operation);
        assert_eq!(record["caller"], "agent-7");
        assert_eq!(record["attempts"], 1);
        assert_eq!(record["outcome"]["status"], known.status);
        let resource = record["resource"].as_array().expect("it is a list");
        let names: Vec<_> = resource
            .iter()
            .filter_map(|pair| pair[0].as_str())
            .collect();
        let in_path = known.path_parameters.len();
        let parameters = known.path_parameters.iter().map(|field| field.name);
        assert!(
            parameters.eq(names[..in_path].iter().copied()),
            "{}",
            call.operation
        );
        let request = server.take_requests().remove(0);
        let line = request.line();
        let body = String::from_utf8_lossy(&request.body);
        for (at, pair) in resource.iter().enumerate() {
            let value = pair[1].as_str().expect("it is a text");
            if at < in_path {
                let value = value.replace(' ', "%20");
                assert!(line.contains(&value), "{line} has no {value}");
                continue;
            }
            let name = pair[0].as_str().expect("it is a text");
            assert!(
                name == "id" || name.ends_with("_id") || name.ends_with("_ids"),
                "{name}"
            );
            let sent = request.target.contains(&format!("{name}={value}"))
                || (body.contains(&format!("{name:?}")) && body.contains(value));
            assert!(sent, "{} does not send {pair}", call.operation);
        }
    }
}

#[tokio::test]
async fn each_page_has_a_record() {
    let (_server, client, log) = start().await;
    let connections = client.connections().list().with_caller("pager");
    let mut connections = connections.stream();
    while connections.try_next().await.expect("it answers").is_some() {}
    let callers: Vec<_> = log
        .take()
        .into_iter()
        .map(|(record, _)| record["caller"].clone())
        .collect();
    assert_eq!(callers, ["pager", "pager"]);
}

#[tokio::test]
async fn the_caller_of_the_call_goes_before_that_of_the_client() {
    let (_server, client, log) = start().await;
    let get = client.groups().get("g").with_caller("agent-8");
    get.send().await.expect("it answers");
    assert_eq!(log.one()["caller"], "agent-8");
}

#[tokio::test]
async fn the_record_is_there_before_the_answer() {
    let (server, _, log) = start().await;
    let seen = log.clone();
    let client = server
        .builder()
        .audit(log.clone())
        .policy(move |_: &Intent<'_>| {
            assert!(seen.0.lock().expect("no panic").is_empty());
            Decision::Allow
        })
        .build()
        .expect("the client is right");
    client.groups().get("g").send().await.expect("it answers");
    assert_eq!(log.take().len(), 1);
}

#[tokio::test]
async fn no_record_holds_a_secret_or_a_value_of_a_body() {
    let (server, client, log) = start().await;
    for call in calls::all() {
        let operation = API
            .operations()
            .find(|operation| operation.id == call.operation)
            .expect("a call is of an operation of the spec");
        (call.send)(client.clone()).await.expect("it answers");
        server.script([Scripted::json(
            400,
            &json!({ "code": SECRET, "message": SECRET }),
        )]);
        (call.send)(client.clone()).await.expect_err("refused");
        let mut hidden = vec![SECRET.to_owned()];
        let examples = [&operation.example_request, &operation.example_answer];
        for example in examples.into_iter().flatten() {
            hidden.extend(secrets::values(example));
        }
        for (json, debug) in log.take() {
            for hidden in &hidden {
                let told = json.to_string().contains(hidden) || debug.contains(hidden);
                assert!(!told, "{}: {hidden} in {json}", call.operation);
            }
        }
    }
    let body_value = "a-name-that-is-only-in-the-body";
    let update = client.groups().update("g").name(body_value);
    update.send().await.expect("it answers");
    let file = Upload::new("a-file-name", "content-of-the-file");
    let upload = client.connector_sdk_packages().create(file);
    upload.send().await.expect("it answers");
    let records = format!("{:?}", log.take());
    for told in [body_value, "a-file-name", "content-of-the-file"] {
        assert!(!records.contains(told), "{records}");
    }
}
