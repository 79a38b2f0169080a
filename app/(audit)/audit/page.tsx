import { AuditPage } from "@/components/audit/audit-page";

const Page = () => <AuditPage />;

export default Page;
