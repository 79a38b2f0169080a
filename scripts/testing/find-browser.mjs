import fs from "node:fs";
import path from "node:path";
import { Refusal } from "../stack/refusal.mjs";
import { lastLines, runProgram } from "../stack/run-program.mjs";
import { root } from "../stack/settings.mjs";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const onPath = () =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((dir) => names.map((name) => path.join(dir, name)))
    .find((file) => fs.existsSync(file));

/** Chinese screens need glyphs, else every character is the same box. */
const fromDebian = async () => {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await runProgram("apt-get", ["update"], { env });
  const { code, output } = await runProgram(
    "apt-get",
    ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
    { env },
  );
  if (code !== 0)
    throw new Refusal("Chromium could not be installed with apt-get; its last words are below.", { detail: lastLines(output) });
  return onPath();
};

/** Playwright's own Chromium, else one of this system, else Debian's. @returns {Promise<string | undefined>} undefined for Playwright's own */
export const findBrowser = async ({ note, progress }) => {
  progress("npx playwright install chromium");
  const own = await runProgram(path.join(root, "node_modules/.bin/playwright"), ["install", "chromium"]);
  if (own.code === 0) return note("Playwright's own");
  const system = onPath();
  if (system) {
    note(system);
    return system;
  }
  if (process.getuid?.() !== 0 || !fs.existsSync("/etc/debian_version"))
    throw new Refusal(
      "There is no Chromium for the browser tests: install one, or let npx playwright install chromium reach its download.",
    );
  progress("apt-get install chromium");
  const installed = await fromDebian();
  note(installed);
  return installed;
};
