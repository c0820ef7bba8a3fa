-- Messages get a second reminder, a count per address and day, and a note that staff have dealt with one.

-- What is due 72 hours before is a kind of its own.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
  CHECK (kind IN ('booked', 'moved', 'cancelled', 'reminder_early', 'reminder'));
-- The date, in its place, on which it counts against the cap of its address.
ALTER TABLE outbox ADD COLUMN counted_on TEXT;
-- When a member of the staff said that the person knows, for what failed or is unknown.
ALTER TABLE outbox ADD COLUMN done_at BIGINT;

-- How many messages went to an address on a day; of the address only a keyed hash is known.
CREATE TABLE message_day (
  address_key BYTEA NOT NULL,
  date TEXT NOT NULL,
  sent BIGINT NOT NULL CHECK (sent >= 0),
  PRIMARY KEY (address_key, date)
);
