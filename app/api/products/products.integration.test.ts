import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import type { Product } from "@/domain/order/order";
import { catalogue } from "@/prisma/catalogue";
import { people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { openWorld, type World } from "@/server/testing/test-world";
import { GET } from "./route";

let world: World;
let ana: string;
beforeAll(async () => {
  world = await openWorld();
  await seedCatalogue(world.owner);
  ana = await signedIn(people.ana);
});
afterAll(() => world.close());

const find = async (query = ""): Promise<Product[]> => (await callApi(GET, { cookie: ana, query })).json.items;
const skus = async (query: string) => (await find(query)).map(({ sku }) => sku);

test("the whole catalogue is there, by name, in pages that hold each product once", async () => {
  const all = await find("?limit=100");
  expect(all.map(({ sku }) => sku).sort()).toEqual(catalogue.map(({ sku }) => sku).sort());
  expect(all).toContainEqual({
    sku: "GREEN-WALL",
    name: "Green wall, last pieces",
    unitPrice: 990_00,
    currency: "EUR",
    available: 2,
  });
  const paged: Product[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const next: string = cursor && `&cursor=${cursor}`;
    const { json } = await callApi(GET, { cookie: ana, query: `?limit=3${next}` });
    paged.push(...json.items);
    cursor = json.nextCursor;
  }
  expect(paged).toEqual(all);
});

test("a search looks into number and name, in any case; its signs mean themselves", async () => {
  expect((await skus("?q=MoNiToR")).sort()).toEqual(["MONITOR-27", "MONITOR-34", "MONITOR-ARM"]);
  expect(await skus("?q=usb-c")).toEqual(["DOCK-USB-C"]);
  expect(await skus("?q=last+pieces")).toEqual(["GREEN-WALL"]);
  for (const nothing of ["%25", "_", "%5C", "'", "unicorn"]) expect(await skus(`?q=${nothing}`)).toEqual([]);
});

test("available is what the warehouse has on hand now; a product it does not know is not available", async () => {
  await world.owner.query("UPDATE sim_stock SET on_hand = 0, reserved = 1, shipped = 1 WHERE sku = 'GREEN-WALL'");
  await world.owner.query("INSERT INTO products (sku, name, unit_price, currency) VALUES ('NEW-THING', 'New thing', 100, 'EUR')");
  expect(await find("?q=GREEN-WALL")).toMatchObject([{ available: 0 }]);
  expect(await find("?q=NEW-THING")).toMatchObject([{ available: 0 }]);
});

test("wrong questions name the field", async () => {
  const wrong = { q: ["?q=%00", `?q=${"x".repeat(101)}`, "?q="], limit: ["?limit=0", "?limit=101"], cursor: ["?cursor=x"] };
  for (const [path, queries] of Object.entries(wrong))
    for (const query of queries)
      expect((await callApi(GET, { cookie: ana, query })).json).toMatchObject({ status: 422, errors: [{ path }] });
});

test("one has to be signed in, as anybody", async () => {
  expect((await callApi(GET)).status).toBe(401);
  for (const person of [people.olivia, people.ada])
    expect((await callApi(GET, { cookie: await signedIn(person) })).status).toBe(200);
});
