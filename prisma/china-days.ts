import type { Calendar } from "../domain/calendar";

type Year = { free: string[]; worked: string[] };

/**
 * How China swaps working days, as the General Office of the State Council announces it each November for the year after: what is free
 * besides the public holidays themselves, and which Saturdays and Sundays are worked on for it. Only years whose notice is known are here.
 * 2027 and later are missing: until they are added as a new version of the calendar, only the statutory days themselves are free then.
 */
const years: readonly Year[] = [
  // Notice 国办发明电〔2024〕12号 of 12 November 2024, published at https://m.gmw.cn/2024-11/12/content_1303894933.htm
  {
    free: [
      ...["2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31", "2025-02-01", "2025-02-02", "2025-02-03", "2025-02-04"],
      ...["2025-04-04", "2025-04-05", "2025-04-06"],
      ...["2025-05-01", "2025-05-02", "2025-05-03", "2025-05-04", "2025-05-05"],
      ...["2025-05-31", "2025-06-01", "2025-06-02"],
      ...["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-04", "2025-10-05", "2025-10-06", "2025-10-07", "2025-10-08"],
      "2025-01-01",
    ],
    worked: ["2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"],
  },
  // Notice of 4 November 2025, published at https://politics.gmw.cn/2025-11/04/content_38391083.htm
  {
    free: [
      ...["2026-01-01", "2026-01-02", "2026-01-03"],
      ...[
        "2026-02-15",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2026-02-21",
        "2026-02-22",
        "2026-02-23",
      ],
      ...["2026-04-04", "2026-04-05", "2026-04-06"],
      ...["2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04", "2026-05-05"],
      ...["2026-06-19", "2026-06-20", "2026-06-21"],
      ...["2026-09-25", "2026-09-26", "2026-09-27"],
      ...["2026-10-01", "2026-10-02", "2026-10-03", "2026-10-04", "2026-10-05", "2026-10-06", "2026-10-07"],
    ],
    worked: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"],
  },
];

/** Overrides for a calendar of China. @param hours of a day that is worked on */
export const chinaOverrides = (hours: Calendar["overrides"][number]["hours"]): Calendar["overrides"] =>
  years.flatMap(({ free, worked }) => [...free.map((date) => ({ date, hours: [] })), ...worked.map((date) => ({ date, hours }))]);
