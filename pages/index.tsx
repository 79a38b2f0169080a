import { HomeRedirect } from "@/components/frame/home-redirect";
import { plainPage } from "@/components/sides/plain-side";

export default plainPage(() => <HomeRedirect />);
