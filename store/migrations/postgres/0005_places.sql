-- When the doors of a place are open to everyone. A place without a row: nobody has told us.
CREATE TABLE place_opening (
  place TEXT NOT NULL PRIMARY KEY,
  -- Only for who has an appointment; the days are then empty.
  by_appointment BOOLEAN NOT NULL,
  -- The usual week as 09:00-12:00, 13:00-17:00; the empty text is closed.
  monday TEXT NOT NULL,
  tuesday TEXT NOT NULL,
  wednesday TEXT NOT NULL,
  thursday TEXT NOT NULL,
  friday TEXT NOT NULL,
  saturday TEXT NOT NULL,
  sunday TEXT NOT NULL,
  changed_at BIGINT NOT NULL
);
