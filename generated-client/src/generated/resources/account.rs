// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Who the key belongs to.
#[derive(Clone, Copy, Debug)]
pub struct Account<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Account<'_> {
    /// Get the account of the key.
    ///
    /// Tells which account the key reaches and whom it belongs to. A cheap way to check a key.
    ///
    /// Operation `get_account_info`, read access to `account`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.account().get().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetAccountInfo {
        GetAccountInfo {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::account::GET_ACCOUNT_INFO,
            ),
        }
    }
}
/// Get the account of the key: `GET /v1/account/info`.
///
/// Operation `get_account_info`, read access to `account`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountInfo {
    pub(crate) call: crate::call::Call,
}
impl GetAccountInfo {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::AccountInfo> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetAccountInfo);
