-- When people work, as versioned rows like policies. A policy names a calendar by its id.
CREATE TABLE calendars (
  id text NOT NULL,
  version integer NOT NULL,
  active boolean NOT NULL DEFAULT false,
  data jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX calendars_one_active ON calendars (id) WHERE active;

-- What a task keeps of its clock: the versions of policy and calendar that count for it, and when 50, 75 and 100 % of its time have passed.
ALTER TABLE tasks
  ADD COLUMN policy_id text,
  ADD COLUMN policy_version integer,
  ADD COLUMN calendar_id text,
  ADD COLUMN calendar_version integer,
  ADD COLUMN mark_at timestamptz(3)[],
  ADD COLUMN marks_passed integer NOT NULL DEFAULT 0,
  -- Numbers of the steps that were taken.
  ADD COLUMN escalation_steps integer[] NOT NULL DEFAULT '{}';
UPDATE tasks SET escalation_steps = '{1}' WHERE escalated_at IS NOT NULL;

-- Tasks that are open now have marks from now on; those that lie behind them are no news.
UPDATE tasks SET mark_at = ARRAY[created_at + (due_at - created_at) * 0.5, created_at + (due_at - created_at) * 0.75, due_at]
  WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED') AND due_at > created_at;
UPDATE tasks SET marks_passed = (SELECT count(*) FROM unnest(mark_at) AS at WHERE at <= now()) WHERE mark_at IS NOT NULL;
CREATE INDEX tasks_next_mark_idx ON tasks ((mark_at[marks_passed + 1])) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');

GRANT SELECT, INSERT, UPDATE ON calendars TO countersign_app;
