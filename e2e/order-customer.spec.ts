import type { Page } from "@playwright/test";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { decideByApi } from "./decide-by-api";
import { expect, test } from "./fixtures";
import { openTaskOf } from "./loan-steps";
import { linkIn, mailTo } from "./mail-steps";
import { fillAddress, fillOrder, placeOrder, startOrder, tellOfParcel } from "./order-steps";
import { expectNoSidewaysScroll, narrowPhone, phone } from "./phone-screen";
import { expectStage } from "./turn-steps";

const heading = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
const goOn = (page: Page) => page.getByRole("button", { name: "Continue" }).click();

const countOrders = async (page: Page): Promise<number> =>
  (await (await page.request.get("/api/cases?view=mine&type=order&limit=100")).json()).items.length;

/** Nothing of the demo's kept orders stands in the way. */
const forgetDraft = (page: Page) => page.request.delete("/api/me/drafts/application-order");

test("a small order placed on a phone runs through by itself, and its customer follows it to his door", async ({ asPerson }) => {
  const [ana, otto] = [await asPerson("ana", narrowPhone), await asPerson("otto")];
  await forgetDraft(ana);
  const before = await countOrders(ana);
  await ana.goto("/my");
  await ana.getByRole("link", { name: "New order" }).click();
  await expectNoSidewaysScroll(ana);
  await fillOrder(ana, ["Desk lamp", "Desk lamp", "Headset"]);
  await expect(ana.getByText("2 × 59.00 EUR")).toBeVisible();
  await expect(ana.getByText("237.00 EUR")).toBeVisible();
  await expectNoSidewaysScroll(ana);
  const caseId = await placeOrder(ana);
  expect(await countOrders(ana)).toBe(before + 1);

  await expect(heading(ana, "We are preparing your parcel")).toBeVisible();
  await expect(ana.getByText(/^We took 237\.00 EUR from your card on/)).toBeVisible();
  await expectNoSidewaysScroll(ana);
  await mailTo(otto, people.ana.email, /^We have your order O-/, caseId);

  await tellOfParcel(otto, caseId, "PICKED");
  await expect(ana.getByText("The carrier has fetched the parcel.")).toBeVisible();
  await tellOfParcel(otto, caseId, "SHIPPED");
  await expect(heading(ana, "Your parcel is on its way")).toBeVisible();
  await expect(ana.getByText("NP-0000042")).toBeVisible();
  await expect(ana.getByRole("button", { name: "Cancel order" })).toHaveCount(0);
  const mail = await mailTo(otto, people.ana.email, /is on its way$/, caseId);
  expect(mail.text).toContain(`/my/${caseId}`);
  await tellOfParcel(otto, caseId, "DELIVERED");
  await expect(heading(ana, "Your parcel has arrived")).toBeVisible();
  await expectStage(otto, caseId, "COMPLETED");
  await ana.goto("/my");
  await expect(ana.getByRole("link", { name: /^Order O-/ }).first()).toBeVisible();
});

test("what is not right yet is said beside its field and in a summary that leads there; the input stays", async ({
  asPerson,
}) => {
  const dana = await asPerson("dana", phone);
  await forgetDraft(dana);
  await dana.goto("/my/new-order");
  await goOn(dana);
  await dana.getByRole("link", { name: "Choose at least one product." }).click();
  await expect(dana.getByRole("searchbox", { name: "Search products" })).toBeFocused();
  await dana.getByRole("button", { name: "Add Desk lamp" }).click();
  await expect(dana.getByText("Choose at least one product.")).toHaveCount(0);
  const quantity = dana.getByLabel("Quantity of Desk lamp");
  for (const wrong of ["0", "1.5", "999999"]) {
    await quantity.fill(wrong);
    await goOn(dana);
    await expect(quantity).toHaveAccessibleDescription("Enter a whole number from 1 to 1,000 for Desk lamp.");
    await expect(quantity).toHaveValue(wrong);
  }
  await dana.getByRole("link", { name: /^Enter a whole number/ }).click();
  await expect(quantity).toBeFocused();
  await quantity.fill("1");
  await goOn(dana);

  await goOn(dana);
  await expect(dana.getByText("4 things are not right yet")).toBeVisible();
  await fillAddress(dana);
  await dana.getByLabel("Postal code").fill("?");
  await goOn(dana);
  await expect(dana.getByLabel("Postal code")).toHaveAccessibleDescription(/^Enter a postal code of 2 to 12/);
  await expect(dana.getByLabel("City")).toHaveValue("Porto");
  await dana.getByLabel("Postal code").fill("4050-262");
  await goOn(dana);
  await goOn(dana);
  await dana.getByRole("link", { name: "Choose a card." }).click();
  await expect(dana.getByRole("radio").first()).toBeFocused();
  await dana.getByRole("radio").first().check();
  await goOn(dana);
  await expect(heading(dana, "Check your order")).toBeVisible();
});

