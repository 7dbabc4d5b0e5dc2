// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Facebook Ads: connections of the service `facebook_ads`.
use crate::services::{self, shared};
/// The config of a connection of Facebook Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Reports to sync, each with its own level, fields, breakdowns and destination table.
    pub custom_tables: Option<Vec<CustomTablesItem>>,
    /// Whether metadata of the ad accounts is synced in addition to the reports.
    pub sync_metadata: Option<bool>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<shared::SyncMode>,
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
    /// Ids of the accounts to sync, when not all of them are. Counts with `sync_mode` `SpecificAccounts`.
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
    /// Reports to sync, each with its own level, fields, breakdowns and destination table.
    pub fn custom_tables(
        mut self,
        custom_tables: impl IntoIterator<Item = CustomTablesItem>,
    ) -> Self {
        self.custom_tables = Some(custom_tables.into_iter().collect());
        self
    }
    /// Whether metadata of the ad accounts is synced in addition to the reports.
    #[inline]
    pub fn sync_metadata(mut self, sync_metadata: bool) -> Self {
        self.sync_metadata = Some(sync_metadata);
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<shared::SyncMode>) -> Self {
        self.sync_mode = Some(sync_mode.into());
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
            applies_when: &[("sync_mode", "SpecificAccounts")],
            ..shared::ACCOUNTS
        },
        services::Field {
            name: "custom_tables",
            kind: services::Kind::List(
                &services::Kind::Object(<CustomTablesItem as services::Settings>::FIELDS),
            ),
            description: "Reports to sync, each with its own level, fields, breakdowns and destination table.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "sync_metadata",
            kind: services::Kind::Boolean,
            description: "Whether metadata of the ad accounts is synced in addition to the reports.",
            ..services::Field::PLAIN
        },
        shared::SYNC_MODE,
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.accounts,
            &mut self.custom_tables,
            &mut self.sync_metadata,
            &mut self.sync_mode,
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
/// Reports to sync, each with its own level, fields, breakdowns and destination table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomTablesItem {
    /// Breakdowns by which action results are split into rows, in addition to `breakdowns`.
    pub action_breakdowns: Option<Vec<CustomTablesItemActionBreakdownsItem>>,
    /// Which moment an action is dated by, such as that of the impression or of the conversion.
    pub action_report_time: Option<CustomTablesItemActionReportTime>,
    /// What the figures of the report are added up by, such as a period, a property or a page.
    pub aggregation: Option<CustomTablesItemAggregation>,
    /// Time spans and kinds of interaction for which the report credits conversions to ads.
    pub attribution_windows: Option<Vec<CustomTablesItemAttributionWindowsItem>>,
    /// Fields by which the figures of the report are split up, such as country or gender.
    pub breakdowns: Option<Vec<CustomTablesItemBreakdownsItem>>,
    /// Days after a click on an ad within which a conversion is credited to it.
    pub click_attribution_window: Option<CustomTablesItemClickAttributionWindow>,
    /// Whether the report is one that comes prebuilt or one you put together yourself.
    pub config_type: Option<CustomTablesItemConfigType>,
    /// Time after an engaged video view in which a conversion is credited to the ad.
    pub engaged_view_attribution_window: Option<
        CustomTablesItemEngagedViewAttributionWindow,
    >,
    /// Fields of the report that become columns of its table.
    pub fields: Option<Vec<CustomTablesItemFieldsItem>>,
    /// Level of the ad hierarchy that the figures are reported for, such as account or campaign.
    pub level: Option<CustomTablesItemLevel>,
    /// Name of the ready-made Facebook Ads report to sync into `table_name`. Counts with `config_type` `Prebuilt`.
    pub prebuilt_report_name: Option<String>,
    /// Name of the table in the destination for these files or this report.
    pub table_name: Option<String>,
    /// Whether the report uses the attribution settings of the ad sets instead of its own windows.
    pub use_unified_attribution_setting: Option<bool>,
    /// How long after an ad was viewed a conversion is still credited to it.
    pub view_attribution_window: Option<CustomTablesItemViewAttributionWindow>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomTablesItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Breakdowns by which action results are split into rows, in addition to `breakdowns`.
    pub fn action_breakdowns(
        mut self,
        action_breakdowns: impl IntoIterator<
            Item = impl Into<CustomTablesItemActionBreakdownsItem>,
        >,
    ) -> Self {
        self.action_breakdowns = Some(
            action_breakdowns.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Which moment an action is dated by, such as that of the impression or of the conversion.
    pub fn action_report_time(
        mut self,
        action_report_time: impl Into<CustomTablesItemActionReportTime>,
    ) -> Self {
        self.action_report_time = Some(action_report_time.into());
        self
    }
    /// What the figures of the report are added up by, such as a period, a property or a page.
    pub fn aggregation(
        mut self,
        aggregation: impl Into<CustomTablesItemAggregation>,
    ) -> Self {
        self.aggregation = Some(aggregation.into());
        self
    }
    /// Time spans and kinds of interaction for which the report credits conversions to ads.
    pub fn attribution_windows(
        mut self,
        attribution_windows: impl IntoIterator<
            Item = impl Into<CustomTablesItemAttributionWindowsItem>,
        >,
    ) -> Self {
        self.attribution_windows = Some(
            attribution_windows.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Fields by which the figures of the report are split up, such as country or gender.
    pub fn breakdowns(
        mut self,
        breakdowns: impl IntoIterator<Item = impl Into<CustomTablesItemBreakdownsItem>>,
    ) -> Self {
        self.breakdowns = Some(breakdowns.into_iter().map(Into::into).collect());
        self
    }
    /// Days after a click on an ad within which a conversion is credited to it.
    pub fn click_attribution_window(
        mut self,
        click_attribution_window: impl Into<CustomTablesItemClickAttributionWindow>,
    ) -> Self {
        self.click_attribution_window = Some(click_attribution_window.into());
        self
    }
    /// Whether the report is one that comes prebuilt or one you put together yourself.
    pub fn config_type(
        mut self,
        config_type: impl Into<CustomTablesItemConfigType>,
    ) -> Self {
        self.config_type = Some(config_type.into());
        self
    }
    /// Time after an engaged video view in which a conversion is credited to the ad.
    pub fn engaged_view_attribution_window(
        mut self,
        engaged_view_attribution_window: impl Into<
            CustomTablesItemEngagedViewAttributionWindow,
        >,
    ) -> Self {
        self.engaged_view_attribution_window = Some(
            engaged_view_attribution_window.into(),
        );
        self
    }
    /// Fields of the report that become columns of its table.
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<CustomTablesItemFieldsItem>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
    /// Level of the ad hierarchy that the figures are reported for, such as account or campaign.
    pub fn level(mut self, level: impl Into<CustomTablesItemLevel>) -> Self {
        self.level = Some(level.into());
        self
    }
    /// Name of the ready-made Facebook Ads report to sync into `table_name`. Counts with `config_type` `Prebuilt`.
    pub fn prebuilt_report_name(
        mut self,
        prebuilt_report_name: impl Into<String>,
    ) -> Self {
        self.prebuilt_report_name = Some(prebuilt_report_name.into());
        self
    }
    /// Name of the table in the destination for these files or this report.
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
    /// Whether the report uses the attribution settings of the ad sets instead of its own windows.
    #[inline]
    pub fn use_unified_attribution_setting(
        mut self,
        use_unified_attribution_setting: bool,
    ) -> Self {
        self.use_unified_attribution_setting = Some(use_unified_attribution_setting);
        self
    }
    /// How long after an ad was viewed a conversion is still credited to it.
    pub fn view_attribution_window(
        mut self,
        view_attribution_window: impl Into<CustomTablesItemViewAttributionWindow>,
    ) -> Self {
        self.view_attribution_window = Some(view_attribution_window.into());
        self
    }
}
impl services::Settings for CustomTablesItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "action_breakdowns",
            kind: services::Kind::List(
                &services::Kind::Enum(CustomTablesItemActionBreakdownsItem::VALUES),
            ),
            description: "Breakdowns by which action results are split into rows, in addition to `breakdowns`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(CustomTablesItemActionReportTime::VALUES),
            ..shared::ACTION_REPORT_TIME
        },
        services::Field {
            kind: services::Kind::Enum(CustomTablesItemAggregation::VALUES),
            ..shared::AGGREGATION
        },
        services::Field {
            name: "attribution_windows",
            kind: services::Kind::List(
                &services::Kind::Enum(CustomTablesItemAttributionWindowsItem::VALUES),
            ),
            description: "Time spans and kinds of interaction for which the report credits conversions to ads.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(CustomTablesItemBreakdownsItem::VALUES),
            ),
            ..shared::BREAKDOWNS
        },
        services::Field {
            kind: services::Kind::Enum(CustomTablesItemClickAttributionWindow::VALUES),
            ..shared::CLICK_ATTRIBUTION_WINDOW
        },
        services::Field {
            kind: services::Kind::Enum(CustomTablesItemConfigType::VALUES),
            ..shared::CONFIG_TYPE
        },
        services::Field {
            name: "engaged_view_attribution_window",
            kind: services::Kind::Enum(
                CustomTablesItemEngagedViewAttributionWindow::VALUES,
            ),
            description: "Time after an engaged video view in which a conversion is credited to the ad.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Enum(CustomTablesItemFieldsItem::VALUES),
            ),
            ..shared::FIELDS
        },
        services::Field {
            kind: services::Kind::Enum(CustomTablesItemLevel::VALUES),
            ..shared::LEVEL
        },
        services::Field {
            name: "prebuilt_report_name",
            kind: services::Kind::Text,
            description: "Name of the ready-made Facebook Ads report to sync into `table_name`.",
            applies_when: &[("config_type", "Prebuilt")],
            ..services::Field::PLAIN
        },
        shared::TABLE_NAME,
        services::Field {
            name: "use_unified_attribution_setting",
            kind: services::Kind::Boolean,
            description: "Whether the report uses the attribution settings of the ad sets instead of its own windows.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(CustomTablesItemViewAttributionWindow::VALUES),
            ..shared::VIEW_ATTRIBUTION_WINDOW
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 14] = [
            &mut self.action_breakdowns,
            &mut self.action_report_time,
            &mut self.aggregation,
            &mut self.attribution_windows,
            &mut self.breakdowns,
            &mut self.click_attribution_window,
            &mut self.config_type,
            &mut self.engaged_view_attribution_window,
            &mut self.fields,
            &mut self.level,
            &mut self.prebuilt_report_name,
            &mut self.table_name,
            &mut self.use_unified_attribution_setting,
            &mut self.view_attribution_window,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for CustomTablesItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for CustomTablesItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "CustomTablesItem", f)
    }
}
services::choice! {
    #[doc =
    " Breakdowns by which action results are split into rows, in addition to `breakdowns`."]
    pub enum CustomTablesItemActionBreakdownsItem { #[doc =
    " `action_canvas_component_name`"] ActionCanvasComponentName =
    "action_canvas_component_name", #[doc = " `action_carousel_card_id`"]
    ActionCarouselCardId = "action_carousel_card_id", #[doc =
    " `action_carousel_card_name`"] ActionCarouselCardName = "action_carousel_card_name",
    #[doc = " `action_destination`"] ActionDestination = "action_destination", #[doc =
    " `action_device`"] ActionDevice = "action_device", #[doc =
    " `action_link_click_destination`"] ActionLinkClickDestination =
    "action_link_click_destination", #[doc = " `action_reaction`"] ActionReaction =
    "action_reaction", #[doc = " `action_target_id`"] ActionTargetId =
    "action_target_id", #[doc = " `action_type`"] ActionType = "action_type", #[doc =
    " `action_video_sound`"] ActionVideoSound = "action_video_sound", #[doc =
    " `action_video_type`"] ActionVideoType = "action_video_type" }
}
services::choice! {
    #[doc =
    " Which moment an action is dated by, such as that of the impression or of the conversion."]
    pub enum CustomTablesItemActionReportTime { #[doc = " `conversion`"] Conversion =
    "conversion", #[doc = " `impression`"] Impression = "impression", #[doc = " `mixed`"]
    Mixed = "mixed" }
}
services::choice! {
    #[doc =
    " What the figures of the report are added up by, such as a period, a property or a page."]
    pub enum CustomTablesItemAggregation { #[doc = " `Day`"] Day = "Day", #[doc =
    " `Lifetime`"] Lifetime = "Lifetime", #[doc = " `Month`"] Month = "Month", #[doc =
    " `Week`"] Week = "Week" }
}
services::choice! {
    #[doc =
    " Time spans and kinds of interaction for which the report credits conversions to ads."]
    pub enum CustomTablesItemAttributionWindowsItem { #[doc = " `CLICK_1D`"] Click1d =
    "CLICK_1D", #[doc = " `CLICK_28D`"] Click28d = "CLICK_28D", #[doc = " `CLICK_7D`"]
    Click7d = "CLICK_7D", #[doc = " `ENGAGED_VIEW_1D`"] EngagedView1d =
    "ENGAGED_VIEW_1D", #[doc = " `INCREMENTALITY`"] Incrementality = "INCREMENTALITY",
    #[doc = " `INCREMENTALITY_ALL_CONVERSIONS`"] IncrementalityAllConversions =
    "INCREMENTALITY_ALL_CONVERSIONS", #[doc = " `INCREMENTALITY_FIRST_CONVERSION`"]
    IncrementalityFirstConversion = "INCREMENTALITY_FIRST_CONVERSION", #[doc =
    " `VIEW_1D`"] View1d = "VIEW_1D" }
}
services::choice! {
    #[doc =
    " Fields by which the figures of the report are split up, such as country or gender."]
    pub enum CustomTablesItemBreakdownsItem { #[doc = " `action_converted_product_id`"]
    ActionConvertedProductId = "action_converted_product_id", #[doc =
    " `ad_format_asset`"] AdFormatAsset = "ad_format_asset", #[doc = " `age`"] Age =
    "age", #[doc = " `app_id`"] AppId = "app_id", #[doc = " `body_asset`"] BodyAsset =
    "body_asset", #[doc = " `call_to_action_asset`"] CallToActionAsset =
    "call_to_action_asset", #[doc = " `coarse_conversion_value`"] CoarseConversionValue =
    "coarse_conversion_value", #[doc = " `comscore_market`"] ComscoreMarket =
    "comscore_market", #[doc = " `country`"] Country = "country", #[doc =
    " `description_asset`"] DescriptionAsset = "description_asset", #[doc =
    " `device_platform`"] DevicePlatform = "device_platform", #[doc = " `dma`"] Dma =
    "dma", #[doc = " `fidelity_type`"] FidelityType = "fidelity_type", #[doc =
    " `frequency_value`"] FrequencyValue = "frequency_value", #[doc = " `gender`"] Gender
    = "gender", #[doc = " `hourly_stats_aggregated_by_advertiser_time_zone`"]
    HourlyStatsAggregatedByAdvertiserTimeZone =
    "hourly_stats_aggregated_by_advertiser_time_zone", #[doc =
    " `hourly_stats_aggregated_by_audience_time_zone`"]
    HourlyStatsAggregatedByAudienceTimeZone =
    "hourly_stats_aggregated_by_audience_time_zone", #[doc = " `hsid`"] Hsid = "hsid",
    #[doc = " `image_asset`"] ImageAsset = "image_asset", #[doc = " `impression_device`"]
    ImpressionDevice = "impression_device", #[doc = " `is_conversion_id_modeled`"]
    IsConversionIdModeled = "is_conversion_id_modeled", #[doc = " `link_url_asset`"]
    LinkUrlAsset = "link_url_asset", #[doc = " `mmm`"] Mmm = "mmm", #[doc =
    " `place_page_id`"] PlacePageId = "place_page_id", #[doc = " `placement`"] Placement
    = "placement", #[doc = " `platform_position`"] PlatformPosition =
    "platform_position", #[doc = " `postback_sequence_index`"] PostbackSequenceIndex =
    "postback_sequence_index", #[doc = " `product_id`"] ProductId = "product_id", #[doc =
    " `publisher_platform`"] PublisherPlatform = "publisher_platform", #[doc =
    " `redownload`"] Redownload = "redownload", #[doc = " `region`"] Region = "region",
    #[doc = " `skan_campaign_id`"] SkanCampaignId = "skan_campaign_id", #[doc =
    " `skan_conversion_id`"] SkanConversionId = "skan_conversion_id", #[doc =
    " `title_asset`"] TitleAsset = "title_asset", #[doc = " `user_segment_key`"]
    UserSegmentKey = "user_segment_key", #[doc = " `video_asset`"] VideoAsset =
    "video_asset" }
}
services::choice! {
    #[doc = " Days after a click on an ad within which a conversion is credited to it."]
    pub enum CustomTablesItemClickAttributionWindow { #[doc = " `DAY_1`"] Day1 = "DAY_1",
    #[doc = " `DAY_1_EV`"] Day1Ev = "DAY_1_EV", #[doc = " `DAY_28`"] Day28 = "DAY_28",
    #[doc = " `DAY_7`"] Day7 = "DAY_7", #[doc = " `NONE`"] None = "NONE" }
}
services::choice! {
    #[doc =
    " Whether the report is one that comes prebuilt or one you put together yourself."]
    pub enum CustomTablesItemConfigType { #[doc = " `Custom`"] Custom = "Custom", #[doc =
    " `Prebuilt`"] Prebuilt = "Prebuilt" }
}
services::choice! {
    #[doc =
    " Time after an engaged video view in which a conversion is credited to the ad."] pub
    enum CustomTablesItemEngagedViewAttributionWindow { #[doc = " `DAY_1`"] Day1 =
    "DAY_1", #[doc = " `DAY_1_EV`"] Day1Ev = "DAY_1_EV", #[doc = " `DAY_28`"] Day28 =
    "DAY_28", #[doc = " `DAY_7`"] Day7 = "DAY_7", #[doc = " `NONE`"] None = "NONE" }
}
services::choice! {
    #[doc = " Fields of the report that become columns of its table."] pub enum
    CustomTablesItemFieldsItem { #[doc = " `account_currency`"] AccountCurrency =
    "account_currency", #[doc = " `account_id`"] AccountId = "account_id", #[doc =
    " `account_name`"] AccountName = "account_name", #[doc = " `action_values`"]
    ActionValues = "action_values", #[doc = " `actions`"] Actions = "actions", #[doc =
    " `ad_click_actions`"] AdClickActions = "ad_click_actions", #[doc = " `ad_id`"] AdId
    = "ad_id", #[doc = " `ad_impression_actions`"] AdImpressionActions =
    "ad_impression_actions", #[doc = " `ad_name`"] AdName = "ad_name", #[doc =
    " `adset_id`"] AdsetId = "adset_id", #[doc = " `adset_name`"] AdsetName =
    "adset_name", #[doc = " `app_store_clicks`"] AppStoreClicks = "app_store_clicks",
    #[doc = " `attribution_setting`"] AttributionSetting = "attribution_setting", #[doc =
    " `auction_bid`"] AuctionBid = "auction_bid", #[doc = " `auction_competitiveness`"]
    AuctionCompetitiveness = "auction_competitiveness", #[doc =
    " `auction_max_competitor_bid`"] AuctionMaxCompetitorBid =
    "auction_max_competitor_bid", #[doc = " `buying_type`"] BuyingType = "buying_type",
    #[doc = " `call_to_action_clicks`"] CallToActionClicks = "call_to_action_clicks",
    #[doc = " `campaign_id`"] CampaignId = "campaign_id", #[doc = " `campaign_name`"]
    CampaignName = "campaign_name", #[doc = " `canvas_avg_view_percent`"]
    CanvasAvgViewPercent = "canvas_avg_view_percent", #[doc = " `canvas_avg_view_time`"]
    CanvasAvgViewTime = "canvas_avg_view_time", #[doc =
    " `canvas_component_avg_pct_view`"] CanvasComponentAvgPctView =
    "canvas_component_avg_pct_view", #[doc = " `catalog_segment_actions`"]
    CatalogSegmentActions = "catalog_segment_actions", #[doc =
    " `catalog_segment_value`"] CatalogSegmentValue = "catalog_segment_value", #[doc =
    " `catalog_segment_value_mobile_purchase_roas`"]
    CatalogSegmentValueMobilePurchaseRoas = "catalog_segment_value_mobile_purchase_roas",
    #[doc = " `catalog_segment_value_omni_purchase_roas`"]
    CatalogSegmentValueOmniPurchaseRoas = "catalog_segment_value_omni_purchase_roas",
    #[doc = " `catalog_segment_value_website_purchase_roas`"]
    CatalogSegmentValueWebsitePurchaseRoas =
    "catalog_segment_value_website_purchase_roas", #[doc = " `click_to_app_deeplink`"]
    ClickToAppDeeplink = "click_to_app_deeplink", #[doc = " `click_to_app_store`"]
    ClickToAppStore = "click_to_app_store", #[doc = " `click_to_website`"] ClickToWebsite
    = "click_to_website", #[doc = " `clicks`"] Clicks = "clicks", #[doc =
    " `conversion_rate_ranking`"] ConversionRateRanking = "conversion_rate_ranking",
    #[doc = " `conversion_values`"] ConversionValues = "conversion_values", #[doc =
    " `conversions`"] Conversions = "conversions", #[doc =
    " `converted_product_quantity`"] ConvertedProductQuantity =
    "converted_product_quantity", #[doc = " `converted_product_value`"]
    ConvertedProductValue = "converted_product_value", #[doc =
    " `cost_per_10_sec_video_view`"] CostPer10SecVideoView =
    "cost_per_10_sec_video_view", #[doc = " `cost_per_15_sec_video_view`"]
    CostPer15SecVideoView = "cost_per_15_sec_video_view", #[doc =
    " `cost_per_2_sec_continuous_video_view`"] CostPer2SecContinuousVideoView =
    "cost_per_2_sec_continuous_video_view", #[doc = " `cost_per_action_type`"]
    CostPerActionType = "cost_per_action_type", #[doc = " `cost_per_ad_click`"]
    CostPerAdClick = "cost_per_ad_click", #[doc = " `cost_per_conversion`"]
    CostPerConversion = "cost_per_conversion", #[doc = " `cost_per_dda_countby_convs`"]
    CostPerDdaCountbyConvs = "cost_per_dda_countby_convs", #[doc =
    " `cost_per_estimated_ad_recallers`"] CostPerEstimatedAdRecallers =
    "cost_per_estimated_ad_recallers", #[doc = " `cost_per_inline_link_click`"]
    CostPerInlineLinkClick = "cost_per_inline_link_click", #[doc =
    " `cost_per_inline_post_engagement`"] CostPerInlinePostEngagement =
    "cost_per_inline_post_engagement", #[doc = " `cost_per_one_thousand_ad_impression`"]
    CostPerOneThousandAdImpression = "cost_per_one_thousand_ad_impression", #[doc =
    " `cost_per_outbound_click`"] CostPerOutboundClick = "cost_per_outbound_click", #[doc
    = " `cost_per_result`"] CostPerResult = "cost_per_result", #[doc =
    " `cost_per_thruplay`"] CostPerThruplay = "cost_per_thruplay", #[doc =
    " `cost_per_total_action`"] CostPerTotalAction = "cost_per_total_action", #[doc =
    " `cost_per_unique_action_type`"] CostPerUniqueActionType =
    "cost_per_unique_action_type", #[doc = " `cost_per_unique_click`"] CostPerUniqueClick
    = "cost_per_unique_click", #[doc = " `cost_per_unique_inline_link_click`"]
    CostPerUniqueInlineLinkClick = "cost_per_unique_inline_link_click", #[doc =
    " `cost_per_unique_outbound_click`"] CostPerUniqueOutboundClick =
    "cost_per_unique_outbound_click", #[doc = " `cpc`"] Cpc = "cpc", #[doc = " `cpm`"]
    Cpm = "cpm", #[doc = " `cpp`"] Cpp = "cpp", #[doc = " `created_time`"] CreatedTime =
    "created_time", #[doc = " `ctr`"] Ctr = "ctr", #[doc = " `date_start`"] DateStart =
    "date_start", #[doc = " `date_stop`"] DateStop = "date_stop", #[doc =
    " `dda_countby_convs`"] DdaCountbyConvs = "dda_countby_convs", #[doc =
    " `deeplink_clicks`"] DeeplinkClicks = "deeplink_clicks", #[doc =
    " `engagement_rate_ranking`"] EngagementRateRanking = "engagement_rate_ranking",
    #[doc = " `estimated_ad_recall_rate`"] EstimatedAdRecallRate =
    "estimated_ad_recall_rate", #[doc = " `estimated_ad_recallers`"] EstimatedAdRecallers
    = "estimated_ad_recallers", #[doc = " `frequency`"] Frequency = "frequency", #[doc =
    " `full_view_impressions`"] FullViewImpressions = "full_view_impressions", #[doc =
    " `full_view_reach`"] FullViewReach = "full_view_reach", #[doc =
    " `gender_targeting`"] GenderTargeting = "gender_targeting", #[doc =
    " `impressions`"] Impressions = "impressions", #[doc = " `inline_link_click_ctr`"]
    InlineLinkClickCtr = "inline_link_click_ctr", #[doc = " `inline_link_clicks`"]
    InlineLinkClicks = "inline_link_clicks", #[doc = " `inline_post_engagement`"]
    InlinePostEngagement = "inline_post_engagement", #[doc =
    " `instagram_upcoming_event_reminders_set`"] InstagramUpcomingEventRemindersSet =
    "instagram_upcoming_event_reminders_set", #[doc =
    " `instant_experience_clicks_to_open`"] InstantExperienceClicksToOpen =
    "instant_experience_clicks_to_open", #[doc = " `instant_experience_clicks_to_start`"]
    InstantExperienceClicksToStart = "instant_experience_clicks_to_start", #[doc =
    " `instant_experience_outbound_clicks`"] InstantExperienceOutboundClicks =
    "instant_experience_outbound_clicks", #[doc = " `interactive_component_tap`"]
    InteractiveComponentTap = "interactive_component_tap", #[doc = " `labels`"] Labels =
    "labels", #[doc = " `location`"] Location = "location", #[doc =
    " `mobile_app_purchase_roas`"] MobileAppPurchaseRoas = "mobile_app_purchase_roas",
    #[doc = " `newsfeed_avg_position`"] NewsfeedAvgPosition = "newsfeed_avg_position",
    #[doc = " `newsfeed_clicks`"] NewsfeedClicks = "newsfeed_clicks", #[doc =
    " `newsfeed_impressions`"] NewsfeedImpressions = "newsfeed_impressions", #[doc =
    " `objective`"] Objective = "objective", #[doc = " `objective_result_rate`"]
    ObjectiveResultRate = "objective_result_rate", #[doc = " `objective_results`"]
    ObjectiveResults = "objective_results", #[doc = " `optimization_goal`"]
    OptimizationGoal = "optimization_goal", #[doc = " `outbound_clicks`"] OutboundClicks
    = "outbound_clicks", #[doc = " `outbound_clicks_ctr`"] OutboundClicksCtr =
    "outbound_clicks_ctr", #[doc = " `place_page_name`"] PlacePageName =
    "place_page_name", #[doc = " `purchase_roas`"] PurchaseRoas = "purchase_roas", #[doc
    = " `qualifying_question_qualify_answer_rate`"] QualifyingQuestionQualifyAnswerRate =
    "qualifying_question_qualify_answer_rate", #[doc = " `quality_ranking`"]
    QualityRanking = "quality_ranking", #[doc = " `reach`"] Reach = "reach", #[doc =
    " `relevance_score`"] RelevanceScore = "relevance_score", #[doc = " `social_clicks`"]
    SocialClicks = "social_clicks", #[doc = " `social_impressions`"] SocialImpressions =
    "social_impressions", #[doc = " `social_reach`"] SocialReach = "social_reach", #[doc
    = " `social_spend`"] SocialSpend = "social_spend", #[doc = " `spend`"] Spend =
    "spend", #[doc = " `total_action_value`"] TotalActionValue = "total_action_value",
    #[doc = " `total_actions`"] TotalActions = "total_actions", #[doc =
    " `total_unique_actions`"] TotalUniqueActions = "total_unique_actions", #[doc =
    " `unique_actions`"] UniqueActions = "unique_actions", #[doc = " `unique_clicks`"]
    UniqueClicks = "unique_clicks", #[doc = " `unique_ctr`"] UniqueCtr = "unique_ctr",
    #[doc = " `unique_impressions`"] UniqueImpressions = "unique_impressions", #[doc =
    " `unique_inline_link_click_ctr`"] UniqueInlineLinkClickCtr =
    "unique_inline_link_click_ctr", #[doc = " `unique_inline_link_clicks`"]
    UniqueInlineLinkClicks = "unique_inline_link_clicks", #[doc =
    " `unique_link_clicks_ctr`"] UniqueLinkClicksCtr = "unique_link_clicks_ctr", #[doc =
    " `unique_outbound_clicks`"] UniqueOutboundClicks = "unique_outbound_clicks", #[doc =
    " `unique_outbound_clicks_ctr`"] UniqueOutboundClicksCtr =
    "unique_outbound_clicks_ctr", #[doc = " `unique_social_clicks`"] UniqueSocialClicks =
    "unique_social_clicks", #[doc = " `user_segment_key`"] UserSegmentKey =
    "user_segment_key", #[doc = " `video_10_sec_watched_actions`"]
    Video10SecWatchedActions = "video_10_sec_watched_actions", #[doc =
    " `video_15_sec_watched_actions`"] Video15SecWatchedActions =
    "video_15_sec_watched_actions", #[doc = " `video_30_sec_watched_actions`"]
    Video30SecWatchedActions = "video_30_sec_watched_actions", #[doc =
    " `video_avg_percent_watched_actions`"] VideoAvgPercentWatchedActions =
    "video_avg_percent_watched_actions", #[doc = " `video_avg_time_watched_actions`"]
    VideoAvgTimeWatchedActions = "video_avg_time_watched_actions", #[doc =
    " `video_continuous_2_sec_watched_actions`"] VideoContinuous2SecWatchedActions =
    "video_continuous_2_sec_watched_actions", #[doc = " `video_p100_watched_actions`"]
    VideoP100WatchedActions = "video_p100_watched_actions", #[doc =
    " `video_p25_watched_actions`"] VideoP25WatchedActions = "video_p25_watched_actions",
    #[doc = " `video_p50_watched_actions`"] VideoP50WatchedActions =
    "video_p50_watched_actions", #[doc = " `video_p75_watched_actions`"]
    VideoP75WatchedActions = "video_p75_watched_actions", #[doc =
    " `video_p95_watched_actions`"] VideoP95WatchedActions = "video_p95_watched_actions",
    #[doc = " `video_play_actions`"] VideoPlayActions = "video_play_actions", #[doc =
    " `video_play_curve_actions`"] VideoPlayCurveActions = "video_play_curve_actions",
    #[doc = " `video_play_retention_0_to_15s_actions`"] VideoPlayRetention0To15sActions =
    "video_play_retention_0_to_15s_actions", #[doc =
    " `video_play_retention_20_to_60s_actions`"] VideoPlayRetention20To60sActions =
    "video_play_retention_20_to_60s_actions", #[doc =
    " `video_play_retention_graph_actions`"] VideoPlayRetentionGraphActions =
    "video_play_retention_graph_actions", #[doc = " `video_thruplay_watched_actions`"]
    VideoThruplayWatchedActions = "video_thruplay_watched_actions", #[doc =
    " `video_time_watched_actions`"] VideoTimeWatchedActions =
    "video_time_watched_actions", #[doc = " `website_clicks`"] WebsiteClicks =
    "website_clicks", #[doc = " `website_ctr`"] WebsiteCtr = "website_ctr", #[doc =
    " `website_purchase_roas`"] WebsitePurchaseRoas = "website_purchase_roas", #[doc =
    " `wish_bid`"] WishBid = "wish_bid" }
}
services::choice! {
    #[doc =
    " Level of the ad hierarchy that the figures are reported for, such as account or campaign."]
    pub enum CustomTablesItemLevel { #[doc = " `account`"] Account = "account", #[doc =
    " `ad`"] Ad = "ad", #[doc = " `adset`"] Adset = "adset", #[doc = " `campaign`"]
    Campaign = "campaign", #[doc = " `none`"] None = "none" }
}
services::choice! {
    #[doc = " How long after an ad was viewed a conversion is still credited to it."] pub
    enum CustomTablesItemViewAttributionWindow { #[doc = " `DAY_1`"] Day1 = "DAY_1",
    #[doc = " `DAY_1_EV`"] Day1Ev = "DAY_1_EV", #[doc = " `DAY_28`"] Day28 = "DAY_28",
    #[doc = " `DAY_7`"] Day7 = "DAY_7", #[doc = " `NONE`"] None = "NONE" }
}
/// How a connection of Facebook Ads is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub access_token: Option<crate::Secret>,
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Meta access token of a user who may read the ad accounts.
    pub user_access_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Token that gives access to the API of the service; where OAuth is used, the OAuth access token.
    pub fn access_token(mut self, access_token: impl Into<crate::Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Meta access token of a user who may read the ad accounts.
    pub fn user_access_token(
        mut self,
        user_access_token: impl Into<crate::Secret>,
    ) -> Self {
        self.user_access_token = Some(user_access_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            applies_when: &[],
            ..shared::ACCESS_TOKEN
        },
        shared::CLIENT_ACCESS,
        services::Field {
            name: "user_access_token",
            kind: services::Kind::Text,
            description: "Meta access token of a user who may read the ad accounts.",
            secret: true,
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 3] = [
            &mut self.access_token,
            &mut self.client_access,
            &mut self.user_access_token,
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
/// Under which names an external secrets manager has the secrets of a connection of Facebook Ads: `external_secrets_keys_config`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalSecretsKeys {
    /// Name under which the external secrets manager has `user_access_token`.
    pub user_access_token: Option<String>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl ExternalSecretsKeys {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Name under which the external secrets manager has `user_access_token`.
    pub fn user_access_token(mut self, user_access_token: impl Into<String>) -> Self {
        self.user_access_token = Some(user_access_token.into());
        self
    }
}
impl services::Settings for ExternalSecretsKeys {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            name: "user_access_token",
            kind: services::Kind::Text,
            description: "Name under which the external secrets manager has `user_access_token`.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 1] = [&mut self.user_access_token];
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
services::object_values!(CustomTablesItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "facebook_ads",
        display_name: Some("Facebook Ads"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        auth: <Auth as services::Settings>::FIELDS,
        external_secrets_keys: <ExternalSecretsKeys as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = Auth;
    type ExternalSecretsKeys = ExternalSecretsKeys;
}
impl services::ConnectionConfig for Config {}
