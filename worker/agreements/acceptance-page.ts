import type { AgreementSeal } from "./agreement-content";
import type { AgreementTexts } from "./agreement-text-types";
import { factTable } from "./fact-table";
import { heading, paragraph } from "./paragraphs";
import { newPage, type Sheet, styles } from "./sheet";

/** `2026-12-01T09:15:27.123Z` as people read it, with nothing left out. */
const exactTime = (instant: string): string => instant.replace("T", " ").replace("Z", " UTC");

/** The last page of an accepted agreement: who accepted which document, when and from where. */
export const acceptancePage = (sheet: Sheet, seal: AgreementSeal, { acceptance }: AgreementTexts): void => {
  newPage(sheet);
  heading(sheet, acceptance.heading, "H1");
  paragraph(sheet, acceptance.statement(seal.acceptedBy.name), styles.body, 10);
  factTable(sheet, [
    { label: acceptance.by, value: `${seal.acceptedBy.name} (${seal.acceptedBy.id})`, set: "strong" },
    { label: acceptance.at, value: exactTime(seal.acceptedAt), set: "strong" },
    { label: acceptance.address, value: seal.ip ?? acceptance.unknown },
    { label: acceptance.browser, value: seal.userAgent ?? acceptance.unknown, set: "fine" },
    { label: acceptance.hash, value: seal.documentSha256, set: "fine" },
  ]);
  sheet.y += 10;
  paragraph(sheet, acceptance.hashNote, styles.label);
};
