import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundleWorkflowCode, DefaultLogger } from "@temporalio/worker";

const root = fileURLToPath(new URL("..", import.meta.url));
const bundlePath = `${root}.build/workflow-bundle.js`;
const isSource = (name: string): boolean => /\.(ts|json)$/.test(name) && !/\.test\.ts$|^(testing|histories)\//.test(name);

/** What the bundle is made of: workflows, domain, and the versions that are installed. */
const sourceHash = async (): Promise<string> => {
  const hash = createHash("sha256").update(await readFile(`${root}package-lock.json`));
  for (const folder of ["workflows", "domain"]) {
    const names = (await readdir(`${root}${folder}`, { recursive: true })).filter(isSource).sort();
    for (const name of names) hash.update(`${folder}/${name}\n`).update(await readFile(`${root}${folder}/${name}`));
  }
  return hash.digest("hex");
};

const firstLine = (hash: string): string => `// sources ${hash}\n`;

const build = async (hash: string): Promise<string> => {
  const { code } = await bundleWorkflowCode({
    workflowsPath: `${root}workflows/index.ts`,
    workflowInterceptorModules: [`${root}workflows/interceptors.ts`],
    logger: new DefaultLogger("WARN"),
  });
  const stamped = firstLine(hash) + code;
  await mkdir(`${root}.build`, { recursive: true });
  // Two processes may build at once; each puts a whole file in place.
  const own = `${bundlePath}.${process.pid}`;
  await writeFile(own, stamped);
  await rename(own, bundlePath);
  return stamped;
};

/** The workflows as one file for the worker: the one built before if it is of the present sources, else built now and kept. */
export const loadWorkflowBundle = async (): Promise<{ code: string }> => {
  const hash = await sourceHash();
  const kept = await readFile(bundlePath, "utf8").catch(() => "");
  return { code: kept.startsWith(firstLine(hash)) ? kept : await build(hash) };
};
