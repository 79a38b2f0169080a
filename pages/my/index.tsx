import { ApplicationList } from "@/components/applications/application-list";

const Page = () => <ApplicationList />;

export default Page;
