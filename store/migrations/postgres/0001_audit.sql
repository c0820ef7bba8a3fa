-- Every act, and the seals that tie the acts together.
CREATE TABLE audit_seal (
  number BIGINT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  previous BYTEA NOT NULL,
  mac BYTEA NOT NULL
);

CREATE TABLE audit (
  id TEXT NOT NULL PRIMARY KEY,
  at BIGINT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  detail TEXT NOT NULL,
  mac BYTEA NOT NULL,
  seal BIGINT
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_unsealed ON audit (id) WHERE seal IS NULL;
