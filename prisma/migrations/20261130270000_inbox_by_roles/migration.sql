-- Open tasks by who may take them, then by due time: what somebody's roles find is read off the index, however few of all tasks that is.
CREATE INDEX tasks_open_roles_idx ON tasks (required_roles, due_at, id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');
DROP INDEX tasks_escalated_idx;
CREATE INDEX tasks_escalated_idx ON tasks (required_roles, due_at, id)
  WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED') AND escalated_at IS NOT NULL;
