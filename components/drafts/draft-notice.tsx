import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

type Props = { title: string; startOver: string; onStartOver: () => void };

/** Says that an earlier draft was found, and lets one begin anew. */
export const DraftNotice = ({ title, startOver, onStartOver }: Props) => (
  <Notice className="mb-4" title={title}>
    <Button size="sm" variant="secondary" className="mt-2" onClick={onStartOver}>
      {startOver}
    </Button>
  </Notice>
);
