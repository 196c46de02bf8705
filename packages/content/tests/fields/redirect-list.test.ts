import { describe, expect, test } from 'vitest'
import { readRedirectList } from '../../src/workflow/redirect-import/read-redirect-list.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))

/** The list's lines as `line from → to`, then what is wrong. */
function read(bytes: Uint8Array | string): string[] {
  const list = readRedirectList(typeof bytes === 'string' ? utf8(bytes) : bytes, 'https://clinic.example')
  return [
    ...list.redirects.map(
      ({ line, from, to, isForNow }) => `${line} ${from} → ${to ?? 'gone'}${isForNow ? ' for now' : ''}`,
    ),
    ...list.faults.map(({ line, message }) => `${line}: ${message}`),
  ]
}

const pair = ['2 /a/ → /b/', '3 /c/ → /d/']

describe('a list of redirects is read', () => {
  test.each([
    ['with commas and a byte order mark', '\uFEFFold,new\r\n/a,/b\r\n/c,/d\r\n'],
    ['with semicolons', 'old;new\n/a;/b\n/c;/d'],
    ['with tabs', 'old\tnew\n/a\t/b\n/c\t/d\n'],
    ['with upright strokes', 'old|new\n/a|/b\n/c|/d\n'],
    ['of an old Mac', 'old,new\r/a,/b\r/c,/d\r'],
    ['in UTF-16', utf16('\uFEFFold\tnew\n/a\t/b\n/c\t/d\n')],
    ['in UTF-16 without its mark', utf16('old\tnew\n/a\t/b\n/c\t/d\n')],
    ['in UTF-16 the other way round', new Uint8Array(Buffer.from(utf16('\uFEFFold\tnew\n/a\t/b\n/c\t/d')).swap16())],
    ['with quotation marks', '"old","new"\n"/a","/b"\n"/c","/d"\n'],
    ['with invisible characters', 'old,new\n\u00A0/a\u00A0,/b\u200B\n\u202A/c\u202C,/d\n'],
    ['with empty columns', 'old,new,,\n/a,/b,,\n/c,/d,,\n'],
    [
      'with the whole addresses of this site',
      'old,new\nhttps://clinic.example/A,/b\n//www.clinic.example/c/,clinic.example/d\n',
    ],
    ['with what servers answer', 'source,target,code\n/a,/b,301\n/c,/d,308\n'],
    ['with a remark', '# of the old site\n/a,/b\n/c,/d\n'],
    ['after Excel’s own line', 'sep=,\n/a,/b\n/c,/d\n'],
    ['below German headings', 'Alte URL;Neue URL\n/a;/b\n/c;/d\n'],
    ['below Spanish headings', 'Origen,Destino\n/a,/b\n/c,/d\n'],
    ['below headings of any words', 'Legacy path / page,Target / page\n/a,/b\n/c,/d\n'],
  ] as const)('%s', (_case, bytes) => {
    expect(read(bytes)).toEqual(pair)
  })

  test('whose addresses hold the sign that parts the columns of other lists', () => {
    expect(read('/a;jsessionid=1,/b\n/c,/d\n')).toEqual(['1 /a;jsessionid=1/ → /b/', '2 /c/ → /d/'])
  })

  test('whose addresses have no slash, and are no headings', () => {
    expect(read('about,people\ncontact,clinics\n')).toEqual(['1 /about/ → /people/', '2 /contact/ → /clinics/'])
  })

  test('with pages that are gone, or have moved for now', () => {
    expect(read('/a,gone\n/b,410\n/c,,410\n/d,/e,302\n/f,/g,307\n')).toEqual([
      ...['1 /a/ → gone', '2 /b/ → gone', '3 /c/ → gone'],
      ...['4 /d/ → /e/ for now', '5 /f/ → /g/ for now'],
    ])
  })
})

describe('a list is refused in words that say what to do', () => {
  test.each([
    [
      'that is a workbook',
      'PK\u0003\u0004\u0014\0\u0006\0',
      '1: This is no CSV file. In the spreadsheet choose “Save as”',
    ],
    ['that is empty', '', '1: There is no redirect in this file.'],
    ['that has headings only', 'old,new\n', '1: There is no redirect in this file.'],
    ['with one column', '/a\n', '1: This line has one column only. Put a comma,'],
    ['with other columns', '/a,/b,0,url\n', '1: This line has more than two columns.'],
    ['with a query', '/a?x=1,/b\n', '1: “/a?x=1” has a question mark.'],
    ['that leads to itself', '/a,/A/index.html\n', '1: /a/ would lead to itself.'],
  ])('%s', (_case, text, message) => {
    expect(read(text)).toEqual([expect.stringContaining(message)])
  })
})
