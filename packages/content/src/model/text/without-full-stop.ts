/** A sentence without its full stop, to be continued. */
export const withoutFullStop = (sentence: string): string => sentence.replace(/\.$/u, '')
