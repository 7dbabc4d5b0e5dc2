//! A call of an operation by its name, with arguments as JSON.

use std::fmt;

use bytes::Bytes;
use serde_json::{Map, Value};

use super::arguments::{BODY, fill};
use crate::call::{Call, call_options};
use crate::catalog::{command, operation, operations};
use crate::client::Client;
use crate::operation::Operation;
use crate::paging::{Items, Pages};
use crate::pipeline::Pending;
use crate::schema::Answer;
use crate::values::{Upload, nearest};

impl Client {
    /// A call of an operation by its name, for programs that know it only at run time: command
    /// lines, tools of agents, scripts. The name is the id of the operation (`sync_connection`) or
    /// its command (`connection sync`), or it is the [`Operation`] itself.
    ///
    /// It is checked as strictly as a generated request, and goes the same way: rules, policies,
    /// pace, retries, audit. What is wrong with its name or arguments is an error when it is sent.
    ///
    /// ```no_run
    /// # async fn call(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
    /// use serde_json::json;
    ///
    /// let answer = fivetran
    ///     .call("modify_connection")
    ///     .argument("connection_id", "smart_panda")
    ///     .body(json!({ "paused": true }))
    ///     .send()
    ///     .await?;
    /// println!("{}", answer["status"]["sync_state"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self, name: impl OperationName) -> NamedCall {
        let (call, arguments) = match name.resolve() {
            Ok(operation) => (Call::new(self, operation), Map::new()),
            Err(reason) => {
                let mut call = Call::new(self, &Operation::UNKNOWN);
                call.refuse(reason);
                (call, Map::new())
            }
        };
        NamedCall { call, arguments }
    }
}

/// What names an operation: its id or its command as a text, or the operation itself.
pub trait OperationName: sealed::Name {}

impl<T: sealed::Name> OperationName for T {}

mod sealed {
    use super::{Operation, lookup};

    pub trait Name {
        /// The operation, or why there is none.
        fn resolve(self) -> Result<&'static Operation, String>;
    }

    impl Name for &'static Operation {
        fn resolve(self) -> Result<&'static Operation, String> {
            Ok(self)
        }
    }

    impl Name for &str {
        fn resolve(self) -> Result<&'static Operation, String> {
            lookup(self)
        }
    }

    impl Name for &String {
        fn resolve(self) -> Result<&'static Operation, String> {
            lookup(self)
        }
    }

    impl Name for String {
        fn resolve(self) -> Result<&'static Operation, String> {
            lookup(&self)
        }
    }
}

fn lookup(name: &str) -> Result<&'static Operation, String> {
    operation(name).or_else(|| command(name)).ok_or_else(|| {
        let known = operations().iter();
        let meant = nearest(name, known.flat_map(|known| [known.id, known.command]));
        let meant = meant.map_or_else(
            || "`fivetran::operations()` lists all".to_owned(),
            |meant| format!("did you mean `{meant}`?"),
        );
        format!("there is no operation {name:?}: {meant}")
    })
}

/// A call of an operation by its name, with arguments as JSON. Made by [`Client::call`].
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct NamedCall {
    call: Call,
    arguments: Map<String, Value>,
}

impl NamedCall {
    /// Sets an argument: a parameter of the path or of the query, or `body`.
    pub fn argument(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.arguments.insert(name.into(), value.into());
        self
    }

    /// Sets arguments: an object with the parameters of path and query by name, and the body as
    /// `body`. Those that were set before stay, unless they are in it too.
    pub fn arguments(mut self, arguments: Value) -> Self {
        match arguments {
            Value::Object(arguments) => self.arguments.extend(arguments),
            _ => self.call.refuse("the arguments are not an object"),
        }
        self
    }

    /// Sets the body.
    pub fn body(self, body: impl Into<Value>) -> Self {
        self.argument(BODY, body)
    }

    /// Adds a file, for an operation that sends files ([`Operation::files`]).
    pub fn file(mut self, name: &str, file: impl Into<Upload>) -> Self {
        let files = self.call.operation.files;
        match files.iter().find(|known| known.name == name) {
            Some(field) => {
                self.call = self.call.file(field.name, file);
            }
            None => self
                .call
                .refuse(format!("this operation sends no file `{name}`")),
        }
        self
    }

    /// The operation.
    pub fn operation(&self) -> &'static Operation {
        self.call.operation
    }

    /// Sends the request. The answer has the data as JSON: of a list that is one page, and null
    /// where there is only a message. It can hold secrets.
    pub fn send(self) -> Pending<Value> {
        let mut call = self.into_call();
        if matches!(call.operation.answer, Answer::File) {
            call.refuse("this operation answers a file: use `send_for_file`");
        }
        call.send_for_value()
    }

    /// Sends the request of an operation that answers a file.
    pub fn send_for_file(self) -> Pending<Bytes> {
        let mut call = self.into_call();
        if !matches!(call.operation.answer, Answer::File) {
            call.refuse("this operation answers no file: use `send`");
        }
        call.send_for_file()
    }

    /// All items of a list, page after page.
    pub fn stream(self) -> Items<Value> {
        Items::new(self.into_paged_call())
    }

    /// All pages of a list, one after the other.
    pub fn pages(self) -> Pages<Value> {
        Pages::new(self.into_paged_call())
    }

    fn into_paged_call(self) -> Call {
        let mut call = self.into_call();
        if !call.operation.paged {
            call.refuse("this operation answers no pages: use `send`");
        }
        call
    }

    fn into_call(self) -> Call {
        if self.call.invalid.is_some() {
            return self.call;
        }
        fill(self.call, self.arguments)
    }
}

call_options!(NamedCall);

/// The arguments are named and not shown: they can hold secrets.
impl fmt::Debug for NamedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.arguments.keys().collect();
        f.debug_struct("NamedCall")
            .field("operation", &self.call.operation.id)
            .field("arguments", &names)
            .finish_non_exhaustive()
    }
}
