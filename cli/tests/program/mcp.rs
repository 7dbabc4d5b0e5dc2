//! The agent server, called by a client of the protocol over the streams of a process.

use std::fmt::Write as _;
use std::process::Stdio;

use rmcp::handler::client::ClientHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResult, ClientCapabilities, ClientConfig, ElicitRequestParams,
    ElicitResult, ElicitationAction, Implementation,
};
use rmcp::service::{RequestContext, RoleClient, RunningService};
use rmcp::transport::TokioChildProcess;
use rmcp::{ErrorData, ServiceExt};
use serde_json::{Value, json};
use tokio::io::AsyncReadExt;

use super::CONNECTION;

/// A host, and what the person in front of it says when it asks.
struct Host {
    /// Nothing if it cannot ask.
    confirms: Option<bool>,
}

impl ClientHandler for Host {
    fn get_info(&self) -> ClientConfig {
        let capabilities = match self.confirms {
            Some(_) => ClientCapabilities::builder().enable_elicitation().build(),
            None => ClientCapabilities::default(),
        };
        ClientConfig::new(capabilities, Implementation::new("test", "1"))
    }

    async fn create_elicitation(
        &self,
        request: ElicitRequestParams,
        _: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        if let ElicitRequestParams::FormElicitationParams { message, .. } = &request {
            assert!(
                message.contains("gone"),
                "the person is told what is lost: {message}"
            );
        }
        let answer = json!({ "confirm": self.confirms == Some(true) });
        Ok(ElicitResult::new(ElicitationAction::Accept).with_content(answer))
    }
}

type Agent = RunningService<RoleClient, Host>;

/// An agent whose server has these arguments, and what the server writes to standard error.
async fn agent(arguments: &[&str], confirms: Option<bool>) -> (Agent, tokio::process::ChildStderr) {
    let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_fivetran"));
    command
        .arg("mcp")
        .args(arguments)
        .arg("--simulate")
        .env_clear();
    let process = TokioChildProcess::builder(command)
        .stderr(Stdio::piped())
        .spawn();
    let (process, errors) = process.expect("the program runs");
    let agent = Host { confirms }
        .serve(process)
        .await
        .expect("it is served");
    (agent, errors.expect("it is piped"))
}

async fn call(agent: &Agent, tool: &'static str, arguments: Value) -> (bool, String) {
    let Value::Object(arguments) = arguments else {
        panic!("arguments are an object");
    };
    let request = CallToolRequestParams::new(tool).with_arguments(arguments);
    let result: CallToolResult = agent.call_tool(request).await.expect("it is answered");
    let text = serde_json::to_value(&result.content).expect("JSON")[0]["text"].clone();
    (
        result.is_error != Some(true),
        text.as_str().unwrap_or_default().to_owned(),
    )
}

async fn called(agent: &Agent, tool: &'static str, arguments: Value) -> String {
    let (worked, text) = call(agent, tool, arguments).await;
    assert!(worked, "{tool}: {text}");
    text
}

#[tokio::test]
async fn the_small_set_reaches_every_granted_operation() {
    let (agent, _) = agent(&[], None).await;
    let tools = agent.list_all_tools().await.expect("a list");
    let names: Vec<&str> = tools.iter().map(|tool| &*tool.name).collect();
    assert_eq!(
        names,
        [
            "search_operations",
            "describe_operation",
            "call_operation",
            "service_help"
        ]
    );

    let found = called(
        &agent,
        "search_operations",
        json!({ "words": "list connections" }),
    )
    .await;
    assert!(
        found.starts_with("connection_list: List connections"),
        "{found}"
    );
    let described = called(
        &agent,
        "describe_operation",
        json!({ "operation": "connection_get" }),
    )
    .await;
    assert!(described.contains("connection_id"), "{described}");
    let arguments = json!({
        "operation": "connection_get",
        "arguments": { "connection_id": CONNECTION },
        "answer_fields": ["id", "status.sync_state"],
    });
    let answer = called(&agent, "call_operation", arguments).await;
    let expected = json!({ "id": CONNECTION, "status.sync_state": "scheduled" });
    assert_eq!(
        serde_json::from_str::<Value>(&answer).expect("JSON"),
        expected
    );
    let help = called(&agent, "service_help", json!({ "service": "postgres" })).await;
    assert!(help.contains("schema_prefix"), "{help}");
    for (tool, arguments) in [
        (
            "call_operation",
            json!({ "operation": "group_create", "arguments": { "body": { "name": "x" } } }),
        ),
        ("call_operation", json!({ "operation": "user_list" })),
        (
            "describe_operation",
            json!({ "operation": "connection_delete" }),
        ),
        ("service_help", json!({ "service": "nothing" })),
        ("connection_list", json!({})),
    ] {
        let (worked, text) = call(&agent, tool, arguments).await;
        assert!(!worked, "{tool}: {text}");
    }
}

