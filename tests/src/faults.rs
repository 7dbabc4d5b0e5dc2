//! A faulty server: it stalls, breaks off, or closes the connection.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use fivetran::{Client, ClientBuilder};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::server::{Arrivals, KEY, Request, SECRET, Scripted, lock};

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Act {
    /// Answers, and keeps the connection.
    Answer(Scripted),
    /// Answers after this time, and keeps the connection.
    Late(Scripted, Duration),
    /// Sends the head and half of the body.
    Half(Scripted, Then),
    /// Sends nothing.
    Nothing(Then),
}

/// What becomes of the connection.
#[derive(Clone, Copy, Debug)]
pub enum Then {
    /// It is reset.
    Reset,
    /// It is closed in good order.
    Close,
    /// It stays open, until the client gives up.
    Stall,
}

/// A running server, which acts by a script. It ends with the runtime of its test.
pub struct FaultyServer {
    shared: Arc<Shared>,
    url: String,
}

#[derive(Default)]
struct Shared {
    script: Mutex<VecDeque<Act>>,
    requests: Mutex<Vec<Request>>,
    arrivals: Arrivals,
    given_up: Arrivals,
}

impl FaultyServer {
    /// Starts a server that does this, request by request. It refuses what comes after.
    ///
    /// # Panics
    ///
    /// When this machine has no free port.
    pub async fn start(script: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port is free");
        let address = listener.local_addr().expect("the socket has an address");
        let shared = Arc::new(Shared {
            script: Mutex::new(script.into_iter().collect()),
            ..Shared::default()
        });
        let url = format!("http://{address}");
        let served = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, served.clone()));
            }
        });
        Self { shared, url }
    }

    /// Where it listens.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// What a client of it starts from.
    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .credentials(KEY, SECRET)
            .base_url(&self.url)
    }

    /// The requests that came since the last time this was asked.
    pub fn take_requests(&self) -> Vec<Request> {
        std::mem::take(&mut lock(&self.shared.requests))
    }

    /// Waits until so many requests came in all.
    pub async fn until_requests(&self, count: usize) {
        self.shared.arrivals.until(count).await;
    }

    /// Waits until the client gave up so many stalled connections in all.
    pub async fn until_given_up(&self, count: usize) {
        self.shared.given_up.until(count).await;
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) -> io::Result<()> {
    while let Some(request) = read(&mut stream).await? {
        lock(&shared.requests).push(request);
        shared.arrivals.count();
        let act = lock(&shared.script).pop_front();
        let beyond = || Act::Answer(Scripted::raw(501, "text/plain", "the script has ended"));
        let then = match act.unwrap_or_else(beyond) {
            Act::Answer(answer) => {
                stream.write_all(&bytes(&answer)).await?;
                continue;
            }
            Act::Late(answer, time) => {
                tokio::time::sleep(time).await;
                stream.write_all(&bytes(&answer)).await?;
                continue;
            }
            Act::Half(answer, then) => {
                let whole = bytes(&answer);
                let end = whole.len() - answer.body.len().div_ceil(2);
                stream.write_all(&whole[..end]).await?;
                then
            }
            Act::Nothing(then) => then,
        };
        match then {
            Then::Reset => stream.set_zero_linger()?,
            Then::Close => {}
            Then::Stall => {
                while stream.read(&mut [0; 64]).await.is_ok_and(|read| read > 0) {}
                shared.given_up.count();
            }
        }
        return Ok(());
    }
    Ok(())
}

/// Reads a request; nothing if the client closed the connection.
async fn read(stream: &mut TcpStream) -> io::Result<Option<Request>> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => head.push(byte),
            Err(_) if head.is_empty() => return Ok(None),
            Err(error) => return Err(error),
        }
    }
    let head = String::from_utf8_lossy(&head);
    let mut lines = head.lines();
    let mut first = lines.next().unwrap_or_default().split(' ');
    let mut part = || first.next().unwrap_or_default().to_owned();
    let (method, target) = (part(), part());
    let headers: HeaderMap = lines
        .filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
            Some((name, HeaderValue::from_str(value.trim()).ok()?))
        })
        .collect();
    let length = headers.get("content-length");
    let length = length.and_then(|length| length.to_str().ok()?.parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await?;
    Ok(Some(Request {
        method,
        target,
        headers,
        body: Bytes::from(body),
    }))
}

/// An answer as it is on the wire.
fn bytes(answer: &Scripted) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {} Scripted\r\n", answer.status);
    for (name, value) in &answer.headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("content-length: {}\r\n\r\n", answer.body.len());
    let mut bytes = head.into_bytes();
    bytes.extend(&answer.body);
    bytes
}
