// @generated from spec/ by `cargo xtask generate`. Do not edit.
/// The kinds of sources that connections can be made for.
#[derive(Clone, Copy, Debug)]
pub struct ConnectorTypes<'a> {
    pub(crate) client: &'a crate::Client,
}
impl ConnectorTypes<'_> {
    /// List public connector types.
    ///
    /// What connector types exist, without authentication and in one answer. The shape of `data` is not confirmed, take it as any JSON: it is published as an object, while other clients read a list of connector types.
    ///
    /// Operation `metadata_public_connectors`, read access to `metadata`.
    ///
    /// Documented errors: 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connector_types().list_public().send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_public(&self) -> MetadataPublicConnectors {
        MetadataPublicConnectors {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::connector_types::METADATA_PUBLIC_CONNECTORS,
            ),
        }
    }
    /// List connector types.
    ///
    /// All types of sources that the account can connect to, several hundred and growing. Without the fields of their setup; read one alone for these.
    ///
    /// Operation `metadata_connectors`, read access to `metadata`.
    ///
    /// Documented errors: 401, 403, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.connector_types().list().limit(500).stream();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> MetadataConnectors {
        MetadataConnectors {
            call: crate::call::Call::new(
                self.client,
                &crate::generated::operations::connector_types::METADATA_CONNECTORS,
            ),
        }
    }
    /// Get a connector type.
    ///
    /// One connector type by its name, with the fields that `config` and `auth` of a connection take.
    ///
    /// Operation `metadata_connector_config`, read access to `metadata`.
    ///
    /// Documented errors: 401, 403, 404, 429, 5XX.
    ///
    /// ```no_run
    /// # async fn example(client: &fivetran::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.connector_types().get("google_sheets").send().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        service: impl ::std::convert::Into<::std::string::String>,
    ) -> MetadataConnectorConfig {
        MetadataConnectorConfig {
            call: crate::call::Call::new(
                    self.client,
                    &crate::generated::operations::connector_types::METADATA_CONNECTOR_CONFIG,
                )
                .path(service),
        }
    }
}
/// List public connector types: `GET /public/connector-types`.
///
/// Operation `metadata_public_connectors`, read access to `metadata`.
///
/// Documented errors: 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetadataPublicConnectors {
    pub(crate) call: crate::call::Call,
}
impl MetadataPublicConnectors {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<::serde_json::Value> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(MetadataPublicConnectors);
/// List connector types: `GET /v1/metadata/connector-types`.
///
/// Operation `metadata_connectors`, read access to `metadata`.
///
/// Documented errors: 401, 403, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetadataConnectors {
    pub(crate) call: crate::call::Call,
}
impl MetadataConnectors {
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
    pub fn send(self) -> crate::Pending<crate::Page<crate::types::ConnectorType>> {
        self.into_call().send()
    }
    /// All items, page after page.
    pub fn stream(self) -> crate::Items<crate::types::ConnectorType> {
        crate::Items::new(self.into_call())
    }
    /// All pages, one after the other.
    pub fn pages(self) -> crate::Pages<crate::types::ConnectorType> {
        crate::Pages::new(self.into_call())
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(MetadataConnectors);
/// Get a connector type: `GET /v1/metadata/connector-types/{service}`.
///
/// Operation `metadata_connector_config`, read access to `metadata`.
///
/// Documented errors: 401, 403, 404, 429, 5XX.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct MetadataConnectorConfig {
    pub(crate) call: crate::call::Call,
}
impl MetadataConnectorConfig {
    /// Sends the request. It is sent when the answer is awaited.
    pub fn send(self) -> crate::Pending<crate::types::ConnectorType> {
        self.into_call().send()
    }
    fn into_call(self) -> crate::call::Call {
        self.call
    }
}
crate::call::call_options!(MetadataConnectorConfig);
