-- Community events: what everyone sees, what waits for staff, and what was said about it.
--
-- Instants are UTC seconds; dates are ISO texts on the calendar of the event's own zone; times of day
-- are minutes since midnight on its clock, so that 18:00 stays 18:00 when the clocks change.

CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  -- Counts what the volunteer sent: staff decide on what they have read.
  revision BIGINT NOT NULL,
  -- The revision that everyone sees, and the one that waits; the latter never hides the former.
  public_version BIGINT,
  waiting_version BIGINT,
  -- Counts the changes of what everyone sees, for calendars that keep a copy.
  sequence BIGINT NOT NULL,
  -- The last day on which the public version takes place; none: it has no end.
  last_day TEXT,
  -- Of the secret edit link: the link itself is not kept.
  token_hash BYTEA NOT NULL UNIQUE,
  -- Whose key seals the contact; none once both are forgotten.
  person TEXT REFERENCES person (id),
  contact BYTEA,
  created BIGINT NOT NULL,
  sent BIGINT NOT NULL,
  published BIGINT,
  demo BOOLEAN NOT NULL
);
CREATE INDEX event_public ON event (last_day) WHERE public_version IS NOT NULL;
CREATE INDEX event_waiting ON event (status, sent) WHERE waiting_version IS NOT NULL;

-- Only versions that somebody still needs: what is public and what waits.
CREATE TABLE event_version (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  version BIGINT NOT NULL,
  kind TEXT NOT NULL,
  source_language TEXT NOT NULL,
  -- Counts the changes of the source text; a translation names the one that it says.
  text_revision BIGINT NOT NULL,
  date TEXT NOT NULL,
  start_minute BIGINT NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  end_minute BIGINT CHECK (end_minute BETWEEN 1 AND 1440),
  zone TEXT NOT NULL,
  -- As RFC 5545 writes it, and the days left out, divided by spaces.
  rrule TEXT,
  exdates TEXT NOT NULL,
  -- A place of the directory, or an address and a town in the volunteer's words.
  place TEXT,
  address TEXT,
  city TEXT,
  audience TEXT NOT NULL,
  -- Codes of languages, divided by spaces.
  speaks TEXT NOT NULL,
  interpreter BOOLEAN NOT NULL,
  step_free TEXT NOT NULL,
  childcare TEXT NOT NULL,
  -- None: free.
  price TEXT,
  no_documents BOOLEAN NOT NULL,
  organiser TEXT NOT NULL,
  PRIMARY KEY (event, version),
  CHECK ((place IS NULL) = (address IS NOT NULL)),
  CHECK ((address IS NULL) = (city IS NULL))
);

CREATE TABLE event_text (
  event TEXT NOT NULL,
  version BIGINT NOT NULL,
  language TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  text TEXT NOT NULL,
  of_revision BIGINT NOT NULL,
  PRIMARY KEY (event, version, language),
  FOREIGN KEY (event, version) REFERENCES event_version (event, version) ON DELETE CASCADE
);

-- Every step between volunteer and staff. The note is for the volunteer to read.
CREATE TABLE event_moderation (
  event TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  revision BIGINT NOT NULL,
  from_status TEXT,
  to_status TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (event, number)
);
