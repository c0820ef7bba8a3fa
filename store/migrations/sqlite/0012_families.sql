-- Visits that belong together: a family that comes at once or in turn, or the visits of a series.
CREATE TABLE visit_group (
  id TEXT NOT NULL PRIMARY KEY,
  -- Whose key seals the reference; of nobody's name, so that it outlives the first visit of a series.
  person TEXT NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL CHECK (kind IN ('family', 'series')),
  reference_key BLOB NOT NULL UNIQUE,
  reference_tail TEXT NOT NULL,
  reference_sealed BLOB NOT NULL,
  -- The same as of each of its visits: one PIN opens them all.
  pin_salt BLOB NOT NULL,
  pin_hash BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

ALTER TABLE booking ADD COLUMN visit_group TEXT REFERENCES visit_group (id);
CREATE INDEX booking_visit_group ON booking (visit_group) WHERE visit_group IS NOT NULL;

-- The time of a family is one hold, whose browser knows the first; the others belong to it.
ALTER TABLE hold ADD COLUMN lead TEXT REFERENCES claim (id) ON DELETE CASCADE;
CREATE INDEX hold_lead ON hold (lead) WHERE lead IS NOT NULL;
