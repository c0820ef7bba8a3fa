-- Messages get a second reminder, a count per address and day, and a note that staff have dealt with one.

-- What is due 72 hours before is a kind of its own; a CHECK can only be changed with its table.
CREATE TABLE outbox_next (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('booked', 'moved', 'cancelled', 'reminder_early', 'reminder')),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
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
  -- The date, in its place, on which it counts against the cap of its address.
  counted_on TEXT,
  -- When a member of the staff said that the person knows, for what failed or is unknown.
  done_at INTEGER,
  UNIQUE (booking, kind, channel, version)
) STRICT;
INSERT INTO outbox_next (id, booking, kind, channel, version, language, address_sealed, state, due_at, fence,
    lease_until, attempts, created_at, changed_at)
  SELECT id, booking, kind, channel, version, language, address_sealed, state, due_at, fence, lease_until,
    attempts, created_at, changed_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (state, due_at);

-- How many messages went to an address on a day; of the address only a keyed hash is known.
CREATE TABLE message_day (
  address_key BLOB NOT NULL,
  date TEXT NOT NULL,
  sent INTEGER NOT NULL CHECK (sent >= 0),
  PRIMARY KEY (address_key, date)
) STRICT, WITHOUT ROWID;
