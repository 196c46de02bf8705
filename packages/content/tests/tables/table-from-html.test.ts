import { findTableFaults } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { tableFromHtml } from '../../src/tables/table-from-html.ts'

function pasted(html: string) {
  const result = tableFromHtml(html)
  if (result.kind !== 'table') throw new Error(`It was taken for a layout: ${result.parts.join(' / ')}`)
  return result
}

function partsOf(html: string): string[] {
  const result = tableFromHtml(html)
  if (result.kind !== 'layout') throw new Error('It was taken for a table.')
  return result.parts
}

const doses = [
  ['Dose', 'How often'],
  ['56 mg', 'twice a week'],
]

describe('a pasted table', () => {
  it.each([
    [
      'of a web page',
      '<table><caption>Doses</caption><thead><tr><th>Dose</th><th>How often</th></tr></thead><tbody><tr><td>56 mg</td><td>twice a week</td></tr></tbody></table>',
    ],
    ['without ends of cells', '<table><tr><td>Dose<td>How often<tr><td>56 mg<td>twice a week</table>'],
    [
      'of Word',
      `<table class=MsoTableGrid border=1 cellspacing=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=208 valign=top style='width:155.8pt'>
  <p class=MsoNormal style='margin-bottom:0in'><b>Dose<o:p></o:p></b></p>
  </td>
  <td width=208 valign=top><p class=MsoNormal><b>How
  often<o:p></o:p></b></p></td>
 </tr>
 <tr style='mso-yfti-irow:1'>
  <td><p class=MsoNormal>56 mg<o:p></o:p></p></td>
  <td><p class=MsoNormal><del cite="mailto:a">once</del><ins cite="mailto:a">twice</ins> a week<o:p></o:p></p></td>
 </tr>
</table>`,
    ],
    [
      'of Excel',
      `<table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse;width:96pt'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=20><td height=20 width=64>Dose</td><td>How often</td></tr>
 <tr height=20><td height=20 x:str>56 mg</td><td>twice a week</td></tr>
 <tr height=20><td height=20></td><td></td></tr>
<!--EndFragment-->
</table>`,
    ],
    [
      'of Google Docs',
      '<div dir="ltr" align="left"><table style="border:none"><colgroup><col width="312"/><col width="312"/></colgroup><tbody>' +
        '<tr style="height:0pt"><td style="border:solid"><p dir="ltr"><span style="font-weight:700">Dose</span></p></td><td><p dir="ltr"><span>How often</span></p></td></tr>' +
        '<tr><td><p dir="ltr"><span>56 mg</span></p></td><td><p dir="ltr"><span>twice a week</span></p><br/></td></tr></tbody></table></div>',
    ],
    [
      'with an empty column and hidden words',
      '<table><tr><td>Dose</td><td></td><td>How often</td></tr><tr><td>56 mg<span style="display: none">x<b>y</b>z</span></td><td> </td><td>twice a week<style>td{}</style></td></tr></table>',
    ],
  ])('%s keeps its rows', (_, html) => {
    expect(pasted(html).table.rows).toEqual(doses)
  })

  it('keeps its caption; without one the editor is told', () => {
    const rows = '<tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr>'
    expect(pasted(`<table><caption><p>Doses &amp; times</p></caption>${rows}</table>`)).toMatchObject({
      table: { caption: 'Doses & times' },
      notices: [],
    })
    expect(pasted(`<table>${rows}</table>`).notices).toEqual(['A table needs a caption: say what it shows.'])
  })

  it('has its merged cells filled, and the editor is told', () => {
    const { table, notices } = pasted(
      '<table><tr><th>Week</th><th colspan="2">Dose</th></tr><tr><td rowspan="2">1</td><td>Monday</td><td>56 mg</td></tr><tr><td>Friday</td><td>84 mg</td></tr><tr><td>2</td></tr></table>',
    )
    expect(table.rows).toEqual([
      ['Week', 'Dose', 'Dose'],
      ['1', 'Monday', '56 mg'],
      ['1', 'Friday', '84 mg'],
      ['2', '', ''],
    ])
    expect(notices).toContain('Merged cells of a table were filled: each holds the text.')
  })

  it.each([
    ['no cell of its own', '<tr></tr>'],
    ['empty cells', '<tr><td></td><td>&nbsp;</td></tr>'],
  ])('keeps the columns of the rows below merged cells that leave a row %s', (_, emptied) => {
    const { table } = pasted(
      `<table><tr><td>Dose</td><td>Day</td><td>Time</td></tr><tr><td rowspan=2>56 mg</td><td rowspan=2>Monday</td><td rowspan=2>9 am</td></tr>${emptied}<tr><td>84 mg</td><td>Friday</td><td>9 am</td></tr></table>`,
    )
    expect(table.rows.slice(1)).toEqual([
      ['56 mg', 'Monday', '9 am'],
      ['84 mg', 'Friday', '9 am'],
    ])
  })

  it('has a merged cell to its end where that has a height of 0, and its foot at its end', () => {
    const { table } = pasted(
      '<table><thead><tr><th>Dose</th><th>Day</th></tr></thead><tfoot><tr><td>All</td><td>2 days</td></tr></tfoot><tbody><tr><td rowspan="0">56 mg</td><td>Monday</td></tr><tr><td>Friday</td></tr></tbody></table>',
    )
    expect(table.rows.slice(1)).toEqual([
      ['56 mg', 'Monday'],
      ['56 mg', 'Friday'],
      ['All', '2 days'],
    ])
  })

  it('joins several rows of headings into one', () => {
    const { table } = pasted(
      '<table><thead><tr><th rowspan=2>Day</th><th colspan=2>Week 1</th></tr><tr><th>Dose</th><th>Time</th></tr></thead><tr><td>Monday</td><td>56 mg</td><td>9 am</td></tr></table>',
    )
    expect(table.rows[0]).toEqual(['Day', 'Week 1: Dose', 'Week 1: Time'])
  })

  it('has a head of two rows where headings go over rows and columns, though no program says so', () => {
    const { table } = pasted(
      '<table><tr><td rowspan=2>Day</td><td colspan=2>Week 1</td></tr><tr><td>Dose</td><td>Time</td></tr><tr><td>Monday</td><td>56 mg</td><td>9 am</td></tr></table>',
    )
    expect(table.rows).toEqual([
      ['Day', 'Week 1: Dose', 'Week 1: Time'],
      ['Monday', '56 mg', '9 am'],
    ])
  })

  it('takes a first row of one cell for its caption', () => {
    const { table, notices } = pasted(
      '<table><tr><td colspan=2>Doses in the first weeks</td></tr><tr><td>Dose</td><td>How often</td></tr><tr><td>56 mg</td><td>twice a week</td></tr></table>',
    )
    expect(table).toMatchObject({
      caption: 'Doses in the first weeks',
      rows: [
        ['Dose', 'How often'],
        ['56 mg', 'twice a week'],
      ],
    })
    expect(notices.join()).not.toContain('caption')
  })

  it('names its rows where each begins with a heading', () => {
    const body = '<tr><th scope="row">Monday</th><td>56 mg</td></tr><tr><th>Friday</th><td>84 mg</td></tr>'
    expect(pasted(`<table><tr><td></td><th>Dose</th></tr>${body}</table>`).table).toMatchObject({
      hasRowHeaders: true,
      rows: [
        ['', 'Dose'],
        ['Monday', '56 mg'],
        ['Friday', '84 mg'],
      ],
    })
  })

  it('has one line in each cell: lists, line breaks and raised digits keep their meaning', () => {
    const cells = '<td>Bring<ul><li>water</li><li>a friend</li></ul></td><td>10<sup>3</sup><br>a<br>day</td>'
    expect(pasted(`<table><tr><th>A</th><th>B</th></tr><tr>${cells}</tr></table>`).table.rows[1]).toEqual([
      'Bring; water; a friend',
      '10³ a day',
    ])
  })

  it.each([
    ['10<sup>&minus;3</sup> g', '10⁻³ g'],
    ['10<span style="vertical-align: super"><span>9</span></span>/l', '10⁹/l'],
    ['1<sup>st</sup> day', '1st day'],
    ['84 mg<sup>b</sup>', '84 mg (b)'],
    ['H<sub>2</sub>O', 'H₂O'],
  ])('reads %s in a cell as in a paragraph', (cell, text) => {
    expect(
      pasted(`<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>${cell}</td></tr></table>`).table.rows[1],
    ).toEqual(['1', text])
  })

  it('tells of the pictures and links that its cells can’t hold', () => {
    const { table, notices } = pasted(
      '<table><tr><th>A</th><th>B</th></tr><tr><td><img src="file:///C:/me.png">1</td><td><a href="https://a.example/">2</a></td></tr></table>',
    )
    expect(JSON.stringify(table)).not.toContain('file:')
    expect(notices).toEqual(
      expect.arrayContaining(['1 picture in a table was left out.', '1 link in a table is now plain text.']),
    )
  })

  it('of any size is read in no time, and its faults are told in words', () => {
    const wide = `<table><tr><td colspan="1000000" rowspan="1000000">A</td></tr>${'<tr><td>1</td></tr>'.repeat(2000)}</table>`
    expect(pasted(wide).table.rows[0]?.length).toBeLessThanOrEqual(100)
    expect(findTableFaults(pasted(wide).table).map(({ message }) => message)).toContain('The table has 2000 rows')
  })
})

describe('a table that only arranges a page', () => {
  it.each([
    ['of one column', '<table><tr><td><p>One</p></td></tr><tr><td>Two</td></tr></table>', ['<p>One</p>', 'Two']],
    ['of one row', '<table><tr><td>One</td><td>Two</td></tr></table>', ['One', 'Two']],
    [
      'around another',
      '<table><tr><td>One</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></td></tr><tr><td>Two</td><td></td></tr></table>',
      ['One', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>', 'Two', ''],
    ],
    [
      'for presentation',
      '<table role="presentation"><tr><td>One</td><td>Two</td></tr><tr><td>Three</td><td>Four</td></tr></table>',
      ['One', 'Two', 'Three', 'Four'],
    ],
    ['with nothing in it', '<table></table>', []],
  ])('%s comes apart into its cells, in order', (_, html, parts) => {
    expect(partsOf(html)).toEqual(parts)
  })
})
