import crypto from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { root } from "./settings.mjs";

const folders = ["app", "components", "domain", "messages", "pages", "public", "server", "workflows", "worker", "prisma"];
const files = [
  ...["package-lock.json", "package.json", "tsconfig.json", "next.config.ts", "postcss.config.mjs", "instrumentation.ts"],
  "scripts/hash-inline-scripts.mjs",
];
const isSource = (name) => !/\.test\.tsx?$/.test(name) && !name.endsWith(".md");

const filesBelow = (dir) =>
  fs
    .readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));

/** SHA-256 over the names and contents of everything the build reads. */
export const hashSources = () => {
  const all = [
    ...folders
      .map((folder) => path.join(root, folder))
      .filter((dir) => fs.existsSync(dir))
      .flatMap(filesBelow),
    ...files.map((file) => path.join(root, file)).filter((file) => fs.existsSync(file)),
  ];
  const hash = crypto.createHash("sha256");
  for (const file of all.sort()) hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  return hash.digest("hex");
};
