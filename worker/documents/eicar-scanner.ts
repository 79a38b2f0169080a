import type { Scanner } from "./scanner";

/** The test string every scanner knows (https://www.eicar.org); in two parts, so that this file is not taken for it. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** Stands in where no scanner is installed (demo mode only): knows the EICAR test string, anywhere in a file, and nothing else. */
export const eicarScanner: Scanner = {
  name: "offline stub",
  scan: async (bytes) => {
    let last = "";
    for await (const chunk of bytes) {
      const text = last + chunk.toString("latin1");
      if (text.includes(eicar)) return { infected: true, signature: "Eicar-Test-Signature" };
      last = text.slice(1 - eicar.length);
    }
    return { infected: false };
  },
};
