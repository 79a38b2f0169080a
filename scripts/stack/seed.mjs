import { Refusal } from "./refusal.mjs";
import { lastLines, runTypeScript } from "./run-program.mjs";

/**
 * Runs one part of the seed: `base` (policies, and accounts in demo mode) or `cases` (real workflows; web is not needed, the worker is).
 * @param {"base" | "cases"} part @param {Record<string, string>} env
 */
export const seed = async (part, env, { note, progress }) => {
  let last = "";
  const onLine = (line) => {
    last = line;
    progress(line);
  };
  const { code, output } = await runTypeScript(["prisma/seed.ts", part], { env, onLine });
  if (code !== 0) throw new Refusal(`Seeding (${part}) failed; its last words are below.`, { detail: lastLines(output) });
  note(last);
};
