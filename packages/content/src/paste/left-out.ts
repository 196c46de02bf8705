/** How many things of each kind a clipboard held that formatted text can't hold. */
export interface LeftOut {
  pictures: number
  comments: number
  deletions: number
  contents: number
  /** Their words are kept. */
  links: number
  /** Their words are kept, at the end. */
  footnotes: number
  /** Numbered lists that began at another number than 1. */
  numberings: number
  /** Numbered lists that didn't count on by one. */
  ownNumbers: number
  /** Whole sentences about tables. */
  tables: string[]
}

export const nothingLeftOut = (): LeftOut => ({
  pictures: 0,
  comments: 0,
  deletions: 0,
  contents: 0,
  links: 0,
  footnotes: 0,
  numberings: 0,
  ownNumbers: 0,
  tables: [],
})

/** What the editor is told after a paste: a sentence for each thing to know; none where all arrived. */
export function describeLeftOut(leftOut: LeftOut): string[] {
  const { pictures, comments, deletions, contents, links, footnotes, numberings, ownNumbers, tables } = leftOut
  const gone = [
    count(pictures, 'picture', 'pictures'),
    count(comments, 'comment', 'comments'),
    count(deletions, 'deleted or struck-through passage', 'deleted or struck-through passages'),
    count(contents, 'table of contents', 'tables of contents'),
  ].filter((part) => part !== undefined)
  const total = pictures + comments + deletions + contents
  const says: string[] = []
  if (total > 0) says.push(`${joined(gone)} ${total === 1 ? 'was' : 'were'} left out.`)
  if (pictures > 0) says.push('To add a picture, upload it.')
  if (links === 1) says.push('1 link was left out, its words were kept: it isn’t an https:// address.')
  if (links > 1) says.push(`${links} links were left out, their words were kept: they aren’t https:// addresses.`)
  if (footnotes > 0)
    says.push(`${count(footnotes, 'footnote is', 'footnotes are')} now plain text: see its place in the text.`)
  if (numberings > 0)
    says.push(
      'A numbered list began at another number than 1, and begins at 1 now: see where the text names its numbers.',
    )
  if (ownNumbers > 0)
    says.push('A numbered list had numbers of its own, and counts 1, 2, 3 now: see where the text names its numbers.')
  return [...says, ...new Set(tables)]
}

function count(number: number, one: string, many: string): string | undefined {
  if (number === 0) return undefined
  return `${number} ${number === 1 ? one : many}`
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
