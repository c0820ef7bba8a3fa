-- Who works here, the one-time links that set their passwords, their sessions, and failed sign-ins.
CREATE TABLE staff (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  -- The name as it is compared at sign-in: lower case, without marks.
  folded TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  place TEXT,
  -- Codes of spoken languages, divided by spaces.
  languages TEXT NOT NULL,
  -- Argon2id with pepper, as a PHC string; none until the set-up link was used.
  password TEXT,
  disabled BOOLEAN NOT NULL,
  created BIGINT NOT NULL
);

-- At most one link for each member: a new one replaces the old.
CREATE TABLE staff_link (
  staff TEXT NOT NULL PRIMARY KEY REFERENCES staff (id),
  token_hash BYTEA NOT NULL UNIQUE,
  expires BIGINT NOT NULL
);

CREATE TABLE staff_session (
  token_hash BYTEA NOT NULL PRIMARY KEY,
  staff TEXT NOT NULL REFERENCES staff (id),
  opened BIGINT NOT NULL,
  seen BIGINT NOT NULL
);
CREATE INDEX staff_session_staff ON staff_session (staff);

-- By a keyed hash of the name that was typed, whether there is such a name or not.
CREATE TABLE staff_failure (
  typed_hash BYTEA NOT NULL PRIMARY KEY,
  failures BIGINT NOT NULL,
  last BIGINT NOT NULL
);
