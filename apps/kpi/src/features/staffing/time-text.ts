const OFFSET = 8 * 3_600_000;

/** The time of day of an instant in Asia/Shanghai: `09:30`. */
export const timeText = (at: string): string => new Date(Date.parse(at) + OFFSET).toISOString().slice(11, 16);
