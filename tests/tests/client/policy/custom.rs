//! Policies that a user writes.

use super::*;

/// What a policy was told: operation, names and values of the path, caller.
type Seen = (&'static str, Vec<(String, String)>, Option<String>);

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Seen>>>);

impl Policy for Recorder {
    fn decide(&self, intent: &Intent<'_>) -> Decision {
        let path = intent.path();
        let arguments = path
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let caller = intent.caller.map(str::to_owned);
        let seen = (intent.operation.id, arguments, caller);
        self.0.lock().expect("no panic").push(seen);
        Decision::Allow
    }
}

impl Recorder {
    fn take(&self) -> Vec<Seen> {
        std::mem::take(&mut self.0.lock().expect("no panic"))
    }
}

#[tokio::test]
async fn sees_operation_arguments_and_caller_of_every_call() {
    let server = Server::start(&API).await;
    let recorder = Recorder::default();
    let client = server.builder().policy(recorder.clone()).caller("agent-7");
    let client = client.build().expect("the client is right");
    for call in calls::all() {
        (call.send)(client.clone()).await.expect("it is allowed");
        let seen = recorder.take();
        let [(id, arguments, caller)] = seen.as_slice() else {
            panic!("{} is asked {} times", call.operation, seen.len());
        };
        assert_eq!(*id, call.operation);
        assert_eq!(
            arguments.len(),
            operation(call).path_parameters.len(),
            "{id}"
        );
        assert_eq!(caller.as_deref(), Some("agent-7"), "{id}");
    }
}

#[tokio::test]
async fn sees_each_argument_by_its_name_as_it_was_given() {
    let server = Server::start(&API).await;
    let recorder = Recorder::default();
    let client = client(&server, recorder.clone());
    let column = client
        .connection_schemas()
        .update_column("c", "a/b", "50%", "größe");
    column.hashed(true).send().await.expect("it is allowed");
    let (_, arguments, caller) = recorder.take().remove(0);
    let arguments: Vec<_> = arguments
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        arguments,
        [
            ("connection_id", "c"),
            ("schema", "a/b"),
            ("table", "50%"),
            ("column", "größe"),
        ]
    );
    assert_eq!(caller, None);
}

#[tokio::test]
async fn is_a_function_that_denies_with_its_own_words() {
    let server = Server::start(&API).await;
    let one_group = |intent: &Intent<'_>| match intent.argument("group_id") {
        Some("mine") => Decision::Allow,
        Some(other) => Decision::Deny(format!("`{other}` is out of reach")),
        None => Decision::Deny("no group".into()),
    };
    let client = client(&server, one_group);
    client.groups().get("mine").send().await.expect("allowed");
    assert_eq!(server.take_requests().len(), 1);
    let error = client.groups().get("other").send().await.expect_err("no");
    assert_eq!(error.message(), "denied: `other` is out of reach");
    assert!(client.groups().list().send().await.is_err());
    assert!(client.connections().get("mine").send().await.is_err());
    assert_eq!(server.take_requests().len(), 0);
}

#[tokio::test]
async fn sees_the_caller_of_the_call_before_that_of_the_client() {
    let server = Server::start(&API).await;
    let recorder = Recorder::default();
    let client = server.builder().policy(recorder.clone()).caller("client");
    let client = client.build().expect("the client is right");
    let get = || client.groups().get("g");
    get().with_caller("call").send().await.expect("allowed");
    get().send().await.expect("allowed");
    let callers: Vec<_> = recorder.take().into_iter().map(|seen| seen.2).collect();
    assert_eq!(callers, [Some("call".into()), Some("client".into())]);
}

#[tokio::test]
async fn is_asked_on_every_page_for_the_same_caller() {
    let server = Server::start(&API).await;
    let recorder = Recorder::default();
    let client = client(&server, recorder.clone());
    let page = |next: Option<&str>| {
        let data = json!({ "items": [{ "id": "g" }], "next_cursor": next });
        Scripted::json(200, &json!({ "code": "Success", "data": data }))
    };
    for prefetch in [false, true] {
        server.script([page(Some("1")), page(Some("2")), page(None)]);
        let groups = client.groups().list().with_caller("pager").stream();
        let mut groups = if prefetch { groups.prefetch() } else { groups };
        let mut items = 0;
        while groups.try_next().await.expect("allowed").is_some() {
            items += 1;
        }
        assert_eq!(items, 3);
        let seen = recorder.take();
        assert_eq!(seen.len(), 3);
        for (id, _, caller) in seen {
            assert_eq!((id, caller.as_deref()), ("list_all_groups", Some("pager")));
        }
    }
}

#[tokio::test]
async fn can_end_a_list_that_has_begun() {
    let server = Server::start(&API).await;
    let asked = Mutex::new(0);
    let twice = move |_: &Intent<'_>| {
        let mut asked = asked.lock().expect("no panic");
        *asked += 1;
        match *asked {
            1 | 2 => Decision::Allow,
            _ => Decision::Deny("that is enough".into()),
        }
    };
    let client = client(&server, twice);
    let page = |next: &str| {
        let data = json!({ "items": [], "next_cursor": next });
        Scripted::json(200, &json!({ "code": "Success", "data": data }))
    };
    server.script([page("1"), page("2")]);
    let mut pages = client.groups().list().pages();
    assert!(pages.try_next().await.is_ok());
    assert!(pages.try_next().await.is_ok());
    let error = pages.try_next().await.expect_err("denied");
    assert!(error.is_denied(), "{error:?}");
    assert_eq!(error.cursor(), Some("2"));
    assert_eq!(server.take_requests().len(), 2);
}

#[tokio::test]
async fn is_asked_once_for_a_call_that_is_tried_again() {
    let server = Server::start(&API).await;
    let recorder = Recorder::default();
    let client = server
        .builder()
        .policy(recorder.clone())
        .clock(fivetran_tests::clock::FakeClock::default())
        .build()
        .expect("the client is right");
    server.script([Scripted::raw(503, "text/plain", "")]);
    client.groups().get("g").send().await.expect("it is made");
    assert_eq!(server.take_requests().len(), 2);
    assert_eq!(recorder.take().len(), 1);
}

#[tokio::test]
async fn is_not_asked_about_what_cannot_be_right() {
    let server = Server::start(&API).await;
    let recorder = Recorder::default();
    let client = client(&server, recorder.clone());
    let error = client.groups().get("..").send().await.expect_err("no");
    assert!(error.is_invalid_request(), "{error:?}");
    assert!(recorder.take().is_empty());
}
