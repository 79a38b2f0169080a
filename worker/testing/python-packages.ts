import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";

const root = path.resolve(import.meta.dirname, "../..");
const requirements = path.join(root, "docs/samples/python/requirements.txt");

/** What pip brought stands under the names and versions asked for, and whole: it is moved there once it is complete. */
const place = (): string =>
  path.join(
    root,
    ".tools",
    `python-${readFileSync(requirements, "utf8")
      .trim()
      .replaceAll(/[^\w.]+/g, "-")}`,
  );

const runPython = async (args: readonly string[]): Promise<{ code: number; output: string }> => {
  const child = spawn("python3", args, { stdio: ["ignore", "ignore", "pipe"] });
  try {
    const [output, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    return { code: Number(code), output };
  } catch {
    return { code: 127, output: "" };
  }
};

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";

const bring = async (target: string): Promise<string | null> => {
  const beside = `${target}.${process.pid}`;
  const how = ["--quiet", "--no-input", "--disable-pip-version-check", "--only-binary", ":all:", "--target", beside];
  const { code, output } = await runPython(["-m", "pip", "install", ...how, "-r", requirements]);
  if (code === 0) renameSync(beside, target);
  rmSync(beside, { recursive: true, force: true });
  return code === 0 ? null : `pip cannot bring temporalio: ${lastLine(output)}`;
};

/** Temporal's package for Python, brought by pip once. @returns where it lies, or why there is none */
export const pythonPackages = async (): Promise<{ path: string } | { missing: string }> => {
  const target = place();
  const { code } = await runPython(["--version"]);
  if (code !== 0) return { missing: "there is no python3" };
  if (existsSync(target)) return { path: target };
  const problem = await bring(target);
  return problem === null ? { path: target } : { missing: problem };
};
