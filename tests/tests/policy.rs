//! Policies: what they are asked, and that what they deny never reaches the network.

use std::sync::{Arc, Mutex};

use fivetran::{
    Access, Client, Decision, Grant, Grants, Intent, Operation, Policy, ReadOnly, Upload,
};
use fivetran_tests::calls::{self, Call};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::spec::API;
use serde_json::json;

fn operation(call: &Call) -> &'static Operation {
    fivetran::operation(call.operation).expect("the table has it")
}

fn client(server: &Server, policy: impl Policy) -> Client {
    server
        .builder()
        .policy(policy)
        .build()
        .expect("the client is right")
}

/// Makes every call, and says which ones reached the server. The others are denied.
async fn allowed(server: &Server, client: &Client) -> Vec<&'static str> {
    let mut allowed = Vec::new();
    for call in calls::all() {
        let outcome = (call.send)(client.clone()).await;
        match (outcome, server.take_requests().len()) {
            (Ok(_), 1) => allowed.push(call.operation),
            (Err(error), 0) => {
                assert!(error.is_denied(), "{}: {error:?}", call.operation);
                assert_eq!(error.attempts(), 0, "{}", call.operation);
                assert!(!error.is_retryable(), "{}", call.operation);
            }
            (outcome, sent) => panic!("{}: {sent} requests, {outcome:?}", call.operation),
        }
    }
    allowed
}

