-- People -----------------------------------------------------------------------------------------
CREATE TABLE users (
  id uuid PRIMARY KEY,
  email text NOT NULL,
  name text NOT NULL,
  password_hash text NOT NULL,
  active boolean NOT NULL DEFAULT true,
  demo boolean NOT NULL DEFAULT false,
  locale text NOT NULL DEFAULT 'en',
  theme text NOT NULL DEFAULT 'system',
  time_zone text NOT NULL DEFAULT 'UTC',
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_email_key ON users (email);

CREATE TABLE user_roles (
  user_id uuid NOT NULL REFERENCES users (id),
  role text NOT NULL CHECK (role IN ('LOAN_OFFICER', 'SENIOR_UNDERWRITER', 'ORDER_APPROVER', 'OPERATIONS', 'APPLICANT', 'AUDITOR', 'ADMIN')),
  PRIMARY KEY (user_id, role)
);

-- Amounts are minor units of the currency.
CREATE TABLE authority_limits (
  user_id uuid NOT NULL REFERENCES users (id),
  currency text NOT NULL,
  amount bigint NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (user_id, currency)
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  ended_at timestamptz(3),
  ip text,
  user_agent text
);
CREATE INDEX sessions_user_id_idx ON sessions (user_id) WHERE ended_at IS NULL;

-- Counters of rate-limiter-flexible.
CREATE TABLE rate_limits (
  key varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

-- Cases ------------------------------------------------------------------------------------------
CREATE SEQUENCE case_number_seq;

CREATE TABLE cases (
  id uuid PRIMARY KEY,
  type text NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  stage text NOT NULL,
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'COMPLETED', 'REJECTED', 'CANCELLED', 'FAILED')),
  amount bigint,
  currency text,
  version integer NOT NULL DEFAULT 1,
  data jsonb NOT NULL,
  assessment jsonb,
  applicant_id uuid REFERENCES users (id),
  applicant_name text,
  applicant_email text,
  created_by_id uuid NOT NULL REFERENCES users (id),
  workflow_id text NOT NULL,
  run_id text,
  time_scale double precision NOT NULL DEFAULT 1,
  cancel_requested_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  closed_at timestamptz(3)
);
CREATE UNIQUE INDEX cases_number_key ON cases (number);
CREATE UNIQUE INDEX cases_workflow_id_key ON cases (workflow_id);
CREATE INDEX cases_created_at_id_idx ON cases (created_at DESC, id DESC);
CREATE INDEX cases_applicant_id_idx ON cases (applicant_id, created_at DESC, id DESC);

CREATE TABLE case_snapshots (
  case_id uuid PRIMARY KEY REFERENCES cases (id),
  version integer NOT NULL,
  state jsonb NOT NULL,
  as_of timestamptz(3) NOT NULL
);

