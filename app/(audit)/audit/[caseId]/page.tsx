import { CaseTrailPage } from "@/components/audit/case-trail-page";

// One static shell for all ids: the address is rewritten to it, the page reads the id from the address.
export const dynamicParams = false;
export const generateStaticParams = () => [{ caseId: "_" }];

const Page = () => <CaseTrailPage />;

export default Page;
