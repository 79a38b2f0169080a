import { SignInPage } from "@/components/sign-in/sign-in-page";
import { VisitorProviders } from "../providers/visitor-providers";

const Page = () => (
  <VisitorProviders>
    <SignInPage />
  </VisitorProviders>
);

export default Page;
