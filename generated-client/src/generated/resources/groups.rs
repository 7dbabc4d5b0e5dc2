// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// A destination with its connections and users.
#[derive(Clone, Copy, Debug)]
pub struct Groups<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Groups<'_> {
    /// List groups.
    ///
    /// All groups that the key can reach.
    ///
    /// Operation `list_all_groups`, read access to `groups`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.groups().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllGroups {
        ListAllGroups {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::groups::LIST_ALL_GROUPS,
            ),
        }
    }
    /// Create a group.
    ///
    /// A group holds one destination and its connections. Create the destination next, with the id of the group.
    ///
    /// Operation `create_group`, write access to `groups`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.groups().create("Finance_EU").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateGroup {
        CreateGroup {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::groups::CREATE_GROUP,
            ),
            body: crate::types::CreateGroupRequest::new(name),
        }
    }
    /// Get a group.
    ///
    /// One group by its id.
    ///
    /// Operation `group_details`, read access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.groups().get("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GroupDetails {
        GroupDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::GROUP_DETAILS,
                )
                .path(group_id),
        }
    }
    /// Rename a group.
    ///
    /// Changes the name. The id stays.
    ///
    /// Operation `modify_group`, write access to `groups`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .groups()
    ///     .update("loyal_harbor")
    ///     .name("Analytics_2026")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyGroup {
        ModifyGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::MODIFY_GROUP,
                )
                .path(group_id),
            body: crate::types::UpdateGroupRequest::new(),
        }
    }
    /// Delete a group.
    ///
    /// Removes the group. It must hold no destination and no connections.
    ///
    /// Destructive: The group, its membership list and its settings are gone and cannot be brought back.
    ///
    /// Operation `delete_group`, write access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.groups().delete("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteGroup {
        DeleteGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::DELETE_GROUP,
                )
                .path(group_id),
        }
    }
    /// List the connections of a group.
    ///
    /// All connections that load into the destination of this group.
    ///
    /// Operation `list_all_connections_in_group`, read access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .groups()
    ///     .list_connections("loyal_harbor")
    ///     .schema("a schema")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_connections(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ListAllConnectionsInGroup {
        ListAllConnectionsInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::LIST_ALL_CONNECTIONS_IN_GROUP,
                )
                .path(group_id),
        }
    }
    /// Get the SSH public key of a group.
    ///
    /// The key that connections of this group use for SSH tunnels. Add it to the `authorized_keys` of the tunnel host.
    ///
    /// Operation `group_ssh_public_key`, read access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.groups().get_public_key("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_public_key(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GroupSshPublicKey {
        GroupSshPublicKey {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::GROUP_SSH_PUBLIC_KEY,
                )
                .path(group_id),
        }
    }
    /// Get the service account of a group.
    ///
    /// The Google service account that connections of this group act as. Grant it access to the source.
    ///
    /// Operation `group_service_account`, read access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.groups().get_service_account("loyal_harbor").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_service_account(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GroupServiceAccount {
        GroupServiceAccount {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::GROUP_SERVICE_ACCOUNT,
                )
                .path(group_id),
        }
    }
    /// List the users of a group.
    ///
    /// Users who have access to this group.
    ///
    /// Operation `list_all_users_in_group`, read access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .groups()
    ///     .list_users("loyal_harbor")
    ///     .active(true)
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ListAllUsersInGroup {
        ListAllUsersInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::LIST_ALL_USERS_IN_GROUP,
                )
                .path(group_id),
        }
    }
    /// Add a user to a group.
    ///
    /// Gives a user of the account access to this group. The user is found by e-mail address.
    ///
    /// Operation `add_user_to_group`, write access to `groups`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .groups()
    ///     .add_user("loyal_harbor", "ada@example.com", "Destination Reviewer")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_user(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
        email: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> AddUserToGroup {
        AddUserToGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::ADD_USER_TO_GROUP,
                )
                .path(group_id),
            body: crate::types::AddUserToGroupRequest::new(email, role),
        }
    }
    /// Remove a user from a group.
    ///
    /// Takes away the access of this user to the group. The user stays in the account.
    ///
    /// Destructive: The user loses access to everything in the group at once.
    ///
    /// Operation `delete_user_from_group`, write access to `groups`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .groups()
    ///     .remove_user("loyal_harbor", "user_bright_finch")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_user(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteUserFromGroup {
        DeleteUserFromGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::groups::DELETE_USER_FROM_GROUP,
                )
                .path(group_id)
                .path(user_id),
        }
    }
}
/// List groups: `GET /v1/groups`.
///
/// Operation `list_all_groups`, read access to `groups`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllGroups {
    pub(crate) call: crate::call::Call,
}
impl ListAllGroups {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Group>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Group> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Group> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllGroups);
/// Create a group: `POST /v1/groups`.
///
/// Operation `create_group`, write access to `groups`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateGroupRequest,
}
impl CreateGroup {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateGroupRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Group> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateGroup);
/// Get a group: `GET /v1/groups/{group_id}`.
///
/// Operation `group_details`, read access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupDetails {
    pub(crate) call: crate::call::Call,
}
impl GroupDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Group> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GroupDetails);
/// Rename a group: `PATCH /v1/groups/{group_id}`.
///
/// Operation `modify_group`, write access to `groups`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateGroupRequest,
}
impl ModifyGroup {
    /// New name, unique in the account.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateGroupRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Group> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyGroup);
/// Delete a group: `DELETE /v1/groups/{group_id}`.
///
/// Operation `delete_group`, write access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroup {
    pub(crate) call: crate::call::Call,
}
impl DeleteGroup {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteGroup);
/// List the connections of a group: `GET /v1/groups/{group_id}/connections`.
///
/// Operation `list_all_connections_in_group`, read access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllConnectionsInGroup {
    pub(crate) call: crate::call::Call,
}
impl ListAllConnectionsInGroup {
    /// Only the connection that writes to this schema. For a connection with a prefix, the prefix.
    pub fn schema(
        mut self,
        schema: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "schema",
                ::std::convert::Into::<::std::string::String>::into(schema),
            );
        self
    }
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Connection>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Connection> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Connection> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllConnectionsInGroup);
/// Get the SSH public key of a group: `GET /v1/groups/{group_id}/public-key`.
///
/// Operation `group_ssh_public_key`, read access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupSshPublicKey {
    pub(crate) call: crate::call::Call,
}
impl GroupSshPublicKey {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::GroupPublicKey> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GroupSshPublicKey);
/// Get the service account of a group: `GET /v1/groups/{group_id}/service-account`.
///
/// Operation `group_service_account`, read access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GroupServiceAccount {
    pub(crate) call: crate::call::Call,
}
impl GroupServiceAccount {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::GroupServiceAccount> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GroupServiceAccount);
/// List the users of a group: `GET /v1/groups/{group_id}/users`.
///
/// Operation `list_all_users_in_group`, read access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllUsersInGroup {
    pub(crate) call: crate::call::Call,
}
impl ListAllUsersInGroup {
    /// With `true` only users who accepted their invitation, with `false` only those who did not.
    pub fn active(mut self, active: bool) -> Self {
        self.call = self.call.query("active", active);
        self
    }
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::User>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::User> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::User> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllUsersInGroup);
/// Add a user to a group: `POST /v1/groups/{group_id}/users`.
///
/// Operation `add_user_to_group`, write access to `groups`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserToGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::AddUserToGroupRequest,
}
impl AddUserToGroup {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::AddUserToGroupRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(AddUserToGroup);
/// Remove a user from a group: `DELETE /v1/groups/{group_id}/users/{user_id}`.
///
/// Operation `delete_user_from_group`, write access to `groups`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserFromGroup {
    pub(crate) call: crate::call::Call,
}
impl DeleteUserFromGroup {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteUserFromGroup);
