/** Keys of the query cache that only the desk asks for, beside `queryKeys`: apart, so that the pages of applicants stay light. */
export const deskQueryKeys = {
  bulkTypes: ["bulk-types"] as const,
  figures: ["task-figures"] as const,
  team: ["team"] as const,
  found: (q: string) => ["found", q] as const,
};
