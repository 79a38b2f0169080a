/** SQL of a boolean: `person` watches case `c`. */
export const watchingSql = (person: string): string =>
  `EXISTS (SELECT FROM case_watches w WHERE w.case_id = c.id AND w.user_id = ${person})`;
