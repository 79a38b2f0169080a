import { NotFoundPage } from "@/components/errors/not-found-page";
import { VisitorProviders } from "./providers/visitor-providers";

const NotFound = () => (
  <VisitorProviders>
    <main id="main">
      <NotFoundPage />
    </main>
  </VisitorProviders>
);

export default NotFound;
