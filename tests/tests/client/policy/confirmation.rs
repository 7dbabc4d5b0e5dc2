//! Destructive calls, which need a confirmation code.

use super::*;

fn confirming(server: &Server) -> Client {
    let grants = Grants::all(Grant::Full).every_power();
    client(server, grants.confirm_destructive())
}

#[tokio::test]
async fn is_wanted_for_what_destroys_and_nothing_else() {
    let server = Server::start(&API).await;
    let client = confirming(&server);
    let mut destructive = 0;
    for (call, (_, used)) in calls::all().zip(used_by_all().await) {
        let outcome = (call.send)(client.clone()).await;
        let sent = server.take_requests().len();
        let Some(loss) = used.iter().find(|used| is_destructive(used)) else {
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
        assert!(!format!("{error} {error:?}").contains(code), "{error:?}");
        assert!(error.message().contains(loss.what), "{error}");
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
async fn by_the_code_of_the_same_call_has_it_made_once() {
    let server = Server::start(&API).await;
    let client = confirming(&server);
    let delete = || client.clone().groups().delete("g");
    let code = code(&server, delete().send()).await;
    let confirmed = delete().with_confirmation(&code);
    confirmed.send().await.expect("it is made");
    assert_eq!(server.take_requests().len(), 1);
    let again = delete().with_confirmation(&code).send().await;
    let error = again.expect_err("it is used");
    assert!(error.message().contains("was used before"), "{error}");
    assert!(!error.to_string().contains(&code), "{error}");
    assert_eq!(server.take_requests().len(), 0);
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
        "-".into(),
        "--".into(),
        "0-0-0".into(),
        known[1..].to_owned(),
        known[..known.len() - 2].to_owned(),
        format!("{known} "),
        format!("{known}-0"),
        format!("f{known}"),
        known.replacen('-', "-1", 1),
        "ü".repeat(60),
        code(&server, groups.delete("h").send()).await,
        code(&server, groups.remove_user("g", "u").send()).await,
        code(&server, client.users().delete("g").send()).await,
        code(&server, other_client.groups().delete("g").send()).await,
    ];
    for wrong in wrong {
        let delete = groups.delete("g").with_confirmation(&wrong);
        assert_ne!(code(&server, delete.send()).await, wrong);
    }
    let right = groups.delete("g").with_confirmation(known);
    right.send().await.expect("the right one still confirms");
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