-- Tasks and decisions ----------------------------------------------------------------------------
CREATE TABLE tasks (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  workflow_id text NOT NULL,
  task_key text NOT NULL,
  type text NOT NULL,
  title text NOT NULL,
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'CLAIMED', 'ESCALATED', 'DECIDED', 'EXPIRED', 'CANCELLED', 'ORPHANED')),
  level integer NOT NULL DEFAULT 1,
  review_levels jsonb NOT NULL DEFAULT '[]',
  priority text NOT NULL DEFAULT 'NORMAL' CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
  required_roles text[] NOT NULL,
  limit_applies boolean NOT NULL DEFAULT false,
  -- Most that may be approved here; more needs a further level of review. Null: no bound of its own.
  amount_ceiling bigint,
  assignee_id uuid REFERENCES users (id),
  amount bigint,
  currency text,
  due_at timestamptz(3) NOT NULL,
  facts jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  signal text NOT NULL DEFAULT 'taskDecided',
  claimed_at timestamptz(3),
  escalated_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  closed_at timestamptz(3)
);
CREATE UNIQUE INDEX tasks_workflow_id_task_key_key ON tasks (workflow_id, task_key);
CREATE INDEX tasks_case_id_idx ON tasks (case_id);
CREATE INDEX tasks_open_due_idx ON tasks (due_at, id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');
CREATE INDEX tasks_assignee_open_idx ON tasks (assignee_id, due_at, id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');

CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  task_id uuid NOT NULL REFERENCES tasks (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  level integer NOT NULL,
  outcome text NOT NULL,
  data jsonb NOT NULL,
  seen_version integer NOT NULL,
  decided_by_id uuid NOT NULL REFERENCES users (id),
  decided_at timestamptz(3) NOT NULL,
  delivered_at timestamptz(3),
  acknowledged_at timestamptz(3)
);
CREATE UNIQUE INDEX decisions_task_id_key ON decisions (task_id);
CREATE INDEX decisions_case_id_idx ON decisions (case_id);
CREATE INDEX decisions_decided_by_idx ON decisions (decided_by_id, decided_at DESC, id DESC);

-- Outbox: starts and signals on their way to Temporal, in order per workflow ----------------------
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  workflow_id text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('START', 'SIGNAL')),
  name text NOT NULL,
  payload jsonb NOT NULL,
  dedupe_key text NOT NULL,
  task_id uuid REFERENCES tasks (id),
  decision_id uuid REFERENCES decisions (id),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL DEFAULT now(),
  sent_at timestamptz(3),
  acknowledged_at timestamptz(3),
  parked_at timestamptz(3),
  last_error text
);
CREATE UNIQUE INDEX outbox_dedupe_key_key ON outbox (dedupe_key);
CREATE INDEX outbox_unsent_idx ON outbox (workflow_id, id) WHERE sent_at IS NULL AND parked_at IS NULL;
CREATE INDEX outbox_unacknowledged_idx ON outbox (sent_at) WHERE sent_at IS NOT NULL AND acknowledged_at IS NULL AND parked_at IS NULL;

CREATE TABLE idempotency_keys (
  user_id uuid NOT NULL REFERENCES users (id),
  key text NOT NULL,
  request_hash text NOT NULL,
  response jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, key)
);

