import { readFileSync } from "node:fs";

/** Milliseconds of CPU a process (with all its threads) has used so far; 0 where /proc does not exist. */
export const cpuOf = (pid: string | undefined): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // User and system time in clock ticks of 10 ms (proc(5), fields 14 and 15).
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
};
