//! Ids: UUIDv7 newtypes, text in the table and in JSON. People see house numbers instead.

/// Makes an id newtype with serde, SQL and TypeScript included.
#[macro_export]
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        #[serde(transparent)]
        pub struct $name(#[ts(type = "string")] pub uuid::Uuid);

        impl $name {
            /// A new id, ordered by the time it was made.
            pub fn fresh() -> Self {
                Self(uuid::Uuid::now_v7())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(out)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                Ok(Self(text.parse()?))
            }
        }

        impl $crate::base::ids::SqlText for $name {
            fn to_text(&self) -> String {
                self.0.to_string()
            }
            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
        $crate::sql_text!($name);
    };
}

/// A value that stands in its column as text: ids, dates, states.
pub trait SqlText: Sized {
    fn to_text(&self) -> String;
    /// `None` where the column holds what this type never wrote: the read fails, nothing is guessed.
    fn from_text(text: &str) -> Option<Self>;
}

/// Reads and writes a [`SqlText`] type through rusqlite.
#[macro_export]
macro_rules! sql_text {
    ($name:ty) => {
        impl rusqlite::types::ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok($crate::base::ids::SqlText::to_text(self).into())
            }
        }
        impl rusqlite::types::FromSql for $name {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                let text = value.as_str()?;
                <$name as $crate::base::ids::SqlText>::from_text(text).ok_or_else(|| {
                    rusqlite::types::FromSqlError::Other(
                        format!("{text:?} is no {}", stringify!($name)).into(),
                    )
                })
            }
        }
    };
}

/// An enum of states or kinds that is written as its camelCase word, in the table as in JSON.
#[macro_export]
macro_rules! words_enum {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            serde::Serialize, serde::Deserialize, ts_rs::TS,
        )]
        $(#[$doc])*
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The words of all of them, in this order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The word in tables, JSON and the catalogue.
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        impl $crate::base::ids::SqlText for $name {
            fn to_text(&self) -> String {
                self.word().to_owned()
            }
            fn from_text(text: &str) -> Option<Self> {
                match text { $($word => Some($name::$variant),)+ _ => None }
            }
        }
        $crate::sql_text!($name);
    };
}
