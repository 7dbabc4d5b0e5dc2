// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Snapchat Ads: connections of the service `snapchat_ads`.
use crate::services::{self, shared};
/// The config of a connection of Snapchat Ads.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Whether all accounts are synced or only the chosen ones.
    pub account_sync_mode: Option<AccountSyncMode>,
    /// Ids of the accounts to sync, when not all of them are. Counts with `account_sync_mode` `SpecificAccounts`.
    pub accounts: Option<Vec<String>>,
    /// Reports that you put together yourself, each synced to a table.
    pub custom_reports: Option<Vec<CustomReportsItem>>,
    /// Ids of the organizations to sync. Counts with `sync_mode` `SpecificOrganizations`.
    pub organizations: Option<Vec<String>>,
    /// Number of days after a swipe-up on an ad during which a conversion counts for it.
    pub swipe_attribution_window: Option<SwipeAttributionWindow>,
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub sync_mode: Option<SyncMode>,
    /// How many months of past data the first sync reads.
    pub timeframe_months: Option<shared::TimeframeMonths>,
    /// How long after an ad was viewed a conversion is still credited to it.
    pub view_attribution_window: Option<ViewAttributionWindow>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether all accounts are synced or only the chosen ones.
    pub fn account_sync_mode(
        mut self,
        account_sync_mode: impl Into<AccountSyncMode>,
    ) -> Self {
        self.account_sync_mode = Some(account_sync_mode.into());
        self
    }
    /// Ids of the accounts to sync, when not all of them are. Counts with `account_sync_mode` `SpecificAccounts`.
    pub fn accounts(
        mut self,
        accounts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accounts = Some(accounts.into_iter().map(Into::into).collect());
        self
    }
    /// Reports that you put together yourself, each synced to a table.
    pub fn custom_reports(
        mut self,
        custom_reports: impl IntoIterator<Item = CustomReportsItem>,
    ) -> Self {
        self.custom_reports = Some(custom_reports.into_iter().collect());
        self
    }
    /// Ids of the organizations to sync. Counts with `sync_mode` `SpecificOrganizations`.
    pub fn organizations(
        mut self,
        organizations: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.organizations = Some(organizations.into_iter().map(Into::into).collect());
        self
    }
    /// Number of days after a swipe-up on an ad during which a conversion counts for it.
    pub fn swipe_attribution_window(
        mut self,
        swipe_attribution_window: impl Into<SwipeAttributionWindow>,
    ) -> Self {
        self.swipe_attribution_window = Some(swipe_attribution_window.into());
        self
    }
    /// Choice of what or how to sync, mostly everything in reach or only what another field lists.
    pub fn sync_mode(mut self, sync_mode: impl Into<SyncMode>) -> Self {
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
    /// How long after an ad was viewed a conversion is still credited to it.
    pub fn view_attribution_window(
        mut self,
        view_attribution_window: impl Into<ViewAttributionWindow>,
    ) -> Self {
        self.view_attribution_window = Some(view_attribution_window.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(AccountSyncMode::VALUES),
            ..shared::ACCOUNT_SYNC_MODE
        },
        services::Field {
            applies_when: &[("account_sync_mode", "SpecificAccounts")],
            ..shared::ACCOUNTS
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(
                    <CustomReportsItem as services::Settings>::FIELDS,
                ),
            ),
            ..shared::CUSTOM_REPORTS
        },
        shared::ORGANIZATIONS,
        services::Field {
            name: "swipe_attribution_window",
            kind: services::Kind::Enum(SwipeAttributionWindow::VALUES),
            description: "Number of days after a swipe-up on an ad during which a conversion counts for it.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(SyncMode::VALUES),
            ..shared::SYNC_MODE
        },
        shared::TIMEFRAME_MONTHS,
        services::Field {
            kind: services::Kind::Enum(ViewAttributionWindow::VALUES),
            ..shared::VIEW_ATTRIBUTION_WINDOW
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 8] = [
            &mut self.account_sync_mode,
            &mut self.accounts,
            &mut self.custom_reports,
            &mut self.organizations,
            &mut self.swipe_attribution_window,
            &mut self.sync_mode,
            &mut self.timeframe_months,
            &mut self.view_attribution_window,
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
    #[doc = " Whether all accounts are synced or only the chosen ones."] pub enum
    AccountSyncMode { #[doc = " `AllAccounts`"] AllAccounts = "AllAccounts", #[doc =
    " `SpecificAccounts`"] SpecificAccounts = "SpecificAccounts" }
}
/// Reports that you put together yourself, each synced to a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomReportsItem {
    /// Which moment an action is dated by, such as that of the impression or of the conversion.
    pub action_report_time: Option<CustomReportsItemActionReportTime>,
    /// Whether variants of the chosen metrics are put in the report too.
    pub add_metric_variants: Option<bool>,
    /// Snapchat metrics to put in the report; for SKAdNetwork ones see `sk_ad_metrics_fields`.
    pub base_metrics_fields: Option<Vec<CustomReportsItemBaseMetricsFieldsItem>>,
    /// Entity or field by which the figures of the report are split up.
    pub breakdown: Option<CustomReportsItemBreakdown>,
    /// Where the counted conversions took place, e.g. on the web or in an app.
    pub breakout: Option<CustomReportsItemBreakout>,
    /// Dimension that the report, or a filter of it, works on.
    pub dimension: Option<CustomReportsItemDimension>,
    /// Period that one row of the report covers, such as an hour or a day.
    pub granularity: Option<shared::Granularity>,
    /// Name that you give to the custom report.
    pub report_name: Option<String>,
    /// Metrics of Apple's SKAdNetwork (iOS app campaigns) to put in the report.
    pub sk_ad_metrics_fields: Option<Vec<CustomReportsItemSkAdMetricsFieldsItem>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Which moment an action is dated by, such as that of the impression or of the conversion.
    pub fn action_report_time(
        mut self,
        action_report_time: impl Into<CustomReportsItemActionReportTime>,
    ) -> Self {
        self.action_report_time = Some(action_report_time.into());
        self
    }
    /// Whether variants of the chosen metrics are put in the report too.
    #[inline]
    pub fn add_metric_variants(mut self, add_metric_variants: bool) -> Self {
        self.add_metric_variants = Some(add_metric_variants);
        self
    }
    /// Snapchat metrics to put in the report; for SKAdNetwork ones see `sk_ad_metrics_fields`.
    pub fn base_metrics_fields(
        mut self,
        base_metrics_fields: impl IntoIterator<
            Item = impl Into<CustomReportsItemBaseMetricsFieldsItem>,
        >,
    ) -> Self {
        self.base_metrics_fields = Some(
            base_metrics_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Entity or field by which the figures of the report are split up.
    pub fn breakdown(
        mut self,
        breakdown: impl Into<CustomReportsItemBreakdown>,
    ) -> Self {
        self.breakdown = Some(breakdown.into());
        self
    }
    /// Where the counted conversions took place, e.g. on the web or in an app.
    pub fn breakout(mut self, breakout: impl Into<CustomReportsItemBreakout>) -> Self {
        self.breakout = Some(breakout.into());
        self
    }
    /// Dimension that the report, or a filter of it, works on.
    pub fn dimension(
        mut self,
        dimension: impl Into<CustomReportsItemDimension>,
    ) -> Self {
        self.dimension = Some(dimension.into());
        self
    }
    /// Period that one row of the report covers, such as an hour or a day.
    pub fn granularity(mut self, granularity: impl Into<shared::Granularity>) -> Self {
        self.granularity = Some(granularity.into());
        self
    }
    /// Name that you give to the custom report.
    pub fn report_name(mut self, report_name: impl Into<String>) -> Self {
        self.report_name = Some(report_name.into());
        self
    }
    /// Metrics of Apple's SKAdNetwork (iOS app campaigns) to put in the report.
    pub fn sk_ad_metrics_fields(
        mut self,
        sk_ad_metrics_fields: impl IntoIterator<
            Item = impl Into<CustomReportsItemSkAdMetricsFieldsItem>,
        >,
    ) -> Self {
        self.sk_ad_metrics_fields = Some(
            sk_ad_metrics_fields.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl services::Settings for CustomReportsItem {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Enum(CustomReportsItemActionReportTime::VALUES),
            ..shared::ACTION_REPORT_TIME
        },
        services::Field {
            name: "add_metric_variants",
            kind: services::Kind::Boolean,
            description: "Whether variants of the chosen metrics are put in the report too.",
            ..services::Field::PLAIN
        },
        services::Field {
            name: "base_metrics_fields",
            kind: services::Kind::List(
                &services::Kind::Enum(CustomReportsItemBaseMetricsFieldsItem::VALUES),
            ),
            description: "Snapchat metrics to put in the report; for SKAdNetwork ones see `sk_ad_metrics_fields`.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(CustomReportsItemBreakdown::VALUES),
            ..shared::BREAKDOWN
        },
        services::Field {
            name: "breakout",
            kind: services::Kind::Enum(CustomReportsItemBreakout::VALUES),
            description: "Where the counted conversions took place, e.g. on the web or in an app.",
            ..services::Field::PLAIN
        },
        services::Field {
            kind: services::Kind::Enum(CustomReportsItemDimension::VALUES),
            ..shared::DIMENSION
        },
        shared::GRANULARITY,
        shared::REPORT_NAME,
        services::Field {
            name: "sk_ad_metrics_fields",
            kind: services::Kind::List(
                &services::Kind::Enum(CustomReportsItemSkAdMetricsFieldsItem::VALUES),
            ),
            description: "Metrics of Apple's SKAdNetwork (iOS app campaigns) to put in the report.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 9] = [
            &mut self.action_report_time,
            &mut self.add_metric_variants,
            &mut self.base_metrics_fields,
            &mut self.breakdown,
            &mut self.breakout,
            &mut self.dimension,
            &mut self.granularity,
            &mut self.report_name,
            &mut self.sk_ad_metrics_fields,
        ];
        (slots.into(), &mut self.unrecognized)
    }
}
impl PartialEq for CustomReportsItem {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        services::same(self, other)
    }
}
impl ::std::fmt::Debug for CustomReportsItem {
    #[inline]
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        services::debug(self, "CustomReportsItem", f)
    }
}
services::choice! {
    #[doc =
    " Which moment an action is dated by, such as that of the impression or of the conversion."]
    pub enum CustomReportsItemActionReportTime { #[doc = " `conversion`"] Conversion =
    "conversion", #[doc = " `impression`"] Impression = "impression" }
}
services::choice! {
    #[doc =
    " Snapchat metrics to put in the report; for SKAdNetwork ones see `sk_ad_metrics_fields`."]
    pub enum CustomReportsItemBaseMetricsFieldsItem { #[doc = " `android_installs`"]
    AndroidInstalls = "android_installs", #[doc = " `attachment_avg_view_time_millis`"]
    AttachmentAvgViewTimeMillis = "attachment_avg_view_time_millis", #[doc =
    " `attachment_frequency`"] AttachmentFrequency = "attachment_frequency", #[doc =
    " `attachment_quartile_1`"] AttachmentQuartile1 = "attachment_quartile_1", #[doc =
    " `attachment_quartile_2`"] AttachmentQuartile2 = "attachment_quartile_2", #[doc =
    " `attachment_quartile_3`"] AttachmentQuartile3 = "attachment_quartile_3", #[doc =
    " `attachment_total_view_time_millis`"] AttachmentTotalViewTimeMillis =
    "attachment_total_view_time_millis", #[doc = " `attachment_uniques`"]
    AttachmentUniques = "attachment_uniques", #[doc = " `attachment_video_views`"]
    AttachmentVideoViews = "attachment_video_views", #[doc =
    " `attachment_view_completion`"] AttachmentViewCompletion =
    "attachment_view_completion", #[doc = " `avg_position_screen_time_millis`"]
    AvgPositionScreenTimeMillis = "avg_position_screen_time_millis", #[doc =
    " `avg_screen_time_millis`"] AvgScreenTimeMillis = "avg_screen_time_millis", #[doc =
    " `avg_view_time_millis`"] AvgViewTimeMillis = "avg_view_time_millis", #[doc =
    " `conversion_achievement_unlocked`"] ConversionAchievementUnlocked =
    "conversion_achievement_unlocked", #[doc =
    " `conversion_achievement_unlocked_value`"] ConversionAchievementUnlockedValue =
    "conversion_achievement_unlocked_value", #[doc = " `conversion_ad_click`"]
    ConversionAdClick = "conversion_ad_click", #[doc = " `conversion_ad_click_value`"]
    ConversionAdClickValue = "conversion_ad_click_value", #[doc =
    " `conversion_ad_view`"] ConversionAdView = "conversion_ad_view", #[doc =
    " `conversion_ad_view_value`"] ConversionAdViewValue = "conversion_ad_view_value",
    #[doc = " `conversion_add_billing`"] ConversionAddBilling = "conversion_add_billing",
    #[doc = " `conversion_add_billing_value`"] ConversionAddBillingValue =
    "conversion_add_billing_value", #[doc = " `conversion_add_cart`"] ConversionAddCart =
    "conversion_add_cart", #[doc = " `conversion_add_cart_value`"] ConversionAddCartValue
    = "conversion_add_cart_value", #[doc = " `conversion_add_to_wishlist`"]
    ConversionAddToWishlist = "conversion_add_to_wishlist", #[doc =
    " `conversion_add_to_wishlist_value`"] ConversionAddToWishlistValue =
    "conversion_add_to_wishlist_value", #[doc = " `conversion_app_opens`"]
    ConversionAppOpens = "conversion_app_opens", #[doc = " `conversion_app_opens_value`"]
    ConversionAppOpensValue = "conversion_app_opens_value", #[doc =
    " `conversion_complete_tutorial`"] ConversionCompleteTutorial =
    "conversion_complete_tutorial", #[doc = " `conversion_complete_tutorial_value`"]
    ConversionCompleteTutorialValue = "conversion_complete_tutorial_value", #[doc =
    " `conversion_invite`"] ConversionInvite = "conversion_invite", #[doc =
    " `conversion_invite_value`"] ConversionInviteValue = "conversion_invite_value",
    #[doc = " `conversion_level_completes`"] ConversionLevelCompletes =
    "conversion_level_completes", #[doc = " `conversion_level_completes_value`"]
    ConversionLevelCompletesValue = "conversion_level_completes_value", #[doc =
    " `conversion_list_view`"] ConversionListView = "conversion_list_view", #[doc =
    " `conversion_list_view_value`"] ConversionListViewValue =
    "conversion_list_view_value", #[doc = " `conversion_login`"] ConversionLogin =
    "conversion_login", #[doc = " `conversion_login_value`"] ConversionLoginValue =
    "conversion_login_value", #[doc = " `conversion_page_views`"] ConversionPageViews =
    "conversion_page_views", #[doc = " `conversion_page_views_value`"]
    ConversionPageViewsValue = "conversion_page_views_value", #[doc =
    " `conversion_purchases`"] ConversionPurchases = "conversion_purchases", #[doc =
    " `conversion_purchases_value`"] ConversionPurchasesValue =
    "conversion_purchases_value", #[doc = " `conversion_rate`"] ConversionRate =
    "conversion_rate", #[doc = " `conversion_rate_value`"] ConversionRateValue =
    "conversion_rate_value", #[doc = " `conversion_reserve`"] ConversionReserve =
    "conversion_reserve", #[doc = " `conversion_reserve_value`"] ConversionReserveValue =
    "conversion_reserve_value", #[doc = " `conversion_save`"] ConversionSave =
    "conversion_save", #[doc = " `conversion_save_value`"] ConversionSaveValue =
    "conversion_save_value", #[doc = " `conversion_searches`"] ConversionSearches =
    "conversion_searches", #[doc = " `conversion_searches_value`"]
    ConversionSearchesValue = "conversion_searches_value", #[doc = " `conversion_share`"]
    ConversionShare = "conversion_share", #[doc = " `conversion_share_value`"]
    ConversionShareValue = "conversion_share_value", #[doc = " `conversion_sign_ups`"]
    ConversionSignUps = "conversion_sign_ups", #[doc = " `conversion_sign_ups_value`"]
    ConversionSignUpsValue = "conversion_sign_ups_value", #[doc =
    " `conversion_spend_credits`"] ConversionSpendCredits = "conversion_spend_credits",
    #[doc = " `conversion_spend_credits_value`"] ConversionSpendCreditsValue =
    "conversion_spend_credits_value", #[doc = " `conversion_start_checkout`"]
    ConversionStartCheckout = "conversion_start_checkout", #[doc =
    " `conversion_start_checkout_value`"] ConversionStartCheckoutValue =
    "conversion_start_checkout_value", #[doc = " `conversion_start_trial`"]
    ConversionStartTrial = "conversion_start_trial", #[doc =
    " `conversion_start_trial_value`"] ConversionStartTrialValue =
    "conversion_start_trial_value", #[doc = " `conversion_subscribe`"]
    ConversionSubscribe = "conversion_subscribe", #[doc =
    " `conversion_subscribe_value`"] ConversionSubscribeValue =
    "conversion_subscribe_value", #[doc = " `conversion_view_content`"]
    ConversionViewContent = "conversion_view_content", #[doc =
    " `conversion_view_content_value`"] ConversionViewContentValue =
    "conversion_view_content_value", #[doc = " `conversion_visit`"] ConversionVisit =
    "conversion_visit", #[doc = " `conversion_visit_value`"] ConversionVisitValue =
    "conversion_visit_value", #[doc = " `custom_event_1`"] CustomEvent1 =
    "custom_event_1", #[doc = " `custom_event_1_value`"] CustomEvent1Value =
    "custom_event_1_value", #[doc = " `custom_event_2`"] CustomEvent2 = "custom_event_2",
    #[doc = " `custom_event_2_value`"] CustomEvent2Value = "custom_event_2_value", #[doc
    = " `custom_event_3`"] CustomEvent3 = "custom_event_3", #[doc =
    " `custom_event_3_value`"] CustomEvent3Value = "custom_event_3_value", #[doc =
    " `custom_event_4`"] CustomEvent4 = "custom_event_4", #[doc =
    " `custom_event_4_value`"] CustomEvent4Value = "custom_event_4_value", #[doc =
    " `custom_event_5`"] CustomEvent5 = "custom_event_5", #[doc =
    " `custom_event_5_value`"] CustomEvent5Value = "custom_event_5_value", #[doc =
    " `earned_impressions`"] EarnedImpressions = "earned_impressions", #[doc =
    " `earned_reach`"] EarnedReach = "earned_reach", #[doc = " `frequency`"] Frequency =
    "frequency", #[doc = " `impressions`"] Impressions = "impressions", #[doc =
    " `ios_installs`"] IosInstalls = "ios_installs", #[doc = " `landing_page_views`"]
    LandingPageViews = "landing_page_views", #[doc = " `native_leads`"] NativeLeads =
    "native_leads", #[doc = " `paid_impressions`"] PaidImpressions = "paid_impressions",
    #[doc = " `play_time_millis`"] PlayTimeMillis = "play_time_millis", #[doc =
    " `position_impressions`"] PositionImpressions = "position_impressions", #[doc =
    " `position_screen_time_millis`"] PositionScreenTimeMillis =
    "position_screen_time_millis", #[doc = " `position_swipe_up_percent`"]
    PositionSwipeUpPercent = "position_swipe_up_percent", #[doc = " `profile_clicks`"]
    ProfileClicks = "profile_clicks", #[doc = " `quartile_1`"] Quartile1 = "quartile_1",
    #[doc = " `quartile_2`"] Quartile2 = "quartile_2", #[doc = " `quartile_3`"] Quartile3
    = "quartile_3", #[doc = " `saves`"] Saves = "saves", #[doc = " `screen_time_millis`"]
    ScreenTimeMillis = "screen_time_millis", #[doc = " `shares`"] Shares = "shares",
    #[doc = " `spend`"] Spend = "spend", #[doc = " `story_completes`"] StoryCompletes =
    "story_completes", #[doc = " `story_opens`"] StoryOpens = "story_opens", #[doc =
    " `swipe_up_percent`"] SwipeUpPercent = "swipe_up_percent", #[doc = " `swipes`"]
    Swipes = "swipes", #[doc = " `total_impressions`"] TotalImpressions =
    "total_impressions", #[doc = " `total_installs`"] TotalInstalls = "total_installs",
    #[doc = " `total_reach`"] TotalReach = "total_reach", #[doc = " `uniques`"] Uniques =
    "uniques", #[doc = " `video_views`"] VideoViews = "video_views", #[doc =
    " `video_views_15s`"] VideoViews15s = "video_views_15s", #[doc =
    " `video_views_time_based`"] VideoViewsTimeBased = "video_views_time_based", #[doc =
    " `view_completion`"] ViewCompletion = "view_completion", #[doc =
    " `view_time_millis`"] ViewTimeMillis = "view_time_millis" }
}
services::choice! {
    #[doc = " Entity or field by which the figures of the report are split up."] pub enum
    CustomReportsItemBreakdown { #[doc = " `AD`"] Ad = "AD", #[doc = " `AD_SQUAD`"]
    AdSquad = "AD_SQUAD", #[doc = " `CAMPAIGN`"] Campaign = "CAMPAIGN" }
}
services::choice! {
    #[doc = " Where the counted conversions took place, e.g. on the web or in an app."]
    pub enum CustomReportsItemBreakout { #[doc = " `app`"] App = "app", #[doc =
    " `offline`"] Offline = "offline", #[doc = " `total`"] Total = "total", #[doc =
    " `total_off_platform`"] TotalOffPlatform = "total_off_platform", #[doc =
    " `total_on_platform`"] TotalOnPlatform = "total_on_platform", #[doc = " `web`"] Web
    = "web" }
}
services::choice! {
    #[doc = " Dimension that the report, or a filter of it, works on."] pub enum
    CustomReportsItemDimension { #[doc = " `COUNTRY`"] Country = "COUNTRY", #[doc =
    " `DEMOGRAPHIC`"] Demographic = "DEMOGRAPHIC", #[doc = " `DEVICE_MAKE`"] DeviceMake =
    "DEVICE_MAKE", #[doc = " `DEVICE_OS`"] DeviceOs = "DEVICE_OS", #[doc = " `DMA`"] Dma
    = "DMA", #[doc = " `INTEREST`"] Interest = "INTEREST", #[doc = " `REGION`"] Region =
    "REGION" }
}
services::choice! {
    #[doc = " Metrics of Apple's SKAdNetwork (iOS app campaigns) to put in the report."]
    pub enum CustomReportsItemSkAdMetricsFieldsItem { #[doc =
    " `conversion_achievement_unlocked_sk_ad_network`"]
    ConversionAchievementUnlockedSkAdNetwork =
    "conversion_achievement_unlocked_sk_ad_network", #[doc =
    " `conversion_achievement_unlocked_sk_ad_network_total`"]
    ConversionAchievementUnlockedSkAdNetworkTotal =
    "conversion_achievement_unlocked_sk_ad_network_total", #[doc =
    " `conversion_achievement_unlocked_sk_ad_network_view`"]
    ConversionAchievementUnlockedSkAdNetworkView =
    "conversion_achievement_unlocked_sk_ad_network_view", #[doc =
    " `conversion_ad_click_sk_ad_network`"] ConversionAdClickSkAdNetwork =
    "conversion_ad_click_sk_ad_network", #[doc =
    " `conversion_ad_click_sk_ad_network_total`"] ConversionAdClickSkAdNetworkTotal =
    "conversion_ad_click_sk_ad_network_total", #[doc =
    " `conversion_ad_click_sk_ad_network_view`"] ConversionAdClickSkAdNetworkView =
    "conversion_ad_click_sk_ad_network_view", #[doc =
    " `conversion_ad_view_sk_ad_network`"] ConversionAdViewSkAdNetwork =
    "conversion_ad_view_sk_ad_network", #[doc =
    " `conversion_ad_view_sk_ad_network_total`"] ConversionAdViewSkAdNetworkTotal =
    "conversion_ad_view_sk_ad_network_total", #[doc =
    " `conversion_ad_view_sk_ad_network_view`"] ConversionAdViewSkAdNetworkView =
    "conversion_ad_view_sk_ad_network_view", #[doc =
    " `conversion_add_billing_sk_ad_network`"] ConversionAddBillingSkAdNetwork =
    "conversion_add_billing_sk_ad_network", #[doc =
    " `conversion_add_billing_sk_ad_network_total`"] ConversionAddBillingSkAdNetworkTotal
    = "conversion_add_billing_sk_ad_network_total", #[doc =
    " `conversion_add_billing_sk_ad_network_view`"] ConversionAddBillingSkAdNetworkView =
    "conversion_add_billing_sk_ad_network_view", #[doc =
    " `conversion_add_cart_sk_ad_network`"] ConversionAddCartSkAdNetwork =
    "conversion_add_cart_sk_ad_network", #[doc =
    " `conversion_add_cart_sk_ad_network_total`"] ConversionAddCartSkAdNetworkTotal =
    "conversion_add_cart_sk_ad_network_total", #[doc =
    " `conversion_add_cart_sk_ad_network_view`"] ConversionAddCartSkAdNetworkView =
    "conversion_add_cart_sk_ad_network_view", #[doc =
    " `conversion_add_to_wishlist_sk_ad_network`"] ConversionAddToWishlistSkAdNetwork =
    "conversion_add_to_wishlist_sk_ad_network", #[doc =
    " `conversion_add_to_wishlist_sk_ad_network_total`"]
    ConversionAddToWishlistSkAdNetworkTotal =
    "conversion_add_to_wishlist_sk_ad_network_total", #[doc =
    " `conversion_add_to_wishlist_sk_ad_network_view`"]
    ConversionAddToWishlistSkAdNetworkView =
    "conversion_add_to_wishlist_sk_ad_network_view", #[doc =
    " `conversion_app_opens_sk_ad_network`"] ConversionAppOpensSkAdNetwork =
    "conversion_app_opens_sk_ad_network", #[doc =
    " `conversion_app_opens_sk_ad_network_total`"] ConversionAppOpensSkAdNetworkTotal =
    "conversion_app_opens_sk_ad_network_total", #[doc =
    " `conversion_app_opens_sk_ad_network_view`"] ConversionAppOpensSkAdNetworkView =
    "conversion_app_opens_sk_ad_network_view", #[doc =
    " `conversion_assist_install_sk_ad_network`"] ConversionAssistInstallSkAdNetwork =
    "conversion_assist_install_sk_ad_network", #[doc =
    " `conversion_assist_install_sk_ad_network_total`"]
    ConversionAssistInstallSkAdNetworkTotal =
    "conversion_assist_install_sk_ad_network_total", #[doc =
    " `conversion_assist_install_sk_ad_network_view`"]
    ConversionAssistInstallSkAdNetworkView =
    "conversion_assist_install_sk_ad_network_view", #[doc =
    " `conversion_complete_tutorial_sk_ad_network`"]
    ConversionCompleteTutorialSkAdNetwork = "conversion_complete_tutorial_sk_ad_network",
    #[doc = " `conversion_complete_tutorial_sk_ad_network_total`"]
    ConversionCompleteTutorialSkAdNetworkTotal =
    "conversion_complete_tutorial_sk_ad_network_total", #[doc =
    " `conversion_complete_tutorial_sk_ad_network_view`"]
    ConversionCompleteTutorialSkAdNetworkView =
    "conversion_complete_tutorial_sk_ad_network_view", #[doc =
    " `conversion_invite_sk_ad_network`"] ConversionInviteSkAdNetwork =
    "conversion_invite_sk_ad_network", #[doc =
    " `conversion_invite_sk_ad_network_total`"] ConversionInviteSkAdNetworkTotal =
    "conversion_invite_sk_ad_network_total", #[doc =
    " `conversion_invite_sk_ad_network_view`"] ConversionInviteSkAdNetworkView =
    "conversion_invite_sk_ad_network_view", #[doc =
    " `conversion_ios_installs_sk_ad_network`"] ConversionIosInstallsSkAdNetwork =
    "conversion_ios_installs_sk_ad_network", #[doc =
    " `conversion_ios_installs_sk_ad_network_total`"]
    ConversionIosInstallsSkAdNetworkTotal =
    "conversion_ios_installs_sk_ad_network_total", #[doc =
    " `conversion_ios_installs_sk_ad_network_view`"] ConversionIosInstallsSkAdNetworkView
    = "conversion_ios_installs_sk_ad_network_view", #[doc =
    " `conversion_level_completes_sk_ad_network`"] ConversionLevelCompletesSkAdNetwork =
    "conversion_level_completes_sk_ad_network", #[doc =
    " `conversion_level_completes_sk_ad_network_total`"]
    ConversionLevelCompletesSkAdNetworkTotal =
    "conversion_level_completes_sk_ad_network_total", #[doc =
    " `conversion_level_completes_sk_ad_network_view`"]
    ConversionLevelCompletesSkAdNetworkView =
    "conversion_level_completes_sk_ad_network_view", #[doc =
    " `conversion_list_view_sk_ad_network`"] ConversionListViewSkAdNetwork =
    "conversion_list_view_sk_ad_network", #[doc =
    " `conversion_list_view_sk_ad_network_total`"] ConversionListViewSkAdNetworkTotal =
    "conversion_list_view_sk_ad_network_total", #[doc =
    " `conversion_list_view_sk_ad_network_view`"] ConversionListViewSkAdNetworkView =
    "conversion_list_view_sk_ad_network_view", #[doc =
    " `conversion_login_sk_ad_network`"] ConversionLoginSkAdNetwork =
    "conversion_login_sk_ad_network", #[doc = " `conversion_login_sk_ad_network_total`"]
    ConversionLoginSkAdNetworkTotal = "conversion_login_sk_ad_network_total", #[doc =
    " `conversion_login_sk_ad_network_view`"] ConversionLoginSkAdNetworkView =
    "conversion_login_sk_ad_network_view", #[doc = " `conversion_null_sk_ad_network`"]
    ConversionNullSkAdNetwork = "conversion_null_sk_ad_network", #[doc =
    " `conversion_null_sk_ad_network_total`"] ConversionNullSkAdNetworkTotal =
    "conversion_null_sk_ad_network_total", #[doc =
    " `conversion_null_sk_ad_network_view`"] ConversionNullSkAdNetworkView =
    "conversion_null_sk_ad_network_view", #[doc =
    " `conversion_page_views_sk_ad_network`"] ConversionPageViewsSkAdNetwork =
    "conversion_page_views_sk_ad_network", #[doc =
    " `conversion_page_views_sk_ad_network_total`"] ConversionPageViewsSkAdNetworkTotal =
    "conversion_page_views_sk_ad_network_total", #[doc =
    " `conversion_page_views_sk_ad_network_view`"] ConversionPageViewsSkAdNetworkView =
    "conversion_page_views_sk_ad_network_view", #[doc =
    " `conversion_purchases_sk_ad_network`"] ConversionPurchasesSkAdNetwork =
    "conversion_purchases_sk_ad_network", #[doc =
    " `conversion_purchases_sk_ad_network_total`"] ConversionPurchasesSkAdNetworkTotal =
    "conversion_purchases_sk_ad_network_total", #[doc =
    " `conversion_purchases_sk_ad_network_view`"] ConversionPurchasesSkAdNetworkView =
    "conversion_purchases_sk_ad_network_view", #[doc =
    " `conversion_rate_sk_ad_network`"] ConversionRateSkAdNetwork =
    "conversion_rate_sk_ad_network", #[doc = " `conversion_rate_sk_ad_network_total`"]
    ConversionRateSkAdNetworkTotal = "conversion_rate_sk_ad_network_total", #[doc =
    " `conversion_rate_sk_ad_network_view`"] ConversionRateSkAdNetworkView =
    "conversion_rate_sk_ad_network_view", #[doc = " `conversion_reserve_sk_ad_network`"]
    ConversionReserveSkAdNetwork = "conversion_reserve_sk_ad_network", #[doc =
    " `conversion_reserve_sk_ad_network_total`"] ConversionReserveSkAdNetworkTotal =
    "conversion_reserve_sk_ad_network_total", #[doc =
    " `conversion_reserve_sk_ad_network_view`"] ConversionReserveSkAdNetworkView =
    "conversion_reserve_sk_ad_network_view", #[doc = " `conversion_save_sk_ad_network`"]
    ConversionSaveSkAdNetwork = "conversion_save_sk_ad_network", #[doc =
    " `conversion_save_sk_ad_network_total`"] ConversionSaveSkAdNetworkTotal =
    "conversion_save_sk_ad_network_total", #[doc =
    " `conversion_save_sk_ad_network_view`"] ConversionSaveSkAdNetworkView =
    "conversion_save_sk_ad_network_view", #[doc = " `conversion_searches_sk_ad_network`"]
    ConversionSearchesSkAdNetwork = "conversion_searches_sk_ad_network", #[doc =
    " `conversion_searches_sk_ad_network_total`"] ConversionSearchesSkAdNetworkTotal =
    "conversion_searches_sk_ad_network_total", #[doc =
    " `conversion_searches_sk_ad_network_view`"] ConversionSearchesSkAdNetworkView =
    "conversion_searches_sk_ad_network_view", #[doc =
    " `conversion_share_sk_ad_network`"] ConversionShareSkAdNetwork =
    "conversion_share_sk_ad_network", #[doc = " `conversion_share_sk_ad_network_total`"]
    ConversionShareSkAdNetworkTotal = "conversion_share_sk_ad_network_total", #[doc =
    " `conversion_share_sk_ad_network_view`"] ConversionShareSkAdNetworkView =
    "conversion_share_sk_ad_network_view", #[doc =
    " `conversion_sign_ups_sk_ad_network`"] ConversionSignUpsSkAdNetwork =
    "conversion_sign_ups_sk_ad_network", #[doc =
    " `conversion_sign_ups_sk_ad_network_total`"] ConversionSignUpsSkAdNetworkTotal =
    "conversion_sign_ups_sk_ad_network_total", #[doc =
    " `conversion_sign_ups_sk_ad_network_view`"] ConversionSignUpsSkAdNetworkView =
    "conversion_sign_ups_sk_ad_network_view", #[doc =
    " `conversion_spend_credits_sk_ad_network`"] ConversionSpendCreditsSkAdNetwork =
    "conversion_spend_credits_sk_ad_network", #[doc =
    " `conversion_spend_credits_sk_ad_network_total`"]
    ConversionSpendCreditsSkAdNetworkTotal =
    "conversion_spend_credits_sk_ad_network_total", #[doc =
    " `conversion_spend_credits_sk_ad_network_view`"]
    ConversionSpendCreditsSkAdNetworkView =
    "conversion_spend_credits_sk_ad_network_view", #[doc =
    " `conversion_start_checkout_sk_ad_network`"] ConversionStartCheckoutSkAdNetwork =
    "conversion_start_checkout_sk_ad_network", #[doc =
    " `conversion_start_checkout_sk_ad_network_total`"]
    ConversionStartCheckoutSkAdNetworkTotal =
    "conversion_start_checkout_sk_ad_network_total", #[doc =
    " `conversion_start_checkout_sk_ad_network_view`"]
    ConversionStartCheckoutSkAdNetworkView =
    "conversion_start_checkout_sk_ad_network_view", #[doc =
    " `conversion_start_trial_sk_ad_network`"] ConversionStartTrialSkAdNetwork =
    "conversion_start_trial_sk_ad_network", #[doc =
    " `conversion_start_trial_sk_ad_network_total`"] ConversionStartTrialSkAdNetworkTotal
    = "conversion_start_trial_sk_ad_network_total", #[doc =
    " `conversion_start_trial_sk_ad_network_view`"] ConversionStartTrialSkAdNetworkView =
    "conversion_start_trial_sk_ad_network_view", #[doc =
    " `conversion_subscribe_sk_ad_network`"] ConversionSubscribeSkAdNetwork =
    "conversion_subscribe_sk_ad_network", #[doc =
    " `conversion_subscribe_sk_ad_network_total`"] ConversionSubscribeSkAdNetworkTotal =
    "conversion_subscribe_sk_ad_network_total", #[doc =
    " `conversion_subscribe_sk_ad_network_view`"] ConversionSubscribeSkAdNetworkView =
    "conversion_subscribe_sk_ad_network_view", #[doc =
    " `conversion_total_installs_sk_ad_network`"] ConversionTotalInstallsSkAdNetwork =
    "conversion_total_installs_sk_ad_network", #[doc =
    " `conversion_total_installs_sk_ad_network_total`"]
    ConversionTotalInstallsSkAdNetworkTotal =
    "conversion_total_installs_sk_ad_network_total", #[doc =
    " `conversion_total_installs_sk_ad_network_view`"]
    ConversionTotalInstallsSkAdNetworkView =
    "conversion_total_installs_sk_ad_network_view", #[doc =
    " `conversion_view_content_sk_ad_network`"] ConversionViewContentSkAdNetwork =
    "conversion_view_content_sk_ad_network", #[doc =
    " `conversion_view_content_sk_ad_network_total`"]
    ConversionViewContentSkAdNetworkTotal =
    "conversion_view_content_sk_ad_network_total", #[doc =
    " `conversion_view_content_sk_ad_network_view`"] ConversionViewContentSkAdNetworkView
    = "conversion_view_content_sk_ad_network_view", #[doc =
    " `custom_event_1_sk_ad_network`"] CustomEvent1SkAdNetwork =
    "custom_event_1_sk_ad_network", #[doc = " `custom_event_1_sk_ad_network_total`"]
    CustomEvent1SkAdNetworkTotal = "custom_event_1_sk_ad_network_total", #[doc =
    " `custom_event_1_sk_ad_network_view`"] CustomEvent1SkAdNetworkView =
    "custom_event_1_sk_ad_network_view", #[doc = " `custom_event_2_sk_ad_network`"]
    CustomEvent2SkAdNetwork = "custom_event_2_sk_ad_network", #[doc =
    " `custom_event_2_sk_ad_network_total`"] CustomEvent2SkAdNetworkTotal =
    "custom_event_2_sk_ad_network_total", #[doc = " `custom_event_2_sk_ad_network_view`"]
    CustomEvent2SkAdNetworkView = "custom_event_2_sk_ad_network_view", #[doc =
    " `custom_event_3_sk_ad_network`"] CustomEvent3SkAdNetwork =
    "custom_event_3_sk_ad_network", #[doc = " `custom_event_3_sk_ad_network_total`"]
    CustomEvent3SkAdNetworkTotal = "custom_event_3_sk_ad_network_total", #[doc =
    " `custom_event_3_sk_ad_network_view`"] CustomEvent3SkAdNetworkView =
    "custom_event_3_sk_ad_network_view", #[doc = " `custom_event_4_sk_ad_network`"]
    CustomEvent4SkAdNetwork = "custom_event_4_sk_ad_network", #[doc =
    " `custom_event_4_sk_ad_network_total`"] CustomEvent4SkAdNetworkTotal =
    "custom_event_4_sk_ad_network_total", #[doc = " `custom_event_4_sk_ad_network_view`"]
    CustomEvent4SkAdNetworkView = "custom_event_4_sk_ad_network_view", #[doc =
    " `custom_event_5_sk_ad_network`"] CustomEvent5SkAdNetwork =
    "custom_event_5_sk_ad_network", #[doc = " `custom_event_5_sk_ad_network_total`"]
    CustomEvent5SkAdNetworkTotal = "custom_event_5_sk_ad_network_total", #[doc =
    " `custom_event_5_sk_ad_network_view`"] CustomEvent5SkAdNetworkView =
    "custom_event_5_sk_ad_network_view", #[doc = " `unknown_sk_ad_network`"]
    UnknownSkAdNetwork = "unknown_sk_ad_network", #[doc =
    " `unknown_sk_ad_network_total`"] UnknownSkAdNetworkTotal =
    "unknown_sk_ad_network_total", #[doc = " `unknown_sk_ad_network_view`"]
    UnknownSkAdNetworkView = "unknown_sk_ad_network_view" }
}
services::choice! {
    #[doc =
    " Number of days after a swipe-up on an ad during which a conversion counts for it."]
    pub enum SwipeAttributionWindow { #[doc = " `DAY_1`"] Day1 = "DAY_1", #[doc =
    " `DAY_28`"] Day28 = "DAY_28", #[doc = " `DAY_7`"] Day7 = "DAY_7" }
}
services::choice! {
    #[doc =
    " Choice of what or how to sync, mostly everything in reach or only what another field lists."]
    pub enum SyncMode { #[doc = " `AllOrganizations`"] AllOrganizations =
    "AllOrganizations", #[doc = " `SpecificOrganizations`"] SpecificOrganizations =
    "SpecificOrganizations" }
}
services::choice! {
    #[doc = " How long after an ad was viewed a conversion is still credited to it."] pub
    enum ViewAttributionWindow { #[doc = " `DAY_1`"] Day1 = "DAY_1", #[doc = " `DAY_28`"]
    Day28 = "DAY_28", #[doc = " `DAY_7`"] Day7 = "DAY_7", #[doc = " `HOUR_1`"] Hour1 =
    "HOUR_1", #[doc = " `HOUR_3`"] Hour3 = "HOUR_3", #[doc = " `HOUR_6`"] Hour6 =
    "HOUR_6", #[doc = " `NONE`"] None = "NONE" }
}
/// How a connection of Snapchat Ads is authorized: `auth`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Auth {
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    pub client_access: Option<shared::ClientAccess>,
    /// Long-lived token from which new access tokens are obtained.
    pub refresh_token: Option<crate::Secret>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Auth {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Credentials of your own OAuth app, used in place of Fivetran's.
    #[inline]
    pub fn client_access(mut self, client_access: shared::ClientAccess) -> Self {
        self.client_access = Some(client_access);
        self
    }
    /// Long-lived token from which new access tokens are obtained.
    pub fn refresh_token(mut self, refresh_token: impl Into<crate::Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }
}
impl services::Settings for Auth {
    const FIELDS: &'static [services::Field] = &[
        shared::CLIENT_ACCESS,
        shared::REFRESH_TOKEN,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.client_access,
            &mut self.refresh_token,
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
services::object_values!(CustomReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "snapchat_ads",
        display_name: Some("Snapchat Ads"),
        authorization: Some(services::Authorization {
            connect_card: true,
            api: true,
        }),
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
