import { z } from "zod";
import { emailPattern, isShowable, maxEmailLength, maxNameLength, personNamePattern } from "./text-rules";

/** Free text from a person: trimmed, 1 to `max` characters, no control characters. */
export const textSchema = (max: number) =>
  z.string().trim().min(1).max(max).refine(isShowable, { message: "Contains characters that cannot be shown" });

/** A person's name: letters of any script, spaces, and the marks names use. */
export const personNameSchema = z
  .string()
  .trim()
  .min(1)
  .max(maxNameLength)
  .regex(personNamePattern, "Only letters, spaces and . , ' -");

export const emailSchema = z.email({ pattern: emailPattern }).max(maxEmailLength).toLowerCase();

/** Calendar date `YYYY-MM-DD`. */
export const dateSchema = z.iso.date();
/** Instant, ISO 8601 in UTC. PostgreSQL knows no year 0. */
export const instantSchema = z.iso.datetime().refine((value) => !value.startsWith("0000"), { message: "There is no year 0" });

/** `olivia+score780@demo.test` -> `olivia@demo.test`: the mailbox behind a tagged address, so that four eyes cannot be tricked by a tag. */
export const mailboxOf = (email: string): string => email.toLowerCase().replace(/\+[^@]*(?=@)/, "");