#[tokio::test]
async fn a_toolset_has_a_tool_for_each_granted_operation() {
    let grants = "connections=write+read-configuration+interrupt,groups=full";
    let (agent, _) = agent(
        &["--toolsets", "connections,groups", "--grant", grants],
        None,
    )
    .await;
    let tools = agent.list_all_tools().await.expect("a list");
    let mut shown = String::new();
    for tool in &tools {
        let hints = tool.annotations.clone().unwrap_or_default();
        let _ = writeln!(
            shown,
            "{} read_only={:?} destructive={:?} idempotent={:?}\n    {}",
            tool.name,
            hints.read_only_hint,
            hints.destructive_hint,
            hints.idempotent_hint,
            tool.description.as_deref().unwrap_or_default(),
        );
        let schema = Value::Object((*tool.input_schema).clone());
        assert_eq!(schema["type"], "object", "{}", tool.name);
    }
    insta::assert_snapshot!("tools_of_two_sets", shown);
    // What is not in the sets cannot be called by guessing its name.
    let (worked, text) = call(&agent, "destination_list", json!({})).await;
    assert!(!worked, "{text}");
    let created = called(
        &agent,
        "group_create",
        json!({ "body": { "name": "By_an_agent" } }),
    )
    .await;
    assert!(created.contains("By_an_agent"), "{created}");
    // The power is judged by what is sent.
    let arguments = json!({ "connection_id": CONNECTION, "body": { "config": { "host": "x" } } });
    let (worked, text) = call(&agent, "connection_update", arguments).await;
    assert!(
        !worked && text.contains("denied") && text.contains("grant"),
        "{text}"
    );
}

#[tokio::test]
async fn a_person_confirms_what_is_lost() {
    let grants = "connections=full+read-configuration";
    let arguments = ["--toolsets", "connections", "--grant", grants];
    let delete = || json!({ "connection_id": CONNECTION });

    let (refusing, _) = agent(&arguments, Some(false)).await;
    let (worked, text) = call(&refusing, "connection_delete", delete()).await;
    assert!(!worked && text.contains("did not confirm"), "{text}");
    called(&refusing, "connection_get", delete()).await;

    let (confirming, _) = agent(&arguments, Some(true)).await;
    called(&confirming, "connection_delete", delete()).await;
    let (worked, text) = call(&confirming, "connection_get", delete()).await;
    assert!(!worked && text.contains("List the things"), "{text}");

    // A host that cannot ask: the code goes to the log of the server, not to the agent.
    let (mute, mut log) = agent(&arguments, None).await;
    let (worked, text) = call(&mute, "connection_delete", delete()).await;
    assert!(!worked, "{text}");
    let mut written = Vec::new();
    while !String::from_utf8_lossy(&written).contains("confirms it: ") || !written.ends_with(b"\n")
    {
        assert!(log.read_buf(&mut written).await.expect("the log is open") > 0);
    }
    let written = String::from_utf8_lossy(&written).into_owned();
    let code = written.trim_end().rsplit(' ').next().expect("a code");
    assert!(!text.contains(code), "{text}");
    let mut guessed = delete();
    guessed["confirmation"] = "guessed".into();
    assert!(!call(&mute, "connection_delete", guessed).await.0);
    let mut with_code = delete();
    with_code["confirmation"] = code.into();
    called(&mute, "connection_delete", with_code).await;
}

#[tokio::test]
async fn answers_fit_and_hide_secrets() {
    let (agent, _) = agent(&["--toolsets", "all", "--largest-answer", "3000"], None).await;
    let page = called(&agent, "connector_type_list", json!({ "limit": 100 })).await;
    assert!(page.len() <= 3000, "{}", page.len());
    let page: Value = serde_json::from_str(&page).expect("JSON");
    assert!(
        page["note"]
            .as_str()
            .is_some_and(|note| note.contains("`limit`")),
        "{page}"
    );
    let one = called(
        &agent,
        "connector_type_get",
        json!({ "service": "postgres" }),
    )
    .await;
    assert!(one.len() <= 3000 && one.contains("answer_fields"), "{one}");
    let arguments = json!({ "limit": 5, "answer_fields": ["id"] });
    let names = called(&agent, "connector_type_list", arguments).await;
    let names: Value = serde_json::from_str(&names).expect("JSON");
    assert_eq!(names["items"].as_array().map(Vec::len), Some(5));
    let next = json!({ "limit": 5, "answer_fields": ["id"], "cursor": names["next_cursor"] });
    let next = called(&agent, "connector_type_list", next).await;
    assert!(!next.contains(&names["items"][0].to_string()), "{next}");
    let (worked, text) = call(&agent, "connection_list", json!({ "limit": "many" })).await;
    assert!(
        !worked && text.contains("`limit`") && text.contains("Correct the arguments"),
        "{text}"
    );
}

#[tokio::test]
async fn wrong_toolsets_and_grants_are_refused() {
    for arguments in [
        ["--toolsets", "nothing"],
        ["--grant", "connections=all"],
        ["--grant", "x"],
    ] {
        let output = super::simulated(&["mcp", arguments[0], arguments[1]]);
        assert!(!output.status.success(), "{arguments:?}");
        assert!(
            String::from_utf8_lossy(&output.stderr).contains("error:"),
            "{output:?}"
        );
    }
}
