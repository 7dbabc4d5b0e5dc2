//! A request with the values of its example. The tests use all values, the documentation a few.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::typed;
use crate::model::rule::Demand;
use crate::model::{Api, Body, Kind, Operation, QueryParameter, Resource, Type};
use crate::rust::names::{pascal, snake};

/// What a value becomes that only its JSON tells in full.
enum Target {
    /// What the place wants that it stands in.
    Inferred,
    /// JSON as it is.
    Json,
    /// A free-form object, which has a constructor of its own.
    SecretObject,
    /// A type that the place does not tell.
    Type(TokenStream),
}

impl Target {
    fn ty(&self) -> TokenStream {
        match self {
            Self::Inferred => quote!(_),
            Self::Json => quote!(serde_json::Value),
            Self::SecretObject => quote!(fivetran::SecretObject),
            Self::Type(ty) => ty.clone(),
        }
    }
}

/// Who reads the request.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Audience {
    /// The tests, which have a function `json` for values that only JSON tells in full.
    Tests,
    /// A person.
    Person,
}

/// Stands for a JSON value, with a number.
const PLACEHOLDER: &str = "JSON_";

/// Optional fields that the documentation shows, at most.
const SHOWN: usize = 3;

/// The request of an operation, up to the point where it is sent.
pub(crate) fn request(api: &Api, resource: &Resource, operation: &Operation) -> TokenStream {
    build(api, resource, operation, Audience::Tests).0
}

