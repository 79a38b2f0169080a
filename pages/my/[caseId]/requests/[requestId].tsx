import { RequestPage } from "@/components/applicant/request/request-page";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <RequestPage />);
