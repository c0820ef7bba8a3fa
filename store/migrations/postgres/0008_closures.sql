-- Closures: hours that end, who is booked in them, what was decided for each, and what can be undone.
--
-- A closure takes its hours away when it is begun, so that nobody new is booked into it; the visits in it
-- stay as they are until each has a decision and the closure is applied.

CREATE TABLE closure (
  id TEXT NOT NULL PRIMARY KEY,
  place TEXT NOT NULL REFERENCES place (id),
  -- A person or a room; none: the whole place.
  resource TEXT REFERENCES resource (id),
  -- What ends: whole days, some hours of days, all hours of days but others, or a week.
  kind TEXT NOT NULL CHECK (kind IN ('days', 'part', 'instead', 'week')),
  first TEXT NOT NULL,
  -- A week has no last date.
  last TEXT,
  -- For part the hours that end, for instead those that stay, for a week its seven days.
  hours TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'applied', 'undone')),
  -- Grows with every decision: who decides names the version that they saw.
  version BIGINT NOT NULL,
  created_by TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL,
  applied_at BIGINT,
  -- For a week: the rows of hours before and after, so that undo restores exactly what it replaced.
  weeks_before TEXT,
  weeks_after TEXT
);
CREATE INDEX closure_changed ON closure (changed_at);

-- The exceptions that a closure wrote, each with the one that was there before, if any.
CREATE TABLE closure_day (
  closure TEXT NOT NULL REFERENCES closure (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  hours TEXT NOT NULL,
  old_hours TEXT,
  old_reason TEXT,
  old_by TEXT,
  old_at BIGINT,
  PRIMARY KEY (closure, date)
);

-- A visit that a closure hits. Claims come and go with their time, so nothing here refers to them by key.
CREATE TABLE closure_visit (
  id TEXT NOT NULL PRIMARY KEY,
  closure TEXT NOT NULL REFERENCES closure (id) ON DELETE CASCADE,
  booking TEXT NOT NULL REFERENCES booking (id) ON DELETE CASCADE,
  -- Where and when it was to be: a visit that is no longer so needs no decision.
  from_place TEXT NOT NULL,
  from_start BIGINT NOT NULL,
  from_end BIGINT NOT NULL,
  decision TEXT CHECK (decision IN ('move', 'ask', 'cancel', 'call', 'keep')),
  decided_by TEXT,
  decided_at BIGINT,
  -- The proposal, and the hold that keeps its seats.
  proposal TEXT CHECK (proposal IN ('same_time', 'same_person', 'another_time', 'another_place')),
  to_place TEXT,
  to_start BIGINT,
  to_end BIGINT,
  claim TEXT,
  claim_until BIGINT,
  -- After applying: the hold on the seats that were given up, and the version that applying gave the visit.
  back_claim TEXT,
  applied_version BIGINT,
  -- Whether a message was written; who was not told has to be called.
  told BOOLEAN NOT NULL,
  answer TEXT CHECK (answer IN ('accepted', 'other_times', 'call_me')),
  answered_at BIGINT,
  called_by TEXT,
  called_at BIGINT,
  UNIQUE (closure, booking)
);
CREATE INDEX closure_visit_booking ON closure_visit (booking);

-- The seats of a visit before, and those of its proposal.
CREATE TABLE closure_seat (
  visit TEXT NOT NULL REFERENCES closure_visit (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('before', 'after')),
  role TEXT NOT NULL,
  resource TEXT NOT NULL REFERENCES resource (id),
  seat BIGINT NOT NULL,
  PRIMARY KEY (visit, side, role)
);
