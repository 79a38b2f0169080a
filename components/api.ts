import { offline, toProblem } from "./api-problem";
import { earlyAnswer } from "./early-answer";
import { noteAnswer } from "./live/live-position";
import { sessionExpired } from "./sign-in/session-state";

type Query = Record<string, string | number | null | undefined>;
type Options = {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  query?: Query | undefined;
  body?: unknown;
  /** Repeats with the same key get the first answer. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
};

/** A request without an answer for so long is given up, milliseconds. */
const patience = 20_000;

const withQuery = (path: string, query: Query = {}): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
};

const orUntil = <Answer>(deadline: AbortSignal, answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => deadline.addEventListener("abort", () => reject(deadline.reason), { once: true })),
  ]);

const send = async (path: string, { method = "GET", query, body, idempotencyKey, signal }: Options): Promise<Response> => {
  const url = withQuery(path, query);
  const deadline = AbortSignal.timeout(patience);
  try {
    const early = method === "GET" ? earlyAnswer(url) : undefined;
    if (early) return await orUntil(deadline, early);
    return await fetch(url, {
      method,
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      headers: {
        accept: "application/json",
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw offline();
  }
};

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text().catch(() => {
    throw offline();
  });
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** The only place that talks to the server. Answers are typed by the schemas in domain and not parsed again. Throws ApiProblem. */
export const api = async <Answer>(path: string, options: Options = {}): Promise<Answer> => {
  const { method = "GET" } = options;
  const response = await send(path, options);
  const body = await bodyOf(response);
  if (response.ok) {
    if (method === "GET") noteAnswer(response.headers.get("live-position"));
    return body as Answer;
  }
  const problem = toProblem(response.status, body, response.headers.get("retry-after"));
  if (problem.code === "NOT_SIGNED_IN") sessionExpired();
  throw problem;
};
