-- Tasks: what may be chosen, who counts as different people, what changed since they were opened -----
ALTER TABLE tasks
  -- Nobody decides two tasks of a case that carry the same mark; null: anybody may again. A reset of approvals begins a new mark.
  ADD COLUMN four_eyes text DEFAULT 'case',
  -- Outcomes that may be chosen; null: whatever the form of the type knows.
  ADD COLUMN outcomes text[],
  -- One of several seats of a level that needs more than one approval.
  ADD COLUMN seat integer NOT NULL DEFAULT 1,
  -- [{version, at, kind, params}]: how the facts got from version 1 to the present one.
  ADD COLUMN changes jsonb NOT NULL DEFAULT '[]';

ALTER TABLE decisions ADD COLUMN four_eyes text DEFAULT 'case';
-- Two seats decided by one person at the same instant: the later one loses here.
CREATE UNIQUE INDEX decisions_four_eyes_key ON decisions (case_id, decided_by_id, four_eyes);

-- Information requests -------------------------------------------------------------------------------
CREATE TABLE requests (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  round integer NOT NULL CHECK (round >= 1),
  workflow_id text NOT NULL,
  decision_id uuid NOT NULL REFERENCES decisions (id),
  message text NOT NULL,
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'SUBMITTED', 'EXPIRED', 'CANCELLED')),
  due_at timestamptz(3) NOT NULL,
  opened_at timestamptz(3) NOT NULL DEFAULT now(),
  closed_at timestamptz(3),
  submitted_by_id uuid REFERENCES users (id)
);
CREATE UNIQUE INDEX requests_case_id_round_key ON requests (case_id, round);
CREATE UNIQUE INDEX requests_workflow_id_key ON requests (workflow_id);
CREATE UNIQUE INDEX requests_one_open ON requests (case_id) WHERE status = 'OPEN';

CREATE TABLE request_slots (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES requests (id),
  place integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('DOCUMENT', 'TEXT', 'NUMBER', 'DATE', 'CHOICE')),
  -- {en, zh}
  label jsonb NOT NULL,
  help jsonb,
  required boolean NOT NULL DEFAULT true,
  -- Media types of a document slot; null: every type we take.
  accept text[],
  max_files integer NOT NULL DEFAULT 5 CHECK (max_files BETWEEN 1 AND 20),
  -- [{value, label: {en, zh}}] of a choice.
  options jsonb,
  -- Which field of the case's data the answer replaces, as a dotted path; null: it is kept beside.
  target text,
  value jsonb,
  status text NOT NULL DEFAULT 'EMPTY' CHECK (status IN ('EMPTY', 'FILLED', 'REFUSED')),
  refusal text,
  changed_at timestamptz(3)
);
CREATE UNIQUE INDEX request_slots_place_key ON request_slots (request_id, place);

-- Documents ------------------------------------------------------------------------------------------
CREATE TABLE documents (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  slot_id uuid REFERENCES request_slots (id),
  kind text NOT NULL CHECK (kind IN ('UPLOAD', 'AGREEMENT', 'SIGNED_AGREEMENT')),
  name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL CHECK (size > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  -- Name in the store; random, says nothing.
  stored_as text NOT NULL,
  status text NOT NULL CHECK (status IN ('QUARANTINE', 'CLEAN', 'REFUSED')),
  refusal text,
  uploaded_by_id uuid REFERENCES users (id),
  upload_key text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  checked_at timestamptz(3),
  check_attempts integer NOT NULL DEFAULT 0,
  next_check_at timestamptz(3) NOT NULL DEFAULT now(),
  removed_at timestamptz(3)
);
CREATE UNIQUE INDEX documents_stored_as_key ON documents (stored_as);
CREATE UNIQUE INDEX documents_upload_key ON documents (uploaded_by_id, upload_key);
CREATE INDEX documents_case_id_idx ON documents (case_id, created_at, id);
CREATE INDEX documents_slot_id_idx ON documents (slot_id) WHERE slot_id IS NOT NULL;
CREATE INDEX documents_unchecked_idx ON documents (next_check_at) WHERE status = 'QUARANTINE';

-- Wakes the checker; the poll is the guarantee.
CREATE FUNCTION wake_document_checker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('countersign_documents', '');
  RETURN NULL;
END $$;
CREATE TRIGGER documents_wake_checker AFTER INSERT ON documents FOR EACH STATEMENT EXECUTE FUNCTION wake_document_checker();

-- What reviewers said of a document: looked at, or not acceptable and why. One verdict per person and document, the last one counts.
CREATE TABLE document_reviews (
  document_id uuid NOT NULL REFERENCES documents (id),
  user_id uuid NOT NULL REFERENCES users (id),
  verdict text NOT NULL CHECK (verdict IN ('REVIEWED', 'NOT_ACCEPTABLE', 'NOT_REVIEWED')),
  reason text,
  at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (document_id, user_id)
);

-- Agreement and pay-out ------------------------------------------------------------------------------
CREATE TABLE agreements (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  -- Decision whose terms it writes down; null after an automatic approval.
  decision_id uuid REFERENCES decisions (id),
  document_id uuid NOT NULL REFERENCES documents (id),
  sha256 text NOT NULL,
  locale text NOT NULL,
  -- {amount, currency, rateBps, termMonths}
  terms jsonb NOT NULL,
  counter_offer boolean NOT NULL,
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'VOIDED')),
  open_until timestamptz(3) NOT NULL,
  prepared_at timestamptz(3) NOT NULL DEFAULT now(),
  answered_at timestamptz(3),
  answered_by_id uuid REFERENCES users (id),
  answered_from_ip text,
  answered_from_agent text,
  signed_document_id uuid REFERENCES documents (id),
  signed_sha256 text
);
CREATE UNIQUE INDEX agreements_case_id_key ON agreements (case_id);

