//! The table of all services, and how to look one up.

use super::service::{Family, SchemaFormat, Service};
use crate::generated::services as generated;
use crate::schema::Field;

impl Service {
    /// All fields of `config`: first those of the destination name, then the others.
    pub fn config_fields(&self) -> impl Iterator<Item = &'static Field> + use<> {
        let names = self.schema_format.map_or(&[][..], SchemaFormat::fields);
        names.iter().chain(self.config)
    }
}

impl Family {
    /// Sorted by name.
    fn services(self) -> &'static [&'static Service] {
        match self {
            Family::Connections => generated::connections::SERVICES,
            Family::Destinations => generated::destinations::SERVICES,
            Family::LogServices => generated::log_services::SERVICES,
            Family::PrivateLinks => generated::private_links::SERVICES,
        }
    }
}

impl SchemaFormat {
    /// The fields of `config` that it consists of. All are required.
    pub fn fields(self) -> &'static [Field] {
        use generated::shared::{SCHEMA, SCHEMA_PREFIX, TABLE, TABLE_GROUP_NAME};
        match self {
            SchemaFormat::Schema => const { &[SCHEMA.required()] },
            SchemaFormat::SchemaTable => const { &[SCHEMA.required(), TABLE.required()] },
            SchemaFormat::SchemaTableGroup => {
                const { &[SCHEMA.required(), TABLE_GROUP_NAME.required()] }
            }
            SchemaFormat::SchemaPrefix => const { &[SCHEMA_PREFIX.required()] },
        }
    }
}

/// A service by its family and its name in the API. Case is ignored, because the API is not always
/// consistent.
pub fn service(family: Family, name: &str) -> Option<&'static Service> {
    let services = family.services();
    services
        .iter()
        .find(|service| service.name.eq_ignore_ascii_case(name))
        .copied()
}

/// All services, by family and name.
pub fn services() -> Services {
    Services {
        families: Family::ALL.iter(),
        rest: [].iter(),
    }
}

/// The iterator of [`services`].
#[derive(Clone, Debug)]
pub struct Services {
    families: std::slice::Iter<'static, Family>,
    rest: std::slice::Iter<'static, &'static Service>,
}

impl Iterator for Services {
    type Item = &'static Service;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(service) = self.rest.next() {
                return Some(service);
            }
            self.rest = self.families.next()?.services().iter();
        }
    }
}
