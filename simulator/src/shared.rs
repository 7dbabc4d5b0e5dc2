//! What the doors of a simulator share: the engine, the deliveries, and the file of its state.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use fivetran::http::{Request, Response};
use serde_json::json;
use tokio::sync::Notify;

use crate::engine::{Engine, Outcome};
use crate::faults::Wrong;
use crate::rooms::{delivered, signature};
use crate::wire::{Refusal, Reply, respond};
use crate::world::Delivery;

/// How long a receiver of a webhook has to answer.
const RECEIVER_LIMIT: Duration = Duration::from_secs(10);

pub(crate) struct Shared {
    pub(crate) engine: Engine,
    /// Where the state is kept, if it survives an end.
    pub(crate) file: Option<PathBuf>,
    /// Tells that something may be due earlier than before.
    pub(crate) changed: Notify,
    http: OnceLock<Option<reqwest::Client>>,
}

/// What a request is answered with, and what goes wrong on the way back.
pub(crate) struct Served {
    pub(crate) answer: Response<Bytes>,
    pub(crate) wrong: Option<Wrong>,
}

impl Shared {
    pub(crate) fn new(engine: Engine, file: Option<PathBuf>) -> Arc<Self> {
        Arc::new(Self {
            engine,
            file,
            changed: Notify::new(),
            http: OnceLock::new(),
        })
    }

    /// Answers a request of the API.
    pub(crate) async fn serve(self: &Arc<Self>, request: Request<Bytes>) -> Served {
        let Outcome {
            mut answer,
            deliveries,
            wrong,
        } = self.engine.answer(&request);
        for delivery in deliveries {
            let status = self.send(&delivery).await;
            if !is_success(status) {
                answer = self.untested(&request, &delivery, status);
            }
        }
        if let Err(error) = self.save() {
            let refusal = Refusal::new(
                500,
                "InternalError",
                format!("the state is not kept: {error}"),
            );
            answer = respond(Err(refusal), 500, "");
        }
        self.changed.notify_one();
        // What else is to be delivered does not hold up the answer.
        let shared = Arc::clone(self);
        if shared.engine.has_deliveries() {
            tokio::spawn(async move { shared.deliver().await });
        }
        if let Some(delay) = wrong.as_ref().and_then(Wrong::delay) {
            tokio::time::sleep(delay).await;
        }
        Served { answer, wrong }
    }

    /// The answer when the receiver of a test did not take it. A webhook that was to be created is
    /// not.
    fn untested(
        &self,
        request: &Request<Bytes>,
        delivery: &Delivery,
        status: u16,
    ) -> Response<Bytes> {
        let path = request.uri().path();
        if path.ends_with("/test") {
            let message = format!("The receiver answered {status}");
            let data = json!({ "succeed": false, "status": status, "message": message });
            return respond(Ok(Reply::Data(data)), 200, "");
        }
        if request.method() == "POST" {
            let mut state = self.engine.state();
            state.world.things.remove("/v1/webhooks", &delivery.webhook);
            state.world.webhook_secrets.remove(&delivery.webhook);
        }
        let message = "the receiver did not answer the test event with a status of success";
        respond(Err(Refusal::invalid(message)), 400, "")
    }

    /// Lets time pass step by step, so that each delivery is made at its time.
    pub(crate) async fn advance(self: &Arc<Self>, by: Duration) -> io::Result<()> {
        let until = {
            let state = self.engine.state();
            crate::clock::later(state.clock.now(), by)
        };
        loop {
            self.deliver().await;
            let step = {
                let mut state = self.engine.state();
                let next = state
                    .world
                    .timeline
                    .next_time()
                    .map_or(until, |next| next.min(until));
                let now = state.clock.now().max(next);
                state.clock.set(now);
                now
            };
            drop(self.engine.state());
            if step >= until && !self.engine.has_deliveries() {
                break;
            }
        }
        self.changed.notify_one();
        self.save()
    }

    /// Makes all deliveries that are due.
    pub(crate) async fn deliver(&self) {
        for delivery in self.engine.take_deliveries() {
            let status = self.send(&delivery).await;
            let mut state = self.engine.state();
            delivered(&mut state.world, delivery, is_success(status));
        }
    }

    /// Sends a delivery. Returns the status of the answer, 0 if there is none.
    async fn send(&self, delivery: &Delivery) -> u16 {
        let http = self.http.get_or_init(|| {
            let builder = reqwest::Client::builder().timeout(RECEIVER_LIMIT);
            builder
                .redirect(reqwest::redirect::Policy::none())
                .build()
                .ok()
        });
        let Some(http) = http else {
            return 0;
        };
        let mut request = http
            .post(&delivery.url)
            .header("content-type", "application/json")
            .body(delivery.payload.clone());
        if !delivery.secret.is_empty() {
            let signature = signature(&delivery.secret, &delivery.payload);
            request = request.header("x-fivetran-signature-256", signature);
        }
        match request.send().await {
            Ok(answer) => answer.status().as_u16(),
            Err(_) => 0,
        }
    }

    /// Writes the state to its file, all of it or nothing.
    pub(crate) fn save(&self) -> io::Result<()> {
        let Some(path) = &self.file else {
            return Ok(());
        };
        let state = serde_json::to_vec(&self.engine.state().world)?;
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        let mut file = tempfile::NamedTempFile::new_in(folder.unwrap_or_else(|| ".".as_ref()))?;
        io::Write::write_all(&mut file, &state)?;
        file.as_file().sync_all()?;
        file.persist(path).map_err(|error| error.error)?;
        Ok(())
    }
}

fn is_success(status: u16) -> bool {
    (200..300).contains(&status)
}
