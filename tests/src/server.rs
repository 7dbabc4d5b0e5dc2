//! A server that answers with the examples of the spec, or with scripted answers.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Uri};
use axum::response::Response;
use fivetran::{Backoff, Client, ClientBuilder};
use fivetran_codegen::model::{Answer, Api, Body as RequestBody, Operation};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// The credentials that the server takes.
pub const KEY: &str = "the-key";
/// The secret beside [`KEY`].
pub const SECRET: &str = "the-secret-that-nobody-may-see";

/// A running server. It ends with the runtime of its test.
pub struct Server {
    shared: Arc<Shared>,
    url: String,
}

struct Shared {
    api: &'static Api,
    script: Mutex<VecDeque<Scripted>>,
    by_path: Mutex<HashMap<String, Scripted>>,
    requests: Mutex<Vec<Request>>,
    arrivals: Arrivals,
}

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: String,
    /// Path and query, as they were on the wire.
    pub target: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Request {
    /// Method and path, without the query: `GET /v1/groups`.
    pub fn line(&self) -> String {
        let path = self.target.split('?').next().unwrap_or_default();
        format!("{} {path}", self.method)
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

/// An answer in place of the one that the spec has.
#[derive(Clone, Debug)]
pub struct Scripted {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Scripted {
    /// An answer of a status and a JSON body.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::raw(status, "application/json", body.to_string())
    }

    /// An answer of any body.
    pub fn raw(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status,
            headers: vec![("content-type", content_type.to_owned())],
            body: body.into(),
        }
    }

    /// With one more header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }
}

impl Server {
    /// Starts a server for an API.
    ///
    /// # Panics
    ///
    /// When this machine has no free port.
    pub async fn start(api: &'static Api) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port is free");
        let address = listener.local_addr().expect("the socket has an address");
        let shared = Arc::new(Shared {
            api,
            script: Mutex::default(),
            by_path: Mutex::default(),
            requests: Mutex::default(),
            arrivals: Arrivals::default(),
        });
        let router = axum::Router::new()
            .fallback(answer)
            .with_state(shared.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self {
            shared,
            url: format!("http://{address}"),
        }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A client of it, with no second attempt.
    ///
    /// # Panics
    ///
    /// When the client cannot be made.
    pub fn client(&self) -> Client {
        self.builder()
            .retry(Backoff::never())
            .build()
            .expect("the client is right")
    }

    /// What a client of it starts from.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .credentials(KEY, SECRET)
            .base_url(&self.url)
    }

    /// Answers the next requests like this, one after the other.
    pub fn script(&self, answers: impl IntoIterator<Item = Scripted>) {
        lock(&self.shared.script).extend(answers);
    }

    /// Answers every request of this method and path like this: `GET /v1/groups`.
    pub fn answer(&self, request: &str, answer: Scripted) {
        lock(&self.shared.by_path).insert(request.to_owned(), answer);
    }

    /// The requests that came since the last time this was asked.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut lock(&self.shared.requests))
    }

    /// Waits until so many requests came in all.
    pub async fn until_requests(&self, count: usize) {
        self.shared.arrivals.until(count).await;
    }
}

/// A count that can be waited for.
#[derive(Default)]
pub(crate) struct Arrivals(watch::Sender<usize>);

impl Arrivals {
    /// Counts one more.
    pub(crate) fn count(&self) {
        self.0.send_modify(|count| *count += 1);
    }

    /// Waits until it is so many.
    pub(crate) async fn until(&self, wanted: usize) {
        let mut receiver = self.0.subscribe();
        // The sender is here, so that it cannot be gone.
        let _ = receiver.wait_for(|count| *count >= wanted).await;
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn answer(
    State(shared): State<Arc<Shared>>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let request = Request {
        method: method.to_string(),
        target: uri
            .path_and_query()
            .map(ToString::to_string)
            .unwrap_or_default(),
        headers,
        body,
    };
    lock(&shared.requests).push(request.clone());
    shared.arrivals.count();
    let scripted = lock(&shared.script).pop_front();
    let scripted = scripted
        .or_else(|| lock(&shared.by_path).get(&request.line()).cloned())
        .unwrap_or_else(|| by_spec(shared.api, &request));
    let mut response = Response::builder().status(scripted.status);
    for (name, value) in scripted.headers {
        response = response.header(name, value);
    }
    response
        .body(Body::from(scripted.body))
        .unwrap_or_else(|_| Response::new(Body::empty()))
}

/// What the service would answer: the example, or what is wrong with the request.
fn by_spec(api: &Api, request: &Request) -> Scripted {
    let Some(operation) = find(api, request) else {
        return refuse(404, "NotFound", "no operation has this method and path");
    };
    let expected = match (&operation.answer, operation.wire_version) {
        (Answer::Binary, _) => "application/octet-stream, application/json",
        (_, 2) => "application/json;version=2",
        _ => "application/json",
    };
    if request.header("accept") != Some(expected) {
        return refuse(406, "BadRequest", "the wrong version in Accept");
    }
    // `the-key:the-secret-that-nobody-may-see`
    let authorization = "Basic dGhlLWtleTp0aGUtc2VjcmV0LXRoYXQtbm9ib2R5LW1heS1zZWU=";
    if operation.authenticated != (request.header("authorization") == Some(authorization)) {
        return refuse(401, "Unauthorized", "the wrong credentials");
    }
    let content_type = request.header("content-type").unwrap_or_default();
    let form = matches!(operation.body, Some(RequestBody::Multipart(_)));
    let fits = match request.method.as_str() {
        "POST" | "PATCH" if form => content_type.starts_with("multipart/form-data"),
        "POST" | "PATCH" => content_type == "application/json",
        _ => content_type.is_empty(),
    };
    if !fits {
        return refuse(415, "BadRequest", "the wrong Content-Type");
    }
    if operation.body.is_some() == request.body.is_empty() {
        return refuse(400, "InvalidInput", "a body where none belongs, or none");
    }
    if matches!(operation.answer, Answer::Binary) {
        return Scripted::raw(operation.status, "application/octet-stream", "a package");
    }
    let mut example = operation.example_answer.clone().unwrap_or_default();
    // The page that the example names as the next one is the last.
    if let Some(cursor) = example["data"]["next_cursor"].as_str()
        && request.target.ends_with(&format!("cursor={cursor}"))
    {
        example["data"] = json!({ "items": [], "next_cursor": null });
    }
    Scripted::json(operation.status, &example)
        .header("x-request-id", "request-1")
        .header("x-rate-limit", "20000")
        .header("x-rate-limit-remaining", "19999")
}

fn refuse(status: u16, code: &str, message: &str) -> Scripted {
    Scripted::json(status, &json!({ "code": code, "message": message }))
}

/// The operation that a request is for. A path without parameters goes before one with them.
fn find<'a>(api: &'a Api, request: &Request) -> Option<&'a Operation> {
    let path = request.target.split('?').next().unwrap_or_default();
    let mut found: Vec<&Operation> = api
        .operations()
        .filter(|operation| {
            operation.method.as_str() == request.method && fits(&operation.path, path)
        })
        .collect();
    found.sort_by_key(|operation| operation.path.matches('{').count());
    found.first().copied()
}

fn fits(template: &str, path: &str) -> bool {
    let (mut template, mut path) = (template.split('/'), path.split('/'));
    loop {
        match (template.next(), path.next()) {
            (None, None) => return true,
            (Some(part), Some(segment)) if part == segment => {}
            (Some(part), Some(segment)) if part.starts_with('{') && !segment.is_empty() => {}
            _ => return false,
        }
    }
}
