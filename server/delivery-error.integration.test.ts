import { randomUUID } from "node:crypto";
import { Client, Connection } from "@temporalio/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliveryProblem } from "./delivery-error";

let connection: Connection;
beforeAll(async () => {
  connection = await Connection.connect({ address: process.env.TEMPORAL_ADDRESS ?? "" });
});
afterAll(() => connection.close());

const problemOf = async (call: Promise<unknown>) =>
  call.then(
    () => "none",
    (error: unknown) => deliveryProblem(error),
  );

const namespace = process.env.TEMPORAL_NAMESPACE ?? "default";
const start = (client: Client, workflowId: string) =>
  client.workflow.start("nobodyRunsThis", { workflowId, taskQueue: "nobody-polls-this" });

describe("why a delivery failed, told by the real server", () => {
  it("a workflow that does not exist is gone", async () => {
    const client = new Client({ connection, namespace });
    expect(await problemOf(client.workflow.getHandle(`none-${randomUUID()}`).signal("taskDecided"))).toBe("gone");
  });

  it("a workflow that was started before is there", async () => {
    const client = new Client({ connection, namespace });
    const workflowId = `twice-${randomUUID()}`;
    const handle = await start(client, workflowId);
    expect(await problemOf(start(client, workflowId))).toBe("there");
    await handle.terminate();
    expect(await problemOf(handle.signal("taskDecided"))).toBe("gone");
  });

  it("a namespace that is not there yet is no reason to give up", async () => {
    const client = new Client({ connection, namespace: `none-${randomUUID()}` });
    expect(await problemOf(client.workflow.getHandle("any").signal("taskDecided"))).toBe("away");
    expect(await problemOf(start(client, "any"))).toBe("away");
  });

  it("a server that cannot be reached is away", async () => {
    const nowhere = Connection.lazy({ address: "127.0.0.1:1", connectTimeout: "1s" });
    const client = new Client({ connection: nowhere, namespace });
    const call = nowhere.withDeadline(Date.now() + 1_000, () => client.workflow.getHandle("any").signal("taskDecided"));
    expect(["away", "slow"]).toContain(await problemOf(call));
    await nowhere.close();
  });
});
