import { currencies } from "../domain/money";
import type { Role } from "../domain/roles";

export type DemoPerson = {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  locale: "en" | "zh";
  /** Authority limit in minor units, the same number in every currency. */
  limit?: number;
};

/** The password of every demo account. None of them can exist in production mode. */
export const demoPassword = "countersign-demo";

const person = (number: number, name: string, roles: readonly Role[], more: Partial<DemoPerson> = {}): DemoPerson => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
  name,
  email: `${name.split(" ")[0]?.toLowerCase()}@demo.test`,
  roles,
  locale: "en",
  ...more,
});

/** The demo accounts by first name; ids are fixed so that a second seed changes nothing. */
export const people = {
  olivia: person(1, "Olivia Hart", ["LOAN_OFFICER"], { limit: 50_000_00 }),
  oscar: person(2, "Oscar Lindqvist", ["LOAN_OFFICER", "APPLICANT"], { limit: 20_000_00 }),
  uma: person(3, "Uma Krishnan", ["SENIOR_UNDERWRITER"], { limit: 500_000_00 }),
  ugo: person(4, "Ugo Moretti", ["SENIOR_UNDERWRITER"], { limit: 150_000_00 }),
  nora: person(5, "Nora Adeyemi", ["ORDER_APPROVER"], { limit: 25_000_00 }),
  otto: person(6, "Otto Brandt", ["OPERATIONS"], { limit: 5_000_00 }),
  ada: person(7, "Ada Quist", ["AUDITOR"]),
  max: person(8, "Max Feld", ["ADMIN"]),
  alan: person(10, "Alan Reyes", ["ADMIN"]),
  nils: person(9, "Nils Berg", ["ORDER_APPROVER"], { limit: 100_000_00 }),
  ana: person(11, "Ana Silva", ["APPLICANT"]),
  ben: person(12, "Ben Carter", ["APPLICANT"]),
  chen: person(13, "Chen Wei", ["APPLICANT"], { locale: "zh" }),
  dana: person(14, "Dana Novak", ["APPLICANT"]),
} as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof people;

/** Rows of `authority_limits` for one person: the same number in every currency we lend in. */
export const limitRows = ({ id, limit }: Pick<DemoPerson, "id" | "limit">) =>
  limit === undefined ? [] : currencies.map((currency) => ({ userId: id, currency, amount: limit }));
