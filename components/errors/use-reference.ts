import { useState } from "react";

/** A name for this very incident, to tell to others: the server's own where there is one, else the time and the place. */
export const useReference = (given?: string): string => {
  const [made] = useState(() => {
    const random = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    return `${new Date().toISOString().slice(0, 19)}Z-${random}`;
  });
  return given ?? made;
};
