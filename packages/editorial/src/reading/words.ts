const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** The words of a text, hyphenated words and numbers whole. */
export const splitWords = (text: string): string[] => text.match(word) ?? []
