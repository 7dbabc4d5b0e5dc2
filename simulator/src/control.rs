//! The controls of a simulator by HTTP, for programs in any language: `/_simulator/…`.
//!
//! They are for this machine only: a request whose `Host` is another name is refused, so that a page
//! in a browser cannot reach them through a name that it controls.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use fivetran::http::{HeaderValue, Request, Response, StatusCode, header};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::account::Account;
use crate::clock;
use crate::faults::Fault;
use crate::rooms::complete_card;
use crate::shared::Shared;
use crate::world::Behavior;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    seconds: f64,
}

/// Answers a request to a control.
pub(crate) async fn answer(
    shared: &Arc<Shared>,
    path: &str,
    request: Request<Bytes>,
) -> Response<Bytes> {
    if !is_local(&request) {
        let refused = json!({ "message": "the controls are for this machine only" });
        return as_json(StatusCode::FORBIDDEN, &refused);
    }
    match control(shared, path, &request).await {
        Ok(answer) => answer,
        Err(message) => as_json(StatusCode::BAD_REQUEST, &json!({ "message": message })),
    }
}

/// Whether the request names this machine as its host.
fn is_local(request: &Request<Bytes>) -> bool {
    let host = request.headers().get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let name = name.trim_start_matches('[').trim_end_matches(']');
    let is_loopback = |ip: std::net::IpAddr| ip.is_loopback();
    name == "localhost" || name.parse().is_ok_and(is_loopback)
}

async fn control(
    shared: &Arc<Shared>,
    path: &str,
    request: &Request<Bytes>,
) -> Result<Response<Bytes>, String> {
    let parts: Vec<&str> = path.split('/').collect();
    let engine = &shared.engine;
    match (request.method().as_str(), parts.as_slice()) {
        ("GET", ["time"]) => {}
        ("POST", ["advance"]) => {
            let Advance { seconds } = read(request)?;
            let by = Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())?;
            let advanced = shared.advance(by).await;
            advanced.map_err(|error| error.to_string())?;
        }
        ("POST", ["faults"]) => engine.state().faults.add(read::<Fault>(request)?),
        ("DELETE", ["faults"]) => engine.state().faults.clear(),
        ("GET", ["requests"]) => {
            let state = engine.state();
            let seen = state.seen.iter().map(|seen| {
                json!({
                    "operation": seen.operation,
                    "method": seen.method,
                    "target": seen.target,
                    "status": seen.status,
                })
            });
            return Ok(as_json(StatusCode::OK, &seen.collect()));
        }
        ("DELETE", ["requests"]) => engine.state().seen.clear(),
        ("POST", ["reset"]) => {
            let account: Account = read(request)?;
            engine.reset(&account);
            shared.save().map_err(|error| error.to_string())?;
        }
        ("GET", ["state"]) => {
            let state = serde_json::to_value(&engine.state().world);
            let state = state.map_err(|error| error.to_string())?;
            return Ok(as_json(StatusCode::OK, &state));
        }
        ("PUT", ["connections", id, "behavior"]) => {
            let behavior: Behavior = read(request)?;
            let mut state = engine.state();
            if state.world.things.get("/v1/connections", id).is_none() {
                return Err(format!("there is no connection '{id}'"));
            }
            state.world.source(id).behavior = behavior;
        }
        ("GET", ["connect-card", token]) => return Ok(card_page(shared, token)),
        ("POST", ["connect-card", token]) => {
            let completed = complete_card(&mut engine.state().world, token);
            let text = match completed {
                Some(id) => format!("The connection {id} is set up. You can close this page."),
                None => "This connect card is used or expired.".to_owned(),
            };
            return Ok(page(&text, ""));
        }
        _ => {
            let message = json!({ "message": "there is no such control" });
            return Ok(as_json(StatusCode::NOT_FOUND, &message));
        }
    }
    let now = clock::text(engine.state().world.now);
    Ok(as_json(StatusCode::OK, &json!({ "now": now })))
}

fn read<T: for<'a> Deserialize<'a>>(request: &Request<Bytes>) -> Result<T, String> {
    serde_json::from_slice(request.body()).map_err(|error| format!("the body is wrong: {error}"))
}

fn as_json(status: StatusCode, value: &Value) -> Response<Bytes> {
    with_type(status, "application/json", value.to_string())
}

fn with_type(status: StatusCode, kind: &'static str, body: String) -> Response<Bytes> {
    let mut answer = Response::new(Bytes::from(body));
    *answer.status_mut() = status;
    let kind = HeaderValue::from_static(kind);
    answer.headers_mut().insert(header::CONTENT_TYPE, kind);
    answer
}

/// The page of a connect card, whose button completes the setup.
fn card_page(shared: &Shared, token: &str) -> Response<Bytes> {
    let state = shared.engine.state();
    let now = state.world.now;
    let mut sources = state.world.sources.iter();
    let open =
        sources.find(|(_, source)| source.cards.get(token).is_some_and(|until| *until > now));
    match open {
        Some((id, _)) => page(
            &format!("Set up the connection {id}"),
            "<form method=\"post\"><button>Authorize</button></form>",
        ),
        None => page("This connect card is used or expired.", ""),
    }
}

/// A page with a text that has no markup in it, and a form.
fn page(text: &str, form: &str) -> Response<Bytes> {
    let body = format!(
        "<!doctype html><meta charset=\"utf-8\"><title>Connect card</title><h1>{text}</h1>{form}"
    );
    with_type(StatusCode::OK, "text/html; charset=utf-8", body)
}
