import { ApplicationStatus } from "@/components/applications/application-status";

const Page = () => <ApplicationStatus />;

export default Page;
