import { Parser } from 'htmlparser2'
import { blockElements, wordless } from './html.ts'

/** A block, a picture or a line break, with what is inside it. */
interface Block {
  element: string
  /** The attributes that change what readers get, by name. */
  attributes: Record<string, string>
  content: (Block | Run)[]
}

/** Words that share their emphasis and their link. */
interface Run {
  text: string
  /** Names of the elements around the words that aren't blocks, sorted: their order says nothing. */
  marks: string[]
  href?: string
}

/** Attributes that change what readers get, in a fixed order. Ids, classes and sizes of pictures don't. */
const meaningful = ['alt', 'colspan', 'rowspan', 'start', 'reversed', 'type', 'value', 'src', 'poster']
/** One name for elements that mean the same. */
const sameAs: Record<string, string> = { b: 'strong', i: 'em', strike: 's', del: 's' }
/** Elements that add nothing to what is inside them. */
const transparent = new Set(['span', 'font', 'picture', 'source', 'tbody'])
const standsAlone = new Set(['img', 'br', 'hr', 'track', 'video'])

/**
 * Formatted text as readers get it: its blocks with their kind and nesting, the emphasis and links of its words, its
 * pictures. Two texts have the same structure where they differ in white space, ids or the order of attributes only.
 */
export function readStructure(html: string): unknown[] {
  const root: Block = { element: '', attributes: {}, content: [] }
  const blocks = [root]
  const inline: { element: string; href?: string | undefined }[] = []
  const innermost = () => blocks.at(-1) ?? root
  let silenced = 0

  const parser = new Parser({
    onopentag(name, attributes) {
      if (wordless.has(name)) silenced += 1
      const element = sameAs[name] ?? name
      if (blockElements.has(element) || standsAlone.has(element)) {
        const block = { element, attributes: pickMeaningful(attributes), content: [] }
        innermost().content.push(block)
        if (!standsAlone.has(element)) blocks.push(block)
      } else inline.push({ element, ...(element === 'a' ? { href: attributes.href ?? '' } : {}) })
    },
    ontext(text) {
      if (silenced > 0) return
      const marks = inline.map(({ element }) => element).filter((name) => name !== 'a' && !transparent.has(name))
      const href = inline.findLast((each) => each.href !== undefined)?.href
      innermost().content.push({ text, marks: [...new Set(marks)].sort(), ...(href === undefined ? {} : { href }) })
    },
    onclosetag(name) {
      if (wordless.has(name)) silenced -= 1
      const element = sameAs[name] ?? name
      if (standsAlone.has(element)) return
      if (blockElements.has(element)) {
        if (blocks.length > 1) blocks.pop()
      } else inline.pop()
    },
  })
  parser.end(html)
  return tidy(root)
}

const pickMeaningful = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    meaningful.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]] as const])),
  )

/** What is inside a block, with white space as browsers show it and neighbouring runs of one kind joined. */
function tidy({ content }: Block): unknown[] {
  const tidied: (unknown[] | Run)[] = []
  // A space at the beginning of a block, after another space or after a line break isn't shown.
  let isAfterSpace = true
  for (const part of content.flatMap((each): (Block | Run)[] => ('text' in each ? splitSpaces(each) : [each]))) {
    const last = tidied.at(-1)
    if (!('text' in part)) {
      trimEnd(tidied)
      tidied.push([part.element, part.attributes, ...tidy(part)])
      isAfterSpace = part.element !== 'img'
    } else if (part.text === ' ') {
      if (!isAfterSpace) tidied.push(part)
      isAfterSpace = true
    } else {
      if (last && !Array.isArray(last) && isSameKind(last, part))
        tidied[tidied.length - 1] = { ...last, text: last.text + part.text }
      else tidied.push(part)
      isAfterSpace = false
    }
  }
  trimEnd(tidied)
  return tidied
}

/** Words and spaces by themselves. A space has no emphasis, whichever side of the markup it stands on. */
function splitSpaces({ text, marks, href }: Run): Run[] {
  return text
    .split(/(\s+)/u)
    .filter(Boolean)
    .map((piece) =>
      piece.trim() ? { text: piece, marks, ...(href === undefined ? {} : { href }) } : { text: ' ', marks: [] },
    )
}

function trimEnd(parts: (unknown[] | Run)[]): void {
  const last = parts.at(-1)
  if (last && !Array.isArray(last) && last.text === ' ') parts.pop()
}

const isSameKind = (one: Run, other: Run): boolean =>
  one.text !== ' ' && one.href === other.href && one.marks.join(' ') === other.marks.join(' ')
