-- Out of office: while it lasts the deputy stands in for the person. An absence is ended early, never deleted: whoever stood in for whom
-- counts for four eyes as long as a case of that time is open.
CREATE TABLE absences (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  deputy_id uuid NOT NULL REFERENCES users (id),
  from_at timestamptz(3) NOT NULL,
  to_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (to_at > from_at),
  CHECK (deputy_id <> user_id)
);
CREATE INDEX absences_user_id_idx ON absences (user_id, to_at DESC);
CREATE INDEX absences_deputy_id_idx ON absences (deputy_id, to_at DESC);

-- A task given by its holder to a colleague stays the holder's too: limit and four eyes look at both. `stirred_at`: when something last
-- happened to the task that a follow-up date must not hide; in microseconds, as is when it was put off, because which came first counts.
ALTER TABLE tasks
  ADD COLUMN delegated_by_id uuid REFERENCES users (id),
  ADD COLUMN stirred_at timestamptz;
-- Whom the decider stood in for.
ALTER TABLE decisions ADD COLUMN for_id uuid REFERENCES users (id);
CREATE INDEX decisions_for_id_idx ON decisions (for_id, case_id) WHERE for_id IS NOT NULL;

-- Follow-up dates: one per person and task.
CREATE TABLE task_snoozes (
  task_id uuid NOT NULL REFERENCES tasks (id),
  user_id uuid NOT NULL REFERENCES users (id),
  until timestamptz(3) NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (task_id, user_id)
);

-- Who declared that he cannot decide a case; never taken back.
CREATE TABLE case_conflicts (
  case_id uuid NOT NULL REFERENCES cases (id),
  user_id uuid NOT NULL REFERENCES users (id),
  reason text NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, user_id)
);

-- Who is told of everything that happens to a case.
CREATE TABLE case_watches (
  case_id uuid NOT NULL REFERENCES cases (id),
  user_id uuid NOT NULL REFERENCES users (id),
  at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (case_id, user_id)
);

-- What colleagues say to each other about a task; the applicant never sees it. Said is said: neither changed nor deleted.
CREATE TABLE task_comments (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES tasks (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  author_id uuid NOT NULL REFERENCES users (id),
  text text NOT NULL,
  mentions uuid[] NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX task_comments_task_id_idx ON task_comments (task_id, created_at, id);

-- The mailbox behind a tagged address; the same rule as `mailboxOf` in domain/text.ts.
CREATE FUNCTION mailbox_of(p_email text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT lower(regexp_replace(p_email, '\+[^@]*(?=@)', ''))
$$;

-- Who counts as one person with `p_me` in a case: whoever stood in for him, or he for, at some time since the case began, and `p_for`, on
-- whose behalf he would act now; with what each of them is to the case.
-- Volatile, so that a statement that waited for the case's row sees what was decided meanwhile.
CREATE FUNCTION one_person(p_me uuid, p_for uuid, p_case uuid)
RETURNS TABLE (id uuid, name text, relation text, applicant boolean, creator boolean, decisions jsonb)
LANGUAGE sql VOLATILE AS $$
  SELECT p.id, p.name,
    CASE WHEN stood.for_me THEN 'DEPUTY' WHEN stood.for_him THEN 'STANDS_IN' ELSE 'GAVE' END,
    p.id IS NOT DISTINCT FROM c.applicant_id OR coalesce(mailbox_of(p.email) = mailbox_of(c.applicant_email), false),
    p.id IS NOT DISTINCT FROM c.created_by_id,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('level', d.level, 'fourEyes', d.four_eyes,
        'at', to_char(d.decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY d.decided_at), '[]')
      FROM decisions d WHERE d.case_id = c.id AND (d.decided_by_id = p.id OR d.for_id = p.id))
  FROM cases c
    CROSS JOIN (SELECT p_for AS id UNION SELECT a.deputy_id FROM absences a WHERE a.user_id = p_me
      UNION SELECT a.user_id FROM absences a WHERE a.deputy_id = p_me) who
    JOIN users p ON p.id = who.id
    LEFT JOIN LATERAL (
      SELECT bool_or(a.user_id = p_me) AS for_me, bool_or(a.deputy_id = p_me) AS for_him FROM absences a
      WHERE (a.user_id = p_me AND a.deputy_id = p.id OR a.deputy_id = p_me AND a.user_id = p.id)
        AND a.from_at <= now() AND coalesce(a.ended_at, a.to_at) > a.from_at AND coalesce(a.ended_at, a.to_at) >= c.created_at
    ) stood ON true
  WHERE c.id = p_case AND p.id <> p_me AND (p.id IS NOT DISTINCT FROM p_for OR stood.for_me OR stood.for_him)
$$;

-- Whether one of those may not decide a task with this mark of four eyes, or one decided for `p_me`, so that he may not either.
CREATE FUNCTION one_person_bars(p_me uuid, p_for uuid, p_case uuid, p_mark text) RETURNS boolean
LANGUAGE sql VOLATILE AS $$
  SELECT EXISTS (
    SELECT FROM one_person(p_me, p_for, p_case) p
    WHERE p.applicant OR p.creator
      OR EXISTS (SELECT FROM jsonb_array_elements(p.decisions) d WHERE coalesce(d ->> 'fourEyes', p_mark) = p_mark)
  ) OR EXISTS (
    SELECT FROM decisions d WHERE d.case_id = p_case AND d.for_id = p_me AND coalesce(d.four_eyes, p_mark) = p_mark
  )
$$;

-- What is decided on has changed: whoever put the task off sees it again.
CREATE OR REPLACE FUNCTION change_facts(p_case uuid, p_kind text, p_params jsonb) RETURNS bigint
LANGUAGE sql AS $$
  WITH changed AS (
    UPDATE tasks SET version = version + 1, stirred_at = now(), changes = changes || jsonb_build_array(jsonb_build_object(
      'version', version + 1, 'kind', p_kind, 'params', p_params,
      'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    WHERE case_id = p_case AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')
    RETURNING id
  ) SELECT count(*) FROM changed
$$;

-- What is due at once is due now: rounded up to the next millisecond, a worker that looks right away would not see it.
ALTER TABLE outbox ALTER COLUMN next_attempt_at SET DEFAULT date_trunc('milliseconds', now());
ALTER TABLE notifications ALTER COLUMN next_attempt_at SET DEFAULT date_trunc('milliseconds', now());
ALTER TABLE documents ALTER COLUMN next_check_at SET DEFAULT date_trunc('milliseconds', now());

GRANT SELECT, INSERT ON absences, case_conflicts, case_watches, task_comments TO countersign_app;
GRANT UPDATE (ended_at) ON absences TO countersign_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON task_snoozes TO countersign_app;
GRANT DELETE ON case_watches TO countersign_app;
GRANT EXECUTE ON FUNCTION mailbox_of(text), one_person(uuid, uuid, uuid), one_person_bars(uuid, uuid, uuid, text) TO countersign_app;
