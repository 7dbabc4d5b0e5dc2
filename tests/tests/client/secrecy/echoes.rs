//! A server that sends back what it was sent, in every form, gives no secret away.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use fivetran::SecretObject;
use fivetran_tests::server::Request;

use super::*;

fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

fn percent(text: &str, is_plain: fn(u8) -> bool, upper: bool) -> String {
    let of = |byte: u8| match (is_plain(byte), upper) {
        (true, _) => char::from(byte).to_string(),
        (false, true) => format!("%{byte:02X}"),
        (false, false) => format!("%{byte:02x}"),
    };
    text.bytes().map(of).collect()
}

/// What a server can answer that sends back a request.
fn answers(status: u16, request: &Request, secret: Option<&str>) -> Vec<Scripted> {
    let body = String::from_utf8_lossy(&request.body).into_owned();
    let authorization = request.header("authorization").unwrap_or_default();
    let all = format!("{body} authorization: {authorization}");
    let value = serde_json::from_slice(&request.body).unwrap_or(Value::Null);
    let json = |body: Value| Scripted::json(status, &body);
    let raw = |kind: &str, text: &str| Scripted::raw(status, kind, text);
    let form = percent(
        &all,
        |byte| byte.is_ascii_alphanumeric() || byte == b' ',
        true,
    );
    let form = format!("sent={}", form.replace(' ', "+"));
    let lower = percent(&all, |byte| byte.is_ascii_alphanumeric(), false);
    let cut: String = all.chars().take(all.chars().count() * 2 / 3).collect();
    let encoded = STANDARD.encode(&all);
    let mut answers = vec![
        json(json!({ "code": "Bad", "message": format!("you sent {all}") })),
        json(json!({ "code": all, "message": [all], "data": value })),
        json(
            json!({ "code": "Success", "message": all, "data": { "message": value, "code": all } }),
        ),
        json(json!({ "code": "Success", "message": html(&all), "data": all })),
        json(json!({ "error": { "message": form, "code": lower } })),
        json(json!({ "message": encoded, "code": URL_SAFE_NO_PAD.encode(&all) })),
        json(
            json!({ "message": json!(all).to_string(), "code": json!(json!(all).to_string()).to_string() }),
        ),
        json(json!({ "message": cut })),
        json(json!({ "message": &encoded[..encoded.len() * 2 / 3] })),
        raw("text/html", &format!("<html><pre>{}</pre>", html(&all))),
        raw("text/html", &format!("<html>{all}</html>")),
        raw("text/html", &format!("<html>{}", html(&cut))),
        raw("text/plain", &form),
        raw("text/plain", &lower),
        raw("text/plain", &encoded),
        raw("text/plain", &all),
        raw("application/x-www-form-urlencoded", &form),
        raw("application/octet-stream", &all),
        raw("", &all),
        raw("application/json", &cut),
        json(json!({ "code": "Bad" })).header("x-request-id", authorization),
    ];
    if let Some(secret) = secret {
        answers.extend([
            json(json!({ "code": "Bad" }))
                .header("x-request-id", &percent(secret, |_| false, true)),
            json(json!({ "message": format!("'{secret}' is wrong"), "data": { secret: secret } })),
            raw("text/plain", &format!("{} {secret}", "x".repeat(500))),
        ]);
    }
    answers
}

