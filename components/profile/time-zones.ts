/** Time zones this browser knows, with the one in use among them. */
export const timeZones = (current: string): string[] => {
  const known = Intl.supportedValuesOf("timeZone");
  return [...new Set([...known, "UTC", current])].sort();
};
