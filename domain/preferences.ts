// Without the schemas of me.ts, for pages that must stay light.

/** Languages the product speaks. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** Looks a person may choose; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
