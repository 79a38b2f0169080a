-- A task may bring its form with it; null: the form its type is registered with. Kept as written: what it names is shown in its order.
ALTER TABLE tasks ADD COLUMN form json;

-- Cases of workflows that are not ours are entered by nobody. `engine_seen_at`: when such a workflow was last looked for.
ALTER TABLE cases
  ALTER COLUMN created_by_id DROP NOT NULL,
  ADD COLUMN engine_seen_at timestamptz(3);
CREATE INDEX cases_engine_seen_idx ON cases (coalesce(engine_seen_at, created_at)) WHERE type = 'general' AND status = 'OPEN';
