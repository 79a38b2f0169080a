// Without the schemas of account.ts, for a page that must stay light.

/** Characters a password has at least. */
export const passwordLength = 12;
