import type { WorkflowExecutionInfo } from "@temporalio/client";
import { z } from "zod";
import type { findWorkflowsSchema, WorkflowFacts, WorkflowItem } from "@/domain/admin/workflow";
import type { Page } from "@/domain/listing";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "../../cursor";
import { containsPattern, listQuery } from "../../query-builder";
import { withDeadline } from "../../temporal";
import { describeWorkflow, engineFacts } from "./engine-facts";
import { judgeCase } from "./judge-case";
import { type OpenCase, openCaseColumns } from "./open-case-sql";

type FindWorkflows = z.output<typeof findWorkflowsSchema>;

/** Milliseconds the engine has for a page. */
const deadline = 4_000;

const over = { running: false, pendingActivities: 0, pendingChildren: 0, stepAttempts: 0 };

/** Of those ids the ones whose latest run is over, by the engine's own list: one call for all. */
const endedAmong = async (client: Parameters<Parameters<typeof withDeadline>[1]>[0], ids: string[]): Promise<Set<string>> => {
  const named = ids.map((id) => `'${id.replaceAll("'", "")}'`).join(", ");
  const latest = new Map<string, WorkflowExecutionInfo>();
  for await (const info of client.workflow.list({ query: `WorkflowId IN (${named})` })) {
    const known = latest.get(info.workflowId);
    if (!known || known.startTime < info.startTime) latest.set(info.workflowId, info);
  }
  return new Set([...latest.values()].filter(({ status }) => status.name !== "RUNNING").map(({ workflowId }) => workflowId));
};

/** What the engine says of each; those that run are asked for more, all at once. */
const askEngine = (ids: string[]): Promise<Map<string, WorkflowFacts["engine"]>> =>
  withDeadline(deadline, async (client) => {
    const ended = await endedAmong(client, ids);
    const facts = ids.map(
      async (id): Promise<[string, WorkflowFacts["engine"]]> => [
        id,
        ended.has(id) ? over : engineFacts(await describeWorkflow(client, id)),
      ],
    );
    return new Map(await Promise.all(facts));
  });

type Place = Pick<FindWorkflows, "q" | "cursor" | "limit">;

const findPage = async ({ q, cursor, limit }: Place): Promise<Page<WorkflowItem>> => {
  const query = listQuery();
  query.where("c.status = 'OPEN'");
  query.filter(q && containsPattern(q), (pattern) => `c.number ILIKE ${pattern}`);
  const after = decodeCursor(cursor, z.tuple([instantSchema, z.uuid()]));
  if (after) query.where(`(c.created_at, c.id) < (${query.value(after[0])}::timestamptz, ${query.value(after[1])}::uuid)`);
  const rows = await query.run<OpenCase>(
    "find-workflows",
    `SELECT ${openCaseColumns} FROM cases c WHERE ${query.conditions()} ORDER BY c.created_at DESC, c.id DESC LIMIT ${query.value(limit + 1)}`,
  );
  const ids = rows.slice(0, limit).map(({ workflowId }) => workflowId);
  const engine = ids.length === 0 ? null : await askEngine(ids).catch(() => null);
  return pageOf(
    rows,
    limit,
    (row) => judgeCase(row, engine ? (engine.get(row.workflowId) ?? null) : undefined),
    ({ openedAt, caseId }) => [openedAt, caseId],
  );
};

/** How many open cases are looked through for those that stand as asked, before the next page has to be asked for. */
const lookThrough = { atOnce: 100, pages: 5 };

/**
 * Open cases, latest first, each with how its workflow stands; one statement, and the engine's answer within 4 s. Without one all of them are
 * UNKNOWN. Only the engine knows how they stand, so that those of one `standing` are sought among the next 500 cases: a page may hold fewer
 * than `limit`, none even, or some more, and there is more as long as it has a cursor.
 */
export const findWorkflows = async ({ q, standing, cursor, limit }: FindWorkflows): Promise<Page<WorkflowItem>> => {
  if (!standing) return findPage({ q, cursor, limit });
  const items: WorkflowItem[] = [];
  let next: string | null = cursor ?? null;
  for (let page = 0; page < lookThrough.pages; page += 1) {
    const found = await findPage({ q, cursor: next ?? undefined, limit: lookThrough.atOnce });
    items.push(...found.items.filter((item) => item.standing === standing));
    next = found.nextCursor;
    if (next === null || items.length >= limit) break;
  }
  return { items, nextCursor: next };
};
