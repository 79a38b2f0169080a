import type { APIRequestContext } from "@playwright/test";

/** Statements to PostgreSQL and calls to Temporal. */
export type ViewCost = { database: number; engine: number };

const line = /^countersign_http_request_calls_total\{(.*)\} (\d+)$/gm;

const total = async (request: APIRequestContext): Promise<ViewCost> => {
  const text = await (await request.get("/api/metrics")).text();
  const cost: ViewCost = { database: 0, engine: 0 };
  for (const [, labels = "", count] of text.matchAll(line))
    if (!labels.includes('route="/api/metrics"')) cost[labels.includes('to="engine"') ? "engine" : "database"] += Number(count);
  return cost;
};

/** What the web process asked of database and engine while `work` ran; nobody else may use it meanwhile. */
export const costOf = async (request: APIRequestContext, work: () => Promise<unknown>): Promise<ViewCost> => {
  const before = await total(request);
  await work();
  const after = await total(request);
  return { database: after.database - before.database, engine: after.engine - before.engine };
};

/** `caseId`, `taskId` in review, `orderTaskId` of an order in review; `askedId` waits for the answer to `requestId`, `offeredId` for the signature. */
export type ViewIds = {
  caseId: string;
  taskId: string;
  orderTaskId: string;
  askedId: string;
  requestId: string;
  offeredId: string;
};

/**
 * The screens people open most, with a budget each in bench/budget.json; the stream's own look at the session is in it. Nothing is asked
 * twice: what was read where the stream of changes begins is not asked for again.
 */
export const views: Record<string, { person: "ana" | "olivia" | "nora"; path: (ids: ViewIds) => string }> = {
  inbox: { person: "olivia", path: () => "/tasks" },
  task: { person: "olivia", path: ({ taskId }) => `/tasks/${taskId}` },
  "order task": { person: "nora", path: ({ orderTaskId }) => `/tasks/${orderTaskId}` },
  case: { person: "olivia", path: ({ caseId }) => `/cases/${caseId}` },
  "my applications": { person: "ana", path: () => "/my" },
  "my application": { person: "ana", path: ({ caseId }) => `/my/${caseId}` },
  "my request": { person: "ana", path: ({ askedId, requestId }) => `/my/${askedId}/requests/${requestId}` },
  "my offer": { person: "ana", path: ({ offeredId }) => `/my/${offeredId}/offer` },
  "my messages": { person: "ana", path: ({ askedId }) => `/my/${askedId}/messages` },
};
