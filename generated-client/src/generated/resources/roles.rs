// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Roles that users and teams can have.
#[derive(Clone, Copy, Debug)]
pub struct Roles<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Roles<'_> {
    /// List roles.
    ///
    /// Standard and custom roles. Look up here what a `role` field may hold, and by `scope` where it may be used; roles are made in the dashboard.
    ///
    /// Operation `list_all_roles`, read access to `roles`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.roles().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllRoles {
        ListAllRoles {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::roles::LIST_ALL_ROLES,
            ),
        }
    }
}
/// List roles: `GET /v1/roles`.
///
/// Operation `list_all_roles`, read access to `roles`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllRoles {
    pub(crate) call: crate::call::Call,
}
impl ListAllRoles {
    /// Where to go on - `next_cursor` of the page before. Leave it out for the first page.
    pub fn cursor(
        mut self,
        cursor: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "cursor",
                ::std::convert::Into::<::std::string::String>::into(cursor),
            );
        self
    }
    /// Items in a page, at most. From 1 to 1000.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call = self
            .call
            .with_range("limit", limit.into(), 1..=1000)
            .query("limit", limit);
        self
    }
    /// Sends the request for one page. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Role>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Role> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Role> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllRoles);
