import { CasePage } from "@/components/cases/case-page";

// One static shell for every case; the page reads the id from the address (next.config.ts).
export const dynamicParams = false;
export const generateStaticParams = () => [{ caseId: "_" }];

const CaseRoute = () => <CasePage />;

export default CaseRoute;
