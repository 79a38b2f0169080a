-- Links by which somebody sets his first password: kept as a hash, once each, and only the latest one of a person works.
CREATE TABLE invitations (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  token_hash text NOT NULL CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  invited_by_id uuid NOT NULL REFERENCES users (id),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  replaced_at timestamptz(3)
);
CREATE UNIQUE INDEX invitations_token_hash_key ON invitations (token_hash);
CREATE UNIQUE INDEX invitations_one_open ON invitations (user_id) WHERE used_at IS NULL AND replaced_at IS NULL;
CREATE INDEX invitations_user_id_idx ON invitations (user_id, created_at DESC);

-- Grows with every change of roles or limits, so that nobody overwrites what he has not seen.
ALTER TABLE users ADD COLUMN access_version integer NOT NULL DEFAULT 1;
CREATE INDEX users_name_idx ON users (name, id);
CREATE INDEX sessions_last_seen_idx ON sessions (user_id, last_seen_at DESC);

CREATE INDEX outbox_parked_idx ON outbox (id) WHERE parked_at IS NOT NULL;

GRANT SELECT, INSERT ON invitations TO countersign_app;
GRANT UPDATE (used_at, replaced_at) ON invitations TO countersign_app;
-- Roles and limits are taken away by deleting them; before and after stand on the trail.
GRANT DELETE ON user_roles, authority_limits TO countersign_app;

-- Changes of policies and calendars on their way: written by one admin, put in force by another. What became of each is kept; `revision`
-- grows with every save, so that nobody puts in force what he has not seen.
CREATE TABLE rule_drafts (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('policy', 'calendar')),
  rule_id text NOT NULL,
  base_version integer NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'DRAFT' CHECK (status IN ('DRAFT', 'SUBMITTED', 'ACTIVATED', 'DROPPED')),
  data jsonb NOT NULL,
  note text NOT NULL,
  -- Everybody who saved it: none of them puts it in force.
  author_ids uuid[] NOT NULL CHECK (cardinality(author_ids) > 0),
  sent_back jsonb,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  changed_at timestamptz(3) NOT NULL DEFAULT now(),
  ended_at timestamptz(3),
  ended_by_id uuid REFERENCES users (id)
);
CREATE UNIQUE INDEX rule_drafts_one_open ON rule_drafts (kind, rule_id) WHERE status IN ('DRAFT', 'SUBMITTED');
CREATE INDEX rule_drafts_rule_idx ON rule_drafts (kind, rule_id, base_version);

GRANT SELECT, INSERT, UPDATE ON rule_drafts TO countersign_app;
