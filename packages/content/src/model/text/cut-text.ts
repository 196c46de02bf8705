const characters = new Intl.Segmenter()

/** The beginning of a text, in whole characters: an emoji or a letter with its marks is never cut in two. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text
  // Characters are short: what comes later can't change where this one ends.
  const start = text.slice(0, maxLength + 64)
  let end = 0
  for (const { index, segment } of characters.segment(start)) {
    if (index + segment.length > maxLength) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
