//! The intent: everything about a call that a policy can decide on.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use serde::{Serialize, Serializer};
use serde_json::{Map, Value, json};

use super::call_id::CallId;
use crate::judge::{self, UsedPower};
use crate::operation::{Access, Operation};
use crate::redact::redacted;
use crate::schema::Kind;
use crate::values::{REDACTED, Upload};

/// What a call sends in its body.
#[derive(Clone, Copy)]
pub(crate) enum Sent<'a> {
    Nothing,
    /// JSON: the text that is sent, and its value.
    Json(&'a [u8], &'a Value),
    Files(&'a [(&'static str, Upload)]),
}

/// A call for which a decision is requested: its operation, path, query and body, and who makes it.
///
/// The body is shown without its secrets. `Serialize` and `Display` write the whole intent, for a
/// policy server or a person who decides.
pub struct Intent<'a> {
    id: CallId,
    /// The operation.
    pub operation: &'static Operation,
    /// Who makes the call, if known.
    pub caller: Option<&'a str>,
    path: &'a [String],
    query: &'a [(Cow<'static, str>, String)],
    sent: Sent<'a>,
    /// The body without its secrets, once somebody asked for it.
    shown: OnceLock<Option<Value>>,
    /// The powers that it uses, once somebody asked for them.
    powers: OnceLock<Vec<UsedPower>>,
}

impl<'a> Intent<'a> {
    pub(crate) fn new(
        id: CallId,
        operation: &'static Operation,
        caller: Option<&'a str>,
        path: &'a [String],
        query: &'a [(Cow<'static, str>, String)],
        sent: Sent<'a>,
    ) -> Self {
        Self {
            id,
            operation,
            caller,
            path,
            query,
            sent,
            shown: OnceLock::new(),
            powers: OnceLock::new(),
        }
    }

    /// The id of the call. Its record and its hooks have the same one.
    pub fn call_id(&self) -> CallId {
        self.id
    }

    /// The names and values of the path parameters, in the order of the path.
    pub fn path(&self) -> impl Iterator<Item = (&'static str, &'a str)> + use<'a> {
        let names = self
            .operation
            .path_parameters
            .iter()
            .map(|field| field.name);
        names.zip(self.path.iter().map(String::as_str))
    }

    /// The names and values of the query parameters that are set.
    pub fn query(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let query = self.query.iter();
        query.map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    /// The parameters of path and query.
    pub(crate) fn in_url(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        let path = self
            .path()
            .map(|(name, value)| -> (&'a str, &'a str) { (name, value) });
        path.chain(self.query())
    }

    /// The body, with `[redacted]` in place of secrets; `None` if nothing is sent. Of files, it has
    /// the names and lengths.
    pub fn body(&self) -> Option<&Value> {
        let shown = self.shown.get_or_init(|| match self.sent {
            Sent::Nothing => None,
            Sent::Json(_, value) => {
                Some(redacted(&self.operation.body.unwrap_or(Kind::Any), value))
            }
            Sent::Files(files) => Some(Value::Object(
                files
                    .iter()
                    .map(|(field, file)| {
                        let shown = json!({ "name": file.name, "length": file.content.len() });
                        ((*field).to_owned(), shown)
                    })
                    .collect(),
            )),
        });
        shown.as_ref()
    }

    /// The powers that the call uses, with the field that each comes from. They are judged by what is
    /// sent, whoever made the body. A field that no table knows counts as one that may do all that
    /// the operation can do.
    pub fn powers(&self) -> &[UsedPower] {
        self.powers.get_or_init(|| {
            let body = match self.sent {
                Sent::Json(_, value) => Some(value),
                Sent::Nothing | Sent::Files(_) => None,
            };
            judge::used(self.operation, body)
        })
    }

    /// What the call takes away or interrupts, in sentences; `None` if it is not destructive.
    pub fn destructive(&self) -> Option<String> {
        judge::destructive(self.powers())
    }

    /// The text that is given for a name in the path, in the query or at the top level of the body.
    /// `None` if it is not given, is no text, or is given twice and differs. So a policy that denies
    /// on `None` is safe; see also [`is_only`](Self::is_only), which looks at all depths.
    pub fn argument(&self, name: &str) -> Option<&str> {
        let in_url = self.in_url();
        let in_url = in_url.filter(|(known, _)| *known == name);
        let in_body = self.body().and_then(|body| body.get(name));
        let mut given = in_url
            .map(|(_, value)| Some(value))
            .chain(in_body.map(Value::as_str));
        let first = given.next()??;
        given.all(|other| other == Some(first)).then_some(first)
    }

    /// All values that are given for a name in the path, in the query, and at any depth of the body.
    /// Of a list, each item. A value that is no text is written as JSON; a secret is `[redacted]`.
    pub fn values(&self, name: &str) -> Vec<Cow<'_, str>> {
        let in_url = self.in_url();
        let in_url = in_url.filter(|(known, _)| *known == name);
        let mut values: Vec<_> = in_url.map(|(_, value)| Cow::Borrowed(value)).collect();
        if let Sent::Json(_, value) = self.sent {
            collect(value, self.body(), name, &mut values);
        }
        values
    }

    /// Whether the call is about this value of a name and no other: the
    /// [`argument`](Self::argument) is this value, and so are all [`values`](Self::values).
    ///
    /// It is false where the call does not have the name: a call on a connection does not say which
    /// group the connection is in.
    pub fn is_only(&self, name: &str, value: &str) -> bool {
        self.argument(name) == Some(value) && self.values(name).iter().all(|other| other == value)
    }

    pub(crate) fn sent(&self) -> Sent<'a> {
        self.sent
    }

    /// The path with its values, for people to read.
    fn target(&self) -> String {
        let mut values = self.path.iter();
        let segments = self.operation.path.split('/').skip(1);
        let mut target: String = segments
            .map(|segment| {
                if segment.starts_with('{') {
                    let value = values.next().map_or("", String::as_str);
                    format!("/{}", value.escape_debug())
                } else {
                    format!("/{segment}")
                }
            })
            .collect();
        for (at, (name, value)) in self.query().enumerate() {
            let sign = if at == 0 { '?' } else { '&' };
            target.push_str(&format!("{sign}{name}={}", value.escape_debug()));
        }
        target
    }
}

