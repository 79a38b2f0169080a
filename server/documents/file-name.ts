const maxLength = 200;

// Controls, and marks that turn the direction of writing: `invoice_gpj.exe` must not read as something else.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A file's name as it is kept and shown: without a path, unseen characters or what file systems forbid, at most 200 characters, its ending kept. */
export const fileName = (given: string): string => {
  const bare = (given.split(/[\\/]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/[<>:"|?*]/g, "_")
    .trim();
  const dot = bare.lastIndexOf(".");
  const [stem, ending] = dot === -1 ? [bare, ""] : [bare.slice(0, dot), bare.slice(dot)];
  const kept = Array.from(stem.trim())
    .slice(0, Math.max(1, maxLength - ending.length))
    .join("");
  return `${kept.replace(/^\.+/, "") || "document"}${ending}`.slice(0, maxLength);
};