test("more than there is of a product is said beside its line at once", async ({ asPerson }) => {
  const dana = await asPerson("dana", phone);
  await forgetDraft(dana);
  await dana.goto("/my/new-order");
  await dana.getByRole("searchbox", { name: "Search products" }).fill("booth");
  await dana.getByRole("button", { name: "Add Phone booth for one" }).click();
  await dana.getByLabel("Quantity of Phone booth for one").fill("999");
  await expect(dana.getByText(/^Only \d of Phone booth for one left\. Choose fewer\.$/)).toBeVisible();
  await dana.getByRole("searchbox", { name: "Search products" }).fill("no such thing");
  await expect(dana.getByText("No product fits this search")).toBeVisible();
  await expect(dana.getByRole("heading", { name: "Also in this order" })).toBeVisible();
  await dana.getByRole("button", { name: "Show all products" }).click();
  await expect(dana.getByRole("button", { name: "Add Desk lamp" })).toBeVisible();
});

test("a product the shop does not know when the order arrives is said at its line, and nothing that was filled in is lost", async ({
  asPerson,
}) => {
  const dana = await asPerson("dana", phone);
  await forgetDraft(dana);
  await dana.route(/\/api\/products/, async (route) => {
    const response = await route.fetch();
    const { items, nextCursor } = await response.json();
    const ghost = { sku: "GHOST-CHAIR", name: "Ghost chair", unitPrice: 10_00, currency: "EUR", available: 5 };
    await route.fulfill({ response, json: { items: [ghost, ...items], nextCursor } });
  });
  await dana.goto("/my/new-order");
  await fillOrder(dana, ["Desk lamp", "Ghost chair"]);
  await dana.getByRole("button", { name: "Place order" }).click();
  await expect(heading(dana, "What would you like to order?")).toBeVisible();
  await expect(dana.getByLabel("Quantity of Ghost chair")).toHaveAccessibleDescription(
    "Ghost chair is not sold any more. Remove it.",
  );
  await dana.getByRole("button", { name: "Remove Ghost chair" }).click();
  await goOn(dana);
  await expect(dana.getByText("Rua das Flores 12")).toBeVisible();
  await placeOrder(dana);
});

test("a half-filled order goes on at another device", async ({ asPerson }) => {
  const [phoneOfBen, desktopOfBen] = [await asPerson("ben", phone), await asPerson("ben", { fresh: true })];
  await forgetDraft(phoneOfBen);
  await phoneOfBen.goto("/my/new-order");
  const saved = phoneOfBen.waitForResponse(
    (response) => response.url().includes("/drafts/") && response.request().method() === "PUT",
  );
  await phoneOfBen.getByRole("button", { name: "Add Webcam, 4K" }).click();
  await saved;
  await desktopOfBen.goto("/my/new-order");
  await expect(desktopOfBen.getByLabel("Quantity of Webcam, 4K")).toHaveValue("1");
  await desktopOfBen.getByRole("button", { name: "Start over" }).click();
  await expect(desktopOfBen.getByRole("button", { name: "Add Webcam, 4K" })).toBeVisible();
});

test("a declined card ends the order, and its customer reads why on the page and by mail", async ({ asPerson }) => {
  const [ben, otto] = [await asPerson("ben", phone), await asPerson("otto")];
  await forgetDraft(ben);
  await ben.goto("/my/new-order");
  await fillOrder(ben, ["Vertical mouse"], "Test card that is declined");
  const caseId = await placeOrder(ben);
  await expect(heading(ben, "We cannot accept this order")).toBeVisible();
  await expect(ben.getByText(/^The card was declined\./)).toBeVisible();
  await expect(ben.getByText("No money was taken from your card.")).toBeVisible();
  const mail = await mailTo(otto, people.ben.email, /^We cannot accept your order/, caseId);
  expect(mail.text).toContain("- The card was declined.");
  await ben.goto(linkIn(mail));
  await expect(heading(ben, "We cannot accept this order")).toBeVisible();
});

test("what made us careful stays with us when a person says no", async ({ asPerson }) => {
  const [ben, nora] = [await asPerson("ben", phone), await asPerson("nora")];
  const lines = [{ sku: "CHAIR-GUEST", quantity: 8 }];
  const { id } = await startOrder(ben, orderData({ person: people.ben, lines }));
  await ben.goto(`/my/${id}`);
  await expect(heading(ben, "One of us is looking at your order")).toBeVisible();
  await expect(ben.getByText(/^We decide by /)).toBeVisible();
  const data = { reasonCodes: ["ORDER_UNVERIFIED", "QUANTITY_TOO_LARGE"], message: "Please call us to order so many chairs." };
  await decideByApi(nora, (await openTaskOf(nora, id)).id, { outcome: "REJECTED", data });
  await expect(heading(ben, "We cannot accept this order")).toBeVisible();
  await expect(ben.getByText("We could not verify this order.")).toBeVisible();
  await expect(ben.getByText("The quantity is larger than we can deliver.")).toBeVisible();
  await expect(ben.getByRole("main")).not.toContainText(/fraud|risk|Nora|MANUAL_REVIEW|workflow/i);
  const mail = await mailTo(nora, people.ben.email, /^We cannot accept your order/, id);
  expect(mail.text).toContain("Please call us to order so many chairs.");
  expect(mail.text).not.toMatch(/fraud|risk|Nora/i);
});

