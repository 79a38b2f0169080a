import { largeOrderData, ownOrderData, reviewedOrderData } from "@/prisma/order-builders";
import { expect, test } from "./fixtures";
import { openTaskOf } from "./loan-steps";
import { answerWith, flipSwitch, moveParcel, onLane, placePaidOrder, placeUndeliverable, record } from "./order-desk-steps";
import { startOrder } from "./order-steps";
import { expectStage } from "./turn-steps";

/** Until a step that failed in passing is tried again. */
const patiently = { timeout: 45_000 };
const own = ({ customer: _, ...data }: ReturnType<typeof largeOrderData>) => data;

test("a big order is approved by two people, runs through by itself, and is shipped by what operations enter", async ({
  asPerson,
}) => {
  const [ben, nora, nils, otto] = [await asPerson("ben"), await asPerson("nora"), await asPerson("nils"), await asPerson("otto")];
  const { id, number } = await startOrder(ben, own(largeOrderData()));

  const first = await openTaskOf(nora, id);
  await nora.goto(`/tasks/${first.id}`);
  const why = nora.getByRole("region", { name: "Why it needs a person" });
  await expect(why.getByText(/total of 10,438\.00 EUR is above 1,000\.00 EUR/)).toBeVisible();
  await expect(why.getByText("2 approvals by different people needed")).toBeVisible();
  await expect(nora.getByRole("row", { name: /Oak desk.*649\.00 EUR.*10.*6,490\.00 EUR.*left/ })).toBeVisible();
  await answerWith(nora, "Approve", { "Note for colleagues": "I called: it is a new office." });
  const look = nora.getByRole("dialog", { name: "Approve this order?" });
  await expect(look.getByText(/goes on to level 2, to somebody else than you/)).toBeVisible();
  await expect(look.getByText("Then it waits for: Order approver")).toBeVisible();
  await record(nora);

  const second = await openTaskOf(nils, id, 2);
  await nora.goto(`/tasks/${second.id}`);
  await expect(nora.getByText(/You decided level 1 of this case/)).toBeVisible();
  await nils.goto(`/tasks/${second.id}`);
  await expect(nils.getByText("Note: I called: it is a new office.")).toBeVisible();
  await answerWith(nils, "Approve");
  await expect(
    nils.getByRole("dialog").getByText(/stock is reserved, the parcel ordered and 10,438\.00 EUR taken/),
  ).toBeVisible();
  await record(nils);

  await expectStage(otto, id, "PROCESSING");
  await otto.goto(`/cases/${id}`);
  for (const step of ["Accept order", "Reserve stock", "Authorise payment", "Order parcel", "Take payment"])
    await expect(onLane(otto, step).first()).toContainText("done");
  await otto.getByRole("button", { name: "Record news" }).click();
  const news = otto.getByRole("dialog", { name: "News of the parcel" });
  await news.getByLabel("Tracking number").fill("no number!");
  await news.getByRole("button", { name: "Record" }).click();
  await expect(news.getByRole("alert").getByRole("link")).toHaveText([
    "Choose what happened to the parcel.",
    "4 to 40 letters, digits and hyphens.",
  ]);
  await news.getByLabel("What happened").selectOption("On its way");
  await news.getByLabel("Tracking number").fill("PP-778");
  await news.getByLabel("Carrier").fill("Parcel Post");
  await news.getByRole("button", { name: "Record" }).click();
  await expect(otto.getByRole("list", { name: "News of the parcel, oldest first" })).toContainText("Parcel Post PP-778");
  await expect(otto.getByText("Completed").first()).toBeVisible();
  await expect(otto.getByText(number)).toBeVisible();
});

test("a rejected order ends there, and its customer's reasons stand with the decision", async ({ asPerson }) => {
  const [ben, nora, ada] = [await asPerson("ben"), await asPerson("nora"), await asPerson("ada")];
  const { id } = await startOrder(ben, own(reviewedOrderData()));
  const task = await openTaskOf(nora, id);
  await nora.goto(`/tasks/${task.id}`);
  await nora.getByRole("radio", { name: "Reject" }).check();
  const form = nora.locator("form:visible").first();
  await form.getByRole("button", { name: "Check the decision" }).click();
  await expect(form.getByRole("alert").getByRole("link")).toHaveText([
    "Choose one to four reasons.",
    "Write a text for the customer, at most 2,000 characters.",
  ]);
  await form.getByLabel("Address could not be verified").check();
  await form.getByLabel("Text for the customer").fill("We could not find your street.");
  await form.getByRole("button", { name: "Check the decision" }).click();
  await expect(nora.getByRole("dialog")).toContainText(
    "Reject the order of Ben Carter over 2,340.00 EUR: Address could not be verified.",
  );
  await record(nora);
  await expect(nora.getByText("We could not find your street.")).toBeVisible();

  await expectStage(nora, id, "REJECTED");
  await ada.goto(`/cases/${id}`);
  await expect(onLane(ada, "Cancel order")).toContainText("undone");
  await expect(onLane(ada, "Reserve stock").first()).toContainText("not begun");
  await expect(ada.getByRole("button", { name: "Record news" })).toHaveCount(0);
});

