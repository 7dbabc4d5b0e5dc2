//! Made-up accounts: a small one that shows something of everything, or one of any size.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::{later, text};
use crate::rooms::{catalog_of, plan_next};
use crate::world::{Behavior, Ending, Sync, SyncKind, World};

/// What a simulated account begins with. The same account is made up for the same values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Account {
    /// What everything that is made up follows from.
    pub seed: u64,
    /// How many groups with a destination there are.
    pub groups: usize,
    /// How many connections there are, spread over the groups.
    pub connections: usize,
    /// How many tables all connections have together.
    pub tables: usize,
    /// How many users there are.
    pub users: usize,
}

impl Default for Account {
    fn default() -> Self {
        Self {
            seed: 1,
            groups: 2,
            connections: 6,
            tables: 24,
            users: 4,
        }
    }
}

impl Account {
    /// An account with nothing in it but its owner and the roles.
    pub fn empty() -> Self {
        Self {
            groups: 0,
            connections: 0,
            tables: 0,
            users: 1,
            ..Self::default()
        }
    }

    /// An account of this size.
    pub fn of(connections: usize, tables: usize) -> Self {
        Self {
            groups: connections.div_ceil(50).max(1),
            connections,
            tables,
            users: 1 + connections.div_ceil(10),
            ..Self::default()
        }
    }

    /// The same with another seed: other ids.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// The account at a time, with this key.
    pub(crate) fn build(&self, now: Timestamp, key: &str, secret: &str) -> World {
        let mut world = World::empty(self.seed, now, key, secret);
        roles(&mut world);
        let users = (0..self.users.max(1))
            .map(|number| user(&mut world, number))
            .collect::<Vec<_>>();
        let groups: Vec<String> = (0..self.groups)
            .map(|number| group(&mut world, number))
            .collect();
        for group in &groups {
            member(&mut world, &users[0], group);
        }
        for number in 0..self.connections {
            let Some(group) = groups.get(number % groups.len().max(1)) else {
                break;
            };
            let tables = self.tables / self.connections.max(1)
                + usize::from(number < self.tables % self.connections.max(1));
            connection(
                &mut world,
                number,
                group,
                &users[number % users.len()],
                tables,
            );
        }
        team(&mut world, &users);
        world
    }
}

fn insert(world: &mut World, collection: &str, id: &str, thing: Value) {
    if let Value::Object(thing) = thing {
        world.things.insert(collection, id, thing);
    }
}

fn roles(world: &mut World) {
    for (name, scope, description) in [
        (
            "Account Administrator",
            "ACCOUNT",
            "Manages everything in the account.",
        ),
        (
            "Account Analyst",
            "ACCOUNT",
            "Manages connections of the account.",
        ),
        (
            "Account Billing",
            "ACCOUNT",
            "Manages the billing of the account.",
        ),
        (
            "Account Reviewer",
            "ACCOUNT",
            "Sees everything in the account.",
        ),
        (
            "Destination Administrator",
            "DESTINATION",
            "Manages a destination and its connections.",
        ),
        (
            "Destination Analyst",
            "DESTINATION",
            "Manages connections of a destination.",
        ),
        (
            "Destination Reviewer",
            "DESTINATION",
            "Sees a destination and its connections.",
        ),
        (
            "Connector Administrator",
            "CONNECTOR",
            "Manages a connection.",
        ),
        (
            "Connector Collaborator",
            "CONNECTOR",
            "Changes a connection.",
        ),
        ("Connector Reviewer", "CONNECTOR", "Sees a connection."),
        ("Team Manager", "TEAM", "Manages a team."),
        ("Team Member", "TEAM", "Is in a team."),
    ] {
        let role = json!({
            "name": name,
            "description": description,
            "scope": [scope],
            "is_custom": false,
            "is_deprecated": false,
        });
        insert(world, "/v1/roles", name, role);
    }
}

