import { NotFoundPage } from "@/components/errors/not-found-page";

const NotFound = () => (
  <main id="main">
    <NotFoundPage />
  </main>
);

export default NotFound;
