//! What the spans of pages belong to.

use std::sync::{Mutex, PoisonError};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Instrument, Metadata, Subscriber};
use tracing_core::span::Current;

use super::*;

/// Remembers which span each span was made in.
#[derive(Clone, Default)]
struct Parents(Arc<Mutex<Spans>>);

#[derive(Default)]
struct Spans {
    /// All of them: the name, and the position of the one that it was made in.
    all: Vec<(&'static Metadata<'static>, Option<usize>)>,
    entered: Vec<usize>,
}

impl Parents {
    fn with<T>(&self, work: impl FnOnce(&mut Spans) -> T) -> T {
        work(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn position(id: &Id) -> usize {
    usize::try_from(id.into_u64()).expect("it is small") - 1
}

impl Subscriber for Parents {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span() && !metadata.target().starts_with('h')
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        self.with(|spans| {
            let parent = spans.entered.last().copied();
            spans.all.push((attributes.metadata(), parent));
            Id::from_u64(spans.all.len() as u64)
        })
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, id: &Id) {
        self.with(|spans| spans.entered.push(position(id)));
    }

    fn exit(&self, id: &Id) {
        self.with(|spans| {
            let at = spans.entered.iter().rposition(|one| *one == position(id));
            spans.entered.remove(at.expect("it was entered"));
        });
    }

    fn current_span(&self) -> Current {
        self.with(|spans| match spans.entered.last() {
            Some(at) => Current::new(Id::from_u64(*at as u64 + 1), spans.all[*at].0),
            None => Current::none(),
        })
    }
}

#[tokio::test]
async fn a_page_that_is_fetched_ahead_belongs_to_what_the_caller_does() {
    for prefetch in [false, true] {
        let server = Server::start(&API).await;
        server.script(many(3));
        let parents = Parents::default();
        let _guard = tracing::subscriber::set_default(parents.clone());
        let work = async {
            let mut groups = server.client().groups().list().stream();
            if prefetch {
                groups = groups.prefetch();
            }
            ids(groups).await.expect("it answers")
        };
        let ids = work.instrument(tracing::info_span!("the work")).await;
        assert_eq!(ids.len(), 6);
        let parents: Vec<_> = parents.with(|spans| {
            let all = spans.all.iter();
            let pages = all.filter(|(metadata, _)| metadata.name() == "fivetran");
            let parent = |parent: Option<usize>| parent.map(|at| spans.all[at].0.name());
            pages.map(|(_, at)| parent(*at)).collect()
        });
        assert_eq!(parents, [Some("the work"); 3], "{prefetch}");
    }
}
