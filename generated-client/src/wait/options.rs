//! The options that all builders of waits share.

/// Gives a builder its options, which it passes on to its requests: the ones that poll and, for
/// some, the trigger. A trigger can be confirmed.
macro_rules! waiting_options {
    ($builder:ident: $poll:ident) => {
        crate::wait::options::waiting_options!(@common $builder: $poll);
    };
    ($builder:ident: $poll:ident, $trigger:ident) => {
        crate::wait::options::waiting_options!(@common $builder: $poll, $trigger);

        impl $builder {
            /// Confirms the trigger with the code of the error that it failed with before
            /// ([`Error::confirmation_code`](crate::Error::confirmation_code)).
            pub fn with_confirmation(mut self, code: impl Into<String>) -> Self {
                self.$trigger = self.$trigger.with_confirmation(code);
                self
            }
        }
    };
    (@common $builder:ident: $($request:ident),+) => {
        impl $builder {
            /// Stops waiting after this time, by the clock of the client. A day by default. A poll
            /// in progress is not interrupted: the time limits of a call apply to it.
            pub fn with_time_limit(mut self, limit: ::std::time::Duration) -> Self {
                self.pace.time_limit = limit;
                self
            }

            /// The interval between the first two polls, which doubles with each poll, and the
            /// longest interval. 5 seconds and a minute by default; at least a tenth of a second.
            /// Each interval varies at random by up to a tenth.
            pub fn with_polling(
                mut self,
                first: ::std::time::Duration,
                longest: ::std::time::Duration,
            ) -> Self {
                (self.pace.first, self.pace.longest) = (first, longest);
                self
            }

            /// How long a state that may be out of date must last before it is believed: an
            /// obstacle that was there before the trigger, or the end of a sync without a result.
            /// A minute by default.
            pub fn with_doubt(mut self, doubt: ::std::time::Duration) -> Self {
                self.pace.doubt = doubt;
                self
            }

            /// Decides, after a request that failed, how long to wait at least before the next one,
            /// or ends the wait with its error. The attempts are counted anew after each success.
            ///
            /// By default, and whatever the policy of the client, a failure that can pass (a rate
            /// limit, a server error, no connection, a timeout, an unreadable answer) is waited out
            /// up to the time limit, and any other ends the wait. The requests of a wait take
            /// nothing from the budget of retries.
            ///
            /// ```no_run
            /// use fivetran::Backoff;
            ///
            /// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
            /// let waiting = fivetran.connections().wait_for_sync("smart_panda");
            /// let outcome = waiting.with_retry(Backoff::default().attempts(10)).send().await?;
            /// println!("{outcome}");
            /// # Ok(())
            /// # }
            /// ```
            pub fn with_retry(mut self, policy: impl crate::resilience::RetryPolicy) -> Self {
                self.pace.retry = Some(::std::sync::Arc::new(policy));
                self
            }

            /// Limits the time of each request of the wait. By default, the limit of the client for
            /// a call, or for an attempt.
            pub fn with_timeout(mut self, limit: ::std::time::Duration) -> Self {
                $(self.$request = self.$request.with_timeout(limit);)+
                self
            }

            /// Who makes the calls, for the policy and the audit.
            pub fn with_caller(mut self, caller: impl AsRef<str>) -> Self {
                $(self.$request = self.$request.with_caller(&caller);)+
                self
            }
        }
    };
}

pub(super) use waiting_options;
