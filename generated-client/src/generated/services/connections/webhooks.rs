// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Webhooks: connections of the service `webhooks`.
use crate::services::{self, shared};
/// The config of a connection of Webhooks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Hash algorithm of the HMAC signature that the sender adds to each request. Counts with `auth_method` `HMAC`.
    pub algorithm: Option<Algorithm>,
    /// Name of the HTTP header in which the sender puts the signature or token. Counts with `auth_method` `HMAC` or `TOKEN_BASED`.
    pub auth_header_key: Option<String>,
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub auth_method: Option<AuthMethod>,
    /// Secret shared with the sender: the key of the HMAC signature or the expected token. Counts with `auth_method` `HMAC` or `TOKEN_BASED`.
    pub auth_secret: Option<crate::Secret>,
    /// Shared access signature (SAS) URL of the Azure Blob container that takes in the events. Counts with `bucket_service` `AZURE`.
    pub blob_sas_url: Option<crate::Secret>,
    /// Storage service whose bucket takes in the events before they are loaded.
    pub bucket_service: Option<BucketService>,
    /// Name of the Google Cloud Storage bucket. Counts with `bucket_service` `GCS`.
    pub gcs_bucket: Option<String>,
    /// Name of your S3 bucket that takes in the events, without `s3://`. Counts with `bucket_service` `S3`.
    pub s3_bucket: Option<String>,
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `bucket_service` `S3`.
    pub s3_role_arn: Option<crate::Secret>,
    /// How the HMAC signature is written as text in the header named by `auth_header_key`. Counts with `auth_method` `HMAC`.
    pub signature_encoding: Option<SignatureEncoding>,
    /// Whether the JSON of an event stays in one column or is spread over columns at the first level.
    pub sync_format: Option<SyncFormat>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Hash algorithm of the HMAC signature that the sender adds to each request. Counts with `auth_method` `HMAC`.
    pub fn algorithm(mut self, algorithm: impl Into<Algorithm>) -> Self {
        self.algorithm = Some(algorithm.into());
        self
    }
    /// Name of the HTTP header in which the sender puts the signature or token. Counts with `auth_method` `HMAC` or `TOKEN_BASED`.
    pub fn auth_header_key(mut self, auth_header_key: impl Into<String>) -> Self {
        self.auth_header_key = Some(auth_header_key.into());
        self
    }
    /// Kind of credentials used to log in; decides which of the other login fields are needed.
    pub fn auth_method(mut self, auth_method: impl Into<AuthMethod>) -> Self {
        self.auth_method = Some(auth_method.into());
        self
    }
    /// Secret shared with the sender: the key of the HMAC signature or the expected token. Counts with `auth_method` `HMAC` or `TOKEN_BASED`.
    pub fn auth_secret(mut self, auth_secret: impl Into<crate::Secret>) -> Self {
        self.auth_secret = Some(auth_secret.into());
        self
    }
    /// Shared access signature (SAS) URL of the Azure Blob container that takes in the events. Counts with `bucket_service` `AZURE`.
    pub fn blob_sas_url(mut self, blob_sas_url: impl Into<crate::Secret>) -> Self {
        self.blob_sas_url = Some(blob_sas_url.into());
        self
    }
    /// Storage service whose bucket takes in the events before they are loaded.
    pub fn bucket_service(mut self, bucket_service: impl Into<BucketService>) -> Self {
        self.bucket_service = Some(bucket_service.into());
        self
    }
    /// Name of the Google Cloud Storage bucket. Counts with `bucket_service` `GCS`.
    pub fn gcs_bucket(mut self, gcs_bucket: impl Into<String>) -> Self {
        self.gcs_bucket = Some(gcs_bucket.into());
        self
    }
    /// Name of your S3 bucket that takes in the events, without `s3://`. Counts with `bucket_service` `S3`.
    pub fn s3_bucket(mut self, s3_bucket: impl Into<String>) -> Self {
        self.s3_bucket = Some(s3_bucket.into());
        self
    }
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `bucket_service` `S3`.
    pub fn s3_role_arn(mut self, s3_role_arn: impl Into<crate::Secret>) -> Self {
        self.s3_role_arn = Some(s3_role_arn.into());
        self
    }
    /// How the HMAC signature is written as text in the header named by `auth_header_key`. Counts with `auth_method` `HMAC`.
    pub fn signature_encoding(
        mut self,
        signature_encoding: impl Into<SignatureEncoding>,
    ) -> Self {
        self.signature_encoding = Some(signature_encoding.into());
        self
    }
    /// Whether the JSON of an event stays in one column or is spread over columns at the first level.
    pub fn sync_format(mut self, sync_format: impl Into<SyncFormat>) -> Self {
        self.sync_format = Some(sync_format.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "algorithm",
            kind: services::Kind::Enum(Algorithm::VALUES),
            description: "Hash algorithm of the HMAC signature that the sender adds to each request.",
            applies_when: &[("auth_method", "HMAC")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "auth_header_key",
            kind: services::Kind::Text,
            description: "Name of the HTTP header in which the sender puts the signature or token.",
            applies_when: &[("auth_method", "HMAC"), ("auth_method", "TOKEN_BASED")],
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(AuthMethod::VALUES),
            ..shared::AUTH_METHOD
        },
        services::Field {
            name: "auth_secret",
            kind: services::Kind::Text,
            description: "Secret shared with the sender: the key of the HMAC signature or the expected token.",
            secret: true,
            applies_when: &[("auth_method", "HMAC"), ("auth_method", "TOKEN_BASED")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "blob_sas_url",
            kind: services::Kind::Text,
            description: "Shared access signature (SAS) URL of the Azure Blob container that takes in the events.",
            secret: true,
            applies_when: &[("bucket_service", "AZURE")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "bucket_service",
            kind: services::Kind::Enum(BucketService::VALUES),
            description: "Storage service whose bucket takes in the events before they are loaded.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("bucket_service", "GCS")],
            ..shared::GCS_BUCKET
        },
        services::Field {
            name: "s3_bucket",
            kind: services::Kind::Text,
            description: "Name of your S3 bucket that takes in the events, without `s3://`.",
            applies_when: &[("bucket_service", "S3")],
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("bucket_service", "S3")],
            ..shared::S3_ROLE_ARN
        },
        services::Field {
            name: "signature_encoding",
            kind: services::Kind::Enum(SignatureEncoding::VALUES),
            description: "How the HMAC signature is written as text in the header named by `auth_header_key`.",
            applies_when: &[("auth_method", "HMAC")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_format",
            kind: services::Kind::Enum(SyncFormat::VALUES),
            description: "Whether the JSON of an event stays in one column or is spread over columns at the first level.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 11] = [
            &mut self.algorithm,
            &mut self.auth_header_key,
            &mut self.auth_method,
            &mut self.auth_secret,
            &mut self.blob_sas_url,
            &mut self.bucket_service,
            &mut self.gcs_bucket,
            &mut self.s3_bucket,
            &mut self.s3_role_arn,
            &mut self.signature_encoding,
            &mut self.sync_format,
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
    " Hash algorithm of the HMAC signature that the sender adds to each request."] pub
    enum Algorithm { #[doc = " `INFER_FROM_HEADER`"] InferFromHeader =
    "INFER_FROM_HEADER", #[doc = " `MD5`"] Md5 = "MD5", #[doc = " `SHA_1`"] Sha1 =
    "SHA_1", #[doc = " `SHA_224`"] Sha224 = "SHA_224", #[doc = " `SHA_256`"] Sha256 =
    "SHA_256", #[doc = " `SHA_384`"] Sha384 = "SHA_384", #[doc = " `SHA_512`"] Sha512 =
    "SHA_512" }
}
services::choice! {
    #[doc =
    " Kind of credentials used to log in; decides which of the other login fields are needed."]
    pub enum AuthMethod { #[doc = " `HMAC`"] Hmac = "HMAC", #[doc = " `NONE`"] None =
    "NONE", #[doc = " `TOKEN_BASED`"] TokenBased = "TOKEN_BASED" }
}
services::choice! {
    #[doc = " Storage service whose bucket takes in the events before they are loaded."]
    pub enum BucketService { #[doc = " `AZURE`"] Azure = "AZURE", #[doc = " `Fivetran`"]
    Fivetran = "Fivetran", #[doc = " `GCS`"] Gcs = "GCS", #[doc = " `S3`"] S3 = "S3" }
}
services::choice! {
    #[doc =
    " How the HMAC signature is written as text in the header named by `auth_header_key`."]
    pub enum SignatureEncoding { #[doc = " `BASE64`"] Base64 = "BASE64", #[doc =
    " `HEXA_DECIMAL`"] HexaDecimal = "HEXA_DECIMAL" }
}
services::choice! {
    #[doc =
    " Whether the JSON of an event stays in one column or is spread over columns at the first level."]
    pub enum SyncFormat { #[doc = " `Packed`"] Packed = "Packed", #[doc = " `Unpacked`"]
    Unpacked = "Unpacked" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "webhooks",
        display_name: Some("Webhooks"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::SchemaTable),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::SchemaTable;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