-- Policies, notices, alerts ----------------------------------------------------------------------
CREATE TABLE policies (
  id text NOT NULL,
  version integer NOT NULL,
  active boolean NOT NULL DEFAULT false,
  data jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX policies_one_active ON policies (id) WHERE active;

CREATE TABLE notifications (
  id uuid PRIMARY KEY,
  event_key text NOT NULL,
  user_id uuid REFERENCES users (id),
  address text,
  channel text NOT NULL CHECK (channel IN ('IN_APP', 'EMAIL')),
  kind text NOT NULL,
  case_id uuid REFERENCES cases (id),
  params jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  read_at timestamptz(3),
  sent_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL DEFAULT now(),
  last_error text,
  CHECK (user_id IS NOT NULL OR address IS NOT NULL)
);
-- At most one notice per event, person and channel.
CREATE UNIQUE INDEX notifications_once ON notifications (event_key, coalesce(user_id::text, address), channel);
CREATE INDEX notifications_user_idx ON notifications (user_id, created_at DESC, id DESC) WHERE channel = 'IN_APP';
CREATE INDEX notifications_unsent_idx ON notifications (next_attempt_at) WHERE channel = 'EMAIL' AND sent_at IS NULL;

-- What the local mail server caught (demo mode).
CREATE TABLE mailbox_messages (
  id uuid PRIMARY KEY,
  sender text NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  text text NOT NULL,
  html text,
  received_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX mailbox_messages_received_idx ON mailbox_messages (received_at DESC, id DESC);

CREATE TABLE alerts (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  case_id uuid REFERENCES cases (id),
  task_id uuid REFERENCES tasks (id),
  message text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  resolved_at timestamptz(3)
);
CREATE INDEX alerts_open_idx ON alerts (created_at DESC) WHERE resolved_at IS NULL;

-- The credit bureau simulator's own ledger: one row per inquiry key, whatever happened to the caller.
CREATE TABLE sim_bureau_inquiries (
  idempotency_key text PRIMARY KEY,
  subject text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  outcome text,
  score integer,
  answered_at timestamptz(3)
);

-- Audit trail ------------------------------------------------------------------------------------
CREATE TABLE audit_chains (
  chain_id uuid PRIMARY KEY,
  seq bigint NOT NULL,
  head bytea NOT NULL
);

CREATE TABLE audit_events (
  chain_id uuid NOT NULL,
  seq bigint NOT NULL,
  at timestamptz(3) NOT NULL,
  type text NOT NULL,
  case_id uuid,
  task_id uuid,
  actor_id uuid,
  actor_name text,
  system text,
  body text NOT NULL,
  prev_hash bytea NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (chain_id, seq)
);
CREATE INDEX audit_events_at_idx ON audit_events (at DESC, chain_id DESC, seq DESC);
CREATE INDEX audit_events_actor_idx ON audit_events (actor_id, at DESC);
CREATE INDEX audit_events_type_idx ON audit_events (type, at DESC);

-- The only writer of audit events: takes the chain's lock, numbers and hashes the event, wakes the listeners.
-- hash = SHA-256(previous hash as 32 bytes, zeros for seq 1 || seq as 8 bytes big-endian || UTF-8 bytes of body).
-- `event` holds type, actor {id, name} or {system}, and what else is to be kept; `at` is set here so that it never runs backwards in a chain.
CREATE FUNCTION append_audit(p_chain uuid, p_case uuid, p_event jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  v_seq bigint;
  v_prev bytea;
  v_at timestamptz(3);
  v_body text;
  v_hash bytea;
BEGIN
  INSERT INTO audit_chains (chain_id, seq, head) VALUES (p_chain, 1, decode(repeat('00', 32), 'hex'))
    ON CONFLICT (chain_id) DO UPDATE SET seq = audit_chains.seq + 1
    RETURNING seq, head INTO v_seq, v_prev;
  v_at := clock_timestamp();
  v_body := (jsonb_strip_nulls(p_event - 'data')
    || jsonb_build_object('data', coalesce(p_event -> 'data', '{}'), 'caseId', p_case, 'seq', v_seq,
         'at', to_char(v_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))::text;
  v_hash := sha256(v_prev || int8send(v_seq) || convert_to(v_body, 'UTF8'));
  UPDATE audit_chains SET head = v_hash WHERE chain_id = p_chain;
  INSERT INTO audit_events (chain_id, seq, at, type, case_id, task_id, actor_id, actor_name, system, body, prev_hash, hash)
  VALUES (p_chain, v_seq, v_at, p_event ->> 'type', p_case, (p_event ->> 'taskId')::uuid, (p_event #>> '{actor,id}')::uuid,
    p_event #>> '{actor,name}', p_event #>> '{actor,system}', v_body, v_prev, v_hash);
  IF p_case IS NOT NULL THEN
    PERFORM pg_notify('countersign_changed',
      jsonb_build_object('caseId', p_case, 'taskId', p_event ->> 'taskId', 'type', p_event ->> 'type')::text);
  END IF;
  RETURN v_seq;
END $$;

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit events are append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_events
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

-- Wakes the relay; the poll is the guarantee.
CREATE FUNCTION wake_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('countersign_outbox', '');
  RETURN NULL;
END $$;
CREATE TRIGGER outbox_wakes_relay AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION wake_relay();

-- Rights of the application role: no DDL; the audit trail can only grow, and only by append_audit; a decision stays as it was taken,
-- only how far it got on its way to the engine is noted; nothing is deleted but counters.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'countersign_app') THEN
    CREATE ROLE countersign_app NOLOGIN;
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO countersign_app;
GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO countersign_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO countersign_app;
REVOKE ALL ON audit_events, audit_chains, decisions FROM countersign_app;
GRANT SELECT, INSERT ON audit_events TO countersign_app;
GRANT SELECT ON audit_chains TO countersign_app;
GRANT SELECT, INSERT, UPDATE (delivered_at, acknowledged_at) ON decisions TO countersign_app;
GRANT DELETE ON rate_limits TO countersign_app;
-- Which migrations were applied is the owner's to know; the table is made before the first one, but not by a plain psql -f.
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    REVOKE ALL ON _prisma_migrations FROM countersign_app;
  END IF;
END $$;
