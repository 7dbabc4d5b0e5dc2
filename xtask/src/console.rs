//! What the tasks say, and how it reaches a terminal, a file or another program.

use std::io::{self, Write};

use fivetran_codegen::Colour;
use serde_json::Value;

/// How the tasks say what they have to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// For people. Results go to standard output, errors to standard error.
    Text,
    /// For programs: one JSON object a line, all on standard output.
    Json,
}

/// A message in both formats.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub(crate) text: String,
    pub(crate) objects: Vec<Value>,
}

impl Format {
    /// Says how a task ended well.
    pub(crate) fn result(self, message: &Message) {
        match self {
            Format::Text => write(io::stdout().lock(), &message.text),
            Format::Json => objects(&message.objects),
        }
    }

    /// Says why a task failed.
    pub(crate) fn failure(self, message: impl FnOnce(Colour) -> Message) {
        match self {
            Format::Text => {
                let stream = anstream::AutoStream::auto(io::stderr());
                // The stream removes what a terminal or a file is not to get.
                write(stream, &message(Colour::Always).text);
            }
            Format::Json => objects(&message(Colour::Never).objects),
        }
    }

    /// Says what a task is waiting for.
    pub(crate) fn note(self, text: &str) {
        if self == Format::Text {
            write(io::stderr().lock(), text);
        }
    }
}

fn objects(objects: &[Value]) {
    let lines: Vec<String> = objects.iter().map(Value::to_string).collect();
    write(io::stdout().lock(), &lines.join("\n"));
}

/// Writes a text and the end of its line. Nobody may be reading: what the task did stays done, and
/// its exit code stays what it is.
fn write(mut stream: impl Write, text: &str) {
    if !text.is_empty() {
        let _ = writeln!(stream, "{text}").and_then(|()| stream.flush());
    }
}
