/** Where a rule is shown: its kind before the first hyphen, then its name. */
export const rulePath = ({ kind, id }: { kind: string; id: string }): string => `/rules/${kind}-${id}`;

/** Kind and name in such an address. */
export const ruleInPath = (part: string): { kind: string; id: string } => {
  const [kind = "", ...id] = part.split("-");
  return { kind, id: id.join("-") };
};
