/** A number as it stands in a rule; what is none was written as null into its text. @returns NaN for what is none */
export const hundredths = (value: unknown): number => (typeof value === "number" ? value : Number.NaN);
