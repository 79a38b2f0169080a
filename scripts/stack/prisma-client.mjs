import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { lastLines, runProgram } from "./run-program.mjs";
import { root } from "./settings.mjs";

/** Generates the Prisma client when the schema or Prisma changed since the last time. */
export const generatePrismaClient = async ({ note }) => {
  const version = fs.readFileSync(path.join(root, "node_modules/prisma/package.json"), "utf8");
  const schema = fs.readFileSync(path.join(root, "prisma/schema.prisma"), "utf8");
  const hash = crypto.createHash("sha256").update(version).update(schema).digest("hex");
  const marker = path.join(root, "generated/prisma/.made-from");
  if (fs.existsSync(marker) && fs.readFileSync(marker, "utf8") === hash) return note("up to date");
  const { code, output } = await runProgram(
    process.execPath,
    [path.join(root, "node_modules/prisma/build/index.js"), "generate"],
    {
      // Generating needs no schema engine, but the command line downloads one unless it is told of any program.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    },
  );
  if (code !== 0) throw new Refusal("prisma generate failed; its last words are below.", { detail: lastLines(output) });
  fs.writeFileSync(marker, hash);
  note("generated");
};
