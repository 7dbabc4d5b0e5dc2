//! A server that behaves as the Fivetran REST API does, with state, on your own machine.
