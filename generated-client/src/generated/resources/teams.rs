// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Teams, their members, and what they may reach.
#[derive(Clone, Copy, Debug)]
pub struct Teams<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Teams<'_> {
    /// List teams.
    ///
    /// All teams that the key can reach.
    ///
    /// Operation `list_all_teams`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.teams().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllTeams {
        ListAllTeams {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::teams::LIST_ALL_TEAMS,
            ),
        }
    }
    /// Create a team.
    ///
    /// A team starts empty. Add users, then give it access to groups and connections.
    ///
    /// Operation `create_team`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .create("Data Platform", "Account Reviewer")
    ///     .description("Runs the pipelines of the warehouse")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> CreateTeam {
        CreateTeam {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::teams::CREATE_TEAM,
            ),
            body: crate::types::CreateTeamRequest::new(name, role),
        }
    }
    /// Get a team.
    ///
    /// One team by its id. Its members and what it may reach are lists of their own.
    ///
    /// Operation `team_details`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.teams().get("team_keen_falcon").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> TeamDetails {
        TeamDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::TEAM_DETAILS,
                )
                .path(team_id),
        }
    }
    /// Change a team.
    ///
    /// Changes name, description or the role in the account. Members and memberships stay.
    ///
    /// Operation `modify_team`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .update("team_keen_falcon")
    ///     .name("Data Platform EU")
    ///     .description("Runs the pipelines of the European warehouse")
    ///     .role("Account Analyst")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyTeam {
        ModifyTeam {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::MODIFY_TEAM,
                )
                .path(team_id),
            body: crate::types::UpdateTeamRequest::new(),
        }
    }
    /// Delete a team.
    ///
    /// Removes the team. Its members stay users of the account.
    ///
    /// Destructive: All members lose whatever access they only had through the team, and the team cannot be brought back.
    ///
    /// Operation `delete_team`, write access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.teams().delete("team_keen_falcon").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteTeam {
        DeleteTeam {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::DELETE_TEAM,
                )
                .path(team_id),
        }
    }
    /// List the connections of a team.
    ///
    /// Only connections that the team has a role in directly. Those it reaches through a group are not listed.
    ///
    /// Operation `get_team_memberships_in_connections`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .teams()
    ///     .list_connections("team_keen_falcon")
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
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetTeamMembershipsInConnections {
        GetTeamMembershipsInConnections {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::GET_TEAM_MEMBERSHIPS_IN_CONNECTIONS,
                )
                .path(team_id),
        }
    }
    /// Give a team a connection.
    ///
    /// Every member of the team gets the role in the connection. The role must have `CONNECTOR` in its `scope`.
    ///
    /// Operation `add_team_membership_in_connection`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .add_connection("team_keen_falcon", "smart_panda", "Connection Administrator")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_connection(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> AddTeamMembershipInConnection {
        AddTeamMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::ADD_TEAM_MEMBERSHIP_IN_CONNECTION,
                )
                .path(team_id),
            body: crate::types::AddMembershipRequest::new(id, role),
        }
    }
    /// Get the connection role of a team.
    ///
    /// Tells the role of the team in one connection. A connection that the team has no role in is answered with 404.
    ///
    /// Operation `get_team_membership_in_connection`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .get_connection("team_keen_falcon", "smart_panda")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_connection(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetTeamMembershipInConnection {
        GetTeamMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::GET_TEAM_MEMBERSHIP_IN_CONNECTION,
                )
                .path(team_id)
                .path(connection_id),
        }
    }
    /// Change the connection role of a team.
    ///
    /// Replaces the role of the team in one connection. The role must have `CONNECTOR` in its `scope`.
    ///
    /// Operation `update_team_membership_in_connection`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .update_connection("team_keen_falcon", "smart_panda", "Connection Reviewer")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_connection(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        connection_id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateTeamMembershipInConnection {
        UpdateTeamMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::UPDATE_TEAM_MEMBERSHIP_IN_CONNECTION,
                )
                .path(team_id)
                .path(connection_id),
            body: crate::types::UpdateMembershipRequest::new(role),
        }
    }
    /// Take a connection from a team.
    ///
    /// The team loses its role in the connection. Access through the group of the connection stays.
    ///
    /// Destructive: The members lose the access to the connection that came through this membership.
    ///
    /// Operation `delete_team_membership_in_connection`, write access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .remove_connection("team_keen_falcon", "smart_panda")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_connection(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        connection_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteTeamMembershipInConnection {
        DeleteTeamMembershipInConnection {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::DELETE_TEAM_MEMBERSHIP_IN_CONNECTION,
                )
                .path(team_id)
                .path(connection_id),
        }
    }
    /// List the groups of a team.
    ///
    /// The groups that the team has a role in, as pairs of group id and role.
    ///
    /// Operation `get_team_memberships_in_groups`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.teams().list_groups("team_keen_falcon").limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_groups(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetTeamMembershipsInGroups {
        GetTeamMembershipsInGroups {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::GET_TEAM_MEMBERSHIPS_IN_GROUPS,
                )
                .path(team_id),
        }
    }
    /// Give a team a group.
    ///
    /// Every member of the team gets the role in the group. The role must have `DESTINATION` in its `scope`.
    ///
    /// Operation `add_team_membership_in_group`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .add_group("team_keen_falcon", "loyal_harbor", "Destination Administrator")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_group(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> AddTeamMembershipInGroup {
        AddTeamMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::ADD_TEAM_MEMBERSHIP_IN_GROUP,
                )
                .path(team_id),
            body: crate::types::AddMembershipRequest::new(id, role),
        }
    }
    /// Get the group role of a team.
    ///
    /// Tells the role of the team in one group. A group that the team has no role in is answered with 404.
    ///
    /// Operation `get_team_membership_in_group`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .get_group("team_keen_falcon", "loyal_harbor")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_group(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetTeamMembershipInGroup {
        GetTeamMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::GET_TEAM_MEMBERSHIP_IN_GROUP,
                )
                .path(team_id)
                .path(group_id),
        }
    }
    /// Change the group role of a team.
    ///
    /// Replaces the role of the team in one group. The role must have `DESTINATION` in its `scope`.
    ///
    /// Operation `update_team_membership_in_group`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .update_group("team_keen_falcon", "loyal_harbor", "Destination Reviewer")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_group(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        group_id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateTeamMembershipInGroup {
        UpdateTeamMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::UPDATE_TEAM_MEMBERSHIP_IN_GROUP,
                )
                .path(team_id)
                .path(group_id),
            body: crate::types::UpdateMembershipRequest::new(role),
        }
    }
    /// Take a group from a team.
    ///
    /// The team loses its role in the group. A role in the whole account or in single connections stays.
    ///
    /// Destructive: The members lose the access to the group and its connections that came through the team.
    ///
    /// Operation `delete_team_membership_in_group`, write access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .remove_group("team_keen_falcon", "loyal_harbor")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_group(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteTeamMembershipInGroup {
        DeleteTeamMembershipInGroup {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::DELETE_TEAM_MEMBERSHIP_IN_GROUP,
                )
                .path(team_id)
                .path(group_id),
        }
    }
    /// Remove the account role of a team.
    ///
    /// Takes away only the role for the whole account. Roles that the team has in groups and connections are separate.
    ///
    /// Destructive: All members lose what the role of the team let them do in the account.
    ///
    /// Operation `delete_team_membership_in_account`, write access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.teams().remove_account_role("team_keen_falcon").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_account_role(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteTeamMembershipInAccount {
        DeleteTeamMembershipInAccount {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::DELETE_TEAM_MEMBERSHIP_IN_ACCOUNT,
                )
                .path(team_id),
        }
    }
    /// List the users of a team.
    ///
    /// The members by user id, with the role each has inside the team. Names and addresses are in the user.
    ///
    /// Operation `list_users_in_team`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .teams()
    ///     .list_users("team_keen_falcon")
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
        team_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ListUsersInTeam {
        ListUsersInTeam {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::LIST_USERS_IN_TEAM,
                )
                .path(team_id),
        }
    }
    /// Add a user to a team.
    ///
    /// The user must be in the account already and gets at once what the team may reach.
    ///
    /// Operation `add_user_to_team`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .add_user("team_keen_falcon", "user_bright_finch")
    ///     .role("Team Member")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_user(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> AddUserToTeam {
        AddUserToTeam {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::ADD_USER_TO_TEAM,
                )
                .path(team_id),
            body: crate::types::AddTeamMemberRequest::new(user_id),
        }
    }
    /// Get a member of a team.
    ///
    /// One member by user id. A user who is not in the team is answered with 404.
    ///
    /// Operation `get_user_in_team`, read access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .get_user("team_keen_falcon", "user_bright_finch")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetUserInTeam {
        GetUserInTeam {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::GET_USER_IN_TEAM,
                )
                .path(team_id)
                .path(user_id),
        }
    }
    /// Change the role of a team member.
    ///
    /// Replaces the role inside the team. What the team may reach stays the same for everybody.
    ///
    /// Operation `update_user_membership`, write access to `teams`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .update_user("team_keen_falcon", "user_bright_finch", "Team Manager")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        user_id: impl ::std::convert::Into<::std::string::String>,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateUserMembership {
        UpdateUserMembership {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::UPDATE_USER_MEMBERSHIP,
                )
                .path(team_id)
                .path(user_id),
            body: crate::types::UpdateMembershipRequest::new(role),
        }
    }
    /// Remove a user from a team.
    ///
    /// The user stays in the account, with access given directly or through other teams.
    ///
    /// Destructive: The user loses whatever access came only through this team.
    ///
    /// Operation `delete_user_from_team`, write access to `teams`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .teams()
    ///     .remove_user("team_keen_falcon", "user_bright_finch")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn remove_user(
        &self,
        team_id: impl ::std::convert::Into<::std::string::String>,
        user_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteUserFromTeam {
        DeleteUserFromTeam {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::teams::DELETE_USER_FROM_TEAM,
                )
                .path(team_id)
                .path(user_id),
        }
    }
}
/// List teams: `GET /v1/teams`.
///
/// Operation `list_all_teams`, read access to `teams`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllTeams {
    pub(crate) call: crate::call::Call,
}
impl ListAllTeams {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Team>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Team> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Team> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllTeams);
/// Create a team: `POST /v1/teams`.
///
/// Operation `create_team`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTeam {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateTeamRequest,
}
impl CreateTeam {
    /// What the team is for.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.description = ::std::option::Option::Some(
            ::std::convert::Into::into(description),
        );
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateTeamRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Team> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateTeam);
/// Get a team: `GET /v1/teams/{team_id}`.
///
/// Operation `team_details`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TeamDetails {
    pub(crate) call: crate::call::Call,
}
impl TeamDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Team> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TeamDetails);
/// Change a team: `PATCH /v1/teams/{team_id}`.
///
/// Operation `modify_team`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyTeam {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateTeamRequest,
}
impl ModifyTeam {
    /// New name, unique in the account.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.name = ::std::option::Option::Some(::std::convert::Into::into(name));
        self
    }
    /// New text on what the team is for.
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.description = ::std::option::Option::Some(
            ::std::convert::Into::into(description),
        );
        self
    }
    /// Name of a role whose `scope` holds `ACCOUNT`. It takes the place of the old one for all members.
    pub fn role(
        mut self,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.role = ::std::option::Option::Some(::std::convert::Into::into(role));
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateTeamRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Team> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyTeam);
/// Delete a team: `DELETE /v1/teams/{team_id}`.
///
/// Operation `delete_team`, write access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTeam {
    pub(crate) call: crate::call::Call,
}
impl DeleteTeam {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteTeam);
/// List the connections of a team: `GET /v1/teams/{team_id}/connections`.
///
/// Operation `get_team_memberships_in_connections`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTeamMembershipsInConnections {
    pub(crate) call: crate::call::Call,
}
impl GetTeamMembershipsInConnections {
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
crate::call::call_options!(GetTeamMembershipsInConnections);
/// Give a team a connection: `POST /v1/teams/{team_id}/connections`.
///
/// Operation `add_team_membership_in_connection`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTeamMembershipInConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::AddMembershipRequest,
}
impl AddTeamMembershipInConnection {
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
crate::call::call_options!(AddTeamMembershipInConnection);
/// Get the connection role of a team: `GET /v1/teams/{team_id}/connections/{connection_id}`.
///
/// Operation `get_team_membership_in_connection`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTeamMembershipInConnection {
    pub(crate) call: crate::call::Call,
}
impl GetTeamMembershipInConnection {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetTeamMembershipInConnection);
/// Change the connection role of a team: `PATCH /v1/teams/{team_id}/connections/{connection_id}`.
///
/// Operation `update_team_membership_in_connection`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTeamMembershipInConnection {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateMembershipRequest,
}
impl UpdateTeamMembershipInConnection {
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
crate::call::call_options!(UpdateTeamMembershipInConnection);
/// Take a connection from a team: `DELETE /v1/teams/{team_id}/connections/{connection_id}`.
///
/// Operation `delete_team_membership_in_connection`, write access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTeamMembershipInConnection {
    pub(crate) call: crate::call::Call,
}
impl DeleteTeamMembershipInConnection {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteTeamMembershipInConnection);
/// List the groups of a team: `GET /v1/teams/{team_id}/groups`.
///
/// Operation `get_team_memberships_in_groups`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTeamMembershipsInGroups {
    pub(crate) call: crate::call::Call,
}
impl GetTeamMembershipsInGroups {
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
crate::call::call_options!(GetTeamMembershipsInGroups);
/// Give a team a group: `POST /v1/teams/{team_id}/groups`.
///
/// Operation `add_team_membership_in_group`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTeamMembershipInGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::AddMembershipRequest,
}
impl AddTeamMembershipInGroup {
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
crate::call::call_options!(AddTeamMembershipInGroup);
/// Get the group role of a team: `GET /v1/teams/{team_id}/groups/{group_id}`.
///
/// Operation `get_team_membership_in_group`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTeamMembershipInGroup {
    pub(crate) call: crate::call::Call,
}
impl GetTeamMembershipInGroup {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Membership> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetTeamMembershipInGroup);
/// Change the group role of a team: `PATCH /v1/teams/{team_id}/groups/{group_id}`.
///
/// Operation `update_team_membership_in_group`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTeamMembershipInGroup {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateMembershipRequest,
}
impl UpdateTeamMembershipInGroup {
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
crate::call::call_options!(UpdateTeamMembershipInGroup);
/// Take a group from a team: `DELETE /v1/teams/{team_id}/groups/{group_id}`.
///
/// Operation `delete_team_membership_in_group`, write access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTeamMembershipInGroup {
    pub(crate) call: crate::call::Call,
}
impl DeleteTeamMembershipInGroup {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteTeamMembershipInGroup);
/// Remove the account role of a team: `DELETE /v1/teams/{team_id}/role`.
///
/// Operation `delete_team_membership_in_account`, write access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTeamMembershipInAccount {
    pub(crate) call: crate::call::Call,
}
impl DeleteTeamMembershipInAccount {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteTeamMembershipInAccount);
/// List the users of a team: `GET /v1/teams/{team_id}/users`.
///
/// Operation `list_users_in_team`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUsersInTeam {
    pub(crate) call: crate::call::Call,
}
impl ListUsersInTeam {
    /// With `true` only active users, with `false` only inactive ones. Without it both.
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::TeamMember>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::TeamMember> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::TeamMember> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListUsersInTeam);
/// Add a user to a team: `POST /v1/teams/{team_id}/users`.
///
/// Operation `add_user_to_team`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddUserToTeam {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::AddTeamMemberRequest,
}
impl AddUserToTeam {
    /// Name of a role whose `scope` holds `TEAM`, for example `Team Member`.
    pub fn role(
        mut self,
        role: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.body.role = ::std::option::Option::Some(::std::convert::Into::into(role));
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::AddTeamMemberRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TeamMember> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(AddUserToTeam);
/// Get a member of a team: `GET /v1/teams/{team_id}/users/{user_id}`.
///
/// Operation `get_user_in_team`, read access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserInTeam {
    pub(crate) call: crate::call::Call,
}
impl GetUserInTeam {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TeamMember> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetUserInTeam);
/// Change the role of a team member: `PATCH /v1/teams/{team_id}/users/{user_id}`.
///
/// Operation `update_user_membership`, write access to `teams`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserMembership {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateMembershipRequest,
}
impl UpdateUserMembership {
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateMembershipRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TeamMember> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(UpdateUserMembership);
/// Remove a user from a team: `DELETE /v1/teams/{team_id}/users/{user_id}`.
///
/// Operation `delete_user_from_team`, write access to `teams`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUserFromTeam {
    pub(crate) call: crate::call::Call,
}
impl DeleteUserFromTeam {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteUserFromTeam);
