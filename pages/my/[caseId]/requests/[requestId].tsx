import { RequestPage } from "@/components/applicant/request/request-page";

const Page = () => <RequestPage />;

export default Page;
