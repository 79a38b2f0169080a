import { maxAmount } from "@/domain/currency";
import { findWrongOrderAnswers } from "@/domain/order/order-answers";
import { type Catalogue, chosenLines, currencyOf, type StockProblem, stockProblem, totalOfChosen } from "./catalogue";
import { chosenIn, emptyOrder, type OrderField, type OrderMode, type OrderValues, quantityField } from "./order-values";
import { toOrder } from "./to-order";

/** Why a field is not right yet; the screen has a sentence for each. */
export type OrderProblem = "missing" | "wrong" | "tooMany" | "tooMuch" | StockProblem;
export type OrderProblems = Partial<Record<OrderField, OrderProblem>>;

type Line = { sku: string };

/** The field a path of the order is about, `lines.0.quantity` -> `quantity.LAMP-DESK`; null for what is not asked for. */
export const orderFieldAt = (path: string, lines: readonly Line[]): OrderField | null => {
  const parts = path.replace(/^data\./, "").split(".");
  if (parts[0] === "currency" || (parts[0] === "lines" && parts.length === 1)) return "choice";
  if (parts[0] === "lines") {
    const line = lines[Number(parts[1])];
    return line ? quantityField(line.sku) : "choice";
  }
  const name = parts.at(-1) ?? "";
  return Object.hasOwn(emptyOrder, name) ? (name as OrderField) : null;
};

const ofChoice = (count: number): OrderProblem => (count === 0 ? "missing" : "tooMany");

const isTooMuch = (lines: Parameters<typeof totalOfChosen>[0]): boolean => {
  try {
    return totalOfChosen(lines) > maxAmount;
  } catch {
    return true;
  }
};

/** What is not right yet, by field; nothing when the order can be sent. */
export const checkOrder = (values: OrderValues, mode: OrderMode, catalogue: Catalogue): OrderProblems => {
  const problems: OrderProblems = {};
  const lines = chosenLines(values, catalogue);
  const order = toOrder(values, mode, currencyOf(lines));
  for (const path of findWrongOrderAnswers(order, mode === "own")) {
    const field = orderFieldAt(path, order.lines);
    if (field === "choice") problems.choice = ofChoice(lines.length);
    else if (field) problems[field] = values[field]?.trim() === "" ? "missing" : "wrong";
  }
  for (const line of lines) {
    const short = stockProblem(line, catalogue);
    if (short) problems[quantityField(line.sku)] ??= short;
  }
  if (isTooMuch(lines)) problems.choice ??= "tooMuch";
  return problems;
};

type Complaint = { path: string };

/** What the server complained of, by field. A product it does not name any more is gone. @param lines as they were sent */
export const serverProblems = (errors: readonly Complaint[], lines: readonly Line[]): OrderProblems =>
  Object.fromEntries(
    errors.flatMap(({ path }) => {
      const field = orderFieldAt(path, lines);
      return field ? [[field, path.endsWith(".sku") ? "gone" : "wrong"]] : [];
    }),
  );

/** Problems as they are shown: that nothing was chosen is over with the first product. */
export const stillWrong = <Shown extends { choice?: string | undefined }>(problems: Shown, values: OrderValues): Shown =>
  problems.choice === "missing" && chosenIn(values).length > 0 ? { ...problems, choice: undefined } : problems;
