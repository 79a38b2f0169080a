import { expect, test } from "vitest";
import { apiIndex, methods } from "@/app/_lib/api-index";
import { openApi } from "@/app/_lib/openapi";
import { allHandlers, allRoutes } from "@/app/_lib/testing/all-routes";
import { policies } from "@/server/access";

process.env.DATABASE_URL ??= "postgres://nobody@127.0.0.1:1/none";
process.env.TEMPORAL_ADDRESS ??= "127.0.0.1:1";
process.env.SESSION_SECRET ??= "a secret of the test run, long enough for it";

// What Next allows in a route file besides handlers.
const settings = ["dynamic", "runtime", "maxDuration"];

test("every method of every route declares a policy, and the address it is found at", async () => {
  const routes = await allRoutes();
  expect(routes.length).toBeGreaterThan(20);
  for (const { path, module } of routes)
    for (const name of Object.keys(module).filter((key) => !settings.includes(key))) {
      const handler = module[name as (typeof methods)[number]];
      expect(methods, `${path} exports ${name}`).toContain(name);
      expect(Object.keys(policies), `${name} ${path} has no policy`).toContain(handler?.declaration?.policy);
      expect(handler?.declaration.path).toBe(path);
    }
});

test("every method of every route is described in the OpenAPI document", async () => {
  const { paths } = JSON.parse(JSON.stringify(openApi(apiIndex))) as {
    paths: Record<string, Record<string, { responses: object }>>;
  };
  for (const { path, method } of await allHandlers()) {
    // Answers everything that is not an address of ours.
    if (path === "/api/{rest}") continue;
    expect(paths[path]?.[method.toLowerCase()], `${method} ${path} is not described`).toMatchObject({
      responses: expect.any(Object),
    });
  }
});

test("bodies and answers are described by the schemas the routes use", () => {
  const document = JSON.parse(JSON.stringify(openApi(apiIndex)));
  const decide = document.paths["/api/tasks/{id}/decide"].post;
  expect(decide.requestBody.content["application/json"].schema).toMatchObject({
    required: ["outcome", "data", "seenVersion"],
    additionalProperties: false,
  });
  expect(JSON.stringify(decide.requestBody.content["application/json"].schema.anyOf)).toMatch(
    /APPROVED.*rateBps.*REJECTED.*reasonCodes/,
  );
  const open = document.paths["/api/cases"].post.requestBody.content["application/json"].schema;
  expect(open.anyOf).toMatchObject([
    { properties: { type: { const: "loan" }, data: { required: expect.arrayContaining(["applicant", "amount", "currency"]) } } },
    {
      properties: {
        type: { const: "order" },
        data: { required: expect.arrayContaining(["shippingAddress", "lines", "payment"]) },
      },
    },
  ]);
  expect(decide.parameters.map(({ name }: { name: string }) => name)).toEqual(["id", "Idempotency-Key"]);
  const tasks = document.paths["/api/tasks"].get;
  expect(tasks.parameters.find(({ name }: { name: string }) => name === "limit").schema).toMatchObject({
    maximum: 100,
    default: 25,
  });
  expect(tasks.responses[200].content["application/json"].schema.properties.items.items.properties).toHaveProperty("mayDecide");
  const upload = document.paths["/api/requests/{id}/slots/{slotId}/documents"].put;
  expect(Object.keys(upload.requestBody.content)).toEqual(["application/pdf", "image/png", "image/jpeg"]);
  expect(upload.parameters.map(({ name }: { name: string }) => name)).toEqual(["id", "slotId", "name", "Idempotency-Key"]);
  expect(document.openapi).toBe("3.1.0");
});
