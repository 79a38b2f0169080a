-- A task may bring its form with it; null: the form its type is registered with.
ALTER TABLE tasks ADD COLUMN form jsonb;

-- Cases of workflows that are not ours are entered by nobody. `engine_seen_at`: when such a workflow was last looked for.
ALTER TABLE cases
  ALTER COLUMN created_by_id DROP NOT NULL,
  ADD COLUMN engine_seen_at timestamptz(3);
CREATE INDEX cases_engine_seen_idx ON cases (coalesce(engine_seen_at, created_at)) WHERE type = 'general' AND status = 'OPEN';
