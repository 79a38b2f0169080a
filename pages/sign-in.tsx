import { plainPage } from "@/components/sides/plain-side";
import { SignInPage } from "@/components/sign-in/sign-in-page";

export default plainPage(() => <SignInPage />);
