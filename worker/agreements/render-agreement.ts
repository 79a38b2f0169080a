import PDFDocument from "pdfkit";
import { acceptancePage } from "./acceptance-page";
import type { AgreementContent } from "./agreement-content";
import type { AgreementTexts } from "./agreement-text-types";
import { agreementTexts } from "./agreement-texts";
import { pageFooters } from "./page-footers";
import { planPages } from "./plan-pages";
import { createSheet } from "./sheet";
import { termsPage } from "./terms-page";

const languages = { en: "en", zh: "zh-CN" } as const;

/** No clock and no chance in here: the library derives the identifier of the file from these values. */
const openDocument = ({ locale, caseNumber, agreementId, lender, preparedOn, seal }: AgreementContent, texts: AgreementTexts) =>
  new PDFDocument({
    size: "A4",
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: languages[locale],
    info: {
      Title: `${texts.title} ${caseNumber}`,
      Author: lender,
      Subject: texts.subject(caseNumber, agreementId),
      Creator: "Countersign",
      Producer: "Countersign",
      CreationDate: new Date(`${preparedOn}T00:00:00Z`),
      ModDate: new Date(seal?.acceptedAt ?? `${preparedOn}T00:00:00Z`),
    },
  });

const bytesOf = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
    doc.end();
  });

/**
 * The loan agreement as a PDF in the borrower's language: terms and conditions, the whole repayment plan, and with `seal` a last page
 * that records the acceptance. The same content gives the same bytes, so that an activity that is tried again stores the same hash
 * (as long as Node.js and the packages are the same: the compression is theirs).
 * @throws Error when a font file is missing
 */
export const renderAgreement = (content: AgreementContent): Promise<Buffer> => {
  const texts = agreementTexts[content.locale];
  const doc = openDocument(content, texts);
  const sheet = createSheet(doc, content.locale);
  termsPage(sheet, content, texts);
  planPages(sheet, content, texts);
  if (content.seal) acceptancePage(sheet, content.seal, texts);
  sheet.root.end();
  pageFooters(sheet, content, texts);
  return bytesOf(doc);
};
