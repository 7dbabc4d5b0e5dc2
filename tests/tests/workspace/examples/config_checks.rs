//! `check_config.rs`: what it says of a config.

#[path = "../../../../generated-client/examples/check_config.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod check_config;

use fivetran::services::{Family, service};

use super::*;

#[test]
fn name_the_wrong_field_and_the_right_one() {
    let postgres = service(Family::Connections, "postgres").expect("it is known");
    let wrong = json!({ "schema_prefix": "shop", "hots": "db1", "port": "5432" });
    let mut out = Vec::new();
    let is_right = check_config::check(postgres, wrong.as_object().expect("an object"), &mut out);
    assert!(!is_right.expect("it is written"));
    assert_eq!(
        text(out),
        "`hots` is no field of `postgres`: did you mean `host`?\n\
             `port` is not a whole number\n"
    );
}

/// A value that is not known may be right: it is told, and does not fail the check.
#[test]
fn warn_of_what_may_be_right() {
    let postgres = service(Family::Connections, "postgres").expect("it is known");
    let newer = json!({ "schema_prefix": "shop", "update_method": "NEWER" });
    let mut out = Vec::new();
    let is_right = check_config::check(postgres, newer.as_object().expect("an object"), &mut out);
    assert!(is_right.expect("it is written"));
    assert!(text(out).starts_with("warning: `update_method` "));
}

#[test]
fn say_that_no_fields_are_known() {
    let milvus = service(Family::Destinations, "milvus").expect("it is known");
    let mut out = Vec::new();
    check_config::describe(milvus, &mut out).expect("it is written");
    assert_eq!(
        text(out),
        "no fields of `milvus` are known; it may take some\n"
    );
}

#[test]
fn list_the_fields() {
    let sheets = service(Family::Connections, "google_sheets").expect("it is known");
    let mut out = Vec::new();
    check_config::describe(sheets, &mut out).expect("it is written");
    let out = text(out);
    assert!(out.starts_with("schema <text> required - "), "{out}");
    assert!(
        out.contains("\nauth_type <OAuth|ServiceAccount> - "),
        "{out}"
    );
}