const NAMES: &[(&str, &str)] = &[
    ("Ada", "Bergmann"),
    ("Noor", "Haddad"),
    ("Kenji", "Mori"),
    ("Lucía", "Ferrer"),
    ("Tomas", "Novak"),
    ("Amara", "Okafor"),
];

fn user(world: &mut World, number: usize) -> String {
    let id = world.new_id();
    let (given, family) = NAMES[number % NAMES.len()];
    let suffix = match number / NAMES.len() {
        0 => String::new(),
        round => round.to_string(),
    };
    let role = match number {
        0 => "Account Administrator",
        _ => "Account Reviewer",
    };
    let since = ago(
        world.now,
        200 - i64::try_from(number % 150).unwrap_or_default(),
    );
    let user = json!({
        "id": id,
        "email": format!("{}{suffix}@example.com", given.to_lowercase().replace('í', "i")),
        "given_name": given,
        "family_name": family,
        "verified": true,
        "invited": false,
        "active": true,
        "role": role,
        "user_type": "REGULAR_USER",
        "has_api_key": number == 0,
        "logged_in_at": text(ago(world.now, 1)),
        "created_at": text(since),
    });
    insert(world, "/v1/users", &id, user);
    id
}

/// So many days before.
fn ago(now: Timestamp, days: i64) -> Timestamp {
    now.checked_sub(SignedDuration::from_hours(24 * days))
        .unwrap_or(now)
}

fn group(world: &mut World, number: usize) -> String {
    const GROUPS: &[(&str, &str)] = &[
        ("Warehouse", "snowflake"),
        ("Marketing", "big_query"),
        ("Finance", "postgres_warehouse"),
        ("Product", "databricks"),
    ];
    let id = world.new_id();
    let (name, service) = GROUPS[number % GROUPS.len()];
    let name = match number / GROUPS.len() {
        0 => name.to_owned(),
        round => format!("{name}_{round}"),
    };
    let created = text(ago(world.now, 120));
    insert(
        world,
        "/v1/groups",
        &id,
        json!({ "id": id, "name": name, "created_at": created }),
    );
    let config = match service {
        "snowflake" => json!({
            "host": "example.snowflakecomputing.com",
            "port": 443,
            "database": "ANALYTICS",
            "auth": "PASSWORD",
            "user": "FIVETRAN_USER",
            "password": "simulated-password",
        }),
        "big_query" => json!({ "project_id": "example-project", "data_set_location": "EU" }),
        _ => json!({
            "host": format!("{}.example.com", name.to_lowercase()),
            "port": 5432,
            "database": "analytics",
            "user": "fivetran",
            "password": "simulated-password",
        }),
    };
    let destination = json!({
        "id": id,
        "group_id": id,
        "service": service,
        "region": "GCP_EUROPE_WEST3",
        "time_zone_offset": "+1",
        "setup_status": "connected",
        "daylight_saving_time_enabled": true,
        "networking_method": "Directly",
        "config": config,
    });
    insert(world, "/v1/destinations", &id, destination);
    id
}

fn member(world: &mut World, user: &str, group: &str) {
    let membership = json!({
        "id": group,
        "role": "Destination Administrator",
        "created_at": text(ago(world.now, 90)),
    });
    insert(
        world,
        &format!("/v1/users/{user}/groups"),
        group,
        membership,
    );
}

/// The services of the made-up connections, and how each is.
const SERVICES: &[(&str, &str, State)] = &[
    ("postgres", "shop", State::Healthy),
    ("salesforce", "crm", State::Healthy),
    ("google_sheets", "budget", State::Paused),
    ("github", "engineering", State::Healthy),
    ("mysql", "legacy", State::Broken),
    ("stripe", "payments", State::Incomplete),
];

#[derive(Clone, Copy, PartialEq)]
enum State {
    Healthy,
    Paused,
    Broken,
    Incomplete,
}

