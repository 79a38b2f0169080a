import { BrokenPage } from "@/components/errors/broken-page";
import { plainPage } from "@/components/sides/plain-side";

export default plainPage(() => (
  <main id="main">
    <BrokenPage error={null} onRetry={() => window.location.reload()} />
  </main>
));
