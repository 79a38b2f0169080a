import { CaseStatus } from "@/components/applications/case-status";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <CaseStatus />);
