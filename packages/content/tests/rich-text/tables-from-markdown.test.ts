import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { findUnsupported, markdownConverter } from '../../src/fields/rich-text/from-markdown.ts'
import { toRichText } from '../../src/mapping/rich-text/to-rich-text.ts'

let convert: Awaited<ReturnType<typeof markdownConverter>>

beforeAll(async () => {
  const settings = readSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'carepath-markdown-')) })
  convert = await markdownConverter(await cmsConfig(settings))
})

const htmlOf = (markdown: string) =>
  toRichText(
    convert(markdown, (type, key) => `id-of-${type}-${key}`),
    { document: 'page/about', field: 'body', media: () => undefined, videoFile: () => undefined, assets: new Set() },
  ).html.replaceAll(/ (?:id|tabindex|role|aria-labelledby)="[^"]*"/gu, '')

const stops = `: Medicines to stop before the test

| Medicine | When to *stop* |
| :--- | ---: |
| **Warfarin** | 5 days before,<br>then ask |
| **Iron \\| tablets** | 7 days before |`

describe('A table in Markdown', () => {
  it('becomes the editor’s table, between the text around it', () => {
    const html = htmlOf(`### Medicines\n\nSee [why](doc:faq/why).\n\n${stops}\n\n- Bring your list`)
    expect(html).toContain('<h3>Medicines</h3><p>See <a href="doc:faq/id-of-faq-why">why</a>.</p>')
    expect(html).toContain('<caption>Medicines to stop before the test</caption>')
    expect(html).toContain('<tr><th scope="col">Medicine</th><th scope="col">When to stop</th></tr>')
    expect(html).toContain('<tr><th scope="row">Warfarin</th><td>5 days before, then ask</td></tr>')
    expect(html).toContain('<tr><th scope="row">Iron | tablets</th><td>7 days before</td></tr>')
    expect(html).toMatch(/<\/table>(?:<\/div>)?<ul><li>Bring your list<\/li><\/ul>$/u)
  })

  it('names its rows only where the first column does', () => {
    const plain = ': Hours\n| Day | Drink |\n|---|---|\n| Monday | 2 l |\n| Tuesday | 1 l |'
    expect(htmlOf(plain)).toContain('<tr><td>Monday</td><td>2 l</td></tr>')
    expect(htmlOf(plain.replace('Day', ' '))).toContain('<tr><th scope="row">Monday</th><td>2 l</td></tr>')
  })

  it('may stand without text, twice in a text, and without lines at its sides', () => {
    const bare = ': Hours\n\nDay | Drink\n--- | ---\nMonday | 2 l'
    expect(htmlOf(bare)).toContain('<tr><td>Monday</td><td>2 l</td></tr>')
    expect(htmlOf(`${bare}\n\n${bare}`).match(/<caption>/gu)).toHaveLength(2)
  })

  it('is the same at each import', () => {
    const read = () => convert(stops, (_, key) => key)
    expect(read()).toEqual(read())
  })

  it.each([
    [stops.replace(/^: .*\n\n/u, ''), 'Line 1 of this text begins a table without a caption.'],
    [`Text.\n\n${stops.replace('| 7 days before |', '|')}`, 'The table in line 5 of this text: Row 2 has 1 cell, and'],
    [`${stops}\nAnd so on.`, 'Row 3 has 1 cell, and the headings have 2 cells. Give each row a cell for each column.'],
    [stops.replace('7 days before', '7 days | before'), 'Row 2 has 3 cells, and the headings have 2 cells.'],
    [stops.replace(/\n\|[ :|-]+\|\n/u, '\n'), 'A line of this text begins with “|”, and is no table: “| Medicine'],
    ['- One\n\n  | a | b |', 'begins with “|”, and is no table'],
    [stops.replace('7 days before', '[7 days](https://a.org)'), 'Line 6 of this text has a link in a cell'],
    [stops.replace('7 days before', '![x](y.png)'), 'Line 6 of this text has something in a cell'],
    [stops.replace('When to *stop*', ''), 'Column 2 has no heading. Say what its cells hold.'],
    [`## Too big\n\n${stops}`, '“##” is Markdown for which the editor has no feature'],
  ])('that isn’t whole is refused with its line: %#', (markdown, message) => {
    expect(findUnsupported(markdown)).toContain(message)
  })
})
