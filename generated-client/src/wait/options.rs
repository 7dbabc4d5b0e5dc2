//! The options that all builders have.

/// Gives a builder its options, which it passes on to the requests that it holds. With a second
/// request, which changes something, it can be confirmed.
macro_rules! waiting_options {
    ($builder:ident: $look:ident) => {
        crate::wait::options::waiting_options!(@common $builder: $look);
    };
    ($builder:ident: $look:ident, $trigger:ident) => {
        crate::wait::options::waiting_options!(@common $builder: $look, $trigger);

        impl $builder {
            /// Confirms the trigger, with the code that it failed with before
            /// ([`Error::confirmation_code`](crate::Error::confirmation_code)).
            pub fn with_confirmation(mut self, code: impl Into<String>) -> Self {
                self.$trigger = self.$trigger.with_confirmation(code);
                self
            }
        }
    };
    (@common $builder:ident: $($request:ident),+) => {
        impl $builder {
            /// Stops waiting after this time, by the clock of the client. A day by default. A
            /// look that has begun is not broken off: it has the limits that every call has.
            pub fn with_time_limit(mut self, limit: ::std::time::Duration) -> Self {
                self.pace.time_limit = limit;
                self
            }

            /// The time between the first two looks, which doubles from look to look, and the
            /// longest time. 5 seconds and a minute by default; not less than a tenth of a second.
            /// Up to a tenth is added or taken at random.
            pub fn with_polling(
                mut self,
                first: ::std::time::Duration,
                longest: ::std::time::Duration,
            ) -> Self {
                (self.pace.first, self.pace.longest) = (first, longest);
                self
            }

            /// Says who makes the calls, for the policy and the audit.
            pub fn with_caller(mut self, caller: impl AsRef<str>) -> Self {
                $(self.$request = self.$request.with_caller(&caller);)+
                self
            }
        }
    };
}

pub(super) use waiting_options;
