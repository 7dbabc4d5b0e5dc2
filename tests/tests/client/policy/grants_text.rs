//! Grants as text, as a map, and as JSON.

use std::collections::BTreeMap;

use super::*;

#[test]
fn each_grant_is_a_word() {
    for grant in [Grant::Off, Grant::Read, Grant::Write, Grant::Full] {
        assert_eq!(grant.to_string().parse::<Grant>().expect("known"), grant);
        let json = serde_json::to_value(grant).expect("it has a JSON form");
        assert_eq!(json, grant.to_string());
        let read: Grant = serde_json::from_value(json).expect("known");
        assert_eq!(read, grant);
    }
    for wrong in ["", "all", "Read", " read", "read,write"] {
        let error = wrong.parse::<Grant>().expect_err(wrong);
        assert!(error.is_invalid_request(), "{error:?}");
        assert_eq!(
            error.to_string(),
            format!("there is no grant `{wrong}`: use one of off, read, write, full")
        );
    }
}

#[test]
fn a_text_has_capabilities_and_their_grants() {
    let grants: Grants = "connections=write, groups=full".parse().expect("known");
    assert_eq!(grants.of("connections"), Grant::Write);
    assert_eq!(grants.of("groups"), Grant::Full);
    assert_eq!(grants.of("users"), Grant::Off);
    for nothing in ["", " ", ","] {
        let none: Grants = nothing.parse().expect("nothing is granted");
        let text = serde_json::to_string(&none).expect("it has a JSON form");
        assert_eq!(text, "{}");
    }
}

#[test]
fn what_is_unknown_names_what_is_known() {
    for wrong in ["conections=read", "=read", "all=full", "GROUPS=read"] {
        let error = wrong.parse::<Grants>().expect_err(wrong).to_string();
        for known in fivetran::capabilities() {
            assert!(error.contains(known.name), "{error}");
        }
    }
    for wrong in ["groups=all", "groups=", "groups=read=full"] {
        let error = wrong.parse::<Grants>().expect_err(wrong).to_string();
        assert!(
            error.contains("use one of off, read, write, full"),
            "{error}"
        );
    }
    let error = "groups"
        .parse::<Grants>()
        .expect_err("no level")
        .to_string();
    assert!(error.contains("`groups` is no grant"), "{error}");
    let twice = "groups=read, groups=full".parse::<Grants>();
    let error = twice.expect_err("ambiguous").to_string();
    assert!(error.contains("`groups` is granted twice"), "{error}");
}

#[test]
fn json_is_read_and_written_alike() {
    let json = json!({ "connections": "write", "groups": "off", "confirm_destructive": true });
    let grants: Grants = serde_json::from_value(json.clone()).expect("known");
    assert_eq!(grants.of("connections"), Grant::Write);
    assert_eq!(serde_json::to_value(&grants).expect("JSON"), json);
    let text: Grants = "connections=write,groups=off,confirm_destructive"
        .parse()
        .expect("known");
    assert_eq!(serde_json::to_value(&text).expect("JSON"), json);
    for wrong in [
        r#"{"group":"read"}"#,
        r#"{"groups":"all"}"#,
        r#"{"groups":true}"#,
        r#"{"groups":null}"#,
        r#"{"confirm_destructive":"yes"}"#,
        r#"{"groups":"read","groups":"full"}"#,
        r#"["groups"]"#,
        "null",
    ] {
        assert!(serde_json::from_str::<Grants>(wrong).is_err(), "{wrong}");
    }
    let error = serde_json::from_str::<Grants>(r#"{"group":"read"}"#);
    let error = error.expect_err("unknown").to_string();
    assert!(
        error.contains("`group`: use one of") && error.contains("connections"),
        "{error}"
    );
}

#[test]
fn a_map_of_configuration_is_taken() {
    let map = BTreeMap::from([("groups".to_owned(), Grant::Read)]);
    let grants = Grants::from_pairs(map).expect("known");
    assert_eq!(grants.of("groups"), Grant::Read);
    let error = Grants::from_pairs([("group", Grant::Read)]).expect_err("unknown");
    assert!(error.to_string().contains("`group`"), "{error}");
    Grants::from_pairs([("groups", Grant::Read), ("groups", Grant::Read)]).expect_err("twice");
}

#[tokio::test]
async fn a_grant_that_was_read_is_kept() {
    let server = Server::start(&API).await;
    let grants: Grants = "groups=full,confirm_destructive".parse().expect("known");
    let client = client(&server, grants);
    client.groups().get("g").send().await.expect("granted");
    let error = client.groups().delete("g").send().await.expect_err("no");
    assert!(error.confirmation_code().is_some(), "{error:?}");
    let error = client.users().list().send().await.expect_err("no");
    assert!(error.is_denied(), "{error:?}");
    assert_eq!(server.take_requests().len(), 1);
}
