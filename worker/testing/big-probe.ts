import { Client, Connection } from "@temporalio/client";

const connection = await Connection.connect({ address: "127.0.0.1:57233" });
const client = new Client({ connection, namespace: "stack" });
const h = await client.workflow.start("nope", { taskQueue: "nobody", workflowId: "big-probe-" + Date.now() });
for (const mb of [3, 6, 140]) {
  try {
    await h.signal("x", { text: "x".repeat(mb * 1e6) });
    console.log("ok");
  } catch (e: any) {
    console.log(
      mb,
      e.name,
      e.message,
      "| cause",
      e.cause?.name,
      e.cause?.code,
      String(e.cause?.message).slice(0, 300),
      "| details",
      e.cause?.details?.slice?.(0, 200),
    );
  }
}
await h.terminate();
await connection.close();
