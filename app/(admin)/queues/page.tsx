import { QueuesPage } from "@/components/admin/queues/queues-page";

const Page = () => <QueuesPage />;

export default Page;
