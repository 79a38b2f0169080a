import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "../stack/settings.mjs";

/** @typedef {{ name: string, reason: string }} Failure what failed, as one finds it, and the first lines of why */

const lines = 6;
const start = (text) =>
  stripVTControlCharacters(text ?? "")
    .trim()
    .split("\n")
    .slice(0, lines)
    .join("\n");
const below = (file) => path.relative(root, file);

/** @returns {Failure[]} of vitest's JSON report */
export const vitestFailures = (report) =>
  report.testResults
    .filter((file) => file.status === "failed")
    .flatMap((file) => {
      const failed = file.assertionResults.filter((test) => test.status === "failed");
      // A file that cannot even be loaded has no test in the report, and yet failed.
      if (failed.length === 0) return [{ name: below(file.name), reason: start(file.message) }];
      return failed.map((test) => ({
        name: `${below(file.name)} > ${test.fullName}`,
        reason: start(test.failureMessages.join("\n")),
      }));
    });

const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)];

/** @returns {Failure[]} of Playwright's JSON report */
export const playwrightFailures = (report) =>
  report.suites
    .flatMap(specsIn)
    .filter((spec) => !spec.ok)
    .map((spec) => {
      const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors));
      return {
        name: `e2e/${spec.file}:${spec.line} > ${spec.title}`,
        reason: start(errors.map((error) => error.message).join("\n")),
      };
    });
