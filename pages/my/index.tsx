import { ApplicationList } from "@/components/applications/application-list";
import { applicantPage } from "@/components/sides/applicant-side";

export default applicantPage(() => <ApplicationList />);
