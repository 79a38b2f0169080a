import { describe, expect, it } from "vitest";
import { locales } from "@/domain/me";
import { orderEndReasons, orderReasonCodes } from "@/domain/order/decision";
import { composeMail } from "./compose-mail";
import type { QueuedMail } from "./mail-queue";

const mail = (kind: string, params: Record<string, unknown> = {}, more: Partial<QueuedMail> = {}): QueuedMail => ({
  id: "1",
  kind,
  address: "ana@demo.test",
  locale: "en",
  timeZone: "Europe/Lisbon",
  caseId: "c1",
  place: null,
  params: { number: "O-000007", amount: 118_00, currency: "EUR", ...params },
  attempts: 0,
  ...more,
});

const composed = (...given: Parameters<typeof mail>) => composeMail(mail(...given), "https://portal.test");

describe("mails about orders", () => {
  it("say what was ordered and lead to it", () => {
    const { subject, text } = composed("order.received");
    expect(subject).toBe("We have your order O-000007");
    expect(text).toMatch(/You ordered for 118\.00 EUR\.[\s\S]*see your order here: https:\/\/portal\.test\/my\/c1/);
  });

  it("name carrier and tracking number where they are known", () => {
    const { text } = composed("order.shipped", { carrier: "Nordpost", trackingNumber: "NP-12345" });
    expect(text).toMatch(/Carrier: Nordpost\nTracking number: NP-12345/);
    expect(composed("order.shipped", { carrier: null }).text).not.toMatch(/Carrier|Tracking|null/);
  });

  it("say why an order was not accepted, in words that keep what made us careful to ourselves", () => {
    const params = { reasonCodes: ["ORDER_UNVERIFIED", "ADDRESS_UNVERIFIED"], message: "Please call us." };
    const { text } = composed("order.rejected", params);
    expect(text).toMatch(/- We could not verify this order\.\n- We could not verify the address\.\nPlease call us\./);
    expect(text).toContain("No money was taken");
    for (const locale of locales)
      for (const code of [...orderEndReasons, ...orderReasonCodes, "SOMETHING_NEW"]) {
        const { text: told } = composed("order.rejected", { reasonCodes: [code] }, { locale });
        expect(told.split("\n- ")[1], `${locale} ${code}`).toMatch(/^\S[^_]+[.。]/);
        expect(told, `${locale} ${code}`).not.toMatch(/fraud|risk|policy|欺诈|风险/i);
      }
  });

  it("tell who ended an order, and that the money goes back", () => {
    const wished = { reason: "CANCEL_REQUESTED", reasonCodes: ["CANCEL_REQUESTED"] };
    expect(composed("order.cancelled", wished).text).toMatch(/as you asked\.\n.*goes back/);
    expect(composed("order.cancelled", { reason: "SHIPPING_FAILED" }).text).toContain("carrier could not bring");
    const { text } = composed("order.cancelled", { reason: "CANCELLED_BY_OPERATIONS", message: "The parcel was lost." });
    expect(text).toMatch(/had to cancel your order[\s\S]*The parcel was lost\.[\s\S]*goes back/);
  });

  it("tell why an order could not be cancelled", () => {
    expect(composed("order.cancelDeclined", { reason: "ALREADY_SHIPPED" }).text).toContain("had already left us");
    const { text } = composed("order.cancelDeclined", { reason: "REFUSED", message: "It was made for you." });
    expect(text).toMatch(/goes on as ordered\.\nIt was made for you\./);
  });
});
