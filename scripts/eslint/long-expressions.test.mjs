import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../launch/settings.mjs'
import { findLongExpressions } from './long-expressions.mjs'

const files = globSync('{apps,packages}/*/{src,tests}/**/*.{ts,tsx,mjs,js,astro}', { cwd: root })
  .concat(globSync('{apps,packages}/*/*.{ts,mjs}', { cwd: root }))
  .concat(globSync('{bench,scripts,tests}/**/*.{ts,mjs}', { cwd: root }))
  .filter((file) => !file.includes('node_modules'))

it('no regular expression is longer than a line of 200 characters, by itself and with its parts', () => {
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap((file) => findLongExpressions(file, readFileSync(path.join(root, file), 'utf8')))).toEqual([])
}, 60_000)

const long = 'x?'.repeat(101)
const half = 'x?'.repeat(60)

describe('an expression that is too long', () => {
  it.each([
    ['a literal', `const a = /${long}/u`],
    ['a pattern', `const a = pattern\`${long}\``],
    ['a pattern over several lines', `const a = pattern\`${half}\n  ${half}\``],
    ['a pattern of parts', `const a = part\`${half}\`\nconst b = pattern\`\${a} ${half}\``],
    ['a pattern of itself twice', `const a = part\`${half}\`\nconst b = pattern\`\${a} \${a}\``],
    ['a part by its source', `const a = /${half}/u\nconst b = new RegExp(\`\${a.source}|${half}\`, 'u')`],
    ['strings that are put together', `const a = '${half}'\nconst b = new RegExp(a + '|' + '${half}')`],
    ['a phrase of a list', `const a = pattern\`\${anyOf(['y', '${long}'])}\``],
    ['a raw phrase of a named list', `const a = [String.raw\`${long}\`]\nconst b = pattern\`\${anyOf(a)}\``],
    ['a phrase of a joined list', `const a = ['y', '${long}']\nconst b = new RegExp(a.join('|'))`],
    ['a phrase with a part', `const a = part\`${half}\`\nconst b = anyOf([\`\${a}${half}\`])`],
  ])('is found: %s', (_, source) => {
    expect(findLongExpressions('a.ts', source)).toHaveLength(1)
  })

  it('is found in the script of a template', () => {
    expect(findLongExpressions('a.astro', `---\nconst a = /${long}/u\n---\n<p>{a}</p>`)).toEqual(['a.astro:2'])
  })

  it('is none where a list of short phrases is joined, however many there are', () => {
    const phrases = Array.from({ length: 100 }, (_, index) => `'phrase ${index}'`).join(', ')
    const source = `const a = [${phrases}]\nconst b = pattern\`\\b\${anyOf(a)}\\b\`\nconst c = new RegExp(a.join('|'))`
    expect(findLongExpressions('a.ts', source)).toEqual([])
  })

  it('is none where a text is long', () => {
    expect(findLongExpressions('a.ts', `const a = '${long}'\nconst b = \`${long}\``)).toEqual([])
  })
})
