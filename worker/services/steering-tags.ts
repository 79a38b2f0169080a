/** What steers the simulators, in the address they are asked about: `ana+down+score700@demo.test` -> `["down", "score700"]`. */
export const steeringTags = (email: string): string[] => (email.split("@")[0] ?? "").split("+").slice(1);
