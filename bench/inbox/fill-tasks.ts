import type pg from "pg";

/** Rows are made so many at a time, so that progress can be told. */
const chunk = 50_000;

const namesSql = `(ARRAY['Olivia','Noah','Emma','Liam','Mia','Lucas','José','Zoë','Anna','Ivan'])[1 + n % 10] || ' ' ||
  (ARRAY['Miller','García','Novak','Silva','Rossi','Schmidt','Dubois','Kowalski','Lindqvist','Okafor'])[1 + n / 10 % 10] || ' ' || n % 9973`;
const chineseSql = `(ARRAY['王','李','张','刘','陈','杨','赵','黄','周','吴'])[1 + n % 10] || (ARRAY['伟','芳','娜','敏','静','丽','强','磊','军','洋'])[1 + n / 10 % 10]
  || (ARRAY['明','华','','国','文',''])[1 + n / 100 % 6]`;

// One task of ten is open, due within 30 days or for as long; the others were decided within 60 days. A ninth of the open ones is held. Two of three belong to loans, one of ten of these is a second level.
const fillSql = `WITH made AS (
    SELECT n, gen_random_uuid() AS case_id, gen_random_uuid() AS task_id, n % 10 = 0 AS open, n / 10 % 3 < 2 AS loan, n / 30 % 10 = 0 AS second,
      n / 10 % 9 = 4 AS held, 1000_00 + (n::bigint * 7919) % 90000_00 AS amount,
      now() - CASE WHEN n % 10 = 0 THEN 30 ELSE 60 END * interval '1 day' + (n::bigint * 104729) % 5184000 * interval '1 second' AS due,
      CASE WHEN n % 7 = 0 THEN ${chineseSql} ELSE ${namesSql} END AS person
    FROM generate_series($1::int, $2::int) AS n
  ), a AS (
    INSERT INTO cases (id, type, number, title, stage, status, amount, currency, data, applicant_name, applicant_email, created_by_id, workflow_id)
    SELECT case_id, CASE WHEN loan THEN 'loan' ELSE 'order' END, (CASE WHEN loan THEN 'L-' ELSE 'O-' END) || lpad(n::text, 8, '0'), person,
      CASE WHEN open THEN 'MANUAL_REVIEW' ELSE 'COMPLETED' END, CASE WHEN open THEN 'OPEN' ELSE 'COMPLETED' END, amount, 'EUR',
      jsonb_build_object('filler', repeat('x', 600)), person, 'person' || n || '@mail.test', $3::uuid, 'bench-' || n FROM made
  ), b AS (
    INSERT INTO tasks (id, case_id, case_type, workflow_id, task_key, type, title, status, level, required_roles, limit_applies, amount, currency,
      due_at, facts, assignee_id, claimed_at, created_at, closed_at, escalated_at)
    SELECT task_id, case_id, CASE WHEN loan THEN 'loan' ELSE 'order' END, 'bench-' || n, 'review', CASE WHEN loan THEN 'loan.review' ELSE 'order.review' END,
      'Review', CASE WHEN NOT open THEN 'DECIDED' WHEN held THEN 'CLAIMED' ELSE 'OPEN' END, 1,
      CASE WHEN NOT loan THEN '{ORDER_APPROVER}' WHEN second THEN '{SENIOR_UNDERWRITER}' ELSE '{LOAN_OFFICER}' END::text[], loan AND n % 4 = 0,
      amount, 'EUR', due, jsonb_build_object('application', jsonb_build_object('amount', amount), 'filler', repeat('y', 400)),
      CASE WHEN held OR NOT open THEN ($4::uuid[])[1 + n % cardinality($4::uuid[])] END, CASE WHEN held THEN now() END, due - interval '1 day',
      CASE WHEN NOT open THEN due END, CASE WHEN open AND n % 200 = 0 THEN now() END FROM made
  )
  INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at)
  SELECT gen_random_uuid(), task_id, case_id, 1, 'APPROVED', '{}', 1, ($4::uuid[])[1 + n % cardinality($4::uuid[])], due FROM made WHERE NOT open`;

/**
 * Fills the database up to so many tasks of the bench, one of ten of them open.
 * @param from how many there are already
 * @param deciders ids of who holds and decided them
 */
export const fillTasks = async (
  owner: pg.Client,
  from: number,
  to: number,
  { creator, deciders }: { creator: string; deciders: string[] },
  progress: (made: number) => void = () => {},
): Promise<void> => {
  await owner.query("SET session_replication_role = replica");
  for (let first = from; first < to; first += chunk) {
    await owner.query(fillSql, [first, Math.min(first + chunk, to) - 1, creator, deciders]);
    progress(Math.min(first + chunk, to));
  }
  await owner.query("SET session_replication_role = DEFAULT");
  await owner.query("VACUUM (ANALYZE) cases, tasks, decisions");
};
