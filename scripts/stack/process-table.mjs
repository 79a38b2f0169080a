import { execFileSync } from "node:child_process";
import fs from "node:fs";

const read = (file) => {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const ps = (pid, column) => {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "";
  }
};

/**
 * When a process started, as an opaque text: together with its number it names one process for ever, also after numbers are reused.
 * @param {number} pid @returns {string | undefined} undefined when there is no such process, or only its zombie
 */
export const startOf = (pid) => {
  const stat = read(`/proc/${pid}/stat`);
  if (stat) {
    // The command in parentheses may hold spaces; the fields after it are fixed (proc(5): state is 3, starttime is 22).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  }
  if (fs.existsSync("/proc/self/stat")) return undefined;
  return ps(pid, "lstart") || undefined;
};

/** @param {number} pid @returns {string} its command line, as far as it can be known */
export const commandOf = (pid) => {
  const line = read(`/proc/${pid}/cmdline`);
  return line === undefined ? ps(pid, "command") : line.split("\0").filter(Boolean).join(" ");
};

/** @param {{ pid: number, start: string }} process */
export const isAlive = ({ pid, start }) => startOf(pid) === start;

const cwdOf = (pid) => {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
};

const lsof = (folder) => {
  try {
    return execFileSync("lsof", ["-t", "-a", "-d", "cwd", "--", folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
};

/** @param {string} folder @returns {number[]} the processes that work in exactly this folder, as far as this user may see them */
export const processesIn = (folder) => {
  const real = fs.realpathSync(folder);
  const found = fs.existsSync("/proc/self/stat")
    ? fs.readdirSync("/proc").filter((name) => /^\d+$/.test(name) && cwdOf(name) === real)
    : lsof(real).split("\n").filter(Boolean);
  return found.map(Number);
};
