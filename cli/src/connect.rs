//! The client of a command: whose credentials it has, and where it leads.

use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use fivetran::{Client, ClientBuilder, Pacing};
use fivetran_simulator::{Pace, Simulator};
use serde::Deserialize;

use crate::failure::Failure;
use crate::options::{Account, Options};

/// A client, and the simulator that it calls, if it does.
pub(crate) struct Connected {
    pub(crate) client: Client,
    _simulator: Option<Simulator>,
}

/// How many times as fast as real time a simulated account goes, so that waiting can be tried out.
const SPEED: f64 = 30.0;

/// Makes the client of a command.
///
/// # Errors
///
/// When there are no credentials, or they cannot be read.
pub(crate) fn connect(options: &Options, paced: bool) -> Result<Connected, Failure> {
    let (builder, simulator) = builder(options, paced)?;
    Ok(Connected {
        client: builder.build()?,
        _simulator: simulator,
    })
}

/// What the client of a command starts from, and the simulator that it calls, if it does.
///
/// # Errors
///
/// As [`connect`].
pub(crate) fn builder(
    options: &Options,
    paced: bool,
) -> Result<(ClientBuilder, Option<Simulator>), Failure> {
    let (builder, simulator) = match &options.account {
        Account::Simulated(file) => {
            let simulator = simulator(file.as_deref())?;
            (simulator.builder(), Some(simulator))
        }
        Account::Real => (with_credentials(options)?, None),
    };
    let mut builder = builder.user_agent(concat!("fivetran-cli/", env!("CARGO_PKG_VERSION")));
    if options.dry_run {
        builder = builder.dry_run(true);
    }
    if paced {
        builder = builder.pacing(Pacing::paid());
    }
    Ok((builder, simulator))
}

fn simulator(file: Option<&Path>) -> Result<Simulator, Failure> {
    let shown = file.map_or_else(
        || "the simulator".to_owned(),
        |path| path.display().to_string(),
    );
    let failed = |error| Failure::Io(shown.clone(), error);
    let now = jiff::Timestamp::now().to_string();
    let options = Simulator::options().pace(Pace::Times(SPEED)).begin(&now);
    let mut options = options.map_err(failed)?;
    if let Some(path) = file {
        options = options.file(path);
    }
    options.in_process().map_err(failed)
}

/// The first of these that is there: the file of `--credentials`, the profile of `--profile`, the
/// environment, the profile `default`.
fn with_credentials(options: &Options) -> Result<ClientBuilder, Failure> {
    let mut builder = Client::builder();
    if let Some(url) = &options.base_url {
        builder = builder.base_url(url);
    }
    if let Some(path) = &options.credentials {
        let pair: Pair = read(path)?;
        return Ok(builder.credentials(pair.key, pair.secret));
    }
    let path = config_file();
    let named = options.profile.as_deref();
    let is_in_environment = std::env::var_os("FIVETRAN_API_KEY").is_some_and(|key| !key.is_empty());
    if named.is_none() && is_in_environment {
        return Ok(builder.credentials_from_env()?);
    }
    let profiles = match path.as_deref().filter(|path| path.exists()) {
        Some(path) => read::<Profiles>(path)?,
        None => Profiles::default(),
    };
    let name = named.unwrap_or("default");
    match profiles
        .profiles
        .into_iter()
        .find(|(known, _)| known == name)
    {
        Some((_, pair)) => Ok(builder.credentials(pair.key, pair.secret)),
        None if named.is_some() => Err(Failure::usage(format!(
            "there is no profile `{name}` in {}",
            path.map_or_else(
                || "the config file".to_owned(),
                |path| path.display().to_string()
            )
        ))),
        // The client says which variables it wants.
        None => Ok(builder.credentials_from_env()?),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pair {
    key: String,
    secret: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Profiles {
    #[serde(default)]
    profiles: std::collections::BTreeMap<String, Pair>,
}

/// The file with the profiles: `~/.config/fivetran/config.toml` on most systems.
fn config_file() -> Option<PathBuf> {
    let strategy = etcetera::choose_base_strategy().ok()?;
    Some(strategy.config_dir().join("fivetran").join("config.toml"))
}

/// Reads a file with credentials. One that others can read is refused.
fn read<T: for<'a> Deserialize<'a>>(path: &Path) -> Result<T, Failure> {
    refuse_shared(path)?;
    let text = std::fs::read_to_string(path).map_err(Failure::of_file(path))?;
    toml::from_str(&text).map_err(|error| {
        // The text of the error shows the line, which can hold the secret.
        let line = error
            .span()
            .map(|span| 1 + text[..span.start].matches('\n').count());
        let place = line.map_or_else(String::new, |line| format!(":{line}"));
        Failure::usage(format!("{}{place}: {}", path.display(), error.message()))
    })
}

#[cfg(unix)]
fn refuse_shared(path: &Path) -> Result<(), Failure> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path)
        .map_err(Failure::of_file(path))?
        .permissions()
        .mode();
    if mode & 0o077 != 0 {
        return Err(Failure::usage(format!(
            "{} can be read by others: run `chmod 600 {}`",
            path.display(),
            path.display()
        )));
    }
    Ok(())
}

#[cfg(not(unix))]
fn refuse_shared(_: &Path) -> Result<(), Failure> {
    Ok(())
}
