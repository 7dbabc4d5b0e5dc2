//! System keys: made with a secret that is answered once, and dead at once when it is rotated.

use std::time::Duration;

use fivetran::{Answer, Kind};
use jiff::Timestamp;

use super::ask::Ask;
use super::common;
use crate::clock::{later, text};
use crate::wire::{Refusal, Reply};
use crate::world::{At, Key, Object, Right};

const ALL: &str = "/v1/system-keys";
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "create_system_key" => create(ask),
        "rotate_system_key" => rotate(ask),
        "delete_system_key" => {
            let id = ask.path("system_key_id");
            ask.world.keys.retain(|_, key| !is_of(key, &id));
            return None;
        }
        _ => return None,
    })
}

fn is_of(key: &Key, id: &str) -> bool {
    matches!(&key.right, Right::System(system) if system == id)
}

fn create(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let Answer::Data(Kind::Object(fields)) = ask.operation().answer else {
        return Err(Refusal::invalid("this creates no key"));
    };
    let id = ask.world.new_id();
    let mut thing = common::new_thing(ask, fields, &id);
    thing.shift_remove("expiration_period");
    let name = ask.world.new_token(16);
    thing.insert("key".to_owned(), name.clone().into());
    with_secret(ask, &id, &name, thing)
}

fn rotate(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("system_key_id");
    let thing = ask.world.things.get(ALL, &id).cloned();
    let mut thing = thing.ok_or_else(|| Refusal::not_found("system_key_id", &id))?;
    thing.insert("updated_at".to_owned(), ask.now().into());
    let name = thing.at("key").as_str().unwrap_or_default().to_owned();
    with_secret(ask, &id, &name, thing)
}

/// Gives a key a new secret, and answers it. No other answer has it.
fn with_secret(
    ask: &mut Ask<'_>,
    id: &str,
    name: &str,
    mut thing: Object,
) -> Result<Reply, Refusal> {
    let secret = ask.world.new_token(32);
    let expires = expiry(ask);
    match expires {
        Some(time) => thing.insert("expired_at".to_owned(), text(time).into()),
        None => thing.shift_remove("expired_at"),
    };
    let key = Key {
        secret: secret.clone(),
        right: Right::System(id.to_owned()),
        expires,
    };
    ask.world.keys.insert(name.to_owned(), key);
    ask.world.things.insert(ALL, id, thing.clone());
    thing.insert("secret".to_owned(), secret.into());
    Ok(ask.reply(&thing))
}

fn expiry(ask: &Ask<'_>) -> Option<Timestamp> {
    let days = match ask.text("expiration_period")? {
        "ONE_WEEK" => 7,
        "ONE_MONTH" => 30,
        "THREE_MONTHS" => 90,
        "SIX_MONTHS" => 180,
        _ => return None,
    };
    Some(later(ask.world.now, DAY * days))
}
