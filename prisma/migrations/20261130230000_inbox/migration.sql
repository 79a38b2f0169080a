-- What a case can be found by: its number, with and without leading zeros, the name, the words of the address, and the amount in whole
-- units. Words are found by their beginning; of Chinese every character is a word, so that any run of them is found.
CREATE FUNCTION search_words(p_text text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(lower(p_text), '([㐀-䶿一-鿿豈-﫿])', ' \1 ', 'g'), '[[:space:]!-/:-@\[-`{-~，。、；：？！“”‘’（）《》【】]+', ' ', 'g')
$$;
CREATE FUNCTION case_search(p_number text, p_title text, p_name text, p_email text, p_amount bigint) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('simple'::regconfig, search_words(concat_ws(' ', p_number, regexp_replace(p_number, '^\D*0*', ''), p_title, p_name, p_email,
    p_amount / 100)))
$$;
ALTER TABLE cases ADD COLUMN search tsvector GENERATED ALWAYS AS
  (case_search(number, title, applicant_name, applicant_email, amount)) STORED;
CREATE INDEX cases_search_idx ON cases USING gin (search) WITH (fastupdate = off);

-- The kind of case a task belongs to never changes; with it beside the task a list needs no look at cases it does not show. A statement that
-- makes the case as well says it itself: the trigger does not see a case that is not stored yet.
ALTER TABLE tasks ADD COLUMN case_type text;
UPDATE tasks t SET case_type = c.type FROM cases c WHERE c.id = t.case_id;
CREATE FUNCTION know_case_type() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.case_type := coalesce(NEW.case_type, (SELECT c.type FROM cases c WHERE c.id = NEW.case_id));
  RETURN NEW;
END $$;
CREATE TRIGGER tasks_know_case_type BEFORE INSERT ON tasks FOR EACH ROW EXECUTE FUNCTION know_case_type();
ALTER TABLE tasks ALTER COLUMN case_type SET NOT NULL;

CREATE INDEX tasks_open_type_idx ON tasks (case_type, due_at, id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');
CREATE INDEX tasks_open_created_idx ON tasks (created_at, id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');
CREATE INDEX tasks_open_amount_idx ON tasks (coalesce(amount, 0), id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED');
CREATE INDEX tasks_escalated_idx ON tasks (due_at, id) WHERE status IN ('OPEN', 'CLAIMED', 'ESCALATED') AND escalated_at IS NOT NULL;
CREATE INDEX tasks_delegated_by_idx ON tasks (delegated_by_id, case_id) WHERE delegated_by_id IS NOT NULL;
CREATE INDEX task_snoozes_user_idx ON task_snoozes (user_id, until);

-- The number on the bell is read with every session.
CREATE INDEX notifications_unread_idx ON notifications (user_id) WHERE channel = 'IN_APP' AND read_at IS NULL;

-- Views of the inbox that a person named and kept.
CREATE TABLE saved_views (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id),
  name text NOT NULL,
  filters jsonb NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX saved_views_user_idx ON saved_views (user_id, created_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON saved_views TO countersign_app;
GRANT EXECUTE ON FUNCTION search_words(text), case_search(text, text, text, text, bigint) TO countersign_app;
