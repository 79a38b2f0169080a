import { z } from "zod";

/** As much of a JSON schema as the declarations of routes use. */
export type JsonSchema = {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
};

/** One way a body or query may look: its fields, and the one that says which way it is. */
export type Shape = { fields: Record<string, JsonSchema>; required: string[]; told: Record<string, unknown> };

const choicesOf = ({ anyOf, oneOf }: JsonSchema): JsonSchema[] | undefined => anyOf ?? oneOf;

/** The fields that say which of several ways is meant: each of them holds nothing but words it knows. */
const toldIn = (fields: Record<string, JsonSchema>, ways: readonly JsonSchema[]): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const everywhere = ways.every(({ properties = {} }) => properties[name]?.enum ?? properties[name]?.const);
      const word = field.const ?? (everywhere ? field.enum?.[0] : undefined);
      return word === undefined ? [] : [[name, word]];
    }),
  );

/** Every way a declared body or query may look. */
export const shapesOf = (schema: z.ZodType): Shape[] => {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  const ways = choicesOf(json);
  return (ways ?? [json]).map(({ properties: fields = {}, required = [] }) => ({
    fields,
    required,
    told: ways ? toldIn(fields, ways) : {},
  }));
};

const typesOf = (schema: JsonSchema): string[] => {
  if (schema.enum || schema.const !== undefined) return [typeof (schema.const ?? schema.enum?.[0])];
  return [schema.type ?? (choicesOf(schema) ?? []).flatMap(typesOf)].flat();
};

/** A value that no field of this schema takes; undefined where it takes everything. */
export const wrongValue = (schema: JsonSchema): unknown => {
  const types = typesOf(schema);
  if (types.length === 0) return undefined;
  const [, value] = (
    [
      ["number", 7.5],
      ["string", "no such"],
      ["object", {}],
    ] as const
  ).find(([type]) => {
    return !types.includes(type) && !(type === "number" && types.includes("integer"));
  }) ?? ["", []];
  return value;
};

/** A text that is too long for this field, or none of what it takes; undefined where it takes no text. */
export const overlongValue = (schema: JsonSchema): string | undefined =>
  typesOf(schema).includes("string") ? "x".repeat((schema.maxLength ?? 9_999) + 1) : undefined;

const rightText = ({ format, minLength = 1 }: JsonSchema): string => {
  if (format === "uuid") return "6f1c2f0e-0000-4000-8000-000000000001";
  if (format === "date-time") return new Date(Date.now() + 3_600_000).toISOString();
  return "x".repeat(minLength);
};

/** A value that a field of this schema takes, as far as its schema says it all. */
export const rightValue = (schema: JsonSchema): unknown => {
  const [way] = choicesOf(schema) ?? [];
  if (way) return rightValue(way);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [type] = typesOf(schema);
  if (type === "string") return rightText(schema);
  if (type === "integer" || type === "number") return schema.minimum ?? 1;
  if (type === "boolean") return true;
  if (type === "array") return Array.from({ length: schema.minItems ?? 0 }, () => rightValue(schema.items ?? {}));
  return Object.fromEntries((schema.required ?? []).map((name) => [name, rightValue(schema.properties?.[name] ?? {})]));
};
