-- Answers by a link in a message: the links, what was answered, who wants a call, and when to write.

-- What a message says and on what way it goes is checked where it is written: a CHECK here would need
-- the whole table anew with each kind.
CREATE TABLE outbox_next (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
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
  UNIQUE (booking, kind, channel, version)
) STRICT;
INSERT INTO outbox_next (id, booking, kind, channel, version, language, address_sealed, state, due_at, fence,
    lease_until, attempts, created_at, changed_at, counted_on, done_at)
  SELECT id, booking, kind, channel, version, language, address_sealed, state, due_at, fence, lease_until,
    attempts, created_at, changed_at, counted_on, done_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (state, due_at);

-- The part of the day in which its person wants to be written to.
ALTER TABLE booking ADD COLUMN message_hours TEXT NOT NULL DEFAULT 'day'
  CHECK (message_hours IN ('day', 'morning', 'afternoon', 'evening'));
-- When the person said "I come"; none once the visit has another time.
ALTER TABLE booking ADD COLUMN comes_at INTEGER;

-- A link in a message. The token itself is not kept: it is derived anew whenever it is written.
CREATE TABLE link (
  key BLOB NOT NULL PRIMARY KEY,
  purpose TEXT NOT NULL,
  -- The id of what it is about: a visit, or what a feature calls its own.
  subject TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX link_expires ON link (expires_at);

-- Whom the staff must call, and why; one open line per visit and reason.
CREATE TABLE call_wish (
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  done_at INTEGER,
  PRIMARY KEY (booking, reason)
) STRICT, WITHOUT ROWID;
CREATE INDEX call_wish_open ON call_wish (created_at) WHERE done_at IS NULL;
