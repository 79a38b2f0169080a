import { leading, page, roomFor, rule, type Sheet, styles, tagged } from "./sheet";

/** `fine` is set smaller, for long values that nobody reads aloud. */
export type Fact = { label: string; value: string; set?: "strong" | "fine" };

const valueStyles = { strong: styles.strong, fine: styles.cell };

const valueAt = page.left + 165;
const padding = 3;

/** What is agreed, one fact to a row: its name at the left, what it is at the right, long values on several lines. */
export const factTable = (sheet: Sheet, facts: Fact[]): void => {
  const table = sheet.doc.struct("Table");
  sheet.root.add(table);
  rule(sheet);
  for (const { label, value, set } of facts) {
    const style = set ? valueStyles[set] : styles.body;
    const lines = sheet.type.lines(value, page.right - valueAt, style);
    if (roomFor(sheet, lines.length * style.size * leading + 2 * padding)) rule(sheet);
    const row = sheet.doc.struct("TR");
    table.add(row);
    sheet.y += padding;
    tagged(sheet, row, "TH", () => sheet.type.line(label, page.left, sheet.y, styles.label), { scope: "Row" });
    tagged(sheet, row, "TD", () => {
      for (const line of lines) {
        sheet.type.line(line, valueAt, sheet.y + styles.label.size - style.size, style);
        sheet.y += style.size * leading;
      }
    });
    row.end();
    sheet.y += padding;
    rule(sheet);
  }
  table.end();
};
