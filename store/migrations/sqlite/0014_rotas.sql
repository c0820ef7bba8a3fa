-- Weeks that take turns: which one a line of hours is for, from 0, and how many there are, counted from the
-- Monday of valid_from. The turn belongs to the key, so the table is made anew.
CREATE TABLE resource_hours_in_turns (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  valid_from TEXT NOT NULL,
  valid_until TEXT,
  turn INTEGER NOT NULL DEFAULT 0 CHECK (turn BETWEEN 0 AND 3),
  turns INTEGER NOT NULL DEFAULT 1 CHECK (turns BETWEEN 1 AND 4 AND turn < turns),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1435),
  end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 5 AND 1440 AND end_minute > start_minute),
  PRIMARY KEY (resource, valid_from, turn, weekday, start_minute)
) STRICT, WITHOUT ROWID;
INSERT INTO resource_hours_in_turns (resource, valid_from, valid_until, weekday, start_minute, end_minute)
SELECT resource, valid_from, valid_until, weekday, start_minute, end_minute FROM resource_hours;
DROP TABLE resource_hours;
ALTER TABLE resource_hours_in_turns RENAME TO resource_hours;
