//! Paths, operations, their parameters, bodies and answers.

use super::answers::ANSWER;
use super::kinds::Value::{
    Either, Flag, Items, Json, List, Map, Name, Node, Only, Part, Prose, Ref, Sentence, Text, Words,
};
use super::kinds::{Key, Kind, Value, Variants, optional, required};
use super::marks::INFERRED;
use super::names::{
    COMMAND, FAILURE, HEADER as HEADER_NAME, ID, KEBAB, PATH as PATH_NAME, SNAKE, SUCCESS, WIRE,
};
use super::schemas::{HEADER_SCHEMA, NOT_SECRET, PATH_SCHEMA, QUERY_SCHEMA};
use crate::read::role::Role;

pub(super) static PATH: Value = Node(&Kind::new(
    "a path",
    &[&[
        optional(
            "x-aliases",
            &List(1, &Name(&PATH_NAME)),
            "older paths that still behave the same; nothing is generated for them",
        ),
        optional(
            "parameters",
            &List(1, &Either(&[Ref(Role::Parameter), Node(&PATH_PARAMETER)])),
            "the parameters in the path",
        ),
        optional("get", &Node(&GET), "the operation of this method"),
        optional("post", &POST, "the operation of this method"),
        optional(
            "patch",
            &Node(&WRITE_WITH_BODY),
            "the operation of this method",
        ),
        optional("delete", &Node(&DELETE), "the operation of this method"),
    ]],
));

static GET: Kind = Kind::new("an operation that reads", &[ABOUT, READS, FACTS, ANSWERS]);

static DELETE: Kind = Kind::new("an operation that writes", &[ABOUT, WRITES, FACTS, ANSWERS]);

static READ_WITH_BODY: Kind = Kind::new(
    "an operation that reads",
    &[ABOUT, READS, FACTS, BODY, ANSWERS],
);

static WRITE_WITH_BODY: Kind = Kind::new(
    "an operation that writes",
    &[ABOUT, WRITES, FACTS, BODY, ANSWERS],
);

static POST: Value = Value::Variants(&Variants {
    name: "an operation",
    key: "x-access",
    by_value: &[("read", &READ_WITH_BODY), ("write", &WRITE_WITH_BODY)],
    by_key: &[],
    otherwise: None,
    instead: &[],
});

static ABOUT: &[Key] = &[
    required(
        "operationId",
        &Name(&ID),
        "the published id of the operation; unique",
    ),
    required(
        "tags",
        &Items(&[Name(&KEBAB)]),
        "the resource that the operation belongs to",
    ),
    required("summary", &Text, "what the operation does, in a few words"),
    required("description", &Prose, "what a caller needs to know"),
    INFERRED,
    optional(
        "deprecated",
        &Only(true),
        "marks the method of the client as deprecated",
    ),
    optional(
        "security",
        &Items(&[]),
        "`[]`: the operation is called without key and secret",
    ),
    required(
        "x-command",
        &Name(&COMMAND),
        "the name of the operation in a command line; unique. The noun is that of the tag, the verb names the method, and both name the request",
    ),
    optional(
        "x-command-aliases",
        &List(1, &Name(&COMMAND)),
        "older names of the command, and those of other tools",
    ),
    required(
        "x-capability",
        &Name(&KEBAB),
        "the area that a grant must cover: a key of `shared/capabilities.yaml`",
    ),
    optional(
        "x-reads",
        &List(1, &Name(&KEBAB)),
        "other areas whose things it answers; a grant must cover reading them too",
    ),
    optional(
        "x-reveals",
        &Map(1, &[(&KEBAB, &Sentence)]),
        "the powers that reading its answer needs, beyond those of its fields",
    ),
    required(
        "x-acts-on",
        &Text,
        "the kind of resource that the operation reads or changes",
    ),
];

static READS: &[Key] = &[required(
    "x-access",
    &Words(&["read"]),
    "the operation changes nothing",
)];

static WRITES: &[Key] = &[
    required(
        "x-access",
        &Words(&["write"]),
        "the operation changes something",
    ),
    required(
        "x-destructive",
        &Either(&[Only(false), Words(&["depends"]), Sentence, Node(&LOSSES)]),
        "what is lost or interrupted; `depends` if only with fields that have the mark",
    ),
    required(
        "x-powers",
        &Map(0, &[(&KEBAB, &Sentence)]),
        "the powers that every call needs, beyond those of its fields",
    ),
    required(
        "x-webhook-events",
        &List(0, &Name(&WIRE)),
        "the events that the operation is likely to cause; no document says which, and the documentation shows them as inferred",
    ),
];