/// Collects the values of a name at any depth. `shown` is the same value without its secrets, as
/// far as it is known: what differs from it is a secret.
fn collect<'v>(
    value: &'v Value,
    shown: Option<&'v Value>,
    name: &str,
    found: &mut Vec<Cow<'v, str>>,
) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let shown = shown.and_then(|shown| shown.get(key));
                if key == name {
                    add(value, shown, found);
                }
                collect(value, shown, name, found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                collect(item, shown.and_then(|shown| shown.get(at)), name, found);
            }
        }
        _ => {}
    }
}

fn add<'v>(value: &'v Value, shown: Option<&'v Value>, found: &mut Vec<Cow<'v, str>>) {
    match value {
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                add(item, shown.and_then(|shown| shown.get(at)), found);
            }
        }
        _ if shown != Some(value) => found.push(Cow::Borrowed(REDACTED)),
        Value::String(text) => found.push(Cow::Borrowed(text)),
        other => found.push(Cow::Owned(other.to_string())),
    }
}

impl Serialize for Intent<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let pair = |(name, value): (&str, &str)| (name.to_owned(), Value::from(value));
        let path: Map<_, _> = self.path().map(pair).collect();
        let query: Map<_, _> = self.query().map(pair).collect();
        let access = match self.operation.access {
            Access::Read => "read",
            Access::Write => "write",
        };
        let intent = json!({
            "call_id": self.id,
            "caller": self.caller,
            "operation": self.operation.id,
            "command": self.operation.command,
            "capability": self.operation.capability,
            "access": access,
            "destructive": self.destructive(),
            "powers": self.powers(),
            "path": path,
            "query": query,
            "body": self.body(),
        });
        intent.serialize(serializer)
    }
}

/// Caller, command, method, path, query and body, in one line.
impl fmt::Display for Intent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (command, method) = (self.operation.command, self.operation.method.as_str());
        if let Some(caller) = self.caller {
            write!(f, "{}: ", caller.escape_debug())?;
        }
        write!(f, "{command}: {method} {}", self.target())?;
        match self.body() {
            Some(body) => write!(f, " {body}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Intent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Intent")
            .field("call_id", &self.id)
            .field("operation", &self.operation.id)
            .field("caller", &self.caller)
            .field("path", &self.path().collect::<Vec<_>>())
            .field("query", &self.query().collect::<Vec<_>>())
            .field("body", &self.body())
            .finish()
    }
}
