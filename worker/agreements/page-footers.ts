import type { AgreementContent } from "./agreement-content";
import type { AgreementTexts } from "./agreement-text-types";
import { ornament, page, type Sheet, styles } from "./sheet";

/**
 * Case, agreement and page number at the foot of every page. The pages that were read keep their numbers when the page of the
 * acceptance is added.
 */
export const pageFooters = (sheet: Sheet, content: AgreementContent, { footer }: AgreementTexts): void => {
  const { count } = sheet.doc.bufferedPageRange();
  const read = content.seal ? count - 1 : count;
  for (let index = 0; index < count; index += 1) {
    sheet.doc.switchToPage(index);
    const number = index < read ? footer.page(index + 1, read) : footer.acceptancePage(read);
    ornament(sheet, "Pagination", () => {
      sheet.type.line(footer.reference(content.caseNumber, content.agreementId), page.left, page.footer, styles.small);
      sheet.type.lineTo(number, page.right, page.footer, styles.small);
    });
  }
};
