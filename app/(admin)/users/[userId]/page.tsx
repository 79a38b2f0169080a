import { UserPage } from "@/components/admin/users/user-page";

// One static shell for all ids: the address is rewritten to it, the page reads the id from the address.
export const dynamicParams = false;
export const generateStaticParams = () => [{ userId: "_" }];

const Page = () => <UserPage />;

export default Page;
