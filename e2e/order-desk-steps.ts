import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Case } from "@/domain/case";
import type { ActiveFault, Fault } from "@/domain/demo/ledgers";
import type { ParcelMove } from "@/domain/demo/parcel-road";
import type { OwnOrderData } from "@/domain/order/order";
import { startOrder } from "./order-steps";
import { expectStage } from "./turn-steps";

const sent = async (page: Page, path: string, data: unknown, status: number) => {
  const response = await page.request.post(path, { data, headers: { "idempotency-key": randomUUID() } });
  expect(response.status(), await response.text()).toBe(status);
  return response.json();
};

/** An order that nobody has to look at, paid and waiting for its carrier. @param operator reads it */
export const placePaidOrder = async (customer: Page, operator: Page, data: OwnOrderData): Promise<Case> => {
  const placed = await startOrder(customer, data);
  await expectStage(operator, placed.id, "PROCESSING");
  return placed;
};

/** The demo's carrier says so of the parcel. */
export const moveParcel = (operator: Page, caseId: string, status: ParcelMove): Promise<unknown> =>
  sent(operator, "/api/demo/carrier", { caseId, status }, 200);

/** Makes an outside system fail in calls about this order. @returns the switch */
export const flipSwitch = (operator: Page, fault: Omit<Fault, "match">, caseId: string): Promise<ActiveFault> =>
  sent(operator, "/api/demo/faults", { ...fault, match: caseId }, 201);

/** A paid order whose parcel the carrier will not bring, put before operations. @returns the case */
export const placeUndeliverable = async (customer: Page, operator: Page, data: OwnOrderData): Promise<Case> => {
  const placed = await placePaidOrder(customer, operator, data);
  await moveParcel(operator, placed.id, "FAILED");
  await expectStage(operator, placed.id, "PAYMENT_COMPLETED_SHIPPING_FAILED");
  return placed;
};

/** Chooses an answer on an open task page and fills its form. */
export const answerWith = async (page: Page, choice: string, fields: Record<string, string> = {}): Promise<void> => {
  await page.getByRole("radio", { name: choice }).check();
  const form = page.locator("form:visible").first();
  for (const [label, text] of Object.entries(fields)) await form.getByLabel(label).fill(text);
  await form.getByRole("button", { name: "Check the decision" }).click();
};

/** Records what was checked. */
export const record = async (page: Page): Promise<void> => {
  await page.getByRole("dialog").getByRole("button", { name: "Record decision" }).click();
  await expect(page.getByRole("heading", { name: "Decision recorded" })).toBeVisible();
};

/** A step or an undo of the saga lane, with how it stands. */
export const onLane = (page: Page, name: string) =>
  page.getByRole("region", { name: "Steps and undos" }).getByRole("listitem").filter({ hasText: name });
