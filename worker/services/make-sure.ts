import { SystemUnavailable } from "./outside-system";

/** An answer that cannot be true counts as none: asked again under the same key, the system says what it really did. Throws SystemUnavailable. */
export const makeSure = (sensible: boolean, system: string): void => {
  if (!sensible) throw new SystemUnavailable(`${system} gives an answer that makes no sense`);
};
