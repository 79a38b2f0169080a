/** The list without the value it has, or with the one it has not; nothing chosen is no answer. */
export const toggled = (list: readonly string[], value: string): string[] | undefined => {
  const next = list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
  return next.length > 0 ? next : undefined;
};