fn connection(world: &mut World, number: usize, group: &str, user: &str, tables: usize) {
    let (service, name, state) = SERVICES[number % SERVICES.len()];
    let id = world.new_id();
    let name = match number / SERVICES.len() {
        0 => name.to_owned(),
        round => format!("{name}_{round}"),
    };
    let (schema, config) = match service {
        "google_sheets" => (
            format!("{name}.plan"),
            json!({ "schema": name, "table": "plan", "sheet_id": "1aB2c", "named_range": "plan_2026" }),
        ),
        "postgres" | "mysql" => (
            name.clone(),
            json!({
                "schema_prefix": name,
                "host": format!("{name}.example.com"),
                "port": 5432,
                "user": "fivetran",
                "password": "simulated-password",
                "database": name,
            }),
        ),
        _ => (name.clone(), json!({ "schema": name })),
    };
    let now = world.now;
    let synced = now
        .checked_sub(SignedDuration::from_mins(40))
        .unwrap_or(now);
    let was_synced = state != State::Incomplete;
    let setup = match state {
        State::Healthy | State::Paused => "connected",
        State::Broken => "broken",
        State::Incomplete => "incomplete",
    };
    let stamp = |is: bool| {
        if is {
            Value::from(text(synced))
        } else {
            Value::Null
        }
    };
    let tasks = match state {
        State::Broken => json!([{ "code": "reconnect", "message": "The password is refused" }]),
        _ => json!([]),
    };
    let connection = json!({
        "id": id,
        "service": service,
        "schema": schema,
        "group_id": group,
        "paused": state == State::Paused,
        "pause_after_trial": false,
        "connected_by": user,
        "created_at": text(ago(now, 60)),
        "succeeded_at": stamp(was_synced && state != State::Broken),
        "failed_at": stamp(state == State::Broken),
        "sync_frequency": 60,
        "schedule_type": "auto",
        "service_version": 1,
        "networking_method": "Directly",
        "data_delay_sensitivity": "NORMAL",
        "data_delay_threshold": 0,
        "status": {
            "setup_state": setup,
            "schema_status": "ready",
            "sync_state": if state == State::Paused { "paused" } else { "scheduled" },
            "update_state": if state == State::Broken { "delayed" } else { "on_schedule" },
            "is_historical_sync": !was_synced,
            "tasks": tasks,
            "warnings": [],
        },
    });
    insert(world, "/v1/connections", &id, connection);
    let source = world.source(&id);
    source.config = config.as_object().cloned().unwrap_or_default();
    source.catalog = catalog_of(tables);
    source.behavior = match state {
        State::Broken => {
            Behavior::default().ends([Ending::Broken("The password is refused".to_owned())])
        }
        _ => Behavior::default(),
    };
    if was_synced {
        history(world, &id, synced, state == State::Broken);
        crate::rooms::load_schemas(world, &id);
    }
    plan_next(world, &id);
}

/// The last three syncs of a connection, an hour apart.
fn history(world: &mut World, id: &str, last: Timestamp, failed: bool) {
    for hours in (0..3).rev() {
        let started = last
            .checked_sub(SignedDuration::from_hours(hours))
            .unwrap_or(last);
        let is_failed = failed && hours == 0;
        let sync = Sync {
            id: world.new_uuid(),
            kind: SyncKind::Usual,
            started,
            completed: Some(later(started, Duration::from_secs(60))),
            status: if is_failed { "FAILED" } else { "COMPLETED" }.to_owned(),
            message: is_failed.then(|| "The password is refused".to_owned()),
        };
        world.source(id).history.push(sync);
    }
}

fn team(world: &mut World, users: &[String]) {
    if users.len() < 2 {
        return;
    }
    let id = world.new_id();
    let team = json!({
        "id": id,
        "name": "Data platform",
        "description": "Looks after the pipelines.",
        "role": "Account Reviewer",
    });
    insert(world, "/v1/teams", &id, team);
    for user in &users[1..users.len().min(4)] {
        let member = json!({
            "user_id": user,
            "role": "Team Member",
            "created_at": text(ago(world.now, 30)),
        });
        insert(world, &format!("/v1/teams/{id}/users"), user, member);
    }
}
