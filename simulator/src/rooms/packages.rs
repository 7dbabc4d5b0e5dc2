//! Packages of the connector SDK: uploaded, listed and downloaded.

use serde_json::json;
use sha2::{Digest, Sha256};

use super::ask::Ask;
use super::common;
use crate::wire::{Refusal, Reply};

const ALL: &str = "/v1/connector-sdk/packages";

pub(super) fn handle(ask: &mut Ask<'_>) -> Option<Result<Reply, Refusal>> {
    Some(match ask.operation().id {
        "create_connector_sdk_package" => create(ask),
        "update_connector_sdk_package" => update(ask),
        "download_connector_sdk_package" => download(ask),
        _ => return None,
    })
}

fn create(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.world.new_id();
    let owner = common::owner(ask);
    let package = json!({
        "id": id,
        "created_by": owner,
        "last_updated_by": owner,
        "created_at": ask.now(),
        "updated_at": ask.now(),
        "connection_ids": [],
    });
    let package = package.as_object().cloned().unwrap_or_default();
    ask.world.things.insert(ALL, &id, package);
    store(ask, &id)
}

fn update(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("package_id");
    store(ask, &id)
}

/// Keeps the content of the file, and answers the package.
fn store(ask: &mut Ask<'_>, id: &str) -> Result<Reply, Refusal> {
    let file = ask.files.first().map(|(_, content)| content.clone());
    let content = file.ok_or_else(|| Refusal::invalid("the file is missing"))?;
    let (hash, now) = (hex::encode(Sha256::digest(&content)), ask.now());
    let package = ask.world.things.get_mut(ALL, id);
    let package = package.ok_or_else(|| Refusal::not_found("package_id", id))?;
    package.insert("file_sha256_hash".to_owned(), hash.into());
    package.insert("updated_at".to_owned(), now.into());
    let package = package.clone();
    ask.world.files.insert(id.to_owned(), hex::encode(content));
    Ok(ask.reply(&package))
}

fn download(ask: &mut Ask<'_>) -> Result<Reply, Refusal> {
    let id = ask.path("package_id");
    let content = ask
        .world
        .files
        .get(&id)
        .and_then(|content| hex::decode(content).ok());
    content
        .map(Reply::File)
        .ok_or_else(|| Refusal::not_found("package_id", &id))
}
