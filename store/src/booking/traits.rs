//! What is known of a person, a room or an interpreter beyond hours and languages, and what may be wished of them.

use domain::booking::{Gender, VisitWay};

use super::calendar::ResourceKind;
use crate::{Row, StoreError, Tx, Value, values};

/// What is not known is none, and fits no wish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traits {
    pub gender: Option<Gender>,
    /// How visits with them can be; an interpreter's `OnSite` holds where they belong or come to.
    pub ways: Vec<VisitWay>,
    /// A member of the staff who also interprets for colleagues.
    pub interprets: bool,
    /// For rooms.
    pub step_free: Option<bool>,
    /// Where an interpreter who belongs to no place comes in person.
    pub places: Vec<String>,
}

impl Default for Traits {
    fn default() -> Traits {
        Traits {
            gender: None,
            ways: vec![VisitWay::OnSite],
            interprets: false,
            step_free: None,
            places: Vec::new(),
        }
    }
}

/// The columns that [`Traits::read`] reads, of a resource named `r`.
pub(super) const COLUMNS: &str = "r.gender, r.ways, r.interprets, r.step_free";

impl Traits {
    /// From a row with [`COLUMNS`]; the places are rows of their own.
    pub(super) fn read(row: &Row) -> Result<Traits, StoreError> {
        let damaged = |column: &str| StoreError::Damaged(format!("resource.{column} is unknown"));
        let gender: Option<String> = row.get("gender")?;
        let gender = gender.map(|code| Gender::from_code(&code).ok_or_else(|| damaged("gender"))).transpose();
        let ways: String = row.get("ways")?;
        let ways = ways.split_whitespace().map(|code| VisitWay::from_code(code).ok_or(damaged("ways")));
        Ok(Traits {
            gender: gender?,
            ways: ways.collect::<Result<_, _>>()?,
            interprets: row.get("interprets")?,
            step_free: row.get("step_free")?,
            places: Vec::new(),
        })
    }

    /// As they are kept for a resource of a kind: what has no meaning for it is left out.
    pub(super) fn values(&self, kind: ResourceKind) -> [Value; 4] {
        let is_room = kind == ResourceKind::Room;
        let ways: Vec<&str> = self.ways.iter().map(|way| way.code()).collect();
        [
            self.gender.filter(|_| !is_room).map(Gender::code).into(),
            Value::from(if is_room { VisitWay::OnSite.code().to_owned() } else { ways.join(" ") }),
            (self.interprets && kind == ResourceKind::Staff).into(),
            self.step_free.filter(|_| is_room).into(),
        ]
    }

    /// Writes where a shared interpreter comes, in place of what was there.
    pub(super) async fn write_places(
        &self,
        tx: &mut Tx,
        id: &str,
        is_shared: bool,
    ) -> Result<(), StoreError> {
        tx.execute("DELETE FROM interpreter_place WHERE resource = $1", values![id]).await?;
        for place in self.places.iter().filter(|_| is_shared) {
            tx.execute("INSERT INTO interpreter_place (resource, place) VALUES ($1, $2)", values![id, place])
                .await?;
        }
        Ok(())
    }
}