#[tokio::test]
async fn give_no_secret_away() {
    let server = Server::start(&API).await;
    let told = Recorder::start();
    let client = told.builder(&server).retry(Backoff::never());
    let client = client.build().expect("the client is right");
    let mut tried = 0;
    for call in calls::all() {
        (call.send)(client.clone()).await.expect("it answers");
        let request = server.take_requests().pop().expect("it was sent");
        let sent = serde_json::from_slice::<Value>(&request.body).unwrap_or(Value::Null);
        let known = fivetran::operation(call.operation).expect("the table has it");
        let secrets = if known.sends_secrets {
            secrets::values(&sent)
        } else {
            Vec::new()
        };
        // All calls send the credentials; those that send more are tried with more.
        let statuses: &[u16] = if secrets.is_empty() {
            &[400]
        } else {
            &[200, 201, 400, 500]
        };
        for &status in statuses {
            for answer in answers(status, &request, secrets.first().map(String::as_str)) {
                server.script([answer]);
                match (call.send)(client.clone()).await {
                    // The data of an answer is for the caller.
                    Ok(outcome) => {
                        told.add(&outcome.debug);
                        told.add(outcome.message.unwrap_or_default());
                    }
                    Err(error) => told.add_error(&error),
                }
                tried += 1;
            }
        }
        server.take_requests();
        let mut all: Vec<_> = secrets.iter().map(String::as_str).collect();
        all.extend([SECRET, TOKEN, &TOKEN[..24]]);
        told.assert_without(&all);
        lock(&told.text).clear();
        lock(&told.capture.text).clear();
        LOGGED.with_borrow_mut(String::clear);
    }
    assert!(tried > 4_000, "{tried}");
}

#[tokio::test]
async fn do_not_garble_other_words() {
    let server = Server::start(&API).await;
    let client = Client::builder()
        .credentials("k", "secret")
        .base_url(server.url());
    let client = client.build().expect("the client is right");
    let words = "Proxy agent secrets have been regenerated";
    server.script([Scripted::json(
        200,
        &json!({ "code": "Success", "message": words }),
    )]);
    let delete = client
        .groups()
        .delete("g")
        .send()
        .await
        .expect("it answers");
    assert_eq!(delete.message(), Some(words));
    server.script([Scripted::json(
        400,
        &json!({ "message": "the 'secret' of k is wrong" }),
    )]);
    let error = client
        .groups()
        .delete("g")
        .send()
        .await
        .expect_err("refused");
    assert_eq!(error.message(), "the '[redacted]' of k is wrong");
}

#[tokio::test]
async fn of_a_config_are_hidden_and_what_is_no_secret_is_shown() {
    let server = Server::start(&API).await;
    let client = server.builder().retry(Backoff::never()).build();
    let client = client.expect("the client is right");
    let create = || {
        let config =
            SecretObject::from([("host", "db.example.com"), ("password", "pa\"ss wörd&1")]);
        client.connections().create("g", "postgres", config).send()
    };
    let message = "cannot log in to db.example.com with `pa\"ss wörd&1`";
    server.script([Scripted::json(
        400,
        &json!({ "code": "Bad", "message": message }),
    )]);
    let error = create().await.expect_err("refused");
    assert_eq!(
        error.message(),
        "cannot log in to db.example.com with `[redacted]`"
    );
    let page = format!("<html>{}</html>", html(message));
    server.script([Scripted::raw(502, "text/html; charset=utf-8", page)]);
    let error = create().await.expect_err("refused");
    let excerpt = error.body_excerpt().expect("there is a body");
    assert_eq!(
        excerpt,
        "[74 bytes of text/html, no whole JSON] <html>cannot log in to db.example.com with `[redacted]`</html>"
    );
}

#[tokio::test]
async fn of_an_answer_are_hidden() {
    let server = Server::start(&API).await;
    let client = server.client();
    let body = json!({
        "code": "Success",
        "message": "the new key is hunter2-hunter2, keep it",
        "data": { "key": "hunter2-key", "secret": "hunter2-hunter2", "id": ["odd"] },
    });
    server.script([Scripted::json(200, &body)]);
    let rotate = client.system_keys().rotate("k").send();
    match rotate.await {
        Ok(answer) => {
            assert_eq!(answer.message(), Some("the new key is [redacted], keep it"));
            assert!(!format!("{answer:?}").contains("hunter2-hunter2"));
        }
        Err(error) => assert!(!format!("{error} {error:?}").contains("hunter2-hunter2")),
    }
}