test("paid and not shipped: operations try again, to another address, and the order goes on", async ({ asPerson }) => {
  const [dana, otto] = [await asPerson("dana"), await asPerson("otto")];
  const { id } = await placeUndeliverable(dana, otto, ownOrderData({ lines: [{ sku: "LAMP-FLOOR", quantity: 1 }] }));

  const first = await openTaskOf(otto, id);
  await otto.goto(`/tasks/${first.id}`);
  await expect(otto.getByRole("heading", { name: "Paid, but not shipped" })).toBeVisible();
  await expect(onLane(otto, "Order parcel").first()).toContainText("failed");
  await answerWith(otto, "Try again", { Note: "The carrier had lost the label." });
  await expect(otto.getByRole("dialog")).toContainText("Ship the order of Dana Novak again, to the same address.");
  await record(otto);
  await expectStage(otto, id, "PROCESSING");

  await moveParcel(otto, id, "FAILED");
  await expectStage(otto, id, "PAYMENT_COMPLETED_SHIPPING_FAILED");
  const second = await openTaskOf(otto, id);
  await otto.goto(`/tasks/${second.id}`);
  await expect(otto.getByText("2 times").first()).toBeVisible();
  await answerWith(otto, "Other address", { "Street and number": "", City: "Braga" });
  await expect(otto.getByRole("alert").getByRole("link")).toHaveText("Enter street and number, at most 120 characters.");
  await answerWith(otto, "Other address", { "Street and number": "Rua Nova 1" });
  await expect(otto.getByRole("dialog")).toContainText("Rua Nova 1, 4050-262 Braga, Portugal");
  await record(otto);

  await expectStage(otto, id, "PROCESSING");
  await otto.goto(`/cases/${id}`);
  await expect(otto.getByRole("region", { name: "Payment and address" })).toContainText("Rua Nova 1");
  await expect(onLane(otto, "Order parcel").first()).toContainText("done");
});

test("paid and not shipped: operations give the money back, and the undos are seen running backwards", async ({ asPerson }) => {
  const [dana, otto] = [await asPerson("dana"), await asPerson("otto")];
  const { id } = await placeUndeliverable(dana, otto, ownOrderData({ lines: [{ sku: "HEADSET", quantity: 1 }] }));
  // The warehouse does not answer, so that the undo can be looked at half-way.
  const away = await flipSwitch(otto, { port: "inventory", call: "release", fault: "DOWN" }, id);
  const watching = await otto.context().newPage();
  await watching.goto(`/cases/${id}`);
  const undos = watching.getByRole("list", { name: "Undos, last step first" }).getByRole("listitem");
  await expect(undos).toHaveText([/Stop parcel.*ready/, /Return payment.*ready/, /Release stock.*ready/, /Cancel order.*ready/]);

  const task = await openTaskOf(otto, id);
  await otto.goto(`/tasks/${task.id}`);
  await answerWith(otto, "Refund and cancel", {
    "Text for the customer": "The carrier cannot bring it; your money is on its way back.",
  });
  await expect(otto.getByRole("dialog").getByText("Then it waits for nobody.")).toBeVisible();
  // Looked for from the start: each try of the warehouse waits longer than the one before.
  const halfWay = [/Stop parcel.*undone/, /Return payment.*undone/, /Release stock.*running/, /Cancel order.*ready/];
  await Promise.all([record(otto), expect(undos).toHaveText(halfWay, patiently)]);
  expect((await otto.request.delete("/api/demo/faults", { params: { id: away.id } })).ok()).toBe(true);
  await expect(undos).toHaveText(
    [/Stop parcel.*undone/, /Return payment.*undone/, /Release stock.*undone/, /Cancel order.*undone/],
    patiently,
  );
  await expect(watching.getByText("Returned to the customer")).toBeVisible();
  await expect(watching.getByText("What was done was taken back, last step first.")).toBeVisible();
});

