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
