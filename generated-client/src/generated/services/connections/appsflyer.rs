// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! AppsFlyer: connections of the service `appsflyer`.
use crate::services::{self, shared};
/// The config of a connection of AppsFlyer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub access_key_id: Option<crate::Secret>,
    /// Token that gives access to the API of the source.
    pub api_token: Option<crate::Secret>,
    /// Apps to sync, each named by its id at the source.
    pub app_ids: Option<Vec<AppIdsItem>>,
    /// Name of the bucket in cloud storage. Counts with `use_customer_bucket` `true`.
    pub bucket: Option<String>,
    /// Name of the AppsFlyer Data Locker connection whose files are read.
    pub connection_name: Option<String>,
    /// Folder in the bucket or container that holds the exported files.
    pub home_folder: Option<String>,
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub role_arn: Option<crate::Secret>,
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    pub rollback_window: Option<i32>,
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub secret_key: Option<crate::Secret>,
    /// Whether to sync the files that AppsFlyer Data Locker writes to a bucket.
    pub sync_data_locker: Option<bool>,
    /// Whether to sync the reports of the AppsFlyer Pull API; uses `api_token`.
    pub sync_pull_api: Option<bool>,
    /// Whether Data Locker writes to your own S3 bucket rather than to one owned by AppsFlyer.
    pub use_customer_bucket: Option<bool>,
    /// External id for the trust policy of your AWS IAM role, by which Fivetran is recognised. Only in answers.
    pub external_id: Option<String>,
    /// URL to enter in AppsFlyer as the target for the events that it pushes. Only in answers.
    pub webhook_endpoint: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the access key, the part that goes with its secret, e.g. that of an AWS IAM user.
    pub fn access_key_id(mut self, access_key_id: impl Into<crate::Secret>) -> Self {
        self.access_key_id = Some(access_key_id.into());
        self
    }
    /// Token that gives access to the API of the source.
    pub fn api_token(mut self, api_token: impl Into<crate::Secret>) -> Self {
        self.api_token = Some(api_token.into());
        self
    }
    /// Apps to sync, each named by its id at the source.
    pub fn app_ids(mut self, app_ids: impl IntoIterator<Item = AppIdsItem>) -> Self {
        self.app_ids = Some(app_ids.into_iter().collect());
        self
    }
    /// Name of the bucket in cloud storage. Counts with `use_customer_bucket` `true`.
    pub fn bucket(mut self, bucket: impl Into<String>) -> Self {
        self.bucket = Some(bucket.into());
        self
    }
    /// Name of the AppsFlyer Data Locker connection whose files are read.
    pub fn connection_name(mut self, connection_name: impl Into<String>) -> Self {
        self.connection_name = Some(connection_name.into());
        self
    }
    /// Folder in the bucket or container that holds the exported files.
    pub fn home_folder(mut self, home_folder: impl Into<String>) -> Self {
        self.home_folder = Some(home_folder.into());
        self
    }
    /// ARN of the IAM role in your AWS account that is assumed, `arn:aws:iam::<account>:role/<name>`.
    pub fn role_arn(mut self, role_arn: impl Into<crate::Secret>) -> Self {
        self.role_arn = Some(role_arn.into());
        self
    }
    /// How far back, mostly in days, each sync reads data again to catch late changes.
    #[inline]
    pub fn rollback_window(mut self, rollback_window: i32) -> Self {
        self.rollback_window = Some(rollback_window);
        self
    }
    /// Secret key for the source's API; for Google Cloud services the JSON key of your service account.
    pub fn secret_key(mut self, secret_key: impl Into<crate::Secret>) -> Self {
        self.secret_key = Some(secret_key.into());
        self
    }
    /// Whether to sync the files that AppsFlyer Data Locker writes to a bucket.
    #[inline]
    pub fn sync_data_locker(mut self, sync_data_locker: bool) -> Self {
        self.sync_data_locker = Some(sync_data_locker);
        self
    }
    /// Whether to sync the reports of the AppsFlyer Pull API; uses `api_token`.
    #[inline]
    pub fn sync_pull_api(mut self, sync_pull_api: bool) -> Self {
        self.sync_pull_api = Some(sync_pull_api);
        self
    }
    /// Whether Data Locker writes to your own S3 bucket rather than to one owned by AppsFlyer.
    #[inline]
    pub fn use_customer_bucket(mut self, use_customer_bucket: bool) -> Self {
        self.use_customer_bucket = Some(use_customer_bucket);
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            applies_when: &[],
            ..shared::ACCESS_KEY_ID
        },
        services::Field {
            applies_when: &[],
            ..shared::API_TOKEN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(<AppIdsItem as services::Settings>::FIELDS),
            ),
            applies_when: &[],
            ..shared::APP_IDS
        },
        services::Field {
            applies_when: &[("use_customer_bucket", "true")],
            ..shared::BUCKET
        },
        services::Field {
            name: "connection_name",
            kind: services::Kind::Text,
            description: "Name of the AppsFlyer Data Locker connection whose files are read.",
            ..services::Field::PLAIN
        },
        shared::HOME_FOLDER,
        services::Field {
            applies_when: &[],
            ..shared::ROLE_ARN
        },
        shared::ROLLBACK_WINDOW,
        services::Field {
            applies_when: &[],
            ..shared::SECRET_KEY
        },
        services::Field {
            name: "sync_data_locker",
            kind: services::Kind::Boolean,
            description: "Whether to sync the files that AppsFlyer Data Locker writes to a bucket.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_pull_api",
            kind: services::Kind::Boolean,
            description: "Whether to sync the reports of the AppsFlyer Pull API; uses `api_token`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "use_customer_bucket",
            kind: services::Kind::Boolean,
            description: "Whether Data Locker writes to your own S3 bucket rather than to one owned by AppsFlyer.",
            ..services::Field::PLAIN
        },
        services::Field {
            read_only: true,
            ..shared::EXTERNAL_ID
        },
        services::Field {
            name: "webhook_endpoint",
            kind: services::Kind::Text,
            description: "URL to enter in AppsFlyer as the target for the events that it pushes.",
            read_only: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 14] = [
            &mut self.access_key_id,
            &mut self.api_token,
            &mut self.app_ids,
            &mut self.bucket,
            &mut self.connection_name,
            &mut self.home_folder,
            &mut self.role_arn,
            &mut self.rollback_window,
            &mut self.secret_key,
            &mut self.sync_data_locker,
            &mut self.sync_pull_api,
            &mut self.use_customer_bucket,
            &mut self.external_id,
            &mut self.webhook_endpoint,
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
/// Apps to sync, each named by its id at the source.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppIdsItem {
    /// Id of your app at the source.
    pub app_id: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl AppIdsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of your app at the source.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}
impl services::Settings for AppIdsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::APP_ID
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.app_id];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for AppIdsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for AppIdsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "AppIdsItem", f)
    }
}
services::object_values!(AppIdsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "appsflyer",
        display_name: Some("AppsFlyer"),
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
