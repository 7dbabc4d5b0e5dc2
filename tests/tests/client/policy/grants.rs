//! Grants by resource and access.

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
            let expected =
                those(|known| known.capability == capability.name && Grant::needed(known) <= grant);
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
