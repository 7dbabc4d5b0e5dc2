//! What a record says a call was about, and what it created.

use fivetran::SecretObject;

use super::*;

fn config() -> SecretObject {
    let config =
        json!({ "host": "db.example.com", "password": "hunter2", "client_id": "of-the-source" });
    SecretObject::try_from(config).expect("it is an object")
}

#[tokio::test]
async fn a_creation_names_its_group_its_service_and_the_new_id() {
    let (server, client, log) = start().await;
    let data = json!({ "id": "new_connection", "service": "postgres", "group_id": "g" });
    let created = Scripted::json(201, &json!({ "code": "Success", "data": data }));
    server.script([created.header("x-request-id", "r-1")]);
    let create = client.connections().create("g", "postgres", config());
    create.send().await.expect("it is created");
    insta::assert_snapshot!(log.line(), @r#"{"call_id":"[id]","time":"[time]","caller":"agent-7","operation":"create_connection","resource":[["group_id","g"]],"service":"postgres","created":{"kind":"connection","id":"new_connection"},"powers":["read-configuration"],"destructive":null,"decision":{"verdict":"allowed"},"outcome":{"result":"succeeded","status":201,"request_id":"r-1"},"attempts":1,"duration":"[seconds]"}"#);
}

#[tokio::test]
async fn a_creation_whose_answer_cannot_be_read_names_the_new_id_too() {
    let (server, client, log) = start().await;
    let data = json!({ "id": "new_group", "name": ["no text"], "created_at": {} });
    for body in [
        json!({ "code": "Success", "data": data }).to_string(),
        json!({ "code": "Success", "data": { "id": 5 } }).to_string(),
    ] {
        server.script([Scripted::raw(201, "application/json", body)]);
        let _ = client.groups().create("name").send().await;
        let record = log.one();
        assert_eq!(record["created"]["kind"], "group", "{record}");
        assert!(record["created"]["id"].is_string(), "{record}");
    }
}

#[tokio::test]
async fn what_the_call_names_itself_is_not_created() {
    let (server, client, log) = start().await;
    let data = json!({ "id": "c", "service": "postgres", "group_id": "g" });
    server.script([Scripted::json(
        200,
        &json!({ "code": "Success", "data": data }),
    )]);
    client
        .connections()
        .test("c")
        .send()
        .await
        .expect("it answers");
    assert_eq!(log.one()["created"], Value::Null);
    server.script([Scripted::json(
        200,
        &json!({ "code": "Success", "data": data }),
    )]);
    client
        .connections()
        .get("d")
        .send()
        .await
        .expect("it answers");
    assert_eq!(log.one()["created"], Value::Null);
}

#[tokio::test]
async fn the_query_and_lists_of_ids_are_named() {
    let (_server, client, log) = start().await;
    let list = client.connections().list().group_id("g").limit(7);
    list.send().await.expect("it answers");
    assert_eq!(log.one()["resource"], json!([["group_id", "g"]]));
}

#[tokio::test]
async fn every_example_of_a_creation_names_what_was_created() {
    let (_server, client, log) = start().await;
    let mut created = 0;
    for call in calls::all() {
        let known = fivetran::operation(call.operation).expect("the table has it");
        (call.send)(client.clone()).await.expect("it answers");
        let record = log.one();
        let id = &record["created"]["id"];
        if known.command.ends_with(" create") && known.answer_has_id() {
            assert!(id.is_string(), "{record}");
            assert_eq!(record["created"]["kind"], known.acts_on);
            created += 1;
        }
    }
    assert!(created >= 10, "{created}");
}

trait AnswerHasId {
    fn answer_has_id(&self) -> bool;
}

impl AnswerHasId for fivetran::Operation {
    fn answer_has_id(&self) -> bool {
        match self.answer {
            fivetran::Answer::Data(fivetran::Kind::Object(fields)) => {
                fields.iter().any(|field| field.name == "id")
            }
            _ => false,
        }
    }
}

#[tokio::test]
async fn the_time_is_when_the_call_began_by_the_clock_of_the_client() {
    let server = Server::start(&API).await;
    let log = Log::default();
    let builder = server
        .builder()
        .audit(log.clone())
        .clock(FakeClock::default());
    let client = builder.build().expect("the client is right");
    server.script([Scripted::raw(503, "text/plain", "")]);
    client.groups().get("g").send().await.expect("it answers");
    let (record, _) = log.take().remove(0);
    assert_eq!(record["time"], "2024-03-05T17:54:20Z");
    assert_eq!(record["attempts"], 2);
}
