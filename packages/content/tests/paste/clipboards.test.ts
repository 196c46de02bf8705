import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { tidyClipboard } from '../../src/paste/tidy-clipboard.ts'

/**
 * Clipboards as programs write them, made by hand: `<name>.clipboard.html` is their HTML, `<name>.clipboard.txt` their plain
 * text. `<name>.expected.html` is what arrives, a block a line, and the notices as comments.
 */
const folder = new URL('./', import.meta.url)
const suffix = /\.clipboard\.(?:html|txt)$/u
const clipboards = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => suffix.test(file))
      .map((file) => file.replace(suffix, '')),
  ),
]

function read(file: string): string {
  try {
    return readFileSync(new URL(file, folder), 'utf8')
  } catch {
    return ''
  }
}

function readFixture(name: string) {
  return { html: read(`${name}.clipboard.html`), plain: read(`${name}.clipboard.txt`) }
}

describe('a clipboard arrives as clean text', () => {
  test.each(clipboards)('%s', async (name) => {
    const { html, notices } = tidyClipboard(readFixture(name))
    const lines = html.replace(/<\/(?:p|h3|h4|ul|ol|table)>(?=<(?:p|h3|h4|ul|ol|table)\b)/gu, '$&\n')
    const said = notices.map((notice) => `<!-- ${notice} -->\n`).join('')
    await expect(`${lines}\n${said}`).toMatchFileSnapshot(new URL(`${name}.expected.html`, folder).pathname)
  })

  test.each(clipboards)('%s is not changed by a second paste', (name) => {
    const { html } = tidyClipboard(readFixture(name))
    expect(tidyClipboard({ html, plain: '' }).html).toBe(html)
  })

  test.each(clipboards)('nothing private of %s is kept', (name) => {
    const { html } = tidyClipboard(readFixture(name))
    expect(html).not.toMatch(
      /file:|data:|cid:|javascript:|style=|class=|<img|<span|googleusercontent|safelinks|onmouse/iu,
    )
  })
})

test('a text of any number of lines is read', () => {
  const { html } = tidyClipboard({ html: '', plain: `First.${'\n'.repeat(200_000)}Last.` })
  expect(html).toBe('<p>First.</p><p>Last.</p>')
})
