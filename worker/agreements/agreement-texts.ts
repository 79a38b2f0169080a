import type { Locale } from "@/domain/me";
import type { AgreementTexts } from "./agreement-text-types";
import { en } from "./agreement-texts-en";
import { zh } from "./agreement-texts-zh";

/** The words of the agreement by language. */
export const agreementTexts: Record<Locale, AgreementTexts> = { en, zh };
