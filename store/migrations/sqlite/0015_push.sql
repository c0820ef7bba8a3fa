-- The phone that its owner called theirs: where to tell it that there is something to read.
ALTER TABLE booking ADD COLUMN push_sealed BLOB;
