//! The server: lists the tools, and calls the operations behind them.

use fivetran::{Client, Grants, Operation};
use rmcp::ErrorData;
use rmcp::handler::server::ServerHandler;
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ElicitRequestParams,
    ElicitationAction, ElicitationSchema, Implementation, ListToolsResult, PaginatedRequestParams,
    ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::{ElicitationMode, RequestContext, RoleServer};
use serde_json::{Map, Value};

use super::answer::{failure, of, of_error};
use super::small;
use super::tools::{CONFIRMATION, FIELDS, name, offered, tool};
use crate::failure::Failure;

/// The items of a page, unless the agent asks for another number.
const PAGE: u64 = 25;

/// What an agent is served.
pub(super) struct Agent {
    client: Client,
    offered: Vec<&'static Operation>,
    /// The tools of single operations. Without any, the small set is served.
    tools: Vec<Tool>,
    largest: usize,
}

impl Agent {
    /// An agent with these grants.
    ///
    /// # Errors
    ///
    /// When there is no such toolset.
    pub(super) fn new(
        client: Client,
        grants: &Grants,
        toolsets: Option<&[String]>,
        largest: usize,
    ) -> Result<Self, Failure> {
        let offered = offered(grants);
        let mut tools = Vec::new();
        for wanted in toolsets.into_iter().flatten() {
            let is_wanted =
                |operation: &&&Operation| wanted == "all" || operation.resource == wanted;
            let known = fivetran::operations();
            if wanted != "all" && !known.iter().any(|one| one.resource == wanted) {
                let mut names: Vec<&str> = known.iter().map(|one| one.resource).collect();
                names.sort_unstable();
                names.dedup();
                return Err(Failure::usage(format!(
                    "there is no toolset `{wanted}`: use all, or some of {}",
                    names.join(", ")
                )));
            }
            tools.extend(
                offered
                    .iter()
                    .filter(is_wanted)
                    .map(|operation| tool(operation)),
            );
        }
        Ok(Self {
            client,
            offered,
            tools,
            largest,
        })
    }

    fn find(&self, wanted: &str) -> Option<&'static Operation> {
        let found = self.offered.iter().find(|operation| {
            name(operation) == wanted || operation.id == wanted || operation.command == wanted
        });
        found.copied()
    }

    /// Calls a tool.
    async fn call(
        &self,
        tool: &str,
        mut arguments: Map<String, Value>,
        context: &RequestContext<RoleServer>,
    ) -> CallToolResult {
        let text = |arguments: &Map<String, Value>, name: &str| {
            let text = arguments.get(name).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        if self.tools.is_empty() {
            return match tool {
                small::SEARCH => small::search(&self.offered, &text(&arguments, "words")),
                small::SERVICE => small::service_help(&text(&arguments, "service")),
                small::DESCRIBE => match self.find(&text(&arguments, "operation")) {
                    Some(operation) => small::describe(operation),
                    None => unknown(&text(&arguments, "operation")),
                },
                small::CALL => match self.find(&text(&arguments, "operation")) {
                    Some(operation) => {
                        let mut inner = match arguments.shift_remove("arguments") {
                            Some(Value::Object(inner)) => inner,
                            _ => Map::new(),
                        };
                        for name in [FIELDS, CONFIRMATION] {
                            if let Some(value) = arguments.shift_remove(name) {
                                inner.insert(name.to_owned(), value);
                            }
                        }
                        self.operation(operation, inner, context).await
                    }
                    None => unknown(&text(&arguments, "operation")),
                },
                _ => failure(format!("There is no tool `{tool}`.")),
            };
        }
        // Only what is listed can be called.
        if !self.tools.iter().any(|known| known.name == tool) {
            return failure(format!("There is no tool `{tool}`."));
        }
        match self.find(tool) {
            Some(operation) => self.operation(operation, arguments, context).await,
            None => unknown(tool),
        }
    }

    async fn operation(
        &self,
        operation: &'static Operation,
        mut arguments: Map<String, Value>,
        context: &RequestContext<RoleServer>,
    ) -> CallToolResult {
        let fields: Vec<String> = match arguments.shift_remove(FIELDS) {
            Some(Value::Array(fields)) => fields
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            _ => Vec::new(),
        };
        let confirmation = arguments.shift_remove(CONFIRMATION);
        if operation.paged
            && operation
                .query_parameters
                .iter()
                .any(|one| one.name == "limit")
        {
            arguments.entry("limit").or_insert(PAGE.into());
        }
        let call = self
            .client
            .call(operation)
            .arguments(Value::Object(arguments));
        let first = match confirmation.as_ref().and_then(Value::as_str) {
            Some(code) => call.clone().with_confirmation(code),
            None => call.clone(),
        };
        let mut outcome = first.send().await;
        if let Err(error) = &outcome
            && let Some(code) = error.confirmation_code()
        {
            match confirmed(context, error, code).await {
                Ok(()) => outcome = call.with_confirmation(code).send().await,
                Err(refused) => return refused,
            }
        }
        match outcome {
            Ok(answer) => {
                let message = answer.message().map(str::to_owned);
                of(
                    operation,
                    answer.into_data(),
                    message.as_deref(),
                    &fields,
                    self.largest,
                )
            }
            Err(error) => of_error(&error),
        }
    }
}

/// What an agent is told of an operation that it cannot call.
fn unknown(wanted: &str) -> CallToolResult {
    failure(format!(
        "There is no operation `{wanted}`, or it is not granted. Search for it."
    ))
}

/// Asks a person to confirm a call: through the host if it can ask, else with a code that goes
/// another way than through the agent.
async fn confirmed(
    context: &RequestContext<RoleServer>,
    error: &fivetran::Error,
    code: &str,
) -> Result<(), CallToolResult> {
    if !context
        .peer
        .supported_elicitation_modes()
        .contains(&ElicitationMode::Form)
    {
        eprintln!("{error}\nThe code that confirms it: {code}");
        return Err(failure(format!(
            "{error}\nThe person who runs this server sees a code in its log. Ask for it, and call \
             again with it as `{CONFIRMATION}`."
        )));
    }
    let schema = ElicitationSchema::builder()
        .required_bool("confirm")
        .build_unchecked();
    let asked = context
        .peer
        .create_elicitation(ElicitRequestParams::FormElicitationParams {
            meta: None,
            message: error.message().to_owned(),
            requested_schema: schema,
        })
        .await;
    match asked {
        Ok(answer)
            if answer.action == ElicitationAction::Accept
                && answer
                    .content
                    .as_ref()
                    .is_some_and(|content| content["confirm"] == true) =>
        {
            Ok(())
        }
        Ok(_) => Err(failure("The person did not confirm it. Do not try again.")),
        Err(failed) => Err(failure(format!("Nobody could be asked: {failed}"))),
    }
}

impl ServerHandler for Agent {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder().enable_tools().build();
        ServerConfig::new(capabilities)
            .with_server_info(Implementation::new("fivetran", env!("CARGO_PKG_VERSION")))
            .with_instructions(
                "The Fivetran REST API. Lists come in pages: go on with `next_cursor` as `cursor`. \
                 Secrets are hidden. What is destructive is confirmed by a person.",
            )
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let tools = if self.tools.is_empty() {
            small::tools()
        } else {
            self.tools.clone()
        };
        Ok(ListToolsResult::with_all_items(tools))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let cancelled = context.ct.clone();
        let arguments = request.arguments.unwrap_or_default();
        let called = self.call(&request.name, arguments, &context);
        let result = tokio::select! {
            result = called => result,
            () = cancelled.cancelled() => failure("The call was cancelled."),
        };
        Ok(result.into())
    }
}
