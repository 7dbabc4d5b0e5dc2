//! The verdict on the setup tests of a connection or destination.

use serde_json::Value;

use crate::types::{SetupTestResult, SetupTestStatus};

/// The verdict on setup tests. Their results come with the answer of the operation that runs them,
/// so there is nothing to wait for.
///
/// ```no_run
/// use fivetran::{Approval, SetupVerdict};
///
/// # async fn example(fivetran: &fivetran::Client) -> Result<(), fivetran::Error> {
/// let connection = fivetran.connections().test("smart_panda").send().await?;
/// let verdict = SetupVerdict::of(&connection.setup_tests);
/// for approval in &verdict.approvals {
///     match approval {
///         Approval::Certificate { hash, .. } => println!("approve the certificate {hash}?"),
///         Approval::Fingerprint { hash, .. } => println!("approve the host key {hash}?"),
///         _ => {}
///     }
/// }
/// assert!(verdict.is_passed(), "{:?}", verdict.failed);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetupVerdict<'a> {
    /// Tests that failed: syncs cannot run.
    pub failed: Vec<&'a SetupTestResult>,
    /// Tests without a result: they were aborted, or have a status that this version does not know.
    pub undecided: Vec<&'a SetupTestResult>,
    /// Tests with a warning. Syncs can run.
    pub warnings: Vec<&'a SetupTestResult>,
    /// Certificates and host keys that tests did not trust.
    pub approvals: Vec<Approval<'a>>,
    /// The number of tests.
    pub tests: usize,
}

/// A certificate or host key that a setup test did not trust and that can be approved. Compare it
/// with the expected one first: it comes from whatever host answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Approval<'a> {
    /// A TLS certificate.
    #[non_exhaustive]
    Certificate {
        /// Its hash.
        hash: &'a str,
        /// The certificate, in Base64.
        encoded_cert: &'a str,
    },
    /// An SSH host key.
    #[non_exhaustive]
    Fingerprint {
        /// Its hash.
        hash: &'a str,
        /// The key.
        public_key: &'a str,
    },
}

impl<'a> SetupVerdict<'a> {
    /// The verdict on these tests.
    pub fn of(tests: &'a [SetupTestResult]) -> Self {
        let mut verdict = Self {
            failed: Vec::new(),
            undecided: Vec::new(),
            warnings: Vec::new(),
            approvals: Vec::new(),
            tests: tests.len(),
        };
        for test in tests {
            let is = |known: &SetupTestStatus| {
                let status = test.status.as_ref();
                status == Some(known)
            };
            if is(&SetupTestStatus::Passed) || is(&SetupTestStatus::Skipped) {
                continue;
            }
            if is(&SetupTestStatus::Failed) {
                verdict.failed.push(test);
            } else if is(&SetupTestStatus::Warning) {
                verdict.warnings.push(test);
            } else {
                verdict.undecided.push(test);
            }
            if let Some(details) = &test.details {
                find_approvals(details, &mut verdict.approvals);
            }
        }
        verdict
    }

    /// Whether there were tests, and none of them failed or was undecided.
    pub fn is_passed(&self) -> bool {
        self.tests > 0 && self.failed.is_empty() && self.undecided.is_empty()
    }
}

/// Searches for approvals at any depth, because details can be any JSON.
fn find_approvals<'a>(details: &'a Value, found: &mut Vec<Approval<'a>>) {
    let text = |name: &str| details.get(name).and_then(Value::as_str);
    if let Some(hash) = text("hash") {
        found.extend(
            text("encoded_cert").map(|encoded_cert| Approval::Certificate { hash, encoded_cert }),
        );
        found.extend(
            text("public_key").map(|public_key| Approval::Fingerprint { hash, public_key }),
        );
    }
    match details {
        Value::Array(items) => items.iter().for_each(|item| find_approvals(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| find_approvals(item, found)),
        _ => {}
    }
}
