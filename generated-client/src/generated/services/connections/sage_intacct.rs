// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Sage Intacct: connections of the service `sage_intacct`.
use crate::services::{self, shared};
/// The config of a connection of Sage Intacct.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of your company at the source.
    pub company_id: Option<String>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<String>,
    /// Password of the user with whom the source is read.
    pub login_password: Option<crate::Secret>,
    /// How far back each sync reads general ledger batches (GLBATCH) of Sage Intacct again.
    pub look_back_window_for_gl_batch_endpoint: Option<i32>,
    /// Web Services sender id of Sage Intacct; it identifies the API client, not the user in `user_id`.
    pub sender_id: Option<String>,
    /// Password that belongs to the Web Services sender id in `sender_id`.
    pub sender_password: Option<crate::Secret>,
    /// Id of the user in whose name the source's API is read.
    pub user_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of your company at the source.
    pub fn company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Password of the user with whom the source is read.
    pub fn login_password(mut self, login_password: impl Into<crate::Secret>) -> Self {
        self.login_password = Some(login_password.into());
        self
    }
    /// How far back each sync reads general ledger batches (GLBATCH) of Sage Intacct again.
    #[inline]
    pub fn look_back_window_for_gl_batch_endpoint(
        mut self,
        look_back_window_for_gl_batch_endpoint: i32,
    ) -> Self {
        self.look_back_window_for_gl_batch_endpoint = Some(
            look_back_window_for_gl_batch_endpoint,
        );
        self
    }
    /// Web Services sender id of Sage Intacct; it identifies the API client, not the user in `user_id`.
    pub fn sender_id(mut self, sender_id: impl Into<String>) -> Self {
        self.sender_id = Some(sender_id.into());
        self
    }
    /// Password that belongs to the Web Services sender id in `sender_id`.
    pub fn sender_password(mut self, sender_password: impl Into<crate::Secret>) -> Self {
        self.sender_password = Some(sender_password.into());
        self
    }
    /// Id of the user in whose name the source's API is read.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::COMPANY_ID,
        services::Field {
            kind: services::Kind::Text,
            ..shared::HISTORICAL_SYNC_LIMIT
        },
        services::Field {
            applies_when: &[],
            ..shared::LOGIN_PASSWORD
        },
        services::Field {
            name: "look_back_window_for_gl_batch_endpoint",
            kind: services::Kind::Integer,
            description: "How far back each sync reads general ledger batches (GLBATCH) of Sage Intacct again.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sender_id",
            kind: services::Kind::Text,
            description: "Web Services sender id of Sage Intacct; it identifies the API client, not the user in `user_id`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sender_password",
            kind: services::Kind::Text,
            description: "Password that belongs to the Web Services sender id in `sender_id`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::USER_ID,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.company_id,
            &mut self.historical_sync_limit,
            &mut self.login_password,
            &mut self.look_back_window_for_gl_batch_endpoint,
            &mut self.sender_id,
            &mut self.sender_password,
            &mut self.user_id,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Config {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Config {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Config", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "sage_intacct",
        display_name: Some("Sage Intacct"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
