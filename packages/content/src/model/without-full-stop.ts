/** A sentence without its full stop, to go on from. */
export const withoutFullStop = (sentence: string): string => sentence.replace(/\.$/u, '')
