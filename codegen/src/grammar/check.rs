//! Checks a file against what may stand in it, and says what is wrong.

use std::fmt;

use super::kinds::{Key, Kind, Value, Variants};
use super::names::Names;
use super::text;
use crate::diagnostic::{Diagnostics, Location, listed, quoted};
use crate::read::node::{self, Node};
use crate::read::references::resolve;
use crate::read::role::Role;
use crate::rust::prose;

/// Reports everything in a file that may not stand there, and what is missing. `exists` says which
/// files there are.
pub(super) fn check_file(
    path: &str,
    file: &Node,
    value: &Value,
    exists: &dyn Fn(&str) -> bool,
) -> Diagnostics {
    let mut walk = Walk {
        path,
        exists,
        problems: Diagnostics::default(),
    };
    walk.value(Spot::File, file, value);
    walk.problems
}

/// What a value is the value of, for messages.
#[derive(Clone, Copy)]
enum Spot<'a> {
    File,
    Key(&'a str, &'a str),
    Item(&'a str, &'a str),
}

impl fmt::Display for Spot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Spot::File => f.write_str("the file"),
            Spot::Key(key, owner) => write!(f, "`{key}` of {owner}"),
            Spot::Item(key, owner) => write!(f, "an item of `{key}` of {owner}"),
        }
    }
}

impl<'a> Spot<'a> {
    /// An item of the list that is here.
    fn item(self) -> Self {
        match self {
            Spot::Key(key, owner) => Spot::Item(key, owner),
            other => other,
        }
    }

    /// A key of the mapping that is here, whose names the spec chooses.
    fn entry(self, key: &'a str) -> Self {
        match self {
            Spot::Key(owner, _) | Spot::Item(owner, _) => Spot::Key(key, owner),
            Spot::File => Spot::Key(key, "the file"),
        }
    }
}

struct Walk<'a> {
    path: &'a str,
    exists: &'a dyn Fn(&str) -> bool,
    problems: Diagnostics,
}

