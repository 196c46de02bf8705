/** A step says a fifth more than the one before: of few kinds of numbers, files are small, and an edit changes few of them. */
const perStep = 1.2
const steps = 26

/** The step of what a page says of a word, as a share of the most that a page can say. */
export const stepOfShare = (share: number): number =>
  Math.min(steps, Math.max(1, steps + Math.round(Math.log(share) / Math.log(perStep))))

const shares = Array.from({ length: steps + 1 }, (_, step) => perStep ** (step - steps))

export const shareOfStep = (step: number): number => shares[step] ?? 0
