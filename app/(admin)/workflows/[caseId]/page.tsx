import { WorkflowPage } from "@/components/admin/workflows/workflow-page";

// One static shell for all ids: the address is rewritten to it, the page reads the id from the address.
export const dynamicParams = false;
export const generateStaticParams = () => [{ caseId: "_" }];

const Page = () => <WorkflowPage />;

export default Page;
