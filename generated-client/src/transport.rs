//! What carries the requests of a client in place of its HTTP client.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;

/// Carries requests in place of the HTTP client: a test, a simulator in the same process, another
/// network stack.
///
/// Everything else stays as it is: checks, policies, pace, retries, time limits, audits, and the
/// secrets that are hidden. A function that takes a request and returns a future is a transport
/// too:
///
/// ```
/// use bytes::Bytes;
/// use fivetran::{Client, TransportError, http};
///
/// let answers = |request: http::Request<Bytes>| async move {
///     let body = match request.uri().path() {
///         "/v1/account/info" => r#"{"code":"Success","data":{"account_id":"acme"}}"#,
///         _ => return Err(TransportError::not_sent("only one thing is known here")),
///     };
///     Ok(http::Response::new(Bytes::from_static(body.as_bytes())))
/// };
/// let fivetran = Client::builder().credentials("key", "secret").transport(answers).build();
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request, and receives the answer to it.
    ///
    /// The request has its full URL, its headers with the credentials, and its body. The future does
    /// not borrow the transport. It is dropped when a time limit is reached.
    ///
    /// # Errors
    ///
    /// When there is no answer. The error says whether the request may have been carried out, which
    /// decides on a further attempt.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send>>;
}

impl<F, A> Transport for F
where
    F: Fn(http::Request<Bytes>) -> A + Send + Sync + 'static,
    A: Future<Output = Result<http::Response<Bytes>, TransportError>> + Send + 'static,
{
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<http::Response<Bytes>, TransportError>> + Send>> {
        Box::pin(self(request))
    }
}

/// Why a [`Transport`] has no answer, and whether the request may have been carried out.
#[derive(Clone, Debug)]
pub struct TransportError {
    pub(crate) how: How,
    pub(crate) reason: String,
}

/// What is known of a request that has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    NotSent,
    TimedOut,
    Broken,
}

impl TransportError {
    /// The request did not leave: there is no connection. It can be sent again, whatever it does.
    pub fn not_sent(reason: impl fmt::Display) -> Self {
        Self::new(How::NotSent, &reason)
    }

    /// No answer came in time. The request may have been carried out: it is sent again only if it is
    /// idempotent.
    pub fn timed_out(reason: impl fmt::Display) -> Self {
        Self::new(How::TimedOut, &reason)
    }

    /// The connection broke before the answer was complete. The request may have been carried out:
    /// it is sent again only if it is idempotent.
    pub fn broken(reason: impl fmt::Display) -> Self {
        Self::new(How::Broken, &reason)
    }

    fn new(how: How, reason: &dyn fmt::Display) -> Self {
        Self {
            how,
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.how {
            How::NotSent => "the request was not sent",
            How::TimedOut => "no answer came in time",
            How::Broken => "the connection broke before the answer was complete",
        };
        write!(f, "{what}: {}", self.reason)
    }
}

impl std::error::Error for TransportError {}
