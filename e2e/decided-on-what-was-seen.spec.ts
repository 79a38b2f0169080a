import { randomUUID } from "node:crypto";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { expect, test } from "./fixtures";
import { openTaskOf, prepareApproval, startLoan } from "./loan-steps";

/** The smallest picture there is. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a document that comes while one decides is shown, and nothing is recorded before it was looked at", async ({
  asPerson,
}) => {
  const dana = await asPerson("dana");
  const olivia = await asPerson("olivia");
  const { id } = await startLoan(dana, mediumRiskApplication({ person: people.dana, amount: 15_700_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks/${task.id}`);
  await prepareApproval(olivia, "7.05");
  const dialog = olivia.getByRole("dialog", { name: "Approve this loan?" });
  await expect(dialog).toBeVisible();

  const sent = await dana.request.put(`/api/cases/${id}/documents?name=payslip.png`, {
    data: png,
    headers: { "content-type": "image/png", "idempotency-key": randomUUID() },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  await expect(dialog.getByText(/Something changed while you were deciding/)).toBeVisible();
  await olivia.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(olivia.getByText(/^payslip\.png was added/)).toBeVisible();
  await expect(olivia.getByLabel("Interest rate per year")).toHaveValue("7.05");
  await olivia.getByRole("button", { name: "Check the decision" }).click();
  await expect(dialog).toBeHidden();
  expect((await (await olivia.request.get(`/api/tasks/${task.id}`)).json()).status).toBe("OPEN");

  await olivia.getByRole("button", { name: "I have looked at it" }).click();
  await olivia.getByRole("button", { name: "Check the decision" }).click();
  await olivia.getByRole("button", { name: "Record decision" }).click();
  await expect(olivia.getByText("Decision recorded")).toBeVisible();
});
