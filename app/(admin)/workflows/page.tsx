import { WorkflowList } from "@/components/admin/workflows/workflow-list";

const Page = () => <WorkflowList />;

export default Page;