impl Walk<'_> {
    fn value(&mut self, spot: Spot<'_>, node: &Node, value: &Value) {
        match (value, &node.value) {
            (Value::Either(values), _) => match values.iter().find(|value| value.takes(node)) {
                Some(value) => self.value(spot, node, value),
                None => self.wrong(spot, node, value),
            },
            (Value::Ref(role), _) => self.reference(spot, node, value, *role, None),
            (Value::Part(role, part), _) => self.reference(spot, node, value, *role, Some(part)),
            (Value::Json, _) => self.json(node),
            (Value::Flag, node::Value::Bool(_))
            | (Value::Null, node::Value::Null)
            | (Value::Number, node::Value::Number(_)) => {}
            (Value::Only(only), node::Value::Bool(found)) if only == found => {}
            (Value::Words(words), node::Value::String(word)) if words.contains(&word.as_str()) => {}
            (Value::Integer(least, most), node::Value::Number(number))
                if number
                    .as_i64()
                    .is_some_and(|number| (*least..=*most).contains(&number)) => {}
            (Value::Text, node::Value::String(text)) => self.fault(spot, node, text::line(text)),
            (Value::Prose, node::Value::String(text)) => self.prose(spot, node, text),
            (Value::Sentence, node::Value::String(text)) => self.sentence(spot, node, text),
            (Value::Symbol, node::Value::String(text)) => {
                let fault = text::symbol(text).or_else(|| text::lookalike(text));
                self.fault(spot, node, fault);
            }
            (Value::Name(names), node::Value::String(name)) => {
                self.name(&format!("{spot} is"), name, names, &node.at);
            }
            (Value::List(least, value), node::Value::Array(items)) => {
                if items.len() < *least {
                    self.problems.push(
                        &node.at,
                        format!("{spot} lists nothing"),
                        "list what it is about, or remove the key",
                    );
                }
                for item in items {
                    self.value(spot.item(), item, value);
                }
            }
            (Value::Items(values), node::Value::Array(items)) if values.len() == items.len() => {
                for (value, item) in values.iter().zip(items) {
                    self.value(spot.item(), item, value);
                }
            }
            (Value::Map(least, kinds), node::Value::Object(_)) if node.get("$ref").is_none() => {
                self.map(spot, node, *least, kinds);
            }
            (Value::Node(kind), node::Value::Object(_)) => self.node(node, kind, None),
            (Value::Variants(variants), node::Value::Object(_)) => self.variants(node, variants),
            _ => self.wrong(spot, node, value),
        }
    }

    fn wrong(&mut self, spot: Spot<'_>, node: &Node, value: &Value) {
        let found = found(node);
        self.problems.push(
            &node.at,
            format!("{spot} is {found}, not {value}"),
            format!("write {value}"),
        );
    }

    fn fault(&mut self, spot: Spot<'_>, node: &Node, fault: Option<text::Fault>) {
        if let Some((fault, help)) = fault {
            self.problems
                .push(&node.at, format!("{spot} {fault}"), help);
        }
    }

    fn prose(&mut self, spot: Spot<'_>, node: &Node, text: &str) {
        let fault = text::hidden(text).or_else(|| match prose::fault(text) {
            _ if text.trim().is_empty() => text::line(text),
            Some((fault, help)) => Some((format!("contains {fault}"), help.to_owned())),
            None => None,
        });
        self.fault(spot, node, fault);
    }

    fn sentence(&mut self, spot: Spot<'_>, node: &Node, text: &str) {
        if text.trim().is_empty() || (text.trim_end().ends_with('.') && !text.trim().contains('\n'))
        {
            self.prose(spot, node, text);
        } else {
            self.problems.push(
                &node.at,
                format!("{spot} is not a sentence"),
                "write a sentence in one line, and end it with a period",
            );
        }
    }

    /// Strings in data: nothing is said of them but that one can see them.
    fn json(&mut self, node: &Node) {
        if let Some(text) = node.as_str() {
            self.fault(Spot::File, node, text::hidden(text));
        }
        for item in node.items() {
            self.json(item);
        }
        for (key, entry) in node.entries() {
            if let Some((fault, help)) = text::symbol(key) {
                let what = format!("the key {} {fault}", shown(key));
                self.problems.push(&entry.key_at, what, help);
            }
            self.json(&entry.node);
        }
    }

    fn name(&mut self, what: &str, name: &str, names: &Names, at: &Location) {
        let fault = text::symbol(name).or_else(|| text::lookalike(name));
        if let Some((fault, help)) = fault {
            self.problems
                .push(at, format!("{what} {}, which {fault}", shown(name)), help);
        } else if !(names.fits)(name) {
            self.problems.push(
                at,
                format!("{what} {}, which is not {}", quoted(name), names.what),
                names.how,
            );
        }
    }

    fn map(&mut self, spot: Spot<'_>, node: &Node, least: usize, kinds: &[(&Names, &Value)]) {
        for (key, entry) in node.entries() {
            let fitting = kinds.iter().find(|(names, _)| (names.fits)(key));
            let Some((names, value)) = fitting.or(kinds.last()) else {
                continue;
            };
            let before = self.problems.len();
            self.name("this is", key, names, &entry.key_at);
            if self.problems.len() == before {
                self.value(spot.entry(key), &entry.node, value);
            }
        }
        if node.entries().count() < least {
            self.problems.push(
                &node.at,
                format!("{spot} is empty"),
                "write an entry, or remove the key",
            );
        }
    }

    fn variants(&mut self, node: &Node, variants: &Variants) {
        let by_key = variants
            .by_key
            .iter()
            .find(|(key, _)| node.get(key).is_some());
        if let Some((_, kind)) = by_key {
            return self.node(node, kind, Some(variants));
        }
        let Some(found) = node.get(variants.key) else {
            match variants.otherwise {
                Some(kind) => self.node(node, kind, Some(variants)),
                None => self.missing(node, variants.name, variants.key, &variants.values()),
            }
            return;
        };
        let kind = variants
            .by_value
            .iter()
            .find(|(value, _)| found.as_str() == Some(value));
        match kind {
            Some((_, kind)) => self.node(node, kind, Some(variants)),
            None => {
                let values = variants.values();
                let help = match found.as_array() {
                    Some(_) if variants.key == "type" => {
                        "write one type, and `nullable: true` if the value can be null".to_owned()
                    }
                    _ => format!("write {values}"),
                };
                let (name, key, found_text) = (variants.name, variants.key, self::found(found));
                self.problems.push(
                    &found.at,
                    format!("`{key}` of {name} is {found_text}, not {values}"),
                    help,
                );
            }
        }
    }

    fn missing(&mut self, node: &Node, owner: &str, key: &str, does: &str) {
        self.problems.push(
            &node.at,
            format!("{owner} has no `{key}`"),
            format!("add `{key}`: {does}"),
        );
    }

    fn node(&mut self, node: &Node, kind: &Kind, variants: Option<&Variants>) {
        let mut misspelt = Vec::new();
        for (name, entry) in node.entries() {
            if let Some(key) = kind.key(name) {
                self.value(Spot::Key(name, kind.name), &entry.node, key.value);
            } else if let Some((names, value)) = kind.others {
                let before = self.problems.len();
                self.name("this is", name, names, &entry.key_at);
                if self.problems.len() == before {
                    self.value(Spot::Key(name, kind.name), &entry.node, value);
                }
            } else {
                let near = kind.keys().find(|key| is_near(name, key.name));
                misspelt.extend(near.map(|key| key.name));
                self.problems.push(
                    &entry.key_at,
                    format!("`{name}` may not stand in {}", kind.name),
                    match near {
                        Some(key) if node.get(key.name).is_some() => {
                            format!("remove it: `{}` is there already", key.name)
                        }
                        _ => instead(name, kind, near, variants),
                    },
                );
            }
        }
        for key in kind.keys() {
            // The key that was meant has its message already.
            if key.is_required && node.get(key.name).is_none() && !misspelt.contains(&key.name) {
                self.missing(node, kind.name, key.name, key.does);
            }
        }
        if kind.is_filled && node.entries().next().is_none() {
            let keys = listed(kind.keys().map(|key| key.name));
            self.problems.push(
                &node.at,
                format!("{} says nothing", kind.name),
                format!("write at least one of {keys}"),
            );
        }
    }

    fn reference(
        &mut self,
        spot: Spot<'_>,
        node: &Node,
        value: &Value,
        role: Role,
        part: Option<&str>,
    ) {
        let Some(reference) = node.get("$ref") else {
            return self.wrong(spot, node, value);
        };
        // What is no path to a file that exists, the bundler reports.
        let Some(text) = reference.as_str() else {
            return;
        };
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let Some(target) = resolve(self.path, path).filter(|target| (self.exists)(target)) else {
            return;
        };
        let is_part = part.is_none_or(|part| fragment.strip_prefix('/') == Some(part));
        if Role::of(&target) != Some(role) || !is_part {
            self.problems.push(
                &reference.at,
                format!(
                    "{spot} refers to {}, not to {}",
                    quoted(text),
                    value.target()
                ),
                format!("write {value}"),
            );
        }
    }
}

