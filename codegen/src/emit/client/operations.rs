//! The table of operations: the facts of the spec about each operation, as constants.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{powers, rules, schemas};
use crate::model::{Answer, Api, Body, Kind, Limits, Operation, RatePool, Resource, Schema};
use crate::rust::names::{constant, pascal, snake};
use crate::rust::{doc, prose};

/// One constant an operation of a resource.
pub(crate) fn one_resource(api: &Api, resource: &Resource) -> TokenStream {
    let operations = resource
        .operations
        .iter()
        .map(|operation| one_operation(api, resource, operation));
    quote! {
        use crate::operation::{
            Access, Idempotence, Method, Operation, RatePoolUse, Stability, WireVersion,
        };
        use crate::schema::{Answer, Kind};
        #(#operations)*
    }
}

/// The tables over all resources.
pub(crate) fn module(api: &Api) -> TokenStream {
    let modules = api.resources.iter().map(|resource| {
        let module = format_ident!("{}", snake(&resource.tag));
        quote!(pub(crate) mod #module;)
    });
    let operations = api.resources.iter().flat_map(|resource| {
        let module = format_ident!("{}", snake(&resource.tag));
        resource.operations.iter().map(move |operation| {
            let name = format_ident!("{}", constant(&operation.id));
            quote!(&#module::#name)
        })
    });
    let pools = api.rate_pools.iter().map(rate_pool);
    let capabilities = api.capabilities.iter().map(|capability| {
        let (name, description) = (&capability.name, &capability.description);
        quote!(Capability { name: #name, description: #description })
    });
    let server = &api.server;
    let powers = api.powers.iter().map(|power| {
        let (name, description) = (&power.name, &power.description);
        quote!(Power { name: #name, description: #description })
    });
    quote! {
        use crate::operation::{Capability, Operation, Power, RateLimit, RatePool};
        /// The server that calls go to if none is set.
        pub(crate) const SERVER: &str = #server;
        #(#modules)*
        pub(crate) static OPERATIONS: &[&Operation] = &[#(#operations),*];
        pub(crate) static RATE_POOLS: &[RatePool] = &[#(#pools),*];
        pub(crate) static CAPABILITIES: &[Capability] = &[#(#capabilities),*];
        pub(crate) static POWERS: &[Power] = &[#(#powers),*];
    }
}

fn rate_pool(pool: &RatePool) -> TokenStream {
    let (name, description) = (&pool.name, &pool.description);
    let (paid, trial) = (limit(&pool.paid), limit(&pool.trial));
    quote!(RatePool { name: #name, description: #description, paid: #paid, trial: #trial })
}

fn limit(limits: &Limits) -> TokenStream {
    let (per_minute, per_hour) = (option(limits.per_minute), option(limits.per_hour));
    quote!(RateLimit { per_minute: #per_minute, per_hour: #per_hour })
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn one_operation(api: &Api, resource: &Resource, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}", constant(&operation.id));
    let doc = doc::paragraphs([format!("{}.", prose::plain(&operation.summary))]);
    let Operation {
        id,
        path,
        aliases,
        summary,
        deprecated,
        authenticated,
        command,
        capability,
        also_reads,
        acts_on,
        takes_long,
        webhook_events,
        status,
        errors,
        ..
    } = operation;
    let command = command.to_string();
    let command_aliases = operation.command_aliases.iter().map(ToString::to_string);
    let uses = api.uses(operation);
    let powers = powers::table(&uses);
    let idempotent = powers::idempotence(operation, &uses);
    let errors = errors.iter().map(ToString::to_string);
    let tag = &resource.tag;
    let method = format_ident!("{}", pascal(operation.method.key()));
    let access = format_ident!("{}", if operation.write { "Write" } else { "Read" });
    let stability = format_ident!(
        "{}",
        if operation.preview {
            "Preview"
        } else {
            "Stable"
        }
    );
    let wire_version = format_ident!("V{}", operation.wire_version);
    let paged = operation.paged();
    let rate_pools = operation.rate_pools.iter().map(|used| {
        let pool = &used.pool;
        let unless_false = option(used.unless_false.as_ref());
        quote!(RatePoolUse { pool: #pool, unless_false: #unless_false })
    });
    let path_parameters = operation.path_parameters.iter().map(|parameter| {
        let (name, description) = (&parameter.name, &parameter.description);
        quote!(crate::schema::Field {
            name: #name, description: #description, required: true, ..crate::schema::Field::PLAIN
        })
    });
    let query_parameters = operation.query_parameters.iter().map(|parameter| {
        let (name, description) = (&parameter.name, &parameter.description);
        let kind = schemas::kind(api, &parameter.ty);
        let required = parameter.required.then(|| quote!(required: true,));
        quote!(crate::schema::Field {
            name: #name, kind: #kind, description: #description, #required
            ..crate::schema::Field::PLAIN
        })
    });
    let files = match &operation.body {
        Some(Body::Multipart(name)) => schemas::of_form(api, name),
        Some(Body::Json(_)) | None => Vec::new(),
    };
    let body = match &operation.body {
        Some(Body::Json(name)) => {
            let kind = schemas::of_schema(api, name);
            quote!(Some(#kind))
        }
        Some(Body::Multipart(_)) | None => quote!(None),
    };
    let rules = match &operation.body {
        Some(Body::Json(name)) => rules::of_body(api, name),
        Some(Body::Multipart(_)) | None => Vec::new(),
    };
    let query_rules = rules::of_query(&operation.query_parameters);
    let answer = match &operation.answer {
        Answer::Message => quote!(Answer::Message),
        Answer::Data(ty) => {
            let kind = schemas::kind(api, ty);
            quote!(Answer::Data(#kind))
        }
        Answer::Page(ty) => {
            let kind = schemas::kind(api, ty);
            quote!(Answer::Page(&#kind))
        }
        Answer::Binary => quote!(Answer::File),
    };
    let sends_secrets = match &operation.body {
        Some(Body::Json(name)) => holds_secret(api, name),
        _ => false,
    };
    let answers_secrets = match &operation.answer {
        Answer::Data(ty) | Answer::Page(ty) => {
            ty.is_secret() || ty.named().is_some_and(|name| holds_secret(api, name))
        }
        Answer::Message | Answer::Binary => false,
    };
    let rejects_empty = match &operation.body {
        Some(Body::Json(name)) => api.schemas.get(name).is_some_and(Schema::is_never_empty),
        _ => false,
    };
    quote! {
        #doc
        pub(crate) static #name: Operation = Operation {
            id: #id,
            resource: #tag,
            method: Method::#method,
            path: #path,
            aliases: &[#(#aliases),*],
            summary: #summary,
            deprecated: #deprecated,
            authenticated: #authenticated,
            command: #command,
            command_aliases: &[#(#command_aliases),*],
            capability: #capability,
            also_reads: &[#(#also_reads),*],
            acts_on: #acts_on,
            access: Access::#access,
            powers: &[#(#powers),*],
            idempotent: #idempotent,
            takes_long: #takes_long,
            wire_version: WireVersion::#wire_version,
            rate_pools: &[#(#rate_pools),*],
            paged: #paged,
            webhook_events: &[#(#webhook_events),*],
            stability: Stability::#stability,
            path_parameters: &[#(#path_parameters),*],
            query_parameters: &[#(#query_parameters),*],
            query_rules: &[#(#query_rules),*],
            body: #body,
            files: &[#(#files),*],
            rules: &[#(#rules),*],
            answer: #answer,
            rejects_empty_body: #rejects_empty,
            status: #status,
            errors: &[#(#errors),*],
            sends_secrets: #sends_secrets,
            answers_secrets: #answers_secrets,
        };
    }
}

/// Whether a schema has a secret anywhere in it.
fn holds_secret(api: &Api, name: &str) -> bool {
    api.within(name).any(|schema| match &schema.kind {
        Kind::Object(object) => object
            .properties
            .iter()
            .any(|property| property.ty.is_secret()),
        Kind::Map(values) => values.is_secret(),
        Kind::Enum(_) => false,
    })
}
