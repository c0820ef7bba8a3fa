-- Who can fill a role of a visit, and what a person wished of those who do.

-- Nothing here is known of those who are there already, and what is not known fits no wish.
ALTER TABLE resource ADD COLUMN gender TEXT CHECK (gender IN ('woman', 'man'));
-- How visits with them can be, divided by spaces: on_site, video, phone.
ALTER TABLE resource ADD COLUMN ways TEXT NOT NULL DEFAULT 'on_site';
-- A member of the staff who also interprets for a colleague.
ALTER TABLE resource ADD COLUMN interprets BOOLEAN NOT NULL DEFAULT FALSE;
-- For rooms: from the street to the chair without a step.
ALTER TABLE resource ADD COLUMN step_free BOOLEAN;

-- Where an interpreter who belongs to no place comes in person.
CREATE TABLE interpreter_place (
  resource TEXT NOT NULL REFERENCES resource (id) ON DELETE CASCADE,
  place TEXT NOT NULL REFERENCES place (id),
  PRIMARY KEY (resource, place)
);

ALTER TABLE place ADD COLUMN step_free BOOLEAN;

-- Time before and after a visit that takes the person and the room, and is shown to nobody.
ALTER TABLE service ADD COLUMN before_minutes BIGINT NOT NULL DEFAULT 0 CHECK (before_minutes BETWEEN 0 AND 120);
ALTER TABLE service ADD COLUMN after_minutes BIGINT NOT NULL DEFAULT 0 CHECK (after_minutes BETWEEN 0 AND 120);
-- Whether it can be given by video or phone.
ALTER TABLE service ADD COLUMN remote BOOLEAN NOT NULL DEFAULT FALSE;

-- As they were when the visit took its time: what it holds is told by them.
ALTER TABLE booking ADD COLUMN before_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE booking ADD COLUMN after_minutes BIGINT NOT NULL DEFAULT 0;
ALTER TABLE booking ADD COLUMN way TEXT NOT NULL DEFAULT 'on_site' CHECK (way IN ('on_site', 'video', 'phone'));
ALTER TABLE booking ADD COLUMN interpreter_by TEXT CHECK (interpreter_by IN ('on_site', 'video'));
-- The house has no interpreter of the language: somebody must find one.
ALTER TABLE booking ADD COLUMN interpreter_open BOOLEAN NOT NULL DEFAULT FALSE;
-- A woman or a man to speak with, a way without steps: nobody else's business, so sealed.
ALTER TABLE booking ADD COLUMN wishes_sealed BYTEA;
