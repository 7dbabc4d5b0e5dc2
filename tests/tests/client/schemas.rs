//! The JSON Schemas say what the client does: what it takes, what it refuses, and what it reads.

use fivetran::services::{Severity, services};
use fivetran::{Client, TransportError, operations};
use fivetran_tests::calls;
use fivetran_tests::server::Server;
use fivetran_tests::spec::API;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::by_name::arguments;

fn validator(schema: &Value) -> Validator {
    jsonschema::meta::validate(schema).unwrap_or_else(|error| panic!("{error}: {schema}"));
    jsonschema::validator_for(schema).expect("the schema is right")
}

/// The arguments of each example, with the id of its operation.
async fn examples() -> Vec<(&'static str, Value)> {
    let server = Server::start(&API).await;
    let client = server.client();
    let mut examples = Vec::new();
    for call in calls::all() {
        (call.send)(client.clone()).await.expect("it is answered");
        let request = server.take_requests().remove(0);
        let operation = fivetran::operation(call.operation).expect("the table has it");
        examples.push((operation.id, arguments(operation, &request)));
    }
    assert_eq!(examples.len(), operations().len());
    examples
}

#[tokio::test]
async fn each_takes_the_arguments_and_the_answer_of_its_example() {
    let server = Server::start(&API).await;
    let client = server.client();
    for (id, arguments) in examples().await {
        let operation = fivetran::operation(id).expect("the table has it");
        let schema = validator(&operation.arguments_schema());
        if let Err(error) = schema.validate(&arguments) {
            panic!("{id}: {error}: {arguments}");
        }
        let Some(schema) = operation.answer_schema() else {
            continue;
        };
        let mut call = client.call(id).arguments(arguments);
        for file in operation.files {
            call = call.file(file.name, fivetran::Upload::new("code.zip", "code"));
        }
        let answer = call.send().await.expect("it is answered");
        if let Err(error) = validator(&schema).validate(answer.data()) {
            panic!("{id}: {error}: {}", answer.data());
        }
    }
}

/// The places of all values in arguments, as JSON pointers.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let name = name.replace('~', "~0").replace('/', "~1");
                let path = format!("{path}/{name}");
                found.push(path.clone());
                places(value, &path, found);
            }
        }
        Value::Array(items) => {
            for (number, value) in items.iter().enumerate() {
                let path = format!("{path}/{number}");
                found.push(path.clone());
                places(value, &path, found);
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn each_refuses_what_the_client_refuses() {
    let nobody = |_| async { Err(TransportError::not_sent("nothing is sent")) };
    let client = Client::builder()
        .transport(nobody)
        .build()
        .expect("the client is right");
    let wrong = [
        json!(5),
        json!(true),
        json!("simulated"),
        json!([]),
        json!([5]),
        json!({ "x": 1 }),
        Value::Null,
    ];
    let (mut refused, mut differences) = (0, Vec::new());
    for (id, arguments) in examples().await {
        let operation = fivetran::operation(id).expect("the table has it");
        if !operation.files.is_empty() {
            continue;
        }
        let schema = validator(&operation.arguments_schema());
        let mut found = Vec::new();
        places(&arguments, "", &mut found);
        let mut check = |arguments: Value, what: String| {
            let taken = client.call(id).arguments(arguments.clone()).preview();
            refused += usize::from(taken.is_err());
            let is_known_text = !what.ends_with("\"simulated\"");
            if taken.is_ok() != schema.is_valid(&arguments) && is_known_text {
                differences.push(format!("{id} {what}"));
            }
        };
        for place in found {
            for value in &wrong {
                let mut arguments = arguments.clone();
                *arguments.pointer_mut(&place).expect("the place is there") = value.clone();
                check(arguments, format!("{place} is {value}"));
            }
            let (parent, name) = place.rsplit_once('/').expect("it has a slash");
            let mut arguments = arguments.clone();
            if let Some(Value::Object(parent)) = arguments.pointer_mut(parent) {
                parent.shift_remove(name);
                check(arguments.clone(), format!("{place} is missing"));
            }
            if let Some(Value::Object(parent)) = arguments.pointer_mut(parent) {
                parent.insert("nobody_knows_it".to_owned(), 1.into());
                check(arguments, format!("{place:?} has more"));
            }
        }
    }
    assert!(refused > 2_000, "{refused}");
    // That what is empty does not count as set, at any depth, is more than a schema can say.
    assert_eq!(
        differences,
        [
            "modify_connection_schema_config /body/schemas/public/tables/customers is missing",
            "modify_private_link /body/config/connection_service_name is missing",
        ]
    );
}

#[test]
fn each_config_refuses_what_the_check_calls_an_error() {
    for service in services() {
        let schema = validator(&service.config_schema());
        validator(&service.auth_schema());
        let mut config = Map::new();
        let agree = |config: &Map<String, Value>| {
            let problems = service.check_config(config);
            let is_right = !problems.iter().any(|one| one.severity() == Severity::Error);
            let value = Value::Object(config.clone());
            assert_eq!(
                schema.is_valid(&value),
                is_right,
                "{}: {value}: {problems:?}",
                service.name
            );
        };
        agree(&config);
        for field in service.config_fields().filter(|field| field.required) {
            config.insert(field.name.to_owned(), "x".into());
        }
        agree(&config);
        if service.has_known_fields() {
            config.insert("nobody_knows_it".to_owned(), 1.into());
            agree(&config);
        }
    }
}
