import { describe, expect, it } from "vitest";
import { formatMoney } from "@/domain/money";
import { agreementTexts } from "./agreement-texts";
import { formatAmount } from "./format-amount";
import { renderAgreement } from "./render-agreement";
import { agreement, seal } from "./testing/agreement-content";
import { readPdf } from "./testing/pdf-text";

const squeezed = (text: string) => text.replace(/\s+/g, "");

describe.each(["en", "zh"] as const)("the agreement in %s", (locale) => {
  const texts = agreementTexts[locale];

  it("says what is agreed on its first page", async () => {
    const content = agreement({ locale });
    const { pages } = await readPdf(await renderAgreement(content));
    const { plan, currency } = content;
    const first = squeezed(pages[0] ?? "");
    for (const amount of [content.amount, plan.payment, plan.totalInterest, plan.totalPaid])
      expect(first).toContain(squeezed(formatMoney(amount, currency, locale)));
    for (const words of [
      "7.25 %",
      texts.months(60),
      texts.purposes.HOME_IMPROVEMENT,
      texts.date("2027-01-31"),
      texts.conditions.note,
    ])
      expect(first).toContain(squeezed(words));
    for (const party of [content.lender, content.borrower.name, content.borrower.email, content.caseNumber, content.agreementId])
      expect(first).toContain(squeezed(party));
    expect(first).toContain(squeezed(`${texts.date("2031-12-31")}`));
  });

  it("has every instalment of the plan with its date and its four amounts, in order", async () => {
    const content = agreement({ locale });
    const { pages } = await readPdf(await renderAgreement(content));
    const plan = squeezed(pages.slice(1).join(""));
    let from = 0;
    for (const { number, dueDate = "", payment, interest, principal, balance } of content.plan.instalments) {
      const amounts = [payment, interest, principal, balance].map((amount) => formatAmount(amount, locale));
      const at = plan.indexOf(squeezed([number, texts.date(dueDate), ...amounts].join("")), from);
      expect(at, `instalment ${number}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    const { totalPaid, totalInterest } = content.plan;
    const totals = [totalPaid, totalInterest, content.amount].map((amount) => formatAmount(amount, locale));
    expect(plan.slice(from)).toContain(squeezed([texts.plan.total, ...totals].join("")));
  });

  it("ends, once accepted, with who, when, from where and which document, and leaves the pages read as they were", async () => {
    const read = await readPdf(await renderAgreement(agreement({ locale })));
    const accepted = await readPdf(await renderAgreement(agreement({ locale, seal })));
    expect(accepted.pages.slice(0, -1)).toEqual(read.pages);
    const last = squeezed(accepted.pages.at(-1) ?? "");
    for (const words of [
      "2026-11-25 09:15:27.123 UTC",
      seal.acceptedBy.name,
      seal.acceptedBy.id,
      "2001:db8::7",
      seal.documentSha256,
    ])
      expect(last).toContain(squeezed(words));
    expect(last).toContain(squeezed(seal.userAgent ?? ""));
    expect(last).toContain(squeezed(texts.acceptance.heading));
  });

  it("says so when address and browser are not known", async () => {
    const { pages } = await readPdf(await renderAgreement(agreement({ locale, seal: { ...seal, ip: null, userAgent: null } })));
    expect(squeezed(pages.at(-1) ?? "").split(squeezed(texts.acceptance.unknown))).toHaveLength(3);
  });

  it("tells a counter-offer from what was asked for", async () => {
    const asked = squeezed(texts.counterOffer({ money: formatMoney(25_000_00, "EUR", locale), term: texts.months(48) }));
    const offered = await readPdf(await renderAgreement(agreement({ locale, counterOffer: true })));
    const plain = await readPdf(await renderAgreement(agreement({ locale })));
    expect(squeezed(offered.text)).toContain(asked);
    expect(squeezed(plain.text)).not.toContain(asked);
  });

  it("is the same to the byte for the same content, and another file for another agreement", async () => {
    const [once, again] = await Promise.all([1, 2].map(() => renderAgreement(agreement({ locale, seal }))));
    expect(once?.equals(again ?? Buffer.alloc(0))).toBe(true);
    const other = await renderAgreement(agreement({ locale, seal, agreementId: "5f0c6f5e-5b3f-4d7c-8a53-8b3e1f4a9d10" }));
    expect(once?.equals(other)).toBe(false);
  });

  it("names itself and its language, and is tagged for screen readers", async () => {
    const { info, tagged } = await readPdf(await renderAgreement(agreement({ locale })));
    expect(info).toMatchObject({ Title: `${texts.title} LN-2026-000123`, Author: "Countersign Demo Bank" });
    expect(info.Language).toBe(locale === "zh" ? "zh-CN" : "en");
    expect(tagged).toBe(true);
  });
});

describe("the agreement at its edges", () => {
  it("carries 600 instalments over pages that are numbered, name the case and repeat the header", async () => {
    const terms = { amount: 100_000_000_000, rateBps: 725, termMonths: 600, firstDueDate: "2027-01-31" };
    const { pages } = await readPdf(await renderAgreement(agreement({}, terms)));
    const { footer, plan } = agreementTexts.en;
    for (const [index, page] of pages.entries()) {
      expect(squeezed(page)).toContain(squeezed(footer.page(index + 1, pages.length)));
      expect(squeezed(page)).toContain(squeezed(footer.reference("LN-2026-000123", "0b1f7c1e-6a52-4c1b-9c0e-2f0d3a5b7c91")));
      if (index > 0) expect(squeezed(page)).toContain(squeezed(Object.values(plan.columns).join("")));
    }
    expect(pages.length).toBeGreaterThan(10);
  });

  it.each(["欧阳嫃玥", "Đặng Thị Huyền", "Łukasz Ağaoğlu", "Дмитрий Ўрозов", "Ελένη", "國曉"])(
    "writes the name %s in both languages",
    async (name) => {
      for (const locale of ["en", "zh"] as const) {
        const { pages } = await readPdf(
          await renderAgreement(agreement({ locale, borrower: { name, email: "name@example.com" } })),
        );
        expect(squeezed(pages[0] ?? "")).toContain(squeezed(name));
      }
    },
  );

  it("goes on to another page rather than over its foot", async () => {
    const name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(3).trim();
    const email = `${"a".repeat(200)}@example.com`;
    const content = agreement({ counterOffer: true, borrower: { name, email } });
    const usual = await readPdf(await renderAgreement(agreement()));
    const { text, pages } = await readPdf(await renderAgreement(content));
    expect(pages).toHaveLength(usual.pages.length + 1);
    expect(squeezed(text)).toContain(email);
  });
});
