-- A time that is kept while somebody fills a form, or for a person whom the house has asked. Its ticks are
-- in occupancy and its end in claim; here stands what it is for.
CREATE TABLE hold (
  claim TEXT NOT NULL PRIMARY KEY REFERENCES claim (id) ON DELETE CASCADE,
  -- Keyed hash of the token of the browser that holds it; nothing when the house holds it.
  owner_key BLOB,
  service TEXT,
  place TEXT NOT NULL REFERENCES place (id),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
  -- It can be made longer once.
  extended BOOLEAN NOT NULL,
  -- The same click twice is one hold.
  UNIQUE (owner_key, service, starts_at)
);
