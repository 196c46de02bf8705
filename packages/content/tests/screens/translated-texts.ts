import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import type { ScreenText } from './config-texts.ts'

/** What the sources of the screens print. */
interface PrintedTexts {
  /** Keys of the dictionaries. */
  keys: ScreenText[]
  /** English texts for one, whose translation is found by the text for several. */
  singulars: string[]
  /** Words that go to the screen as they stand. */
  raw: ScreenText[]
}

/** The argument with the key, of each function that looks one up. */
const keyArgument: Record<string, number> = { translate: 0, translateCount: 2, guarded: 0 }
/** Attributes whose text is shown or read out. */
const shownAttributes = new Set(['label', 'title', 'alt', 'placeholder', 'aria-label', 'legend', 'heading', 'lead'])

/** The keys that code looks up, and the words in the markup of the admin's screens that it prints in English whatever the language. */
export function readPrintedTexts(root: string): PrintedTexts {
  const printed: PrintedTexts = { keys: [], singulars: [], raw: [] }
  for (const found of globSync(['apps/cms/src/**/*.{ts,tsx}', 'packages/content/src/**/*.ts'], { cwd: root })) {
    const file = found.replaceAll(sep, '/')
    const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, kind)
    visit(source, file, printed)
  }
  return printed
}

function visit(node: ts.Node, place: string, printed: PrintedTexts): void {
  if (ts.isCallExpression(node)) {
    const key = node.arguments[keyArgument[node.expression.getText()] ?? -1]
    if (key && ts.isStringLiteralLike(key)) printed.keys.push({ place, text: key.text.trim() })
    const [, one] = node.arguments
    if (node.expression.getText() === 'translateCount' && one && ts.isStringLiteralLike(one))
      printed.singulars.push(one.text)
  }
  if (ts.isJsxText(node)) addRaw(node.text, place, printed)
  if (ts.isJsxAttribute(node) && shownAttributes.has(node.name.getText()) && node.initializer)
    if (ts.isStringLiteral(node.initializer)) addRaw(node.initializer.text, place, printed)
  ts.forEachChild(node, (child) => visit(child, place, printed))
}

function addRaw(text: string, place: string, { raw }: PrintedTexts): void {
  if (/\p{L}{2}/u.test(text)) raw.push({ place, text: text.trim().replaceAll(/\s+/gu, ' ') })
}
