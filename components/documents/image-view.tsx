import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Notice } from "../ui/notice";
import type { SheetProps } from "./sheet-props";

/** An address for bytes in this browser, for as long as they are shown. */
const useBlobAddress = (bytes: Blob): string | undefined => {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(bytes);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address;
};

/** A picture, as wide as there is room or enlarged, and turned. */
export const ImageView = ({ bytes, name, view, room, onPages, onShown }: SheetProps) => {
  const t = useTranslations("documents.viewer");
  const address = useBlobAddress(bytes);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const lying = view.rotation % 180 !== 0;
  const across = size ? (lying ? size.height : size.width) : 1;
  const scale = view.zoom === "fit" ? Math.min(1, room / across) : view.zoom;
  useEffect(() => onPages(1), [onPages]);
  useEffect(() => {
    if (size) onShown(scale);
  }, [size, scale, onShown]);
  if (failed)
    return (
      <Notice tone="bad" role="alert">
        {t("failed")}
      </Notice>
    );
  const width = (size?.width ?? 0) * scale;
  const height = (size?.height ?? 0) * scale;
  return (
    <div className="relative mx-auto" style={{ width: lying ? height : width, height: lying ? width : height }}>
      {address && (
        // biome-ignore lint/performance/noImgElement: bytes of this browser, nothing to optimise
        <img
          src={address}
          alt={t("image", { name })}
          onLoad={({ currentTarget }) => setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })}
          onError={() => setFailed(true)}
          className="absolute top-1/2 left-1/2 max-w-none"
          style={size ? { width, height, transform: `translate(-50%, -50%) rotate(${view.rotation}deg)` } : { opacity: 0 }}
        />
      )}
    </div>
  );
};
