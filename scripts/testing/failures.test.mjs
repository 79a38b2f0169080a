import path from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../stack/settings.mjs";
import { playwrightFailures, vitestFailures } from "./failures.mjs";

describe("what failed", () => {
  it("of vitest: each failed test with its file, and a file that cannot be loaded", () => {
    const report = {
      testResults: [
        { name: path.join(root, "a.test.ts"), status: "passed", assertionResults: [{ status: "passed" }] },
        {
          name: path.join(root, "server/b.test.ts"),
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "b holds" },
            { status: "failed", fullName: "b breaks", failureMessages: ["\u001b[31mexpected 1\u001b[39m\nat b.ts:3"] },
          ],
        },
        { name: path.join(root, "c.test.ts"), status: "failed", message: "Cannot find module", assertionResults: [] },
      ],
    };
    expect(vitestFailures(report)).toEqual([
      { name: "server/b.test.ts > b breaks", reason: "expected 1\nat b.ts:3" },
      { name: "c.test.ts", reason: "Cannot find module" },
    ]);
  });

  it("of Playwright: each failed story wherever it stands, with the first lines of why", () => {
    const spec = (title, ok, message = "") => ({
      title,
      ok,
      file: "inbox.spec.ts",
      line: 7,
      tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
    });
    const nine = Array.from({ length: 9 }, (_, line) => `line ${line + 1}`).join("\n");
    const report = { suites: [{ specs: [spec("holds", true)], suites: [{ specs: [spec("breaks", false, nine)] }] }] };
    expect(playwrightFailures(report)).toEqual([
      { name: "e2e/inbox.spec.ts:7 > breaks", reason: "line 1\nline 2\nline 3\nline 4\nline 5\nline 6" },
    ]);
  });
});
