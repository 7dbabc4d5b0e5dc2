//! The engine: takes a request, and gives the answer that the account has for it.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use fivetran::http::{HeaderMap, Request, Response};
use serde_json::Value;

use crate::access;
use crate::account::Account;
use crate::clock::Clock;
use crate::faults::{Faults, Wrong};
use crate::form::{Form, form};
use crate::rooms::{self, Ask};
use crate::wire::{Limits, Refusal, Reply, Route, arguments, find, media_fault, respond};
use crate::world::{Delivery, KEY, SECRET, World};

/// A request that the simulator has seen.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Seen {
    /// The id of the operation. Empty if there is none at the path.
    pub operation: &'static str,
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The body, if it is JSON.
    pub body: Option<Value>,
    /// The status of the answer.
    pub status: u16,
}

/// An account, its clock, its limits and its faults.
pub(crate) struct Engine {
    state: Mutex<State>,
}

pub(crate) struct State {
    pub(crate) world: World,
    pub(crate) clock: Clock,
    pub(crate) limits: Limits,
    pub(crate) faults: Faults,
    pub(crate) seen: Vec<Seen>,
    /// Whether requests are kept in `seen`.
    pub(crate) remembers: bool,
    requests: u64,
}

/// What becomes of a request.
pub(crate) struct Outcome {
    pub(crate) answer: Response<Bytes>,
    /// What must have been delivered before the answer is right: the test of a webhook.
    pub(crate) deliveries: Vec<Delivery>,
    pub(crate) wrong: Option<Wrong>,
}

impl Engine {
    pub(crate) fn new(world: World, clock: Clock, seed: u64) -> Self {
        Self {
            state: Mutex::new(State {
                world,
                clock,
                limits: Limits::default(),
                faults: Faults::seeded(seed),
                seen: Vec::new(),
                remembers: true,
                requests: 0,
            }),
        }
    }

    /// The state. Whatever happened by itself until now has happened.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = state.clock.now();
        rooms::run_until(&mut state.world, now);
        state
    }

    /// Begins again with another account. The key stays.
    pub(crate) fn reset(&self, account: &Account) {
        let mut state = self.state();
        let now = state.clock.now();
        let mut world = account.build(now, KEY, SECRET);
        world.url.clone_from(&state.world.url);
        world.plan = state.world.plan;
        state.world = world;
        state.limits = Limits::default();
        state.faults = Faults::seeded(account.seed);
        state.seen.clear();
    }

    /// Whether something is to be delivered.
    pub(crate) fn has_deliveries(&self) -> bool {
        !self.state().world.outbox.is_empty()
    }

    /// The deliveries that are due.
    pub(crate) fn take_deliveries(&self) -> Vec<Delivery> {
        std::mem::take(&mut self.state().world.outbox)
    }

    /// Answers a request.
    pub(crate) fn answer(&self, request: &Request<Bytes>) -> Outcome {
        let mut state = self.state();
        let state = &mut *state;
        state.requests += 1;
        let (method, uri) = (request.method().as_str(), request.uri());
        let target = uri.path_and_query().map_or("/", |target| target.as_str());
        let route = find(method, uri.path());
        let wrong = route
            .as_ref()
            .ok()
            .and_then(|route| state.faults.meet(route.operation));
        let operation = route.as_ref().map_or("", |route| route.operation.id);
        let waiting = state.world.outbox.len();
        let answer = match wrong.as_ref().and_then(Wrong::before) {
            Some(answer) => answer,
            None if wrong == Some(Wrong::ResetBefore) => Response::default(),
            None => {
                let answer = state.carry_out(route, request, wrong.as_ref());
                wrong
                    .iter()
                    .fold(answer, |answer, wrong| wrong.after(answer))
            }
        };
        if state.remembers {
            state.seen.push(Seen {
                operation,
                method: method.to_owned(),
                target: target.to_owned(),
                body: serde_json::from_slice(request.body()).ok(),
                status: answer.status().as_u16(),
            });
        }
        let is_tested = matches!(
            operation,
            "create_account_webhook" | "create_group_webhook" | "modify_webhook" | "test_webhook"
        );
        let deliveries = if is_tested {
            state
                .world
                .outbox
                .split_off(waiting.min(state.world.outbox.len()))
        } else {
            Vec::new()
        };
        Outcome {
            answer,
            deliveries,
            wrong,
        }
    }
}

impl State {
    fn carry_out(
        &mut self,
        route: Result<Route, Refusal>,
        request: &Request<Bytes>,
        wrong: Option<&Wrong>,
    ) -> Response<Bytes> {
        let request_id = format!("{:016x}", self.requests);
        let route = match route {
            Ok(route) => route,
            Err(refusal) => return respond(Err(refusal), 404, &request_id),
        };
        let mut headers = HeaderMap::new();
        let mut outcome = self.check_and_handle(&route, request, &mut headers);
        if let (Some(Wrong::RepeatCursor), Ok(Reply::Page { next, .. })) = (wrong, &mut outcome) {
            *next = Some("the-same-again".to_owned());
        }
        let mut answer = respond(outcome, route.operation.status, &request_id);
        answer.headers_mut().extend(headers);
        answer
    }

    fn check_and_handle(
        &mut self,
        route: &Route,
        request: &Request<Bytes>,
        headers: &mut HeaderMap,
    ) -> Result<Reply, Refusal> {
        access::check(&self.world, route, request.headers())?;
        if let Some(refusal) = media_fault(route, request.headers()) {
            return Err(refusal);
        }
        let query = query(request.uri().query().unwrap_or_default());
        let Form { body, files } = form(route, request)?;
        let counted = body.clone().unwrap_or_default();
        let (plan, now) = (self.world.plan, self.world.now);
        if let Some(left) = self.limits.count(route.operation, &counted, plan, now)? {
            headers.insert("x-rate-limit", left.limit.into());
            headers.insert("x-rate-limit-remaining", left.remaining.into());
        }
        // A cursor that a fault gave out leads to the first page.
        let query: Vec<_> = query
            .into_iter()
            .filter(|(name, value)| name != "cursor" || value != "the-same-again")
            .collect();
        arguments(route, &query, body.as_ref(), &files)?;
        let body = body
            .and_then(|body| body.as_object().cloned())
            .unwrap_or_default();
        let mut ask = Ask {
            world: &mut self.world,
            route,
            query: &query,
            body,
            files,
        };
        rooms::handle(&mut ask)
    }
}

/// The parameters of a query.
fn query(text: &str) -> Vec<(String, String)> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text)
            .decode_utf8_lossy()
            .into_owned()
    };
    text.split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        })
        .collect()
}
