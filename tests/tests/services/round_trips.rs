//! Every service over HTTP: what is set is what is sent, and what is answered is what is read.

use std::any::Any;
use std::pin::Pin;

use fivetran::services::{
    Change, ConnectionConfig, DestinationConfig, Family, Field, Kind, LogServiceConfig, Part,
    PrivateLinkConfig, Service, Settings, Setup,
};
use fivetran::types::{Connection, Destination, LogService, PrivateLink};
use fivetran::{Client, Error, Pending};
use fivetran_tests::server::{Scripted, Server};
use fivetran_tests::services::{Visitor, sample, visit_all};
use fivetran_tests::spec::API;
use serde_json::{Map, Value, json};

type Object = Map<String, Value>;

/// The config, the auth and the keys of a service, or the fields of them.
type Parts<T> = [T; 3];

const BODY: Parts<&str> = ["config", "auth", "external_secrets_keys_config"];
const MASK: &str = "******";

fn fields(service: &Service) -> Parts<&'static [Field]> {
    [service.config, service.auth, service.external_secrets_keys]
}

/// A service and what its types do. There is one of each, so that only this is compiled for each.
struct Subject {
    service: &'static Service,
    auth: fn(Object) -> Option<Reading>,
    keys: fn(Object) -> Option<Reading>,
    config: fn(&Answer) -> Option<Reading>,
    create: fn(&Client, Parts<Object>) -> Sending,
    update: fn(&Client, Parts<Object>) -> Sending,
}

/// What became of an object that was read.
struct Reading {
    object: Object,
    shown: String,
}

impl Reading {
    fn of_config<C: Settings>(config: &C) -> Self {
        let object = config.to_object();
        assert_eq!(&C::from_object(object.clone()), config);
        Self::new(object.into_map(), config)
    }

    fn of_part<P: Part>(object: Object) -> Option<Self> {
        let part = P::read(object.into())?;
        let object = part.to_request().expect("nothing is masked");
        assert_eq!(P::read(object.clone()).as_ref(), Some(&part));
        Some(Self::new(object.into_map(), &part))
    }

    fn new(object: Object, read: &impl std::fmt::Debug) -> Self {
        let shown = format!("{read:?}");
        Self { object, shown }
    }

    /// Whether nothing is kept for not fitting its field, also within objects.
    fn all_fits(&self) -> bool {
        !self.shown.contains("unrecognized: ")
    }
}

/// What came: a connection, or what else there is of a family.
type Answer = Box<dyn Any>;

type Sending = Pin<Box<dyn Future<Output = Result<Answer, Error>>>>;

fn sending<T: 'static>(pending: Pending<T>) -> Sending {
    Box::pin(async { Ok(Box::new(pending.await?.into_data()) as Answer) })
}

fn part<P: Part>(object: Object) -> Option<P> {
    (!object.is_empty()).then(|| P::read(object.into()).expect("the service takes it"))
}

/// A setup or a change with those of these parts that are there.
macro_rules! with_parts {
    ($parts:ident, $of_config:expr) => {{
        let [config, auth, keys] = $parts;
        let mut whole = $of_config(config.into());
        if let Some(auth) = part(auth) {
            whole = whole.auth(auth);
        }
        if let Some(keys) = part(keys) {
            whole = whole.external_secrets_keys(keys);
        }
        whole
    }};
}

/// Adds a service to the subjects, with the requests and the answer of its family.
macro_rules! add {
    ($all:ident, $answer:ident => $resource:ident,
     $create:ident($($given:literal),*), $update:ident($($id:literal)?)) => {
        $all.0.push(Subject {
            service: C::SERVICE,
            auth: Reading::of_part::<C::Auth>,
            keys: Reading::of_part::<C::ExternalSecretsKeys>,
            config: |answer| {
                let answer: &$answer = answer.downcast_ref().expect("it is of this family");
                answer.config_as::<C>().as_ref().map(Reading::of_config)
            },
            create: |client, parts| {
                let setup = |config| Setup::<C>::from_object(config).expect("it has a name");
                let setup = with_parts!(parts, setup);
                sending(client.$resource().$create($($given,)* setup).send())
            },
            update: |client, parts| {
                let change = with_parts!(parts, |config| Change::from(C::from_object(config)).allow_fixed());
                sending(client.$resource().$update($($id,)? change).send())
            },
        })
    };
}

struct Subjects(Vec<Subject>);

impl Visitor for Subjects {
    fn connections<C: ConnectionConfig>(&mut self) {
        add!(self, Connection => connections, create_service("g"), update_service("x"));
    }

    fn destinations<C: DestinationConfig>(&mut self) {
        add!(self, Destination => destinations, create_service("g", "+3"), update_service("x"));
    }

    fn log_services<C: LogServiceConfig>(&mut self) {
        add!(self, LogService => log_services, create_service("g"), update_service("x"));
        add!(self, LogService => log_services, create_service_for_account(), update_service_for_account());
    }

