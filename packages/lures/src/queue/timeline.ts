const DAY = 86_400;

/** The day of a moment as sources write it: RFC 3339, or seconds or milliseconds of the epoch (UTC). */
export function dayOf(at: string | undefined): string | undefined {
  if (at === undefined) return undefined;
  const written = /^(\d{4}-\d{2}-\d{2})/.exec(at)?.[1];
  if (written) return written;
  const local = /^(\d{2})\.(\d{2})\.(\d{4})/.exec(at);
  if (local) return `${local[3]}-${local[2]}-${local[1]}`;
  if (!/^\d{9,13}(\.\d+)?$/.test(at)) return undefined;
  const seconds = Number(at) / (at.split(".")[0]!.length > 11 ? 1000 : 1);
  // Days to a civil date: H. Hinnant, "chrono-compatible low-level date algorithms".
  const shifted = Math.floor(seconds / DAY) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const civil = month < 10 ? month + 3 : month - 9;
  const year = yearOfEra + era * 400 + (civil <= 2 ? 1 : 0);
  return `${year}-${String(civil).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function timelineOf(
  moments: readonly (string | undefined)[],
): { readonly day: string; readonly posts: number }[] {
  const days = new Map<string, number>();
  for (const moment of moments) {
    const day = dayOf(moment);
    if (day) days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days]
    .map(([day, posts]) => ({ day, posts }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
