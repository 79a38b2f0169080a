import { describe, expect, test } from "vitest";
import { fieldKinds } from "./forms/form-field";
import { decisionSchemaOf, type TaskForm, taskFormSchema } from "./task-form";

const options = ["red", "green"].map((value) => ({ value, label: value }));
const everyField = [
  { name: "title", kind: "text", label: "Title", required: true, maxLength: 10 },
  { name: "story", kind: "longText", label: { en: "Story", zh: "经过" } },
  { name: "days", kind: "number", label: "Days", min: 1, max: 30, integer: true },
  { name: "refund", kind: "money", label: "Refund", currency: "EUR", min: 1, max: 5_000 },
  { name: "share", kind: "percent", label: "Share" },
  { name: "from", kind: "date", label: "From", min: "2026-01-01", max: "2026-12-31" },
  { name: "colour", kind: "choice", label: "Colour", options },
  { name: "colours", kind: "choices", label: "Colours", options, min: 1 },
  { name: "urgent", kind: "yesNo", label: "Urgent" },
  { name: "receipts", kind: "file", label: "Receipts", max: 2 },
  { name: "checks", kind: "checklist", label: "Checks", items: [{ name: "seen", label: "Seen", required: true }] },
];
const outcomes = [
  { outcome: "APPROVED", label: "Approve", tone: "good" },
  { outcome: "REJECTED", label: "Reject", tone: "bad", fields: ["story"] },
];
const form = (change: object = {}): unknown => ({ version: 1, fields: everyField, outcomes, ...change });

const pathsOf = (given: unknown): string[] =>
  taskFormSchema.safeParse(given).error?.issues.map(({ path }) => path.join(".")) ?? [];

const document = "3f0d8c1e-0c41-4a52-8f0e-6a4b0f2d9c11";
const right = {
  ...{ title: "Train", days: 3, refund: 4_200, share: 1_250, from: "2026-03-01", colour: "red", colours: ["green"] },
  ...{ urgent: false, receipts: [document], checks: ["seen"] },
};

const wrong = (data: unknown, outcome = "APPROVED", given = form()): string[] => {
  const { error } = decisionSchemaOf(taskFormSchema.parse(given)).safeParse({ outcome, data });
  const paths = (error?.issues ?? []).flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key].join(".")) : [issue.path.join(".")],
  );
  return [...new Set(paths)];
};

describe("the form of a task", () => {
  test("knows each kind of field, and speaks both languages where only one was given", () => {
    const parsed = taskFormSchema.parse(form());
    expect(parsed.fields.map(({ kind }) => kind)).toEqual(fieldKinds);
    expect(parsed.fields.slice(0, 2).map(({ label }) => label)).toEqual([
      { en: "Title", zh: "Title" },
      { en: "Story", zh: "经过" },
    ]);
    expect(taskFormSchema.parse(parsed)).toEqual(parsed);
  });

  test.each<[string, unknown, string]>([
    ["another version", form({ version: 2 }), "version"],
    ["an unknown kind", form({ fields: [{ name: "a", kind: "html", label: "A" }] }), "fields.0.kind"],
    ["an unknown member", form({ script: "x" }), ""],
    ["an unknown member of a field", form({ fields: [{ name: "a", kind: "text", label: "A", pattern: "x" }] }), "fields.0"],
    ["a name that is none", form({ fields: [{ name: "a-b", kind: "text", label: "A" }] }), "fields.0.name"],
    ["a name every object has", form({ fields: [{ name: "constructor", kind: "text", label: "A" }] }), "fields.0.name"],
    ["one name for two fields", form({ fields: [...everyField, everyField[0]] }), "fields.11.name"],
    ["one name for two outcomes", form({ outcomes: [...outcomes, outcomes[0]] }), "outcomes.2.outcome"],
    [
      "an outcome with a field there is not",
      form({ outcomes: [{ ...outcomes[0], fields: ["nothing"] }] }),
      "outcomes.0.fields.0",
    ],
    ["no outcome", form({ outcomes: [] }), "outcomes"],
    ["seven outcomes", form({ outcomes: [..."ABCDEFG"].map((outcome) => ({ outcome, label: outcome })) }), "outcomes"],
    [
      "41 fields",
      form({
        fields: Array.from({ length: 41 }, (_, n) => ({ name: `f${n}`, kind: "text", label: "F" })),
        outcomes: [outcomes[0]],
      }),
      "fields",
    ],
    [
      "bounds that let nothing through",
      form({ fields: [{ name: "a", kind: "number", label: "A", min: 2, max: 1 }] }),
      "fields.0.min",
    ],
  ])("refuses %s", (_, given, path) => expect(pathsOf(given)).toContain(path));
});

describe("a decision by such a form", () => {
  test("is taken as it is filled in; what need not be answered may be left out", () => {
    expect(decisionSchemaOf(taskFormSchema.parse(form()) as TaskForm).parse({ outcome: "APPROVED", data: right }).data).toEqual(
      right,
    );
    expect(wrong({}, "REJECTED")).toEqual([]);
    expect(wrong({ title: "Train", colours: ["red"], checks: ["seen"] })).toEqual([]);
  });

  test("names every wrong field", () => {
    const all = {
      ...{ title: "", story: 7, days: 1.5, refund: 5_001, share: "x", from: "2027-01-01", colour: "blue", colours: [] },
      ...{ urgent: "yes", receipts: [document, document], checks: [] },
    };
    expect(wrong(all)).toEqual(everyField.map(({ name }) => `data.${name}`));
    expect(wrong({})).toEqual(["data.title", "data.colours", "data.checks"]);
  });

  test.each<[string, unknown]>([
    ["title", "two\nlines"],
    ["title", "much too long"],
    ["days", 0],
    ["days", 31],
    ["refund", 0],
    ["refund", 10.5],
    ["share", -1],
    ["from", "2026-02-30"],
    ["colour", ["red"]],
    ["colours", ["red", "red"]],
    ["colours", ["blue"]],
    ["receipts", ["the first one"]],
    ["receipts", [document, crypto.randomUUID(), crypto.randomUUID()]],
    ["checks", ["seen", "unseen"]],
  ])("refuses %s = %j", (name, value) =>
    expect(wrong({ ...right, [name]: value }).map((path) => path.replace(/\.\d+$/, ""))).toEqual([`data.${name}`]),
  );

  test("has no field of another outcome, none that is unknown, and no outcome that is not offered", () => {
    expect(wrong({ title: "Train" }, "REJECTED")).toEqual(["data.title"]);
    expect(wrong({ ...right, more: 1 })).toEqual(["data.more"]);
    expect(wrong(right, "DELETED")).toEqual(["outcome"]);
    expect(wrong("nothing")).toEqual(["data"]);
  });
});
