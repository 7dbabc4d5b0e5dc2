//! A change of a connection or destination of a service: only fields that are set.

use super::service::Service;
use super::setup::{Parts, ServiceConfig, part};
use crate::redact::is_masked_in_config;
use crate::values::SecretObject;

/// A change of a connection or destination of a service. Fields that are not set keep their value.
/// A config converts into a change.
///
/// Some fields are known to be [fixed](super::Field::is_fixed) after creation. The request of a
/// change that sets or clears one of these fails; see [`Change::allow_fixed`].
#[derive(Clone, Debug, PartialEq)]
pub struct Change<C: ServiceConfig> {
    config: Option<C>,
    auth: Option<C::Auth>,
    external_secrets_keys: Option<C::ExternalSecretsKeys>,
    allows_fixed: bool,
}

impl<C: ServiceConfig> Change<C> {
    /// An empty change.
    pub fn new() -> Self {
        Self {
            config: None,
            auth: None,
            external_secrets_keys: None,
            allows_fixed: false,
        }
    }

    /// The difference between a config that was read and the wanted one. Read-only fields are never
    /// sent, and a field that was set and no longer is gets cleared.
    ///
    /// Answers have masks in place of secrets. A secret that is masked in `before` and not set in
    /// `after` stays as it is. One that is set in `after` is always sent, since nobody can tell
    /// whether it differs.
    ///
    /// ```
    /// use fivetran::SecretObject;
    /// use fivetran::services::connections::postgres::Config;
    /// use fivetran::services::{Change, Settings};
    ///
    /// let read = SecretObject::from([("host", "db.example.com"), ("password", "******")]);
    /// let read = Config::from_object(read);
    /// let wanted = Config::new().host("db.example.com");
    /// assert!(Change::between(&read, &wanted).is_empty());
    /// ```
    pub fn between(before: &C, after: &C) -> Self {
        Self::new().config(after.changed_from(before))
    }

    /// The fields that are set in `wanted` and have another value in a config that was read.
    /// Whatever `wanted` does not set stays as it is.
    ///
    /// ```
    /// use fivetran::services::Change;
    /// use fivetran::services::connections::postgres::Config;
    ///
    /// let read = Config::new().host("db.example.com").database("shop");
    /// let change = Change::merge(&read, &Config::new().host("replica.example.com"));
    /// assert_eq!(change, Change::from(Config::new().host("replica.example.com")));
    /// ```
    pub fn merge(before: &C, wanted: &C) -> Self {
        Self::new().config(wanted.merged_into(before))
    }

    /// Whether it changes nothing. What is read-only or masked is not sent, and changes nothing.
    ///
    /// The request of an empty change fails, because the service rejects it. Ask before, or send
    /// it with `send_if_changed`:
    ///
    /// ```no_run
    /// use fivetran::services::Change;
    /// use fivetran::services::connections::postgres::Config;
    ///
    /// # async fn example(
    /// #     fivetran: &fivetran::Client,
    /// #     change: Change<Config>,
    /// # ) -> Result<(), fivetran::Error> {
    /// let update = fivetran.connections().update_service("smart_panda", change);
    /// if let Some(sending) = update.send_if_changed() {
    ///     sending.await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        // What cannot be sent is not empty: the request says why.
        self.clone().parts().is_ok_and(|parts| {
            let Parts {
                config,
                auth,
                external_secrets_keys,
            } = parts;
            let parts = [config, auth, external_secrets_keys];
            let mut fields = parts.iter().flatten().flat_map(|part| part.iter());
            fields.all(|(name, value)| is_masked_in_config(name, value))
        })
    }

    /// The fields of the config to set.
    #[must_use]
    pub fn config(mut self, config: C) -> Self {
        self.config = Some(config);
        self
    }

    /// The fields of the auth to set.
    #[must_use]
    pub fn auth(mut self, auth: C::Auth) -> Self {
        self.auth = Some(auth);
        self
    }

    /// The names under which an external secrets manager holds the secrets.
    #[must_use]
    pub fn external_secrets_keys(mut self, keys: C::ExternalSecretsKeys) -> Self {
        self.external_secrets_keys = Some(keys);
        self
    }

    /// Sends fields too that the spec marks as [fixed](super::Field::is_fixed).
    ///
    /// Without it, a change of such a field makes the request fail: the value can only be chosen
    /// when something is created. Call it where the service is known to accept the change.
    ///
    /// ```
    /// use fivetran::services::Change;
    /// use fivetran::services::connections::intercom::Config;
    ///
    /// let change = Change::from(Config::new().data_region("eu")).allow_fixed();
    /// ```
    #[must_use]
    pub fn allow_fixed(mut self) -> Self {
        self.allows_fixed = true;
        self
    }

    pub(super) fn parts(self) -> Result<Parts, String> {
        let set = |part: Option<SecretObject>| part.filter(|part| !part.is_empty());
        let config = part(self.config.as_ref())?;
        if let Some(config) = config.as_ref().filter(|_| !self.allows_fixed) {
            keeps_fixed(C::SERVICE, config)?;
        }
        Ok(Parts {
            config: set(config),
            auth: set(part(self.auth.as_ref())?),
            external_secrets_keys: set(part(self.external_secrets_keys.as_ref())?),
        })
    }
}

impl<C: ServiceConfig> Default for Change<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C: ServiceConfig> From<C> for Change<C> {
    fn from(config: C) -> Self {
        Self::new().config(config)
    }
}

/// Refuses a config with a field that cannot be changed. A masked one is not sent.
fn keeps_fixed(service: &Service, config: &SecretObject) -> Result<(), String> {
    let fixed = service.config.iter().find(|field| {
        let value = config.get(field.name);
        let is_sent = value.is_some_and(|value| !is_masked_in_config(field.name, value));
        field.is_fixed() && is_sent
    });
    let Some(field) = fixed else {
        return Ok(());
    };
    Err(format!(
        "`{}` of `{}` cannot be changed after creation: leave it as it is, create anew with the other value, or call `Change::allow_fixed` where the service is known to accept it",
        field.name, service.name
    ))
}
