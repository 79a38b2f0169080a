import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { startServer, stopServer } from "@/scripts/stack/test-control";
import { expect, test } from "./fixtures";
import { approve, openTaskOf, startLoan } from "./loan-steps";

test("a decision made while the engine is away is recorded at once and delivered when it is back", async ({ asPerson }) => {
  const ana = await asPerson("ana");
  const olivia = await asPerson("olivia");
  const { id } = await startLoan(ana, mediumRiskApplication({ person: people.ana, amount: 14_000_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks/${task.id}`);
  await expect(olivia.getByRole("radio", { name: "Approve" })).toBeVisible();

  await stopServer("temporal");
  try {
    await approve(olivia);
    await expect(olivia.getByText("Decision recorded")).toBeVisible();
    await expect(olivia.getByText(/will be delivered/)).toBeVisible();
    const reader = await olivia.context().newPage();
    await reader.goto(`/cases/${id}`);
    await expect(reader.getByText(/^As of /)).toBeVisible();
    await reader.close();
  } finally {
    await startServer("temporal");
  }
  await expect(olivia.getByText("Workflow moved to: Waiting for signature")).toBeVisible({ timeout: 40_000 });
});