test("cancelled in the middle: what happens is said before, the money goes back, and the page says so", async ({ asPerson }) => {
  const [ana, otto] = [await asPerson("ana", phone), await asPerson("otto")];
  const lines = [{ sku: "KEYBOARD-SPLIT", quantity: 1 }];
  const { id } = await startOrder(ana, orderData({ person: people.ana, lines }));
  await expectStage(otto, id, "PROCESSING");
  await ana.goto(`/my/${id}`);
  await ana.getByRole("button", { name: "Cancel order" }).click();
  const dialog = ana.getByRole("dialog", { name: "Cancel this order?" });
  await expect(dialog.getByText(/give back 179\.00 EUR to your card; your bank shows it within five working days/)).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel the order" }).click();
  await expect(dialog.getByText("Write a few words.")).toBeVisible();
  await dialog.getByRole("textbox").fill("I found one at home.");
  await dialog.getByRole("button", { name: "Cancel the order" }).click();
  await expect(heading(ana, "You cancelled this order")).toBeVisible();
  await expect(ana.getByText(/^We gave back 179\.00 EUR to your card on/)).toBeVisible();
  await expectStage(otto, id, "CANCELLED");
  const { payments } = await (await otto.request.get(`/api/demo/ledgers?caseId=${id}`)).json();
  expect(payments).toMatchObject([{ captured: 179_00, refunded: 179_00 }]);
  const mail = await mailTo(otto, people.ana.email, /is cancelled$/, id);
  expect(mail.text).toContain("as you asked");
});

test("a large paid order is cancelled only when a person says so; a no comes with our own words", async ({ asPerson }) => {
  const [dana, nora, nils] = [await asPerson("dana", phone), await asPerson("nora"), await asPerson("nils")];
  const lines = [{ sku: "DOCK-USB-C", quantity: 25 }];
  const { id } = await startOrder(dana, orderData({ person: people.dana, lines }));
  await decideByApi(nora, (await openTaskOf(nora, id)).id, { outcome: "APPROVED", data: {} });
  await expectStage(nora, id, "PROCESSING");
  expect((await dana.request.post(`/api/cases/${id}/cancel`, { data: { reason: "Too many." } })).ok()).toBe(true);
  await dana.goto(`/my/${id}`);
  await expect(heading(dana, "Your cancellation is being looked at")).toBeVisible();
  const refund = { outcome: "REFUSED", data: { message: "These docks were made for you." } };
  await decideByApi(nils, (await openTaskOf(nils, id)).id, refund);
  await expect(dana.getByText("Your order could not be cancelled")).toBeVisible();
  await expect(dana.getByText("Our message to you: These docks were made for you.")).toBeVisible();
  await expect(heading(dana, "We are preparing your parcel")).toBeVisible();
  const mail = await mailTo(nora, people.dana.email, /could not be cancelled$/, id);
  expect(mail.text).toContain("These docks were made for you.");
});

test("a customer writes about his order, and is told by mail of the answer", async ({ asPerson }) => {
  const [ben, otto] = [await asPerson("ben", phone), await asPerson("otto")];
  const { id } = await startOrder(ben, orderData({ person: people.ben }));
  await expectStage(otto, id, "PROCESSING");
  await ben.goto(`/my/${id}`);
  await ben.getByRole("link", { name: "Messages" }).click();
  await expect(ben.getByText("Here you can ask us anything about this order.")).toBeVisible();
  await ben.getByLabel("Your message").fill("Can it come on a Friday?");
  await ben.getByRole("button", { name: "Send" }).click();
  await expect(ben.getByText("Your message was sent.")).toBeVisible();
  expect((await otto.request.post(`/api/cases/${id}/messages`, { data: { text: "Yes, on Friday." } })).ok()).toBe(true);
  await expect(ben.getByText("Yes, on Friday.")).toBeVisible();
  await mailTo(otto, people.ben.email, /^A message about your order O-/, id);
});

test("operations enter an order for a customer, who is told by mail", async ({ asPerson }) => {
  const otto = await asPerson("otto");
  await otto.goto("/tasks");
  await otto.getByRole("link", { name: "New order" }).first().click();
  await otto.getByLabel("Full name").fill("Frida Sand");
  await otto.getByLabel("E-mail").fill("frida.sand@example.com");
  await goOn(otto);
  await otto.getByRole("button", { name: "Add Desk lamp" }).click();
  await goOn(otto);
  await fillAddress(otto);
  await goOn(otto);
  await otto.getByRole("radio", { name: "Test card that pays", exact: true }).check();
  await goOn(otto);
  await expect(otto.getByText("Frida Sand")).toBeVisible();
  await otto.getByRole("button", { name: "Place order" }).click();
  await otto.waitForURL(/\/cases\/[0-9a-f-]{36}/);
  const id = otto.url().match(/[0-9a-f-]{36}/)?.[0] ?? "";
  await mailTo(otto, "frida.sand@example.com", /^We have your order O-/, id);
});
