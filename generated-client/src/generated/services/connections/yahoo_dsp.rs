// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Yahoo DSP: connections of the service `yahoo_dsp`.
use crate::services::{self, shared};
/// The config of a connection of Yahoo DSP.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Yahoo DSP advertisers to sync, each given together with the seat it belongs to. Counts with `sync_mode_advertiser` `SPECIFIC_ADVERTISERS`.
    pub advertisers_with_seat: Option<Vec<String>>,
    /// Yahoo DSP reports to sync, ready-made or put together from dimensions and metrics.
    pub report_configs: Option<Vec<ReportConfigsItem>>,
    /// Ids of the Yahoo DSP seats to sync. Counts with `sync_mode_seat` `SPECIFIC_SEATS`.
    pub seats: Option<Vec<i32>>,
    /// Whether all advertisers are synced or only those in `advertisers_with_seat`.
    pub sync_mode_advertiser: Option<SyncModeAdvertiser>,
    /// Whether all seats are synced or only those in `seats`.
    pub sync_mode_seat: Option<SyncModeSeat>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Yahoo DSP advertisers to sync, each given together with the seat it belongs to. Counts with `sync_mode_advertiser` `SPECIFIC_ADVERTISERS`.
    pub fn advertisers_with_seat(
        mut self,
        advertisers_with_seat: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.advertisers_with_seat = Some(
            advertisers_with_seat.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Yahoo DSP reports to sync, ready-made or put together from dimensions and metrics.
    pub fn report_configs(
        mut self,
        report_configs: impl IntoIterator<Item = ReportConfigsItem>,
    ) -> Self {
        self.report_configs = Some(report_configs.into_iter().collect());
        self
    }
    /// Ids of the Yahoo DSP seats to sync. Counts with `sync_mode_seat` `SPECIFIC_SEATS`.
    pub fn seats(mut self, seats: impl IntoIterator<Item = i32>) -> Self {
        self.seats = Some(seats.into_iter().collect());
        self
    }
    /// Whether all advertisers are synced or only those in `advertisers_with_seat`.
    pub fn sync_mode_advertiser(
        mut self,
        sync_mode_advertiser: impl Into<SyncModeAdvertiser>,
    ) -> Self {
        self.sync_mode_advertiser = Some(sync_mode_advertiser.into());
        self
    }
    /// Whether all seats are synced or only those in `seats`.
    pub fn sync_mode_seat(mut self, sync_mode_seat: impl Into<SyncModeSeat>) -> Self {
        self.sync_mode_seat = Some(sync_mode_seat.into());
        self
    }
    /// How many months of past data the first sync reads.
    pub fn timeframe_months(
        mut self,
        timeframe_months: impl Into<shared::TimeframeMonths>,
    ) -> Self {
        self.timeframe_months = Some(timeframe_months.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "advertisers_with_seat",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Yahoo DSP advertisers to sync, each given together with the seat it belongs to.",
            applies_when: &[("sync_mode_advertiser", "SPECIFIC_ADVERTISERS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "report_configs",
            kind: services::Kind::List(
                &services::Kind::Object(
                    <ReportConfigsItem as services::Settings>::FIELDS,
                ),
            ),
            description: "Yahoo DSP reports to sync, ready-made or put together from dimensions and metrics.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "seats",
            kind: services::Kind::List(&services::Kind::Integer),
            description: "Ids of the Yahoo DSP seats to sync.",
            applies_when: &[("sync_mode_seat", "SPECIFIC_SEATS")],
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_mode_advertiser",
            kind: services::Kind::Enum(SyncModeAdvertiser::VALUES),
            description: "Whether all advertisers are synced or only those in `advertisers_with_seat`.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_mode_seat",
            kind: services::Kind::Enum(SyncModeSeat::VALUES),
            description: "Whether all seats are synced or only those in `seats`.",
            ..services::Field::PLAIN
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 6] = [
            &mut self.advertisers_with_seat,
            &mut self.report_configs,
            &mut self.seats,
            &mut self.sync_mode_advertiser,
            &mut self.sync_mode_seat,
            &mut self.timeframe_months,
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
/// Yahoo DSP reports to sync, ready-made or put together from dimensions and metrics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportConfigsItem {
    /// Whether the report is one that comes prebuilt or one you put together yourself.
    pub config_type: Option<shared::ConfigType>,
    /// Currency in which amounts are reported.
    pub currency: Option<ReportConfigsItemCurrency>,
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<ReportConfigsItemDimensionsItem>>,
    /// Span of time that one row of the report covers.
    pub interval_type: Option<ReportConfigsItemIntervalType>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses. Counts with `config_type` `CUSTOM`.
    pub metrics: Option<Vec<ReportConfigsItemMetricsItem>>,
    /// Ready-made Yahoo DSP report to sync. Counts with `config_type` `PREBUILT`.
    pub prebuilt_report_type: Option<ReportConfigsItemPrebuiltReportType>,
    /// Name that you give to the custom report.
    pub report_name: Option<String>,
    /// Time zone in which the source gives dates and times or cuts its days. Counts with `use_advertiser_timezone` `false`.
    pub time_zone: Option<ReportConfigsItemTimeZone>,
    /// Whether the report uses the time zone of each advertiser and not that in `time_zone`.
    pub use_advertiser_timezone: Option<bool>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ReportConfigsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether the report is one that comes prebuilt or one you put together yourself.
    pub fn config_type(mut self, config_type: impl Into<shared::ConfigType>) -> Self {
        self.config_type = Some(config_type.into());
        self
    }
    /// Currency in which amounts are reported.
    pub fn currency(mut self, currency: impl Into<ReportConfigsItemCurrency>) -> Self {
        self.currency = Some(currency.into());
        self
    }
    /// Dimensions by which the figures of the report are broken down.
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<Item = impl Into<ReportConfigsItemDimensionsItem>>,
    ) -> Self {
        self.dimensions = Some(dimensions.into_iter().map(Into::into).collect());
        self
    }
    /// Span of time that one row of the report covers.
    pub fn interval_type(
        mut self,
        interval_type: impl Into<ReportConfigsItemIntervalType>,
    ) -> Self {
        self.interval_type = Some(interval_type.into());
        self
    }
    /// Metrics (measured numbers) of the report, by the names that the source's API uses. Counts with `config_type` `CUSTOM`.
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<ReportConfigsItemMetricsItem>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }
    /// Ready-made Yahoo DSP report to sync. Counts with `config_type` `PREBUILT`.
    pub fn prebuilt_report_type(
        mut self,
        prebuilt_report_type: impl Into<ReportConfigsItemPrebuiltReportType>,
    ) -> Self {
        self.prebuilt_report_type = Some(prebuilt_report_type.into());
        self
    }
    /// Name that you give to the custom report.
    pub fn report_name(mut self, report_name: impl Into<String>) -> Self {
        self.report_name = Some(report_name.into());
        self
    }
    /// Time zone in which the source gives dates and times or cuts its days. Counts with `use_advertiser_timezone` `false`.
    pub fn time_zone(mut self, time_zone: impl Into<ReportConfigsItemTimeZone>) -> Self {
        self.time_zone = Some(time_zone.into());
        self
    }
    /// Whether the report uses the time zone of each advertiser and not that in `time_zone`.
    #[inline]
    pub fn use_advertiser_timezone(mut self, use_advertiser_timezone: bool) -> Self {
        self.use_advertiser_timezone = Some(use_advertiser_timezone);
        self
    }
}
impl services::Settings for ReportConfigsItem {
    const FIELDS: &'static [services::Field] = &[
        shared::CONFIG_TYPE,
        services::Field {
            kind: services::Kind::Enum(ReportConfigsItemCurrency::VALUES),
            ..shared::CURRENCY
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(ReportConfigsItemDimensionsItem::VALUES),
            ),
            ..shared::DIMENSIONS
        },
        services::Field {
            name: "interval_type",
            kind: services::Kind::Enum(ReportConfigsItemIntervalType::VALUES),
            description: "Span of time that one row of the report covers.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(ReportConfigsItemMetricsItem::VALUES),
            ),
            applies_when: &[("config_type", "CUSTOM")],
            ..shared::METRICS
        },
        services::Field {
            name: "prebuilt_report_type",
            kind: services::Kind::Enum(ReportConfigsItemPrebuiltReportType::VALUES),
            description: "Ready-made Yahoo DSP report to sync.",
            applies_when: &[("config_type", "PREBUILT")],
            ..services::Field::PLAIN
        },
        shared::REPORT_NAME,
        services::Field {
            kind: services::Kind::Enum(ReportConfigsItemTimeZone::VALUES),
            ..shared::TIME_ZONE
        },
        services::Field {
            name: "use_advertiser_timezone",
            kind: services::Kind::Boolean,
            description: "Whether the report uses the time zone of each advertiser and not that in `time_zone`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.config_type,
            &mut self.currency,
            &mut self.dimensions,
            &mut self.interval_type,
            &mut self.metrics,
            &mut self.prebuilt_report_type,
            &mut self.report_name,
            &mut self.time_zone,
            &mut self.use_advertiser_timezone,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for ReportConfigsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for ReportConfigsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "ReportConfigsItem", f)
    }
}
services::choice! {
    #[doc = " Currency in which amounts are reported."] pub enum
    ReportConfigsItemCurrency { #[doc = " `ADVERTISER`"] Advertiser = "ADVERTISER", #[doc
    = " `CAMPAIGN`"] Campaign = "CAMPAIGN", #[doc = " `SEAT`"] Seat = "SEAT", #[doc =
    " `USD`"] Usd = "USD" }
}
services::choice! {
    #[doc = " Dimensions by which the figures of the report are broken down."] pub enum
    ReportConfigsItemDimensionsItem { #[doc = " `AD`"] Ad = "AD", #[doc =
    " `AD_POSITION`"] AdPosition = "AD_POSITION", #[doc = " `AD_SERVING_COST_NAME`"]
    AdServingCostName = "AD_SERVING_COST_NAME", #[doc = " `ADS_TXT_DECLARATION`"]
    AdsTxtDeclaration = "ADS_TXT_DECLARATION", #[doc = " `ADVERTISER`"] Advertiser =
    "ADVERTISER", #[doc = " `ADVERTISER_CATEGORY_ID`"] AdvertiserCategoryId =
    "ADVERTISER_CATEGORY_ID", #[doc = " `ADVERTISER_GROUP`"] AdvertiserGroup =
    "ADVERTISER_GROUP", #[doc = " `ADVERTISER_SUB_CATEGORY`"] AdvertiserSubCategory =
    "ADVERTISER_SUB_CATEGORY", #[doc = " `AGE`"] Age = "AGE", #[doc = " `APP_NAME`"]
    AppName = "APP_NAME", #[doc = " `AUDIENCE_MEASUREMENT_COST_NAME`"]
    AudienceMeasurementCostName = "AUDIENCE_MEASUREMENT_COST_NAME", #[doc =
    " `BID_REQUEST_AD_SIZE`"] BidRequestAdSize = "BID_REQUEST_AD_SIZE", #[doc =
    " `BID_REQUEST_DIMENSIONS`"] BidRequestDimensions = "BID_REQUEST_DIMENSIONS", #[doc =
    " `BROWSER_TYPE`"] BrowserType = "BROWSER_TYPE", #[doc = " `BUCKETED_AGE`"]
    BucketedAge = "BUCKETED_AGE", #[doc = " `CAMPAIGN`"] Campaign = "CAMPAIGN", #[doc =
    " `CAMPAIGN_CURRENT_SCHEDULE_TOTAL_BUDGET`"] CampaignCurrentScheduleTotalBudget =
    "CAMPAIGN_CURRENT_SCHEDULE_TOTAL_BUDGET", #[doc = " `CAMPAIGN_DAILY_BUDGET`"]
    CampaignDailyBudget = "CAMPAIGN_DAILY_BUDGET", #[doc =
    " `CAMPAIGN_DAILY_BUDGET_SCHEDULE`"] CampaignDailyBudgetSchedule =
    "CAMPAIGN_DAILY_BUDGET_SCHEDULE", #[doc = " `CAMPAIGN_END_DATE`"] CampaignEndDate =
    "CAMPAIGN_END_DATE", #[doc = " `CAMPAIGN_SCHEDULE_END_DATE`"] CampaignScheduleEndDate
    = "CAMPAIGN_SCHEDULE_END_DATE", #[doc = " `CAMPAIGN_SCHEDULE_NAME`"]
    CampaignScheduleName = "CAMPAIGN_SCHEDULE_NAME", #[doc = " `CAMPAIGN_START_DATE`"]
    CampaignStartDate = "CAMPAIGN_START_DATE", #[doc = " `CAMPAIGN_TOTAL_BUDGET`"]
    CampaignTotalBudget = "CAMPAIGN_TOTAL_BUDGET", #[doc = " `CHANNEL_TYPE`"] ChannelType
    = "CHANNEL_TYPE", #[doc = " `CITY`"] City = "CITY", #[doc = " `CONNECTED_TV_DEVICE`"]
    ConnectedTvDevice = "CONNECTED_TV_DEVICE", #[doc = " `CONNECTED_TV_MAKE`"]
    ConnectedTvMake = "CONNECTED_TV_MAKE", #[doc = " `CONNECTED_TV_MODEL`"]
    ConnectedTvModel = "CONNECTED_TV_MODEL", #[doc = " `CONNECTION_TYPE`"] ConnectionType
    = "CONNECTION_TYPE", #[doc = " `CONTENT_CHANNEL`"] ContentChannel =
    "CONTENT_CHANNEL", #[doc = " `CONTENT_GENRE`"] ContentGenre = "CONTENT_GENRE", #[doc
    = " `CONTENT_NETWORK`"] ContentNetwork = "CONTENT_NETWORK", #[doc =
    " `CONTENT_SHOW`"] ContentShow = "CONTENT_SHOW", #[doc = " `CONTENT_TITLE`"]
    ContentTitle = "CONTENT_TITLE", #[doc = " `COUNTRY`"] Country = "COUNTRY", #[doc =
    " `CREATIVE`"] Creative = "CREATIVE", #[doc = " `CREATIVE_CUSTOM_ID`"]
    CreativeCustomId = "CREATIVE_CUSTOM_ID", #[doc = " `CREATIVE_FORMAT`"] CreativeFormat
    = "CREATIVE_FORMAT", #[doc = " `DAYS_TO_CONVERSION`"] DaysToConversion =
    "DAYS_TO_CONVERSION", #[doc = " `DEAL_TYPE`"] DealType = "DEAL_TYPE", #[doc =
    " `DEMO_VENDOR`"] DemoVendor = "DEMO_VENDOR", #[doc = " `DESKTOP_OS`"] DesktopOs =
    "DESKTOP_OS", #[doc = " `DESKTOP_OS_DEPRECATED`"] DesktopOsDeprecated =
    "DESKTOP_OS_DEPRECATED", #[doc = " `DEVICE_CATEGORY`"] DeviceCategory =
    "DEVICE_CATEGORY", #[doc = " `DEVICE_TYPE`"] DeviceType = "DEVICE_TYPE", #[doc =
    " `DOMAIN`"] Domain = "DOMAIN", #[doc = " `DOT_RULE`"] DotRule = "DOT_RULE", #[doc =
    " `DYNAMIC_CREATIVE_SET`"] DynamicCreativeSet = "DYNAMIC_CREATIVE_SET", #[doc =
    " `DYNAMIC_CREATIVE_VARIATION`"] DynamicCreativeVariation =
    "DYNAMIC_CREATIVE_VARIATION", #[doc = " `EXCHANGE`"] Exchange = "EXCHANGE", #[doc =
    " `EXCHANGE_DEAL_ID`"] ExchangeDealId = "EXCHANGE_DEAL_ID", #[doc =
    " `FREQUENCY_BUCKET_1D`"] FrequencyBucket1d = "FREQUENCY_BUCKET_1D", #[doc =
    " `FREQUENCY_BUCKET_30D`"] FrequencyBucket30d = "FREQUENCY_BUCKET_30D", #[doc =
    " `FREQUENCY_BUCKET_7D`"] FrequencyBucket7d = "FREQUENCY_BUCKET_7D", #[doc =
    " `GENDER`"] Gender = "GENDER", #[doc = " `GOAL_TYPE`"] GoalType = "GOAL_TYPE", #[doc
    = " `INVENTORY_AUCTION_TYPE`"] InventoryAuctionType = "INVENTORY_AUCTION_TYPE", #[doc
    = " `INVENTORY_TYPE`"] InventoryType = "INVENTORY_TYPE", #[doc = " `ISP`"] Isp =
    "ISP", #[doc = " `LAYOUT`"] Layout = "LAYOUT", #[doc = " `LINE`"] Line = "LINE",
    #[doc = " `LINE_BILLING_METHOD`"] LineBillingMethod = "LINE_BILLING_METHOD", #[doc =
    " `LINE_BUDGET_PACING`"] LineBudgetPacing = "LINE_BUDGET_PACING", #[doc =
    " `LINE_CHANNEL_TYPE`"] LineChannelType = "LINE_CHANNEL_TYPE", #[doc =
    " `LINE_CURRENT_SCHEDULE_TOTAL_BUDGET`"] LineCurrentScheduleTotalBudget =
    "LINE_CURRENT_SCHEDULE_TOTAL_BUDGET", #[doc = " `LINE_DAILY_BUDGET`"] LineDailyBudget
    = "LINE_DAILY_BUDGET", #[doc = " `LINE_DAILY_BUDGET_SCHEDULE`"]
    LineDailyBudgetSchedule = "LINE_DAILY_BUDGET_SCHEDULE", #[doc = " `LINE_END_DATE`"]
    LineEndDate = "LINE_END_DATE", #[doc = " `LINE_FLIGHT`"] LineFlight = "LINE_FLIGHT",
    #[doc = " `LINE_GOAL_TYPE`"] LineGoalType = "LINE_GOAL_TYPE", #[doc =
    " `LINE_PACING_ACCELERATION`"] LinePacingAcceleration = "LINE_PACING_ACCELERATION",
    #[doc = " `LINE_SCHEDULE_END_DATE`"] LineScheduleEndDate = "LINE_SCHEDULE_END_DATE",
    #[doc = " `LINE_SCHEDULE_NAME`"] LineScheduleName = "LINE_SCHEDULE_NAME", #[doc =
    " `LINE_SCHEDULE_START_DATE`"] LineScheduleStartDate = "LINE_SCHEDULE_START_DATE",
    #[doc = " `LINE_START_DATE`"] LineStartDate = "LINE_START_DATE", #[doc =
    " `LINE_TOTAL_BUDGET`"] LineTotalBudget = "LINE_TOTAL_BUDGET", #[doc =
    " `LINE_TYPE`"] LineType = "LINE_TYPE", #[doc = " `MARKET_AREA`"] MarketArea =
    "MARKET_AREA", #[doc = " `MOBILE_CARRIER`"] MobileCarrier = "MOBILE_CARRIER", #[doc =
    " `MOBILE_MAKE`"] MobileMake = "MOBILE_MAKE", #[doc = " `MOBILE_MODEL`"] MobileModel
    = "MOBILE_MODEL", #[doc = " `MOBILE_OS`"] MobileOs = "MOBILE_OS", #[doc =
    " `NATIVE_SITE`"] NativeSite = "NATIVE_SITE", #[doc = " `NATIVE_SITE_GROUP`"]
    NativeSiteGroup = "NATIVE_SITE_GROUP", #[doc = " `NATIVE_TYPE`"] NativeType =
    "NATIVE_TYPE", #[doc = " `OTHER_COST_NAME`"] OtherCostName = "OTHER_COST_NAME", #[doc
    = " `PACKAGE`"] Package = "PACKAGE", #[doc = " `PACKAGE_BUDGET_DISTRIBUTOR`"]
    PackageBudgetDistributor = "PACKAGE_BUDGET_DISTRIBUTOR", #[doc =
    " `PACKAGE_BUDGET_SCHEDULE`"] PackageBudgetSchedule = "PACKAGE_BUDGET_SCHEDULE",
    #[doc = " `PACKAGE_CURRENT_SCHEDULE_TOTAL_BUDGET`"] PackageCurrentScheduleTotalBudget
    = "PACKAGE_CURRENT_SCHEDULE_TOTAL_BUDGET", #[doc = " `PACKAGE_DAILY_BUDGET`"]
    PackageDailyBudget = "PACKAGE_DAILY_BUDGET", #[doc =
    " `PACKAGE_DAILY_BUDGET_SCHEDULE`"] PackageDailyBudgetSchedule =
    "PACKAGE_DAILY_BUDGET_SCHEDULE", #[doc = " `PACKAGE_END_DATE`"] PackageEndDate =
    "PACKAGE_END_DATE", #[doc = " `PACKAGE_SCHEDULE_END_DATE`"] PackageScheduleEndDate =
    "PACKAGE_SCHEDULE_END_DATE", #[doc = " `PACKAGE_SCHEDULE_NAME`"] PackageScheduleName
    = "PACKAGE_SCHEDULE_NAME", #[doc = " `PACKAGE_SCHEDULE_START_DATE`"]
    PackageScheduleStartDate = "PACKAGE_SCHEDULE_START_DATE", #[doc =
    " `PACKAGE_TOTAL_BUDGET`"] PackageTotalBudget = "PACKAGE_TOTAL_BUDGET", #[doc =
    " `PARENT_LINE`"] ParentLine = "PARENT_LINE", #[doc = " `PIXEL`"] Pixel = "PIXEL",
    #[doc = " `PIXEL_PARAMETER`"] PixelParameter = "PIXEL_PARAMETER", #[doc =
    " `POSTAL_CODE`"] PostalCode = "POSTAL_CODE", #[doc = " `PUBLISHER`"] Publisher =
    "PUBLISHER", #[doc = " `REGION`"] Region = "REGION", #[doc = " `SEAT_ID`"] SeatId =
    "SEAT_ID", #[doc = " `SITE_GROUP_NAME`"] SiteGroupName = "SITE_GROUP_NAME", #[doc =
    " `SITE_NAME`"] SiteName = "SITE_NAME", #[doc = " `SUBDOMAIN`"] Subdomain =
    "SUBDOMAIN", #[doc = " `SUPPLY_GROUP`"] SupplyGroup = "SUPPLY_GROUP", #[doc =
    " `TARGET_AUDIENCE_ID_GROUP_A`"] TargetAudienceIdGroupA =
    "TARGET_AUDIENCE_ID_GROUP_A", #[doc = " `TARGET_AUDIENCE_ID_GROUP_B`"]
    TargetAudienceIdGroupB = "TARGET_AUDIENCE_ID_GROUP_B", #[doc =
    " `VIDEO_AD_PLACEMENT`"] VideoAdPlacement = "VIDEO_AD_PLACEMENT", #[doc =
    " `VIDEO_CONTENT_LENGTH`"] VideoContentLength = "VIDEO_CONTENT_LENGTH", #[doc =
    " `VIDEO_CREATIVE_DURATION`"] VideoCreativeDuration = "VIDEO_CREATIVE_DURATION",
    #[doc = " `VIDEO_PLAYER_SIZE`"] VideoPlayerSize = "VIDEO_PLAYER_SIZE", #[doc =
    " `WEATHER_CONDITION`"] WeatherCondition = "WEATHER_CONDITION" }
}
services::choice! {
    #[doc = " Span of time that one row of the report covers."] pub enum
    ReportConfigsItemIntervalType { #[doc = " `CUMULATIVE`"] Cumulative = "CUMULATIVE",
    #[doc = " `DAY`"] Day = "DAY", #[doc = " `HOUR`"] Hour = "HOUR", #[doc = " `MONTH`"]
    Month = "MONTH", #[doc = " `WEEK`"] Week = "WEEK" }
}
services::choice! {
    #[doc =
    " Metrics (measured numbers) of the report, by the names that the source's API uses."]
    pub enum ReportConfigsItemMetricsItem { #[doc = " `AD_SERVING_COST`"] AdServingCost =
    "AD_SERVING_COST", #[doc = " `AD_VERIFICATION_COST`"] AdVerificationCost =
    "AD_VERIFICATION_COST", #[doc = " `ADVERTISER_ECPM`"] AdvertiserEcpm =
    "ADVERTISER_ECPM", #[doc = " `ADVERTISER_SPENDING`"] AdvertiserSpending =
    "ADVERTISER_SPENDING", #[doc = " `AUDIENCE_IMPRESSIONS`"] AudienceImpressions =
    "AUDIENCE_IMPRESSIONS", #[doc = " `AUDIENCE_MEASUREMENT_COST`"]
    AudienceMeasurementCost = "AUDIENCE_MEASUREMENT_COST", #[doc =
    " `AVAILABLE_BID_REQUESTS`"] AvailableBidRequests = "AVAILABLE_BID_REQUESTS", #[doc =
    " `AVERAGE_FREQUENCY`"] AverageFrequency = "AVERAGE_FREQUENCY", #[doc =
    " `AVERAGE_FREQUENCY_PER_HOUSEHOLD`"] AverageFrequencyPerHousehold =
    "AVERAGE_FREQUENCY_PER_HOUSEHOLD", #[doc = " `AVERAGE_IMPRESSION_MULTIPLIER`"]
    AverageImpressionMultiplier = "AVERAGE_IMPRESSION_MULTIPLIER", #[doc =
    " `AVERAGE_PEOPLE_FREQUENCY`"] AveragePeopleFrequency = "AVERAGE_PEOPLE_FREQUENCY",
    #[doc = " `AVERAGE_WIN_RATE`"] AverageWinRate = "AVERAGE_WIN_RATE", #[doc =
    " `BID_CPM`"] BidCpm = "BID_CPM", #[doc = " `BID_CPM_ADVERTISER_CURRENCY`"]
    BidCpmAdvertiserCurrency = "BID_CPM_ADVERTISER_CURRENCY", #[doc =
    " `BID_CPM_ORDER_CURRENCY`"] BidCpmOrderCurrency = "BID_CPM_ORDER_CURRENCY", #[doc =
    " `BID_CPM_SEAT_CURRENCY`"] BidCpmSeatCurrency = "BID_CPM_SEAT_CURRENCY", #[doc =
    " `BID_PRICE_WITHOUT_MULTIPLIER`"] BidPriceWithoutMultiplier =
    "BID_PRICE_WITHOUT_MULTIPLIER", #[doc =
    " `BID_PRICE_WITHOUT_MULTIPLIER_ADVERTISER_CURRENCY`"]
    BidPriceWithoutMultiplierAdvertiserCurrency =
    "BID_PRICE_WITHOUT_MULTIPLIER_ADVERTISER_CURRENCY", #[doc =
    " `BID_PRICE_WITHOUT_MULTIPLIER_ORDER_CURRENCY`"]
    BidPriceWithoutMultiplierOrderCurrency =
    "BID_PRICE_WITHOUT_MULTIPLIER_ORDER_CURRENCY", #[doc =
    " `BID_PRICE_WITHOUT_MULTIPLIER_SEAT_CURRENCY`"]
    BidPriceWithoutMultiplierSeatCurrency = "BID_PRICE_WITHOUT_MULTIPLIER_SEAT_CURRENCY",
    #[doc = " `BID_RESPONSES`"] BidResponses = "BID_RESPONSES", #[doc =
    " `BRAND_SAFETY_COST`"] BrandSafetyCost = "BRAND_SAFETY_COST", #[doc =
    " `CLICK_THROUGH_CONVERSION`"] ClickThroughConversion = "CLICK_THROUGH_CONVERSION",
    #[doc = " `CLICK_THROUGH_CONVERSION_RATE`"] ClickThroughConversionRate =
    "CLICK_THROUGH_CONVERSION_RATE", #[doc = " `CLICK_THROUGH_CONVERSION_VALUE`"]
    ClickThroughConversionValue = "CLICK_THROUGH_CONVERSION_VALUE", #[doc =
    " `CLICK_THROUGH_CPA`"] ClickThroughCpa = "CLICK_THROUGH_CPA", #[doc = " `CLICKS`"]
    Clicks = "CLICKS", #[doc = " `CNVR`"] Cnvr = "CNVR", #[doc = " `COMPANION_CLICKS`"]
    CompanionClicks = "COMPANION_CLICKS", #[doc = " `COMPANION_IMPRESSIONS`"]
    CompanionImpressions = "COMPANION_IMPRESSIONS", #[doc = " `COMPLETION_RATE_100`"]
    CompletionRate100 = "COMPLETION_RATE_100", #[doc = " `COMPLETION_RATE_25`"]
    CompletionRate25 = "COMPLETION_RATE_25", #[doc = " `COMPLETION_RATE_50`"]
    CompletionRate50 = "COMPLETION_RATE_50", #[doc = " `COMPLETION_RATE_75`"]
    CompletionRate75 = "COMPLETION_RATE_75", #[doc = " `COMPLETIONS_100`"] Completions100
    = "COMPLETIONS_100", #[doc = " `COMPLETIONS_25`"] Completions25 = "COMPLETIONS_25",
    #[doc = " `COMPLETIONS_50`"] Completions50 = "COMPLETIONS_50", #[doc =
    " `COMPLETIONS_75`"] Completions75 = "COMPLETIONS_75", #[doc = " `CONVERSION`"]
    Conversion = "CONVERSION", #[doc = " `CONVERSION_VALUE`"] ConversionValue =
    "CONVERSION_VALUE", #[doc = " `COST_PER_VALID_VIDEO_VIEW_CPV`"]
    CostPerValidVideoViewCpv = "COST_PER_VALID_VIDEO_VIEW_CPV", #[doc = " `CPA`"] Cpa =
    "CPA", #[doc = " `CPC`"] Cpc = "CPC", #[doc = " `CPCV`"] Cpcv = "CPCV", #[doc =
    " `CROSS_DEVICE_CONVERSIONS`"] CrossDeviceConversions = "CROSS_DEVICE_CONVERSIONS",
    #[doc = " `CTR`"] Ctr = "CTR", #[doc = " `DROP_RATE_AT_0`"] DropRateAt0 =
    "DROP_RATE_AT_0", #[doc = " `DROP_RATE_AT_25`"] DropRateAt25 = "DROP_RATE_AT_25",
    #[doc = " `DROP_RATE_AT_50`"] DropRateAt50 = "DROP_RATE_AT_50", #[doc =
    " `DROP_RATE_AT_75`"] DropRateAt75 = "DROP_RATE_AT_75", #[doc =
    " `DYNAMIC_CONVERSION_VALUE`"] DynamicConversionValue = "DYNAMIC_CONVERSION_VALUE",
    #[doc = " `ESTIMATED_BILLABLE_AMOUNT`"] EstimatedBillableAmount =
    "ESTIMATED_BILLABLE_AMOUNT", #[doc = " `ESTIMATED_COST_PER_STORE_VISIT_CPSV`"]
    EstimatedCostPerStoreVisitCpsv = "ESTIMATED_COST_PER_STORE_VISIT_CPSV", #[doc =
    " `ESTIMATED_NUMBER_OF_STORE_VISITS`"] EstimatedNumberOfStoreVisits =
    "ESTIMATED_NUMBER_OF_STORE_VISITS", #[doc =
    " `ESTIMATED_STORE_VISIT_THROUGH_RATE_VTR`"] EstimatedStoreVisitThroughRateVtr =
    "ESTIMATED_STORE_VISIT_THROUGH_RATE_VTR", #[doc =
    " `ESTIMATED_UNIQUE_STORE_VISITORS`"] EstimatedUniqueStoreVisitors =
    "ESTIMATED_UNIQUE_STORE_VISITORS", #[doc = " `FILTERED_CLICKS`"] FilteredClicks =
    "FILTERED_CLICKS", #[doc = " `FILTERED_COMPANION_CLICKS`"] FilteredCompanionClicks =
    "FILTERED_COMPANION_CLICKS", #[doc = " `FILTERED_COMPANION_IMPRESSIONS`"]
    FilteredCompanionImpressions = "FILTERED_COMPANION_IMPRESSIONS", #[doc =
    " `FILTERED_IMPRESSIONS`"] FilteredImpressions = "FILTERED_IMPRESSIONS", #[doc =
    " `IMPRESSION_DISTRIBUTION_NONMEASURABLE`"] ImpressionDistributionNonmeasurable =
    "IMPRESSION_DISTRIBUTION_NONMEASURABLE", #[doc =
    " `IMPRESSION_DISTRIBUTION_NONVIEWABLE`"] ImpressionDistributionNonviewable =
    "IMPRESSION_DISTRIBUTION_NONVIEWABLE", #[doc = " `IMPRESSION_DISTRIBUTION_VIEWABLE`"]
    ImpressionDistributionViewable = "IMPRESSION_DISTRIBUTION_VIEWABLE", #[doc =
    " `IMPRESSIONS`"] Impressions = "IMPRESSIONS", #[doc = " `INVENTORY_COST`"]
    InventoryCost = "INVENTORY_COST", #[doc = " `INVENTORY_COST_PERCENTAGE`"]
    InventoryCostPercentage = "INVENTORY_COST_PERCENTAGE", #[doc = " `INVENTORY_ECPM`"]
    InventoryEcpm = "INVENTORY_ECPM", #[doc = " `INVENTORY_ECPM_DEPRECATED`"]
    InventoryEcpmDeprecated = "INVENTORY_ECPM_DEPRECATED", #[doc =
    " `MAIL_AD_CLICK_OUTS`"] MailAdClickOuts = "MAIL_AD_CLICK_OUTS", #[doc =
    " `MAIL_AD_CLICK_OUTS_RATE`"] MailAdClickOutsRate = "MAIL_AD_CLICK_OUTS_RATE", #[doc
    = " `MAIL_AD_FORM_SUBMITS`"] MailAdFormSubmits = "MAIL_AD_FORM_SUBMITS", #[doc =
    " `MAIL_AD_FORWARD_RATE`"] MailAdForwardRate = "MAIL_AD_FORWARD_RATE", #[doc =
    " `MAIL_AD_FORWARDS`"] MailAdForwards = "MAIL_AD_FORWARDS", #[doc =
    " `MAIL_AD_OPENS`"] MailAdOpens = "MAIL_AD_OPENS", #[doc = " `MAIL_AD_SAVES`"]
    MailAdSaves = "MAIL_AD_SAVES", #[doc = " `MAIL_AD_SAVES_RATE`"] MailAdSavesRate =
    "MAIL_AD_SAVES_RATE", #[doc = " `MAIL_AD_SUBMIT_RATE`"] MailAdSubmitRate =
    "MAIL_AD_SUBMIT_RATE", #[doc = " `MOAT_AVFH`"] MoatAvfh = "MOAT_AVFH", #[doc =
    " `MOAT_AVOC`"] MoatAvoc = "MOAT_AVOC", #[doc = " `MOAT_AVOC_RATE`"] MoatAvocRate =
    "MOAT_AVOC_RATE", #[doc = " `MOAT_IMPRESSIONS_ANALYZED`"] MoatImpressionsAnalyzed =
    "MOAT_IMPRESSIONS_ANALYZED", #[doc = " `MOAT_MEASURABILITY_RATE`"]
    MoatMeasurabilityRate = "MOAT_MEASURABILITY_RATE", #[doc =
    " `MOAT_MEASURABLE_IMPRESSIONS`"] MoatMeasurableImpressions =
    "MOAT_MEASURABLE_IMPRESSIONS", #[doc = " `MOAT_VIEWABLE_IMPRESSIONS`"]
    MoatViewableImpressions = "MOAT_VIEWABLE_IMPRESSIONS", #[doc =
    " `MOAT_VIEWABLE_RATE`"] MoatViewableRate = "MOAT_VIEWABLE_RATE", #[doc =
    " `MULTIPLIED_ECPM`"] MultipliedEcpm = "MULTIPLIED_ECPM", #[doc = " `NETWORK_ECPM`"]
    NetworkEcpm = "NETWORK_ECPM", #[doc = " `NETWORK_PROFIT`"] NetworkProfit =
    "NETWORK_PROFIT", #[doc = " `NETWORK_PROFIT_PERCENTAGE`"] NetworkProfitPercentage =
    "NETWORK_PROFIT_PERCENTAGE", #[doc = " `NON_VIEWABLE_IMPRESSIONS`"]
    NonViewableImpressions = "NON_VIEWABLE_IMPRESSIONS", #[doc =
    " `ORDER_MANAGEMENT_FEE`"] OrderManagementFee = "ORDER_MANAGEMENT_FEE", #[doc =
    " `OTHER_COST`"] OtherCost = "OTHER_COST", #[doc = " `PLATFORM_FEE`"] PlatformFee =
    "PLATFORM_FEE", #[doc = " `PUBLISHER_EARNINGS`"] PublisherEarnings =
    "PUBLISHER_EARNINGS", #[doc = " `PUBLISHER_EARNINGS_PERCENTAGE`"]
    PublisherEarningsPercentage = "PUBLISHER_EARNINGS_PERCENTAGE", #[doc =
    " `QUALIFIED_BID_REQUESTS`"] QualifiedBidRequests = "QUALIFIED_BID_REQUESTS", #[doc =
    " `ROAS`"] Roas = "ROAS", #[doc = " `SEAT_DATA_FEE`"] SeatDataFee = "SEAT_DATA_FEE",
    #[doc = " `SEAT_MANAGEMENT_FEE`"] SeatManagementFee = "SEAT_MANAGEMENT_FEE", #[doc =
    " `SEAT_TECH_FEE`"] SeatTechFee = "SEAT_TECH_FEE", #[doc = " `SKIPPED_ADS`"]
    SkippedAds = "SKIPPED_ADS", #[doc = " `START_VIEWS`"] StartViews = "START_VIEWS",
    #[doc = " `THIRD_PARTY_DATA_FEES`"] ThirdPartyDataFees = "THIRD_PARTY_DATA_FEES",
    #[doc = " `THIRD_PARTY_SEGMENT_FEE`"] ThirdPartySegmentFee =
    "THIRD_PARTY_SEGMENT_FEE", #[doc = " `TOTAL_DATA_FEE`"] TotalDataFee =
    "TOTAL_DATA_FEE", #[doc = " `TOTAL_VARIABLE_COST`"] TotalVariableCost =
    "TOTAL_VARIABLE_COST", #[doc = " `TOTAL_VENDOR_FEE`"] TotalVendorFee =
    "TOTAL_VENDOR_FEE", #[doc = " `UNIQUE_CLICK_THROUGH_CONVERTERS`"]
    UniqueClickThroughConverters = "UNIQUE_CLICK_THROUGH_CONVERTERS", #[doc =
    " `UNIQUE_CONVERTERS`"] UniqueConverters = "UNIQUE_CONVERTERS", #[doc =
    " `UNIQUE_VIEW_THROUGH_CONVERTERS`"] UniqueViewThroughConverters =
    "UNIQUE_VIEW_THROUGH_CONVERTERS", #[doc = " `UNIQUE_VIEWERS`"] UniqueViewers =
    "UNIQUE_VIEWERS", #[doc = " `VCPM`"] Vcpm = "VCPM", #[doc =
    " `VERY_FIRST_CLICK_THROUGH_CONVERSION`"] VeryFirstClickThroughConversion =
    "VERY_FIRST_CLICK_THROUGH_CONVERSION", #[doc =
    " `VERY_FIRST_CLICK_THROUGH_CONVERSION_VALUE`"] VeryFirstClickThroughConversionValue
    = "VERY_FIRST_CLICK_THROUGH_CONVERSION_VALUE", #[doc = " `VERY_FIRST_CONVERSION`"]
    VeryFirstConversion = "VERY_FIRST_CONVERSION", #[doc =
    " `VERY_FIRST_VIEW_THROUGH_CONVERSION`"] VeryFirstViewThroughConversion =
    "VERY_FIRST_VIEW_THROUGH_CONVERSION", #[doc =
    " `VERY_FIRST_VIEW_THROUGH_CONVERSION_VALUE`"] VeryFirstViewThroughConversionValue =
    "VERY_FIRST_VIEW_THROUGH_CONVERSION_VALUE", #[doc = " `VIEW_THROUGH_CONVERSION`"]
    ViewThroughConversion = "VIEW_THROUGH_CONVERSION", #[doc =
    " `VIEW_THROUGH_CONVERSION_RATE`"] ViewThroughConversionRate =
    "VIEW_THROUGH_CONVERSION_RATE", #[doc = " `VIEW_THROUGH_CONVERSION_VALUE`"]
    ViewThroughConversionValue = "VIEW_THROUGH_CONVERSION_VALUE", #[doc =
    " `VIEW_THROUGH_CPA`"] ViewThroughCpa = "VIEW_THROUGH_CPA", #[doc =
    " `VIEWABIILITY_COST`"] ViewabiilityCost = "VIEWABIILITY_COST", #[doc =
    " `YAHOO_DATA_FEES`"] YahooDataFees = "YAHOO_DATA_FEES", #[doc =
    " `YAHOO_MEASURABLE_IMPRESSIONS`"] YahooMeasurableImpressions =
    "YAHOO_MEASURABLE_IMPRESSIONS", #[doc = " `YAHOO_MEASURABLE_RATE`"]
    YahooMeasurableRate = "YAHOO_MEASURABLE_RATE", #[doc =
    " `YAHOO_NON_MEASURABLE_IMPRESSIONS`"] YahooNonMeasurableImpressions =
    "YAHOO_NON_MEASURABLE_IMPRESSIONS", #[doc = " `YAHOO_SEGMENT_FEE`"] YahooSegmentFee =
    "YAHOO_SEGMENT_FEE", #[doc = " `YAHOO_VIEWABLE_IMPRESSIONS`"]
    YahooViewableImpressions = "YAHOO_VIEWABLE_IMPRESSIONS", #[doc =
    " `YAHOO_VIEWABLE_RATE`"] YahooViewableRate = "YAHOO_VIEWABLE_RATE" }
}
services::choice! {
    #[doc = " Ready-made Yahoo DSP report to sync."] pub enum
    ReportConfigsItemPrebuiltReportType { #[doc = " `REPORT_AD_PERFORMANCE`"]
    ReportAdPerformance = "REPORT_AD_PERFORMANCE", #[doc = " `REPORT_AUDIENCE_SEGMENT`"]
    ReportAudienceSegment = "REPORT_AUDIENCE_SEGMENT", #[doc = " `REPORT_BASIC`"]
    ReportBasic = "REPORT_BASIC", #[doc = " `REPORT_CAMPAIGN_PERFORMANCE`"]
    ReportCampaignPerformance = "REPORT_CAMPAIGN_PERFORMANCE", #[doc =
    " `REPORT_CONVERSIONS`"] ReportConversions = "REPORT_CONVERSIONS", #[doc =
    " `REPORT_DYNAMIC_PRODUCT_ADS`"] ReportDynamicProductAds =
    "REPORT_DYNAMIC_PRODUCT_ADS", #[doc = " `REPORT_LINE_PERFORMANCE`"]
    ReportLinePerformance = "REPORT_LINE_PERFORMANCE", #[doc =
    " `REPORT_SITE_DOMAIN_PERFORMANCE`"] ReportSiteDomainPerformance =
    "REPORT_SITE_DOMAIN_PERFORMANCE" }
}
services::choice! {
    #[doc = " Time zone in which the source gives dates and times or cuts its days."] pub
    enum ReportConfigsItemTimeZone { #[doc = " `AMERICA_ARGENTINA_BUENOS_AIRES`"]
    AmericaArgentinaBuenosAires = "AMERICA_ARGENTINA_BUENOS_AIRES", #[doc =
    " `AMERICA_BOGOTA`"] AmericaBogota = "AMERICA_BOGOTA", #[doc = " `AMERICA_CHICAGO`"]
    AmericaChicago = "AMERICA_CHICAGO", #[doc = " `AMERICA_DENVER`"] AmericaDenver =
    "AMERICA_DENVER", #[doc = " `AMERICA_EL_SALVADOR`"] AmericaElSalvador =
    "AMERICA_EL_SALVADOR", #[doc = " `AMERICA_HALIFAX`"] AmericaHalifax =
    "AMERICA_HALIFAX", #[doc = " `AMERICA_LIMA`"] AmericaLima = "AMERICA_LIMA", #[doc =
    " `AMERICA_LOS_ANGELES`"] AmericaLosAngeles = "AMERICA_LOS_ANGELES", #[doc =
    " `AMERICA_MEXICO_CITY`"] AmericaMexicoCity = "AMERICA_MEXICO_CITY", #[doc =
    " `AMERICA_NEW_YORK`"] AmericaNewYork = "AMERICA_NEW_YORK", #[doc =
    " `AMERICA_PUERTO_RICO`"] AmericaPuertoRico = "AMERICA_PUERTO_RICO", #[doc =
    " `AMERICA_SANTIAGO`"] AmericaSantiago = "AMERICA_SANTIAGO", #[doc =
    " `AMERICA_SAO_PAULO`"] AmericaSaoPaulo = "AMERICA_SAO_PAULO", #[doc =
    " `ASIA_DHAKA`"] AsiaDhaka = "ASIA_DHAKA", #[doc = " `ASIA_DUBAI`"] AsiaDubai =
    "ASIA_DUBAI", #[doc = " `ASIA_JAKARTA`"] AsiaJakarta = "ASIA_JAKARTA", #[doc =
    " `ASIA_JERUSALEM`"] AsiaJerusalem = "ASIA_JERUSALEM", #[doc = " `ASIA_KARACHI`"]
    AsiaKarachi = "ASIA_KARACHI", #[doc = " `ASIA_SHANGHAI`"] AsiaShanghai =
    "ASIA_SHANGHAI", #[doc = " `ASIA_TOKYO`"] AsiaTokyo = "ASIA_TOKYO", #[doc =
    " `AUSTRALIA_PERTH`"] AustraliaPerth = "AUSTRALIA_PERTH", #[doc =
    " `AUSTRALIA_SYDNEY`"] AustraliaSydney = "AUSTRALIA_SYDNEY", #[doc = " `ETC_GMT`"]
    EtcGmt = "ETC_GMT", #[doc = " `EUROPE_LONDON`"] EuropeLondon = "EUROPE_LONDON", #[doc
    = " `EUROPE_PARIS`"] EuropeParis = "EUROPE_PARIS", #[doc = " `PACIFIC_AUCKLAND`"]
    PacificAuckland = "PACIFIC_AUCKLAND" }
}
services::choice! {
    #[doc =
    " Whether all advertisers are synced or only those in `advertisers_with_seat`."] pub
    enum SyncModeAdvertiser { #[doc = " `ALL_ADVERTISERS`"] AllAdvertisers =
    "ALL_ADVERTISERS", #[doc = " `SPECIFIC_ADVERTISERS`"] SpecificAdvertisers =
    "SPECIFIC_ADVERTISERS" }
}
services::choice! {
    #[doc = " Whether all seats are synced or only those in `seats`."] pub enum
    SyncModeSeat { #[doc = " `ALL_SEATS`"] AllSeats = "ALL_SEATS", #[doc =
    " `SPECIFIC_SEATS`"] SpecificSeats = "SPECIFIC_SEATS" }
}
/// How a connection of Yahoo DSP is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub fn client_id(mut self, client_id: impl Into<String>) -> Self {
        self.client_id = Some(client_id.into());
        self
    }
    /// Secret of the OAuth app or API client used to connect.
    pub fn client_secret(mut self, client_secret: impl Into<crate::Secret>) -> Self {
        self.client_secret = Some(client_secret.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_id,
            &mut self.client_secret,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for Auth {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for Auth {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "Auth", f)
    }
}
services::object_values!(ReportConfigsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "yahoo_dsp",
        display_name: Some("Yahoo DSP"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
