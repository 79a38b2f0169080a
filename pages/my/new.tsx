import { NewApplication } from "@/components/applications/new-application";

const Page = () => <NewApplication />;

export default Page;
