import fc from "fast-check";
import { expect, test } from "vitest";
import { emailSchema, mailboxOf, personNameSchema, textSchema } from "./text";

test("a tag or capital letters do not make another mailbox", () => {
  expect(mailboxOf("Olivia+score780+x@Demo.test")).toBe("olivia@demo.test");
  expect(mailboxOf("olivia@demo.test")).toBe("olivia@demo.test");
  expect(mailboxOf("olivia@demo+x.test")).toBe("olivia@demo+x.test");
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(word, word, (name, tag) => {
      expect(mailboxOf(`${name}+${tag}@demo.test`)).toBe(mailboxOf(`${name}@demo.test`));
    }),
  );
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other);
      expect(mailboxOf(`${one}@demo.test`)).not.toBe(mailboxOf(`${other}@demo.test`));
    }),
  );
});

test("names of people from anywhere are names; markup, emoji and control characters are not", () => {
  for (const name of ["Ana Silva", "O'Connor-Šmíd Jr.", "陈伟", "محمد علي", "Nguyễn Thị Ánh", "李·四"])
    expect(personNameSchema.safeParse(name).success, name).toBe(true);
  for (const name of ["", "   ", "--", "<b>Ana</b>", "Ana 🙂", "Ana\u0000", "Ana\n", "x".repeat(121), "007"])
    expect(personNameSchema.safeParse(name).success && name.trim() === name, name).toBe(false);
});

test("free text is trimmed, bounded and printable", () => {
  const schema = textSchema(5);
  expect(schema.parse("  a\tb\n ")).toBe("a\tb");
  for (const text of ["", "   ", "123456", "a\u0000b", "a\u007fb"]) expect(schema.safeParse(text).success).toBe(false);
});

test("addresses are compared in small letters", () => {
  expect(emailSchema.parse("Ana@Demo.Test")).toBe("ana@demo.test");
  for (const email of ["ana", "ana@", "@demo.test", "a na@demo.test", "🙂@demo.test"])
    expect(emailSchema.safeParse(email).success).toBe(false);
});
