/** What a draft kept of a form over what it begins with; JSON knows no NaN and no undefined, both were kept as nothing. */
export const keptValues = (kept: Record<string, unknown> | undefined): Record<string, unknown> =>
  Object.fromEntries(Object.entries(kept ?? {}).filter(([, value]) => value !== null && value !== undefined));
