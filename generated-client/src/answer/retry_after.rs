//! The `Retry-After` header of an answer.

use std::time::Duration;

use jiff::fmt::rfc2822;
use reqwest::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

/// How long to wait: `Retry-After` holds a number of seconds or a point in time. A point in time
/// is compared with the `Date` of the server, so that a wrong local clock does no harm.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name: &HeaderName| headers.get(name)?.to_str().ok();
    let value = text(&RETRY_AFTER)?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let time = |text: &str| {
        let zoned = rfc2822::parse(text.trim()).ok()?;
        Some(zoned.timestamp())
    };
    let until = time(value)?;
    let now = text(&DATE)
        .and_then(time)
        .unwrap_or_else(jiff::Timestamp::now);
    Some(until.duration_since(now).try_into().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use reqwest::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};

    use super::retry_after;

    fn wait(value: &'static str, date: Option<&'static str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_static(value));
        if let Some(date) = date {
            headers.insert(DATE, HeaderValue::from_static(date));
        }
        retry_after(&headers)
    }

    #[test]
    fn seconds_are_taken_as_they_are() {
        assert_eq!(wait("30", None), Some(Duration::from_secs(30)));
        assert_eq!(wait(" 3600 ", None), Some(Duration::from_secs(3600)));
    }

    #[test]
    fn a_date_is_compared_with_the_clock_of_the_server() {
        let date = "Sun, 06 Nov 1994 08:49:37 GMT";
        let now = Some("Sun, 06 Nov 1994 08:49:07 GMT");
        assert_eq!(wait(date, now), Some(Duration::from_secs(30)));
        assert_eq!(wait(date, Some(date)), Some(Duration::ZERO));
        assert_eq!(wait(date, None), Some(Duration::ZERO), "a time long past");
    }

    #[test]
    fn anything_else_is_ignored() {
        for value in ["", "soon", "-5", "1.5", "99999999999999999999999"] {
            assert_eq!(wait(value, None), None, "{value}");
        }
    }
}
