import type { Locale } from "@/domain/preferences";
import { emailPattern, personNamePattern } from "@/domain/text-rules";

/** Who is invited, as it stands in a form. */
export type PersonValues = { name: string; email: string; locale: Locale };

/** Fields that are not right yet. */
export const personErrors = ({ name, email }: PersonValues): ("name" | "email")[] => [
  ...(personNamePattern.test(name.trim()) ? [] : (["name"] as const)),
  ...(emailPattern.test(email.trim()) ? [] : (["email"] as const)),
];
