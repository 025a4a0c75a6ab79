//! Who may do what: one table of roles and capabilities. Every route is registered with what it needs
//! (`web/routes.rs`), and the gate decides from that alone; pages ask the same table what to show.

/// The four kinds of users.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Everything; alone users and settings.
    Administrator,
    /// Customers, groups, discounts, limits, erasure.
    Manager,
    /// Customers, all money, import and export.
    Accountant,
    /// Customers, contacts, notes, tickets; no money.
    Support,
}

impl Role {
    /// All roles, the most powerful first.
    pub const ALL: [Role; 4] = [
        Role::Administrator,
        Role::Manager,
        Role::Accountant,
        Role::Support,
    ];

    /// The role's name in the database and in message keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::Manager => "manager",
            Self::Accountant => "accountant",
            Self::Support => "support",
        }
    }

    /// The message key of the role's name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Administrator => "role-administrator",
            Self::Manager => "role-manager",
            Self::Accountant => "role-accountant",
            Self::Support => "role-support",
        }
    }

    /// Reads the name that [`Role::as_str`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// Whether this role has the capability. This is the whole matrix of `/users/roles`.
    pub fn may(self, capability: Capability) -> bool {
        use Capability::*;
        use Role::*;
        match capability {
            OwnAccount | ReadCustomers | EditCustomers => true,
            ReadAccounting => matches!(self, Administrator | Manager | Accountant),
            EditAccounting => matches!(self, Administrator | Manager | Accountant),
            SetCreditLimit | ManageGroups | StopCustomers | MergeCustomers | EraseCustomers
            | ShareViews | BulkChange => {
                matches!(self, Administrator | Manager)
            }
            ImportCustomers | ExportCustomers => {
                matches!(self, Administrator | Manager | Accountant)
            }
            ManageUsers | ManageSettings => self == Administrator,
        }
    }
}

/// Something a role may or may not do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Capability {
    /// One's own password, language and sessions.
    OwnAccount,
    /// The register and the sheets, but not the Accounting section.
    ReadCustomers,
    /// Create and change customers, addresses, contacts, notes, status.
    EditCustomers,
    /// See account number, terms, limit, IBAN, also in History.
    ReadAccounting,
    /// Change the Accounting section but for the credit limit.
    EditAccounting,
    /// Change the credit limit.
    SetCreditLimit,
    /// Make, change and delete groups and their discounts, and put customers into them.
    ManageGroups,
    /// Stop a customer, or warn of it.
    StopCustomers,
    /// Make two customers one, and take that back.
    MergeCustomers,
    /// Delete a customer for good.
    EraseCustomers,
    /// Import customers from a file.
    ImportCustomers,
    /// Change many customers at once.
    BulkChange,
    /// Take customers out of the program, as files or an address book.
    ExportCustomers,
    /// Save views of the register that others see, too.
    ShareViews,
    /// Add, change and disable users; the roles page with their names.
    ManageUsers,
    /// The settings of the business.
    ManageSettings,
}

impl Capability {
    /// All capabilities, in the order of the roles page.
    pub const ALL: [Capability; 16] = [
        Capability::OwnAccount,
        Capability::ReadCustomers,
        Capability::EditCustomers,
        Capability::ReadAccounting,
        Capability::EditAccounting,
        Capability::SetCreditLimit,
        Capability::ManageGroups,
        Capability::StopCustomers,
        Capability::MergeCustomers,
        Capability::EraseCustomers,
        Capability::ImportCustomers,
        Capability::BulkChange,
        Capability::ExportCustomers,
        Capability::ShareViews,
        Capability::ManageSettings,
        Capability::ManageUsers,
    ];

    /// The message key that says it in words.
    pub fn label(self) -> &'static str {
        match self {
            Self::OwnAccount => "capability-own-account",
            Self::ReadCustomers => "capability-read-customers",
            Self::EditCustomers => "capability-edit-customers",
            Self::ReadAccounting => "capability-read-accounting",
            Self::EditAccounting => "capability-edit-accounting",
            Self::SetCreditLimit => "capability-set-credit-limit",
            Self::ManageGroups => "capability-manage-groups",
            Self::StopCustomers => "capability-stop-customers",
            Self::MergeCustomers => "capability-merge-customers",
            Self::EraseCustomers => "capability-erase-customers",
            Self::ImportCustomers => "capability-import-customers",
            Self::BulkChange => "capability-bulk-change",
            Self::ExportCustomers => "capability-export-customers",
            Self::ShareViews => "capability-share-views",
            Self::ManageUsers => "capability-manage-users",
            Self::ManageSettings => "capability-manage-settings",
        }
    }
}

/// What a route asks of whoever calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody: sign-in, one-time links, static files, health.
    Open,
    /// A signed-in user whose role has the capability.
    Needs(Capability),
}

impl Access {
    /// Whether somebody with this role (`None`: nobody signed in) passes.
    pub fn admits(self, role: Option<Role>) -> bool {
        match self {
            Self::Open => true,
            Self::Needs(capability) => role.is_some_and(|role| role.may(capability)),
        }
    }
}