static LOSSES: Kind = Kind::new(
    "`x-destructive`",
    &[&[
        optional("destroy", &Sentence, "what no other call brings back"),
        optional("interrupt", &Sentence, "what another call puts right"),
    ]],
)
.filled();

static FACTS: &[Key] = &[
    required(
        "x-idempotent",
        &Either(&[Flag, Words(&["depends"])]),
        "whether repeating the operation leaves the same state as calling it once; if not, the client does not repeat it in doubt",
    ),
    optional(
        "x-takes-long",
        &Only(true),
        "the service can work on the request for minutes, and the client waits longer for its answer",
    ),
    required(
        "x-wire-version",
        &Value::Integer(1, 2),
        "`2` is sent as `Accept: application/json;version=2`",
    ),
    required(
        "x-rate-pools",
        &Node(&POOLS),
        "the pools of `shared/rate-pools.yaml` that the operation counts in",
    ),
    required(
        "x-paging",
        &Words(&["none", "cursor"]),
        "whether the operation returns pages",
    ),
    required(
        "x-stability",
        &Words(&["stable", "preview"]),
        "whether the operation may still change",
    ),
    optional(
        "parameters",
        &List(1, &Either(&[Ref(Role::Parameter), Node(&QUERY_PARAMETER)])),
        "the parameters in the query",
    ),
];

static POOLS: Kind = Kind::new(
    "`x-rate-pools`",
    &[&[required(
        "account",
        &Words(&["always"]),
        "every request counts in this pool",
    )]],
)
.with_others(&KEBAB, &Name(&WIRE));

static BODY: &[Key] = &[optional(
    "requestBody",
    &Node(&REQUEST_BODY),
    "what is sent",
)];

static REQUEST_BODY: Kind = Kind::new(
    "a request body",
    &[&[
        required(
            "required",
            &Only(true),
            "an operation with a body expects at least `{}`",
        ),
        required("content", &CONTENT, "the media type of the body"),
    ]],
);

static CONTENT: Value = Value::Variants(&Variants {
    name: "the content of a body",
    key: "",
    by_value: &[],
    by_key: &[("multipart/form-data", &FORM)],
    otherwise: Some(&JSON_BODY),
    instead: &[],
});

static JSON_BODY: Kind = Kind::new(
    "the content of a body",
    &[&[required(
        "application/json",
        &Node(&Kind::new(
            "a JSON body",
            &[&[
                required("schema", &Ref(Role::Schema), "an object or a map"),
                required(
                    "examples",
                    &Node(&Kind::new(
                        "the examples of a body",
                        &[&[required(
                            "default",
                            &Either(&[Part(Role::Examples, "request"), Node(&EXAMPLE)]),
                            "documents the method, and is sent by the tests",
                        )]],
                    )),
                    "the example of the body",
                ),
            ]],
        )),
        "a body in JSON",
    )]],
);

static FORM: Kind = Kind::new(
    "the content of a body",
    &[&[required(
        "multipart/form-data",
        &Node(&Kind::new(
            "a form",
            &[&[required("schema", &Ref(Role::Schema), "an object of files")]],
        )),
        "a form of files",
    )]],
);

static ANSWERS: &[Key] = &[required(
    "responses",
    &Map(
        1,
        &[
            (&SUCCESS, &Node(&SUCCESS_ANSWER)),
            (&FAILURE, &Ref(Role::ErrorAnswer)),
        ],
    ),
    "one answer of success, and the documented errors",
)];

static SUCCESS_ANSWER: Kind = Kind::new(
    "an answer",
    &[&[
        required("description", &Prose, "what the answer is, in the bundle"),
        optional(
            "headers",
            &HEADERS,
            "the headers of the answer, in the bundle",
        ),
        required(
            "content",
            &Value::Variants(&Variants {
                name: "the content of an answer",
                key: "",
                by_value: &[],
                by_key: &[("application/octet-stream", &FILE_ANSWER)],
                otherwise: Some(&JSON_ANSWER),
                instead: &[],
            }),
            "the media type of the answer",
        ),
    ]],
);

