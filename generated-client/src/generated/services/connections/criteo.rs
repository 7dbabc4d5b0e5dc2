// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Criteo: connections of the service `criteo`.
use crate::services::{self, shared};
/// The config of a connection of Criteo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of the client used to connect, such as an OAuth app, API client or service principal.
    pub client_id: Option<String>,
    /// Secret of the OAuth app or API client used to connect.
    pub client_secret: Option<crate::Secret>,
    /// Currency in which amounts are reported.
    pub currency: Option<Currency>,
    /// Reports that you put together yourself, each synced to a table.
    pub custom_reports: Option<Vec<CustomReportsItem>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Time zone in which Criteo cuts the days of its reports.
    pub report_timezone: Option<ReportTimezone>,
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
    /// Currency in which amounts are reported.
    pub fn currency(mut self, currency: impl Into<Currency>) -> Self {
        self.currency = Some(currency.into());
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
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }
    /// Time zone in which Criteo cuts the days of its reports.
    pub fn report_timezone(
        mut self,
        report_timezone: impl Into<ReportTimezone>,
    ) -> Self {
        self.report_timezone = Some(report_timezone.into());
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
        shared::CLIENT_ID,
        shared::CLIENT_SECRET,
        services::Field {
            kind: services::Kind::Enum(Currency::VALUES),
            ..shared::CURRENCY
        },
        services::Field {
            kind: services::Kind::List(
                &services::Kind::Object(
                    <CustomReportsItem as services::Settings>::FIELDS,
                ),
            ),
            ..shared::CUSTOM_REPORTS
        },
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        services::Field {
            name: "report_timezone",
            kind: services::Kind::Enum(ReportTimezone::VALUES),
            description: "Time zone in which Criteo cuts the days of its reports.",
            ..services::Field::PLAIN
        },
        shared::TIMEFRAME_MONTHS,
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 7] = [
            &mut self.client_id,
            &mut self.client_secret,
            &mut self.currency,
            &mut self.custom_reports,
            &mut self.metrics,
            &mut self.report_timezone,
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
services::choice! {
    #[doc = " Currency in which amounts are reported."] pub enum Currency { #[doc =
    " `AED`"] Aed = "AED", #[doc = " `AFN`"] Afn = "AFN", #[doc = " `ALL`"] All = "ALL",
    #[doc = " `AMD`"] Amd = "AMD", #[doc = " `AOA`"] Aoa = "AOA", #[doc = " `ARS`"] Ars =
    "ARS", #[doc = " `AUD`"] Aud = "AUD", #[doc = " `AZN`"] Azn = "AZN", #[doc =
    " `BAM`"] Bam = "BAM", #[doc = " `BDT`"] Bdt = "BDT", #[doc = " `BGN`"] Bgn = "BGN",
    #[doc = " `BHD`"] Bhd = "BHD", #[doc = " `BND`"] Bnd = "BND", #[doc = " `BOB`"] Bob =
    "BOB", #[doc = " `BRL`"] Brl = "BRL", #[doc = " `BSD`"] Bsd = "BSD", #[doc =
    " `BTN`"] Btn = "BTN", #[doc = " `BWP`"] Bwp = "BWP", #[doc = " `CAD`"] Cad = "CAD",
    #[doc = " `CHF`"] Chf = "CHF", #[doc = " `CLP`"] Clp = "CLP", #[doc = " `CNY`"] Cny =
    "CNY", #[doc = " `COP`"] Cop = "COP", #[doc = " `CRC`"] Crc = "CRC", #[doc =
    " `CZK`"] Czk = "CZK", #[doc = " `DKK`"] Dkk = "DKK", #[doc = " `DOP`"] Dop = "DOP",
    #[doc = " `DZD`"] Dzd = "DZD", #[doc = " `EGP`"] Egp = "EGP", #[doc = " `ETB`"] Etb =
    "ETB", #[doc = " `EUR`"] Eur = "EUR", #[doc = " `GBP`"] Gbp = "GBP", #[doc =
    " `GEL`"] Gel = "GEL", #[doc = " `GHS`"] Ghs = "GHS", #[doc = " `GIP`"] Gip = "GIP",
    #[doc = " `GTQ`"] Gtq = "GTQ", #[doc = " `HKD`"] Hkd = "HKD", #[doc = " `HNL`"] Hnl =
    "HNL", #[doc = " `HRK`"] Hrk = "HRK", #[doc = " `HTG`"] Htg = "HTG", #[doc =
    " `HUF`"] Huf = "HUF", #[doc = " `IDR`"] Idr = "IDR", #[doc = " `ILS`"] Ils = "ILS",
    #[doc = " `INR`"] Inr = "INR", #[doc = " `IQD`"] Iqd = "IQD", #[doc = " `ISK`"] Isk =
    "ISK", #[doc = " `JMD`"] Jmd = "JMD", #[doc = " `JOD`"] Jod = "JOD", #[doc =
    " `JPY`"] Jpy = "JPY", #[doc = " `KES`"] Kes = "KES", #[doc = " `KGS`"] Kgs = "KGS",
    #[doc = " `KHR`"] Khr = "KHR", #[doc = " `KRW`"] Krw = "KRW", #[doc = " `KWD`"] Kwd =
    "KWD", #[doc = " `KZT`"] Kzt = "KZT", #[doc = " `LAK`"] Lak = "LAK", #[doc =
    " `LBP`"] Lbp = "LBP", #[doc = " `LKR`"] Lkr = "LKR", #[doc = " `LTL`"] Ltl = "LTL",
    #[doc = " `LYD`"] Lyd = "LYD", #[doc = " `MAD`"] Mad = "MAD", #[doc = " `MDL`"] Mdl =
    "MDL", #[doc = " `MGA`"] Mga = "MGA", #[doc = " `MKD`"] Mkd = "MKD", #[doc =
    " `MMK`"] Mmk = "MMK", #[doc = " `MNT`"] Mnt = "MNT", #[doc = " `MOP`"] Mop = "MOP",
    #[doc = " `MUR`"] Mur = "MUR", #[doc = " `MXN`"] Mxn = "MXN", #[doc = " `MYR`"] Myr =
    "MYR", #[doc = " `MZN`"] Mzn = "MZN", #[doc = " `NAD`"] Nad = "NAD", #[doc =
    " `NGN`"] Ngn = "NGN", #[doc = " `NIO`"] Nio = "NIO", #[doc = " `NOK`"] Nok = "NOK",
    #[doc = " `NPR`"] Npr = "NPR", #[doc = " `NZD`"] Nzd = "NZD", #[doc = " `OMR`"] Omr =
    "OMR", #[doc = " `PAB`"] Pab = "PAB", #[doc = " `PEN`"] Pen = "PEN", #[doc =
    " `PHP`"] Php = "PHP", #[doc = " `PKR`"] Pkr = "PKR", #[doc = " `PLN`"] Pln = "PLN",
    #[doc = " `PYG`"] Pyg = "PYG", #[doc = " `QAR`"] Qar = "QAR", #[doc = " `RON`"] Ron =
    "RON", #[doc = " `RSD`"] Rsd = "RSD", #[doc = " `RUB`"] Rub = "RUB", #[doc =
    " `RWF`"] Rwf = "RWF", #[doc = " `SAR`"] Sar = "SAR", #[doc = " `SEK`"] Sek = "SEK",
    #[doc = " `SGD`"] Sgd = "SGD", #[doc = " `SZL`"] Szl = "SZL", #[doc = " `THB`"] Thb =
    "THB", #[doc = " `TJS`"] Tjs = "TJS", #[doc = " `TND`"] Tnd = "TND", #[doc =
    " `TRY`"] Try = "TRY", #[doc = " `TTD`"] Ttd = "TTD", #[doc = " `TWD`"] Twd = "TWD",
    #[doc = " `TZS`"] Tzs = "TZS", #[doc = " `UAH`"] Uah = "UAH", #[doc = " `UGX`"] Ugx =
    "UGX", #[doc = " `USD`"] Usd = "USD", #[doc = " `UYU`"] Uyu = "UYU", #[doc =
    " `UZS`"] Uzs = "UZS", #[doc = " `VEF`"] Vef = "VEF", #[doc = " `VND`"] Vnd = "VND",
    #[doc = " `XAF`"] Xaf = "XAF", #[doc = " `XOF`"] Xof = "XOF", #[doc = " `XPF`"] Xpf =
    "XPF", #[doc = " `YER`"] Yer = "YER", #[doc = " `ZAR`"] Zar = "ZAR", #[doc =
    " `ZMW`"] Zmw = "ZMW" }
}
/// Reports that you put together yourself, each synced to a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomReportsItem {
    /// Dimensions by which the figures of the report are broken down.
    pub dimensions: Option<Vec<String>>,
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub metrics: Option<Vec<String>>,
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub report_type: Option<String>,
    /// Name of the table in the destination for these files or this report.
    pub table_name: Option<String>,
    /// Time units by which the custom report is broken down.
    pub time_dimensions: Option<Vec<String>>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl CustomReportsItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Dimensions by which the figures of the report are broken down.
    pub fn dimensions(
        mut self,
        dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dimensions = Some(dimensions.into_iter().map(Into::into).collect());
        self
    }
    /// Metrics (measured numbers) of the report, by the names that the source's API uses.
    pub fn metrics(
        mut self,
        metrics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metrics = Some(metrics.into_iter().map(Into::into).collect());
        self
    }
    /// Kind of report to fetch, which decides what dimensions and metrics it can have.
    pub fn report_type(mut self, report_type: impl Into<String>) -> Self {
        self.report_type = Some(report_type.into());
        self
    }
    /// Name of the table in the destination for these files or this report.
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }
    /// Time units by which the custom report is broken down.
    pub fn time_dimensions(
        mut self,
        time_dimensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.time_dimensions = Some(
            time_dimensions.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl services::Settings for CustomReportsItem {
    const FIELDS: &'static [services::Field] = &[
        shared::DIMENSIONS,
        services::Field {
            applies_when: &[],
            ..shared::METRICS
        },
        shared::REPORT_TYPE,
        shared::TABLE_NAME,
        services::Field {
            name: "time_dimensions",
            kind: services::Kind::List(&services::Kind::Text),
            description: "Time units by which the custom report is broken down.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 5] = [
            &mut self.dimensions,
            &mut self.metrics,
            &mut self.report_type,
            &mut self.table_name,
            &mut self.time_dimensions,
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
    #[doc = " Time zone in which Criteo cuts the days of its reports."] pub enum
    ReportTimezone { #[doc = " `ACDT`"] Acdt = "ACDT", #[doc = " `ACST`"] Acst = "ACST",
    #[doc = " `ACT`"] Act = "ACT", #[doc = " `ACWST`"] Acwst = "ACWST", #[doc = " `ADT`"]
    Adt = "ADT", #[doc = " `AEDT`"] Aedt = "AEDT", #[doc = " `AEST`"] Aest = "AEST",
    #[doc = " `Africa/Abidjan`"] AfricaAbidjan = "Africa/Abidjan", #[doc =
    " `Africa/Accra`"] AfricaAccra = "Africa/Accra", #[doc = " `Africa/Addis_Ababa`"]
    AfricaAddisAbaba = "Africa/Addis_Ababa", #[doc = " `Africa/Algiers`"] AfricaAlgiers =
    "Africa/Algiers", #[doc = " `Africa/Asmara`"] AfricaAsmara = "Africa/Asmara", #[doc =
    " `Africa/Bamako`"] AfricaBamako = "Africa/Bamako", #[doc = " `Africa/Bangui`"]
    AfricaBangui = "Africa/Bangui", #[doc = " `Africa/Banjul`"] AfricaBanjul =
    "Africa/Banjul", #[doc = " `Africa/Bissau`"] AfricaBissau = "Africa/Bissau", #[doc =
    " `Africa/Blantyre`"] AfricaBlantyre = "Africa/Blantyre", #[doc =
    " `Africa/Brazzaville`"] AfricaBrazzaville = "Africa/Brazzaville", #[doc =
    " `Africa/Bujumbura`"] AfricaBujumbura = "Africa/Bujumbura", #[doc =
    " `Africa/Cairo`"] AfricaCairo = "Africa/Cairo", #[doc = " `Africa/Casablanca`"]
    AfricaCasablanca = "Africa/Casablanca", #[doc = " `Africa/Ceuta`"] AfricaCeuta =
    "Africa/Ceuta", #[doc = " `Africa/Conakry`"] AfricaConakry = "Africa/Conakry", #[doc
    = " `Africa/Dakar`"] AfricaDakar = "Africa/Dakar", #[doc = " `Africa/Dar_es_Salaam`"]
    AfricaDarEsSalaam = "Africa/Dar_es_Salaam", #[doc = " `Africa/Djibouti`"]
    AfricaDjibouti = "Africa/Djibouti", #[doc = " `Africa/Douala`"] AfricaDouala =
    "Africa/Douala", #[doc = " `Africa/El_Aaiun`"] AfricaElAaiun = "Africa/El_Aaiun",
    #[doc = " `Africa/Freetown`"] AfricaFreetown = "Africa/Freetown", #[doc =
    " `Africa/Gaborone`"] AfricaGaborone = "Africa/Gaborone", #[doc = " `Africa/Harare`"]
    AfricaHarare = "Africa/Harare", #[doc = " `Africa/Johannesburg`"] AfricaJohannesburg
    = "Africa/Johannesburg", #[doc = " `Africa/Juba`"] AfricaJuba = "Africa/Juba", #[doc
    = " `Africa/Kampala`"] AfricaKampala = "Africa/Kampala", #[doc =
    " `Africa/Khartoum`"] AfricaKhartoum = "Africa/Khartoum", #[doc = " `Africa/Kigali`"]
    AfricaKigali = "Africa/Kigali", #[doc = " `Africa/Kinshasa`"] AfricaKinshasa =
    "Africa/Kinshasa", #[doc = " `Africa/Lagos`"] AfricaLagos = "Africa/Lagos", #[doc =
    " `Africa/Libreville`"] AfricaLibreville = "Africa/Libreville", #[doc =
    " `Africa/Lome`"] AfricaLome = "Africa/Lome", #[doc = " `Africa/Luanda`"]
    AfricaLuanda = "Africa/Luanda", #[doc = " `Africa/Lubumbashi`"] AfricaLubumbashi =
    "Africa/Lubumbashi", #[doc = " `Africa/Lusaka`"] AfricaLusaka = "Africa/Lusaka",
    #[doc = " `Africa/Malabo`"] AfricaMalabo = "Africa/Malabo", #[doc =
    " `Africa/Maputo`"] AfricaMaputo = "Africa/Maputo", #[doc = " `Africa/Maseru`"]
    AfricaMaseru = "Africa/Maseru", #[doc = " `Africa/Mbabane`"] AfricaMbabane =
    "Africa/Mbabane", #[doc = " `Africa/Mogadishu`"] AfricaMogadishu =
    "Africa/Mogadishu", #[doc = " `Africa/Monrovia`"] AfricaMonrovia = "Africa/Monrovia",
    #[doc = " `Africa/Nairobi`"] AfricaNairobi = "Africa/Nairobi", #[doc =
    " `Africa/Ndjamena`"] AfricaNdjamena = "Africa/Ndjamena", #[doc = " `Africa/Niamey`"]
    AfricaNiamey = "Africa/Niamey", #[doc = " `Africa/Nouakchott`"] AfricaNouakchott =
    "Africa/Nouakchott", #[doc = " `Africa/Ouagadougou`"] AfricaOuagadougou =
    "Africa/Ouagadougou", #[doc = " `Africa/Porto-Novo`"] AfricaPortoNovo =
    "Africa/Porto-Novo", #[doc = " `Africa/Sao_Tome`"] AfricaSaoTome = "Africa/Sao_Tome",
    #[doc = " `Africa/Tripoli`"] AfricaTripoli = "Africa/Tripoli", #[doc =
    " `Africa/Tunis`"] AfricaTunis = "Africa/Tunis", #[doc = " `Africa/Windhoek`"]
    AfricaWindhoek = "Africa/Windhoek", #[doc = " `AFT`"] Aft = "AFT", #[doc = " `AKDT`"]
    Akdt = "AKDT", #[doc = " `AKST`"] Akst = "AKST", #[doc = " `ALMT`"] Almt = "ALMT",
    #[doc = " `America/Adak`"] AmericaAdak = "America/Adak", #[doc =
    " `America/Anchorage`"] AmericaAnchorage = "America/Anchorage", #[doc =
    " `America/Anguilla`"] AmericaAnguilla = "America/Anguilla", #[doc =
    " `America/Antigua`"] AmericaAntigua = "America/Antigua", #[doc =
    " `America/Araguaina`"] AmericaAraguaina = "America/Araguaina", #[doc =
    " `America/Argentina/Buenos_Aires`"] AmericaArgentinaBuenosAires =
    "America/Argentina/Buenos_Aires", #[doc = " `America/Argentina/Catamarca`"]
    AmericaArgentinaCatamarca = "America/Argentina/Catamarca", #[doc =
    " `America/Argentina/Cordoba`"] AmericaArgentinaCordoba =
    "America/Argentina/Cordoba", #[doc = " `America/Argentina/Jujuy`"]
    AmericaArgentinaJujuy = "America/Argentina/Jujuy", #[doc =
    " `America/Argentina/La_Rioja`"] AmericaArgentinaLaRioja =
    "America/Argentina/La_Rioja", #[doc = " `America/Argentina/Mendoza`"]
    AmericaArgentinaMendoza = "America/Argentina/Mendoza", #[doc =
    " `America/Argentina/Rio_Gallegos`"] AmericaArgentinaRioGallegos =
    "America/Argentina/Rio_Gallegos", #[doc = " `America/Argentina/Salta`"]
    AmericaArgentinaSalta = "America/Argentina/Salta", #[doc =
    " `America/Argentina/San_Juan`"] AmericaArgentinaSanJuan =
    "America/Argentina/San_Juan", #[doc = " `America/Argentina/San_Luis`"]
    AmericaArgentinaSanLuis = "America/Argentina/San_Luis", #[doc =
    " `America/Argentina/Tucuman`"] AmericaArgentinaTucuman =
    "America/Argentina/Tucuman", #[doc = " `America/Argentina/Ushuaia`"]
    AmericaArgentinaUshuaia = "America/Argentina/Ushuaia", #[doc = " `America/Aruba`"]
    AmericaAruba = "America/Aruba", #[doc = " `America/Asuncion`"] AmericaAsuncion =
    "America/Asuncion", #[doc = " `America/Atikokan`"] AmericaAtikokan =
    "America/Atikokan", #[doc = " `America/Bahia`"] AmericaBahia = "America/Bahia", #[doc
    = " `America/Bahia_Banderas`"] AmericaBahiaBanderas = "America/Bahia_Banderas", #[doc
    = " `America/Barbados`"] AmericaBarbados = "America/Barbados", #[doc =
    " `America/Belem`"] AmericaBelem = "America/Belem", #[doc = " `America/Belize`"]
    AmericaBelize = "America/Belize", #[doc = " `America/Blanc-Sablon`"]
    AmericaBlancSablon = "America/Blanc-Sablon", #[doc = " `America/Boa_Vista`"]
    AmericaBoaVista = "America/Boa_Vista", #[doc = " `America/Bogota`"] AmericaBogota =
    "America/Bogota", #[doc = " `America/Boise`"] AmericaBoise = "America/Boise", #[doc =
    " `America/Cambridge_Bay`"] AmericaCambridgeBay = "America/Cambridge_Bay", #[doc =
    " `America/Campo_Grande`"] AmericaCampoGrande = "America/Campo_Grande", #[doc =
    " `America/Cancun`"] AmericaCancun = "America/Cancun", #[doc = " `America/Caracas`"]
    AmericaCaracas = "America/Caracas", #[doc = " `America/Cayenne`"] AmericaCayenne =
    "America/Cayenne", #[doc = " `America/Cayman`"] AmericaCayman = "America/Cayman",
    #[doc = " `America/Chicago`"] AmericaChicago = "America/Chicago", #[doc =
    " `America/Chihuahua`"] AmericaChihuahua = "America/Chihuahua", #[doc =
    " `America/Costa_Rica`"] AmericaCostaRica = "America/Costa_Rica", #[doc =
    " `America/Creston`"] AmericaCreston = "America/Creston", #[doc =
    " `America/Cuiaba`"] AmericaCuiaba = "America/Cuiaba", #[doc = " `America/Curacao`"]
    AmericaCuracao = "America/Curacao", #[doc = " `America/Danmarkshavn`"]
    AmericaDanmarkshavn = "America/Danmarkshavn", #[doc = " `America/Dawson`"]
    AmericaDawson = "America/Dawson", #[doc = " `America/Dawson_Creek`"]
    AmericaDawsonCreek = "America/Dawson_Creek", #[doc = " `America/Denver`"]
    AmericaDenver = "America/Denver", #[doc = " `America/Detroit`"] AmericaDetroit =
    "America/Detroit", #[doc = " `America/Dominica`"] AmericaDominica =
    "America/Dominica", #[doc = " `America/Edmonton`"] AmericaEdmonton =
    "America/Edmonton", #[doc = " `America/Eirunepe`"] AmericaEirunepe =
    "America/Eirunepe", #[doc = " `America/El_Salvador`"] AmericaElSalvador =
    "America/El_Salvador", #[doc = " `America/Fortaleza`"] AmericaFortaleza =
    "America/Fortaleza", #[doc = " `America/Glace_Bay`"] AmericaGlaceBay =
    "America/Glace_Bay", #[doc = " `America/Godthab`"] AmericaGodthab =
    "America/Godthab", #[doc = " `America/Goose_Bay`"] AmericaGooseBay =
    "America/Goose_Bay", #[doc = " `America/Grand_Turk`"] AmericaGrandTurk =
    "America/Grand_Turk", #[doc = " `America/Grenada`"] AmericaGrenada =
    "America/Grenada", #[doc = " `America/Guadeloupe`"] AmericaGuadeloupe =
    "America/Guadeloupe", #[doc = " `America/Guatemala`"] AmericaGuatemala =
    "America/Guatemala", #[doc = " `America/Guayaquil`"] AmericaGuayaquil =
    "America/Guayaquil", #[doc = " `America/Guyana`"] AmericaGuyana = "America/Guyana",
    #[doc = " `America/Halifax`"] AmericaHalifax = "America/Halifax", #[doc =
    " `America/Havana`"] AmericaHavana = "America/Havana", #[doc =
    " `America/Hermosillo`"] AmericaHermosillo = "America/Hermosillo", #[doc =
    " `America/Indiana/Indianapolis`"] AmericaIndianaIndianapolis =
    "America/Indiana/Indianapolis", #[doc = " `America/Indiana/Knox`"] AmericaIndianaKnox
    = "America/Indiana/Knox", #[doc = " `America/Indiana/Marengo`"] AmericaIndianaMarengo
    = "America/Indiana/Marengo", #[doc = " `America/Indiana/Petersburg`"]
    AmericaIndianaPetersburg = "America/Indiana/Petersburg", #[doc =
    " `America/Indiana/Tell_City`"] AmericaIndianaTellCity = "America/Indiana/Tell_City",
    #[doc = " `America/Indiana/Vevay`"] AmericaIndianaVevay = "America/Indiana/Vevay",
    #[doc = " `America/Indiana/Vincennes`"] AmericaIndianaVincennes =
    "America/Indiana/Vincennes", #[doc = " `America/Indiana/Winamac`"]
    AmericaIndianaWinamac = "America/Indiana/Winamac", #[doc = " `America/Inuvik`"]
    AmericaInuvik = "America/Inuvik", #[doc = " `America/Iqaluit`"] AmericaIqaluit =
    "America/Iqaluit", #[doc = " `America/Jamaica`"] AmericaJamaica = "America/Jamaica",
    #[doc = " `America/Juneau`"] AmericaJuneau = "America/Juneau", #[doc =
    " `America/Kentucky/Louisville`"] AmericaKentuckyLouisville =
    "America/Kentucky/Louisville", #[doc = " `America/Kentucky/Monticello`"]
    AmericaKentuckyMonticello = "America/Kentucky/Monticello", #[doc =
    " `America/Kralendijk`"] AmericaKralendijk = "America/Kralendijk", #[doc =
    " `America/La_Paz`"] AmericaLaPaz = "America/La_Paz", #[doc = " `America/Lima`"]
    AmericaLima = "America/Lima", #[doc = " `America/Los_Angeles`"] AmericaLosAngeles =
    "America/Los_Angeles", #[doc = " `America/Lower_Princes`"] AmericaLowerPrinces =
    "America/Lower_Princes", #[doc = " `America/Maceio`"] AmericaMaceio =
    "America/Maceio", #[doc = " `America/Managua`"] AmericaManagua = "America/Managua",
    #[doc = " `America/Manaus`"] AmericaManaus = "America/Manaus", #[doc =
    " `America/Marigot`"] AmericaMarigot = "America/Marigot", #[doc =
    " `America/Martinique`"] AmericaMartinique = "America/Martinique", #[doc =
    " `America/Matamoros`"] AmericaMatamoros = "America/Matamoros", #[doc =
    " `America/Mazatlan`"] AmericaMazatlan = "America/Mazatlan", #[doc =
    " `America/Menominee`"] AmericaMenominee = "America/Menominee", #[doc =
    " `America/Merida`"] AmericaMerida = "America/Merida", #[doc =
    " `America/Metlakatla`"] AmericaMetlakatla = "America/Metlakatla", #[doc =
    " `America/Mexico_City`"] AmericaMexicoCity = "America/Mexico_City", #[doc =
    " `America/Miquelon`"] AmericaMiquelon = "America/Miquelon", #[doc =
    " `America/Moncton`"] AmericaMoncton = "America/Moncton", #[doc =
    " `America/Monterrey`"] AmericaMonterrey = "America/Monterrey", #[doc =
    " `America/Montevideo`"] AmericaMontevideo = "America/Montevideo", #[doc =
    " `America/Montserrat`"] AmericaMontserrat = "America/Montserrat", #[doc =
    " `America/Nassau`"] AmericaNassau = "America/Nassau", #[doc = " `America/New_York`"]
    AmericaNewYork = "America/New_York", #[doc = " `America/Nipigon`"] AmericaNipigon =
    "America/Nipigon", #[doc = " `America/Nome`"] AmericaNome = "America/Nome", #[doc =
    " `America/Noronha`"] AmericaNoronha = "America/Noronha", #[doc =
    " `America/North_Dakota/Beulah`"] AmericaNorthDakotaBeulah =
    "America/North_Dakota/Beulah", #[doc = " `America/North_Dakota/Center`"]
    AmericaNorthDakotaCenter = "America/North_Dakota/Center", #[doc =
    " `America/North_Dakota/New_Salem`"] AmericaNorthDakotaNewSalem =
    "America/North_Dakota/New_Salem", #[doc = " `America/Ojinaga`"] AmericaOjinaga =
    "America/Ojinaga", #[doc = " `America/Panama`"] AmericaPanama = "America/Panama",
    #[doc = " `America/Pangnirtung`"] AmericaPangnirtung = "America/Pangnirtung", #[doc =
    " `America/Paramaribo`"] AmericaParamaribo = "America/Paramaribo", #[doc =
    " `America/Phoenix`"] AmericaPhoenix = "America/Phoenix", #[doc =
    " `America/Port-au-Prince`"] AmericaPortAuPrince = "America/Port-au-Prince", #[doc =
    " `America/Port_of_Spain`"] AmericaPortOfSpain = "America/Port_of_Spain", #[doc =
    " `America/Porto_Velho`"] AmericaPortoVelho = "America/Porto_Velho", #[doc =
    " `America/Puerto_Rico`"] AmericaPuertoRico = "America/Puerto_Rico", #[doc =
    " `America/Rainy_River`"] AmericaRainyRiver = "America/Rainy_River", #[doc =
    " `America/Rankin_Inlet`"] AmericaRankinInlet = "America/Rankin_Inlet", #[doc =
    " `America/Recife`"] AmericaRecife = "America/Recife", #[doc = " `America/Regina`"]
    AmericaRegina = "America/Regina", #[doc = " `America/Resolute`"] AmericaResolute =
    "America/Resolute", #[doc = " `America/Rio_Branco`"] AmericaRioBranco =
    "America/Rio_Branco", #[doc = " `America/Santarem`"] AmericaSantarem =
    "America/Santarem", #[doc = " `America/Santiago`"] AmericaSantiago =
    "America/Santiago", #[doc = " `America/Santo_Domingo`"] AmericaSantoDomingo =
    "America/Santo_Domingo", #[doc = " `America/Sao_Paulo`"] AmericaSaoPaulo =
    "America/Sao_Paulo", #[doc = " `America/Scoresbysund`"] AmericaScoresbysund =
    "America/Scoresbysund", #[doc = " `America/Sitka`"] AmericaSitka = "America/Sitka",
    #[doc = " `America/St_Barthelemy`"] AmericaStBarthelemy = "America/St_Barthelemy",
    #[doc = " `America/St_Kitts`"] AmericaStKitts = "America/St_Kitts", #[doc =
    " `America/St_Lucia`"] AmericaStLucia = "America/St_Lucia", #[doc =
    " `America/St_Thomas`"] AmericaStThomas = "America/St_Thomas", #[doc =
    " `America/St_Vincent`"] AmericaStVincent = "America/St_Vincent", #[doc =
    " `America/Swift_Current`"] AmericaSwiftCurrent = "America/Swift_Current", #[doc =
    " `America/Tegucigalpa`"] AmericaTegucigalpa = "America/Tegucigalpa", #[doc =
    " `America/Thule`"] AmericaThule = "America/Thule", #[doc = " `America/Thunder_Bay`"]
    AmericaThunderBay = "America/Thunder_Bay", #[doc = " `America/Tijuana`"]
    AmericaTijuana = "America/Tijuana", #[doc = " `America/Toronto`"] AmericaToronto =
    "America/Toronto", #[doc = " `America/Tortola`"] AmericaTortola = "America/Tortola",
    #[doc = " `America/Vancouver`"] AmericaVancouver = "America/Vancouver", #[doc =
    " `America/Whitehorse`"] AmericaWhitehorse = "America/Whitehorse", #[doc =
    " `America/Winnipeg`"] AmericaWinnipeg = "America/Winnipeg", #[doc =
    " `America/Yakutat`"] AmericaYakutat = "America/Yakutat", #[doc =
    " `America/Yellowknife`"] AmericaYellowknife = "America/Yellowknife", #[doc =
    " `AMST`"] Amst = "AMST", #[doc = " `AMT`"] Amt = "AMT", #[doc = " `ANAST`"] Anast =
    "ANAST", #[doc = " `ANAT`"] Anat = "ANAT", #[doc = " `Antarctica/Casey`"]
    AntarcticaCasey = "Antarctica/Casey", #[doc = " `Antarctica/Davis`"] AntarcticaDavis
    = "Antarctica/Davis", #[doc = " `Antarctica/DumontDUrville`"]
    AntarcticaDumontDUrville = "Antarctica/DumontDUrville", #[doc =
    " `Antarctica/Macquarie`"] AntarcticaMacquarie = "Antarctica/Macquarie", #[doc =
    " `Antarctica/Mawson`"] AntarcticaMawson = "Antarctica/Mawson", #[doc =
    " `Antarctica/McMurdo`"] AntarcticaMcMurdo = "Antarctica/McMurdo", #[doc =
    " `Antarctica/Palmer`"] AntarcticaPalmer = "Antarctica/Palmer", #[doc =
    " `Antarctica/Rothera`"] AntarcticaRothera = "Antarctica/Rothera", #[doc =
    " `Antarctica/Syowa`"] AntarcticaSyowa = "Antarctica/Syowa", #[doc =
    " `Antarctica/Troll`"] AntarcticaTroll = "Antarctica/Troll", #[doc =
    " `Antarctica/Vostok`"] AntarcticaVostok = "Antarctica/Vostok", #[doc =
    " `Arctic/Longyearbyen`"] ArcticLongyearbyen = "Arctic/Longyearbyen", #[doc =
    " `ART`"] Art = "ART", #[doc = " `Asia/Aden`"] AsiaAden = "Asia/Aden", #[doc =
    " `Asia/Almaty`"] AsiaAlmaty = "Asia/Almaty", #[doc = " `Asia/Amman`"] AsiaAmman =
    "Asia/Amman", #[doc = " `Asia/Anadyr`"] AsiaAnadyr = "Asia/Anadyr", #[doc =
    " `Asia/Aqtau`"] AsiaAqtau = "Asia/Aqtau", #[doc = " `Asia/Aqtobe`"] AsiaAqtobe =
    "Asia/Aqtobe", #[doc = " `Asia/Ashgabat`"] AsiaAshgabat = "Asia/Ashgabat", #[doc =
    " `Asia/Baghdad`"] AsiaBaghdad = "Asia/Baghdad", #[doc = " `Asia/Bahrain`"]
    AsiaBahrain = "Asia/Bahrain", #[doc = " `Asia/Baku`"] AsiaBaku = "Asia/Baku", #[doc =
    " `Asia/Bangkok`"] AsiaBangkok = "Asia/Bangkok", #[doc = " `Asia/Beirut`"] AsiaBeirut
    = "Asia/Beirut", #[doc = " `Asia/Bishkek`"] AsiaBishkek = "Asia/Bishkek", #[doc =
    " `Asia/Brunei`"] AsiaBrunei = "Asia/Brunei", #[doc = " `Asia/Chita`"] AsiaChita =
    "Asia/Chita", #[doc = " `Asia/Choibalsan`"] AsiaChoibalsan = "Asia/Choibalsan", #[doc
    = " `Asia/Damascus`"] AsiaDamascus = "Asia/Damascus", #[doc = " `Asia/Dhaka`"]
    AsiaDhaka = "Asia/Dhaka", #[doc = " `Asia/Dili`"] AsiaDili = "Asia/Dili", #[doc =
    " `Asia/Dubai`"] AsiaDubai = "Asia/Dubai", #[doc = " `Asia/Dushanbe`"] AsiaDushanbe =
    "Asia/Dushanbe", #[doc = " `Asia/Gaza`"] AsiaGaza = "Asia/Gaza", #[doc =
    " `Asia/Hebron`"] AsiaHebron = "Asia/Hebron", #[doc = " `Asia/Ho_Chi_Minh`"]
    AsiaHoChiMinh = "Asia/Ho_Chi_Minh", #[doc = " `Asia/Hong_Kong`"] AsiaHongKong =
    "Asia/Hong_Kong", #[doc = " `Asia/Hovd`"] AsiaHovd = "Asia/Hovd", #[doc =
    " `Asia/Irkutsk`"] AsiaIrkutsk = "Asia/Irkutsk", #[doc = " `Asia/Jakarta`"]
    AsiaJakarta = "Asia/Jakarta", #[doc = " `Asia/Jayapura`"] AsiaJayapura =
    "Asia/Jayapura", #[doc = " `Asia/Jerusalem`"] AsiaJerusalem = "Asia/Jerusalem", #[doc
    = " `Asia/Kamchatka`"] AsiaKamchatka = "Asia/Kamchatka", #[doc = " `Asia/Karachi`"]
    AsiaKarachi = "Asia/Karachi", #[doc = " `Asia/Khandyga`"] AsiaKhandyga =
    "Asia/Khandyga", #[doc = " `Asia/Krasnoyarsk`"] AsiaKrasnoyarsk = "Asia/Krasnoyarsk",
    #[doc = " `Asia/Kuala_Lumpur`"] AsiaKualaLumpur = "Asia/Kuala_Lumpur", #[doc =
    " `Asia/Kuching`"] AsiaKuching = "Asia/Kuching", #[doc = " `Asia/Kuwait`"] AsiaKuwait
    = "Asia/Kuwait", #[doc = " `Asia/Macau`"] AsiaMacau = "Asia/Macau", #[doc =
    " `Asia/Magadan`"] AsiaMagadan = "Asia/Magadan", #[doc = " `Asia/Makassar`"]
    AsiaMakassar = "Asia/Makassar", #[doc = " `Asia/Manila`"] AsiaManila = "Asia/Manila",
    #[doc = " `Asia/Muscat`"] AsiaMuscat = "Asia/Muscat", #[doc = " `Asia/Nicosia`"]
    AsiaNicosia = "Asia/Nicosia", #[doc = " `Asia/Novokuznetsk`"] AsiaNovokuznetsk =
    "Asia/Novokuznetsk", #[doc = " `Asia/Novosibirsk`"] AsiaNovosibirsk =
    "Asia/Novosibirsk", #[doc = " `Asia/Omsk`"] AsiaOmsk = "Asia/Omsk", #[doc =
    " `Asia/Oral`"] AsiaOral = "Asia/Oral", #[doc = " `Asia/Phnom_Penh`"] AsiaPhnomPenh =
    "Asia/Phnom_Penh", #[doc = " `Asia/Pontianak`"] AsiaPontianak = "Asia/Pontianak",
    #[doc = " `Asia/Pyongyang`"] AsiaPyongyang = "Asia/Pyongyang", #[doc =
    " `Asia/Qatar`"] AsiaQatar = "Asia/Qatar", #[doc = " `Asia/Qyzylorda`"] AsiaQyzylorda
    = "Asia/Qyzylorda", #[doc = " `Asia/Riyadh`"] AsiaRiyadh = "Asia/Riyadh", #[doc =
    " `Asia/Sakhalin`"] AsiaSakhalin = "Asia/Sakhalin", #[doc = " `Asia/Samarkand`"]
    AsiaSamarkand = "Asia/Samarkand", #[doc = " `Asia/Seoul`"] AsiaSeoul = "Asia/Seoul",
    #[doc = " `Asia/Shanghai`"] AsiaShanghai = "Asia/Shanghai", #[doc =
    " `Asia/Singapore`"] AsiaSingapore = "Asia/Singapore", #[doc =
    " `Asia/Srednekolymsk`"] AsiaSrednekolymsk = "Asia/Srednekolymsk", #[doc =
    " `Asia/Taipei`"] AsiaTaipei = "Asia/Taipei", #[doc = " `Asia/Tashkent`"]
    AsiaTashkent = "Asia/Tashkent", #[doc = " `Asia/Tbilisi`"] AsiaTbilisi =
    "Asia/Tbilisi", #[doc = " `Asia/Thimphu`"] AsiaThimphu = "Asia/Thimphu", #[doc =
    " `Asia/Tokyo`"] AsiaTokyo = "Asia/Tokyo", #[doc = " `Asia/Ulaanbaatar`"]
    AsiaUlaanbaatar = "Asia/Ulaanbaatar", #[doc = " `Asia/Urumqi`"] AsiaUrumqi =
    "Asia/Urumqi", #[doc = " `Asia/Ust-Nera`"] AsiaUstNera = "Asia/Ust-Nera", #[doc =
    " `Asia/Vientiane`"] AsiaVientiane = "Asia/Vientiane", #[doc = " `Asia/Vladivostok`"]
    AsiaVladivostok = "Asia/Vladivostok", #[doc = " `Asia/Yakutsk`"] AsiaYakutsk =
    "Asia/Yakutsk", #[doc = " `Asia/Yekaterinburg`"] AsiaYekaterinburg =
    "Asia/Yekaterinburg", #[doc = " `Asia/Yerevan`"] AsiaYerevan = "Asia/Yerevan", #[doc
    = " `AST`"] Ast = "AST", #[doc = " `Atlantic/Azores`"] AtlanticAzores =
    "Atlantic/Azores", #[doc = " `Atlantic/Bermuda`"] AtlanticBermuda =
    "Atlantic/Bermuda", #[doc = " `Atlantic/Canary`"] AtlanticCanary = "Atlantic/Canary",
    #[doc = " `Atlantic/Cape_Verde`"] AtlanticCapeVerde = "Atlantic/Cape_Verde", #[doc =
    " `Atlantic/Faroe`"] AtlanticFaroe = "Atlantic/Faroe", #[doc = " `Atlantic/Madeira`"]
    AtlanticMadeira = "Atlantic/Madeira", #[doc = " `Atlantic/Reykjavik`"]
    AtlanticReykjavik = "Atlantic/Reykjavik", #[doc = " `Atlantic/South_Georgia`"]
    AtlanticSouthGeorgia = "Atlantic/South_Georgia", #[doc = " `Atlantic/St_Helena`"]
    AtlanticStHelena = "Atlantic/St_Helena", #[doc = " `Atlantic/Stanley`"]
    AtlanticStanley = "Atlantic/Stanley", #[doc = " `Australia/Brisbane`"]
    AustraliaBrisbane = "Australia/Brisbane", #[doc = " `Australia/Currie`"]
    AustraliaCurrie = "Australia/Currie", #[doc = " `Australia/Hobart`"] AustraliaHobart
    = "Australia/Hobart", #[doc = " `Australia/Lindeman`"] AustraliaLindeman =
    "Australia/Lindeman", #[doc = " `Australia/Melbourne`"] AustraliaMelbourne =
    "Australia/Melbourne", #[doc = " `Australia/Perth`"] AustraliaPerth =
    "Australia/Perth", #[doc = " `Australia/Sydney`"] AustraliaSydney =
    "Australia/Sydney", #[doc = " `AWST`"] Awst = "AWST", #[doc = " `AZOST`"] Azost =
    "AZOST", #[doc = " `AZOT`"] Azot = "AZOT", #[doc = " `AZST`"] Azst = "AZST", #[doc =
    " `AZT`"] Azt = "AZT", #[doc = " `BNT`"] Bnt = "BNT", #[doc = " `BOT`"] Bot = "BOT",
    #[doc = " `BRST`"] Brst = "BRST", #[doc = " `BRT`"] Brt = "BRT", #[doc = " `BST`"]
    Bst = "BST", #[doc = " `BTT`"] Btt = "BTT", #[doc = " `CAST`"] Cast = "CAST", #[doc =
    " `CCT`"] Cct = "CCT", #[doc = " `CDT`"] Cdt = "CDT", #[doc = " `CEST`"] Cest =
    "CEST", #[doc = " `CET`"] Cet = "CET", #[doc = " `CHADT`"] Chadt = "CHADT", #[doc =
    " `CHAST`"] Chast = "CHAST", #[doc = " `CHUT`"] Chut = "CHUT", #[doc = " `CKT`"] Ckt
    = "CKT", #[doc = " `CLST`"] Clst = "CLST", #[doc = " `CLT`"] Clt = "CLT", #[doc =
    " `COT`"] Cot = "COT", #[doc = " `CST`"] Cst = "CST", #[doc = " `CXT`"] Cxt = "CXT",
    #[doc = " `DAVT`"] Davt = "DAVT", #[doc = " `DDUT`"] Ddut = "DDUT", #[doc =
    " `EASST`"] Easst = "EASST", #[doc = " `EAST`"] East = "EAST", #[doc = " `EAT`"] Eat
    = "EAT", #[doc = " `EDT`"] Edt = "EDT", #[doc = " `EEST`"] Eest = "EEST", #[doc =
    " `EET`"] Eet = "EET", #[doc = " `EGST`"] Egst = "EGST", #[doc = " `EGT`"] Egt =
    "EGT", #[doc = " `EST`"] Est = "EST", #[doc = " `Europe/Amsterdam`"] EuropeAmsterdam
    = "Europe/Amsterdam", #[doc = " `Europe/Andorra`"] EuropeAndorra = "Europe/Andorra",
    #[doc = " `Europe/Athens`"] EuropeAthens = "Europe/Athens", #[doc =
    " `Europe/Belgrade`"] EuropeBelgrade = "Europe/Belgrade", #[doc = " `Europe/Berlin`"]
    EuropeBerlin = "Europe/Berlin", #[doc = " `Europe/Bratislava`"] EuropeBratislava =
    "Europe/Bratislava", #[doc = " `Europe/Brussels`"] EuropeBrussels =
    "Europe/Brussels", #[doc = " `Europe/Bucharest`"] EuropeBucharest =
    "Europe/Bucharest", #[doc = " `Europe/Budapest`"] EuropeBudapest = "Europe/Budapest",
    #[doc = " `Europe/Busingen`"] EuropeBusingen = "Europe/Busingen", #[doc =
    " `Europe/Chisinau`"] EuropeChisinau = "Europe/Chisinau", #[doc =
    " `Europe/Copenhagen`"] EuropeCopenhagen = "Europe/Copenhagen", #[doc =
    " `Europe/Dublin`"] EuropeDublin = "Europe/Dublin", #[doc = " `Europe/Gibraltar`"]
    EuropeGibraltar = "Europe/Gibraltar", #[doc = " `Europe/Guernsey`"] EuropeGuernsey =
    "Europe/Guernsey", #[doc = " `Europe/Helsinki`"] EuropeHelsinki = "Europe/Helsinki",
    #[doc = " `Europe/Isle_of_Man`"] EuropeIsleOfMan = "Europe/Isle_of_Man", #[doc =
    " `Europe/Istanbul`"] EuropeIstanbul = "Europe/Istanbul", #[doc = " `Europe/Jersey`"]
    EuropeJersey = "Europe/Jersey", #[doc = " `Europe/Kaliningrad`"] EuropeKaliningrad =
    "Europe/Kaliningrad", #[doc = " `Europe/Kiev`"] EuropeKiev = "Europe/Kiev", #[doc =
    " `Europe/Lisbon`"] EuropeLisbon = "Europe/Lisbon", #[doc = " `Europe/Ljubljana`"]
    EuropeLjubljana = "Europe/Ljubljana", #[doc = " `Europe/London`"] EuropeLondon =
    "Europe/London", #[doc = " `Europe/Luxembourg`"] EuropeLuxembourg =
    "Europe/Luxembourg", #[doc = " `Europe/Madrid`"] EuropeMadrid = "Europe/Madrid",
    #[doc = " `Europe/Malta`"] EuropeMalta = "Europe/Malta", #[doc =
    " `Europe/Mariehamn`"] EuropeMariehamn = "Europe/Mariehamn", #[doc =
    " `Europe/Minsk`"] EuropeMinsk = "Europe/Minsk", #[doc = " `Europe/Monaco`"]
    EuropeMonaco = "Europe/Monaco", #[doc = " `Europe/Moscow`"] EuropeMoscow =
    "Europe/Moscow", #[doc = " `Europe/Oslo`"] EuropeOslo = "Europe/Oslo", #[doc =
    " `Europe/Paris`"] EuropeParis = "Europe/Paris", #[doc = " `Europe/Podgorica`"]
    EuropePodgorica = "Europe/Podgorica", #[doc = " `Europe/Prague`"] EuropePrague =
    "Europe/Prague", #[doc = " `Europe/Riga`"] EuropeRiga = "Europe/Riga", #[doc =
    " `Europe/Rome`"] EuropeRome = "Europe/Rome", #[doc = " `Europe/Samara`"]
    EuropeSamara = "Europe/Samara", #[doc = " `Europe/San_Marino`"] EuropeSanMarino =
    "Europe/San_Marino", #[doc = " `Europe/Sarajevo`"] EuropeSarajevo =
    "Europe/Sarajevo", #[doc = " `Europe/Simferopol`"] EuropeSimferopol =
    "Europe/Simferopol", #[doc = " `Europe/Skopje`"] EuropeSkopje = "Europe/Skopje",
    #[doc = " `Europe/Sofia`"] EuropeSofia = "Europe/Sofia", #[doc =
    " `Europe/Stockholm`"] EuropeStockholm = "Europe/Stockholm", #[doc =
    " `Europe/Tallinn`"] EuropeTallinn = "Europe/Tallinn", #[doc = " `Europe/Tirane`"]
    EuropeTirane = "Europe/Tirane", #[doc = " `Europe/Uzhgorod`"] EuropeUzhgorod =
    "Europe/Uzhgorod", #[doc = " `Europe/Vaduz`"] EuropeVaduz = "Europe/Vaduz", #[doc =
    " `Europe/Vatican`"] EuropeVatican = "Europe/Vatican", #[doc = " `Europe/Vienna`"]
    EuropeVienna = "Europe/Vienna", #[doc = " `Europe/Vilnius`"] EuropeVilnius =
    "Europe/Vilnius", #[doc = " `Europe/Volgograd`"] EuropeVolgograd =
    "Europe/Volgograd", #[doc = " `Europe/Warsaw`"] EuropeWarsaw = "Europe/Warsaw", #[doc
    = " `Europe/Zagreb`"] EuropeZagreb = "Europe/Zagreb", #[doc = " `Europe/Zaporozhye`"]
    EuropeZaporozhye = "Europe/Zaporozhye", #[doc = " `Europe/Zurich`"] EuropeZurich =
    "Europe/Zurich", #[doc = " `FET`"] Fet = "FET", #[doc = " `FJST`"] Fjst = "FJST",
    #[doc = " `FJT`"] Fjt = "FJT", #[doc = " `FKST`"] Fkst = "FKST", #[doc = " `FKT`"]
    Fkt = "FKT", #[doc = " `FNT`"] Fnt = "FNT", #[doc = " `GALT`"] Galt = "GALT", #[doc =
    " `GAMT`"] Gamt = "GAMT", #[doc = " `GET`"] Get = "GET", #[doc = " `GFT`"] Gft =
    "GFT", #[doc = " `GILT`"] Gilt = "GILT", #[doc = " `GMT`"] Gmt = "GMT", #[doc =
    " `GYT`"] Gyt = "GYT", #[doc = " `HKT`"] Hkt = "HKT", #[doc = " `HST`"] Hst = "HST",
    #[doc = " `ICT`"] Ict = "ICT", #[doc = " `IDT`"] Idt = "IDT", #[doc =
    " `Indian/Antananarivo`"] IndianAntananarivo = "Indian/Antananarivo", #[doc =
    " `Indian/Chagos`"] IndianChagos = "Indian/Chagos", #[doc = " `Indian/Christmas`"]
    IndianChristmas = "Indian/Christmas", #[doc = " `Indian/Comoro`"] IndianComoro =
    "Indian/Comoro", #[doc = " `Indian/Kerguelen`"] IndianKerguelen = "Indian/Kerguelen",
    #[doc = " `Indian/Mahe`"] IndianMahe = "Indian/Mahe", #[doc = " `Indian/Maldives`"]
    IndianMaldives = "Indian/Maldives", #[doc = " `Indian/Mauritius`"] IndianMauritius =
    "Indian/Mauritius", #[doc = " `Indian/Mayotte`"] IndianMayotte = "Indian/Mayotte",
    #[doc = " `Indian/Reunion`"] IndianReunion = "Indian/Reunion", #[doc = " `IOT`"] Iot
    = "IOT", #[doc = " `IRKST`"] Irkst = "IRKST", #[doc = " `IRKT`"] Irkt = "IRKT", #[doc
    = " `IST`"] Ist = "IST", #[doc = " `JST`"] Jst = "JST", #[doc = " `KGT`"] Kgt =
    "KGT", #[doc = " `KOST`"] Kost = "KOST", #[doc = " `KRAST`"] Krast = "KRAST", #[doc =
    " `KRAT`"] Krat = "KRAT", #[doc = " `KST`"] Kst = "KST", #[doc = " `LHDT`"] Lhdt =
    "LHDT", #[doc = " `LHST`"] Lhst = "LHST", #[doc = " `LINT`"] Lint = "LINT", #[doc =
    " `MAGST`"] Magst = "MAGST", #[doc = " `MAGT`"] Magt = "MAGT", #[doc = " `MART`"]
    Mart = "MART", #[doc = " `MAWT`"] Mawt = "MAWT", #[doc = " `MDT`"] Mdt = "MDT", #[doc
    = " `MHT`"] Mht = "MHT", #[doc = " `MMT`"] Mmt = "MMT", #[doc = " `MSD`"] Msd =
    "MSD", #[doc = " `MSK`"] Msk = "MSK", #[doc = " `MST`"] Mst = "MST", #[doc =
    " `MUT`"] Mut = "MUT", #[doc = " `MVT`"] Mvt = "MVT", #[doc = " `MYT`"] Myt = "MYT",
    #[doc = " `NDT`"] Ndt = "NDT", #[doc = " `NFT`"] Nft = "NFT", #[doc = " `NOVST`"]
    Novst = "NOVST", #[doc = " `NOVT`"] Novt = "NOVT", #[doc = " `NPT`"] Npt = "NPT",
    #[doc = " `NST`"] Nst = "NST", #[doc = " `NUT`"] Nut = "NUT", #[doc = " `NZDT`"] Nzdt
    = "NZDT", #[doc = " `NZST`"] Nzst = "NZST", #[doc = " `OMSST`"] Omsst = "OMSST",
    #[doc = " `OMST`"] Omst = "OMST", #[doc = " `Pacific/Apia`"] PacificApia =
    "Pacific/Apia", #[doc = " `Pacific/Auckland`"] PacificAuckland = "Pacific/Auckland",
    #[doc = " `Pacific/Bougainville`"] PacificBougainville = "Pacific/Bougainville",
    #[doc = " `Pacific/Chuuk`"] PacificChuuk = "Pacific/Chuuk", #[doc =
    " `Pacific/Easter`"] PacificEaster = "Pacific/Easter", #[doc = " `Pacific/Efate`"]
    PacificEfate = "Pacific/Efate", #[doc = " `Pacific/Enderbury`"] PacificEnderbury =
    "Pacific/Enderbury", #[doc = " `Pacific/Fakaofo`"] PacificFakaofo =
    "Pacific/Fakaofo", #[doc = " `Pacific/Fiji`"] PacificFiji = "Pacific/Fiji", #[doc =
    " `Pacific/Funafuti`"] PacificFunafuti = "Pacific/Funafuti", #[doc =
    " `Pacific/Galapagos`"] PacificGalapagos = "Pacific/Galapagos", #[doc =
    " `Pacific/Gambier`"] PacificGambier = "Pacific/Gambier", #[doc =
    " `Pacific/Guadalcanal`"] PacificGuadalcanal = "Pacific/Guadalcanal", #[doc =
    " `Pacific/Guam`"] PacificGuam = "Pacific/Guam", #[doc = " `Pacific/Honolulu`"]
    PacificHonolulu = "Pacific/Honolulu", #[doc = " `Pacific/Kiritimati`"]
    PacificKiritimati = "Pacific/Kiritimati", #[doc = " `Pacific/Kosrae`"] PacificKosrae
    = "Pacific/Kosrae", #[doc = " `Pacific/Kwajalein`"] PacificKwajalein =
    "Pacific/Kwajalein", #[doc = " `Pacific/Majuro`"] PacificMajuro = "Pacific/Majuro",
    #[doc = " `Pacific/Midway`"] PacificMidway = "Pacific/Midway", #[doc =
    " `Pacific/Nauru`"] PacificNauru = "Pacific/Nauru", #[doc = " `Pacific/Niue`"]
    PacificNiue = "Pacific/Niue", #[doc = " `Pacific/Norfolk`"] PacificNorfolk =
    "Pacific/Norfolk", #[doc = " `Pacific/Noumea`"] PacificNoumea = "Pacific/Noumea",
    #[doc = " `Pacific/Pago_Pago`"] PacificPagoPago = "Pacific/Pago_Pago", #[doc =
    " `Pacific/Palau`"] PacificPalau = "Pacific/Palau", #[doc = " `Pacific/Pitcairn`"]
    PacificPitcairn = "Pacific/Pitcairn", #[doc = " `Pacific/Pohnpei`"] PacificPohnpei =
    "Pacific/Pohnpei", #[doc = " `Pacific/Port_Moresby`"] PacificPortMoresby =
    "Pacific/Port_Moresby", #[doc = " `Pacific/Rarotonga`"] PacificRarotonga =
    "Pacific/Rarotonga", #[doc = " `Pacific/Saipan`"] PacificSaipan = "Pacific/Saipan",
    #[doc = " `Pacific/Tahiti`"] PacificTahiti = "Pacific/Tahiti", #[doc =
    " `Pacific/Tarawa`"] PacificTarawa = "Pacific/Tarawa", #[doc =
    " `Pacific/Tongatapu`"] PacificTongatapu = "Pacific/Tongatapu", #[doc =
    " `Pacific/Wake`"] PacificWake = "Pacific/Wake", #[doc = " `PDT`"] Pdt = "PDT", #[doc
    = " `PET`"] Pet = "PET", #[doc = " `PETST`"] Petst = "PETST", #[doc = " `PETT`"] Pett
    = "PETT", #[doc = " `PGT`"] Pgt = "PGT", #[doc = " `PHOT`"] Phot = "PHOT", #[doc =
    " `PHT`"] Pht = "PHT", #[doc = " `PKT`"] Pkt = "PKT", #[doc = " `PMDT`"] Pmdt =
    "PMDT", #[doc = " `PMST`"] Pmst = "PMST", #[doc = " `PONT`"] Pont = "PONT", #[doc =
    " `PST`"] Pst = "PST", #[doc = " `PWT`"] Pwt = "PWT", #[doc = " `PYST`"] Pyst =
    "PYST", #[doc = " `PYT`"] Pyt = "PYT", #[doc = " `RET`"] Ret = "RET", #[doc =
    " `SAST`"] Sast = "SAST", #[doc = " `SCT`"] Sct = "SCT", #[doc = " `SGT`"] Sgt =
    "SGT", #[doc = " `TAHT`"] Taht = "TAHT", #[doc = " `TFT`"] Tft = "TFT", #[doc =
    " `TJT`"] Tjt = "TJT", #[doc = " `TKT`"] Tkt = "TKT", #[doc = " `TMT`"] Tmt = "TMT",
    #[doc = " `TOT`"] Tot = "TOT", #[doc = " `TVT`"] Tvt = "TVT", #[doc = " `ULAST`"]
    Ulast = "ULAST", #[doc = " `ULAT`"] Ulat = "ULAT", #[doc = " `UTC`"] Utc = "UTC",
    #[doc = " `UTC +0`"] UtcSpacePlus0 = "UTC +0", #[doc = " `UTC +1`"] UtcSpacePlus1 =
    "UTC +1", #[doc = " `UTC +10`"] UtcSpacePlus10 = "UTC +10", #[doc = " `UTC +10:30`"]
    UtcSpacePlus10Colon30 = "UTC +10:30", #[doc = " `UTC +11`"] UtcSpacePlus11 =
    "UTC +11", #[doc = " `UTC +12`"] UtcSpacePlus12 = "UTC +12", #[doc = " `UTC +12:45`"]
    UtcSpacePlus12Colon45 = "UTC +12:45", #[doc = " `UTC +13`"] UtcSpacePlus13 =
    "UTC +13", #[doc = " `UTC +13:45`"] UtcSpacePlus13Colon45 = "UTC +13:45", #[doc =
    " `UTC +14`"] UtcSpacePlus14 = "UTC +14", #[doc = " `UTC +2`"] UtcSpacePlus2 =
    "UTC +2", #[doc = " `UTC +3`"] UtcSpacePlus3 = "UTC +3", #[doc = " `UTC +3:30`"]
    UtcSpacePlus3Colon30 = "UTC +3:30", #[doc = " `UTC +4`"] UtcSpacePlus4 = "UTC +4",
    #[doc = " `UTC +4:30`"] UtcSpacePlus4Colon30 = "UTC +4:30", #[doc = " `UTC +5`"]
    UtcSpacePlus5 = "UTC +5", #[doc = " `UTC +5:30`"] UtcSpacePlus5Colon30 = "UTC +5:30",
    #[doc = " `UTC +5:45`"] UtcSpacePlus5Colon45 = "UTC +5:45", #[doc = " `UTC +6`"]
    UtcSpacePlus6 = "UTC +6", #[doc = " `UTC +6:30`"] UtcSpacePlus6Colon30 = "UTC +6:30",
    #[doc = " `UTC +7`"] UtcSpacePlus7 = "UTC +7", #[doc = " `UTC +8`"] UtcSpacePlus8 =
    "UTC +8", #[doc = " `UTC +8:30`"] UtcSpacePlus8Colon30 = "UTC +8:30", #[doc =
    " `UTC +8:45`"] UtcSpacePlus8Colon45 = "UTC +8:45", #[doc = " `UTC +9`"]
    UtcSpacePlus9 = "UTC +9", #[doc = " `UTC +9:30`"] UtcSpacePlus9Colon30 = "UTC +9:30",
    #[doc = " `UTC -1`"] UtcSpaceMinus1 = "UTC -1", #[doc = " `UTC -10`"] UtcSpaceMinus10
    = "UTC -10", #[doc = " `UTC -11`"] UtcSpaceMinus11 = "UTC -11", #[doc = " `UTC -12`"]
    UtcSpaceMinus12 = "UTC -12", #[doc = " `UTC -2`"] UtcSpaceMinus2 = "UTC -2", #[doc =
    " `UTC -2:30`"] UtcSpaceMinus2Colon30 = "UTC -2:30", #[doc = " `UTC -3`"]
    UtcSpaceMinus3 = "UTC -3", #[doc = " `UTC -3:30`"] UtcSpaceMinus3Colon30 =
    "UTC -3:30", #[doc = " `UTC -4`"] UtcSpaceMinus4 = "UTC -4", #[doc = " `UTC -5`"]
    UtcSpaceMinus5 = "UTC -5", #[doc = " `UTC -6`"] UtcSpaceMinus6 = "UTC -6", #[doc =
    " `UTC -7`"] UtcSpaceMinus7 = "UTC -7", #[doc = " `UTC -8`"] UtcSpaceMinus8 =
    "UTC -8", #[doc = " `UTC -9`"] UtcSpaceMinus9 = "UTC -9", #[doc = " `UTC -9:30`"]
    UtcSpaceMinus9Colon30 = "UTC -9:30", #[doc = " `UTC+0`"] UtcPlus0 = "UTC+0", #[doc =
    " `UTC+1`"] UtcPlus1 = "UTC+1", #[doc = " `UTC+10`"] UtcPlus10 = "UTC+10", #[doc =
    " `UTC+10:30`"] UtcPlus10Colon30 = "UTC+10:30", #[doc = " `UTC+11`"] UtcPlus11 =
    "UTC+11", #[doc = " `UTC+12`"] UtcPlus12 = "UTC+12", #[doc = " `UTC+12:45`"]
    UtcPlus12Colon45 = "UTC+12:45", #[doc = " `UTC+13`"] UtcPlus13 = "UTC+13", #[doc =
    " `UTC+13:45`"] UtcPlus13Colon45 = "UTC+13:45", #[doc = " `UTC+14`"] UtcPlus14 =
    "UTC+14", #[doc = " `UTC+2`"] UtcPlus2 = "UTC+2", #[doc = " `UTC+3`"] UtcPlus3 =
    "UTC+3", #[doc = " `UTC+3:30`"] UtcPlus3Colon30 = "UTC+3:30", #[doc = " `UTC+4`"]
    UtcPlus4 = "UTC+4", #[doc = " `UTC+4:30`"] UtcPlus4Colon30 = "UTC+4:30", #[doc =
    " `UTC+5`"] UtcPlus5 = "UTC+5", #[doc = " `UTC+5:30`"] UtcPlus5Colon30 = "UTC+5:30",
    #[doc = " `UTC+5:45`"] UtcPlus5Colon45 = "UTC+5:45", #[doc = " `UTC+6`"] UtcPlus6 =
    "UTC+6", #[doc = " `UTC+6:30`"] UtcPlus6Colon30 = "UTC+6:30", #[doc = " `UTC+7`"]
    UtcPlus7 = "UTC+7", #[doc = " `UTC+8`"] UtcPlus8 = "UTC+8", #[doc = " `UTC+8:30`"]
    UtcPlus8Colon30 = "UTC+8:30", #[doc = " `UTC+8:45`"] UtcPlus8Colon45 = "UTC+8:45",
    #[doc = " `UTC+9`"] UtcPlus9 = "UTC+9", #[doc = " `UTC+9:30`"] UtcPlus9Colon30 =
    "UTC+9:30", #[doc = " `UTC-1`"] UtcMinus1 = "UTC-1", #[doc = " `UTC-10`"] UtcMinus10
    = "UTC-10", #[doc = " `UTC-11`"] UtcMinus11 = "UTC-11", #[doc = " `UTC-12`"]
    UtcMinus12 = "UTC-12", #[doc = " `UTC-2`"] UtcMinus2 = "UTC-2", #[doc =
    " `UTC-2:30`"] UtcMinus2Colon30 = "UTC-2:30", #[doc = " `UTC-3`"] UtcMinus3 =
    "UTC-3", #[doc = " `UTC-3:30`"] UtcMinus3Colon30 = "UTC-3:30", #[doc = " `UTC-4`"]
    UtcMinus4 = "UTC-4", #[doc = " `UTC-5`"] UtcMinus5 = "UTC-5", #[doc = " `UTC-6`"]
    UtcMinus6 = "UTC-6", #[doc = " `UTC-7`"] UtcMinus7 = "UTC-7", #[doc = " `UTC-8`"]
    UtcMinus8 = "UTC-8", #[doc = " `UTC-9`"] UtcMinus9 = "UTC-9", #[doc = " `UTC-9:30`"]
    UtcMinus9Colon30 = "UTC-9:30", #[doc = " `UYST`"] Uyst = "UYST", #[doc = " `UYT`"]
    Uyt = "UYT", #[doc = " `UZT`"] Uzt = "UZT", #[doc = " `VET`"] Vet = "VET", #[doc =
    " `VLAST`"] Vlast = "VLAST", #[doc = " `VLAT`"] Vlat = "VLAT", #[doc = " `VUT`"] Vut
    = "VUT", #[doc = " `WAKT`"] Wakt = "WAKT", #[doc = " `WAST`"] Wast = "WAST", #[doc =
    " `WAT`"] Wat = "WAT", #[doc = " `WET`"] Wet = "WET", #[doc = " `WFT`"] Wft = "WFT",
    #[doc = " `WGST`"] Wgst = "WGST", #[doc = " `WGT`"] Wgt = "WGT", #[doc = " `YAKST`"]
    Yakst = "YAKST", #[doc = " `YAKT`"] Yakt = "YAKT", #[doc = " `YAPT`"] Yapt = "YAPT",
    #[doc = " `YEKST`"] Yekst = "YEKST", #[doc = " `YEKT`"] Yekt = "YEKT", #[doc =
    " `Z`"] Z = "Z" }
}
services::object_values!(CustomReportsItem);
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "criteo",
        display_name: Some("Criteo"),
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
