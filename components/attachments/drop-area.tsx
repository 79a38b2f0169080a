import { type DragEvent, type ReactNode, useState } from "react";
import { cn } from "../ui/class-names";

type Props = { label: string; onFiles: (files: Iterable<File>) => void; children: ReactNode };

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer.types.includes("Files");
const staysInside = ({ currentTarget, relatedTarget }: DragEvent): boolean =>
  relatedTarget instanceof Node && currentTarget.contains(relatedTarget);

/** A place where files can be dropped; whoever drags nothing finds a button in it. */
export const DropArea = ({ label, onFiles, children }: Props) => {
  const [over, setOver] = useState(false);
  const follow = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    // Otherwise the browser leaves the page and opens the file.
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    <div
      role="group"
      aria-label={label}
      onDragEnter={follow}
      onDragOver={follow}
      onDragLeave={(event) => !staysInside(event) && setOver(false)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
      className={cn("mt-3 rounded-md border border-dashed p-3", over ? "border-accent bg-accent-soft" : "border-line-strong")}
    >
      {children}
    </div>
  );
};
