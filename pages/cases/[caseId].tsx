import { CasePage } from "@/components/cases/case-page";
import { deskPage } from "@/components/sides/desk-side";

export default deskPage(() => <CasePage />);
