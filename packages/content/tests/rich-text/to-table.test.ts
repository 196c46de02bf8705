import { CarepathError, limits, RichTextSchema } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { toRichText } from '../../src/mapping/rich-text/to-rich-text.ts'
import { lexical, paragraph, table, words } from './lexical-of.ts'

const place = {
  document: 'treatment/esketamine',
  title: 'Esketamine',
  field: 'dose.body',
  media: () => undefined,
  videoFile: () => undefined,
  assets: new Set<string>(),
}

const rich = (...nodes: Parameters<typeof lexical>) => toRichText(lexical(...nodes), place)

function errorOf(...nodes: Parameters<typeof lexical>): string {
  try {
    rich(...nodes)
  } catch (error) {
    if (error instanceof CarepathError) return `${error.message}. ${error.next}`
    throw error
  }
  return 'It was published.'
}

const doses = [
  ['Dose', 'How often'],
  ['56 mg', 'twice a week'],
  ['84 mg', 'once a week'],
]

describe('a table in formatted text', () => {
  it('is published between its paragraphs, with a caption and a scope for each heading', () => {
    const { html, text } = rich(paragraph(words('Before.')), table('Doses', doses), paragraph(words('After.')))
    expect(html).toBe(
      '<p>Before.</p><table><caption>Doses</caption>' +
        '<thead><tr><th scope="col">Dose</th><th scope="col">How often</th></tr></thead>' +
        '<tbody><tr><td>56 mg</td><td>twice a week</td></tr><tr><td>84 mg</td><td>once a week</td></tr></tbody>' +
        '</table><p>After.</p>',
    )
    expect(text).toBe('Before.\nDoses\nDose | How often\n56 mg | twice a week\n84 mg | once a week\nAfter.')
    expect(RichTextSchema.safeParse(rich(table('Doses', doses))).success).toBe(true)
  })

  it('in the middle of a paragraph stands between its parts', () => {
    const { html } = rich(paragraph(words('One'), table('A', doses), table('B', doses), words('Two')))
    expect(html.replaceAll(/<table>.*?<\/table>/gu, '|')).toBe('<p>One</p>||<p>Two</p>')
  })

  it('names its rows by its first column where an editor says so; the corner may be empty', () => {
    const { html } = rich(
      table(
        'Doses',
        [
          ['', 'Dose'],
          ['Week 1', '56 mg'],
        ],
        true,
      ),
    )
    expect(html).toContain('<tr><td></td><th scope="col">Dose</th></tr>')
    expect(html).toContain('<tr><th scope="row">Week 1</th><td>56 mg</td></tr>')
  })

  it('shows markup, pipes and empty cells as they are written', () => {
    const { html, text } = rich(
      table('A | B', [
        ['<b>Dose</b>', 'How & when'],
        ['|', ''],
      ]),
    )
    expect(html).toContain('&#x3C;b>Dose&#x3C;/b>')
    expect(html).toContain('<td>|</td><td></td>')
    expect(text).toBe('A | B\n<b>Dose</b> | How & when\n|')
  })

  it.each([
    ['', doses, 'A table in the text: The table has no caption. Say in a few words what it shows.'],
    ['Doses', [], 'Table “Doses”: The table has no row below its headings. Add a row, or remove the table.'],
    [
      'Doses',
      doses.slice(0, 1),
      'Table “Doses”: The table has no row below its headings. Add a row, or remove the table.',
    ],
    [
      'Doses',
      [['Dose'], ['56 mg']],
      'Table “Doses”: The table has fewer than two columns. Add a column, or write a list instead.',
    ],
    [
      'Doses',
      [...doses, ['28 mg']],
      'Table “Doses”: Row 3 has 1 cell, and the headings have 2 cells. Give each row a cell for each column.',
    ],
    [
      'Doses',
      [
        ['Dose', ' '],
        ['56 mg', 'daily'],
      ],
      'Table “Doses”: Column 2 has no heading. Say what its cells hold.',
    ],
    ['Doses', [...doses, ['', ' ']], 'Table “Doses”: Row 3 is empty. Fill it in, or remove it.'],
    [
      'Doses',
      [...doses, ['x'.repeat(limits.table.cell + 1), '']],
      `Table “Doses”: The cell in row 3, column “Dose” has ${limits.table.cell + 1} characters. Use at most ${limits.table.cell}.`,
    ],
    [
      'Doses',
      [doses[0]!, ...Array.from({ length: limits.table.rows + 1 }, () => ['1', '2'])],
      `Table “Doses”: The table has ${limits.table.rows + 1} rows. Use at most ${limits.table.rows}: make two tables.`,
    ],
  ])('that is unfinished stops publishing and names the place (%s, %j)', (caption, rows, message) => {
    expect(errorOf(table(caption, rows))).toBe(message)
  })

  it('that names its rows needs a name for each', () => {
    expect(errorOf(table('Doses', [...doses, ['', 'daily']], true))).toContain('Row 3 has no name in its first column')
  })

  it('is the only block there is', () => {
    const other = { ...table('Doses', doses), fields: { blockType: 'poll' } }
    expect(errorOf(other)).toContain('something the site can’t show')
  })
})
