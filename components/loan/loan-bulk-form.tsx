import { useTranslations } from "next-intl";
import type { BulkFormProps } from "../tasks/bulk/decide/bulk-form-props";
import { BulkOutcomes } from "../tasks/bulk/decide/bulk-outcomes";
import { RejectForm } from "./reject-form";

/** What is decided about several loans at once: terms are each applicant's own, so none is approved this way. */
export const LoanBulkForm = ({ onReady }: BulkFormProps) => {
  const t = useTranslations("loan.decision");
  return (
    <BulkOutcomes
      onReady={onReady}
      forms={[
        { outcome: "REJECTED", label: t("REJECTED"), danger: true, form: (form) => <RejectForm {...form} /> },
        { outcome: "APPROVED", label: t("APPROVED"), whyNot: t("whyNot.ownTerms"), form: () => null },
      ]}
    />
  );
};
