import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import type { Case } from "@/domain/case";
import type { OwnOrderData } from "@/domain/order/order";
import type { ShippingStatus } from "@/domain/order/shipping-update";

/** Opens an order case through the API as the person signed in on this page. */
export const startOrder = async (page: Page, order: OwnOrderData): Promise<Case> => {
  const response = await page.request.post("/api/cases", {
    data: { type: "order", data: order },
    headers: { "idempotency-key": randomUUID() },
  });
  expect(response.status(), await response.text()).toBe(201);
  return response.json();
};

const goOn = (page: Page) => page.getByRole("button", { name: "Continue" }).click();

/** Fills the page of the address. */
export const fillAddress = async (page: Page): Promise<void> => {
  await page.getByLabel("Street and number").fill("Rua das Flores 12");
  await page.getByLabel("Postal code").fill("4050-262");
  await page.getByLabel("City").fill("Porto");
  await page.getByLabel("Country").selectOption("PT");
};

/** Fills the order page by page, as a customer does, up to the order to check. @param products names, as often as they are wanted */
export const fillOrder = async (page: Page, products: readonly string[], card = "Test card that pays"): Promise<void> => {
  for (const [place, name] of products.entries()) {
    const again = products.indexOf(name) < place;
    await page.getByRole("button", { name: again ? `One more: ${name}` : `Add ${name}`, exact: true }).click();
  }
  await goOn(page);
  await fillAddress(page);
  await goOn(page);
  await page.getByRole("radio", { name: card, exact: true }).check();
  await goOn(page);
  await expect(page.getByRole("heading", { name: "Check your order" })).toBeFocused();
};

/** The case an address leads to. */
export const caseIn = (page: Page): string => page.url().match(/[0-9a-f-]{36}/)?.[0] ?? "";

/** Places the checked order, with a press too many. @returns the id of the case */
export const placeOrder = async (page: Page): Promise<string> => {
  await page.getByRole("button", { name: "Place order" }).dblclick();
  await page.waitForURL(/\/my\/[0-9a-f-]{36}/);
  return caseIn(page);
};

/** Operations tell what the carrier said of a parcel, past the screen. */
export const tellOfParcel = async (operations: Page, caseId: string, status: ShippingStatus): Promise<void> => {
  const response = await operations.request.post(`/api/cases/${caseId}/events`, {
    headers: { "idempotency-key": randomUUID() },
    data: {
      name: "shippingUpdated",
      data: { status, carrier: "Nordpost", trackingNumber: "NP-0000042", at: new Date().toISOString() },
    },
  });
  expect(response.ok(), await response.text()).toBe(true);
};
