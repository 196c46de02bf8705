const RealDate = Date

/** A clock that runs like the real one, this far ahead of it or behind. */
export function shiftedDate(offsetMs: () => number): DateConstructor {
  class ShiftedDate extends RealDate {
    constructor(...args: [] | [string | number | Date]) {
      if (args.length === 0) super(RealDate.now() + offsetMs())
      else super(...args)
    }

    static override now(): number {
      return RealDate.now() + offsetMs()
    }
  }
  return ShiftedDate as DateConstructor
}
