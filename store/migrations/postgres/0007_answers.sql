-- Answers by a link in a message: the links, what was answered, who wants a call, and when to write.

-- What a message says and on what way it goes is checked where it is written.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox DROP CONSTRAINT outbox_channel_check;

-- The part of the day in which its person wants to be written to.
ALTER TABLE booking ADD COLUMN message_hours TEXT NOT NULL DEFAULT 'day'
  CHECK (message_hours IN ('day', 'morning', 'afternoon', 'evening'));
-- When the person said "I come"; none once the visit has another time.
ALTER TABLE booking ADD COLUMN comes_at BIGINT;

-- A link in a message. The token itself is not kept: it is derived anew whenever it is written.
CREATE TABLE link (
  key BYTEA NOT NULL PRIMARY KEY,
  purpose TEXT NOT NULL,
  -- The id of what it is about: a visit, or what a feature calls its own.
  subject TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX link_expires ON link (expires_at);

-- Whom the staff must call, and why; one open line per visit and reason.
CREATE TABLE call_wish (
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  done_at BIGINT,
  PRIMARY KEY (booking, reason)
);
CREATE INDEX call_wish_open ON call_wish (created_at) WHERE done_at IS NULL;
