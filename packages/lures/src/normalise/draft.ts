/**
 * Text being rewritten, with the place in the original that every code unit came from. The arrays are reused from post
 * to post: normalising a million posts must not leave a million buffers to collect.
 */
export class Draft {
  units = new Uint16Array(4096);
  /** Where in the original the source of a unit begins and ends (UTF-16 offsets). */
  start = new Int32Array(4096);
  end = new Int32Array(4096);
  length = 0;

  /** Empties the draft and makes room for `units` code units. */
  begin(units: number): void {
    this.length = 0;
    if (units > this.units.length) this.#grow(units);
  }

  put(unit: number, start: number, end: number): void {
    if (this.length === this.units.length) this.#grow(this.length * 2);
    this.units[this.length] = unit;
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.length++;
  }

  /** Moves the unit at `from` to `to`, which is not after it: rewriting in place only ever shortens. */
  move(from: number, to: number): void {
    this.units[to] = this.units[from]!;
    this.start[to] = this.start[from]!;
    this.end[to] = this.end[from]!;
  }

  text(from = 0, to = this.length): string {
    // Long argument lists overflow the stack.
    const STEP = 8192;
    if (to - from <= STEP) return String.fromCharCode.apply(null, this.units.subarray(from, to) as never);
    let text = "";
    for (let at = from; at < to; at += STEP)
      text += String.fromCharCode.apply(null, this.units.subarray(at, Math.min(to, at + STEP)) as never);
    return text;
  }

  #grow(least: number): void {
    const size = Math.max(least, this.units.length * 2);
    const units = new Uint16Array(size);
    units.set(this.units);
    const start = new Int32Array(size);
    start.set(this.start);
    const end = new Int32Array(size);
    end.set(this.end);
    this.units = units;
    this.start = start;
    this.end = end;
  }
}