/// What to write in place of a key that may not stand in a kind of mapping.
fn instead(name: &str, kind: &Kind, near: Option<&Key>, variants: Option<&Variants>) -> String {
    if let Some(key) = near {
        return format!("did you mean `{}`: {}?", key.name, key.does);
    }
    let other =
        variants.and_then(|variants| variants.kinds().find(|kind| kind.key(name).is_some()));
    if let Some(other) = other {
        return format!("remove it: it belongs to {}", other.name);
    }
    let known = variants.and_then(|variants| {
        let mut instead = variants.instead.iter();
        instead.find(|(key, _)| *key == name)
    });
    if let Some((_, help)) = known {
        return (*help).to_owned();
    }
    let mut keys = kind.keys().map(|key| key.name).peekable();
    if keys.peek().is_none() {
        return "remove it: nothing may stand here".into();
    }
    format!("remove it, or write one of {}", listed(keys))
}

/// Whether one name is probably meant to be the other.
fn is_near(name: &str, other: &str) -> bool {
    let plain = |name: &str| name.to_lowercase().replace(['_', '-'], "");
    let (name, other) = (plain(name), plain(other));
    let most = (other.len() / 4).clamp(1, 3);
    name == other || strsim::osa_distance(&name, &other) <= most
}

/// A name in which everything can be seen.
fn shown(name: &str) -> String {
    quoted(&name.escape_debug().to_string())
}