    fn private_links<C: PrivateLinkConfig>(&mut self) {
        add!(self, PrivateLink => private_links, create_service("n", "r"), update_service("x"));
    }
}

fn subjects() -> Vec<Subject> {
    let mut subjects = Subjects(Vec::new());
    visit_all(&mut subjects);
    assert_eq!(subjects.0.len(), 833 + 8, "log services are there twice");
    subjects.0
}

/// What is answered of a service, under this name and with this config.
async fn get(
    server: &Server,
    client: &Client,
    it: &Service,
    name: &str,
    config: &Object,
) -> Answer {
    let data = json!({ "id": "x", "service": name, "config": config });
    let body = json!({ "code": "Success", "data": data });
    server.script([Scripted::json(200, &body)]);
    let answer = match it.family {
        Family::Connections => sending(client.connections().get("x").send()),
        Family::Destinations => sending(client.destinations().get("x").send()),
        Family::LogServices => sending(client.log_services().get("x").send()),
        _ => sending(client.private_links().get("x").send()),
    };
    let answer = answer.await.expect("it is read");
    server.take_requests();
    answer
}

/// The body of the one request that came.
fn body(server: &Server) -> Object {
    let requests = server.take_requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    serde_json::from_slice(&requests[0].body).expect("the body is an object")
}

/// What is sent of these parts: neither what only answers have, nor what is masked as a whole.
fn sent(service: &Service, parts: Parts<Object>) -> Object {
    let mut body = Object::new();
    for ((name, fields), mut part) in BODY.into_iter().zip(fields(service)).zip(parts) {
        for field in fields.iter().filter(|field| field.read_only) {
            part.shift_remove(field.name);
        }
        part.retain(|_, value| *value != MASK && *value != json!([MASK, MASK]));
        if !part.is_empty() {
            body.insert(name.to_owned(), part.into());
        }
    }
    body
}

#[test]
fn auth_and_keys_are_written_as_they_were_read() {
    for subject in subjects() {
        let [_, auth, keys] = fields(subject.service);
        for (fields, read) in [(auth, subject.auth), (keys, subject.keys)] {
            let name = subject.service.name;
            match read(sample(fields)) {
                Some(reading) => {
                    assert!(reading.all_fits() && !fields.is_empty(), "{name}");
                    assert_eq!(reading.object, sample(fields), "{name}");
                }
                None => assert_eq!(fields.len(), 0, "{name}"),
            }
        }
    }
}

#[tokio::test]
async fn all_that_is_answered_is_read() {
    let server = Server::start(&API).await;
    let client = server.client();
    for subject in subjects() {
        let service = subject.service;
        let (name, config) = (service.name, sample(service.config));
        let answer = get(&server, &client, service, name, &config).await;
        let reading = (subject.config)(&answer).expect("it is of this service");
        assert!(reading.all_fits(), "{name}");
        assert_eq!(reading.object, config, "{name}");
        let answer = get(&server, &client, service, "another", &config).await;
        assert!((subject.config)(&answer).is_none(), "{name}");
    }
}

#[tokio::test]
async fn all_that_is_set_is_sent_to_create_it() {
    let server = Server::start(&API).await;
    let client = server.client();
    for subject in subjects() {
        let service = subject.service;
        let mut parts = fields(service).map(sample);
        parts[0] = sample(&service.config_fields().copied().collect::<Vec<_>>());
        let mut expected = sent(service, parts.clone());
        expected.entry("config").or_insert(json!({}));
        let name = match service.family {
            Family::PrivateLinks => service.name.to_uppercase(),
            _ => service.name.to_owned(),
        };
        expected.insert("service".to_owned(), name.into());
        let outcome = (subject.create)(&client, parts).await;
        outcome.map(drop).expect("it answers");
        let mut body = body(&server);
        body.retain(|name, _| name == "service" || BODY.contains(&name.as_str()));
        assert_eq!(body, expected, "{}", service.name);
    }
}

#[tokio::test]
async fn a_change_sends_the_one_field_that_is_set() {
    let server = Server::start(&API).await;
    let client = server.client();
    for subject in subjects() {
        for (index, fields) in fields(subject.service).into_iter().enumerate() {
            let mut parts = Parts::<Object>::default();
            parts[index] = sample(fields);
            let mut fields = fields.iter().filter(|field| !field.read_only);
            let first = fields.next().map_or("", |field| field.name);
            parts[index].retain(|name, _| name == first);
            let expected = sent(subject.service, parts.clone());
            let outcome = (subject.update)(&client, parts).await.map(drop);
            if expected.is_empty() {
                let error = outcome.expect_err("there is nothing to send");
                assert!(error.to_string().contains("nothing is set"), "{error}");
                assert_eq!(server.take_requests().len(), 0);
            } else {
                outcome.expect("it answers");
                assert_eq!(body(&server), expected, "{}", subject.service.name);
            }
        }
    }
}

/// What a service might answer in place of what is expected.
#[derive(Clone, Copy, Debug)]
enum Odd {
    Masked,
    OtherForms,
    OtherShapes,
    Nulls,
    Objects,
}

