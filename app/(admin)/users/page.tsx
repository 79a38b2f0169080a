import { UserList } from "@/components/admin/users/user-list";

const Page = () => <UserList />;

export default Page;
