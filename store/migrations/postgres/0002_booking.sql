-- Booking: what can be booked, who and what it needs, what is taken, and by whom.
--
-- Instants are UTC seconds, dates are ISO texts; a tick is UTC seconds / 300.
-- Free times are never stored: they follow from hours and occupancy.

-- Where visits take place. The version grows with every change of hours, exceptions or resources.
CREATE TABLE place (
  id TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  zone TEXT NOT NULL,
  hours_version BIGINT NOT NULL,
  active BOOLEAN NOT NULL,
  catalogue_hash BYTEA NOT NULL
);

-- The facts of a service that booking needs; its words stay in the catalogue.
CREATE TABLE service (
  id TEXT NOT NULL PRIMARY KEY,
  position BIGINT NOT NULL,
  minutes BIGINT NOT NULL CHECK (minutes BETWEEN 5 AND 720),
  step BIGINT NOT NULL CHECK (step BETWEEN 5 AND 240),
  notice_minutes BIGINT NOT NULL CHECK (notice_minutes >= 0),
  horizon_days BIGINT NOT NULL CHECK (horizon_days BETWEEN 0 AND 366),
  room_kind TEXT,
  sensitive BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  catalogue_hash BYTEA NOT NULL
);

CREATE TABLE service_place (
  service TEXT NOT NULL REFERENCES service (id),
  place TEXT NOT NULL REFERENCES place (id),
  PRIMARY KEY (service, place)
);

-- People and rooms. An interpreter may belong to no place: all places share them.
CREATE TABLE resource (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('staff', 'room', 'interpreter')),
  place TEXT REFERENCES place (id),
  label TEXT NOT NULL,
  seats BIGINT NOT NULL CHECK (seats BETWEEN 1 AND 500),
  room_kind TEXT,
  works_on_holidays BOOLEAN NOT NULL,
  active BOOLEAN NOT NULL,
  demo BOOLEAN NOT NULL,
  CHECK ((kind = 'room') = (room_kind IS NOT NULL)),
  CHECK (kind = 'interpreter' OR place IS NOT NULL)
);
CREATE INDEX resource_place ON resource (place);

CREATE TABLE resource_language (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  PRIMARY KEY (resource, language)
);

-- A person named here gives these services only; who is not named gives all of the place.
CREATE TABLE resource_service (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  service TEXT NOT NULL REFERENCES service (id),
  PRIMARY KEY (resource, service)
);

-- The usual week. A new week begins on its date and ends the one before; both dates are included.
CREATE TABLE resource_hours (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute BIGINT NOT NULL CHECK (start_minute BETWEEN 0 AND 1435),
  end_minute BIGINT NOT NULL CHECK (end_minute BETWEEN 5 AND 1440 AND end_minute > start_minute),
  PRIMARY KEY (resource, valid_from, weekday, start_minute)
);

-- Other hours on one date; the empty text is closed.
CREATE TABLE resource_exception (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  hours TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (resource, date)
);

CREATE TABLE place_exception (
  place TEXT NOT NULL REFERENCES place (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  hours TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  PRIMARY KEY (place, date)
);

-- One person's key, wrapped by the master key. Without it, what is sealed for them is gone.
CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  wrapped_key BYTEA,
  created_at BIGINT NOT NULL
);

-- Whatever takes time from a resource: a hold while somebody fills a form, a visit, a closure.
CREATE TABLE claim (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('hold', 'booking', 'block')),
  expires_at BIGINT,
  created_at BIGINT NOT NULL,
  CHECK ((kind = 'hold') = (expires_at IS NOT NULL))
);
CREATE INDEX claim_expires ON claim (expires_at) WHERE expires_at IS NOT NULL;

-- No double booking, by key: a tick of a seat belongs to one claim. The one table that grows by a dozen
-- rows with each visit, so it checks no more than it must: resources are never deleted.
CREATE TABLE occupancy (
  resource TEXT NOT NULL,
  seat BIGINT NOT NULL,
  tick BIGINT NOT NULL,
  claim TEXT NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
  PRIMARY KEY (resource, seat, tick)
);
CREATE INDEX occupancy_claim ON occupancy (claim);

