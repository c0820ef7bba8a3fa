-- Hours of people at places that are not their own: on one date, or on a weekday of every week or in turns.
CREATE TABLE stop (
  id TEXT NOT NULL PRIMARY KEY,
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  place TEXT NOT NULL REFERENCES place (id),
  -- Both dates are included. Without a weekday it is on the first of them alone.
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  weekday BIGINT CHECK (weekday BETWEEN 1 AND 7),
  turn BIGINT NOT NULL CHECK (turn BETWEEN 0 AND 3),
  turns BIGINT NOT NULL CHECK (turns BETWEEN 1 AND 4 AND turn < turns),
  start_minute BIGINT NOT NULL CHECK (start_minute BETWEEN 0 AND 1435),
  end_minute BIGINT NOT NULL CHECK (end_minute BETWEEN 5 AND 1440 AND end_minute > start_minute),
  -- On the way there and back.
  before_minutes BIGINT NOT NULL CHECK (before_minutes BETWEEN 0 AND 480),
  after_minutes BIGINT NOT NULL CHECK (after_minutes BETWEEN 0 AND 480)
);
CREATE INDEX stop_resource ON stop (resource);
CREATE INDEX stop_place ON stop (place);

-- A place to which our people come and where we have no rooms: a visit there needs none.
ALTER TABLE place ADD COLUMN visited BOOLEAN NOT NULL DEFAULT FALSE;
