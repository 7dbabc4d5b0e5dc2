// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// Code packages for connections that run on the connector SDK.
#[derive(Clone, Copy, Debug)]
pub struct ConnectorSdkPackages<'a> {
    pub(crate) client: &'a crate::Client,
}
impl ConnectorSdkPackages<'_> {
    /// List connector SDK packages.
    ///
    /// All uploaded packages, in use or not.
    ///
    /// Operation `list_connector_sdk_packages`, read access to `connector-sdk`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.connector_sdk_packages().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListConnectorSdkPackages {
        ListConnectorSdkPackages {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::connector_sdk_packages::LIST_CONNECTOR_SDK_PACKAGES,
            ),
        }
    }
    /// Upload a connector SDK package.
    ///
    /// Stores the code of a custom connector. It runs only once a connection is created with the id as `package_id` in its `config`.
    ///
    /// Operation `create_connector_sdk_package`, write access to `connector-sdk`.
    ///
    /// Documented errors: 400, 401, 403, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connector_sdk_packages()
    ///     .create(fivetran::Upload::new("package.zip", "a package"))
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        file: impl ::std::convert::Into<crate::Upload>,
    ) -> CreateConnectorSdkPackage {
        CreateConnectorSdkPackage {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connector_sdk_packages::CREATE_CONNECTOR_SDK_PACKAGE,
                )
                .file("file", ::std::convert::Into::into(file)),
        }
    }
    /// Get a connector SDK package.
    ///
    /// One package by its id, without the file.
    ///
    /// Operation `get_connector_sdk_package`, read access to `connector-sdk`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connector_sdk_packages().get("sdk_amber_fox").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        package_id: impl ::std::convert::Into<::std::string::String>,
    ) -> GetConnectorSdkPackage {
        GetConnectorSdkPackage {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connector_sdk_packages::GET_CONNECTOR_SDK_PACKAGE,
                )
                .path(package_id),
        }
    }
    /// Replace a connector SDK package.
    ///
    /// Puts a new file in place of the old one under the same id. Connections that use the package run the new code from their next sync; the old file can no longer be downloaded.
    ///
    /// Operation `update_connector_sdk_package`, write access to `connector-sdk`.
    ///
    /// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .connector_sdk_packages()
    ///     .update("sdk_amber_fox", fivetran::Upload::new("package.zip", "a package"))
    ///     .send()
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        package_id: impl ::std::convert::Into<::std::string::String>,
        file: impl ::std::convert::Into<crate::Upload>,
    ) -> UpdateConnectorSdkPackage {
        UpdateConnectorSdkPackage {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connector_sdk_packages::UPDATE_CONNECTOR_SDK_PACKAGE,
                )
                .path(package_id)
                .file("file", ::std::convert::Into::into(file)),
        }
    }
    /// Delete a connector SDK package.
    ///
    /// Removes package and file. Answers 403 while a connection uses the package; delete the connection first.
    ///
    /// Destructive: The uploaded code is gone and cannot be brought back.
    ///
    /// Operation `delete_connector_sdk_package`, write access to `connector-sdk`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connector_sdk_packages().delete("sdk_amber_fox").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        package_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DeleteConnectorSdkPackage {
        DeleteConnectorSdkPackage {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connector_sdk_packages::DELETE_CONNECTOR_SDK_PACKAGE,
                )
                .path(package_id),
        }
    }
    /// Download a connector SDK package.
    ///
    /// The file as it was uploaded. The answer has no envelope; a failure has one.
    ///
    /// Operation `download_connector_sdk_package`, read access to `connector-sdk`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connector_sdk_packages().download("sdk_amber_fox").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(
        &self,
        package_id: impl ::std::convert::Into<::std::string::String>,
    ) -> DownloadConnectorSdkPackage {
        DownloadConnectorSdkPackage {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connector_sdk_packages::DOWNLOAD_CONNECTOR_SDK_PACKAGE,
                )
                .path(package_id),
        }
    }
}
/// List connector SDK packages: `GET /v1/connector-sdk/packages`.
///
/// Operation `list_connector_sdk_packages`, read access to `connector-sdk`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConnectorSdkPackages {
    pub(crate) call: crate::call::Call,
}
impl ListConnectorSdkPackages {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::ConnectorSdkPackage>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ConnectorSdkPackage> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ConnectorSdkPackage> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(ListConnectorSdkPackages);
/// Upload a connector SDK package: `POST /v1/connector-sdk/packages`.
///
/// Operation `create_connector_sdk_package`, write access to `connector-sdk`.
///
/// Documented errors: 400, 401, 403, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConnectorSdkPackage {
    pub(crate) call: crate::call::Call,
}
impl CreateConnectorSdkPackage {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectorSdkPackage> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(CreateConnectorSdkPackage);
/// Get a connector SDK package: `GET /v1/connector-sdk/packages/{package_id}`.
///
/// Operation `get_connector_sdk_package`, read access to `connector-sdk`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConnectorSdkPackage {
    pub(crate) call: crate::call::Call,
}
impl GetConnectorSdkPackage {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectorSdkPackage> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(GetConnectorSdkPackage);
/// Replace a connector SDK package: `PATCH /v1/connector-sdk/packages/{package_id}`.
///
/// Operation `update_connector_sdk_package`, write access to `connector-sdk`.
///
/// Documented errors: 400, 401, 403, 404, 415, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConnectorSdkPackage {
    pub(crate) call: crate::call::Call,
}
impl UpdateConnectorSdkPackage {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectorSdkPackage> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(UpdateConnectorSdkPackage);
/// Delete a connector SDK package: `DELETE /v1/connector-sdk/packages/{package_id}`.
///
/// Operation `delete_connector_sdk_package`, write access to `connector-sdk`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConnectorSdkPackage {
    pub(crate) call: crate::call::Call,
}
impl DeleteConnectorSdkPackage {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<()> {
        self.into_call().send_for_message()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DeleteConnectorSdkPackage);
/// Download a connector SDK package: `GET /v1/connector-sdk/packages/{package_id}/download`.
///
/// Operation `download_connector_sdk_package`, read access to `connector-sdk`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadConnectorSdkPackage {
    pub(crate) call: crate::call::Call,
}
impl DownloadConnectorSdkPackage {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<::bytes::Bytes> {
        self.into_call().send_for_file()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(DownloadConnectorSdkPackage);
