import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { AppError } from "@/domain/errors";
import { type PolicyName, policies } from "@/server/access";
import type { Idempotency } from "@/server/caller";
import type { Partner } from "@/server/case-events/case-event-handler";
import { parseOrRefuse } from "@/server/field-errors";
import { livePosition } from "@/server/live-hub";
import { loadViewer, type Viewer } from "@/server/sessions";
import { checkOrigin } from "./check-origin";
import { clientOf } from "./client-address";
import { observe } from "./observe";
import { isSigned, partnerOf } from "./partner-of";
import { problemResponse } from "./problem";
import { readJson } from "./read-body";
import { readIdempotency } from "./read-idempotency";
import { finish } from "./response-headers";
import { sessionIdOf } from "./session-cookie";

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | ParamNames<Rest> : never;
type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;

type Context<Path extends string, Policy extends PolicyName, Query, Body> = {
  request: Request;
  caller: Policy extends "public" | "teller" ? Viewer | null : Viewer;
  params: Record<ParamNames<Path>, string>;
  query: Parsed<Query>;
  body: Parsed<Body>;
  idempotency: Idempotency | undefined;
  /** Who signed the body instead of signing in; routes of policy `teller` alone. */
  partner: Partner | null;
};

/** Everything there is to know of a route; the same declaration guards it and describes it in /api/openapi.json. */
export type Declaration = {
  /** As in OpenAPI, `/api/cases/{id}`. */
  path: string;
  summary: string;
  policy: PolicyName;
  query?: z.ZodType;
  /** JSON body; a route without takes none, or a raw one. */
  body?: z.ZodType;
  /** Media types of a body that is no JSON; the handler reads `request.body` itself, as it arrives. */
  rawBody?: readonly string[];
  /** What the body may look like in detail, one schema per form; the handler checks it once it knows which form it is. */
  bodyForms?: z.ZodType[];
  status?: number;
  /** Schema of a JSON answer, or the media type of another. */
  answer: z.ZodType | string | null;
  /** Takes an Idempotency-Key. */
  repeatable?: boolean;
};

type Answered<Answer> = (Answer extends z.ZodType ? z.input<Answer> : never) | Response | null;

export type RouteHandler = ((request: Request, context: { params: Promise<object> }) => Promise<Response>) & {
  declaration: Declaration;
};

const signedIn = async (request: Request, policy: PolicyName): Promise<Viewer | null> => {
  const sessionId = await sessionIdOf(request);
  const viewer = sessionId === null ? null : await loadViewer(sessionId, clientOf(request));
  const allows = policies[policy];
  const known = viewer !== null || policy !== "teller" || isSigned(request);
  if (allows === null && known) return viewer;
  if (!viewer) throw new AppError("NOT_SIGNED_IN", "Sign in first.");
  if (allows && !allows(viewer.roles)) throw new AppError("FORBIDDEN", "Your role does not allow this.");
  return viewer;
};

/** One route: origin check, session, policy, body and query by schema, problem documents, headers, metrics. */
export const route = <
  const Path extends string,
  Policy extends PolicyName,
  Answer extends Declaration["answer"],
  Query extends z.ZodType | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>({
  handler,
  ...declaration
}: Omit<Declaration, "query" | "body"> & {
  path: Path;
  policy: Policy;
  answer: Answer;
  query?: Query;
  body?: Body;
  handler: (context: Context<Path, Policy, Query, Body>) => Promise<Answered<Answer>>;
}): RouteHandler => {
  const { path, policy, query, body, status = 200 }: Declaration = declaration;
  const answer = async (request: Request, params: object): Promise<Response> => {
    checkOrigin(request);
    const caller = await signedIn(request, policy);
    const json = body && (await readJson(request));
    // Before anything is said of the body: only who may tell learns what is wrong with it.
    const partner = policy === "teller" ? partnerOf(request, String(Object(params).id), json?.text ?? "") : null;
    const context = {
      request,
      caller,
      params,
      query: query && parseOrRefuse(query, Object.fromEntries(new URL(request.url).searchParams)),
      body: body && parseOrRefuse(body, json?.value),
      idempotency: readIdempotency(request, json?.value),
      partner,
    };
    const result = await handler(context as Parameters<typeof handler>[0]);
    if (result instanceof Response) return result;
    return result === null ? new Response(null, { status: 204 }) : Response.json(result, { status });
  };
  const run = async (request: Request, { params }: { params: Promise<object> }): Promise<Response> => {
    const reference = randomUUID();
    const given = (await params) ?? {};
    const position = policy === "public" ? null : livePosition();
    const response = await observe(request.method, path, () =>
      answer(request, given).catch((error: unknown) => problemResponse(error, path, reference)),
    );
    // Read before the answer was: what changed meanwhile is told by a stream that begins there.
    if (position) response.headers.set("live-position", position);
    return finish(response, reference);
  };
  return Object.assign(run, { declaration });
};