static JSON_ANSWER: Kind = Kind::new(
    "the content of an answer",
    &[&[required(
        "application/json",
        &Node(&Kind::new(
            "a JSON answer",
            &[&[
                required("schema", &ANSWER, "the envelope, and what `data` is"),
                required(
                    "examples",
                    &Node(&Kind::new(
                        "the examples of an answer",
                        &[&[required(
                            "default",
                            &Either(&[Part(Role::Examples, "response"), Node(&EXAMPLE)]),
                            "what the server of the tests answers",
                        )]],
                    )),
                    "the example of the answer",
                ),
            ]],
        )),
        "an answer in an envelope",
    )]],
);

static FILE_ANSWER: Kind = Kind::new(
    "the content of an answer",
    &[&[required(
        "application/octet-stream",
        &Node(&Kind::new(
            "a file",
            &[&[required(
                "schema",
                &Node(&Kind::new(
                    "the schema of a file",
                    &[&[
                        required("type", &Words(&["string"]), "bytes"),
                        required("format", &Words(&["binary"]), "bytes"),
                    ]],
                )),
                "says that it is a file",
            )]],
        )),
        "a file without an envelope",
    )]],
);

pub(super) static ERROR_ANSWER: Value = Node(&Kind::new(
    "an answer that is an error",
    &[&[
        required("description", &Prose, "what the error means, in the bundle"),
        optional(
            "headers",
            &HEADERS,
            "the headers of the answer, in the bundle",
        ),
        required(
            "content",
            &Node(&Kind::new(
                "the content of an error",
                &[&[required(
                    "application/json",
                    &Node(&Kind::new(
                        "the JSON of an error",
                        &[&[
                            required("schema", &Ref(Role::Error), "the body of every error"),
                            required("example", &Json, "what the server of the tests answers"),
                        ]],
                    )),
                    "errors are JSON",
                )]],
            )),
            "the media type of the answer",
        ),
    ]],
));

static HEADERS: Value = Map(
    1,
    &[(
        &HEADER_NAME,
        &Either(&[Ref(Role::Header), Node(&HEADER_NODE)]),
    )],
);

pub(super) static HEADER: Value = Node(&HEADER_NODE);

static HEADER_NODE: Kind = Kind::new(
    "a header",
    &[&[
        required("description", &Prose, "what the header says, in the bundle"),
        required("schema", &HEADER_SCHEMA, "the type of its value"),
        required("example", &Json, "what the server of the tests answers"),
    ]],
);

pub(super) static PARAMETER: Value = Value::Variants(&Variants {
    name: "a parameter",
    key: "in",
    by_value: &[("path", &PATH_PARAMETER), ("query", &QUERY_PARAMETER)],
    by_key: &[],
    otherwise: None,
    instead: &[],
});

static PATH_PARAMETER: Kind = Kind::new(
    "a parameter in the path",
    &[&[
        required(
            "name",
            &Name(&SNAKE),
            "its name in the path; names the argument",
        ),
        required("in", &Words(&["path"]), "where it is sent"),
        required("required", &Only(true), "it is always there"),
        NOT_SECRET,
        required("description", &Prose, "documents it, in the bundle"),
        required("schema", &PATH_SCHEMA, "its type"),
        required("example", &Text, "a plausible value; documents the method"),
    ]],
);

static QUERY_PARAMETER: Kind = Kind::new(
    "a parameter in the query",
    &[&[
        required(
            "name",
            &Name(&WIRE),
            "its name on the wire; names the setter",
        ),
        required("in", &Words(&["query"]), "where it is sent"),
        optional(
            "required",
            &Only(true),
            "makes it an argument of the method",
        ),
        NOT_SECRET,
        required("description", &Prose, "documents the setter"),
        required(
            "schema",
            &QUERY_SCHEMA,
            "its type, and the rules for its value",
        ),
        optional("example", &Json, "a plausible value; sent by the tests"),
    ]],
);

pub(super) static EXAMPLES: Value = Node(
    &Kind::new(
        "the examples of an operation",
        &[&[
            optional("request", &Node(&EXAMPLE), "the body of a request"),
            optional(
                "response",
                &Node(&EXAMPLE),
                "the body of an answer of success",
            ),
        ]],
    )
    .filled(),
);

static EXAMPLE: Kind = Kind::new(
    "an example",
    &[&[
        required("summary", &Prose, "what it shows, in the bundle"),
        required(
            "value",
            &Json,
            "plausible, invented, and valid against its schema",
        ),
    ]],
);
