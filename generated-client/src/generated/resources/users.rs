// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Users of the account, and what they may reach.
#[derive(Clone, Copy, Debug)]
pub struct Users<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Users<'_> {
    /// List users.
    ///
    /// All users of the account, service accounts included, each with the role in the account.
    ///
    /// Operation `list_all_users`, read access to `users`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .users()
    ///     .list()
    ///     .active(true)
    ///     .user_type("REGULAR_USER")
    ///     .has_api_key(true)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllUsers {
        ListAllUsers {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::users::LIST_ALL_USERS,
            ),
        }
    }
    /// Invite a user.
    ///
    /// Creates the user and sends an invitation to the address. Needs a key with the role of an account administrator; a trial account may create ten users an hour.
    ///
    /// Operation `create_user`, write access to `users`.
    ///
    /// Limits of a paid account: `users-created` (500 an hour).
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .create("ben@example.com", "Ben", "Okafor")
    ///     .phone("+44 20 7946 0012")
    ///     .picture("https://example.com/avatars/ben.png")
    ///     .role("Account Reviewer")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        email: impl ::std::convert::Into<::std::string::String>,
        given_name: impl ::std::convert::Into<::std::string::String>,
        family_name: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateUser {
        CreateUser {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::users::CREATE_USER,
            ),
            body: crate::types::CreateUserRequest::new(email, given_name, family_name),
        }
    }
    /// Get a user.
    ///
    /// One user by its id, with the role in the account. Groups, connections and teams are lists of their own.
    ///
    /// Operation `user_details`, read access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().get("user_bright_finch").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> UserDetails {
        UserDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::USER_DETAILS,
                )
                .path(user_id),
        }
    }
    /// Change a user.
    ///
    /// Changes names, phone, picture or the role in the account; null clears phone and picture. Needs a key with the role of an account administrator.
    ///
    /// Operation `modify_user`, write access to `users`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .update("user_bright_finch")
    ///     .given_name("Ada")
    ///     .family_name("Lindqvist-Moreau")
    ///     .clear_phone()
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyUser {
        ModifyUser {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::MODIFY_USER,
                )
                .path(user_id),
            body: crate::types::UpdateUserRequest::new(),
        }
    }
    /// Delete a user.
    ///
    /// Takes the user out of the account, out of all teams and groups. Needs a key with the role of an account administrator.
    ///
    /// Destructive: The user is locked out, and every process that uses the API key of this user stops working.
    ///
    /// Operation `delete_user`, write access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().delete("user_bright_finch").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteUser {
        DeleteUser {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::DELETE_USER,
                )
                .path(user_id),
        }
    }
    /// List the connections of a user.
    ///
    /// Only connections that the user has a role in directly. Those reached through a group or a team are not listed.
    ///
    /// Operation `get_user_memberships_in_connections`, read access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .users()
    ///     .list_connections("user_bright_finch")
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
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetUserMembershipsInConnections {
        GetUserMembershipsInConnections {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::GET_USER_MEMBERSHIPS_IN_CONNECTIONS,
                )
                .path(user_id),
        }
    }
    /// Give a user a connection.
    ///
    /// Gives access to one connection without the rest of its group. The role must have `CONNECTOR` in its `scope`.
    ///
    /// Operation `add_user_membership_in_connection`, write access to `users`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .add_connection("user_bright_finch", "smart_panda", "Connection Administrator")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_connection(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> AddUserMembershipInConnection {
        AddUserMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::ADD_USER_MEMBERSHIP_IN_CONNECTION,
                )
                .path(user_id),
            body: crate::types::AddMembershipRequest::new(id, role),
        }
    }
    /// Get the connection role of a user.
    ///
    /// Tells the role of the user in one connection. A connection that the user has no role in is answered with 404.
    ///
    /// Operation `get_user_membership_in_connections`, read access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .get_connection("user_bright_finch", "smart_panda")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_connection(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetUserMembershipInConnections {
        GetUserMembershipInConnections {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::GET_USER_MEMBERSHIP_IN_CONNECTIONS,
                )
                .path(user_id)
                .path(connection_id),
        }
    }
    /// Change the connection role of a user.
    ///
    /// Replaces the role of the user in one connection. The role must have `CONNECTOR` in its `scope`.
    ///
    /// Operation `update_user_membership_in_connection`, write access to `users`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .update_connection("user_bright_finch", "smart_panda", "Connection Reviewer")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_connection(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateUserMembershipInConnection {
        UpdateUserMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::UPDATE_USER_MEMBERSHIP_IN_CONNECTION,
                )
                .path(user_id)
                .path(connection_id),
            body: crate::types::UpdateMembershipRequest::new(role),
        }
    }
    /// Take a connection from a user.
    ///
    /// The user loses the role in the connection. Access through its group or a team stays. The answer can carry the membership as it was.
    ///
    /// Destructive: The user and processes with the key of this user lose the access to the connection that came through this membership.
    ///
    /// Operation `delete_user_membership_in_connection`, write access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .remove_connection("user_bright_finch", "smart_panda")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_connection(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteUserMembershipInConnection {
        DeleteUserMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::DELETE_USER_MEMBERSHIP_IN_CONNECTION,
                )
                .path(user_id)
                .path(connection_id),
        }
    }
    /// List the groups of a user.
    ///
    /// The groups that the user has a role in directly, as pairs of group id and role. Access through teams is not listed.
    ///
    /// Operation `get_user_memberships_in_groups`, read access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.users().list_groups("user_bright_finch").limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetUserMembershipsInGroups {
        GetUserMembershipsInGroups {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::GET_USER_MEMBERSHIPS_IN_GROUPS,
                )
                .path(user_id),
        }
    }
    /// Give a user a group.
    ///
    /// The user must be in the account already. The role must have `DESTINATION` in its `scope`.
    ///
    /// Operation `add_user_membership_in_group`, write access to `users`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .add_group("user_bright_finch", "loyal_harbor", "Destination Administrator")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_group(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> AddUserMembershipInGroup {
        AddUserMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::ADD_USER_MEMBERSHIP_IN_GROUP,
                )
                .path(user_id),
            body: crate::types::AddMembershipRequest::new(id, role),
        }
    }
    /// Get the group role of a user.
    ///
    /// Tells the role of the user in one group. A group that the user has no role in is answered with 404.
    ///
    /// Operation `get_user_membership_in_group`, read access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .get_group("user_bright_finch", "loyal_harbor")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetUserMembershipInGroup {
        GetUserMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::GET_USER_MEMBERSHIP_IN_GROUP,
                )
                .path(user_id)
                .path(group_id),
        }
    }
    /// Change the group role of a user.
    ///
    /// Replaces the role of the user in one group and answers without the membership. The role must have `DESTINATION` in its `scope`.
    ///
    /// Operation `update_user_membership_in_group`, write access to `users`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .update_group("user_bright_finch", "loyal_harbor", "Destination Reviewer")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        group_id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateUserMembershipInGroup {
        UpdateUserMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::UPDATE_USER_MEMBERSHIP_IN_GROUP,
                )
                .path(user_id)
                .path(group_id),
            body: crate::types::UpdateMembershipRequest::new(role),
        }
    }
    /// Take a group from a user.
    ///
    /// The user loses the role in the group. A role in the whole account, in single connections or through a team stays.
    ///
    /// Destructive: The user and processes with the key of this user lose their access to the group and its connections.
    ///
    /// Operation `delete_user_membership_in_group`, write access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .users()
    ///     .remove_group("user_bright_finch", "loyal_harbor")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_group(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteUserMembershipInGroup {
        DeleteUserMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::DELETE_USER_MEMBERSHIP_IN_GROUP,
                )
                .path(user_id)
                .path(group_id),
        }
    }
    /// Remove the account role of a user.
    ///
    /// Takes away only the role for the whole account. Roles in groups and connections are separate, and the user stays.
    ///
    /// Destructive: The user and processes with the key of this user lose what the role let them do in the account.
    ///
    /// Operation `delete_user_membership_in_account`, write access to `users`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.users().remove_account_role("user_bright_finch").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_account_role(
        &self,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteUserMembershipInAccount {
        DeleteUserMembershipInAccount {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::users::DELETE_USER_MEMBERSHIP_IN_ACCOUNT,
                )
                .path(user_id),
        }
    }
}
/// List users: `GET /v1/users`.
///
/// Operation `list_all_users`, read access to `users`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllUsers {
    pub(crate) call: crate::call::Call,
}
impl ListAllUsers {
    /// With `true` only active users, with `false` only inactive ones. Without it both.
    pub fn active(mut self, active: bool) -> Self {
        self.call = self.call.query("active", active);
        self
    }
    /// Only users of this type. Without it all.
    pub fn user_type(
        mut self,
        user_type: impl ::std::convert::Into<crate::types::UserType>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "user_type",
                ::std::convert::Into::<crate::types::UserType>::into(user_type),
            );
        self
    }
    /// With `true` only users who have an API key, with `false` only those who have none. Without it both.
    pub fn has_api_key(mut self, has_api_key: bool) -> Self {
        self.call = self.call.query("has_api_key", has_api_key);
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
crate::call::call_options!(ListAllUsers);
/// Invite a user: `POST /v1/users`.
///
/// Operation `create_user`, write access to `users`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateUserRequest,
}
impl CreateUser {
    /// Phone number, free text.
    pub fn phone(
        mut self,
        phone: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.phone = ::std::option::Option::Some(::std::convert::Into::into(phone));
        self
    }
    /// URL of a picture of the user.
    pub fn picture(
        mut self,
        picture: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.picture = ::std::option::Option::Some(
            ::std::convert::Into::into(picture),
        );
        self
    }
    /// Name of a role for the whole account, as `name` in the role list. Deprecated by the service in December 2025. Give roles in groups, connections or teams instead.
    ///
    /// Deprecated by the service.
    pub fn role(
        mut self,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.role = ::std::option::Option::Some(::std::convert::Into::into(role));
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateUserRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::User> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateUser);
/// Get a user: `GET /v1/users/{user_id}`.
///
/// Operation `user_details`, read access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UserDetails {
    pub(crate) call: crate::call::Call,
}
impl UserDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::User> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(UserDetails);
/// Change a user: `PATCH /v1/users/{user_id}`.
///
/// Operation `modify_user`, write access to `users`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyUser {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateUserRequest,
}
impl ModifyUser {
    /// New first name.
    pub fn given_name(
        mut self,
        given_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.given_name = ::std::option::Option::Some(
            ::std::convert::Into::into(given_name),
        );
        self
    }
    /// New last name.
    pub fn family_name(
        mut self,
        family_name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.family_name = ::std::option::Option::Some(
            ::std::convert::Into::into(family_name),
        );
        self
    }
    /// New phone number. Null removes it.
    pub fn phone(
        mut self,
        phone: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.phone = crate::Update::Set(::std::convert::Into::into(phone));
        self
    }
    /// Takes away what `phone` holds.
    pub fn clear_phone(mut self) -> Self {
        self.body.phone = crate::Update::Clear;
        self
    }
    /// URL of a new picture. Null removes it.
    pub fn picture(
        mut self,
        picture: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.picture = crate::Update::Set(::std::convert::Into::into(picture));
        self
    }
    /// Takes away what `picture` holds.
    pub fn clear_picture(mut self) -> Self {
        self.body.picture = crate::Update::Clear;
        self
    }
    /// Name of the new role for the whole account, as `name` in the role list. Deprecated by the service in December 2025.
    ///
    /// Deprecated by the service.
    pub fn role(
        mut self,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.role = ::std::option::Option::Some(::std::convert::Into::into(role));
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateUserRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::User> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyUser);
/// Delete a user: `DELETE /v1/users/{user_id}`.
///
/// Operation `delete_user`, write access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUser {
    pub(crate) call: crate::call::Call,
}
impl DeleteUser {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteUser);
/// List the connections of a user: `GET /v1/users/{user_id}/connections`.
///
/// Operation `get_user_memberships_in_connections`, read access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMembershipsInConnections {
    pub(crate) call: crate::call::Call,
}
impl GetUserMembershipsInConnections {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Membership>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Membership> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Membership> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetUserMembershipsInConnections);
/// Give a user a connection: `POST /v1/users/{user_id}/connections`.
///
/// Operation `add_user_membership_in_connection`, write access to `users`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserMembershipInConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::AddMembershipRequest,
}
impl AddUserMembershipInConnection {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::AddMembershipRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(AddUserMembershipInConnection);
/// Get the connection role of a user: `GET /v1/users/{user_id}/connections/{connection_id}`.
///
/// Operation `get_user_membership_in_connections`, read access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMembershipInConnections {
    pub(crate) call: crate::call::Call,
}
impl GetUserMembershipInConnections {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetUserMembershipInConnections);
/// Change the connection role of a user: `PATCH /v1/users/{user_id}/connections/{connection_id}`.
///
/// Operation `update_user_membership_in_connection`, write access to `users`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserMembershipInConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateMembershipRequest,
}
impl UpdateUserMembershipInConnection {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateMembershipRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(UpdateUserMembershipInConnection);
/// Take a connection from a user: `DELETE /v1/users/{user_id}/connections/{connection_id}`.
///
/// Operation `delete_user_membership_in_connection`, write access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMembershipInConnection {
    pub(crate) call: crate::call::Call,
}
impl DeleteUserMembershipInConnection {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteUserMembershipInConnection);
/// List the groups of a user: `GET /v1/users/{user_id}/groups`.
///
/// Operation `get_user_memberships_in_groups`, read access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMembershipsInGroups {
    pub(crate) call: crate::call::Call,
}
impl GetUserMembershipsInGroups {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Membership>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Membership> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Membership> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetUserMembershipsInGroups);
/// Give a user a group: `POST /v1/users/{user_id}/groups`.
///
/// Operation `add_user_membership_in_group`, write access to `users`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserMembershipInGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::AddMembershipRequest,
}
impl AddUserMembershipInGroup {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::AddMembershipRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(AddUserMembershipInGroup);
/// Get the group role of a user: `GET /v1/users/{user_id}/groups/{group_id}`.
///
/// Operation `get_user_membership_in_group`, read access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMembershipInGroup {
    pub(crate) call: crate::call::Call,
}
impl GetUserMembershipInGroup {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetUserMembershipInGroup);
/// Change the group role of a user: `PATCH /v1/users/{user_id}/groups/{group_id}`.
///
/// Operation `update_user_membership_in_group`, write access to `users`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserMembershipInGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateMembershipRequest,
}
impl UpdateUserMembershipInGroup {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateMembershipRequest) -> Self {
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
crate::call::call_options!(UpdateUserMembershipInGroup);
/// Take a group from a user: `DELETE /v1/users/{user_id}/groups/{group_id}`.
///
/// Operation `delete_user_membership_in_group`, write access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMembershipInGroup {
    pub(crate) call: crate::call::Call,
}
impl DeleteUserMembershipInGroup {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteUserMembershipInGroup);
/// Remove the account role of a user: `DELETE /v1/users/{user_id}/role`.
///
/// Operation `delete_user_membership_in_account`, write access to `users`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserMembershipInAccount {
    pub(crate) call: crate::call::Call,
}
impl DeleteUserMembershipInAccount {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteUserMembershipInAccount);
