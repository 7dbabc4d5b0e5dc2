// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Transformations of data in the destination, and the packages for them.
#[derive(Clone, Copy, Debug)]
pub struct Transformations<'a> {
    pub(crate) client: &'a crate::Client,
}
impl Transformations<'_> {
    /// List transformations.
    ///
    /// All transformations that the key can reach, of both types. Filters narrow the list together.
    ///
    /// Operation `transformations_list`, read access to `transformations`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .transformations()
    ///     .list()
    ///     .group_id("a group_id")
    ///     .project_id("a project_id")
    ///     .type_("DBT_CORE")
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> TransformationsList {
        TransformationsList {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::transformations::TRANSFORMATIONS_LIST,
            ),
        }
    }
    /// Create a transformation.
    ///
    /// For `DBT_CORE` a transformation project has to exist and be ready. For `QUICKSTART` a package and the connections it reads are enough.
    ///
    /// Operation `create_transformation`, write access to `transformations`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformations()
    ///     .create("DBT_CORE", serde_json::from_value(serde_json::json!({
    ///       "project_id": "project_warm_cedar",
    ///       "name": "Orders by day",
    ///       "steps": [
    ///         {
    ///           "name": "Build",
    ///           "command": "dbt run --select orders_by_day"
    ///         },
    ///         {
    ///           "name": "Check",
    ///           "command": "dbt test --select orders_by_day"
    ///         }
    ///       ]
    ///     }))?)
    ///     .schedule(serde_json::from_value(serde_json::json!({
    ///       "schedule_type": "TIME_OF_DAY",
    ///       "time_of_day": "06:30",
    ///       "days_of_week": [
    ///         "MONDAY",
    ///         "THURSDAY"
    ///       ],
    ///       "connection_ids": [
    ///         "smart_panda"
    ///       ],
    ///       "smart_syncing": true
    ///     }))?)
    ///     .paused(false)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        type_: impl ::std::convert::Into<crate::types::TransformationType>,
        transformation_config: crate::types::TransformationConfig,
    ) -> CreateTransformation {
        CreateTransformation {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::transformations::CREATE_TRANSFORMATION,
            ),
            body: crate::types::CreateTransformationRequest::new(
                type_,
                transformation_config,
            ),
        }
    }
    /// List Quickstart packages.
    ///
    /// Packages of ready-made models that a `QUICKSTART` transformation can run. Both filters can be used together.
    ///
    /// Operation `transformation_package_metadata_list`, read access to `transformations`.
    ///
    /// Documented errors: 400, 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .transformations()
    ///     .list_packages()
    ///     .service("a service")
    ///     .name("a name")
    ///     .limit(500)
    ///     .stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_packages(&self) -> TransformationPackageMetadataList {
        TransformationPackageMetadataList {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::transformations::TRANSFORMATION_PACKAGE_METADATA_LIST,
            ),
        }
    }
    /// Get a Quickstart package.
    ///
    /// Tells which models the package builds and which variables can be set for it.
    ///
    /// Operation `transformation_package_metadata_details`, read access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.transformations().get_package("stripe_quickstart").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_package(
        &self,
        package_definition_id: impl ::std::convert::Into<::std::string::String>,
    ) -> TransformationPackageMetadataDetails {
        TransformationPackageMetadataDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::TRANSFORMATION_PACKAGE_METADATA_DETAILS,
                )
                .path(package_definition_id),
        }
    }
    /// Get a transformation.
    ///
    /// Tells when the transformation last ran, how that ended, and when it runs.
    ///
    /// Operation `transformation_details`, read access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.transformations().get("transform_swift_elm").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        transformation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> TransformationDetails {
        TransformationDetails {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::TRANSFORMATION_DETAILS,
                )
                .path(transformation_id),
        }
    }
    /// Update a transformation.
    ///
    /// Changes the fields that are sent and leaves the others; the type stays. Pausing and resuming is done here, with `paused`.
    ///
    /// Operation `update_transformation`, write access to `transformations`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformations()
    ///     .update("transform_swift_elm")
    ///     .transformation_config(serde_json::from_value(serde_json::json!({
    ///       "steps": [
    ///         {
    ///           "name": "Build",
    ///           "command": "dbt build --select orders_by_day"
    ///         }
    ///       ]
    ///     }))?)
    ///     .schedule(serde_json::from_value(serde_json::json!({
    ///       "schedule_type": "CRON",
    ///       "cron": [
    ///         "0 6 * * 1-5",
    ///         "30 9 * * 6"
    ///       ]
    ///     }))?)
    ///     .paused(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        transformation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> UpdateTransformation {
        UpdateTransformation {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::UPDATE_TRANSFORMATION,
                )
                .path(transformation_id),
            body: crate::types::UpdateTransformationRequest::new(),
        }
    }
    /// Delete a transformation.
    ///
    /// Removes the transformation and its schedule. Tables that it has built stay in the destination.
    ///
    /// Destructive: The transformation, its schedule and its settings are gone, and the tables it built are no longer refreshed.
    ///
    /// Operation `delete_transformation`, write access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.transformations().delete("transform_swift_elm").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        transformation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteTransformation {
        DeleteTransformation {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::DELETE_TRANSFORMATION,
                )
                .path(transformation_id),
        }
    }
    /// Cancel a running transformation.
    ///
    /// Asks the run in progress to stop. It goes through `TERMINATING` to `CANCELED`; the schedule stays.
    ///
    /// Destructive: The run stops half-way, so some of its tables are refreshed and others are not.
    ///
    /// Operation `cancel_transformation`, write access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.transformations().cancel("transform_swift_elm").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(
        &self,
        transformation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> CancelTransformation {
        CancelTransformation {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::CANCEL_TRANSFORMATION,
                )
                .path(transformation_id),
        }
    }
    /// Run a transformation.
    ///
    /// Starts a run now, beside the schedule, and does not wait for it. Poll the transformation, or subscribe to the `transformation_run_` events, to learn how it ends.
    ///
    /// Operation `run_transformation`, write access to `transformations`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformations()
    ///     .run("transform_swift_elm")
    ///     .full_refresh(true)
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(
        &self,
        transformation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> RunTransformation {
        RunTransformation {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::RUN_TRANSFORMATION,
                )
                .path(transformation_id),
            body: crate::types::RunTransformationRequest::new(),
        }
    }
    /// Upgrade the package of a transformation.
    ///
    /// Moves a `QUICKSTART` transformation to the newest version of its package. Worth calling when `upgrade_available` is `true`.
    ///
    /// Destructive: The models of the new version replace the old ones, which can change tables and columns that others read, and there is no way back.
    ///
    /// Operation `upgrade_transformation_package`, write access to `transformations`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .transformations()
    ///     .upgrade_package("transform_swift_elm")
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn upgrade_package(
        &self,
        transformation_id: impl ::std::convert::Into<::std::string::String>,
    ) -> UpgradeTransformationPackage {
        UpgradeTransformationPackage {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::transformations::UPGRADE_TRANSFORMATION_PACKAGE,
                )
                .path(transformation_id),
        }
    }
}
/// List transformations: `GET /v1/transformations`.
///
/// Operation `transformations_list`, read access to `transformations`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransformationsList {
    pub(crate) call: crate::call::Call,
}
impl TransformationsList {
    /// Only the transformations that run in this group, by its id.
    pub fn group_id(
        mut self,
        group_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "group_id",
                ::std::convert::Into::<::std::string::String>::into(group_id),
            );
        self
    }
    /// Only the transformations of this transformation project, by its id. Leaves none of type `QUICKSTART`.
    pub fn project_id(
        mut self,
        project_id: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "project_id",
                ::std::convert::Into::<::std::string::String>::into(project_id),
            );
        self
    }
    /// Only the transformations of this type.
    pub fn type_(
        mut self,
        type_: impl ::std::convert::Into<crate::types::TransformationType>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "type",
                ::std::convert::Into::<crate::types::TransformationType>::into(type_),
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::Transformation>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::Transformation> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::Transformation> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TransformationsList);
/// Create a transformation: `POST /v1/transformations`.
///
/// Operation `create_transformation`, write access to `transformations`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTransformation {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::CreateTransformationRequest,
}
impl CreateTransformation {
    /// When the transformation runs by itself.
    pub fn schedule(mut self, schedule: crate::types::TransformationSchedule) -> Self {
        self.body.schedule = ::std::option::Option::Some(schedule);
        self
    }
    /// Whether the schedule is off. `false` when left out.
    pub fn paused(mut self, paused: bool) -> Self {
        self.body.paused = ::std::option::Option::Some(paused);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::CreateTransformationRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Transformation> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(CreateTransformation);
/// List Quickstart packages: `GET /v1/transformations/package-metadata`.
///
/// Operation `transformation_package_metadata_list`, read access to `transformations`.
///
/// Documented errors: 400, 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransformationPackageMetadataList {
    pub(crate) call: crate::call::Call,
}
impl TransformationPackageMetadataList {
    /// Only the packages that read connections of this connector type, for example `stripe`.
    pub fn service(
        mut self,
        service: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query(
                "service",
                ::std::convert::Into::<::std::string::String>::into(service),
            );
        self
    }
    /// Only the package of this name.
    pub fn name(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.call = self
            .call
            .query("name", ::std::convert::Into::<::std::string::String>::into(name));
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
    pub fn send(
        self,
    ) -> crate::Pending<crate::Page<crate::types::TransformationPackage>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::TransformationPackage> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::TransformationPackage> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TransformationPackageMetadataList);
/// Get a Quickstart package: `GET /v1/transformations/package-metadata/{package_definition_id}`.
///
/// Operation `transformation_package_metadata_details`, read access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransformationPackageMetadataDetails {
    pub(crate) call: crate::call::Call,
}
impl TransformationPackageMetadataDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::TransformationPackage> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TransformationPackageMetadataDetails);
/// Get a transformation: `GET /v1/transformations/{transformation_id}`.
///
/// Operation `transformation_details`, read access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct TransformationDetails {
    pub(crate) call: crate::call::Call,
}
impl TransformationDetails {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Transformation> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(TransformationDetails);
/// Update a transformation: `PATCH /v1/transformations/{transformation_id}`.
///
/// Operation `update_transformation`, write access to `transformations`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTransformation {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::UpdateTransformationRequest,
}
impl UpdateTransformation {
    /// What the transformation runs. For `QUICKSTART` only `excluded_models` and `configurable_variables` can be changed.
    pub fn transformation_config(
        mut self,
        transformation_config: crate::types::TransformationConfig,
    ) -> Self {
        self.body.transformation_config = ::std::option::Option::Some(
            transformation_config,
        );
        self
    }
    /// When the transformation runs by itself. Send it whole.
    pub fn schedule(mut self, schedule: crate::types::TransformationSchedule) -> Self {
        self.body.schedule = ::std::option::Option::Some(schedule);
        self
    }
    /// Whether the schedule is off.
    pub fn paused(mut self, paused: bool) -> Self {
        self.body.paused = ::std::option::Option::Some(paused);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::UpdateTransformationRequest) -> Self {
        self.body = body;
        self
    }
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::Transformation> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call.json(&self.body)
    }
}
crate::call::call_options!(UpdateTransformation);
/// Delete a transformation: `DELETE /v1/transformations/{transformation_id}`.
///
/// Operation `delete_transformation`, write access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTransformation {
    pub(crate) call: crate::call::Call,
}
impl DeleteTransformation {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteTransformation);
/// Cancel a running transformation: `POST /v1/transformations/{transformation_id}/cancel`.
///
/// Operation `cancel_transformation`, write access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelTransformation {
    pub(crate) call: crate::call::Call,
}
impl CancelTransformation {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(CancelTransformation);
/// Run a transformation: `POST /v1/transformations/{transformation_id}/run`.
///
/// Operation `run_transformation`, write access to `transformations`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RunTransformation {
    pub(crate) call: crate::call::Call,
    pub(crate) body: crate::types::RunTransformationRequest,
}
impl RunTransformation {
    /// Whether incremental models are dropped and built again from all their data. That takes longer, and rows that the source no longer has are lost from them.
    pub fn full_refresh(mut self, full_refresh: bool) -> Self {
        self.body.full_refresh = ::std::option::Option::Some(full_refresh);
        self
    }
    /// Replaces the whole body, with all that was set before.
    pub fn with_body(mut self, body: crate::types::RunTransformationRequest) -> Self {
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
crate::call::call_options!(RunTransformation);
/// Upgrade the package of a transformation: `POST /v1/transformations/{transformation_id}/upgrade`.
///
/// Operation `upgrade_transformation_package`, write access to `transformations`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpgradeTransformationPackage {
    pub(crate) call: crate::call::Call,
}
impl UpgradeTransformationPackage {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(UpgradeTransformationPackage);
