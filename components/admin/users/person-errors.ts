import { emailPattern, personNamePattern } from "@/domain/text-rules";

/** Name and e-mail of somebody as they stand in a form. */
export type PersonValues = { name: string; email: string };

/** Fields that are not right yet. */
export const personErrors = ({ name, email }: PersonValues): ("name" | "email")[] => [
  ...(personNamePattern.test(name.trim()) ? [] : (["name"] as const)),
  ...(emailPattern.test(email.trim()) ? [] : (["email"] as const)),
];
