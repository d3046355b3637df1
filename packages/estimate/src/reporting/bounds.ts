/** How much the thing itself may have changed, if all that is known of reporting is how much it may have changed at most. */
export interface IncidenceBand {
  readonly least: number;
  readonly most: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * One series cannot tell more crime from more reports: it gives a band. Reports are incidence times the share reported, so their
 * ratio over the ratio of shares is the ratio of incidence.
 *
 * Stoner, Economou & Drummond 2019, JASA 114:1481, on why nothing narrower follows without knowledge of the share.
 * @param reports how many times as many reports as before
 * @param least, most between what the share reported may have changed, e.g. 1 and 2
 * @throws {RangeError} for ratios that are not positive, or out of order
 */
export function incidenceBand(reports: number, least: number, most: number): IncidenceBand {
  if (!(reports >= 0 && least > 0 && most >= least))
    throw new RangeError("ratios are positive, the least first");
  return { least, most, lower: reports / most, upper: reports / least };
}
