-- Days ahead in which every free time of a service is public; none: all of them are.
ALTER TABLE service ADD COLUMN release_days BIGINT CHECK (release_days BETWEEN 1 AND 366);
