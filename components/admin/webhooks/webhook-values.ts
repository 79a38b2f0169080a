/** As in the form: subjects all of whose events are wanted, and further types as they were typed. */
export type WebhookValues = { url: string; subjects: readonly string[]; types: string };

/** Every type that is asked for, as the API takes them. */
export const wantedTypes = ({ subjects, types }: WebhookValues): string[] => [
  ...subjects.map((subject) => `${subject}.*`),
  ...types.split(/[\s,，;；]+/).filter((type) => type !== ""),
];

/** What is wrong with the form as far as this side can know, by code. */
export const checkWebhook = (values: WebhookValues): Partial<Record<keyof WebhookValues, string>> => ({
  ...(/^https?:\/\/\S+$/.test(values.url.trim()) && URL.canParse(values.url.trim()) ? {} : { url: "url" }),
  ...(wantedTypes(values).length > 0 ? {} : { types: "types" }),
});
