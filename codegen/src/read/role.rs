//! What a file of the spec is, which follows from its path.

use crate::model::services::Family;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The file that everything starts from.
    Document,
    /// A path with its operations.
    Path,
    /// A schema.
    Schema,
    /// What wraps every answer.
    Envelope,
    /// One page of a list.
    Page,
    /// The body of an answer that is an error.
    Error,
    /// A parameter.
    Parameter,
    /// A header of an answer.
    Header,
    /// An answer that is an error.
    ErrorAnswer,
    /// The examples of an operation.
    Examples,
    /// The areas that a grant is given for.
    Capabilities,
    /// What a call can do beyond reading or writing its area.
    Powers,
    /// How many requests an account may send.
    RatePools,
    /// A service of a family.
    Service(Family),
    /// Fields that several services have.
    SharedFields,
    /// Where the spec differs from what is published, and why.
    Deviations,
}

/// How many folders a file is in, below the one of its role.
#[derive(Clone, Copy)]
enum Below {
    /// This path is that of the file.
    Itself,
    /// It is in this folder.
    Direct,
    /// It is in a folder of this one.
    InFolder,
}

/// Where the files of each role are. What becomes a component of the document has its section.
const PLACES: &[(&str, Below, Role, Option<&str>)] = &[
    ("openapi.yaml", Below::Itself, Role::Document, None),
    ("paths/", Below::InFolder, Role::Path, None),
    ("schemas/", Below::InFolder, Role::Schema, Some("schemas")),
    (
        "shared/schemas/envelope.yaml",
        Below::Itself,
        Role::Envelope,
        Some("schemas"),
    ),
    (
        "shared/schemas/page.yaml",
        Below::Itself,
        Role::Page,
        Some("schemas"),
    ),
    (
        "shared/schemas/error.yaml",
        Below::Itself,
        Role::Error,
        Some("schemas"),
    ),
    (
        "shared/parameters/",
        Below::Direct,
        Role::Parameter,
        Some("parameters"),
    ),
    (
        "shared/headers/",
        Below::Direct,
        Role::Header,
        Some("headers"),
    ),
    (
        "shared/responses/",
        Below::Direct,
        Role::ErrorAnswer,
        Some("responses"),
    ),
    (
        "shared/capabilities.yaml",
        Below::Itself,
        Role::Capabilities,
        None,
    ),
    ("shared/powers.yaml", Below::Itself, Role::Powers, None),
    (
        "shared/rate-pools.yaml",
        Below::Itself,
        Role::RatePools,
        None,
    ),
    (
        "examples/",
        Below::InFolder,
        Role::Examples,
        Some("examples"),
    ),
    (
        "services/connections/",
        Below::Direct,
        Role::Service(Family::Connections),
        None,
    ),
    (
        "services/destinations/",
        Below::Direct,
        Role::Service(Family::Destinations),
        None,
    ),
    (
        "services/log-services/",
        Below::Direct,
        Role::Service(Family::LogServices),
        None,
    ),
    (
        "services/private-links/",
        Below::Direct,
        Role::Service(Family::PrivateLinks),
        None,
    ),
    ("services/shared/", Below::Direct, Role::SharedFields, None),
    ("deviations/", Below::Direct, Role::Deviations, None),
];

impl Role {
    /// The role of a file, if it has one.
    pub(crate) fn of(path: &str) -> Option<Self> {
        let found = PLACES.iter().find(|(place, below, ..)| {
            path.strip_prefix(place).is_some_and(|rest| match below {
                Below::Itself => rest.is_empty(),
                Below::Direct => !rest.is_empty() && !rest.contains('/'),
                Below::InFolder => rest.split('/').count() == 2,
            })
        });
        found.map(|(.., role, _)| *role)
    }

    /// Where its files are, as a pattern: `paths/<tag>/`.
    pub(crate) fn place(self) -> String {
        let (place, below, ..) = self.entry();
        match below {
            Below::Itself | Below::Direct => (*place).to_owned(),
            Below::InFolder => format!("{place}<tag>/"),
        }
    }

    /// The section of `components` that its files are in. Without one, a file takes the place of
    /// the reference to it.
    pub(crate) fn section(self) -> Option<&'static str> {
        self.entry().3
    }

    /// All roles, in the order in which they are described.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        PLACES.iter().map(|(.., role, _)| *role)
    }

    fn entry(self) -> &'static (&'static str, Below, Role, Option<&'static str>) {
        let entry = PLACES.iter().find(|(.., role, _)| *role == self);
        entry.expect("every role has a place")
    }
}

/// The name of a file, without its folder and ending.
pub(crate) fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".yaml").unwrap_or(name)
}
