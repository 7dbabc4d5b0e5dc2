//! Everything that is told while a client is used: spans, events, logs, hooks, records.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, Once, PoisonError};

use fivetran::{Client, Decision, Intent, Record};
use fivetran_tests::clock::FakeClock;
use fivetran_tests::server::Server;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::subscriber::DefaultGuard;
use tracing::{Event, Metadata, Subscriber};

pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes every span and every event of this thread, at every level.
#[derive(Clone, Default)]
pub(crate) struct Capture {
    pub(super) text: Arc<Mutex<String>>,
    /// Spans of the client alone.
    pub(super) spans: Arc<Mutex<BTreeMap<u64, Fields>>>,
    pub(super) last: Arc<AtomicU64>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Fields(pub(crate) BTreeMap<String, String>);

impl Fields {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Capture {
    pub(crate) fn start() -> (Self, DefaultGuard) {
        let capture = Self::default();
        let guard = tracing::subscriber::set_default(capture.clone());
        (capture, guard)
    }

    pub(super) fn note(&self, metadata: &Metadata<'_>, fields: &Fields) {
        let (target, name) = (metadata.target(), metadata.name());
        let _ = writeln!(lock(&self.text), "{target} {name} {fields:?}");
    }

    /// All that was told.
    pub(crate) fn told(&self) -> String {
        lock(&self.text).clone()
    }

    /// The spans of the client since the last time this was asked.
    pub(super) fn take(&self) -> Vec<Fields> {
        std::mem::take(&mut *lock(&self.spans))
            .into_values()
            .collect()
    }

    pub(super) fn one(&self) -> Fields {
        let mut spans = self.take();
        assert_eq!(spans.len(), 1, "{spans:?}");
        spans.remove(0)
    }
}

impl Subscriber for Capture {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        self.note(attributes.metadata(), &fields);
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        if attributes.metadata().target().starts_with("fivetran") {
            lock(&self.spans).insert(id, fields);
        }
        Id::from_u64(id)
    }

    fn record(&self, id: &Id, values: &tracing::span::Record<'_>) {
        let mut more = Fields::default();
        values.record(&mut more);
        let _ = writeln!(lock(&self.text), "{more:?}");
        if let Some(fields) = lock(&self.spans).get_mut(&id.into_u64()) {
            fields.0.extend(more.0);
        }
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.note(event.metadata(), &fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// What is written with the crate `log`, as reqwest does. A test and its server have one thread.
pub(super) struct Logger;

thread_local! {
    pub(crate) static LOGGED: RefCell<String> = const { RefCell::new(String::new()) };
}

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOGGED.with_borrow_mut(|logged| {
            let _ = writeln!(logged, "{} {}", record.target(), record.args());
        });
    }

    fn flush(&self) {}
}

/// Everything that is told while a client is used.
pub(super) struct Recorder {
    pub(super) capture: Capture,
    _guard: DefaultGuard,
    pub(super) text: Arc<Mutex<String>>,
}

impl Recorder {
    pub(super) fn start() -> Self {
        static LOGGER: Once = Once::new();
        LOGGER.call_once(|| {
            log::set_logger(&Logger).expect("there is no other logger");
            log::set_max_level(log::LevelFilter::Trace);
        });
        let (capture, guard) = Capture::start();
        Self {
            capture,
            _guard: guard,
            text: Arc::default(),
        }
    }

    pub(super) fn add(&self, text: impl fmt::Display) {
        let _ = writeln!(lock(&self.text), "{text}");
    }

    pub(super) fn add_error(&self, error: &fivetran::Error) {
        self.add(format_args!("{error} {error:?} {error:#?}"));
        self.add(format_args!(
            "{:?} {:?} {:?} {:?} {:?} {:?}",
            error.code(),
            error.message(),
            error.request_id(),
            error.field(),
            error.body_excerpt(),
            error.preview(),
        ));
        let mut source = std::error::Error::source(error);
        while let Some(error) = source {
            self.add(format_args!("{error} {error:?}"));
            source = error.source();
        }
    }

    /// A builder of a client that tells all it can.
    pub(super) fn builder(&self, server: &Server) -> fivetran::ClientBuilder {
        let (request, answer, audit, policy) = (
            self.text.clone(),
            self.text.clone(),
            self.text.clone(),
            self.text.clone(),
        );
        server
            .builder()
            .clock(FakeClock::default())
            .on_request(move |sending| {
                let _ = writeln!(lock(&request), "{sending:?}");
            })
            .on_answer(move |answered| {
                let _ = writeln!(lock(&answer), "{answered:?}");
            })
            .audit(move |record: &Record<'_>| {
                let json = serde_json::to_string(record).expect("it has a JSON form");
                let _ = writeln!(lock(&audit), "{record:?} {json}");
            })
            .policy(move |intent: &Intent<'_>| {
                let _ = writeln!(lock(&policy), "{intent:?}");
                Decision::Allow
            })
    }

    pub(super) fn client(&self, server: &Server) -> Client {
        let builder = self.builder(server);
        self.add(format_args!("{builder:?} {builder:#?}"));
        let client = builder.build().expect("the client is right");
        self.add(format_args!("{client:?} {client:#?}"));
        client
    }

    /// All that was told, by whomever.
    pub(super) fn all(&self) -> String {
        let told = lock(&self.text).clone();
        let traced = lock(&self.capture.text).clone();
        [told, traced, LOGGED.with_borrow(String::clone)].join("\n")
    }

    pub(super) fn assert_without(&self, secrets: &[&str]) {
        let told = self.all();
        for secret in secrets {
            if let Some(at) = told.find(secret) {
                let line = told[..at].rfind('\n').map_or(0, |start| start + 1);
                let line = told[line..].lines().next().unwrap_or_default();
                panic!("`{secret}` is told: {line}");
            }
        }
    }
}
