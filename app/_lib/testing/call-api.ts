import { expect } from "vitest";
import { z } from "zod";
import { demoPassword } from "@/server/demo";
import { signIn } from "@/server/sign-in";
import { problemSchema } from "../problem";
import type { RouteHandler } from "../route";
import { sessionCookieName, sessionToken } from "../session-cookie";

export type ApiCall = {
  cookie?: string | undefined;
  method?: string;
  params?: Record<string, string>;
  query?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely; their shape is checked against the route's schema
export type ApiAnswer = { status: number; headers: Headers; json: any };

const addressOf = (path: string, params: Record<string, string>, query = ""): string =>
  `http://127.0.0.1:3000${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ""))}${query}`;

/** Holds an answer against what the route declares: a problem document, or exactly the fields of its schema. */
const checkShape = ({ declaration }: RouteHandler, status: number, json: unknown, type: string | null): void => {
  if (status >= 400) {
    expect(type).toBe("application/problem+json");
    expect(z.strictObject(problemSchema.shape).parse(json)).toMatchObject({ status });
  } else if (declaration.answer instanceof z.ZodType && status !== 204) expect(declaration.answer.parse(json)).toEqual(json);
};

/** Calls a route handler as Next would, and checks that the answer has the declared shape. */
export const callApi = async (handler: RouteHandler, call: ApiCall = {}): Promise<ApiAnswer> => {
  const {
    cookie,
    params = {},
    query,
    body,
    raw,
    headers = {},
    method = body === undefined && raw === undefined ? "GET" : "POST",
  } = call;
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const request = new Request(addressOf(handler.declaration.path, params, query), {
    method,
    headers: {
      ...(cookie && { cookie }),
      ...(content !== undefined && { "content-type": "application/json" }),
      "x-forwarded-for": "10.1.2.3",
      ...headers,
    },
    ...(content !== undefined && { body: content }),
  });
  const response = await handler(request, { params: Promise.resolve(params) });
  const text = await response.text();
  const type = response.headers.get("content-type");
  const json = type?.includes("json") ? JSON.parse(text) : text;
  checkShape(handler, response.status, json, type);
  return { status: response.status, headers: response.headers, json };
};

/** @returns the cookie of a new session of a demo person */
export const signedIn = async ({ email }: { email: string }): Promise<string> => {
  const opened = await signIn({ email, password: demoPassword, ip: "10.1.2.3", userAgent: "test" });
  if (!opened) throw new Error(`${email} cannot sign in`);
  return `${sessionCookieName()}=${await sessionToken(opened.sessionId)}`;
};
