/** Look of everything one types or picks in. 16 px on phones, where smaller text makes the browser zoom. */
export const controlStyle =
  "w-full rounded-md border border-line-strong bg-surface px-2.5 min-h-9 text-lg sm:text-base text-ink placeholder:text-muted " +
  "aria-invalid:border-bad aria-invalid:outline-bad disabled:bg-sunken disabled:text-muted";
