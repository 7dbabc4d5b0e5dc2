//! Many calls against a server that often fails: `cargo bench --package fivetran-tests --bench storm`.
//!
//! 64 tasks make 100,000 calls, half of them reads and half creations. The server fails one request
//! in ten, in one of eight ways, before or after it carried the request out. It ends with an error
//! if a call is lost, if a creation is carried out twice, if an answer belongs to another call, or
//! if the memory of the process grows with the number of calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use fivetran::{Backoff, Client};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

const CALLS: usize = 100_000;
const TASKS: usize = 64;
const WAYS: usize = 8;

/// How many bytes the process may grow by between a fifth of the calls and their end.
const GROWTH: usize = 16 << 20;

/// What the server did, by the number of the call.
struct Served {
    requests: Vec<AtomicU8>,
    carried_out: Vec<AtomicU8>,
    faults: [AtomicUsize; WAYS],
}

impl Served {
    fn new() -> Arc<Self> {
        Arc::new(Self {
            requests: (0..CALLS).map(|_| AtomicU8::new(0)).collect(),
            carried_out: (0..CALLS).map(|_| AtomicU8::new(0)).collect(),
            faults: std::array::from_fn(|_| AtomicUsize::new(0)),
        })
    }

    /// The way in which this request fails, if it does. The same for the same call and attempt.
    fn fault(&self, call: usize, attempt: u8) -> Option<usize> {
        let mut hash = (call as u64) << 8 | u64::from(attempt);
        for _ in 0..3 {
            hash = (hash ^ (hash >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
        let hash = usize::try_from(hash >> 33).unwrap_or(0);
        let way = (hash / 10) % WAYS;
        (hash % 10 == 0).then(|| {
            self.faults[way].fetch_add(1, Ordering::Relaxed);
            way
        })
    }
}

async fn serve(stream: TcpStream, served: Arc<Served>) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let is_read = line.starts_with("GET");
        let target = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let mut length = 0;
        loop {
            line.clear();
            stream.read_line(&mut line).await?;
            let header = line.to_ascii_lowercase();
            if let Some(value) = header.strip_prefix("content-length:") {
                length = value.trim().parse().unwrap_or(0);
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        let digits = |text: &str| {
            text.chars()
                .filter(char::is_ascii_digit)
                .collect::<String>()
        };
        let number = if is_read {
            digits(target.rsplit('/').next().unwrap_or_default())
        } else {
            digits(&String::from_utf8_lossy(&body))
        };
        let call: usize = number.parse().unwrap_or(0);
        let attempt = served.requests[call].fetch_add(1, Ordering::Relaxed);
        let carry_out = || served.carried_out[call].fetch_add(1, Ordering::Relaxed);
        let good = format!(r#"{{"code":"Success","data":{{"id":"{number}","name":"n{number}"}}}}"#);
        let answer = |status: &str, headers: &str, body: &str| {
            let length = body.len();
            format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}")
        };
        let stream = stream.get_mut();
        match served.fault(call, attempt) {
            None => {
                carry_out();
                stream
                    .write_all(answer("200 OK", "", &good).as_bytes())
                    .await?;
            }
            // Not carried out, and the status says so.
            Some(0) => {
                let refusal = answer("429 Too Many", "retry-after: 0\r\n", "{}");
                stream.write_all(refusal.as_bytes()).await?;
            }
            Some(1) => {
                stream
                    .write_all(answer("408 Slow", "", "").as_bytes())
                    .await?;
            }
            // Carried out or not: nobody can tell from the answer.
            Some(way @ 2..=5) => {
                if call.is_multiple_of(2) {
                    carry_out();
                }
                let status = ["500 Odd", "502 Odd", "503 Odd", "504 Odd"][way - 2];
                let page = answer(status, "content-type: text/html\r\n", "<html>odd</html>");
                stream.write_all(page.as_bytes()).await?;
            }
            // Carried out, and no whole answer comes.
            Some(way) => {
                carry_out();
                if way == 6 {
                    let whole = answer("200 OK", "", &good);
                    let half = &whole.as_bytes()[..whole.len() - good.len() / 2];
                    stream.write_all(half).await?;
                }
                stream.set_zero_linger()?;
                return Ok(());
            }
        }
    }
}

/// The memory of this process, in bytes.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = status
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse().ok());
    pages.unwrap_or(0_usize) * 4096
}

#[derive(Default)]
struct Outcomes {
    succeeded: AtomicUsize,
    failed: AtomicUsize,
    reads_failed: AtomicUsize,
    swapped: AtomicUsize,
}

async fn call(client: &Client, number: usize, outcomes: &Outcomes) {
    let expected = number.to_string();
    let outcome = if number.is_multiple_of(2) {
        client.groups().get(&expected).send().await
    } else {
        client.groups().create(format!("n{number}")).send().await
    };
    match outcome {
        Ok(group) if group.id == expected => &outcomes.succeeded,
        Ok(_) => &outcomes.swapped,
        Err(_) if number.is_multiple_of(2) => &outcomes.reads_failed,
        Err(_) => &outcomes.failed,
    }
    .fetch_add(1, Ordering::Relaxed);
}

async fn storm() -> Result<(), String> {
    let served = Served::new();
    let listener = TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.map_err(|error| error.to_string())?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let serving = served.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, serving.clone()));
        }
    });
    let backoff = Backoff::default()
        .attempts(10)
        .waits(Duration::from_millis(1), Duration::from_millis(20));
    let client = Client::builder()
        .credentials("key", "secret-of-the-storm")
        .base_url(format!("http://{address}"))
        .retry(backoff)
        .retry_budget(u32::MAX)
        .build()
        .map_err(|error| error.to_string())?;
    let outcomes = Arc::new(Outcomes::default());
    let next = Arc::new(AtomicUsize::new(0));
    let early = Arc::new(AtomicUsize::new(0));
    let start = Instant::now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let (client, outcomes) = (client.clone(), outcomes.clone());
            let (next, early) = (next.clone(), early.clone());
            tokio::spawn(async move {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= CALLS {
                        return;
                    }
                    if number == CALLS / 5 {
                        early.store(memory(), Ordering::Relaxed);
                    }
                    call(&client, number, &outcomes).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await
            .map_err(|error| format!("a task panicked: {error}"))?;
    }
    let seconds = start.elapsed().as_secs_f64();
    let count = |counter: &AtomicUsize| counter.load(Ordering::Relaxed);
    let (early, late) = (count(&early), memory());
    let twice = (1..CALLS)
        .step_by(2)
        .filter(|number| served.carried_out[*number].load(Ordering::Relaxed) > 1)
        .count();
    let requests: usize = served
        .requests
        .iter()
        .map(|requests| usize::from(requests.load(Ordering::Relaxed)))
        .sum();
    let (succeeded, failed) = (count(&outcomes.succeeded), count(&outcomes.failed));
    let (reads_failed, swapped) = (count(&outcomes.reads_failed), count(&outcomes.swapped));
    println!("{CALLS} calls of {TASKS} tasks, {requests} requests, {seconds:.1} s");
    println!("faults by way: {:?}", served.faults.each_ref().map(count));
    println!("succeeded {succeeded}, creations that may have been carried out {failed}");
    println!("reads that failed {reads_failed}, answers of another call {swapped}");
    println!("creations carried out twice: {twice}");
    let (early, late) = (early >> 10, late >> 10);
    println!("memory after a fifth of the calls {early} KB, at the end {late} KB");
    let lost = CALLS - succeeded - failed - reads_failed - swapped;
    if lost + reads_failed + swapped + twice > 0 {
        return Err("a call was lost, doubled or swapped".into());
    }
    if late.saturating_sub(early) > GROWTH >> 10 {
        return Err("the memory grows with the number of calls".into());
    }
    Ok(())
}

fn main() -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    runtime.block_on(storm())
}
