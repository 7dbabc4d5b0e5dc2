// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Projects of dbt Core that transformations run from.
#[derive(Clone, Copy, Debug)]
pub struct TransformationProjects<'a> {
    pub(crate) client: &'a crate::Client,
}
impl TransformationProjects<'_> {
    /// List transformation projects.
    ///
    /// All transformation projects that the key can reach. Items have only the id, type, group and origin; get one project for its config, state and errors.
    ///
    /// Operation `list_all_transformation_projects`, read access to `transformations`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.transformation_projects().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListAllTransformationProjects {
        ListAllTransformationProjects {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::transformation_projects::LIST_ALL_TRANSFORMATION_PROJECTS,
            ),
        }
    }
    /// Create a transformation project.
    ///
    /// Connects a Git repository of dbt models to a group. For a private repository, add `public_key` of the answer to its deploy keys, then test the project.
    ///
    /// Operation `create_transformation_project`, write access to `transformations`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformation_projects()
    ///     .create(
    ///         "loyal_harbor",
    ///         "DBT_CORE",
    ///         serde_json::from_value(serde_json::json!({
    ///           "git_remote_url": "git@github.com:example/models.git",
    ///           "git_branch": "main",
    ///           "folder_path": "dbt/shop",
    ///           "dbt_version": "1.8.3",
    ///           "default_schema": "analytics",
    ///           "target_name": "prod",
    ///           "threads": 4,
    ///           "environment_vars": [
    ///             "DBT_REGION=eu",
    ///             "DBT_START_DATE=2024-01-01"
    ///           ]
    ///         }))?,
    ///     )
    ///     .run_tests(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        group_id: impl ::std::convert::Into<::std::string::String>,
        type_: impl ::std::convert::Into<crate::types::TransformationProjectType>,
        project_config: crate::types::CreateTransformationProjectConfig,
    ) -> CreateTransformationProject {
        CreateTransformationProject {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::transformation_projects::CREATE_TRANSFORMATION_PROJECT,
            ),
            body: crate::types::CreateTransformationProjectRequest::new(
                group_id,
                type_,
                project_config,
            ),
        }
    }
    /// Get a transformation project.
    ///
    /// Tells whether the project is ready and what went wrong if not.
    ///
    /// Operation `transformation_project_details`, read access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformation_projects()
    ///     .get("project_warm_cedar")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        transformation_project_id: impl ::std::convert::Into<::std::string::String>,
    ) -> TransformationProjectDetails {
        TransformationProjectDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformation_projects::TRANSFORMATION_PROJECT_DETAILS,
                )
                .path(transformation_project_id),
        }
    }
    /// Update a transformation project.
    ///
    /// Changes the fields that are sent and leaves the others. Repository, default schema and dbt version stay as created.
    ///
    /// Operation `modify_transformation_project`, write access to `transformations`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformation_projects()
    ///     .update("project_warm_cedar")
    ///     .project_config(serde_json::from_value(serde_json::json!({
    ///       "git_branch": "release",
    ///       "folder_path": "dbt/shop_v2",
    ///       "target_name": "prod_eu",
    ///       "threads": 8,
    ///       "environment_vars": []
    ///     }))?)
    ///     .run_tests(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        transformation_project_id: impl ::std::convert::Into<::std::string::String>,
    ) -> ModifyTransformationProject {
        ModifyTransformationProject {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformation_projects::MODIFY_TRANSFORMATION_PROJECT,
                )
                .path(transformation_project_id),
            body: crate::types::UpdateTransformationProjectRequest::new(),
        }
    }
    /// Delete a transformation project.
    ///
    /// Removes the project from the service. The Git repository and the tables in the destination stay.
    ///
    /// Destructive: The project and its settings are gone, and the transformations that run from it can run no more.
    ///
    /// Operation `delete_transformation_project`, write access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformation_projects()
    ///     .delete("project_warm_cedar")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        transformation_project_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteTransformationProject {
        DeleteTransformationProject {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformation_projects::DELETE_TRANSFORMATION_PROJECT,
                )
                .path(transformation_project_id),
        }
    }
    /// Test a transformation project.
    ///
    /// Runs the setup tests of the project, among them access to the repository. A failed test still answers 200, so look at `setup_tests` and `errors`.
    ///
    /// Operation `test_transformation_project`, write access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformation_projects()
    ///     .test("project_warm_cedar")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn test(
        &self,
        transformation_project_id: impl ::std::convert::Into<::std::string::String>,
    ) -> TestTransformationProject {
        TestTransformationProject {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformation_projects::TEST_TRANSFORMATION_PROJECT,
                )
                .path(transformation_project_id),
        }
    }
}
/// List transformation projects: `GET /v1/transformation-projects`.
///
/// Operation `list_all_transformation_projects`, read access to `transformations`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAllTransformationProjects {
    pub(crate) call: crate::call::Call,
}
impl ListAllTransformationProjects {
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
    pub fn send(
        self,
    ) -> crate::Pending<crate::Page<crate::types::TransformationProject>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::TransformationProject> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::TransformationProject> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListAllTransformationProjects);
/// Create a transformation project: `POST /v1/transformation-projects`.
///
/// Operation `create_transformation_project`, write access to `transformations`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTransformationProject {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateTransformationProjectRequest,
}
impl CreateTransformationProject {
    /// With `true` setup tests run before the answer, which then holds their results in `setup_tests`.
    pub fn run_tests(mut self, run_tests: bool) -> Self {
        self.body.run_tests = ::std::option::Option::Some(run_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::CreateTransformationProjectRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TransformationProject> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateTransformationProject);
/// Get a transformation project: `GET /v1/transformation-projects/{transformation_project_id}`.
///
/// Operation `transformation_project_details`, read access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransformationProjectDetails {
    pub(crate) call: crate::call::Call,
}
impl TransformationProjectDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TransformationProject> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TransformationProjectDetails);
/// Update a transformation project: `PATCH /v1/transformation-projects/{transformation_project_id}`.
///
/// Operation `modify_transformation_project`, write access to `transformations`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyTransformationProject {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateTransformationProjectRequest,
}
impl ModifyTransformationProject {
    /// Settings to change; fields that are left out stay.
    pub fn project_config(
        mut self,
        project_config: crate::types::UpdateTransformationProjectConfig,
    ) -> Self {
        self.body.project_config = ::std::option::Option::Some(project_config);
        self
    }
    /// With `true` setup tests run after the change, and the answer holds their results in `setup_tests`.
    pub fn run_tests(mut self, run_tests: bool) -> Self {
        self.body.run_tests = ::std::option::Option::Some(run_tests);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(
        mut self,
        body: crate::types::UpdateTransformationProjectRequest,
    ) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TransformationProject> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(ModifyTransformationProject);
/// Delete a transformation project: `DELETE /v1/transformation-projects/{transformation_project_id}`.
///
/// Operation `delete_transformation_project`, write access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTransformationProject {
    pub(crate) call: crate::call::Call,
}
impl DeleteTransformationProject {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteTransformationProject);
/// Test a transformation project: `POST /v1/transformation-projects/{transformation_project_id}/test`.
///
/// Operation `test_transformation_project`, write access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestTransformationProject {
    pub(crate) call: crate::call::Call,
}
impl TestTransformationProject {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TransformationProject> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TestTransformationProject);
