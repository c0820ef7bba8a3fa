-- Weeks that take turns: which one a line of hours is for, from 0, and how many there are, counted from the
-- Monday of valid_from. The turn belongs to the key.
ALTER TABLE resource_hours ADD COLUMN turn BIGINT NOT NULL DEFAULT 0 CHECK (turn BETWEEN 0 AND 3);
ALTER TABLE resource_hours ADD COLUMN turns BIGINT NOT NULL DEFAULT 1 CHECK (turns BETWEEN 1 AND 4);
ALTER TABLE resource_hours ADD CONSTRAINT resource_hours_turn CHECK (turn < turns);
ALTER TABLE resource_hours DROP CONSTRAINT resource_hours_pkey;
ALTER TABLE resource_hours ADD PRIMARY KEY (resource, valid_from, turn, weekday, start_minute);
