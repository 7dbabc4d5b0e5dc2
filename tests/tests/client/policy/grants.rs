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
async fn let_through_what_the_grant_of_the_capability_covers_and_no_power() {
    let server = Server::start(&API).await;
    let calls = used_by_all().await;
    for capability in fivetran::capabilities() {
        let mut before = 0;
        for grant in [Grant::Off, Grant::Read, Grant::Write, Grant::Full] {
            let grants = Grants::none()
                .grant(capability.name, grant)
                .expect("it is known");
            assert_eq!(grants.of(capability.name), grant);
            let allowed = allowed(&server, &client(&server, grants)).await;
            let covered = |(known, used): &&(&Operation, Vec<UsedPower>)| {
                let powers = |used: &UsedPower| grant == Grant::Full && is_destructive(used);
                known.capability == capability.name
                    && known.also_reads.is_empty()
                    && Grant::needed(known) <= grant
                    && used.iter().all(powers)
            };
            let expected: Vec<_> = calls.iter().filter(covered).map(|(it, _)| it.id).collect();
            assert_eq!(allowed, expected, "{} {grant}", capability.name);
            assert!(allowed.len() >= before, "a higher grant covers a lower one");
            before = allowed.len();
        }
    }
}

#[tokio::test]
async fn of_everything_with_every_power_let_everything_through() {
    let server = Server::start(&API).await;
    let grants = Grants::all(Grant::Full).every_power();
    let allowed = allowed(&server, &client(&server, grants)).await;
    assert_eq!(allowed.len(), 172);
}

#[tokio::test]
async fn of_one_area_do_not_read_another() {
    let server = Server::start(&API).await;
    let grants = |areas: &[&str]| {
        let mut grants = Grants::none();
        for area in areas {
            grants = grants.grant(area, Grant::Full).expect("it is known");
        }
        client(&server, grants.every_power())
    };
    let mut others = 0;
    for call in calls::all() {
        let known = operation(call);
        let areas = [&[known.capability], known.also_reads].concat();
        (call.send)(grants(&areas)).await.expect("all is granted");
        assert_eq!(server.take_requests().len(), 1, "{}", known.id);
        for missing in known.also_reads {
            others += 1;
            let left: Vec<_> = areas.iter().copied().filter(|it| it != missing).collect();
            let error = (call.send)(grants(&left)).await.expect_err(known.id);
            let told = error.to_string();
            assert!(told.contains(&format!("`read` for `{missing}`")), "{told}");
            assert_eq!(server.take_requests().len(), 0, "{}", known.id);
        }
    }
    assert!(others > 5, "{others}");
}

#[test]
fn need_the_access_of_the_operation() {
    for known in fivetran::operations() {
        let expected = match known.access {
            Access::Read => Grant::Read,
            Access::Write => Grant::Write,
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
        "delete_group: denied: `group delete` needs the power `destroy` for `groups`: The group \
             and all memberships in it are gone and cannot be brought back."
    );
}
