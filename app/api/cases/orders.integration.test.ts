import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { ownOrderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { openWorld, type World } from "@/server/testing/test-world";
import { GET as getCase } from "./[id]/route";
import { POST as openCase } from "./route";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  await seedCatalogue(world.owner);
  for (const key of ["ana", "ben", "nora", "otto", "ada", "max", "olivia"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());

type Body = { type: string; data: Record<string, unknown> };
const order = (change: object = {}): Body => ({ type: "order", data: { ...ownOrderData(), ...change } });
const customer = ({ name, email }: { name: string; email: string }) => ({ customer: { name, email } });

/** Sets a field by its path; undefined takes it away. Written as text, so that 1e309 stays what was typed. */
const withField = (path: string, text: string | undefined): string => {
  const body: Body = JSON.parse(JSON.stringify(order(customer(people.ana))));
  const parts = path.split(".");
  const name = parts.pop() ?? "";
  const parent = parts.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, body);
  if (text === undefined) delete parent[name];
  else parent[name] = "@@";
  return JSON.stringify(body).replace('"@@"', () => text ?? "");
};

const place = (body: unknown, key = "ana") => callApi(openCase, { cookie: cookies[key], body });
const namedBy = (json: { errors?: { path: string }[] }) => json.errors?.map(({ path }) => path);
const rows = () =>
  Promise.all(
    ["cases", "outbox", "audit_events WHERE case_id IS NOT NULL", "idempotency_keys"].map((table) => world.count(table)),
  );
const stored = async (id: string) => (await world.owner.query("SELECT * FROM cases WHERE id = $1", [id])).rows[0];

const long = JSON.stringify("x".repeat(5_000));
const texts = ["7", "null", "{}", '""', '"   "', long, '"a\\u0000b"'];
const wrong: Record<string, (string | undefined)[]> = {
  "data.lines": [undefined, "null", '"LAMP-DESK"', "{}", "7", "[]"],
  "data.lines.0": ["null", "7", '"LAMP-DESK"', "[]"],
  "data.lines.0.sku": [undefined, ...texts, '"lamp-desk"', '"LAMP DESK"', '"L"', '"NO-SUCH-THING"', '"__proto__"'],
  "data.lines.0.quantity": [undefined, '"1"', "null", "true", "0", "-1", "1.5", "1001", "1e9", "1e309", "9007199254740993"],
  "data.currency": [undefined, "7", '"XXX"', '"eur"', '"€"', long],
  "data.shippingAddress": [undefined, "null", '"Porto"', "[]"],
  "data.shippingAddress.line1": [undefined, ...texts],
  "data.shippingAddress.line2": texts,
  "data.shippingAddress.city": [undefined, ...texts],
  "data.shippingAddress.postalCode": [undefined, ...texts, '"1"', '"#4050"', '"12345678901234"'],
  "data.shippingAddress.country": [undefined, ...texts, '"Portugal"', '"XX"', '"P"'],
  "data.shippingAddress.planet": ['"Mars"'],
  "data.payment": [undefined, "null", '"tok_ok"', "[]"],
  "data.payment.cardToken": [undefined, ...texts, '"4111 1111 1111 1111"', '"tok_"', '"tok_OK"', '"tok_<b>"'],
  "data.customer": ["null", '"Ana"', "[]"],
  "data.customer.name": texts,
  "data.customer.email": [...texts, '"ana"', '"ana@"'],
  "data.customer.roles": ['["ADMIN"]'],
};

describe("an order with one wrong field names exactly this field and stores nothing", () => {
  for (const [path, values] of Object.entries(wrong))
    test(path, async () => {
      const before = await rows();
      for (const value of values) {
        const raw = withField(path, value);
        const { status, json } = await callApi(openCase, { cookie: cookies.ana, raw, headers: { "idempotency-key": "same" } });
        const said = { value: value?.slice(0, 40), status, named: namedBy(json) };
        expect(said).toEqual({ value: value?.slice(0, 40), status: 422, named: [path] });
      }
      expect(await rows()).toEqual(before);
    });
});

test("every wrong line is named, by its place", async () => {
  const lines = [
    { sku: "LAMP-DESK", quantity: 0 },
    { sku: "CHAIR-TASK", quantity: 1 },
    { sku: "bad sku", quantity: -1 },
    { sku: "CHAIR-TASK", quantity: 2 },
  ];
  const { json } = await place(order({ lines, payment: {} }));
  expect(json).toMatchObject({ status: 422, code: "VALIDATION_FAILED" });
  expect(namedBy(json)?.sort()).toEqual(
    ["data.lines.0.quantity", "data.lines.2.quantity", "data.lines.2.sku", "data.lines.3.sku", "data.payment.cardToken"].sort(),
  );
});

test("lines that can be read and not be sold are named by what is wrong with them", async () => {
  await world.owner.query("INSERT INTO products (sku, name, unit_price, currency) VALUES ('YACHT', 'Yacht', 99999999999, 'EUR')");
  const sold = async (change: object) => {
    const { status, json } = await place(order(change));
    return [status, ...json.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)];
  };
  const line = (sku: string, quantity = 1) => ({ sku, quantity });
  expect(await sold({ lines: [line("LAMP-DESK"), line("NO-SUCH"), line("NEITHER")] })).toEqual([
    422,
    "data.lines.1.sku unknown_sku",
    "data.lines.2.sku unknown_sku",
  ]);
  expect(await sold({ currency: "USD" })).toEqual([422, "data.lines.0.sku other_currency"]);
  expect(await sold({ lines: [line("LAMP-DESK"), line("LAMP-FLOOR"), line("LAMP-DESK")] })).toEqual([
    422,
    "data.lines.2.sku custom",
  ]);
  expect(await sold({ lines: [line("YACHT", 1_000)] })).toEqual([422, "data.lines too_big"]);
});

