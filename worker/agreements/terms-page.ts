import { formatMoney, formatRate } from "@/domain/money";
import type { AgreementContent } from "./agreement-content";
import type { AgreementTexts } from "./agreement-text-types";
import { type Fact, factTable } from "./fact-table";
import { heading, lead, paragraph } from "./paragraphs";
import { newPage, type Sheet, styles } from "./sheet";

const partyFacts = ({ lender, borrower }: AgreementContent, { parties }: AgreementTexts): Fact[] => [
  { label: parties.lender, value: lender, set: "strong" },
  { label: parties.borrower, value: borrower.name, set: "strong" },
  { label: parties.email, value: borrower.email },
];

const termFacts = (content: AgreementContent, texts: AgreementTexts): Fact[] => {
  const { locale, currency, plan } = content;
  const { terms, date, months, purposes } = texts;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const last = plan.instalments.at(-1);
  return [
    { label: terms.amount, value: money(content.amount), set: "strong" },
    { label: terms.rate, value: terms.rateValue(formatRate(content.rateBps, locale)) },
    { label: terms.term, value: months(content.termMonths) },
    { label: terms.purpose, value: purposes[content.purpose] },
    { label: terms.payment, value: money(plan.payment), set: "strong" },
    { label: terms.totalInterest, value: money(plan.totalInterest) },
    { label: terms.totalPaid, value: money(plan.totalPaid), set: "strong" },
    { label: terms.firstDue, value: date(content.firstDueDate) },
    { label: terms.lastDue, value: terms.lastDueValue(date(last?.dueDate ?? content.firstDueDate), money(last?.payment ?? 0)) },
  ];
};

const widest = (sheet: Sheet, names: string[]): number =>
  Math.max(...names.map((name) => sheet.type.width(name, styles.strong))) + 10;

/** The first page: who, what, what happens next, and the conditions. */
export const termsPage = (sheet: Sheet, content: AgreementContent, texts: AgreementTexts): void => {
  const { next, conditions } = texts;
  newPage(sheet);
  heading(sheet, texts.title, "H1");
  paragraph(sheet, texts.subtitle(content.caseNumber, texts.date(content.preparedOn)), styles.label);
  heading(sheet, texts.parties.heading);
  factTable(sheet, partyFacts(content, texts));
  heading(sheet, texts.terms.heading);
  if (content.counterOffer) {
    const { amount, termMonths } = content.askedFor;
    const money = formatMoney(amount, content.currency, content.locale);
    paragraph(sheet, texts.counterOffer({ money, term: texts.months(termMonths) }));
  }
  factTable(sheet, termFacts(content, texts));
  heading(sheet, next.heading);
  for (const [index, step] of next.steps.entries()) lead(sheet, `${index + 1}.`, step, 16);
  heading(sheet, conditions.heading);
  const indent = widest(
    sheet,
    conditions.items.map(({ name }) => name),
  );
  for (const { name, text } of conditions.items) lead(sheet, name, text, indent);
  sheet.y += 4;
  paragraph(sheet, conditions.note, styles.small, 0);
};
