//! The words of the torture: names, values, numbers and texts.

/// Names of types that generated code, derives or the prelude speak of.
pub(super) const TYPES: &[&str] = &[
    "box",
    "bytes",
    "call",
    "client",
    "clone",
    "debug",
    "default",
    "deserialize",
    "err",
    "error",
    "from",
    "future",
    "into",
    "iterator",
    "none",
    "ok",
    "option",
    "pending",
    "response",
    "result",
    "self",
    "send",
    "serialize",
    "some",
    "string",
    "sync",
    "upload",
    "vec",
    "3d-model",
    "b-tree-map",
    "decode",
    "deref",
    "items",
    "map",
    "page",
    "pages",
    "requests",
    "things",
    "types",
    "value",
];

/// Enums whose names are in scope everywhere, for parameters.
pub(super) const SHADOWING: &[&str] = &["box", "default", "into", "string", "vec"];

/// Names of fields that are no names of Rust as they are.
pub(super) const FIELDS: &[&str] = &[
    "type",
    "self",
    "super",
    "crate",
    "async",
    "await",
    "fn",
    "match",
    "15five",
    "größe",
    "日本",
    "has-dash",
    "has space",
    "has.dot",
    "camelCase",
    "call",
    "body",
    "client",
    "default",
    "new",
    "into",
    "value",
    "example",
    "properties",
    "items",
    "serde",
    "$schema",
];

/// Values of an enum whose variants need care.
pub(super) const VALUES: &[&str] = &[
    "",
    "self",
    "1",
    "+2",
    "-2",
    "a b",
    "a:c",
    "größe",
    "日本",
    "SCREAMING_SNAKE",
    "camelCase",
    "type",
    "Some",
    "None",
    "Ok",
    "String",
    "quote\"d",
    "back\\slash",
    "{brace}",
];

/// Fields of all types that are not of the prelude.
pub(super) const MORE: &str = "  texts:
    description: Texts by name.
    type: object
    additionalProperties:
      type: string
  free:
    description: A free-form object.
    type: object
    additionalProperties: true
  any:
    description: Any value.
  when:
    description: A point in time.
    type: string
    format: date-time
  many:
    description: A list.
    type: array
    items:
      type: string
";

/// Tags with names that Rust and the client have a use for.
pub(super) const TAGS: &[&str] = &[
    "services", "std", "core", "serde", "bytes", "fivetran", "types", "mod",
];

/// Numbers at their bounds.
pub(super) const NUMBERS: &str = "  small:
    description: A small number.
    type: integer
    format: int32
    minimum: -2147483648
    maximum: 2147483647
    default: -2147483648
  large:
    description: A large number.
    type: integer
    minimum: -9223372036854775808
    maximum: 9223372036854775806
  ratio:
    description: A number.
    type: number
    minimum: -0.5
    exclusiveMinimum: true
    maximum: 1
  name:
    description: A text.
    type: string
    minLength: 1
    maxLength: 255
  unique:
    description: A list.
    type: array
    items:
      type: integer
      format: int32
      maximum: 5
    minItems: 1
    maxItems: 3
    uniqueItems: true
";

/// A text in which everything could be a mark.
pub(super) const PROSE: &str = "A \\<b> [link] [x](https://example.com) `co[d]e` *all* a_b_c 1 < 2 && `` a`b `` \
                     ends \\* with */ \"quotes\" and &amp; ~ # | \\`.";

/// Fields of a service with names that its module speaks of.
pub(super) const SERVICE_FIELDS: &[&str] = &[
    "partial_eq",
    "eq",
    "clone",
    "debug",
    "option",
    "result",
    "vec",
    "string",
    "from",
    "into",
    "iterator",
    "config",
    "auth",
    "box",
    "self",
    "type",
    "services",
    "shared",
    "choice",
    "field",
    "settings",
    "send",
    "none",
    "some",
    "ok",
    "into_iterator",
    "secret",
    "timestamp",
    "service",
];

/// Verbs of commands, which become methods.
pub(super) const VERBS: &[&str] = &[
    "new", "type", "self", "async", "client", "send", "clone", "from", "builder",
];

/// Ids of operations, which become constants.
pub(super) const IDS: &[&str] = &[
    "option", "result", "string", "send", "self", "type", "vec", "call", "15five",
];
