import { type ZenDecision, ZenEngine } from "@gorules/zen-engine";
import { z } from "zod";

/** Which rules of a table fired, and on what condition. */
export type TableTrace = { table: string; hits: { rule: string; when: string[] }[] };

const tableSchema = z.object({
  inputs: z.array(z.object({ id: z.string(), name: z.string() })),
  rules: z.array(z.record(z.string(), z.string())),
});
const ruleSetSchema = z.object({ nodes: z.array(z.object({ content: z.unknown().optional() })) });

/** Conditions of every rule by its id, as the tables have them: the trace leaves out those of columns that look at several fields. */
const conditionsOf = (ruleSet: object): Map<string, string[]> => {
  const tables = ruleSetSchema.parse(ruleSet).nodes.flatMap(({ content }) => tableSchema.safeParse(content).data ?? []);
  const whenOf = ({ inputs }: z.infer<typeof tableSchema>, rule: Record<string, string>): string[] =>
    inputs.flatMap(({ id, name }) => (rule[id] ? [`${name} ${rule[id]}`] : []));
  return new Map(tables.flatMap((table) => table.rules.map((rule) => [rule._id ?? "", whenOf(table, rule)])));
};

const hitSchema = z.object({ rule: z.object({ _id: z.string() }) });

/** Makes decision tables (GoRules JDM) callable; they are read once. @returns what they give back for inputs, and why, the same for the same inputs */
export const decisionTables = (ruleSet: object) => {
  const conditions = conditionsOf(ruleSet);
  let tables: ZenDecision | undefined;
  const hitsOf = (traceData: unknown) =>
    (Array.isArray(traceData) ? traceData : [traceData]).flatMap((entry) => {
      const rule = hitSchema.safeParse(entry).data?.rule._id;
      return rule === undefined ? [] : [{ rule, when: conditions.get(rule) ?? [] }];
    });
  return async (inputs: object): Promise<{ result: unknown; trace: TableTrace[] }> => {
    tables ??= new ZenEngine().createDecision(ruleSet);
    const { result, trace } = await tables.evaluate(inputs, { trace: true });
    const steps = Object.values(trace ?? {}).sort((a, b) => a.order - b.order);
    const told = steps.map(({ name, traceData }) => ({ table: name, hits: hitsOf(traceData) }));
    return { result, trace: told.filter(({ hits }) => hits.length > 0) };
  };
};
