//! What can go wrong between us and the database.

/// A failure of the store itself; a rule that said no is never one of these.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database does not answer, is full, or was told to stop. Worth a 503 and another try.
    #[error("the database is away: {0}")]
    Away(#[source] sqlx::Error),
    /// A unique key refused a row. Which one means something is known to the statement's caller.
    #[error("a unique key refused the row")]
    Conflict,
    /// A stored value is not what the schema promises.
    #[error("stored data is damaged: {0}")]
    Damaged(String),
    /// A sealed field cannot be opened with this key in this place.
    #[error("a sealed field does not open")]
    Sealed,
    /// A statement or a migration is wrong: a defect of ours.
    #[error("a statement failed: {0}")]
    Statement(#[source] sqlx::Error),
    /// The settings do not lead to a database.
    #[error("{0}")]
    Setting(String),
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) if inner.is_unique_violation() => StoreError::Conflict,
            sqlx::Error::Database(inner) if is_passing(inner.code().as_deref()) => StoreError::Away(error),
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::Tls(_) => StoreError::Away(error),
            _ => StoreError::Statement(error),
        }
    }
}

/// Codes that pass by themselves or when somebody makes room: SQLite busy, I/O and full;
/// PostgreSQL connection trouble, lack of resources, shutdown, time-outs and deadlocks.
fn is_passing(code: Option<&str>) -> bool {
    let Some(code) = code else { return false };
    if let Ok(number) = code.parse::<u32>()
        && code.len() < 5
    {
        return matches!(number & 0xff, 5 | 6 | 10 | 13 | 14);
    }
    code.starts_with("08")
        || code.starts_with("53")
        || code.starts_with("57P")
        || matches!(code, "57014" | "55P03" | "40001" | "40P01" | "25P03" | "58030")
}

#[cfg(test)]
mod tests {
    use super::is_passing;

    #[test]
    fn only_what_passes_by_itself_counts_as_away() {
        let table = [
            (Some("5"), true),
            (Some("261"), true),
            (Some("13"), true),
            (Some("1"), false),
            (Some("2067"), false),
            (Some("40P01"), true),
            (Some("57P01"), true),
            (Some("42P01"), false),
            (Some("23505"), false),
            (None, false),
        ];
        for (code, passing) in table {
            assert_eq!(is_passing(code), passing, "{code:?}");
        }
    }
}
