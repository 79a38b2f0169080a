import { expect, test } from "./fixtures";
import { openReview, openTask } from "./task-life-steps";

test("a mention leads its person to the comment, and the answer appears by itself", async ({ asPerson }) => {
  const [dana, olivia, oscar] = [await asPerson("dana"), await asPerson("olivia"), await asPerson("oscar")];
  const task = await openReview(dana, olivia, 10_800_00);
  await olivia.goto("/tasks");
  await openTask(oscar, task.id);
  await oscar.keyboard.press("n");
  const field = oscar.getByLabel("Write a comment");
  await expect(field).toBeFocused();
  await oscar.keyboard.type("Please look at the payslip, @Oli");
  await expect(oscar.getByRole("option", { name: /^Olivia Hart/ })).toHaveAttribute("aria-selected", "true");
  await oscar.keyboard.press("Enter");
  await expect(field).toHaveValue("Please look at the payslip, @Olivia Hart ");
  await oscar.keyboard.type("today");
  await oscar.keyboard.press("Control+Enter");
  await expect(oscar.getByText("Comment stored. Told: Olivia Hart.")).toBeVisible();
  await expect(field).toHaveValue("");

  await olivia.getByRole("button", { name: /^Notices, [1-9]/ }).click();
  await olivia
    .getByRole("link", { name: new RegExp(`${task.caseNumber}|mentioned`, "i") })
    .first()
    .click();
  await expect(olivia).toHaveURL(new RegExp(`/tasks/${task.id}\\?comment=`));
  const comment = olivia.getByRole("listitem").filter({ hasText: "Please look at the payslip" });
  await expect(comment).toBeFocused();
  await expect(comment).toBeInViewport();
  await expect(comment.getByText("@Olivia Hart")).toHaveCSS("font-weight", "500");

  await olivia.getByLabel("Write a comment").fill("Done, it is fine.");
  await olivia.getByRole("button", { name: "Send comment" }).click();
  await expect(oscar.getByRole("list", { name: "Comments" }).getByText("Done, it is fine.")).toBeVisible();
});

test("a comment written without a network is kept, said to be unsent, and stored once with the network", async ({ asPerson }) => {
  const [dana, olivia] = [await asPerson("dana"), await asPerson("olivia")];
  const task = await openReview(dana, olivia, 10_850_00);
  await openTask(olivia, task.id);
  const field = olivia.getByLabel("Write a comment");
  await field.fill("Waiting for the employer.");
  await olivia.context().setOffline(true);
  await olivia.getByRole("button", { name: "Send comment" }).click();
  await expect(olivia.getByText(/^Not sent: no connection/)).toBeVisible();
  await expect(field).toHaveValue("Waiting for the employer.");
  await olivia.context().setOffline(false);
  await expect(olivia.getByText("Comment stored.")).toBeVisible();
  await expect(olivia.getByRole("list", { name: "Comments" }).getByRole("listitem")).toHaveCount(1);

  await field.fill("Half a thought");
  await olivia.goto("/tasks");
  await openTask(olivia, task.id);
  await expect(olivia.getByLabel("Write a comment")).toHaveValue("Half a thought");
});
