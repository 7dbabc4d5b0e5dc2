//! One small snapshot a service: its generated types, and what the table says of their fields.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fivetran::services::{Family, Field, Kind, Service, services};
use fivetran_tests::snapshot;
use fivetran_tests::spec::{root, source};
use quote::ToTokens;
use syn::{ImplItem, Item, ItemEnum};

const SNAPSHOTS: &str = "tests/snapshots/services";

#[test]
fn snapshots() {
    let output = match fivetran_codegen::generate(&source()) {
        Ok(output) => output,
        Err(problems) => panic!("spec/ is not right:\n{problems}"),
    };
    let generated = format!("{}/services", fivetran_codegen::CLIENT);
    let shared = &output.files[&format!("{generated}/shared.rs")];
    let text = || explain(shared, None) + &shared_fields(shared);
    let mut problems: Vec<String> = difference("", "shared", text).into_iter().collect();
    let mut known = BTreeSet::from(["shared.snap".to_owned()]);
    for family in Family::ALL {
        known.insert(family.to_string());
        let table = services().filter(|service| service.family == family);
        let table: BTreeMap<_, _> = table.map(|service| (service.name, service)).collect();
        let folder = format!("{generated}/{}/", family.as_str().replace('-', "_"));
        let modules = output.files.iter().filter_map(|(path, text)| {
            let module = path.strip_prefix(&folder)?.strip_suffix(".rs")?;
            let (_, table) = text.split_once("const SERVICE: ")?;
            Some((table.split('"').nth(1)?, (module, text)))
        });
        let modules: BTreeMap<&str, _> = modules.collect();
        for (name, (module, text)) in &modules {
            problems.extend(table.get(name).and_then(|service| {
                let text = || title(service, module) + &explain(text, Some(service));
                difference(family.as_str(), name, text)
            }));
        }
        let modules = modules.into_keys().map(str::to_owned).collect();
        let described = names(&format!("spec/services/{family}"), ".yaml");
        let table = table.into_keys().map(str::to_owned).collect();
        let files = names(&format!("{SNAPSHOTS}/{family}"), ".snap");
        for (what, names) in [
            ("module", modules),
            ("table row", table),
            ("snapshot", files),
        ] {
            let lacking = described.difference(&names);
            problems.extend(lacking.map(|name| format!("{family}/{name} has no {what}")));
            let orphans = names.difference(&described);
            problems.extend(orphans.map(|name| format!("{family}/{name} has only a {what}")));
        }
    }
    let orphans = &names(SNAPSHOTS, "") - &known;
    let orphans = orphans.iter();
    problems.extend(orphans.map(|name| format!("{SNAPSHOTS}/{name} is of no family")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The documentation of services that differ most in kind: their examples, and their configs.
#[test]
fn documentation() {
    let output = fivetran_codegen::generate(&source()).expect("the spec is without fault");
    let kinds = [
        ("database", "connections/postgres"),
        ("oauth_app", "connections/google_ads"),
        ("file_source", "connections/s3"),
        ("reports", "connections/google_analytics_4"),
        ("events", "connections/snowplow"),
        ("function", "connections/aws_lambda"),
        ("high_volume_agent", "connections/oracle_hva"),
        ("webhook", "connections/webhooks"),
        ("connector_sdk", "connections/connector_sdk"),
        ("warehouse", "destinations/snowflake"),
    ];
    let mut problems = Vec::new();
    for (kind, service) in kinds {
        let path = format!("{}/services/{service}.rs", fivetran_codegen::CLIENT);
        let text = || {
            let lines = output.files[&path].lines();
            let is_config = |line: &&str| *line != "impl Config {";
            let lines = lines.take_while(is_config).filter(|line| {
                let line = line.trim_start();
                line.starts_with("//!") || line.starts_with("///") || line.starts_with("pub ")
            });
            lines.collect::<Vec<_>>().join("\n")
        };
        let matches = snapshot::matches("service_docs", kind, text);
        problems.extend((!matches).then_some(kind));
    }
    assert!(problems.is_empty(), "not as they were: {problems:?}");
}

/// What is wrong with it, since one that fails must not hide the others.
fn difference(folder: &str, name: &str, text: impl Fn() -> String) -> Option<String> {
    let matches = snapshot::matches(&format!("services/{folder}"), name, text);
    (!matches).then(|| format!("{folder}/{name} is not as it was: see above"))
}

/// What the names of the files in a folder have before this end.
fn names(folder: &str, end: &str) -> BTreeSet<String> {
    let files = fs::read_dir(root().join(folder)).into_iter().flatten();
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    let names = names.filter_map(|name| Some(name.strip_suffix(end)?.to_owned()));
    names.collect()
}

fn title(service: &Service, module: &str) -> String {
    let family = service.family.as_str().replace('-', " ");
    let title = service.display_name.unwrap_or("No display name");
    let noun = family.trim_end_matches('s');
    let mut text = format!("{title}: {noun} `{}`", service.name);
    if module != service.name {
        text += &format!(", module `{module}`");
    }
    if let Some(format) = service.schema_format {
        text += &format!(", named by {format:?}");
    }
    let ways = service.authorization;
    text += match ways.map(|ways| (ways.connect_card, ways.api)) {
        Some((true, true)) => ", authorized by connect card or api",
        Some((true, false)) => ", authorized by connect card",
        Some((false, true)) => ", authorized by api",
        Some((false, false)) => ", needs no authorization",
        None => "",
    };
    text + "\n"
}

/// What stands in a list that is referred to.
fn entries(list: &syn::Expr) -> Vec<String> {
    let syn::Expr::Reference(list) = list else {
        panic!("it is no reference");
    };
    let syn::Expr::Array(list) = &*list.expr else {
        panic!("it is no list");
    };
    list.elems.iter().map(written).collect()
}

/// The types of a module. What is shared has no service, so its fields are told as written.
fn explain(text: &str, service: Option<&Service>) -> String {
    let mut objects: BTreeMap<String, &[Field]> = BTreeMap::new();
    if let Some(service) = service {
        objects.insert("Config".into(), service.config);
        objects.insert("Auth".into(), service.auth);
        objects.insert("ExternalSecretsKeys".into(), service.external_secrets_keys);
    }
    let format = service.and_then(|service| service.schema_format);
    let format = format.map_or("()".to_owned(), |format| format!("{format:?}"));
    let (mut members, mut setters, mut lines) = (Vec::new(), BTreeSet::new(), Vec::new());
    for item in syn::parse_file(text).expect("it is Rust").items {
        let item = match item {
            Item::Impl(item) => item,
            Item::Struct(item) => {
                members = item.fields.into_iter().collect();
                // In every struct, the last holds what has no field.
                members.pop();
                setters.clear();
                continue;
            }
            Item::Macro(item) => {
                lines.extend(item.mac.parse_body().ok().map(explain_enum));
                continue;
            }
            _ => continue,
        };
        let of = written(&item.self_ty);
        for part in item.items {
            match part {
                ImplItem::Fn(part) => {
                    setters.insert(part.sig.ident.to_string());
                }
                ImplItem::Type(part) => {
                    let name = part.ident.to_string();
                    let table = match objects.get(&name) {
                        None => &format,
                        Some([]) => "NotTaken",
                        Some(_) => &name,
                    };
                    assert_eq!(written(&part.ty), table, "`type {name}`");
                }
                ImplItem::Const(part) if part.ident == "FIELDS" => {
                    let entries = entries(&part.expr);
                    let table = objects.get(&of).copied();
                    let count = table.map_or(members.len(), <[_]>::len);
                    let is_same = members.len() == count && entries.len() == count;
                    assert!(is_same, "{of} differs: run `cargo xtask generate`");
                    lines.push(of.clone());
                    for (index, (member, entry)) in members.iter().zip(entries).enumerate() {
                        let name = written(&member.ident);
                        let ty = written(&member.ty).replacen("Option<", "", 1);
                        let ty = ty[..ty.len() - 1].trim_end_matches(',');
                        let Some(field) = table.map(|table| &table[index]) else {
                            lines.push(format!("  {name}: {ty} = {entry}"));
                            continue;
                        };
                        let innermost = ty.trim_start_matches("Vec<").trim_end_matches('>');
                        let in_table = (field.secret, field.read_only);
                        let in_rust = (innermost == "Secret", !setters.contains(&name));
                        assert_eq!(in_table, in_rust, "{of}.{name}: secret, without setter");
                        let mut kind = &field.kind;
                        while let Kind::List(item) = kind {
                            kind = item;
                        }
                        if let Kind::Object(table) = kind {
                            objects.insert(innermost.to_owned(), table);
                        }
                        // Shared ones are described once, and keys by no more than the name.
                        let is_own = !is_shared(&entry) && of != "ExternalSecretsKeys";
                        lines.push(explain_field(field, &name, ty, is_own));
                    }
                }
                _ => {}
            }
        }
    }
    lines.join("\n") + "\n"
}

fn explain_field(field: &Field, name: &str, ty: &str, is_own: bool) -> String {
    let mut line = format!("  {}: {ty}", field.name);
    if name != field.name {
        line += &format!(" as `{name}`");
    }
    line += if field.required { ", required" } else { "" };
    line += if field.read_only { ", read-only" } else { "" };
    for (index, (other, value)) in field.applies_when.iter().enumerate() {
        let word = if index == 0 { ", when" } else { " or" };
        line += &format!("{word} {other}={value}");
    }
    line += &facts(field);
    if is_own {
        line += &format!(" - {}", field.description);
    }
    line
}

/// What is known of a field beyond its type and its purpose.
fn facts(field: &Field) -> String {
    let mut text = String::new();
    for (index, (other, value)) in field.required_when().iter().enumerate() {
        let word = if index == 0 { ", required when" } else { " or" };
        text += &format!("{word} {other}={value}");
    }
    text += if field.is_optional() {
        ", optional"
    } else {
        ""
    };
    let default = field.default().map(|value| format!(", default `{value}`"));
    let example = field.example().map(|value| format!(", e.g. `{value}`"));
    text.extend(default.into_iter().chain(example));
    text += if field.is_fixed() { ", fixed" } else { "" };
    match (field.is_deprecated(), field.successor()) {
        (true, Some(successor)) => text += &format!(", deprecated for {successor}"),
        (true, None) => text += ", deprecated",
        (false, None) => {}
        (false, Some(_)) => panic!("`{}` has a successor and is in use", field.name),
    }
    text
}

fn explain_enum(mut item: ItemEnum) -> String {
    let variants = item.variants.iter_mut().map(|variant| {
        variant.attrs.clear();
        variant.to_token_stream().to_string()
    });
    let variants: Vec<String> = variants.collect();
    match variants.len() {
        0..=6 => format!("enum {}: {}", item.ident, variants.join(", ")),
        _ => format!("enum {}\n  {}", item.ident, variants.join("\n  ")),
    }
}

/// Whether an entry of the table is the shared field of its name, or differs in a part from it.
fn is_shared(entry: &str) -> bool {
    entry.starts_with("shared::") || entry.contains("..shared::")
}

/// One a line, much as it is written, since the table has it only as services take it.
fn shared_fields(text: &str) -> String {
    let fields = text.split("pub(crate) const ").skip(1).map(|field| {
        let words: Vec<&str> = field.split_whitespace().collect();
        let line = words.join(" ").replace("services::", "");
        let line = line.replace("Field = Field ", "");
        let line = line.replace("kind: Kind::Text, ", "");
        line.replace(" ..Field::PLAIN };", " }")
    });
    fields.collect::<Vec<_>>().join("\n")
}

/// As short as can be.
fn written(tokens: impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string().replace(' ', "");
    text.replace("crate::", "").replace("services::", "")
}
