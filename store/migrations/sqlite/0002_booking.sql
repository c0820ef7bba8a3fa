-- Booking: what can be booked, who and what it needs, what is taken, and by whom.
--
-- Instants are UTC seconds, dates are ISO texts, booleans are 0 or 1; a tick is UTC seconds / 300.
-- Free times are never stored: they follow from hours and occupancy.

-- Where visits take place. The version grows with every change of hours, exceptions or resources.
CREATE TABLE place (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  zone TEXT NOT NULL,
  hours_version INTEGER NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  catalogue_hash BLOB NOT NULL
) STRICT;

-- The facts of a service that booking needs; its words stay in the catalogue.
CREATE TABLE service (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 5 AND 720),
  step INTEGER NOT NULL CHECK (step BETWEEN 5 AND 240),
  notice_minutes INTEGER NOT NULL CHECK (notice_minutes >= 0),
  horizon_days INTEGER NOT NULL CHECK (horizon_days BETWEEN 0 AND 366),
  room_kind TEXT,
  sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  catalogue_hash BLOB NOT NULL
) STRICT;

CREATE TABLE service_place (
  service TEXT NOT NULL REFERENCES service (id),
  place TEXT NOT NULL REFERENCES place (id),
  PRIMARY KEY (service, place)
) STRICT, WITHOUT ROWID;

-- People and rooms. An interpreter may belong to no place: all places share them.
CREATE TABLE resource (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('staff', 'room', 'interpreter')),
  place TEXT REFERENCES place (id),
  label TEXT NOT NULL,
  seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 500),
  room_kind TEXT,
  works_on_holidays INTEGER NOT NULL CHECK (works_on_holidays IN (0, 1)),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  CHECK ((kind = 'room') = (room_kind IS NOT NULL)),
  CHECK (kind = 'interpreter' OR place IS NOT NULL)
) STRICT;
CREATE INDEX resource_place ON resource (place);

CREATE TABLE resource_language (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  PRIMARY KEY (resource, language)
) STRICT, WITHOUT ROWID;

-- A person named here gives these services only; who is not named gives all of the place.
CREATE TABLE resource_service (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  service TEXT NOT NULL REFERENCES service (id),
  PRIMARY KEY (resource, service)
) STRICT, WITHOUT ROWID;

-- The usual week. A new week begins on its date and ends the one before; both dates are included.
CREATE TABLE resource_hours (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1435),
  end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 5 AND 1440 AND end_minute > start_minute),
  PRIMARY KEY (resource, valid_from, weekday, start_minute)
) STRICT, WITHOUT ROWID;

-- Other hours on one date; the empty text is closed.
CREATE TABLE resource_exception (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  hours TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (resource, date)
) STRICT, WITHOUT ROWID;

CREATE TABLE place_exception (
  place TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  hours TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (place, date)
) STRICT, WITHOUT ROWID;

-- One person's key, wrapped by the master key. Without it, what is sealed for them is gone.
CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  wrapped_key BLOB,
  created_at INTEGER NOT NULL
) STRICT;

-- Whatever takes time from a resource: a hold while somebody fills a form, a visit, a closure.
CREATE TABLE claim (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('hold', 'booking', 'block')),
  expires_at INTEGER,
  created_at INTEGER NOT NULL,
  CHECK ((kind = 'hold') = (expires_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_expires ON claim (expires_at) WHERE expires_at IS NOT NULL;

-- No double booking, by key: a tick of a seat belongs to one claim. The one table that grows by a dozen
-- rows with each visit, so it checks no more than it must: resources are never deleted.
CREATE TABLE occupancy (
  resource TEXT NOT NULL,
  seat INTEGER NOT NULL,
  tick INTEGER NOT NULL,
  claim TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  PRIMARY KEY (resource, seat, tick)
) STRICT, WITHOUT ROWID;
CREATE INDEX occupancy_claim ON occupancy (claim);

CREATE TABLE booking (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  claim TEXT NOT NULL UNIQUE REFERENCES claim (id),
  service TEXT NOT NULL REFERENCES service (id),
  place TEXT NOT NULL REFERENCES place (id),
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL CHECK (ends_at > starts_at),
  -- The language to speak, and the one in which to write.
  language TEXT NOT NULL,
  message_language TEXT NOT NULL,
  interpreter INTEGER NOT NULL CHECK (interpreter IN (0, 1)),
  -- The last change of state led from the previous one, at this time.
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'arrived', 'in_service', 'done', 'missed', 'cancelled')),
  previous_state TEXT,
  state_at INTEGER NOT NULL,
  reference_key BLOB NOT NULL UNIQUE,
  reference_tail TEXT NOT NULL,
  reference_sealed BLOB NOT NULL,
  pin_salt BLOB NOT NULL,
  pin_hash BLOB NOT NULL,
  name_sealed BLOB NOT NULL,
  phone_sealed BLOB,
  email_sealed BLOB,
  needs_sealed BLOB,
  note_sealed BLOB,
  contact_safe INTEGER NOT NULL CHECK (contact_safe IN (0, 1)),
  remind INTEGER NOT NULL CHECK (remind IN (0, 1)),
  source TEXT NOT NULL CHECK (source IN ('public', 'staff')),
  demo INTEGER NOT NULL CHECK (demo IN (0, 1)),
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX booking_place_starts ON booking (place, starts_at);
CREATE INDEX booking_person ON booking (person);

-- Who and what a visit has, role by role; kept after cancelling, so that undo can take it back.
CREATE TABLE booking_resource (
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('staff', 'room', 'interpreter')),
  resource TEXT NOT NULL REFERENCES resource (id),
  seat INTEGER NOT NULL,
  PRIMARY KEY (booking, role)
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_resource_resource ON booking_resource (resource);

-- The answer to a form that was sent once already, readable only for who holds the form.
CREATE TABLE idempotency (
  key BLOB NOT NULL PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  booking TEXT NOT NULL,
  answer_sealed BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_expires ON idempotency (expires_at);

-- Failed look-ups, counted by a keyed hash of what was typed, existing or not.
CREATE TABLE attempt (
  key BLOB NOT NULL PRIMARY KEY,
  failures INTEGER NOT NULL,
  next_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX attempt_changed ON attempt (changed_at);

-- Minutes after booking or finding a visit in which one browser may see it again.
CREATE TABLE visit_session (
  key BLOB NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  codes_sealed BLOB NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_session_booking ON visit_session (booking);
CREATE INDEX visit_session_expires ON visit_session (expires_at);

-- Messages to send: written with what they are about, sent later, each at most once.
CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('booked', 'moved', 'cancelled', 'reminder')),
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
  UNIQUE (booking, kind, channel, version)
) STRICT;
CREATE INDEX outbox_due ON outbox (state, due_at);

-- How often the visits of a place changed on a date. Striped, so that two visits of one day need not
-- wait for each other; the sum only ever grows.
CREATE TABLE day_change (
  place TEXT NOT NULL,
  date TEXT NOT NULL,
  stripe INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (place, date, stripe)
) STRICT, WITHOUT ROWID;
