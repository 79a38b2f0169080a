import { ProfilePage } from "@/components/profile/profile-page";

const Page = () => <ProfilePage />;

export default Page;
