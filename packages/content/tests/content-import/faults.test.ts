import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importContent } from '../../src/workflow/content-import/import-content.ts'
import { openCms, type TestCms } from '../support/open-cms.ts'
import { checkFile, file, smallFile } from './import-files.ts'

let cms: TestCms
beforeAll(async () => {
  cms = await openCms({}, { areSamples: false })
})
afterAll(() => cms.close())

const check = (content: string | object | Buffer) => checkFile(cms.payload, content)

/** The faults of a file as they are printed. */
const printed = async (content: string | object | Buffer): Promise<string[]> =>
  (await check(content)).faults.map(({ line, column, field, message }) => `${line}:${column} ${field}: ${message}`)

const glossary = (entry: object) => ({ glossary: [{ slug: 'lux', term: 'lux', plainDefinition: 'Light.', ...entry }] })

describe('a file that isn’t JSON', () => {
  test.each([
    ['', '1:1', 'empty'],
    ['{ "glossary": [ }', '1:17', 'value is missing'],
    ['{\n  "glossary": [],\n}', '3:1', 'A comma after the last entry is one too many'],
    ['{ "glossary": [] // more\n}', '1:18', 'no comments'],
    ["{ 'glossary': [] }", '1:3', 'double quotation marks'],
    ['{ "glossary": "a\nb" }', '1:15', 'isn’t closed'],
    ['{ "glossary": [] } extra', '1:20', 'isn’t JSON'],
    ['[]', '1:1', 'an object with lists'],
    [`{ "glossary": ${'['.repeat(5000)} }`, '1:44', 'too deep'],
  ])('%j is refused at its line', async (text, place, message) => {
    const faults = await printed(text)
    expect(
      faults.some((fault) => fault.startsWith(`${place} `) && fault.includes(message)),
      faults.join('\n'),
    ).toBe(true)
  })

  test('letters of another encoding, and a file that is too large, are refused', async () => {
    expect(await printed(Buffer.from([0x7b, 0xe9, 0x7d]))).toEqual([expect.stringContaining('UTF-8')])
    expect(await printed(Buffer.alloc(5 * 1024 * 1024, 32))).toEqual([expect.stringContaining('larger than 4 MB')])
  })

  test('a name that stands twice is refused, since JSON would keep the second only', async () => {
    expect(await printed('{\n"glossary": [],\n"glossary": []\n}')).toContainEqual(
      expect.stringContaining('stands here twice'),
    )
    const entry = '{ "slug": "lux", "term": "lux", "term": "lux", "plainDefinition": "Light." }'
    expect(await printed(`{ "glossary": [${entry}] }`)).toEqual([
      '1:48 Glossary word 1 › Word: “term” stands here twice. Keep one of them.',
    ])
  })

  test('comments and commas too many are told with the entry and the field, and hide no other fault', async () => {
    const text = [
      '{ // our words',
      '  "glossary": [',
      '    { "slug": "lux", "term": "lux", "plainDefinition": 7, /* short */ "synonyms": ["light",] },',
      '  ]',
      '}',
    ].join('\r')
    expect((await printed(text)).map((fault) => fault.split(': ')[0])).toEqual([
      '1:3 ',
      '3:56 Glossary word “lux” › What it means',
      '3:59 Glossary word 1',
      '3:92 Glossary word 1 › Other words for it',
      '4:3 Glossary word 2',
    ])
  })
})

