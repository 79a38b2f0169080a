-- From when on a case can be stopped by nobody any more, whatever its kind: a loan is being paid out, an order's goods have left.
ALTER TABLE cases
  ADD COLUMN irrevocable_at timestamptz(3),
  -- {at, reason, decisionId?}: a request to stop that could not be met or was refused; the case goes on.
  ADD COLUMN cancel_declined jsonb;
UPDATE cases c SET irrevocable_at = l.begun_at FROM loans l WHERE l.case_id = c.id;

-- Orders ---------------------------------------------------------------------------------------------
CREATE TABLE products (
  sku text PRIMARY KEY CHECK (sku ~ '^[A-Z0-9][A-Z0-9-]{1,31}$'),
  name text NOT NULL,
  unit_price bigint NOT NULL CHECK (unit_price > 0),
  currency text NOT NULL
);

-- How an order stands for good: once shipped it is not cancelled, once cancelled not shipped. Whichever is written first.
CREATE TABLE orders (
  case_id uuid PRIMARY KEY REFERENCES cases (id),
  state text NOT NULL DEFAULT 'PLACED' CHECK (state IN ('PLACED', 'CANCELLED', 'SHIPPED')),
  -- Who orders, by account or by mailbox, for what is known of earlier orders.
  customer_id uuid REFERENCES users (id),
  mailbox text NOT NULL,
  placed_at timestamptz(3) NOT NULL DEFAULT now(),
  settled_at timestamptz(3),
  CHECK ((state = 'PLACED') = (settled_at IS NULL))
);
CREATE INDEX orders_mailbox_idx ON orders (mailbox);

-- What was said of an order's parcel, and by whom; the same news twice is one row.
CREATE TABLE shipping_updates (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES cases (id),
  status text NOT NULL CHECK (status IN ('PICKED', 'SHIPPED', 'DELAYED', 'DELIVERED', 'FAILED')),
  carrier text,
  tracking_number text,
  at timestamptz(3) NOT NULL,
  received_at timestamptz(3) NOT NULL DEFAULT now(),
  by text NOT NULL CHECK (by IN ('CARRIER', 'OPERATIONS', 'TRACKING'))
);
CREATE UNIQUE INDEX shipping_updates_once ON shipping_updates (case_id, status, at, coalesce(tracking_number, ''));

-- A circuit breaker in front of an outside system, shared by all workers. CLOSED lets calls through and counts them in a window; OPEN lets none
-- through until retry_at; HALF_OPEN has let one through to try, and waits for what becomes of it until retry_at. Only that one, by its mark in
-- probe, may close or open it then.
CREATE TABLE circuit_breakers (
  name text PRIMARY KEY,
  state text NOT NULL DEFAULT 'CLOSED' CHECK (state IN ('CLOSED', 'OPEN', 'HALF_OPEN')),
  window_from timestamptz(3) NOT NULL DEFAULT now(),
  calls integer NOT NULL DEFAULT 0,
  failures integer NOT NULL DEFAULT 0,
  retry_at timestamptz(3),
  probe uuid,
  changed_at timestamptz(3) NOT NULL DEFAULT now()
);

-- Simulators: books of their own, one row per key, whatever happened to the caller ---------------------
CREATE TABLE sim_faults (
  id uuid PRIMARY KEY,
  port text NOT NULL,
  call text NOT NULL,
  match text,
  fault text NOT NULL CHECK (fault IN ('DOWN', 'SLOW', 'LATE', 'TWICE', 'DECLINES', 'WRONG')),
  times_left integer CHECK (times_left >= 0),
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX sim_faults_call_idx ON sim_faults (port, call);

CREATE TABLE sim_stock (
  sku text PRIMARY KEY,
  initial integer NOT NULL CHECK (initial >= 0),
  on_hand integer NOT NULL CHECK (on_hand >= 0),
  reserved integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  shipped integer NOT NULL DEFAULT 0 CHECK (shipped >= 0),
  CHECK (on_hand + reserved + shipped = initial)
);
-- A key that was released before anything was reserved under it stays released: whatever comes late finds the door shut.
CREATE TABLE sim_reservations (
  key text PRIMARY KEY,
  -- [{sku, quantity}], by sku
  lines jsonb NOT NULL DEFAULT '[]',
  status text NOT NULL CHECK (status IN ('RESERVED', 'RELEASED', 'SHIPPED')),
  changed_at timestamptz(3) NOT NULL DEFAULT now()
);

-- One row per authorisation. A void before the authorisation leaves a row that can never be authorised.
CREATE TABLE sim_payments (
  key text PRIMARY KEY,
  case_id text NOT NULL,
  card text NOT NULL,
  currency text NOT NULL,
  authorised bigint NOT NULL DEFAULT 0 CHECK (authorised >= 0),
  captured bigint NOT NULL DEFAULT 0 CHECK (captured >= 0 AND captured <= authorised),
  refunded bigint NOT NULL DEFAULT 0 CHECK (refunded >= 0 AND refunded <= captured),
  voided boolean NOT NULL DEFAULT false,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (NOT (voided AND captured > 0))
);
CREATE INDEX sim_payments_case_id_idx ON sim_payments (case_id);
-- Every call under its own key, with what it was answered; `attempts` counts how often it was asked.
CREATE TABLE sim_payment_calls (
  key text PRIMARY KEY,
  payment_key text NOT NULL,
  call text NOT NULL CHECK (call IN ('AUTHORISE', 'CAPTURE', 'VOID', 'REFUND')),
  amount bigint,
  attempts integer NOT NULL DEFAULT 0,
  outcome text CHECK (outcome IN ('DONE', 'DECLINED')),
  answered_at timestamptz(3)
);
CREATE INDEX sim_payment_calls_payment_key_idx ON sim_payment_calls (payment_key);

CREATE TABLE sim_shipments (
  key text PRIMARY KEY,
  case_id text NOT NULL,
  address jsonb,
  status text NOT NULL CHECK (status IN ('CREATED', 'PICKED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'FAILED')),
  tracking_number text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  changed_at timestamptz(3) NOT NULL DEFAULT now(),
  -- When the carrier's parcel moves on, and from when on it says so; null: it does not.
  next_update_at timestamptz(3),
  -- Said of the present status to whoever ordered.
  told boolean NOT NULL DEFAULT true,
  tell_attempts integer NOT NULL DEFAULT 0,
  time_scale double precision NOT NULL DEFAULT 1
);
CREATE INDEX sim_shipments_case_id_idx ON sim_shipments (case_id);
CREATE INDEX sim_shipments_next_idx ON sim_shipments (next_update_at) WHERE next_update_at IS NOT NULL;

CREATE TABLE sim_fraud_checks (
  key text PRIMARY KEY,
  subject text NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  score integer,
  address_suspect boolean,
  answered_at timestamptz(3)
);

-- Rights: nothing is deleted but switches; an order settles once, and what a carrier said stays as it was said.
GRANT SELECT, INSERT ON products TO countersign_app;
GRANT SELECT, INSERT, UPDATE ON circuit_breakers, sim_faults, sim_stock, sim_reservations, sim_payments, sim_payment_calls, sim_shipments,
  sim_fraud_checks TO countersign_app;
GRANT DELETE ON sim_faults TO countersign_app;
GRANT SELECT, INSERT ON orders, shipping_updates TO countersign_app;
GRANT UPDATE (state, settled_at) ON orders TO countersign_app;
