import { highRiskApplication, mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { openTaskOf, startLoan } from "./loan-steps";

test("asking for information: a suggested set, an own question, and every clock before it is sent", async ({ asPerson }) => {
  const ben = await asPerson("ben");
  const olivia = await asPerson("olivia");
  const { id } = await startLoan(ben, mediumRiskApplication({ person: people.ben, amount: 12_700_00 }));
  const task = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks/${task.id}`);
  await olivia.getByRole("radio", { name: "Need information" }).check();
  await olivia.getByRole("button", { name: "Proof of income" }).click();
  await olivia.getByRole("button", { name: "Something else" }).click();
  await olivia.getByRole("button", { name: "Check the decision" }).click();
  await expect(olivia.getByRole("link", { name: /Item 3: say what is asked for/ })).toBeVisible();
  await olivia.getByLabel("What kind of thing").selectOption({ label: "A choice" });
  await olivia.getByLabel("What the applicant is asked for").fill("Where do you work?");
  await olivia.getByLabel("Option 1").fill("In an office");
  await olivia.getByLabel("Option 2").fill("At home");
  await olivia.getByRole("button", { name: "Move Where do you work? up" }).click();
  await olivia.getByLabel("Message to the applicant").fill("We would like to see what you earn.");
  await olivia.getByRole("button", { name: "Check the decision" }).click();

  const dialog = olivia.getByRole("dialog", { name: "Ask for more information?" });
  await expect(dialog).toContainText("Proof of income, Where do you work? and Monthly income after tax");
  const next = dialog.getByRole("region", { name: "What happens next" });
  await expect(next).toContainText("Then it waits for: Ben Carter");
  await expect(next.getByRole("listitem")).toHaveText([
    /^Applicant is reminded: \d/,
    /^Applicant is reminded for the last time: \d/,
    /^Rejected as incomplete if nothing came: \d/,
  ]);
  await expect(dialog.getByRole("region", { name: "If you approve instead" })).toContainText("The offer ends:");
  await expect(dialog.getByRole("region", { name: "If you reject instead" })).toContainText("No clock starts with it.");
  await dialog.getByRole("button", { name: "Record decision" }).click();
  await expect(olivia.getByText("Workflow moved to: Waiting for information")).toBeVisible();
  await expect(olivia.getByRole("listitem").filter({ hasText: "Where do you work?" })).toBeVisible();
});

test("the second level sees the first decision, what it changes, and may hand the case back with the reason", async ({
  asPerson,
}) => {
  const dana = await asPerson("dana");
  const olivia = await asPerson("olivia");
  const uma = await asPerson("uma");
  const { id } = await startLoan(dana, highRiskApplication({ person: people.dana, amount: 62_000_00, termMonths: 120 }));
  const first = await openTaskOf(olivia, id);
  const terms = { amount: 60_000_00, rateBps: 720, termMonths: 120 };
  await decideByApi(olivia, first.id, { outcome: "APPROVED", data: terms });

  const second = await openTaskOf(uma, id, 2);
  await uma.goto(`/tasks/${second.id}`);
  await expect(uma.getByText("Decision at level 1")).toBeVisible();
  await expect(uma.getByText("60,000.00 EUR over 120 months at 7.20 %")).toBeVisible();
  await uma.getByRole("radio", { name: "Approve" }).check();
  await uma.getByLabel("Amount", { exact: true }).fill("55,000");
  await expect(uma.getByText("Changed against level 1")).toBeVisible();
  await expect(uma.getByText(/counter-offer\. The applicant has 90 days/)).toBeVisible();
  await uma.getByRole("radio", { name: "Return to level 1" }).check();
  await uma.getByLabel("Why it goes back").fill("The employer was not asked.");
  await uma.getByRole("button", { name: "Check the decision" }).click();
  await expect(uma.getByRole("region", { name: "What happens next" })).toContainText("Then it waits for: Loan officer");
  await uma.getByRole("button", { name: "Record decision" }).click();
  await expect(uma.getByText("Decision recorded")).toBeVisible();

  const again = await openTaskOf(olivia, id);
  await olivia.goto(`/tasks/${again.id}`);
  await expect(olivia.getByText("Returned from level 2")).toBeVisible();
  await expect(olivia.getByText("The employer was not asked.")).toBeVisible();
  await expect(olivia.getByText("Reset: returned to level 1")).toBeVisible();
});

test("operations go on with what the bureau told them by phone, and the review begins", async ({ asPerson }) => {
  const ana = await asPerson("ana");
  const otto = await asPerson("otto");
  const { id } = await startLoan(ana, mediumRiskApplication({ person: people.ana, amount: 12_800_00, bureau: "unknown" }));
  const task = await openTaskOf(otto, id);
  await otto.goto(`/tasks/${task.id}`);
  await expect(otto.getByText("The credit bureau does not know the applicant")).toBeVisible();
  await otto.getByRole("radio", { name: "Continue with data" }).check();
  await otto.getByRole("button", { name: "Check the decision" }).click();
  await expect(otto.getByText("Enter a whole number from 300 to 850.").first()).toBeVisible();
  await otto.getByLabel("Credit score").fill("655");
  await otto.getByRole("textbox", { name: "Note" }).fill("Told by the bureau on the phone.");
  await otto.getByRole("button", { name: "Check the decision" }).click();
  await expect(otto.getByRole("dialog")).toContainText("Credit score: 655");
  await otto.getByRole("button", { name: "Record decision" }).click();
  await expect(otto.getByText("Workflow moved to: Review")).toBeVisible();
});