/// A value, for messages.
fn found(node: &Node) -> String {
    match &node.value {
        node::Value::Null => "empty".into(),
        node::Value::Bool(value) => format!("`{value}`"),
        node::Value::Number(number) => format!("the number {number}"),
        node::Value::String(text) if text.trim().is_empty() => "an empty text".into(),
        node::Value::String(text) if text.chars().count() > 40 || text.contains('\n') => {
            let start: String = text.chars().take_while(|it| *it != '\n').take(40).collect();
            format!("the text `{start}…`")
        }
        node::Value::String(text) => format!("the text `{text}`"),
        node::Value::Array(items) => match items.len() {
            0 => "an empty list".into(),
            1 => "a list of one".into(),
            count => format!("a list of {count}"),
        },
        node::Value::Object(_) if node.get("$ref").is_some() => "a `$ref`".into(),
        node::Value::Object(_) => "a mapping".into(),
    }
}

impl Value {
    /// Whether a node has the type that this is about, whatever is in it.
    fn takes(&self, node: &Node) -> bool {
        let is_reference = node.get("$ref").is_some();
        match (self, &node.value) {
            (Value::Either(values), _) => values.iter().any(|value| value.takes(node)),
            (Value::Json, _)
            | (Value::Flag, node::Value::Bool(_))
            | (Value::Null, node::Value::Null)
            | (Value::Integer(..) | Value::Number, node::Value::Number(_))
            | (
                Value::Text | Value::Prose | Value::Sentence | Value::Symbol | Value::Name(_),
                node::Value::String(_),
            )
            | (Value::List(..) | Value::Items(_), node::Value::Array(_)) => true,
            (Value::Only(only), node::Value::Bool(found)) => only == found,
            (Value::Words(words), node::Value::String(word)) => words.contains(&word.as_str()),
            (Value::Ref(_) | Value::Part(..), node::Value::Object(_)) => is_reference,
            (Value::Map(..) | Value::Node(_) | Value::Variants(_), node::Value::Object(_)) => {
                !is_reference
            }
            _ => false,
        }
    }

    /// Where a `$ref` leads.
    fn target(&self) -> String {
        match self {
            Value::Ref(role) => format!("a file in `{}`", role.place()),
            Value::Part(role, part) => format!("`#/{part}` of a file in `{}`", role.place()),
            _ => String::new(),
        }
    }
}

impl Variants {
    /// The values that tell the kinds apart.
    fn values(&self) -> String {
        let mut words = self
            .by_value
            .iter()
            .map(|(value, _)| *value)
            .collect::<Vec<_>>();
        words.dedup();
        one_of(&words)
    }
}

fn one_of(words: &[&str]) -> String {
    match words {
        [one] => quoted(one),
        [one, other] => format!("{} or {}", quoted(one), quoted(other)),
        words => format!("one of {}", listed(words.iter().copied())),
    }
}

/// What is expected, for messages.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Flag => f.write_str("`true` or `false`"),
            Value::Only(only) => write!(f, "`{only}`"),
            Value::Words(words) => f.write_str(&one_of(words)),
            Value::Integer(i64::MIN, i64::MAX) => f.write_str("a whole number"),
            Value::Integer(least, most) if least == most => write!(f, "`{least}`"),
            Value::Integer(1, most) if *most >= i64::from(u32::MAX) => {
                f.write_str("a positive whole number")
            }
            Value::Integer(least, most) => write!(f, "a whole number from {least} to {most}"),
            Value::Number => f.write_str("a number"),
            Value::Text => f.write_str("one line of text"),
            Value::Prose => f.write_str("prose"),
            Value::Sentence => f.write_str("a sentence"),
            Value::Symbol => f.write_str("a text"),
            Value::Name(names) => f.write_str(names.what),
            Value::Null => f.write_str("nothing"),
            Value::Json => f.write_str("any value"),
            Value::List(..) => f.write_str("a list"),
            Value::Items([]) => f.write_str("`[]`"),
            Value::Items([_]) => f.write_str("a list of one"),
            Value::Items(values) => write!(f, "a list of {}", values.len()),
            Value::Map(..) => f.write_str("a mapping"),
            Value::Node(kind) => f.write_str(kind.name),
            Value::Variants(variants) => f.write_str(variants.name),
            Value::Ref(_) | Value::Part(..) => write!(f, "a `$ref` to {}", self.target()),
            Value::Either(values) => {
                for (index, value) in values.iter().enumerate() {
                    let or = if index == 0 { "" } else { ", or " };
                    write!(f, "{or}{value}")?;
                }
                Ok(())
            }
        }
    }
}