/// A request, and the JSON values that placeholders in it stand for.
fn build(
    api: &Api,
    resource: &Resource,
    operation: &Operation,
    audience: Audience,
) -> (TokenStream, Vec<Value>) {
    let mut example = Example {
        api,
        audience,
        arguments: Vec::new(),
        setters: Vec::new(),
        values: Vec::new(),
    };
    example.fill(operation);
    let Example {
        arguments,
        mut setters,
        values,
        ..
    } = example;
    if audience == Audience::Person {
        setters.truncate(SHOWN);
    }
    let accessor = format_ident!("{}", snake(&resource.tag));
    let method = format_ident!("{}", snake(operation.verb()));
    let request = quote!(client.#accessor().#method(#(#arguments),*)#(#setters)*);
    (request, values)
}

/// The lines of a documented example.
pub(crate) fn documented(api: &Api, resource: &Resource, operation: &Operation) -> String {
    let (request, values) = build(api, resource, operation, Audience::Person);
    let body = if operation.paged() {
        quote! {
            let mut items = #request.stream();
            while let Some(item) = items.try_next().await? {
                println!("{item:?}");
            }
        }
    } else {
        quote! {
            let answer = #request.send().await?;
            println!("{answer:?}");
        }
    };
    let function = quote! {
        async fn example() { #body }
    };
    let Ok(file) = syn::parse2(function) else {
        return String::new();
    };
    let text = fill_in(&prettyplease::unparse(&file), &values);
    let lines: Vec<&str> = text.lines().collect();
    let inner = lines
        .get(1..lines.len().saturating_sub(1))
        .unwrap_or_default();
    let deprecated = if operation.deprecated {
        "# #[allow(deprecated)]\n"
    } else {
        ""
    };
    let body: Vec<&str> = inner
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    let uses = if text.contains("types::") {
        "use fivetran::types;\n\n"
    } else {
        ""
    };
    format!(
        "```no_run\n{deprecated}{uses}# async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {{\n{}\n# Ok(())\n# }}\n```",
        body.join("\n")
    )
}

/// Puts values in place of their placeholders, indented as the line that they start in.
fn fill_in(text: &str, values: &[Value]) -> String {
    let mut filled = text.to_owned();
    for (index, value) in values.iter().enumerate().rev() {
        let placeholder = format!("{PLACEHOLDER}{index}");
        let Some(at) = filled.find(&placeholder) else {
            continue;
        };
        let line = filled[..at].rfind('\n').map_or(0, |end| end + 1);
        let indent: String = filled[line..].chars().take_while(|c| *c == ' ').collect();
        let json = format!("{value:#}").replace('\n', &format!("\n{indent}"));
        filled.replace_range(at..at + placeholder.len(), &json);
    }
    filled
}

struct Example<'a> {
    api: &'a Api,
    audience: Audience,
    arguments: Vec<TokenStream>,
    setters: Vec<TokenStream>,
    /// What placeholders stand for, since a formatter of Rust makes nothing readable of JSON.
    values: Vec<Value>,
}

impl Example<'_> {
    fn fill(&mut self, operation: &Operation) {
        for parameter in &operation.path_parameters {
            let example = &parameter.example;
            self.arguments.push(quote!(#example));
        }
        for parameter in &operation.query_parameters {
            // A person starts at the first page.
            if self.audience == Audience::Person && parameter.name == "cursor" {
                continue;
            }
            let Some(sample) = self.sample(parameter) else {
                continue;
            };
            let value = self.literal(&parameter.ty, &sample);
            self.add(&parameter.name, parameter.required, value);
        }
        match &operation.body {
            Some(Body::Json(name)) => {
                let example = operation.example_request.clone().unwrap_or_default();
                self.body(name, &example);
            }
            Some(Body::Multipart(name)) => {
                let form = self.api.schemas.get(name).map(|schema| &schema.kind);
                if let Some(Kind::Object(form)) = form {
                    for property in &form.properties {
                        let file = quote!(fivetran::Upload::new("package.zip", "a package"));
                        self.add(&property.name, true, file);
                    }
                }
            }
            None => {}
        }
    }

    fn add(&mut self, name: &str, required: bool, value: TokenStream) {
        if required {
            self.arguments.push(value);
        } else {
            let name = format_ident!("{}", snake(name));
            self.setters.push(quote!(.#name(#value)));
        }
    }

    fn body(&mut self, name: &str, example: &Value) {
        let Some(Kind::Object(object)) = self.api.schemas.get(name).map(|schema| &schema.kind)
        else {
            let whole = self.literal(&Type::Named(name.to_owned()), example);
            self.arguments.push(whole);
            return;
        };
        for property in &object.properties {
            let Some(value) = example.get(&property.name) else {
                continue;
            };
            if value.is_null() {
                let clear = format_ident!("clear_{}", snake(&property.name));
                self.setters.push(quote!(.#clear()));
                continue;
            }
            let value = self.literal(&property.ty, value);
            self.add(&property.name, property.required, value);
        }
    }

    /// A value for a parameter: its example, or one that its type allows. An optional text without
    /// an example is left out.
    fn sample(&self, parameter: &QueryParameter) -> Option<Value> {
        if let Some(example) = &parameter.example {
            return Some(example.clone());
        }
        Some(match &parameter.ty {
            Type::Boolean => Value::Bool(true),
            Type::Int32 | Type::Int64 => Value::from(allowed_number(&parameter.rules)),
            Type::Timestamp => Value::from("2026-01-20T16:00:00Z"),
            Type::Named(name) => match self.api.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Enum(values)) => values.first().cloned().into(),
                _ => return None,
            },
            _ if parameter.required => Value::from(format!("a {}", parameter.name)),
            _ => return None,
        })
    }

    /// An expression of a value, as an argument takes it.
    fn literal(&mut self, ty: &Type, value: &Value) -> TokenStream {
        if self.audience == Audience::Person
            && let Some(value) = typed::argument(self.api, ty, value)
        {
            return value;
        }
        match (ty, value) {
            (Type::Int32 | Type::Int64, Value::Number(number)) => {
                let number = Literal::i64_unsuffixed(number.as_i64().unwrap_or_default());
                quote!(#number)
            }
            (Type::Boolean, Value::Bool(value)) => quote!(#value),
            (ty, Value::String(value)) if typed::is_text(self.api, ty) => quote!(#value),
            (Type::Any, _) => self.json(&Target::Json, value),
            (Type::SecretFreeForm, _) => self.json(&Target::SecretObject, value),
            (Type::Named(name), _) => {
                let kind = self.api.schemas.get(name).map(|schema| &schema.kind);
                if let Some(Kind::Map(_)) = kind {
                    let name = format_ident!("{}", pascal(name));
                    self.json(&Target::Type(quote!(fivetran::types::#name)), value)
                } else {
                    self.json(&Target::Inferred, value)
                }
            }
            (Type::List(item), Value::Array(values)) if typed::is_text(self.api, item) => {
                let values: Vec<_> = values
                    .iter()
                    .map(|value| self.literal(item, value))
                    .collect();
                quote!([#(#values),*])
            }
            (Type::List(_), _) => self.json(&Target::Type(quote!(Vec<_>)), value),
            _ => self.json(&Target::Inferred, value),
        }
    }

    /// A value that only its JSON tells in full.
    fn json(&mut self, target: &Target, value: &Value) -> TokenStream {
        let text = value.to_string();
        if self.audience == Audience::Tests {
            let ty = target.ty();
            return quote!(json::<#ty>(#text));
        }
        let placeholder = format_ident!("{PLACEHOLDER}{}", self.values.len());
        self.values.push(value.clone());
        let json = quote!(serde_json::json!(#placeholder));
        match target {
            Target::SecretObject => quote!(fivetran::SecretObject::try_from(#json)?),
            Target::Inferred => quote!(serde_json::from_value(#json)?),
            Target::Json => json,
            Target::Type(ty) => quote!(serde_json::from_value::<#ty>(#json)?),
        }
    }
}

/// A number that keeps the rules for it.
fn allowed_number(rules: &[Demand]) -> i64 {
    let mut number = 1;
    for demand in rules {
        match demand {
            Demand::Range(least, most) => number = number.clamp(*least, *most),
            Demand::Numbers(numbers) => number = numbers.first().copied().unwrap_or(number),
            _ => {}
        }
    }
    number
}