/// The calls of operations of which this is true.
fn those(expected: impl Fn(&'static Operation) -> bool) -> Vec<&'static str> {
    calls::all()
        .filter(|call| expected(operation(call)))
        .map(|call| call.operation)
        .collect()
}

#[tokio::test]
async fn read_only_lets_through_what_reads_and_nothing_else() {
    let server = Server::start(&API).await;
    let allowed = allowed(&server, &client(&server, ReadOnly)).await;
    assert_eq!(allowed, those(|known| known.access == Access::Read));
    assert!(allowed.len() > 50, "{}", allowed.len());
}

mod grants {
    use super::*;

    #[tokio::test]
    async fn deny_by_default() {
        let server = Server::start(&API).await;
        for grants in [Grants::none(), Grants::default(), Grants::all(Grant::Off)] {
            let allowed = allowed(&server, &client(&server, grants)).await;
            assert_eq!(allowed, [""; 0]);
        }
    }

    #[tokio::test]
    async fn let_through_what_the_grant_of_the_capability_covers() {
        let server = Server::start(&API).await;
        for capability in fivetran::capabilities() {
            let mut before = 0;
            for grant in [Grant::Off, Grant::Read, Grant::Write, Grant::Full] {
                let grants = Grants::none()
                    .grant(capability.name, grant)
                    .expect("it is known");
                assert_eq!(grants.of(capability.name), grant);
                let allowed = allowed(&server, &client(&server, grants)).await;
                let expected = those(|known| {
                    known.capability == capability.name && Grant::needed(known) <= grant
                });
                assert_eq!(allowed, expected, "{} {grant}", capability.name);
                assert!(allowed.len() >= before, "a higher grant covers a lower one");
                before = allowed.len();
            }
            let all = those(|known| known.capability == capability.name);
            assert_eq!(before, all.len(), "{}", capability.name);
        }
    }

    #[tokio::test]
    async fn of_everything_let_everything_through() {
        let server = Server::start(&API).await;
        let allowed = allowed(&server, &client(&server, Grants::all(Grant::Full))).await;
        assert_eq!(allowed.len(), 172);
    }

    #[test]
    fn need_what_the_operation_does() {
        for known in fivetran::operations() {
            let expected = match (known.access, known.destructive) {
                (Access::Read, None) => Grant::Read,
                (Access::Write, None) => Grant::Write,
                (Access::Write, Some(_)) => Grant::Full,
                other => panic!("{} is {other:?}", known.id),
            };
            assert_eq!(Grant::needed(known), expected, "{}", known.id);
        }
    }

    #[test]
    fn of_what_does_not_exist_are_an_error() {
        let error = Grants::none()
            .grant("conections", Grant::Read)
            .expect_err("refused");
        assert!(error.is_invalid_request(), "{error:?}");
        assert!(error.to_string().contains("`conections`"), "{error}");
    }

    #[test]
    fn can_be_taken_back() {
        let grants = Grants::all(Grant::Full)
            .grant("groups", Grant::Off)
            .expect("it is known");
        assert_eq!(grants.of("groups"), Grant::Off);
        assert_eq!(grants.of("users"), Grant::Full);
        assert_eq!(grants.of("no such capability"), Grant::Off);
    }

    #[tokio::test]
    async fn say_why_they_deny() {
        let server = Server::start(&API).await;
        let grants = Grants::none()
            .grant("groups", Grant::Write)
            .expect("it is known");
        let client = client(&server, grants);
        let error = client.groups().delete("g").send().await.expect_err("no");
        assert_eq!(
            error.to_string(),
            "delete_group: denied: `group delete` needs the grant `full` for `groups`, \
             which is `write`"
        );
    }
}

mod confirmation {
    use super::*;

    fn confirming(server: &Server) -> Client {
        client(server, Grants::all(Grant::Full).confirm_destructive())
    }

    #[tokio::test]
    async fn is_wanted_for_what_destroys_and_nothing_else() {
        let server = Server::start(&API).await;
        let client = confirming(&server);
        let mut destructive = 0;
        for call in calls::all() {
            let outcome = (call.send)(client.clone()).await;
            let sent = server.take_requests().len();
            let Some(loss) = operation(call).destructive else {
                assert!(outcome.is_ok() && sent == 1, "{}", call.operation);
                continue;
            };
            destructive += 1;
            let error = outcome.expect_err(call.operation);
            assert_eq!(sent, 0, "{}", call.operation);
            assert!(!error.is_denied(), "{error:?}");
            assert!(!error.is_retryable(), "{error:?}");
            let code = error.confirmation_code().expect("there is a code");
            assert!(code.len() >= 8, "{code}");
            assert!(error.message().contains(code), "{error}");
            assert!(error.message().contains(loss), "{error}");
        }
        assert!(destructive > 20, "{destructive}");
    }

    /// The code of a call, which is not sent without it.
    async fn code<T>(server: &Server, pending: fivetran::Pending<T>) -> String {
        let Err(error) = pending.await else {
            panic!("it is made without a confirmation")
        };
        assert_eq!(server.take_requests().len(), 0);
        let code = error.confirmation_code().expect("there is a code");
        code.to_owned()
    }

    #[tokio::test]
    async fn by_the_code_of_the_same_call_has_it_made() {
        let server = Server::start(&API).await;
        let client = confirming(&server);
        let delete = || client.groups().delete("g");
        let code = code(&server, delete().send()).await;
        // Options are not what is confirmed, and clones are the same client.
        for client in [client.clone(), client.clone()] {
            let delete = client.groups().delete("g").with_caller("somebody");
            delete
                .with_confirmation(&code)
                .send()
                .await
                .expect("it is made");
            assert_eq!(server.take_requests().len(), 1);
        }
    }

    #[tokio::test]
    async fn is_asked_again_with_another_code() {
        let server = Server::start(&API).await;
        let client = confirming(&server);
        let groups = client.groups();
        let known = code(&server, groups.delete("g").send()).await;
        let other_client = confirming(&server);
        let wrong = [
            String::new(),
            "yes".into(),
            known[1..].to_owned(),
            format!("{known} "),
            code(&server, groups.delete("h").send()).await,
            code(&server, groups.remove_user("g", "u").send()).await,
            code(&server, client.users().delete("g").send()).await,
            code(&server, other_client.groups().delete("g").send()).await,
        ];
        for wrong in wrong {
            let delete = groups.delete("g").with_confirmation(wrong);
            assert_eq!(code(&server, delete.send()).await, known);
        }
    }

    #[tokio::test]
    async fn is_of_the_arguments_in_their_places() {
        let server = Server::start(&API).await;
        let client = confirming(&server);
        let groups = client.groups();
        let one = code(&server, groups.remove_user("a", "bc").send()).await;
        for (group, user) in [("ab", "c"), ("bc", "a")] {
            let other = groups.remove_user(group, user).with_confirmation(&one);
            assert_ne!(code(&server, other.send()).await, one);
        }
    }

    #[tokio::test]
    async fn is_of_the_body() {
        let server = Server::start(&API).await;
        let always = |_: &Intent<'_>| Decision::Confirm;
        let client = client(&server, always);
        let rename = |name: &str| client.groups().update("g").name(name);
        let one = code(&server, rename("one").send()).await;
        let other = rename("two").with_confirmation(&one);
        assert_ne!(code(&server, other.send()).await, one);
        let same = rename("one").with_confirmation(&one);
        same.send().await.expect("it is made");
        let requests = server.take_requests();
        assert_eq!(requests.len(), 1);
        assert_eq!(requests[0].body, r#"{"name":"one"}"#);
    }

    #[tokio::test]
    async fn is_of_the_query() {
        let server = Server::start(&API).await;
        let client = client(&server, |_: &Intent<'_>| Decision::Confirm);
        let list = |limit| client.groups().list().limit(limit);
        let one = code(&server, list(1).send()).await;
        let other = list(2).with_confirmation(&one);
        assert_ne!(code(&server, other.send()).await, one);
        let same = list(1).with_confirmation(&one);
        same.send().await.expect("it is made");
    }

    #[tokio::test]
    async fn is_of_the_file_and_its_name() {
        let server = Server::start(&API).await;
        let client = client(&server, |_: &Intent<'_>| Decision::Confirm);
        let upload = |name: &str, content: &'static str| {
            let packages = client.connector_sdk_packages();
            packages.create(Upload::new(name, content))
        };
        let one = code(&server, upload("a.zip", "content").send()).await;
        for (name, content) in [("b.zip", "content"), ("a.zip", "another")] {
            let other = upload(name, content).with_confirmation(&one);
            assert_ne!(code(&server, other.send()).await, one, "{name} {content}");
        }
        let same = upload("a.zip", "content").with_confirmation(&one);
        same.send().await.expect("it is made");
    }
}

mod own {
    use super::*;

    /// What a policy was told: operation, names and values of the path, caller.
    type Seen = (&'static str, Vec<(String, String)>, Option<String>);

    #[derive(Clone, Default)]
    struct Recorder(Arc<Mutex<Vec<Seen>>>);

    impl Policy for Recorder {
        fn decide(&self, intent: &Intent<'_>) -> Decision {
            let names = intent.operation.path_parameters.iter();
            let arguments = names
                .filter_map(|name| Some(((*name).to_owned(), intent.argument(name)?.to_owned())))
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
}
