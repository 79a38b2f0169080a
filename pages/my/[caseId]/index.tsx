import { CaseStatus } from "@/components/applications/case-status";

const Page = () => <CaseStatus />;

export default Page;