test('a file may begin with a mark, have Windows lines, and be saved as UTF-16', async () => {
  const text = JSON.stringify(smallFile, null, 2).replaceAll('\n', '\r\n')
  expect(await printed(`\uFEFF${text}`)).toEqual([])
  expect(await printed(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual([])
})

test('texts are cleaned as those of a request are', async () => {
  const content = glossary({ term: 'lu\u200Bx\u00AD  ', plainDefinition: 'Cafe\u0301.\r\nLight.' })
  await importContent(cms.payload, [file(content)], { user: cms.editor, isDryRun: false, mayUpdate: false })
  const { docs } = await cms.payload.find({ collection: 'glossary-terms', draft: true })
  expect(docs[0]).toMatchObject({ term: 'lux', plainDefinition: 'Café.\nLight.' })
  await cms.payload.delete({ collection: 'glossary-terms', id: docs[0]!.id })
})

describe('a field', () => {
  test.each([
    [{ plainDefinitoin: 'x' }, 'There is no field “plainDefinitoin” here. Did you mean “plainDefinition”?'],
    [{ term: 7 }, 'This must be a text, in double quotation marks.'],
    [
      { term: { en: 'a', fr: 'b' } },
      '“fr” is no language of this site. Its languages are “en” (English), “es” (Spanish).',
    ],
    [{ synonyms: 'brightness' }, 'This must be a list of texts: [ "…", "…" ].'],
    [{ synonyms: ['a', 'b\nc'] }, 'An entry is one line. Make two entries of it.'],
    [{ seo: 'x' }, 'This must be an object with “title”, “description”, but is a text.'],
    [{ review: { sources: 'light' } }, 'This must be a list: [ … ]. Write ["light"].'],
    [
      { review: { authors: ['nobody'] } },
      'There is no person “nobody”, neither in these files nor on the site. Add it to the file, or correct the reference.',
    ],
    [{ term: 'x'.repeat(251) }, '“Word” must have at most 250 characters, but has 251. Shorten it.'],
    [{ plainDefinition: 'word '.repeat(31) }, '“What it means” must have at most 30 words, but has 31. Shorten it.'],
    [{ revision: 1 }, '“revision” can’t be imported. It is filled in in the admin.'],
  ])('%j is refused in the words of the form', async (entry, message) => {
    expect((await check(glossary(entry))).faults.map((fault) => fault.message)).toEqual([message])
  })

  test('is named with its entry and its row, at its line', async () => {
    const content = {
      clinics: [
        {
          slug: 'here',
          name: 'Here',
          phones: [{ number: '+1-310-555-0142', purpose: 'mian' }],
          hours: [{ day: 'monday', opens: '9', closes: '17:00' }],
        },
      ],
    }
    const faults = await printed(content)
    expect(faults[0]).toMatch(
      /^9:22 Clinic “Here” › Phone numbers 1 › What it is for: “mian” is none of the answers\. Did you mean “main”\? The answers are: “main” \(Main number\), /u,
    )
    expect(faults[1]).toBe(
      '15:20 Clinic “Here” › Opening hours 1 › Opens: “Opens” must be a time from 00:00 to 23:59, e.g. 09:00. You entered “9”.',
    )
  })

  test('that the form wouldn’t show is refused', async () => {
    const content = {
      interventions: [{ key: 'coil', name: 'a coil', kind: 'device' }],
      treatments: [
        {
          slug: 'coil',
          name: 'Coil',
          plainName: 'Coil',
          interventions: [{ kind: 'device', intervention: 'coil', genericName: 'x' }],
        },
      ],
    }
    expect(await printed(content)).toEqual([
      expect.stringContaining(
        '› What is done or given 1 › Generic name: It goes only with “Medicine” as “Kind”, and here that is “Device”. Leave it out, or say it in a text.',
      ),
    ])
    const [treatment] = content.treatments
    const approved = {
      ...treatment,
      interventions: [{ kind: 'device', intervention: 'coil', format: 'group' }],
      statuses: [{ status: 'us-fda/cleared', use: 'pain' }],
    }
    expect(await printed({ ...content, treatments: [approved] })).toEqual([
      expect.stringContaining('With whom: It goes only with “Psychological therapy” or “Physical therapy” as “Kind”'),
    ])
  })

  test('is told that a text without English has none, and not that the form has no field for its basis', async () => {
    const dose = { body: { es: 'Una pastilla al día.' }, basis: 'explanation' }
    const said = await printed({ treatments: [{ slug: 'pill', name: 'Pill', plainName: 'Pill', dose }] })
    expect(said).toContainEqual(
      expect.stringContaining('This has no English text. A document is written in English first'),
    )
    expect(said).toContainEqual(expect.stringContaining('the text beside it is empty'))
  })

  test('with a label in place of its answer is told the answer', async () => {
    const content = { interventions: [{ key: 'coil', name: 'a coil', kind: 'Medicine' }] }
    expect(await printed(content)).toEqual([expect.stringContaining('Write “drug”.')])
  })

  test('in Markdown that the editor has no feature for is refused', async () => {
    const person = { slug: 'jo', name: 'Jo', role: 'editor' }
    expect(await printed({ people: [{ ...person, bio: '# Big\n\nText' }] })).toEqual([
      expect.stringContaining('“#” is Markdown for which the editor has no feature'),
    ])
    expect(await printed({ people: [{ ...person, bio: 'A [link](doc:side-effect/none).' }] })).toEqual([
      expect.stringContaining('A link leads nowhere: There is no side effect “none”'),
    ])
  })
})

test('an entry without a key, with one of another, or with one that is no key is refused', async () => {
  const faults = await printed({
    interventions: [{ name: 'a' }, { key: 'b', name: 'b' }, { key: 'b', name: 'c' }, { key: 'Ö', name: 'd' }],
  })
  expect(faults.map((fault) => fault.replace(/^\S+ /u, ''))).toEqual([
    'Intervention 1: Add “key”: a short name by which this file refers to it, e.g. "key": "light-box".',
    'Intervention 3: “b” is the “key” of another entry, in line 6 of test.json. Give this one another, or leave it out.',
    'Intervention 4: “Ö” can’t be the “key”: write lower-case letters, digits and hyphens, e.g. “light-box”.',
  ])
})

test('an unknown list is refused with the lists there are', async () => {
  expect(await printed({ treatment: [] })).toEqual([
    expect.stringContaining('There is no list “treatment”. Did you mean “treatments”?'),
  ])
})

test('all faults are told at once', async () => {
  const { faults } = await check({
    glossary: [
      { slug: 'a', term: 1, plainDefinition: 2, x: 3 },
      { slug: 'b', y: 1 },
    ],
    faqs: [],
  })
  expect(faults).toHaveLength(5)
})

test('entries that refer to one another in a circle are refused', async () => {
  const alternative = (treatment: string) => [{ name: 'Other', description: 'Other.', treatment }]
  const content = {
    treatments: [
      { slug: 'a', name: 'A', alternatives: alternative('b') },
      { slug: 'b', name: 'B', alternatives: alternative('a') },
    ],
  }
  expect(await printed(content)).toEqual([expect.stringContaining('in a circle: “A”, “B”')])
})

test('a glossary word may name the only treatments where it means that', async () => {
  const word = { slug: 'capsule', term: 'Capsule', plainDefinition: 'The skin around the lens of the eye.' }
  const content = (treatment: string) => ({
    glossary: [{ ...word, treatments: [treatment] }],
    treatments: [{ slug: 'cataract', name: 'Cataract surgery' }],
  })
  expect(await printed(content('cataract'))).toEqual([])
  expect(await printed(content('catarakt'))).toEqual([expect.stringContaining('Only in these treatments')])
})
