//! What the operations do, one room a kind of thing. What no room is for is done by the one rule of
//! `common.rs`, which follows from the path and the schemas of an operation.

mod access;
mod agents;
mod ask;
mod catalog;
mod certificates;
mod common;
mod connections;
mod destinations;
mod groups;
mod logs;
mod packages;
mod schemas;
mod service_configs;
mod setup_tests;
mod stored;
mod syncs;
mod system_keys;
mod transformations;
mod types;
mod webhooks;

use jiff::Timestamp;

pub(crate) use ask::Ask;
pub(crate) use catalog::{invent as catalog_of, load as load_schemas};
pub(crate) use connections::complete_card;
pub(crate) use syncs::plan_next;
pub(crate) use webhooks::{delivered, signature};

use crate::wire::{Refusal, Reply};
use crate::world::{Due, World};

/// A room: its answer, or nothing if the operation is for another one.
type Room = fn(&mut Ask<'_>) -> Option<Result<Reply, Refusal>>;

/// Does what an operation does.
pub(crate) fn handle(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    const ROOMS: &[Room] = &[
        groups::handle,
        destinations::handle,
        connections::handle,
        syncs::handle,
        schemas::handle,
        certificates::handle,
        access::handle,
        system_keys::handle,
        webhooks::handle,
        transformations::handle,
        logs::handle,
        agents::handle,
        packages::handle,
        types::handle,
    ];
    common::demand_parents(ask)?;
    ROOMS
        .iter()
        .find_map(|room| room(ask))
        .unwrap_or_else(|| common::handle(ask))
}

/// Lets happen what is due until a time.
pub(crate) fn run_until(world: &mut World, time: Timestamp) {
    while let Some((at, due)) = world.timeline.next(time) {
        world.now = at;
        match due {
            Due::SyncStarts { connection } => syncs::start_by_schedule(world, &connection),
            Due::SyncEnds { connection, sync } => syncs::end(world, &connection, &sync),
            Due::RunStarts { transformation } => {
                transformations::start_by_schedule(world, &transformation);
            }
            Due::RunEnds { transformation } => transformations::end(world, &transformation),
            Due::Deliver(delivery) => world.outbox.push(delivery),
        }
    }
    world.now = world.now.max(time);
}
