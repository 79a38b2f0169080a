/** Minutes since midnight as `HH:mm`. */
export const clockTimeSql = (minutes: string): string =>
  `lpad((${minutes} / 60)::text, 2, '0') || ':' || lpad((${minutes} % 60)::text, 2, '0')`;
