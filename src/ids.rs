//! Typed ids: a customer's number never passes for an address's.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord,
            serde::Serialize, serde::Deserialize, diesel_derive_newtype::DieselNewType,
        )]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl askama::FastWritable for $name {
            fn write_into(&self, dest: &mut dyn std::fmt::Write, values: &dyn askama::Values) -> askama::Result<()> {
                self.0.write_into(dest, values)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

ids! {
    /// A person or a company of the register.
    CustomerId,
    /// An address of a customer.
    AddressId,
    /// A contact of a customer.
    ContactId,
    /// A group of customers.
    GroupId,
    /// A person of a company, for a while.
    MemberId,
    /// One change of many customers.
    BulkChangeId,
    /// Customers taken out as a file.
    ExportId,
    /// A list of customers under a name.
    SavedViewId,
    /// Of two customers that became one.
    MergeId,
    /// A form of address: Mr, Ms.
    CivilityId,
    /// A legal form of a country.
    LegalFormId,
    /// A way to pay.
    PaymentMethodId,
    /// When an invoice falls due.
    PaymentTermsId,
    /// Who delivers.
    CarrierId,
    /// An account of the business at a bank.
    BankAccountId,
    /// A word that customers and contacts bear.
    TagId,
    /// A tag that is renamed, joined with another one or deleted, by a job.
    TagChangeId,
    /// Somebody who signs in.
    UserId,
    /// A signed-in browser.
    SessionId,
    /// A line of the audit trail.
    EventId,
    /// A file of customers on its way into the register.
    ImportId,
    /// Work that outlives a request.
    JobId,
}
