import type { Instalment } from "@/domain/loan/repayment-plan";
import type { AgreementContent } from "./agreement-content";
import type { AgreementTexts } from "./agreement-text-types";
import { formatAmount } from "./format-amount";
import { heading, paragraph } from "./paragraphs";
import { newPage, page, roomFor, rule, type Sheet, styles, tagged } from "./sheet";
import type { TextStyle } from "./typesetter";

type Column = keyof AgreementTexts["plan"]["columns"];
/** Where each column ends; figures are set flush with it. The due date begins where it says. */
const columns: { name: Column; at: number; from?: true }[] = [
  { name: "number", at: page.left + 26 },
  { name: "dueDate", at: page.left + 44, from: true },
  { name: "payment", at: page.left + 210 },
  { name: "interest", at: page.left + 300 },
  { name: "principal", at: page.left + 390 },
  { name: "balance", at: page.right },
];
const rowHeight = 15;

type Row = Partial<Record<Column, string>>;

const tableRow = (sheet: Sheet, table: PDFKit.PDFStructureElement, row: Row, style: TextStyle, type: "TH" | "TD"): void => {
  const element = sheet.doc.struct("TR");
  table.add(element);
  for (const { name, at, from } of columns) {
    const draw = from ? sheet.type.line : sheet.type.lineTo;
    const options = type === "TH" ? { scope: "Column" as const } : {};
    tagged(sheet, element, type, () => draw(row[name] ?? "", at, sheet.y, style), options);
  }
  element.end();
  sheet.y += rowHeight;
};

const rowOf = (
  { number, dueDate, payment, interest, principal, balance }: Instalment,
  { locale }: AgreementContent,
  texts: AgreementTexts,
): Row => ({
  number: String(number),
  dueDate: dueDate ? texts.date(dueDate) : "",
  payment: formatAmount(payment, locale),
  interest: formatAmount(interest, locale),
  principal: formatAmount(principal, locale),
  balance: formatAmount(balance, locale),
});

/** Between the years, so that the eye keeps its place. */
const yearLine = (sheet: Sheet): void => {
  sheet.y += 1;
  rule(sheet);
  sheet.y += 3;
};

/** The repayment plan, month by month, with its header on every page and the totals at the end. */
export const planPages = (sheet: Sheet, content: AgreementContent, texts: AgreementTexts): void => {
  const { plan, locale, amount, currency } = content;
  newPage(sheet);
  heading(sheet, texts.plan.heading);
  paragraph(sheet, texts.plan.intro(currency), styles.body, 8);
  const table = sheet.doc.struct("Table");
  sheet.root.add(table);
  const header = () => {
    tableRow(sheet, table, texts.plan.columns, styles.head, "TH");
    rule(sheet);
    sheet.y += 4;
  };
  const room = (rows: number) => {
    if (roomFor(sheet, rows * rowHeight)) header();
  };
  header();
  for (const instalment of plan.instalments) {
    room(1);
    tableRow(sheet, table, rowOf(instalment, content, texts), styles.cell, "TD");
    if (instalment.number % 12 === 0) yearLine(sheet);
  }
  room(1.5);
  if (plan.instalments.length % 12 !== 0) yearLine(sheet);
  const [payment, interest, principal] = [plan.totalPaid, plan.totalInterest, amount].map((sum) => formatAmount(sum, locale));
  tableRow(sheet, table, { dueDate: texts.plan.total, payment, interest, principal }, styles.head, "TD");
  table.end();
};
