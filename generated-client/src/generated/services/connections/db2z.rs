// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Db2 for z/OS: connections of the service `db2z`.
use crate::services::{self, shared};
/// The config of a connection of Db2 for z/OS.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// Application name of the Db2 subsystem for which PassTickets are generated.
    pub application_name: Option<String>,
    /// Way of logging in; decides which of the credential fields are needed.
    pub authentication_method: Option<AuthenticationMethod>,
    /// Certificate that authenticates Fivetran or secures the connection.
    pub certificate: Option<crate::Secret>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Letters allowed in enhanced PassTickets: upper case only or mixed case. Counts with `authentication_method` `ENHANCED_PASS_TICKET`.
    pub enhanced_pass_ticket_type: Option<EnhancedPassTicketType>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Password of the user that logs in.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// Key, shared with the z/OS security manager, from which PassTickets are generated. Counts with `authentication_method` `LEGACY_PASS_TICKET` or `ENHANCED_PASS_TICKET`.
    pub secured_signon_key: Option<crate::Secret>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
    /// Public half of a key pair: in answers, to be put on the SSH host; where you set it, your own for the source. Only in answers.
    pub public_key: Option<String>,
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
    /// Application name of the Db2 subsystem for which PassTickets are generated.
    pub fn application_name(mut self, application_name: impl Into<String>) -> Self {
        self.application_name = Some(application_name.into());
        self
    }
    /// Way of logging in; decides which of the credential fields are needed.
    pub fn authentication_method(
        mut self,
        authentication_method: impl Into<AuthenticationMethod>,
    ) -> Self {
        self.authentication_method = Some(authentication_method.into());
        self
    }
    /// Certificate that authenticates Fivetran or secures the connection.
    pub fn certificate(mut self, certificate: impl Into<crate::Secret>) -> Self {
        self.certificate = Some(certificate.into());
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
    /// Name of the database to connect to.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
    /// Letters allowed in enhanced PassTickets: upper case only or mixed case. Counts with `authentication_method` `ENHANCED_PASS_TICKET`.
    pub fn enhanced_pass_ticket_type(
        mut self,
        enhanced_pass_ticket_type: impl Into<EnhancedPassTicketType>,
    ) -> Self {
        self.enhanced_pass_ticket_type = Some(enhanced_pass_ticket_type.into());
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
    /// Key, shared with the z/OS security manager, from which PassTickets are generated. Counts with `authentication_method` `LEGACY_PASS_TICKET` or `ENHANCED_PASS_TICKET`.
    pub fn secured_signon_key(
        mut self,
        secured_signon_key: impl Into<crate::Secret>,
    ) -> Self {
        self.secured_signon_key = Some(secured_signon_key.into());
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
            name: "application_name",
            kind: services::Kind::Text,
            description: "Application name of the Db2 subsystem for which PassTickets are generated.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(AuthenticationMethod::VALUES),
            ..shared::AUTHENTICATION_METHOD
        },
        services::Field {
            applies_when: &[],
            ..shared::CERTIFICATE
        },
        services::Field {
            kind: services::Kind::Enum(ConnectionType::VALUES),
            ..shared::CONNECTION_TYPE
        },
        shared::DATABASE,
        services::Field {
            name: "enhanced_pass_ticket_type",
            kind: services::Kind::Enum(EnhancedPassTicketType::VALUES),
            description: "Letters allowed in enhanced PassTickets: upper case only or mixed case.",
            applies_when: &[("authentication_method", "ENHANCED_PASS_TICKET")],
            ..services::Field::PLAIN
        },
        shared::HOST,
        services::Field {
            applies_when: &[],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            name: "secured_signon_key",
            kind: services::Kind::Text,
            description: "Key, shared with the z/OS security manager, from which PassTickets are generated.",
            secret: true,
            applies_when: &[
                ("authentication_method", "LEGACY_PASS_TICKET"),
                ("authentication_method", "ENHANCED_PASS_TICKET"),
            ],
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
        shared::USER,
        services::Field {
            read_only: true,
            ..shared::PUBLIC_KEY
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 16] = [
            &mut self.always_encrypted,
            &mut self.application_name,
            &mut self.authentication_method,
            &mut self.certificate,
            &mut self.connection_type,
            &mut self.database,
            &mut self.enhanced_pass_ticket_type,
            &mut self.host,
            &mut self.password,
            &mut self.port,
            &mut self.secured_signon_key,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.user,
            &mut self.public_key,
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
    #[doc = " Way of logging in; decides which of the credential fields are needed."] pub
    enum AuthenticationMethod { #[doc = " `ENHANCED_PASS_TICKET`"] EnhancedPassTicket =
    "ENHANCED_PASS_TICKET", #[doc = " `LEGACY_PASS_TICKET`"] LegacyPassTicket =
    "LEGACY_PASS_TICKET", #[doc = " `PASSWORD`"] Password = "PASSWORD" }
}
services::choice! {
    #[doc =
    " Network path used to connect, such as direct, SSH tunnel, private link or proxy agent."]
    pub enum ConnectionType { #[doc = " `Directly`"] Directly = "Directly", #[doc =
    " `ProxyAgent`"] ProxyAgent = "ProxyAgent", #[doc = " `SshTunnel`"] SshTunnel =
    "SshTunnel" }
}
services::choice! {
    #[doc = " Letters allowed in enhanced PassTickets: upper case only or mixed case."]
    pub enum EnhancedPassTicketType { #[doc = " `MIXED`"] Mixed = "MIXED", #[doc =
    " `UPPER`"] Upper = "UPPER" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "db2z",
        display_name: Some("Db2 for z/OS"),
        schema_format: Some(services::SchemaFormat::SchemaPrefix),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaPrefix;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
