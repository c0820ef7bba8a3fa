-- The waiting list: who waits for what, which times were offered, and seats that were given up and are not public yet.

CREATE TABLE waiting (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  -- Who has a visit already and would come earlier; name, ways and codes are then the visit's own.
  booking TEXT REFERENCES booking (id) ON DELETE CASCADE,
  service TEXT NOT NULL REFERENCES service (id),
  -- None: any place.
  place TEXT REFERENCES place (id),
  language TEXT NOT NULL,
  message_language TEXT NOT NULL,
  interpreter BOOLEAN NOT NULL,
  way TEXT NOT NULL,
  interpreter_by TEXT,
  -- The dates between which a time is of use; both are included.
  from_date TEXT,
  until_date TEXT,
  -- 0 ordinary, 1 soon, 2 urgent. Staff say so, nobody of themselves.
  urgency BIGINT NOT NULL CHECK (urgency BETWEEN 0 AND 2),
  since BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'served', 'left', 'removed', 'over')),
  state_at BIGINT NOT NULL,
  -- A message did not reach them once: staff call.
  call_first BOOLEAN NOT NULL,
  contact_safe BOOLEAN NOT NULL,
  message_hours TEXT NOT NULL,
  reference_key BLOB UNIQUE,
  reference_tail TEXT,
  reference_sealed BLOB,
  pin_salt BLOB,
  pin_hash BLOB,
  name_sealed BLOB,
  phone_sealed BLOB,
  email_sealed BLOB,
  wishes_sealed BLOB,
  -- The visit that came of it.
  served_by TEXT REFERENCES booking (id) ON DELETE SET NULL,
  demo BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  CHECK ((booking IS NULL) = (reference_key IS NOT NULL))
);
CREATE INDEX waiting_order ON waiting (state, urgency, since);
CREATE UNIQUE INDEX waiting_booking ON waiting (booking) WHERE state = 'waiting';
CREATE INDEX waiting_person ON waiting (person);

-- A time that is one person's alone for half an hour. Its seats are under a hold.
CREATE TABLE waiting_offer (
  id TEXT NOT NULL PRIMARY KEY,
  waiting TEXT NOT NULL REFERENCES waiting (id) ON DELETE CASCADE,
  -- Claims come and go with their time, so nothing here refers to one by key.
  claim TEXT NOT NULL,
  place TEXT NOT NULL REFERENCES place (id),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
  offered_at BIGINT NOT NULL,
  until_at BIGINT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('offered', 'accepted', 'declined', 'missed', 'withdrawn')),
  state_at BIGINT NOT NULL,
  -- Staff call and say it.
  by_call BOOLEAN NOT NULL
);
-- One at a time.
CREATE UNIQUE INDEX waiting_offer_live ON waiting_offer (waiting) WHERE state = 'offered';
CREATE INDEX waiting_offer_waiting ON waiting_offer (waiting, offered_at);
CREATE INDEX waiting_offer_until ON waiting_offer (until_at) WHERE state = 'offered';

-- Seats that were given up: from when they may be offered to who waits, and which visit may take them back.
ALTER TABLE hold ADD COLUMN offer_from BIGINT;
ALTER TABLE hold ADD COLUMN cooled_visit TEXT;
CREATE INDEX hold_cooling ON hold (offer_from) WHERE offer_from IS NOT NULL;
CREATE INDEX hold_cooled_visit ON hold (cooled_visit) WHERE cooled_visit IS NOT NULL;

-- A message is about a visit or about an offer.
CREATE TABLE outbox_next (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT REFERENCES booking (id) ON DELETE CASCADE,
  offer TEXT REFERENCES waiting_offer (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  version INTEGER NOT NULL,
  language TEXT NOT NULL,
  address_sealed BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'claimed', 'sending', 'sent', 'failed', 'unknown', 'dropped')),
  due_at INTEGER NOT NULL,
  fence INTEGER NOT NULL,
  lease_until INTEGER,
  attempts INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  counted_on TEXT,
  done_at INTEGER,
  UNIQUE (booking, kind, channel, version),
  UNIQUE (offer, channel),
  CHECK ((booking IS NULL) <> (offer IS NULL))
) STRICT;
INSERT INTO outbox_next (id, booking, offer, kind, channel, version, language, address_sealed, state, due_at,
    fence, lease_until, attempts, created_at, changed_at, counted_on, done_at)
  SELECT id, booking, NULL, kind, channel, version, language, address_sealed, state, due_at, fence,
    lease_until, attempts, created_at, changed_at, counted_on, done_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (state, due_at);

-- What a staff member wrote of why a visit has a seat beyond the usual ones.
ALTER TABLE booking ADD COLUMN extra_sealed BLOB;
