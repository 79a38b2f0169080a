import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allHandlers } from "@/app/_lib/testing/all-routes";
import { type ApiAnswer, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { overlongValue, rightValue, type Shape, shapesOf, wrongValue } from "@/app/_lib/testing/wrong-input";
import { type DemoPerson, people } from "@/prisma/people";
import { policies } from "@/server/access";
import { openWorld, type World } from "@/server/testing/test-world";

type Route = Awaited<ReturnType<typeof allHandlers>>[number];

let world: World;
let routes: Route[];
const cookies = new Map<DemoPerson, string>();
beforeAll(async () => {
  world = await openWorld();
  routes = await allHandlers();
  for (const person of Object.values(people)) cookies.set(person, await signedIn(person));
});
afterAll(() => world.close());

/** Somebody whom the route hears. */
const callerOf = ({ handler }: Route): string | undefined => {
  const allows = policies[handler.declaration.policy];
  return cookies.get(Object.values(people).find(({ roles }) => allows === null || allows(roles)) ?? people.olivia);
};
const call = (route: Route, given: Partial<Parameters<typeof callApi>[1]>) =>
  callApi(route.handler, { cookie: callerOf(route), method: route.method, params: { id: "x" }, ...given });

/** The first parts of the paths of all fields an answer calls wrong. */
const named = ({ json }: ApiAnswer): string[] => [
  ...new Set<string>((json.errors ?? []).map(({ path }: { path: string }) => path.split(".")[0])),
];
const expectNamed = (answer: ApiAnswer, fields: readonly string[], about: string): void => {
  expect({ about, status: answer.status, code: answer.json.code }).toEqual({ about, status: 422, code: "VALIDATION_FAILED" });
  expect({ about, named: named(answer) }).toEqual({ about, named: expect.arrayContaining([...fields]) });
};

type Make = (field: Shape["fields"][string]) => unknown;
const eachField = ({ fields, told }: Shape, make: Make): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = name in told ? undefined : make(field);
      return value === undefined ? [] : [[name, value]];
    }),
  );

const taking = (what: "body" | "query") =>
  routes.flatMap((route) => {
    const schema = route.handler.declaration[what];
    return schema ? [{ route, name: `${route.method} ${route.path}`, shapes: shapesOf(schema) }] : [];
  });

describe("a body that is wrong is refused, with every wrong field by name", () => {
  test("fields of the wrong type, and one that nobody knows", async () => {
    const all = taking("body");
    expect(all.length).toBeGreaterThan(35);
    for (const { route, name, shapes } of all)
      for (const shape of shapes) {
        const wrong = eachField(shape, wrongValue);
        const body = { ...shape.told, ...wrong, nobodyKnows: 1 };
        expectNamed(await call(route, { body }), [...Object.keys(wrong), "nobodyKnows"], name);
      }
  });

  test("texts that are too long", async () => {
    for (const { route, name, shapes } of taking("body"))
      for (const shape of shapes) {
        const long = eachField(shape, overlongValue);
        if (Object.keys(long).length > 0)
          expectNamed(await call(route, { body: { ...shape.told, ...long } }), Object.keys(long), name);
      }
  });

  test("fields that are missing", async () => {
    // Which of several ways was meant, a body without a field that says so does not tell; the first will do.
    for (const { route, name, shapes } of taking("body"))
      for (const shape of shapes.filter(({ told }, place) => place === 0 || Object.keys(told).length > 0)) {
        const missing = shape.required.filter(
          (field) => !(field in shape.told) && wrongValue(shape.fields[field] ?? {}) !== undefined,
        );
        if (missing.length > 0) expectNamed(await call(route, { body: shape.told }), missing, name);
      }
  });

  test("what is no object, or no JSON at all", async () => {
    for (const { route, name } of taking("body")) {
      for (const body of [[], "text", 7, null]) {
        const { status, json } = await call(route, { body });
        expect({ name, body, status, errors: json.errors?.length }).toEqual({ name, body, status: 422, errors: 1 });
      }
      for (const raw of ["", "{", '{"a": "\\ud800"}']) {
        const { status, json } = await call(route, { raw });
        expect({ name, raw, status, code: json.code }).toEqual({ name, raw, status: 400, code: "MALFORMED" });
      }
    }
  });
});

test("a query that is wrong is refused, with every wrong parameter by name", async () => {
  const all = taking("query");
  expect(all.length).toBeGreaterThan(15);
  for (const { route, name, shapes } of all)
    for (const shape of shapes) {
      const wrong = eachField(shape, (field) => overlongValue(field) ?? "no such");
      const query = `?${new URLSearchParams(wrong as Record<string, string>)}`;
      expectNamed(
        await call(route, { query, ...(route.handler.declaration.rawBody && { raw: "%PDF-1.7" }) }),
        Object.keys(wrong),
        name,
      );
    }
});

test("an address with anything in place of an id is answered, and never by an error of ours", async () => {
  const rubbish = [
    "x",
    "..",
    "\u0000",
    "%00",
    "é".repeat(2_000),
    "'; DROP TABLE cases; --",
    "00000000-0000-0000-0000-000000000000",
  ];
  const withId = routes.filter(({ path }) => path.includes("{") && path !== "/api/{rest}" && !path.startsWith("/api/auth"));
  expect(withId.length).toBeGreaterThan(45);
  for (const route of withId)
    for (const value of rubbish) {
      const { body, rawBody } = route.handler.declaration;
      const [shape] = body ? shapesOf(body) : [];
      const params = Object.fromEntries([...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, value]));
      const content = { ...shape?.told, ...(shape && eachField(shape, rightValue)) };
      const given = rawBody ? { raw: "%PDF-1.7", query: "?name=a.pdf" } : body ? { body: content } : {};
      const { status } = await call(route, { params, ...given });
      expect([route.method, route.path, value, status < 500]).toEqual([route.method, route.path, value, true]);
    }
});
