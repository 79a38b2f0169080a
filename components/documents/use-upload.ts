import { useEffect, useRef, useState } from "react";
import type { CaseDocument, DocumentType } from "@/domain/requests/slot";
import type { Upload } from "./upload";
import { createUploadQueue } from "./upload-queue";

type Options = {
  /** Where files are put, such as `/api/cases/{id}/documents`; the name is added. */
  path: string;
  /** Media types asked for; left out: every type we take. */
  accept?: readonly DocumentType[] | undefined;
  /** The server has the file; it may still be checked. */
  onStored?: (document: CaseDocument) => void;
};

/**
 * Sends files with progress, and again when the connection was lost. `uploads` are those on their way and those that failed; one that
 * arrived leaves the list with `onStored`.
 */
export const useUpload = ({ path, accept, onStored }: Options) => {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const latest = useRef({ path, onStored });
  useEffect(() => {
    latest.current = { path, onStored };
  });
  const [queue] = useState(() =>
    createUploadQueue({
      path: () => latest.current.path,
      onChange: setUploads,
      onStored: (document) => latest.current.onStored?.(document),
    }),
  );
  useEffect(() => {
    window.addEventListener("online", queue.resume);
    return () => {
      window.removeEventListener("online", queue.resume);
      queue.close();
    };
  }, [queue]);
  return {
    uploads,
    add: (files: Iterable<File>) => queue.add(files, accept),
    retry: queue.retry,
    remove: queue.remove,
  };
};
