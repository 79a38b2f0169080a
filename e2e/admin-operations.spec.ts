import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { startServer, stopServer } from "@/scripts/stack/test-control";
import { settled, violations } from "./axe-steps";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";
import { expectStage } from "./turn-steps";

test("an admin sees how the workflow of a case stands, and asks the case to stop", async ({ asPerson }) => {
  const application = mediumRiskApplication({ person: people.ben, amount: 12_300_00 });
  const { id, number } = await startLoan(await asPerson("ben"), application);
  await openTaskOf(await asPerson("olivia"), id);
  const max = await asPerson("max");
  await max.goto(`/workflows?q=${number}`);
  await max.getByRole("link", { name: number }).click();
  await expect(max.getByRole("heading", { name: number, level: 1 })).toBeVisible();
  await expect(max.getByText("It waits for something that will come.")).toBeVisible();
  await expect(max.getByText(/Asked now/)).toBeVisible();
  await expect(max.getByText(people.ben.name)).toHaveCount(0);
  await expect(max.getByRole("button", { name: "End the case" })).toHaveCount(0);
  await max.getByRole("button", { name: "Ask the case to stop" }).click();
  await max.getByRole("dialog").getByLabel("Reason").fill("Entered twice.");
  await max.getByRole("dialog").getByRole("button", { name: "Ask the case to stop" }).click();
  await expect(max.getByText(/The case was asked to stop/)).toBeVisible();
  await expectStage(await asPerson("olivia"), id, "CANCELLED");
});

test("while the engine is away nothing is said that is not known, and what could not be delivered is sent again by hand", async ({
  asPerson,
}) => {
  const [ben, max] = [await asPerson("ben"), await asPerson("max")];
  let number = "";
  const waiting = () => max.getByRole("listitem").filter({ hasText: number });
  await stopServer("temporal");
  try {
    ({ number } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 12_400_00 })));
    await max.goto(`/workflows?q=${number}`);
    await expect(max.getByText("The workflow engine does not answer. How workflows stand", { exact: false })).toBeVisible();
    await expect(max.getByRole("table").getByText("Not known", { exact: true })).toBeVisible();
    expect(await violations(max)).toEqual([]);
    await max.goto("/queues");
    await expect(waiting()).toContainText("START loanApproval");
    await expect
      .poll(async () => {
        await max.reload();
        return waiting().textContent();
      })
      .toContain("Last error");
    expect(await violations(max)).toEqual([]);
  } finally {
    await startServer("temporal");
  }
  await waiting().getByRole("button", { name: "Send again now" }).click();
  await expect
    .poll(async () => {
      await max.reload();
      await settled(max);
      return waiting().count();
    })
    .toBe(0);
});
