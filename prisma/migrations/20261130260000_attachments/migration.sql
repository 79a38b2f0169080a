-- A file that colleagues attach to a task, for each other: whom the case is about never knows of it.
ALTER TABLE documents ADD COLUMN task_id uuid REFERENCES tasks (id);
ALTER TABLE documents ADD CONSTRAINT documents_task_id_check CHECK (task_id IS NULL OR slot_id IS NULL AND kind = 'UPLOAD');
CREATE INDEX documents_task_id_idx ON documents (task_id, created_at, id) WHERE task_id IS NOT NULL;

-- What changed may concern one task alone.
DROP FUNCTION change_facts(uuid, text, jsonb);
CREATE FUNCTION change_facts(p_case uuid, p_kind text, p_params jsonb, p_task uuid DEFAULT NULL) RETURNS bigint
LANGUAGE sql AS $$
  WITH changed AS (
    UPDATE tasks SET version = version + 1, stirred_at = now(), changes = changes || jsonb_build_array(jsonb_build_object(
      'version', version + 1, 'kind', p_kind, 'params', p_params,
      'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    WHERE case_id = p_case AND (p_task IS NULL OR id = p_task) AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')
    RETURNING id
  ) SELECT count(*) FROM changed
$$;
GRANT EXECUTE ON FUNCTION change_facts(uuid, text, jsonb, uuid) TO countersign_app;
