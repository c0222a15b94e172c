/** Megabytes of one report, as a file or as a line. The longest news reports have a hundredth of it. */
export const REPORT_LIMIT = 10
export const LIMIT_BYTES = REPORT_LIMIT * 1024 * 1024
