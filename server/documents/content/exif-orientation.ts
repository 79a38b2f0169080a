const marker = Buffer.from("Exif\0\0", "latin1");
const orientationTag = 0x0112;

/** How the camera was held (1 to 8), from the Exif segment of a photo; 1 when it does not say. @param segment without marker and length */
export const exifOrientation = (segment: Buffer): number => {
  const tiff = segment.subarray(marker.length);
  if (!segment.subarray(0, marker.length).equals(marker) || tiff.length < 8) return 1;
  const little = tiff.toString("latin1", 0, 2) === "II";
  const short = (at: number) => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Array.from({ length: Math.min(short(directory), 512) }, (_, index) => directory + 2 + index * 12);
  const entry = entries.find((at) => short(at) === orientationTag);
  const value = entry === undefined ? 1 : short(entry + 8);
  return value >= 1 && value <= 8 ? value : 1;
};

/** An Exif segment, with marker and length, that says nothing but how the camera was held. */
export const orientationSegment = (orientation: number): Buffer => {
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);
  const content = Buffer.concat([marker, tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
