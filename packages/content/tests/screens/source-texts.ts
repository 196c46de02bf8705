import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import type { ScreenText } from './config-texts.ts'

/** Sources whose texts people read on screens: components, messages, and the words of rules. */
const screens = [
  'apps/cms/src/ui/**/*.{ts,tsx}',
  'apps/worker/src/{resolve,release,schedule,rollback}/**/*.ts',
  'packages/content/src/**/*.ts',
  'packages/editorial/src/rules/**/*.ts',
  'packages/schema/src/{parts,types,values,regulation}/**/*.ts',
]
/** Told to programs, on the terminal, or to nobody. */
const elsewhere =
  /\/(?:config|generate|input|terminal|content-import|upgrade|data-steps|sqlite|mongodb|evidence|paste|tables)\/|payload-types\.ts$|-tasks\.ts$|form-titles\.ts$/u

/** Every text with a space in the sources of screens: literals, the fixed parts of templates, and the words of JSX. */
export function readSourceTexts(root: string, only = /(?:)/u): ScreenText[] {
  return globSync(screens, { cwd: root })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => !elsewhere.test(file) && only.test(file))
    .flatMap((file) => textsIn(file, readFileSync(join(root, file), 'utf8')))
}

function textsIn(file: string, code: string): ScreenText[] {
  const texts: ScreenText[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isImportDeclaration(node) ||
      ts.isExportDeclaration(node) ||
      (ts.isThrowStatement(node) && isProgrammersError(node))
    )
      return
    const text = isListOfNames(node) ? undefined : textOf(node)
    if (text !== undefined && /[a-z] [a-z“]/iu.test(text)) texts.push({ place: file, text })
    ts.forEachChild(node, visit)
  }
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind))
  return texts
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  if (ts.isJsxText(node)) return node.text.trim().replaceAll(/\s+/gu, ' ')
  if (!ts.isTemplateExpression(node)) return undefined
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** `'a b c'.split(' ')`: names of the code. */
const isListOfNames = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'split'

/** `throw new Error('…')`: a mistake in the code, which the log names. Screens show other errors. */
const isProgrammersError = ({ expression }: ts.ThrowStatement): boolean =>
  ts.isNewExpression(expression) && expression.expression.getText() === 'Error'