CREATE TABLE booking (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  claim TEXT NOT NULL UNIQUE REFERENCES claim (id),
  service TEXT NOT NULL REFERENCES service (id),
  place TEXT NOT NULL REFERENCES place (id),
  starts_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL CHECK (ends_at > starts_at),
  -- The language to speak, and the one in which to write.
  language TEXT NOT NULL,
  message_language TEXT NOT NULL,
  interpreter BOOLEAN NOT NULL,
  -- The last change of state led from the previous one, at this time.
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'arrived', 'in_service', 'done', 'missed', 'cancelled')),
  previous_state TEXT,
  state_at BIGINT NOT NULL,
  reference_key BYTEA NOT NULL UNIQUE,
  reference_tail TEXT NOT NULL,
  reference_sealed BYTEA NOT NULL,
  pin_salt BYTEA NOT NULL,
  pin_hash BYTEA NOT NULL,
  name_sealed BYTEA NOT NULL,
  phone_sealed BYTEA,
  email_sealed BYTEA,
  needs_sealed BYTEA,
  note_sealed BYTEA,
  contact_safe BOOLEAN NOT NULL,
  remind BOOLEAN NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('public', 'staff')),
  demo BOOLEAN NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  version BIGINT NOT NULL
);
CREATE INDEX booking_place_starts ON booking (place, starts_at);
CREATE INDEX booking_person ON booking (person);

-- Who and what a visit has, role by role; kept after cancelling, so that undo can take it back.
CREATE TABLE booking_resource (
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('staff', 'room', 'interpreter')),
  resource TEXT NOT NULL REFERENCES resource (id),
  seat BIGINT NOT NULL,
  PRIMARY KEY (booking, role)
);
CREATE INDEX booking_resource_resource ON booking_resource (resource);

-- The answer to a form that was sent once already, readable only for who holds the form.
CREATE TABLE idempotency (
  key BYTEA NOT NULL PRIMARY KEY,
  fingerprint BYTEA NOT NULL,
  booking TEXT NOT NULL,
  answer_sealed BYTEA NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX idempotency_expires ON idempotency (expires_at);

-- Failed look-ups, counted by a keyed hash of what was typed, existing or not.
CREATE TABLE attempt (
  key BYTEA NOT NULL PRIMARY KEY,
  failures BIGINT NOT NULL,
  next_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);
CREATE INDEX attempt_changed ON attempt (changed_at);

-- Minutes after booking or finding a visit in which one browser may see it again.
CREATE TABLE visit_session (
  key BYTEA NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  codes_sealed BYTEA NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX visit_session_booking ON visit_session (booking);
CREATE INDEX visit_session_expires ON visit_session (expires_at);

-- Messages to send: written with what they are about, sent later, each at most once.
CREATE TABLE outbox (
  id TEXT NOT NULL PRIMARY KEY,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('booked', 'moved', 'cancelled', 'reminder')),
  channel TEXT NOT NULL CHECK (channel IN ('email', 'sms')),
  version BIGINT NOT NULL,
  language TEXT NOT NULL,
  address_sealed BYTEA NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'claimed', 'sending', 'sent', 'failed', 'unknown', 'dropped')),
  due_at BIGINT NOT NULL,
  fence BIGINT NOT NULL,
  lease_until BIGINT,
  attempts BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  UNIQUE (booking, kind, channel, version)
);
CREATE INDEX outbox_due ON outbox (state, due_at);

-- How often the visits of a place changed on a date. Striped, so that two visits of one day need not
-- wait for each other; the sum only ever grows.
CREATE TABLE day_change (
  place TEXT NOT NULL,
  date TEXT NOT NULL,
  stripe BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (place, date, stripe)
);
