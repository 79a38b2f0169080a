import { ApplicationStatus } from "@/components/applications/application-status";

// One static shell for all ids: the address is rewritten to it, the page reads the id from the address.
export const dynamicParams = false;
export const generateStaticParams = () => [{ caseId: "_" }];

const Page = () => <ApplicationStatus />;

export default Page;
