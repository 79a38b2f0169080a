import { hash, verify } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet, argon2id (the package's default algorithm): 19 MiB, 2 passes, 1 lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** @returns the argon2id hash in PHC form, with its own salt */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

let nobody: Promise<string> | undefined;

/** Compares in the same time whether there is such a user or not: without a hash a throw-away one is compared. */
export const verifyPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  nobody ??= hashPassword("nobody has this password");
  const right = await verify(passwordHash ?? (await nobody), password).catch(() => false);
  return right && passwordHash !== null;
};
