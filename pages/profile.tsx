import { ProfilePage } from "@/components/profile/profile-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => <ProfilePage />);
