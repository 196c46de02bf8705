import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What makes an error that people read. */
const makers = ['publicError', 'ClientFault', 'APIError', 'errorAnswer', 'CarepathError', 'Refusal']

const roots = ['packages/content/src', 'apps/worker/src', 'apps/cms/src', 'apps/site/src', 'packages/publisher/src']
const repository = path.resolve(import.meta.dirname, '../../../..')

interface Words {
  place: string
  text: string
  /** Names of what is put into the text. */
  parts: string[]
}

/** Every text of an error in the sources, with its place. */
function readWords(): Words[] {
  return roots.flatMap((root) =>
    globSync(`${root}/**/*.{ts,tsx}`, { cwd: repository }).flatMap((file) => {
      const text = readFileSync(path.join(repository, file), 'utf8')
      if (!makers.some((maker) => text.includes(maker))) return []
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      const found: Words[] = []
      const visit = (node: ts.Node): void => {
        if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && makers.includes(node.expression.getText()))
          for (const argument of node.arguments ?? []) found.push(...wordsIn(argument, source))
        ts.forEachChild(node, visit)
      }
      visit(source)
      return found
    }),
  )
}

function wordsIn(node: ts.Node, source: ts.SourceFile): Words[] {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart())
  const place = `${source.fileName}:${line + 1}`
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [{ place, text: node.text, parts: [] }]
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ expression }) => expression.getText())
    return [
      {
        place,
        text: [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((each) => each.text).join('…'),
        parts,
      },
    ]
  }
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((each) => wordsIn(each, source))
  if (!ts.isObjectLiteralExpression(node)) return []
  const next = node.properties.find((each) => each.name?.getText() === 'next')
  return next && ts.isPropertyAssignment(next) ? wordsIn(next.initializer, source) : []
}

const words = readWords().filter(({ text }) => text.includes(' '))

test('the sources have the refusals that this test looks at', () => {
  expect(words.length).toBeGreaterThan(150)
})

test('no refusal names a field, a type or a setting by its name in the code', () => {
  // Settings are written in capitals, and a header as browsers write it.
  const inCode = words.filter(({ text }) =>
    /(?<![\w./“-])[a-z]+[A-Z]\w*|\b_[a-z]+|\bslug\b|\bnull\b|undefined/u.test(text),
  )
  expect(inCode.map(({ place, text }) => `${place}: ${text}`)).toEqual([])
})

test('no refusal of the admin has a bare id in it', () => {
  const withIds = words.filter(({ parts }) =>
    parts.some((part) => /(?:^|\.)(?:id|documentId|uuid)$|^String\(id\)$/u.test(part)),
  )
  expect(withIds.map(({ place, parts }) => `${place}: ${parts.join()}`)).toEqual([])
})
