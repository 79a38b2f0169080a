import { metrics } from "@/server/metrics";
import { countCalls, type RequestCalls } from "@/server/request-calls";

/** Answers a request and records its time, its status and what it cost in calls to database and engine. */
export const observe = async (method: string, route: string, answer: () => Promise<Response>): Promise<Response> => {
  const { duration, requests, calls } = metrics();
  const stop = duration.startTimer({ method, route });
  const cost: RequestCalls = { database: 0, engine: 0 };
  const response = await countCalls(cost, answer);
  stop();
  requests.inc({ method, route, status: response.status });
  for (const [to, count] of Object.entries(cost)) calls.inc({ method, route, to }, count);
  return response;
};
