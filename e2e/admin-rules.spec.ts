import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** Rewrites the text of the rule in the editor. */
const rewrite = async (page: Page, change: (text: string) => string): Promise<void> => {
  const editor = page.getByLabel("The rule as JSON");
  await editor.fill(change(await editor.inputValue()));
};

test("a change of a calendar is written by one admin, judged by another, and in force only then", async ({ asPerson }) => {
  const max = await asPerson("max");
  const name = `office-${Date.now().toString(36)}`;
  await max.goto("/rules");
  await max.getByLabel("New calendar").fill("No Name");
  await max.getByRole("button", { name: "Write it" }).click();
  await expect(max.getByText("Begin with a letter, then small letters")).toBeVisible();
  await max.getByLabel("New calendar").fill(name);
  await max.getByRole("button", { name: "Write it" }).click();
  await max.getByLabel("Closed on the public holidays of a country").check();
  await max.getByLabel("Country", { exact: true }).fill("Japan");
  await expect(max.getByText(/Public holidays · Country: Invalid string/)).toBeVisible();
  await max.getByLabel("Country", { exact: true }).fill("JP");
  await expect(max.getByText("Everything can be read.")).toBeVisible();
  await max.getByLabel("Saturday: add open hours").click();
  await expect(max.getByRole("row", { name: /Saturday not there 09:00–17:00/ })).toBeVisible();
  await max.getByRole("tab", { name: "Text" }).click();
  await rewrite(max, (text) => text.replace('"UTC"', '"Mars/Olympus"'));
  await expect(max.getByText("Line 2: timeZone")).toBeVisible();
  await rewrite(max, (text) => text.replace("{", ""));
  await expect(max.getByText("This is no JSON")).toBeVisible();
  await max.getByRole("tab", { name: "Form" }).click();
  await expect(max.getByText("Mend the text first.")).toBeVisible();
  await max.getByRole("tab", { name: "Text" }).click();
  await rewrite(max, (text) => `{${text}`.replace("Mars/Olympus", "Asia/Taipei"));
  await max.getByRole("tab", { name: "Form" }).click();
  await max.getByLabel("Time zone", { exact: true }).selectOption("Asia/Tokyo");
  await expect(max.getByText("Everything can be read.")).toBeVisible();
  await expect(max.getByRole("row", { name: /Time zone not there Asia\/Tokyo/ })).toBeVisible();
  await max.getByRole("button", { name: "Save the change" }).click();
  await expect(max.getByText("Say why.")).toBeVisible();
  await max.getByLabel("Why").fill("A third office.");
  await max.getByRole("button", { name: "Save the change" }).click();
  await max.getByRole("button", { name: "Submit to another admin" }).click();
  await expect(max.getByText("You wrote a part of this, so another admin puts it in force.")).toBeVisible();
  await expect(max.getByRole("button", { name: "Put in force" })).toHaveCount(0);

  const alan = await asPerson("alan");
  await alan.goto("/rules");
  await alan.getByRole("link", { name }).click();
  await expect(alan.getByText("Why: A third office.")).toBeVisible();
  await alan.getByRole("button", { name: "Send back" }).click();
  await alan.getByRole("dialog").getByLabel("Reason").fill("Closed on Saturday?");
  await alan.getByRole("dialog").getByRole("button", { name: "Send back" }).click();
  await expect(alan.getByText("Change being written", { exact: true })).toBeVisible();

  await max.reload();
  await expect(max.getByText("Alan Reyes sent it back", { exact: false })).toBeVisible();
  await max.getByRole("button", { name: "Submit to another admin" }).click();
  await expect(max.getByText("Change waits for another admin", { exact: true })).toBeVisible();
  await alan.reload();
  await alan.getByRole("button", { name: "Put in force" }).click();
  await expect(
    alan
      .getByRole("table", { name: "Versions" })
      .getByRole("row", { name: /1 In force .* Max Feld Alan Reyes A third office\./ }),
  ).toBeVisible();
  await expect(alan.getByRole("row", { name: "Time zone Asia/Tokyo" })).toBeVisible();
});