CREATE SEQUENCE loan_number_seq;

-- A loan is the point of no return: its row exists before the payment is asked for, and a case with one cannot be stopped any more.
CREATE TABLE loans (
  id uuid PRIMARY KEY,
  number text NOT NULL,
  case_id uuid NOT NULL REFERENCES cases (id),
  agreement_id uuid NOT NULL REFERENCES agreements (id),
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL,
  payment_key text NOT NULL,
  begun_at timestamptz(3) NOT NULL DEFAULT now(),
  payment_reference text,
  disbursement_date date,
  paid_at timestamptz(3)
);
CREATE UNIQUE INDEX loans_number_key ON loans (number);
CREATE UNIQUE INDEX loans_case_id_key ON loans (case_id);
CREATE UNIQUE INDEX loans_payment_key_key ON loans (payment_key);

-- The payment simulator's own ledger: one row per key, whatever happened to the caller.
CREATE TABLE sim_payouts (
  idempotency_key text PRIMARY KEY,
  payee text NOT NULL,
  amount bigint NOT NULL,
  currency text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  outcome text,
  reference text,
  paid_at timestamptz(3)
);

-- Messages between applicant and desk, and what is not finished yet -------------------------------------
CREATE TABLE messages (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  author_id uuid NOT NULL REFERENCES users (id),
  from_desk boolean NOT NULL,
  text text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  read_at timestamptz(3)
);
CREATE INDEX messages_case_id_idx ON messages (case_id, created_at, id);

-- `task:<taskId>` is a decision being written (kept 24 h), `application:<type>` an application (kept 30 days).
CREATE TABLE drafts (
  user_id uuid NOT NULL REFERENCES users (id),
  key text NOT NULL,
  data jsonb NOT NULL,
  saved_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, key)
);
CREATE INDEX drafts_saved_at_idx ON drafts (saved_at);

-- Notices lead to a place within a case (`/my/<case>/requests/<request>#<slot>`); null: the case itself.
ALTER TABLE notifications ADD COLUMN place text;

-- The facts of a case's open tasks changed: their version grows, and what changed is kept for whoever looked at an older one.
CREATE FUNCTION change_facts(p_case uuid, p_kind text, p_params jsonb) RETURNS bigint
LANGUAGE sql AS $$
  WITH changed AS (
    UPDATE tasks SET version = version + 1, changes = changes || jsonb_build_array(jsonb_build_object(
      'version', version + 1, 'kind', p_kind, 'params', p_params,
      'at', to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    WHERE case_id = p_case AND status IN ('OPEN', 'CLAIMED', 'ESCALATED')
    RETURNING id
  ) SELECT count(*) FROM changed
$$;

-- Rights: as before, nothing is deleted but counters, and now drafts, which are nobody's record. What an applicant accepted, what was paid
-- and the bytes of a document stay as they were first written.
GRANT SELECT, INSERT, UPDATE ON requests, request_slots, document_reviews, drafts, sim_payouts TO countersign_app;
GRANT SELECT, INSERT ON messages, documents, agreements, loans TO countersign_app;
GRANT UPDATE (read_at) ON messages TO countersign_app;
GRANT UPDATE (status, refusal, checked_at, check_attempts, next_check_at, removed_at) ON documents TO countersign_app;
GRANT UPDATE (status, answered_at, answered_by_id, answered_from_ip, answered_from_agent, signed_document_id, signed_sha256) ON agreements TO countersign_app;
GRANT UPDATE (payment_reference, disbursement_date, paid_at) ON loans TO countersign_app;
GRANT DELETE ON drafts TO countersign_app;
GRANT USAGE ON SEQUENCE loan_number_seq TO countersign_app;
GRANT EXECUTE ON FUNCTION change_facts(uuid, text, jsonb) TO countersign_app;
