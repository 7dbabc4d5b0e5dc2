//! The options that every request has, in addition to the fields of its operation.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::resilience::RetryPolicy;

/// The options of one call. Options that are not set are those of the client.
#[derive(Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Arc<dyn RetryPolicy>>,
    pub(crate) confirmation: Option<String>,
    /// Whether the confirmation was accepted by an earlier try of the same call: a code is good for
    /// one call, and a wait sends its trigger again if it was not carried out.
    pub(crate) is_repeat: bool,
    pub(crate) caller: Option<Arc<str>>,
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("caller", &self.caller)
            .finish_non_exhaustive()
    }
}

/// Gives a request the methods that all requests have. Their names start with `with_`, so that no
/// field of the API has the same name.
macro_rules! call_options {
    ($request:ident) => {
        impl $request {
            /// Limits the time of the whole call, including all attempts and waits.
            pub fn with_timeout(mut self, limit: ::std::time::Duration) -> Self {
                self.call.options.timeout = ::std::option::Option::Some(limit);
                self
            }

            /// Uses this retry policy instead of that of the client.
            pub fn with_retry(mut self, policy: impl crate::resilience::RetryPolicy) -> Self {
                self.call.options.retry =
                    ::std::option::Option::Some(::std::sync::Arc::new(policy));
                self
            }

            /// Confirms the call with the code of the error that it failed with before
            /// ([`Error::confirmation_code`](crate::Error::confirmation_code)). A code confirms this
            /// call of this caller once, and expires after some minutes
            /// ([`ClientBuilder::confirmation_lifetime`](crate::ClientBuilder::confirmation_lifetime)).
            pub fn with_confirmation(
                mut self,
                code: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.call.options.confirmation =
                    ::std::option::Option::Some(::std::convert::Into::into(code));
                self
            }

            /// Who makes the call, for the policy and the audit.
            pub fn with_caller(mut self, caller: impl ::std::convert::AsRef<str>) -> Self {
                self.call.options.caller = ::std::option::Option::Some(caller.as_ref().into());
                self
            }

            /// The request as it would be sent, without its secrets. Nothing is sent.
            ///
            /// # Errors
            ///
            /// When the request is invalid.
            pub fn preview(self) -> crate::error::Result<crate::values::Preview> {
                self.into_call().preview()
            }
        }
    };
}

pub(crate) use call_options;
