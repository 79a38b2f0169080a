// Without the schemas of text.ts, for pages that must stay light.

export const maxNameLength = 120;
export const maxEmailLength = 254;

/** Control characters other than tab and line breaks; PostgreSQL refuses NUL and screens cannot show the rest. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the rule is about exactly these characters
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** No character that a screen cannot show. */
export const isShowable = (text: string): boolean => !control.test(text);

/** Letters of any script, spaces, and the marks names use. */
export const personNamePattern = /^(?=.*\p{L})[\p{L}\p{M}\p{Zs}.,'’·-]+$/u;

/** Addresses as mail is really sent to: no quotes, no comments, a domain with a dot. */
export const emailPattern = /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;

/** A day of the calendar, `YYYY-MM-DD`; `2025-02-29` is none. */
export const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
