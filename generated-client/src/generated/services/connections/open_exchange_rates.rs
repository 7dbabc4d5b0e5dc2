// @generated from spec/ by `cargo xtask generate`. Do not edit.
//! Open Exchange Rates: connections of the service `open_exchange_rates`.
use crate::services::{self, shared};
/// The config of a connection of Open Exchange Rates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Config {
    /// Id of your app at the source.
    pub app_id: Option<crate::Secret>,
    /// Three-letter code of the currency against which the exchange rates are quoted.
    pub base_currency: Option<BaseCurrency>,
    /// Fields that this version does not know, and values that do not fit their field.
    pub unrecognized: crate::SecretObject,
}
impl Config {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Id of your app at the source.
    pub fn app_id(mut self, app_id: impl Into<crate::Secret>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// Three-letter code of the currency against which the exchange rates are quoted.
    pub fn base_currency(mut self, base_currency: impl Into<BaseCurrency>) -> Self {
        self.base_currency = Some(base_currency.into());
        self
    }
}
impl services::Settings for Config {
    const FIELDS: &'static [services::Field] = &[
        services::Field {
            kind: services::Kind::Text,
            secret: true,
            applies_when: &[],
            ..shared::APP_ID
        },
        services::Field {
            name: "base_currency",
            kind: services::Kind::Enum(BaseCurrency::VALUES),
            description: "Three-letter code of the currency against which the exchange rates are quoted.",
            ..services::Field::PLAIN
        },
    ];
    #[inline]
    fn slots(&mut self) -> (Vec<&mut dyn services::Slot>, &mut crate::SecretObject) {
        let slots: [&mut dyn services::Slot; 2] = [
            &mut self.app_id,
            &mut self.base_currency,
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
    " Three-letter code of the currency against which the exchange rates are quoted."]
    pub enum BaseCurrency { #[doc = " `AED`"] Aed = "AED", #[doc = " `AFN`"] Afn = "AFN",
    #[doc = " `ALL`"] All = "ALL", #[doc = " `AMD`"] Amd = "AMD", #[doc = " `ANG`"] Ang =
    "ANG", #[doc = " `AOA`"] Aoa = "AOA", #[doc = " `ARS`"] Ars = "ARS", #[doc =
    " `AUD`"] Aud = "AUD", #[doc = " `AWG`"] Awg = "AWG", #[doc = " `AZN`"] Azn = "AZN",
    #[doc = " `BAM`"] Bam = "BAM", #[doc = " `BBD`"] Bbd = "BBD", #[doc = " `BDT`"] Bdt =
    "BDT", #[doc = " `BGN`"] Bgn = "BGN", #[doc = " `BHD`"] Bhd = "BHD", #[doc =
    " `BIF`"] Bif = "BIF", #[doc = " `BMD`"] Bmd = "BMD", #[doc = " `BND`"] Bnd = "BND",
    #[doc = " `BOB`"] Bob = "BOB", #[doc = " `BRL`"] Brl = "BRL", #[doc = " `BSD`"] Bsd =
    "BSD", #[doc = " `BTC`"] Btc = "BTC", #[doc = " `BTN`"] Btn = "BTN", #[doc =
    " `BTS`"] Bts = "BTS", #[doc = " `BWP`"] Bwp = "BWP", #[doc = " `BYN`"] Byn = "BYN",
    #[doc = " `BYR`"] Byr = "BYR", #[doc = " `BZD`"] Bzd = "BZD", #[doc = " `CAD`"] Cad =
    "CAD", #[doc = " `CDF`"] Cdf = "CDF", #[doc = " `CHF`"] Chf = "CHF", #[doc =
    " `CLF`"] Clf = "CLF", #[doc = " `CLP`"] Clp = "CLP", #[doc = " `CNH`"] Cnh = "CNH",
    #[doc = " `CNY`"] Cny = "CNY", #[doc = " `COP`"] Cop = "COP", #[doc = " `CRC`"] Crc =
    "CRC", #[doc = " `CUC`"] Cuc = "CUC", #[doc = " `CUP`"] Cup = "CUP", #[doc =
    " `CVE`"] Cve = "CVE", #[doc = " `CZK`"] Czk = "CZK", #[doc = " `DASH`"] Dash =
    "DASH", #[doc = " `DJF`"] Djf = "DJF", #[doc = " `DKK`"] Dkk = "DKK", #[doc =
    " `DOGE`"] Doge = "DOGE", #[doc = " `DOP`"] Dop = "DOP", #[doc = " `DZD`"] Dzd =
    "DZD", #[doc = " `EAC`"] Eac = "EAC", #[doc = " `EEK`"] Eek = "EEK", #[doc =
    " `EGP`"] Egp = "EGP", #[doc = " `ERN`"] Ern = "ERN", #[doc = " `ETB`"] Etb = "ETB",
    #[doc = " `ETH`"] Eth = "ETH", #[doc = " `EUR`"] Eur = "EUR", #[doc = " `FCT`"] Fct =
    "FCT", #[doc = " `FJD`"] Fjd = "FJD", #[doc = " `FKP`"] Fkp = "FKP", #[doc =
    " `FTC`"] Ftc = "FTC", #[doc = " `GBP`"] Gbp = "GBP", #[doc = " `GEL`"] Gel = "GEL",
    #[doc = " `GGP`"] Ggp = "GGP", #[doc = " `GHS`"] Ghs = "GHS", #[doc = " `GIP`"] Gip =
    "GIP", #[doc = " `GMD`"] Gmd = "GMD", #[doc = " `GNF`"] Gnf = "GNF", #[doc =
    " `Gold (troy ounce)`"] GoldTroyOunce = "Gold (troy ounce)", #[doc = " `GTQ`"] Gtq =
    "GTQ", #[doc = " `GYD`"] Gyd = "GYD", #[doc = " `HKD`"] Hkd = "HKD", #[doc =
    " `HNL`"] Hnl = "HNL", #[doc = " `HRK`"] Hrk = "HRK", #[doc = " `HTG`"] Htg = "HTG",
    #[doc = " `HUF`"] Huf = "HUF", #[doc = " `IDR`"] Idr = "IDR", #[doc = " `ILS`"] Ils =
    "ILS", #[doc = " `IMP`"] Imp = "IMP", #[doc = " `INR`"] Inr = "INR", #[doc =
    " `IQD`"] Iqd = "IQD", #[doc = " `IRR`"] Irr = "IRR", #[doc = " `ISK`"] Isk = "ISK",
    #[doc = " `JEP`"] Jep = "JEP", #[doc = " `JMD`"] Jmd = "JMD", #[doc = " `JOD`"] Jod =
    "JOD", #[doc = " `JPY`"] Jpy = "JPY", #[doc = " `KES`"] Kes = "KES", #[doc =
    " `KGS`"] Kgs = "KGS", #[doc = " `KHR`"] Khr = "KHR", #[doc = " `KMF`"] Kmf = "KMF",
    #[doc = " `KPW`"] Kpw = "KPW", #[doc = " `KRW`"] Krw = "KRW", #[doc = " `KWD`"] Kwd =
    "KWD", #[doc = " `KYD`"] Kyd = "KYD", #[doc = " `KZT`"] Kzt = "KZT", #[doc =
    " `LAK`"] Lak = "LAK", #[doc = " `LBP`"] Lbp = "LBP", #[doc = " `LD`"] Ld = "LD",
    #[doc = " `LKR`"] Lkr = "LKR", #[doc = " `LRD`"] Lrd = "LRD", #[doc = " `LSL`"] Lsl =
    "LSL", #[doc = " `LTC`"] Ltc = "LTC", #[doc = " `LYD`"] Lyd = "LYD", #[doc =
    " `MAD`"] Mad = "MAD", #[doc = " `MDL`"] Mdl = "MDL", #[doc = " `MGA`"] Mga = "MGA",
    #[doc = " `MKD`"] Mkd = "MKD", #[doc = " `MMK`"] Mmk = "MMK", #[doc = " `MNT`"] Mnt =
    "MNT", #[doc = " `MOP`"] Mop = "MOP", #[doc = " `MRO`"] Mro = "MRO", #[doc =
    " `MRU`"] Mru = "MRU", #[doc = " `MTL`"] Mtl = "MTL", #[doc = " `MUR`"] Mur = "MUR",
    #[doc = " `MVR`"] Mvr = "MVR", #[doc = " `MWK`"] Mwk = "MWK", #[doc = " `MXN`"] Mxn =
    "MXN", #[doc = " `MYR`"] Myr = "MYR", #[doc = " `MZN`"] Mzn = "MZN", #[doc =
    " `NAD`"] Nad = "NAD", #[doc = " `NGN`"] Ngn = "NGN", #[doc = " `NIO`"] Nio = "NIO",
    #[doc = " `NMC`"] Nmc = "NMC", #[doc = " `NOK`"] Nok = "NOK", #[doc = " `NPR`"] Npr =
    "NPR", #[doc = " `NVC`"] Nvc = "NVC", #[doc = " `NXT`"] Nxt = "NXT", #[doc =
    " `NZD`"] Nzd = "NZD", #[doc = " `OMR`"] Omr = "OMR", #[doc = " `PAB`"] Pab = "PAB",
    #[doc = " `PEN`"] Pen = "PEN", #[doc = " `PGK`"] Pgk = "PGK", #[doc = " `PHP`"] Php =
    "PHP", #[doc = " `PKR`"] Pkr = "PKR", #[doc = " `PLN`"] Pln = "PLN", #[doc =
    " `PPC`"] Ppc = "PPC", #[doc = " `PYG`"] Pyg = "PYG", #[doc = " `QAR`"] Qar = "QAR",
    #[doc = " `RON`"] Ron = "RON", #[doc = " `RSD`"] Rsd = "RSD", #[doc = " `RUB`"] Rub =
    "RUB", #[doc = " `RWF`"] Rwf = "RWF", #[doc = " `SAR`"] Sar = "SAR", #[doc =
    " `SBD`"] Sbd = "SBD", #[doc = " `SCR`"] Scr = "SCR", #[doc = " `SDG`"] Sdg = "SDG",
    #[doc = " `SEK`"] Sek = "SEK", #[doc = " `SGD`"] Sgd = "SGD", #[doc = " `SHP`"] Shp =
    "SHP", #[doc = " `SLL`"] Sll = "SLL", #[doc = " `SOS`"] Sos = "SOS", #[doc =
    " `SRD`"] Srd = "SRD", #[doc = " `SSP`"] Ssp = "SSP", #[doc = " `STD`"] Std = "STD",
    #[doc = " `STN`"] Stn = "STN", #[doc = " `STR`"] Str = "STR", #[doc = " `SVC`"] Svc =
    "SVC", #[doc = " `SYP`"] Syp = "SYP", #[doc = " `SZL`"] Szl = "SZL", #[doc =
    " `THB`"] Thb = "THB", #[doc = " `TJS`"] Tjs = "TJS", #[doc = " `TMT`"] Tmt = "TMT",
    #[doc = " `TND`"] Tnd = "TND", #[doc = " `TOP`"] Top = "TOP", #[doc = " `TRY`"] Try =
    "TRY", #[doc = " `TTD`"] Ttd = "TTD", #[doc = " `TWD`"] Twd = "TWD", #[doc =
    " `TZS`"] Tzs = "TZS", #[doc = " `UAH`"] Uah = "UAH", #[doc = " `UGX`"] Ugx = "UGX",
    #[doc = " `USD`"] Usd = "USD", #[doc = " `UYU`"] Uyu = "UYU", #[doc = " `UZS`"] Uzs =
    "UZS", #[doc = " `VEF_BLKMKT`"] VefBlkmkt = "VEF_BLKMKT", #[doc = " `VEF_DICOM`"]
    VefDicom = "VEF_DICOM", #[doc = " `VEF_DIPRO`"] VefDipro = "VEF_DIPRO", #[doc =
    " `VES`"] Ves = "VES", #[doc = " `VND`"] Vnd = "VND", #[doc = " `VTC`"] Vtc = "VTC",
    #[doc = " `VUV`"] Vuv = "VUV", #[doc = " `WST`"] Wst = "WST", #[doc = " `XAF`"] Xaf =
    "XAF", #[doc = " `XAG`"] Xag = "XAG", #[doc = " `XCD`"] Xcd = "XCD", #[doc =
    " `XDR`"] Xdr = "XDR", #[doc = " `XMR`"] Xmr = "XMR", #[doc = " `XOF`"] Xof = "XOF",
    #[doc = " `XPD`"] Xpd = "XPD", #[doc = " `XPF`"] Xpf = "XPF", #[doc = " `XPM`"] Xpm =
    "XPM", #[doc = " `XPT`"] Xpt = "XPT", #[doc = " `XRP`"] Xrp = "XRP", #[doc =
    " `YER`"] Yer = "YER", #[doc = " `ZAR`"] Zar = "ZAR", #[doc = " `ZMK`"] Zmk = "ZMK",
    #[doc = " `ZMW`"] Zmw = "ZMW" }
}
impl services::ServiceConfig for Config {
    const SERVICE: &'static services::Service = &services::Service {
        name: "open_exchange_rates",
        display_name: Some("Open Exchange Rates"),
        schema_format: Some(services::SchemaFormat::Schema),
        config: <Config as services::Settings>::FIELDS,
        ..services::Service::of(services::Family::Connections)
    };
    type Name = services::Schema;
    type Auth = services::NotTaken;
    type ExternalSecretsKeys = services::NotTaken;
}
impl services::ConnectionConfig for Config {}
