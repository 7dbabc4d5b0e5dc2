// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Sailthru: connections of the service `sailthru`.
use crate::services::{self, shared};
/// The config of a connection of Sailthru.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Key that gives access to the API of the service.
    pub api_key: Option<crate::Secret>,
    /// Secret that goes with the API key.
    pub api_secret: Option<crate::Secret>,
    /// Number of days back from which each sync queries Sailthru campaigns again.
    pub campaign_query_lookback_window_in_days: Option<i32>,
    /// How far back the historical sync reaches.
    pub historical_sync_limit: Option<shared::HistoricalSyncLimit>,
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub historical_sync_limit_date: Option<String>,
    /// Whether your account has Sailthru Connect, which exports event data as files to S3.
    pub is_sailthru_connect_enabled: Option<bool>,
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub packing_mode: Option<PackingMode>,
    /// Name of the S3 bucket, without `s3://`. Counts with `use_customer_s3_bucket` `true`.
    pub s3bucket: Option<String>,
    /// Path (prefix) inside the bucket `s3bucket` under which the Sailthru files lie.
    pub s3path: Option<String>,
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `use_customer_s3_bucket` `true`.
    pub s3role_arn: Option<crate::Secret>,
    /// Whether the Sailthru files are in an S3 bucket of your own, named in `s3bucket`.
    pub use_customer_s3_bucket: Option<bool>,
    /// External id to require in the trust policy of the IAM role in `s3role_arn`. Only in answers.
    pub s3external_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Key that gives access to the API of the service.
    pub fn api_key(mut self, api_key: impl Into<crate::Secret>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }
    /// Secret that goes with the API key.
    pub fn api_secret(mut self, api_secret: impl Into<crate::Secret>) -> Self {
        self.api_secret = Some(api_secret.into());
        self
    }
    /// Number of days back from which each sync queries Sailthru campaigns again.
    #[inline]
    pub fn campaign_query_lookback_window_in_days(
        mut self,
        campaign_query_lookback_window_in_days: i32,
    ) -> Self {
        self.campaign_query_lookback_window_in_days = Some(
            campaign_query_lookback_window_in_days,
        );
        self
    }
    /// How far back the historical sync reaches.
    pub fn historical_sync_limit(
        mut self,
        historical_sync_limit: impl Into<shared::HistoricalSyncLimit>,
    ) -> Self {
        self.historical_sync_limit = Some(historical_sync_limit.into());
        self
    }
    /// Earliest date of the data that the historical sync fetches. Counts with `historical_sync_limit` `DATE_LIMIT`.
    pub fn historical_sync_limit_date(
        mut self,
        historical_sync_limit_date: impl Into<String>,
    ) -> Self {
        self.historical_sync_limit_date = Some(historical_sync_limit_date.into());
        self
    }
    /// Whether your account has Sailthru Connect, which exports event data as files to S3.
    #[inline]
    pub fn is_sailthru_connect_enabled(
        mut self,
        is_sailthru_connect_enabled: bool,
    ) -> Self {
        self.is_sailthru_connect_enabled = Some(is_sailthru_connect_enabled);
        self
    }
    /// Whether nested data is kept packed as JSON in one column or unpacked into several.
    pub fn packing_mode(mut self, packing_mode: impl Into<PackingMode>) -> Self {
        self.packing_mode = Some(packing_mode.into());
        self
    }
    /// Name of the S3 bucket, without `s3://`. Counts with `use_customer_s3_bucket` `true`.
    pub fn s3bucket(mut self, s3bucket: impl Into<String>) -> Self {
        self.s3bucket = Some(s3bucket.into());
        self
    }
    /// Path (prefix) inside the bucket `s3bucket` under which the Sailthru files lie.
    pub fn s3path(mut self, s3path: impl Into<String>) -> Self {
        self.s3path = Some(s3path.into());
        self
    }
    /// ARN of the IAM role that gives access to the S3 bucket, `arn:aws:iam::<account>:role/<name>`. Counts with `use_customer_s3_bucket` `true`.
    pub fn s3role_arn(mut self, s3role_arn: impl Into<crate::Secret>) -> Self {
        self.s3role_arn = Some(s3role_arn.into());
        self
    }
    /// Whether the Sailthru files are in an S3 bucket of your own, named in `s3bucket`.
    #[inline]
    pub fn use_customer_s3_bucket(mut self, use_customer_s3_bucket: bool) -> Self {
        self.use_customer_s3_bucket = Some(use_customer_s3_bucket);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::API_KEY
        },
        services::Field {
            applies_when: &[],
            ..shared::API_SECRET
        },
        services::Field {
            name: "campaign_query_lookback_window_in_days",
            kind: services::Kind::Integer,
            description: "Number of days back from which each sync queries Sailthru campaigns again.",
            ..services::Field::PLAIN
        },
        shared::HISTORICAL_SYNC_LIMIT,
        services::Field {
            applies_when: &[("historical_sync_limit", "DATE_LIMIT")],
            ..shared::HISTORICAL_SYNC_LIMIT_DATE
        },
        services::Field {
            name: "is_sailthru_connect_enabled",
            kind: services::Kind::Boolean,
            description: "Whether your account has Sailthru Connect, which exports event data as files to S3.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(PackingMode::VALUES),
            ..shared::PACKING_MODE
        },
        services::Field {
            applies_when: &[("use_customer_s3_bucket", "true")],
            ..shared::S3BUCKET
        },
        services::Field {
            name: "s3path",
            kind: services::Kind::Text,
            description: "Path (prefix) inside the bucket `s3bucket` under which the Sailthru files lie.",
            ..services::Field::PLAIN
        },
        services::Field {
            applies_when: &[("use_customer_s3_bucket", "true")],
            ..shared::S3ROLE_ARN
        },
        services::Field {
            name: "use_customer_s3_bucket",
            kind: services::Kind::Boolean,
            description: "Whether the Sailthru files are in an S3 bucket of your own, named in `s3bucket`.",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::S3EXTERNAL_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 12] = [
            &mut self.api_key,
            &mut self.api_secret,
            &mut self.campaign_query_lookback_window_in_days,
            &mut self.historical_sync_limit,
            &mut self.historical_sync_limit_date,
            &mut self.is_sailthru_connect_enabled,
            &mut self.packing_mode,
            &mut self.s3bucket,
            &mut self.s3path,
            &mut self.s3role_arn,
            &mut self.use_customer_s3_bucket,
            &mut self.s3external_id,
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
    " Whether nested data is kept packed as JSON in one column or unpacked into several."]
    pub enum PackingMode { #[doc = " `PACKED`"] Packed = "PACKED", #[doc = " `UNPACKED`"]
    Unpacked = "UNPACKED" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "sailthru",
        display_name: Some("Sailthru"),
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
