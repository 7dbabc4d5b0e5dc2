//! The options that all builders of waits share.

/// Gives a builder its options, which it passes on to its requests: the one that polls and, for
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

            /// Who makes the calls, for the policy and the audit.
            pub fn with_caller(mut self, caller: impl AsRef<str>) -> Self {
                $(self.$request = self.$request.with_caller(&caller);)+
                self
            }
        }
    };
}

pub(super) use waiting_options;
