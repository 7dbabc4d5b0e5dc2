// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Redshift: destinations of the service `redshift`.
use crate::services::{self, shared};
/// The config of a destination of Redshift.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether the connection must be encrypted with TLS, even inside an SSH tunnel.
    pub always_encrypted: Option<bool>,
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub auth_type: Option<AuthType>,
    /// Access key id of the AWS IAM user that may use the bucket. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub aws_access_key_id: Option<String>,
    /// Secret of the access key named by `aws_access_key_id`. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub aws_secret_access_key: Option<crate::Secret>,
    /// Name of the bucket in cloud storage.
    pub bucket: Option<String>,
    /// AWS region of the bucket, e.g. `us-east-1`.
    pub bucket_region: Option<String>,
    /// Identifier of the Redshift cluster, needed for IAM authentication. Counts with `auth_type` `IAM`.
    pub cluster_id: Option<String>,
    /// AWS region of the Redshift cluster, such as `us-east-1`; needed for IAM authentication. Counts with `auth_type` `IAM`.
    pub cluster_region: Option<String>,
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub connection_type: Option<shared::ConnectionType>,
    /// Name of the database to connect to.
    pub database: Option<String>,
    /// Whether to store JSON values in columns of the Redshift type `SUPER`.
    pub enable_super_type: Option<bool>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.
    pub external_id: Option<String>,
    /// Host name or IP address of the server to connect to.
    pub host: Option<String>,
    /// Whether the destination is Redshift Serverless rather than a provisioned cluster.
    pub is_redshift_serverless: Option<bool>,
    /// Password of the user that logs in. Counts with `auth_type` `PASSWORD`.
    pub password: Option<crate::Secret>,
    /// Port on which the host accepts connections.
    pub port: Option<i32>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`. Counts with `auth_type` `IAM`.
    pub role_arn: Option<String>,
    /// How to get access to the S3 bucket: through a role or with the keys of a user.
    pub s3_bucket_auth_type: Option<shared::S3BucketAuthType>,
    /// Host name or IP address of the SSH server through which the tunnel runs. Counts with `connection_type` `SshTunnel`.
    pub tunnel_host: Option<String>,
    /// Port of the SSH server in `tunnel_host`, usually 22. Counts with `connection_type` `SshTunnel`.
    pub tunnel_port: Option<i32>,
    /// User that logs in to the SSH server in `tunnel_host`. Counts with `connection_type` `SshTunnel`.
    pub tunnel_user: Option<String>,
    /// Name of the user under which the connection logs in.
    pub user: Option<String>,
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
    /// How access is granted, such as by a password, a token, a key, a role or OAuth.
    pub fn auth_type(mut self, auth_type: impl Into<AuthType>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
    /// Access key id of the AWS IAM user that may use the bucket. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub fn aws_access_key_id(mut self, aws_access_key_id: impl Into<String>) -> Self {
        self.aws_access_key_id = Some(aws_access_key_id.into());
        self
    }
    /// Secret of the access key named by `aws_access_key_id`. Counts with `s3_bucket_auth_type` `IAM_USER`.
    pub fn aws_secret_access_key(
        mut self,
        aws_secret_access_key: impl Into<crate::Secret>,
    ) -> Self {
        self.aws_secret_access_key = Some(aws_secret_access_key.into());
        self
    }
    /// Name of the bucket in cloud storage.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// AWS region of the bucket, e.g. `us-east-1`.
    pub fn bucket_region(mut self, bucket_region: impl Into<String>) -> Self {
        self.bucket_region = Some(bucket_region.into());
        self
    }
    /// Identifier of the Redshift cluster, needed for IAM authentication. Counts with `auth_type` `IAM`.
    pub fn cluster_id(mut self, cluster_id: impl Into<String>) -> Self {
        self.cluster_id = Some(cluster_id.into());
        self
    }
    /// AWS region of the Redshift cluster, such as `us-east-1`; needed for IAM authentication. Counts with `auth_type` `IAM`.
    pub fn cluster_region(mut self, cluster_region: impl Into<String>) -> Self {
        self.cluster_region = Some(cluster_region.into());
        self
    }
    /// Network path used to connect, such as direct, SSH tunnel, private link or proxy agent.
    pub fn connection_type(
        mut self,
        connection_type: impl Into<shared::ConnectionType>,
    ) -> Self {
        self.connection_type = Some(connection_type.into());
        self
    }
    /// Name of the database to connect to.
    pub fn database(mut self, database: impl Into<String>) -> Self {
        self.database = Some(database.into());
        self
    }
    /// Whether to store JSON values in columns of the Redshift type `SUPER`.
    #[inline]
    pub fn enable_super_type(mut self, enable_super_type: bool) -> Self {
        self.enable_super_type = Some(enable_super_type);
        self
    }
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }
    /// Host name or IP address of the server to connect to.
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Whether the destination is Redshift Serverless rather than a provisioned cluster.
    #[inline]
    pub fn is_redshift_serverless(mut self, is_redshift_serverless: bool) -> Self {
        self.is_redshift_serverless = Some(is_redshift_serverless);
        self
    }
    /// Password of the user that logs in. Counts with `auth_type` `PASSWORD`.
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
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`. Counts with `auth_type` `IAM`.
    pub fn role_arn(mut self, role_arn: impl Into<String>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// How to get access to the S3 bucket: through a role or with the keys of a user.
    pub fn s3_bucket_auth_type(
        mut self,
        s3_bucket_auth_type: impl Into<shared::S3BucketAuthType>,
    ) -> Self {
        self.s3_bucket_auth_type = Some(s3_bucket_auth_type.into());
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
            kind: services::Kind::Enum(AuthType::VALUES),
            ..shared::AUTH_TYPE
        },
        services::Field {
            applies_when: &[("s3_bucket_auth_type", "IAM_USER")],
            ..shared::AWS_ACCESS_KEY_ID
        },
        services::Field {
            applies_when: &[("s3_bucket_auth_type", "IAM_USER")],
            ..shared::AWS_SECRET_ACCESS_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::BUCKET
        },
        shared::BUCKET_REGION,
        services::Field {
            name: "cluster_id",
            kind: services::Kind::Text,
            description: "Identifier of the Redshift cluster, needed for IAM authentication.",
            applies_when: &[("auth_type", "IAM")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "cluster_region",
            kind: services::Kind::Text,
            description: "AWS region of the Redshift cluster, such as `us-east-1`; needed for IAM authentication.",
            applies_when: &[("auth_type", "IAM")],
            ..services::Field::PLAIN
        },
        shared::CONNECTION_TYPE,
        shared::DATABASE,
        services::Field {
            name: "enable_super_type",
            kind: services::Kind::Boolean,
            description: "Whether to store JSON values in columns of the Redshift type `SUPER`.",
            ..services::Field::PLAIN
        },
        shared::EXTERNAL_ID,
        shared::HOST,
        services::Field {
            name: "is_redshift_serverless",
            kind: services::Kind::Boolean,
            description: "Whether the destination is Redshift Serverless rather than a provisioned cluster.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("auth_type", "PASSWORD")],
            ..shared::PASSWORD
        },
        shared::PORT,
        services::Field {
            kind: services::Kind::Text,
            secret: false,
            applies_when: &[("auth_type", "IAM")],
            ..shared::ROLE_ARN
        },
        shared::S3_BUCKET_AUTH_TYPE,
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
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 22] = [
            &mut self.always_encrypted,
            &mut self.auth_type,
            &mut self.aws_access_key_id,
            &mut self.aws_secret_access_key,
            &mut self.bucket,
            &mut self.bucket_region,
            &mut self.cluster_id,
            &mut self.cluster_region,
            &mut self.connection_type,
            &mut self.database,
            &mut self.enable_super_type,
            &mut self.external_id,
            &mut self.host,
            &mut self.is_redshift_serverless,
            &mut self.password,
            &mut self.port,
            &mut self.role_arn,
            &mut self.s3_bucket_auth_type,
            &mut self.tunnel_host,
            &mut self.tunnel_port,
            &mut self.tunnel_user,
            &mut self.user,
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
    " How access is granted, such as by a password, a token, a key, a role or OAuth."]
    pub enum AuthType { #[doc = " `IAM`"] Iam = "IAM", #[doc = " `PASSWORD`"] Password =
    "PASSWORD" }
}
/// Under which names an external secrets manager has the secrets of a destination of Redshift: `external_secrets_keys_config`.
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
        name: "redshift",
        display_name: Some("Redshift"),
        config: <Config as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Destinations)
    };
    type Name = ();
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::DestinationConfig for Config {}