test("a hundred lines are an order's end; more are refused as a whole, ten thousand long ones before they are read", async () => {
  const lines = (count: number, sku: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => ({ sku: sku(n), quantity: 1 }));
  const before = await rows();
  const many = await place(order({ lines: lines(101, (n) => `P-${n}`) }));
  expect([many.status, namedBy(many.json)]).toEqual([422, ["data.lines"]]);
  const short = await place(order({ lines: lines(8_000, (n) => (n % 2 ? "A1" : "B2")) }));
  expect([short.status, namedBy(short.json)]).toEqual([422, ["data.lines"]]);
  const tenThousand = await place(order({ lines: lines(10_000, (n) => `PRODUCT-${n}`) }));
  expect(tenThousand.json).toMatchObject({ status: 413, code: "TOO_LARGE" });
  expect(await rows()).toEqual(before);
});

test("prices are the catalogue's, whatever is sent along", async () => {
  const lines = [{ sku: "LAMP-DESK", quantity: 3, unitPrice: 1, name: "Free lamp", total: 3 }];
  const { status, json } = await place(order({ lines, total: 3, amount: 3 }));
  expect(status).toBe(201);
  expect(json).toMatchObject({ type: "order", amount: 177_00, currency: "EUR", stage: "VALIDATING", status: "OPEN" });
  const { data, amount } = await stored(json.id);
  expect(amount).toBe(177_00);
  expect(data).toMatchObject({
    total: 177_00,
    lines: [{ sku: "LAMP-DESK", name: "Desk lamp", unitPrice: 59_00, quantity: 3 }],
  });
  expect(Object.keys(data.lines[0]).sort()).toEqual(["name", "quantity", "sku", "unitPrice"]);
});

test("a customer's order is his own, whosever name and mailbox he writes on it", async () => {
  const { status, json } = await place(order(customer(people.ben)));
  expect(status).toBe(201);
  expect(await stored(json.id)).toMatchObject({ applicant_id: people.ana.id, created_by_id: people.ana.id });
  const seenBy = async (key: string) => (await callApi(getCase, { cookie: cookies[key], params: { id: json.id } })).status;
  expect([await seenBy("ana"), await seenBy("ben"), await seenBy("olivia"), await seenBy("otto")]).toEqual([200, 404, 404, 200]);
});

test("operations order for a customer by name, and he sees it; without one they are told who is missing", async () => {
  const { status, json } = await place(order(customer(people.ben)), "otto");
  expect(status).toBe(201);
  expect(await stored(json.id)).toMatchObject({
    applicant_id: people.ben.id,
    created_by_id: people.otto.id,
    applicant_name: "Ben Carter",
  });
  expect((await callApi(getCase, { cookie: cookies.ben, params: { id: json.id } })).status).toBe(200);
  const nobody = await place(order(), "otto");
  expect([nobody.status, namedBy(nobody.json)]).toEqual([422, ["data.customer"]]);
  const stranger = await place(order(customer({ name: "Eva Lund", email: "eva@people.test" })), "otto");
  expect(await stored(stranger.json.id)).toMatchObject({ applicant_id: null, applicant_email: "eva@people.test" });
});

test("who neither orders nor enters orders is refused", async () => {
  const before = await rows();
  for (const key of ["nora", "ada", "max", "olivia"])
    expect((await place(order(customer(people.ben)), key)).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
  expect((await callApi(openCase, { body: order() })).status).toBe(401);
  expect(await rows()).toEqual(before);
});

test("the same key gives the same order, also ten times at once; another body is refused", async () => {
  const headers = { "idempotency-key": "order-1" };
  const body = order();
  const answers = await Promise.all(Array.from({ length: 10 }, () => callApi(openCase, { cookie: cookies.ana, body, headers })));
  expect(new Set(answers.map(({ status, json }) => `${status} ${json.id} ${json.number}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(201);
  const other = await callApi(openCase, {
    cookie: cookies.ana,
    body: order({ lines: [{ sku: "LAMP-DESK", quantity: 2 }] }),
    headers,
  });
  expect(other.json).toMatchObject({ status: 422, code: "IDEMPOTENCY_KEY_REUSED" });
  expect(await world.count("outbox WHERE case_id = $1 AND kind = 'START'", [answers[0]?.json.id])).toBe(1);
});
