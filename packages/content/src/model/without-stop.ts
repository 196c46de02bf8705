/** A sentence without its full stop, to go on from. */
export const withoutStop = (sentence: string): string => sentence.replace(/\.$/u, '')
