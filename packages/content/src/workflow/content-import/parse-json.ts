import { getLocation, getNodePath, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser'
import { type Faults, SourceText } from './import-fault.ts'

/** Larger files are no treatment. */
const maxBytes = 4 * 1024 * 1024
/** Deeper than any form. */
const maxDepth = 30

/** What the parser's errors mean, and what to do. */
const syntaxErrors: Readonly<Record<string, string>> = {
  InvalidSymbol:
    'This isn’t JSON: texts stand in double quotation marks, and besides them there are only numbers, true, false and null.',
  InvalidNumberFormat: 'This isn’t a number as JSON has it: write 37.5, without a comma or a unit.',
  PropertyNameExpected:
    'A name in double quotation marks is expected here. A comma after the last entry is one too many.',
  ValueExpected: 'A value is missing here. A comma after the last entry is one too many.',
  ColonExpected: 'A colon is missing between a name and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing } is missing.',
  CloseBracketExpected: 'A closing ] is missing.',
  EndOfFileExpected: 'Something stands after the end of the JSON. Leave it out.',
  InvalidCommentToken: 'JSON has no comments. Leave it out.',
  UnexpectedEndOfComment: 'JSON has no comments. Leave it out.',
  UnexpectedEndOfString:
    'A text isn’t closed: put a double quotation mark at its end. In a text, a line break is written \\n.',
  UnexpectedEndOfNumber: 'This number isn’t complete.',
  InvalidUnicode: 'A \\u needs four digits after it, as in \\u00e1.',
  InvalidEscapeCharacter: 'After a backslash only " \\ / b f n r t u may stand. Write \\\\ for a backslash.',
  InvalidCharacter: 'This character can’t stand here. In a text, a line break is written \\n, and a tab \\t.',
}

/** Errors after which everything else can still be read as it was meant: a comment, and a comma too many. */
const harmless: ReadonlySet<string> = new Set([
  'InvalidCommentToken',
  'UnexpectedEndOfComment',
  'PropertyNameExpected',
  'ValueExpected',
])

/** A place in a file, as names and numbers of entries. */
export type JsonPath = readonly (string | number)[]

/** A file as it was parsed; without a root where it can't be. */
export interface ParsedFile {
  source: SourceText
  root: Node | undefined
}

/**
 * Reads a JSON file so that each value keeps its place. Notes all that is wrong with it as JSON, with what `labelOf` calls the
 * place.
 */
export function parseJson(
  file: string,
  bytes: Uint8Array,
  { faults, labelOf }: { faults: Faults; labelOf: (path: JsonPath) => string },
): ParsedFile {
  const source = new SourceText(file, decode(bytes) ?? '')
  const refuse = (offset: number, message: string): ParsedFile => {
    faults.add(source, { offset }, '', message)
    return { source, root: undefined }
  }
  if (bytes.length > maxBytes)
    return refuse(0, `The file is larger than ${maxBytes / 1024 / 1024} MB. Divide it: one file for each treatment.`)
  if (decode(bytes) === undefined) return refuse(0, 'The file isn’t saved as UTF-8. Save it again, as UTF-8.')
  if (source.text.trim() === '') return refuse(0, 'The file is empty.')
  const tooDeep = findTooDeep(source.text)
  if (tooDeep !== undefined) return refuse(tooDeep, 'Lists and objects stand too deep in one another here.')
  const errors: ParseError[] = []
  const root = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false })
  for (const { error, offset } of errors.slice(0, 20)) {
    const code = printParseErrorCode(error)
    const label = labelOf(getLocation(source.text, offset).path)
    faults.add(source, { offset }, label, syntaxErrors[code] ?? `This isn’t JSON (${code}).`)
  }
  if (!root || errors.some(({ error }) => !harmless.has(printParseErrorCode(error)))) return { source, root: undefined }
  noteRepeated(root, (property, name) =>
    faults.add(
      source,
      property,
      labelOf(getNodePath(property.children?.[1] ?? property)),
      `“${name}” stands here twice. Keep one of them.`,
    ),
  )
  return { source, root }
}

/** Windows saves UTF-8 with a mark at its beginning, and “Unicode” as UTF-16. */
function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The parser calls itself for each list in another. What stands in texts doesn't count. */
function findTooDeep(text: string): number | undefined {
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gsu)) {
    if (token === '{' || token === '[') depth += 1
    if (token === '}' || token === ']') depth -= 1
    if (depth > maxDepth) return index
  }
  return undefined
}

/** JSON takes the last of two values with one name: the first would be lost. */
function noteRepeated(node: Node, note: (property: Node, name: string) => void): void {
  const known = new Set<string>()
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const name = String(child.children?.[0]?.value)
      if (known.has(name)) note(child, name)
      known.add(name)
    }
    noteRepeated(child, note)
  }
}

/** The values of an object by their names; the last of several. */
export function propertiesOf(node: Node): { name: string; key: Node; value: Node }[] {
  return (node.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? []
    return key && value ? [{ name: String(key.value), key, value }] : []
  })
}

/** The value with a name in an object; undefined where there is none. */
export function propertyOf(node: Node | undefined, name: string): Node | undefined {
  return node?.type === 'object' ? propertiesOf(node).findLast((each) => each.name === name)?.value : undefined
}
