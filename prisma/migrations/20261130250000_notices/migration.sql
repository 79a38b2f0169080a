-- How a person wants to be told. `channels` holds what differs from the defaults: a group of kinds, and the channels wanted for it.
-- Quiet hours are minutes of the day on the clock of his time zone.
CREATE TABLE notice_preferences (
  user_id uuid PRIMARY KEY REFERENCES users (id),
  channels jsonb NOT NULL DEFAULT '{}',
  digest text NOT NULL DEFAULT 'AT_ONCE' CHECK (digest IN ('AT_ONCE', 'HOURLY', 'DAILY')),
  digest_hour smallint NOT NULL DEFAULT 8 CHECK (digest_hour BETWEEN 0 AND 23),
  quiet_from smallint CHECK (quiet_from BETWEEN 0 AND 1439),
  quiet_to smallint CHECK (quiet_to BETWEEN 0 AND 1439),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL)),
  CHECK (quiet_from <> quiet_to)
);

-- The channels by which a person is told what belongs to a group of kinds; whoever has no account, or chose nothing, by the defaults.
CREATE FUNCTION notice_channels(p_user uuid, p_group text, p_default text[]) RETURNS SETOF text LANGUAGE sql STABLE AS $$
  SELECT jsonb_array_elements_text(coalesce((SELECT channels -> p_group FROM notice_preferences WHERE user_id = p_user), to_jsonb(p_default)))
$$;

-- The mail a notice goes out in together with others: the id of the first of them. Written before the mail is sent, so that a mail that is
-- sent again after a crash is the same one.
ALTER TABLE notifications ADD COLUMN mail_id uuid REFERENCES notifications (id);
CREATE INDEX notifications_waiting_idx ON notifications (user_id) WHERE channel = 'EMAIL' AND sent_at IS NULL;
CREATE INDEX notifications_mail_id_idx ON notifications (mail_id) WHERE mail_id IS NOT NULL;

-- Who outside is told of events of cases. The secret is sealed: whoever reads the table alone cannot sign. A subscription is ended, never
-- deleted.
CREATE TABLE webhooks (
  id uuid PRIMARY KEY,
  url text NOT NULL,
  types text[] NOT NULL CHECK (cardinality(types) > 0),
  secret text NOT NULL,
  created_by_id uuid NOT NULL REFERENCES users (id),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  removed_at timestamptz(3)
);

-- One event for one subscription. It waits while neither delivered, dead nor dropped; `seq` is the event's place in its case.
CREATE TABLE webhook_deliveries (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  webhook_id uuid NOT NULL REFERENCES webhooks (id),
  case_id uuid NOT NULL REFERENCES cases (id),
  seq bigint NOT NULL,
  type text NOT NULL,
  task_id uuid,
  at timestamptz(3) NOT NULL,
  status text NOT NULL DEFAULT 'WAITING' CHECK (status IN ('WAITING', 'DELIVERED', 'DEAD', 'DROPPED')),
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz(3) NOT NULL DEFAULT date_trunc('milliseconds', now()),
  ended_at timestamptz(3),
  last_error text
);
CREATE UNIQUE INDEX webhook_deliveries_once ON webhook_deliveries (webhook_id, case_id, seq);
CREATE INDEX webhook_deliveries_due_idx ON webhook_deliveries (webhook_id, next_attempt_at, seq) WHERE status = 'WAITING';
CREATE INDEX webhook_deliveries_order_idx ON webhook_deliveries (webhook_id, case_id, seq) WHERE status = 'WAITING';
CREATE INDEX webhook_deliveries_dead_idx ON webhook_deliveries (ended_at DESC, id DESC) WHERE status = 'DEAD';

-- In the transaction of the event: what is told outside is what happened. Its cost without a subscription is a look at an empty table.
CREATE FUNCTION queue_webhooks() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO webhook_deliveries (webhook_id, case_id, seq, type, task_id, at)
    SELECT w.id, NEW.case_id, NEW.seq, NEW.type, NEW.task_id, NEW.at FROM webhooks w
    WHERE w.removed_at IS NULL AND (NEW.type = ANY (w.types) OR split_part(NEW.type, '.', 1) || '.*' = ANY (w.types));
  IF FOUND THEN
    PERFORM pg_notify('countersign_webhooks', '');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER audit_events_queue_webhooks AFTER INSERT ON audit_events FOR EACH ROW WHEN (NEW.case_id IS NOT NULL)
  EXECUTE FUNCTION queue_webhooks();

GRANT SELECT, INSERT, UPDATE ON notice_preferences TO countersign_app;
GRANT SELECT, INSERT, UPDATE (removed_at) ON webhooks TO countersign_app;
GRANT SELECT, UPDATE ON webhook_deliveries TO countersign_app;
GRANT EXECUTE ON FUNCTION notice_channels(uuid, text, text[]) TO countersign_app;
