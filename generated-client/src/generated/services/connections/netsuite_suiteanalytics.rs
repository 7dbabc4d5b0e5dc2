// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! NetSuite SuiteAnalytics: connections of the service `netsuite_suiteanalytics`.
use crate::services::{self, shared};
/// The config of a connection of NetSuite SuiteAnalytics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Account to connect to: its id, or the API address of the environment it lives in.
    pub account: Option<String>,
    /// Id that NetSuite gave to the uploaded certificate whose key is `private_key`.
    pub certificate_id: Option<crate::Secret>,
    /// Consumer key of the app or integration through which the API is called.
    pub consumer_key: Option<crate::Secret>,
    /// Secret that goes with `consumer_key`.
    pub consumer_secret: Option<crate::Secret>,
    /// NetSuite data source from which SuiteAnalytics Connect reads.
    pub datasource: Option<Datasource>,
    /// Email address of the user who logs in; in answers of the email source, the address to send files to.
    pub email: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Private key with which the connection proves its identity to the service.
    pub private_key: Option<crate::Secret>,
    /// Role that the user takes on; it must be granted to the user and allow access to the data.
    pub role: Option<String>,
    /// Whether tables that can't be synced incrementally are synced, by importing them anew each time.
    pub should_sync_reimport_tables: Option<bool>,
    /// Access token, or its key part, issued by the source for its API.
    pub token_key: Option<crate::Secret>,
    /// Secret that belongs to the token in `token_key`.
    pub token_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Account to connect to: its id, or the API address of the environment it lives in.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }
    /// Id that NetSuite gave to the uploaded certificate whose key is `private_key`.
    pub fn certificate_id(mut self, certificate_id: impl Into<crate::Secret>) -> Self {
        self.certificate_id = Some(certificate_id.into());
        self
    }
    /// Consumer key of the app or integration through which the API is called.
    pub fn consumer_key(mut self, consumer_key: impl Into<crate::Secret>) -> Self {
        self.consumer_key = Some(consumer_key.into());
        self
    }
    /// Secret that goes with `consumer_key`.
    pub fn consumer_secret(mut self, consumer_secret: impl Into<crate::Secret>) -> Self {
        self.consumer_secret = Some(consumer_secret.into());
        self
    }
    /// NetSuite data source from which SuiteAnalytics Connect reads.
    pub fn datasource(mut self, datasource: impl Into<Datasource>) -> Self {
        self.datasource = Some(datasource.into());
        self
    }
    /// Email address of the user who logs in; in answers of the email source, the address to send files to.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Password of the user that logs in.
    pub fn password(mut self, password: impl Into<crate::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Port on which the host accepts connections.
    #[inline]
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }
    /// Private key with which the connection proves its identity to the service.
    pub fn private_key(mut self, private_key: impl Into<crate::Secret>) -> Self {
        self.private_key = Some(private_key.into());
        self
    }
    /// Role that the user takes on; it must be granted to the user and allow access to the data.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
    /// Whether tables that can't be synced incrementally are synced, by importing them anew each time.
    #[inline]
    pub fn should_sync_reimport_tables(
        mut self,
        should_sync_reimport_tables: bool,
    ) -> Self {
        self.should_sync_reimport_tables = Some(should_sync_reimport_tables);
        self
    }
    /// Access token, or its key part, issued by the source for its API.
    pub fn token_key(mut self, token_key: impl Into<crate::Secret>) -> Self {
        self.token_key = Some(token_key.into());
        self
    }
    /// Secret that belongs to the token in `token_key`.
    pub fn token_secret(mut self, token_secret: impl Into<crate::Secret>) -> Self {
        self.token_secret = Some(token_secret.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ACCOUNT,
        services::Field {
            name: "certificate_id",
            kind: services::Kind::Text,
            description: "Id that NetSuite gave to the uploaded certificate whose key is `private_key`.",
            secret: true,
            ..services::Field::PLAIN
        },
        shared::CONSUMER_KEY,
        shared::CONSUMER_SECRET,
        services::Field {
            name: "datasource",
            kind: services::Kind::Enum(Datasource::VALUES),
            description: "NetSuite data source from which SuiteAnalytics Connect reads.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::EMAIL
        },
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            applies_when: &[],
            ..shared::PRIVATE_KEY
        },
        shared::ROLE,
        services::Field {
            name: "should_sync_reimport_tables",
            kind: services::Kind::Boolean,
            description: "Whether tables that can't be synced incrementally are synced, by importing them anew each time.",
            ..services::Field::PLAIN
        },
        shared::TOKEN_KEY,
        shared::TOKEN_SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 14] = [
            &mut self.account,
            &mut self.certificate_id,
            &mut self.consumer_key,
            &mut self.consumer_secret,
            &mut self.datasource,
            &mut self.email,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.private_key,
            &mut self.role,
            &mut self.should_sync_reimport_tables,
            &mut self.token_key,
            &mut self.token_secret,
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
services::choice! {
    #[doc = " NetSuite data source from which SuiteAnalytics Connect reads."] pub enum
    Datasource { #[doc = " `NetSuite.com`"] NetSuiteCom = "NetSuite.com", #[doc =
    " `NetSuite2.com`"] NetSuite2Com = "NetSuite2.com" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "netsuite_suiteanalytics",
        display_name: Some("NetSuite SuiteAnalytics"),
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
