// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! SAP ERP on HANA: connections of the service `sap_hana_db`.
use crate::services::{self, shared};
/// The config of a connection of SAP ERP on HANA.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// SAP client (Mandant) to log in to, three digits, e.g. `100`.
    pub client: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<ConnectionType>,
    /// Whether columns of the ABAP type DATS (dates kept as `YYYYMMDD` text) are delivered as dates.
    pub convert_dats_type_to_date: Option<bool>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Logon group of the SAP message server, e.g. `PUBLIC`. Counts with `use_message_server` `true`.
    pub group: Option<String>,
    /// SQL port of the SAP HANA database, e.g. `30015`.
    pub hana_db_port: Option<i32>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Host name of the SAP message server. Counts with `use_message_server` `true`.
    pub ms_host: Option<String>,
    /// Service name or port of the SAP message server, e.g. `sapmsPRD` or `3600`. Counts with `use_message_server` `true`.
    pub ms_serv: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// System id (SID) of the SAP system behind the message server, three characters, e.g. `PRD`. Counts with `use_message_server` `true`.
    pub r3_name: Option<String>,
    /// Whether the connector goes through the SAP NetWeaver application server or straight to the HANA database.
    pub sap_hana_connection_mode: Option<SapHanaConnectionMode>,
    /// SAProuter string for the way to the SAP system, e.g. `/H/router.example.com/S/3299`. Counts with `use_sap_router` `true`.
    pub sap_router: Option<String>,
    /// Name of the HANA schema that holds the SAP tables, e.g. `SAPABAP1`.
    pub schema_name: Option<String>,
    /// Certificate of the SAP system for Secure Network Communications (SNC). Counts with `snc_mode` `SncCertificate` or `SncUserPass`.
    pub snc_certificate_source: Option<crate::Secret>,
    /// Whether the SAP connection is protected by Secure Network Communications (SNC), and how the login is done.
    pub snc_mode: Option<SncMode>,
    /// SNC name of the SAP system, a distinguished name, e.g. `p:CN=PRD, O=Acme`. Counts with `snc_mode` `SncCertificate` or `SncUserPass`.
    pub snc_source_name: Option<String>,
    /// Instance number of the SAP system, two digits, e.g. `00`.
    pub sysnr: Option<String>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// Whether to log in through the SAP message server (`ms_host`) and not at one fixed application server.
    pub use_message_server: Option<bool>,
    /// Whether the SAP system is reached through the SAProuter given in `sap_router`.
    pub use_sap_router: Option<bool>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source. Only in answers.
    pub public_key: Option<String>,
    /// SNC name of Fivetran, which has to be allowed in your SAP system. Only in answers.
    pub snc_fivetran_name: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    #[inline]
    pub fn always_encrypted(mut self, always_encrypted: bool) -> Self {
        self.always_encrypted = Some(always_encrypted);
        self
    }
    /// SAP client (Mandant) to log in to, three digits, e.g. `100`.
    pub fn client(mut self, client: impl Into<String>) -> Self {
        self.client = Some(client.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// Whether columns of the ABAP type DATS (dates kept as `YYYYMMDD` text) are delivered as dates.
    #[inline]
    pub fn convert_dats_type_to_date(mut self, convert_dats_type_to_date: bool) -> Self {
        self.convert_dats_type_to_date = Some(convert_dats_type_to_date);
        self
    }
    /// Name of the database to connect to.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
    /// Logon group of the SAP message server, e.g. `PUBLIC`. Counts with `use_message_server` `true`.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }
    /// SQL port of the SAP HANA database, e.g. `30015`.
    #[inline]
    pub fn hana_db_port(mut self, hana_db_port: i32) -> Self {
        self.hana_db_port = Some(hana_db_port);
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Host name of the SAP message server. Counts with `use_message_server` `true`.
    pub fn ms_host(mut self, ms_host: impl Into<String>) -> Self {
        self.ms_host = Some(ms_host.into());
        self
    }
    /// Service name or port of the SAP message server, e.g. `sapmsPRD` or `3600`. Counts with `use_message_server` `true`.
    pub fn ms_serv(mut self, ms_serv: impl Into<String>) -> Self {
        self.ms_serv = Some(ms_serv.into());
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
    /// System id (SID) of the SAP system behind the message server, three characters, e.g. `PRD`. Counts with `use_message_server` `true`.
    pub fn r3_name(mut self, r3_name: impl Into<String>) -> Self {
        self.r3_name = Some(r3_name.into());
        self
    }
    /// Whether the connector goes through the SAP NetWeaver application server or straight to the HANA database.
    pub fn sap_hana_connection_mode(
        mut self,
        sap_hana_connection_mode: impl Into<SapHanaConnectionMode>,
    ) -> Self {
        self.sap_hana_connection_mode = Some(sap_hana_connection_mode.into());
        self
    }
    /// SAProuter string for the way to the SAP system, e.g. `/H/router.example.com/S/3299`. Counts with `use_sap_router` `true`.
    pub fn sap_router(mut self, sap_router: impl Into<String>) -> Self {
        self.sap_router = Some(sap_router.into());
        self
    }
    /// Name of the HANA schema that holds the SAP tables, e.g. `SAPABAP1`.
    pub fn schema_name(mut self, schema_name: impl Into<String>) -> Self {
        self.schema_name = Some(schema_name.into());
        self
    }
    /// Certificate of the SAP system for Secure Network Communications (SNC). Counts with `snc_mode` `SncCertificate` or `SncUserPass`.
    pub fn snc_certificate_source(
        mut self,
        snc_certificate_source: impl Into<crate::Secret>,
    ) -> Self {
        self.snc_certificate_source = Some(snc_certificate_source.into());
        self
    }
    /// Whether the SAP connection is protected by Secure Network Communications (SNC), and how the login is done.
    pub fn snc_mode(mut self, snc_mode: impl Into<SncMode>) -> Self {
        self.snc_mode = Some(snc_mode.into());
        self
    }
    /// SNC name of the SAP system, a distinguished name, e.g. `p:CN=PRD, O=Acme`. Counts with `snc_mode` `SncCertificate` or `SncUserPass`.
    pub fn snc_source_name(mut self, snc_source_name: impl Into<String>) -> Self {
        self.snc_source_name = Some(snc_source_name.into());
        self
    }
    /// Instance number of the SAP system, two digits, e.g. `00`.
    pub fn sysnr(mut self, sysnr: impl Into<String>) -> Self {
        self.sysnr = Some(sysnr.into());
        self
    }
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub fn tunnel_host(mut self, tunnel_host: impl Into<String>) -> Self {
        self.tunnel_host = Some(tunnel_host.into());
        self
    }
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    #[inline]
    pub fn tunnel_port(mut self, tunnel_port: i32) -> Self {
        self.tunnel_port = Some(tunnel_port);
        self
    }
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub fn tunnel_user(mut self, tunnel_user: impl Into<String>) -> Self {
        self.tunnel_user = Some(tunnel_user.into());
        self
    }
    /// Whether to log in through the SAP message server (`ms_host`) and not at one fixed application server.
    #[inline]
    pub fn use_message_server(mut self, use_message_server: bool) -> Self {
        self.use_message_server = Some(use_message_server);
        self
    }
    /// Whether the SAP system is reached through the SAProuter given in `sap_router`.
    #[inline]
    pub fn use_sap_router(mut self, use_sap_router: bool) -> Self {
        self.use_sap_router = Some(use_sap_router);
        self
    }
    /// Name of the user under which the connection logs in.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        shared::ALWAYS_ENCRYPTED,
        services::Field {
            name: "client",
            kind: services::Kind::Text,
            description: "SAP client (Mandant) to log in to, three digits, e.g. `100`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(ConnectionType::VALUES),
            ..shared::CONNECTION_TYPE
        },
        services::Field {
            name: "convert_dats_type_to_date",
            kind: services::Kind::Boolean,
            description: "Whether columns of the ABAP type DATS (dates kept as `YYYYMMDD` text) are delivered as dates.",
            ..services::Field::PLAIN
        },
        shared::DATABASE,
        services::Field {
            name: "group",
            kind: services::Kind::Text,
            description: "Logon group of the SAP message server, e.g. `PUBLIC`.",
            applies_when: &[("use_message_server", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "hana_db_port",
            kind: services::Kind::Integer,
            description: "SQL port of the SAP HANA database, e.g. `30015`.",
            ..services::Field::PLAIN
        },
        shared::HOST,
        services::Field {
            name: "ms_host",
            kind: services::Kind::Text,
            description: "Host name of the SAP message server.",
            applies_when: &[("use_message_server", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "ms_serv",
            kind: services::Kind::Text,
            description: "Service name or port of the SAP message server, e.g. `sapmsPRD` or `3600`.",
            applies_when: &[("use_message_server", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            name: "r3_name",
            kind: services::Kind::Text,
            description: "System id (SID) of the SAP system behind the message server, three characters, e.g. `PRD`.",
            applies_when: &[("use_message_server", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sap_hana_connection_mode",
            kind: services::Kind::Enum(SapHanaConnectionMode::VALUES),
            description: "Whether the connector goes through the SAP NetWeaver application server or straight to the HANA database.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sap_router",
            kind: services::Kind::Text,
            description: "SAProuter string for the way to the SAP system, e.g. `/H/router.example.com/S/3299`.",
            applies_when: &[("use_sap_router", "true")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "schema_name",
            kind: services::Kind::Text,
            description: "Name of the HANA schema that holds the SAP tables, e.g. `SAPABAP1`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "snc_certificate_source",
            kind: services::Kind::Text,
            description: "Certificate of the SAP system for Secure Network Communications (SNC).",
            secret: true,
            applies_when: &[("snc_mode", "SncCertificate"), ("snc_mode", "SncUserPass")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "snc_mode",
            kind: services::Kind::Enum(SncMode::VALUES),
            description: "Whether the SAP connection is protected by Secure Network Communications (SNC), and how the login is done.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "snc_source_name",
            kind: services::Kind::Text,
            description: "SNC name of the SAP system, a distinguished name, e.g. `p:CN=PRD, O=Acme`.",
            applies_when: &[("snc_mode", "SncCertificate"), ("snc_mode", "SncUserPass")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sysnr",
            kind: services::Kind::Text,
            description: "Instance number of the SAP system, two digits, e.g. `00`.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("connection_type", "SshTunnel")],
            ..shared::TUNNEL_HOST
        },
        services::Field {
            applies_when: &[("connection_type", "SshTunnel")],
            ..shared::TUNNEL_PORT
        },
        services::Field {
            applies_when: &[("connection_type", "SshTunnel")],
            ..shared::TUNNEL_USER
        },
        services::Field {
            name: "use_message_server",
            kind: services::Kind::Boolean,
            description: "Whether to log in through the SAP message server (`ms_host`) and not at one fixed application server.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "use_sap_router",
            kind: services::Kind::Boolean,
            description: "Whether the SAP system is reached through the SAProuter given in `sap_router`.",
            ..services::Field::PLAIN
        },
        shared::USER,
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
        services::Field {
            name: "snc_fivetran_name",
            kind: services::Kind::Text,
            description: "SNC name of Fivetran, which has to be allowed in your SAP system.",
            read_only: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 28] = [
            &mut self.always_encrypted,
            &mut self.client,
            &mut self.connection_type,
            &mut self.convert_dats_type_to_date,
            &mut self.database,
            &mut self.group,
            &mut self.hana_db_port,
            &mut self.host,
            &mut self.ms_host,
            &mut self.ms_serv,
            &mut self.password,
            &mut self.port,
            &mut self.r3_name,
            &mut self.sap_hana_connection_mode,
            &mut self.sap_router,
            &mut self.schema_name,
            &mut self.snc_certificate_source,
            &mut self.snc_mode,
            &mut self.snc_source_name,
            &mut self.sysnr,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.use_message_server,
            &mut self.use_sap_router,
            &mut self.user,
            &mut self.public_key,
            &mut self.snc_fivetran_name,
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
    #[doc =
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `PrivateLink`"] PrivateLink = "PrivateLink",
    #[doc = " `ProxyAgent`"] ProxyAgent = "ProxyAgent", #[doc = " `SshTunnel`"] SshTunnel
    = "SshTunnel" }
}
services::choice! {
    #[doc =
    " Whether the connector goes through the SAP NetWeaver application server or straight to the HANA database."]
    pub enum SapHanaConnectionMode { #[doc = " `DIRECT`"] Direct = "DIRECT", #[doc =
    " `NETWEAVER`"] Netweaver = "NETWEAVER" }
}
services::choice! {
    #[doc =
    " Whether the SAP connection is protected by Secure Network Communications (SNC), and how the login is done."]
    pub enum SncMode { #[doc = " `NoSnc`"] NoSnc = "NoSnc", #[doc = " `SncCertificate`"]
    SncCertificate = "SncCertificate", #[doc = " `SncUserPass`"] SncUserPass =
    "SncUserPass" }
}
/// Under which names an external secrets manager has the secrets of a connection of SAP ERP on HANA: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `password`.
    pub password: Option<String>,
    /// Name under which the external secrets manager has `user`.
    pub user: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `password`.
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
    /// Name under which the external secrets manager has `user`.
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "password",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `password`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "user",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `user`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [&mut self.password, &mut self.user];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ExternalSecretsKeys {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ExternalSecretsKeys {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ExternalSecretsKeys", f)
    }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "sap_hana_db",
        display_name: Some("SAP ERP on HANA"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}
