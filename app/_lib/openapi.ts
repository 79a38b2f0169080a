import { z } from "zod";
import { errorCatalogue } from "@/domain/errors";
import { methods, type RouteModule } from "./api-index";
import { problemSchema } from "./problem";
import type { Declaration } from "./route";
import { sessionCookieName } from "./session-cookie";

const schemaOf = (schema: z.ZodType, io: "input" | "output") => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Record<string, unknown>;
  return json;
};

const queryParameters = (query: z.ZodType) => {
  const { properties = {}, required = [] } = schemaOf(query, "input") as { properties?: object; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: required.includes(name), schema }));
};

const pathParameters = (path: string) =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: "path", required: true, schema: { type: "string" } }));

const keyParameter = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "The same key with the same body gets the same answer; with another body 422",
  schema: { type: "string", maxLength: 200 },
};

const answerOf = ({ answer }: Declaration) => {
  if (answer === null) return { description: "Done" };
  if (typeof answer === "string") return { description: "Answer", content: { [answer]: {} } };
  return { description: "Answer", content: { "application/json": { schema: schemaOf(answer, "output") } } };
};

const bodyOf = (body: z.ZodType, forms: z.ZodType[] | undefined) => {
  const schema = { ...schemaOf(body, "input"), ...(forms && { anyOf: forms.map((form) => schemaOf(form, "input")) }) };
  return { required: true, content: { "application/json": { schema } } };
};

const rawBodyOf = (mediaTypes: readonly string[]) => ({
  required: true,
  content: Object.fromEntries(mediaTypes.map((type) => [type, {}])),
});

const operation = (declaration: Declaration) => {
  const { path, summary, policy, query, body, rawBody, bodyForms, status = 200, repeatable } = declaration;
  return {
    summary,
    "x-policy": policy,
    security: policy === "public" ? [] : [{ session: [] }],
    parameters: [...pathParameters(path), ...(query ? queryParameters(query) : []), ...(repeatable ? [keyParameter] : [])],
    ...(body && { requestBody: bodyOf(body, bodyForms) }),
    ...(rawBody && { requestBody: rawBodyOf(rawBody) }),
    responses: { [status]: answerOf(declaration), default: { $ref: "#/components/responses/Problem" } },
  };
};

const pathItem = (module: RouteModule) =>
  Object.fromEntries(
    methods.flatMap((method) => {
      const handler = module[method];
      return handler ? [[method.toLowerCase(), operation(handler.declaration)]] : [];
    }),
  );

const pathOf = (module: RouteModule): string => methods.flatMap((method) => module[method]?.declaration.path ?? [])[0] ?? "";

/** The API as OpenAPI 3.1, made from the schemas the routes parse with. */
export const openApi = (modules: readonly RouteModule[]) => ({
  openapi: "3.1.0",
  info: {
    title: "Countersign",
    version: "1",
    description:
      "Money in minor units, rates in basis points, instants ISO 8601 UTC. Errors are problem documents (RFC 9457) with a stable `code`.",
  },
  paths: Object.fromEntries(modules.map((module) => [pathOf(module), pathItem(module)])),
  components: {
    securitySchemes: { session: { type: "apiKey", in: "cookie", name: sessionCookieName() } },
    schemas: { Problem: schemaOf(problemSchema, "output"), ErrorCode: { type: "string", enum: Object.keys(errorCatalogue) } },
    responses: {
      Problem: {
        description: "What went wrong",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  },
});