test("an undo that cannot be done is done by hand, and news that come meanwhile are not taken", async ({ asPerson }) => {
  const [dana, otto] = [await asPerson("dana"), await asPerson("otto")];
  const { id } = await placePaidOrder(dana, otto, ownOrderData({ lines: [{ sku: "WEBCAM-4K", quantity: 1 }] }));
  await flipSwitch(otto, { port: "inventory", call: "release", fault: "DECLINES", times: 1 }, id);
  expect((await dana.request.post(`/api/cases/${id}/cancel`, { data: { reason: "Ordered twice." } })).ok()).toBe(true);

  const task = await openTaskOf(otto, id);
  await otto.goto(`/cases/${id}`);
  await expect(onLane(otto, "Release stock")).toContainText("failed, needs a person");
  await otto.getByRole("button", { name: "Record news" }).click();
  const news = otto.getByRole("dialog", { name: "News of the parcel" });
  await news.getByLabel("What happened").selectOption("On its way");
  await news.getByLabel("Tracking number").fill("PP-779");
  await news.getByRole("button", { name: "Record" }).click();
  await expect(news.getByRole("alert")).toContainText(
    "This order is cancelled or being cancelled; its parcel must not be handed over.",
  );
  await expect(news.getByLabel("Tracking number")).toHaveValue("PP-779");

  await otto.goto(`/tasks/${task.id}`);
  await expect(otto.getByText("By hand: put the pieces back in the warehouse's own screens.")).toBeVisible();
  await answerWith(otto, "Done by hand", { "How it was done": "Put back on the shelf, note 17." });
  await record(otto);
  await expectStage(otto, id, "CANCELLED");
  await otto.goto(`/cases/${id}`);
  await expect(onLane(otto, "Release stock")).toContainText("done by hand");
  await expect(onLane(otto, "Cancel order")).toContainText("undone");
});

test("a large refund needs the word of somebody else, who can refuse it", async ({ asPerson }) => {
  const [ben, nora, nils, otto] = [await asPerson("ben"), await asPerson("nora"), await asPerson("nils"), await asPerson("otto")];
  const { id } = await startOrder(ben, own(reviewedOrderData({ lines: [{ sku: "CHAIR-GUEST", quantity: 40 }] })));
  await nora.goto(`/tasks/${(await openTaskOf(nora, id)).id}`);
  await answerWith(nora, "Approve");
  await record(nora);
  await expectStage(otto, id, "PROCESSING");
  expect((await ben.request.post(`/api/cases/${id}/cancel`, { data: { reason: "The office closes." } })).ok()).toBe(true);
  await expectStage(nils, id, "REFUND_REVIEW");

  await nils.goto(`/tasks/${(await openTaskOf(nils, id)).id}`);
  await expect(nils.getByText("Ben Carter wants to cancel after the payment was taken.")).toBeVisible();
  await answerWith(nils, "Refuse it", { "Text for the customer": "They were made for you." });
  await record(nils);
  await expectStage(otto, id, "PROCESSING");
  await otto.goto(`/cases/${id}`);
  await expect(otto.getByRole("region", { name: "Parcel" })).toContainText("The customer was told: They were made for you.");
});

test("operations make the carrier fail on the demo's page, see it in its books, and take the switch back", async ({
  asPerson,
}) => {
  const [dana, otto] = [await asPerson("dana"), await asPerson("otto")];
  const postalCode = `9${Date.now().toString().slice(-6)}`;
  await otto.goto("/ledgers");
  await otto.getByLabel("System", { exact: true }).selectOption("Carrier");
  await otto.getByLabel("Call", { exact: true }).selectOption("order a parcel");
  await otto.getByLabel("How it goes wrong").selectOption("Says no for good");
  await otto.getByLabel("Only calls about").fill(postalCode);
  await otto.getByLabel("How often").fill("0");
  await otto.getByRole("button", { name: "Flip the switch" }).click();
  await expect(otto.getByRole("alert").getByRole("link")).toHaveText("A whole number from 1 to 1,000.");
  await otto.getByLabel("How often").fill("5");
  await otto.getByRole("button", { name: "Flip the switch" }).click();
  const on = otto.getByRole("list", { name: "Switches that are on" }).getByRole("listitem").filter({ hasText: postalCode });
  await expect(on).toContainText("5 times more");

  const { id } = await startOrder(
    dana,
    ownOrderData({ shippingAddress: { postalCode }, lines: [{ sku: "MOUSE-VERTICAL", quantity: 1 }] }),
  );
  await expectStage(otto, id, "REJECTED");
  await otto.reload();
  const payment = otto
    .getByRole("list", { name: "Payments, latest first" })
    .getByRole("listitem")
    .filter({ hasText: id.slice(-6) });
  await expect(payment).toContainText("Let go");
  await expect(on).toContainText("4 times more");
  await on.getByRole("button").click();
  await expect(on).toHaveCount(0);
});
