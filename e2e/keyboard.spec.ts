import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";

test("an officer opens, claims and decides by keyboard alone", async ({ asPerson }) => {
  const dana = await asPerson("dana");
  const olivia = await asPerson("olivia");
  const { id, number } = await startLoan(dana, mediumRiskApplication({ person: people.dana, amount: 13_500_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks?q=${number}`);
  await expect(olivia.locator(`a[href="/tasks/${task.id}"]`).first()).toBeVisible();

  await olivia.keyboard.press("j");
  await olivia.keyboard.press("c");
  await expect(olivia.getByText("You hold this task now.")).toBeVisible();
  await olivia.keyboard.press("Enter");
  await expect(olivia).toHaveURL(new RegExp(task.id));

  await olivia.getByRole("radio", { name: "Approve" }).focus();
  await olivia.keyboard.press("Space");
  const press = async (name: string, key: string) => {
    for (let step = 0; step < 12; step += 1) {
      await olivia.keyboard.press("Tab");
      if (await olivia.evaluate((label) => document.activeElement?.textContent === label, name))
        return olivia.keyboard.press(key);
    }
    throw new Error(`${name} cannot be reached by Tab`);
  };
  await olivia.getByLabel("Interest rate per year").focus();
  await olivia.keyboard.type("7.1");
  await press("Check the decision", "Enter");
  await expect(olivia.getByRole("dialog", { name: "Approve this loan?" })).toBeVisible();
  await press("Record decision", "Enter");
  await expect(olivia.getByText("Decision recorded")).toBeVisible();
});
