//! The six channels the hub works through, in their fixed order (model.md, "The SIX").

crate::words_enum!(
    /// A service platform of the hub. Exactly six; their order is the order of `ALL`.
    Channel {
        Incubation = "incubation",
        Talent = "talent",
        Resources = "resources",
        Grants = "grants",
        Promotion = "promotion",
        Governance = "governance",
    }
);
