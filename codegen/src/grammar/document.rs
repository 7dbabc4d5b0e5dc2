//! `openapi.yaml`, and the tables that operations refer to.

use super::kinds::Value::{
    Either, Integer, Items, List, Map, Name, Node, Prose, Ref, Sentence, Text, Words,
};
use super::kinds::{Kind, Value, optional, required};
use super::names::{KEBAB, LINK, PATH, SERVER};
use crate::read::role::Role;

pub(super) static DOCUMENT: Value = Node(&Kind::new(
    "the document",
    &[&[
        required("openapi", &Words(&["3.0.3"]), "the version of OpenAPI"),
        required("info", &Node(&INFO), "what the document describes"),
        required(
            "servers",
            &Items(&[Node(&SERVER_NODE)]),
            "the one server of the API",
        ),
        required(
            "security",
            &Items(&[Node(&SECURITY)]),
            "how calls are authenticated",
        ),
        required(
            "components",
            &Node(&COMPONENTS),
            "the description of what `security` names",
        ),
        required(
            "tags",
            &List(1, &Node(&TAG)),
            "the resources of the client, in their order",
        ),
        required(
            "paths",
            &Map(1, &[(&PATH, &Ref(Role::Path))]),
            "the paths of the API",
        ),
    ]],
));

static INFO: Kind = Kind::new(
    "`info`",
    &[&[
        required("title", &Text, "the name of the API, in the bundle"),
        required(
            "version",
            &Words(&["v1"]),
            "the version of the API, in the bundle",
        ),
        required("description", &Prose, "what the API is for, in the bundle"),
        optional(
            "license",
            &Node(&LICENSE),
            "the licence of this description, in the bundle",
        ),
        required(
            "x-capabilities",
            &Either(&[Ref(Role::Capabilities), CAPABILITIES]),
            "the areas that a grant is given for",
        ),
        required(
            "x-powers",
            &Either(&[Ref(Role::Powers), POWERS]),
            "the powers that a grant can name",
        ),
        required(
            "x-rate-pools",
            &Either(&[Ref(Role::RatePools), RATE_POOLS]),
            "how many requests an account may send",
        ),
    ]],
);

static LICENSE: Kind = Kind::new(
    "the licence",
    &[&[
        required("name", &Text, "its name"),
        optional("url", &Name(&LINK), "where its text is"),
    ]],
);

static SERVER_NODE: Kind = Kind::new(
    "the server",
    &[&[
        required(
            "url",
            &Name(&SERVER),
            "the address that the client calls by default",
        ),
        required("description", &Sentence, "what it is, in the bundle"),
    ]],
);

static SECURITY: Kind = Kind::new(
    "the security of the document",
    &[&[required("basic", &Items(&[]), "calls carry key and secret")]],
);

static COMPONENTS: Kind = Kind::new(
    "`components`",
    &[&[required(
        "securitySchemes",
        &Node(&Kind::new(
            "`securitySchemes`",
            &[&[required("basic", &Node(&BASIC), "basic authentication")]],
        )),
        "what `security` names; all other components are files",
    )]],
);

static BASIC: Kind = Kind::new(
    "the security scheme",
    &[&[
        required("type", &Words(&["http"]), "by a header"),
        required("scheme", &Words(&["basic"]), "by name and password"),
        required(
            "description",
            &Prose,
            "what name and password are, in the bundle",
        ),
    ]],
);

static TAG: Kind = Kind::new(
    "a tag",
    &[&[
        required(
            "name",
            &Name(&KEBAB),
            "names the method of the client and the folders",
        ),
        required("description", &Prose, "documents the resource"),
    ]],
);

pub(super) static CAPABILITIES: Value = Map(1, &[(&KEBAB, &Sentence)]);

pub(super) static POWERS: Value = Map(1, &[(&KEBAB, &Sentence)]);

pub(super) static RATE_POOLS: Value = Map(1, &[(&KEBAB, &Node(&RATE_POOL))]);

static RATE_POOL: Kind = Kind::new(
    "a rate pool",
    &[&[
        required("description", &Sentence, "which requests it counts"),
        required("paid", &Node(&LIMITS), "the limits of a paid account"),
        required("trial", &Node(&LIMITS), "the limits of a trial account"),
    ]],
);

static LIMITS: Kind = Kind::new(
    "the limits of a rate pool",
    &[&[
        optional(
            "per_minute",
            &Integer(1, u32::MAX as i64),
            "requests in a minute",
        ),
        optional(
            "per_hour",
            &Integer(1, u32::MAX as i64),
            "requests in an hour",
        ),
    ]],
)
.filled();
