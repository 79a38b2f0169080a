import { NewApplication } from "@/components/applications/new-application";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <NewApplication />);
