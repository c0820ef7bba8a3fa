-- Which account a person of the schedule belongs to, and the private calendar feed of an account.
ALTER TABLE resource ADD COLUMN staff TEXT REFERENCES staff (id);

-- One feed for an account; of its address only a hash is kept.
CREATE TABLE staff_feed (
  staff TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
  token_hash BLOB NOT NULL UNIQUE,
  created BIGINT NOT NULL
);