impl Odd {
    const ALL: [Self; 5] = [
        Self::Masked,
        Self::OtherForms,
        Self::OtherShapes,
        Self::Nulls,
        Self::Objects,
    ];

    /// What comes in place of a value, if it is not the value.
    fn given(self, field: &Field, kind: Kind, value: &Value) -> Option<Value> {
        let is_leaf = !matches!(kind, Kind::List(_) | Kind::Object(_));
        let odd = match (self, kind) {
            (Self::Masked, _) if is_leaf && field.secret => MASK.into(),
            (Self::OtherForms, Kind::Boolean | Kind::Integer | Kind::Number) => {
                value.to_string().into()
            }
            (Self::OtherForms, Kind::Text) => 7.into(),
            (Self::OtherForms, Kind::Enum(_)) => other_case(value),
            (Self::OtherShapes, Kind::Enum(_)) => "BRAND_new".into(),
            (Self::OtherShapes, Kind::List(_)) => joined(value),
            (Self::OtherShapes, Kind::Object(_)) => "a text".into(),
            (Self::Nulls, _) if is_leaf => Value::Null,
            (Self::Objects, _) if is_leaf => json!({ "odd": [1] }),
            _ => return None,
        };
        Some(odd)
    }

    /// What is made of it, if it is not the value.
    fn read(self, field: &Field, kind: Kind, value: &Value) -> Option<Value> {
        match (self, kind) {
            (Self::OtherForms, Kind::Text) => Some("7".into()),
            (Self::OtherForms, _) => None,
            (Self::OtherShapes, Kind::List(item)) if !matches!(item, Kind::Object(_)) => {
                Some(value.clone())
            }
            // A list that holds a null does not fit, and is kept.
            (Self::Nulls, _) if !matches!(field.kind, Kind::List(_)) => {
                self.given(field, kind, value).map(|_| GONE.into())
            }
            _ => self.given(field, kind, value),
        }
    }
}

fn joined(items: &Value) -> Value {
    let items = items.as_array().into_iter().flatten();
    let texts = items.map(|item| {
        item.as_str()
            .map_or_else(|| item.to_string(), str::to_owned)
    });
    texts.collect::<Vec<_>>().join(", ").into()
}

fn other_case(text: &Value) -> Value {
    let swap = |letter: char| match letter {
        'a'..='z' => letter.to_ascii_uppercase(),
        letter => letter.to_ascii_lowercase(),
    };
    let text = text.as_str().into_iter().flat_map(str::chars);
    text.map(swap).collect::<String>().into()
}

/// What stands in place of a value that is not there.
const GONE: &str = "gone";

type Twist = fn(Odd, &Field, Kind, &Value) -> Option<Value>;

/// A sample with other values, also within objects and lists.
fn twisted(fields: &[Field], odd: Odd, twist: Twist) -> Object {
    let mut object = sample(fields);
    for field in fields {
        let value = object[field.name].take();
        object[field.name] = twisted_value(field, field.kind, value, odd, twist);
    }
    object.retain(|_, value| *value != GONE);
    object
}

fn twisted_value(field: &Field, kind: Kind, value: Value, odd: Odd, twist: Twist) -> Value {
    if let Some(other) = twist(odd, field, kind, &value) {
        return other;
    }
    match (kind, value) {
        (Kind::Object(fields), _) => twisted(fields, odd, twist).into(),
        (Kind::List(kind), Value::Array(items)) => {
            let items = items.into_iter();
            items
                .map(|item| twisted_value(field, *kind, item, odd, twist))
                .collect()
        }
        (_, value) => value,
    }
}

#[tokio::test]
async fn odd_answers_lose_nothing_and_are_sent_back_without_masks() {
    let server = Server::start(&API).await;
    let client = server.client();
    for (subject, odd) in subjects()
        .iter()
        .flat_map(|it| Odd::ALL.map(|odd| (it, odd)))
    {
        let service = subject.service;
        let about = format!("{} {odd:?}", service.name);
        let [config, auth, keys] = fields(service).map(|part| twisted(part, odd, Odd::given));
        let expected = fields(service).map(|part| twisted(part, odd, Odd::read));
        let answer = get(&server, &client, service, service.name, &config).await;
        let read = (subject.config)(&answer).expect("it is of this service");
        assert!(!read.shown.contains(MASK), "{about}");
        assert_eq!(read.object, expected[0], "{about}");

        let expected = Value::Object(sent(service, expected));
        let outcome = (subject.update)(&client, [read.object, auth, keys])
            .await
            .map(drop);
        if expected.to_string().contains(MASK) || expected == json!({}) {
            let error = outcome.expect_err(&about);
            assert!(error.is_invalid_request(), "{about}: {error}");
            assert_eq!(server.take_requests().len(), 0, "{about}");
        } else {
            outcome.expect("it answers");
            assert_eq!(Value::from(body(&server)), expected, "{about}");
        }
    }
}
