import type { Format } from "./use-format";

type Facts = Record<string, unknown>;

const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value));
const record = (value: unknown): Facts =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Facts) : {};

/** Why another person may not, `because: {code, params}`, laid beside what is said of him: whom it is about in turn is `other`, what bars that one `bar`. */
const flat = (params: Facts): Facts => {
  const { code, params: given } = record(params.because);
  if (typeof code !== "string") return params;
  const facts = record(given);
  return { ...facts, ...params, because: code, other: facts.name, bar: facts.because };
};

/**
 * What the sentence of a refusal takes in, readable; what is not known is empty, and of several ways to say it the one for anything else.
 * @param now milliseconds @param role the word for a role
 */
export const refusalValues = (
  params: Facts,
  format: Pick<Format, "money" | "date" | "relative" | "anyOf">,
  now: number,
  role: (code: string) => string,
) => {
  const facts = flat(params);
  const { by, name, other, level, at, limit, roles } = facts;
  return {
    by: text(by),
    name: text(name),
    other: text(other),
    level: text(level),
    relation: text(facts.relation) || "other",
    because: text(facts.because) || "other",
    bar: text(facts.bar) || "other",
    roles: format.anyOf((Array.isArray(roles) ? roles : []).map((code) => role(text(code)))),
    at: typeof at === "string" ? format.date(at) : "",
    ago: typeof at === "string" ? format.relative(at, now) : "",
    limit: typeof limit === "number" ? format.money(limit, text(facts.currency)) : "",
  };
};
