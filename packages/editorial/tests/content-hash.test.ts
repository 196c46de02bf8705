import { describe, expect, it } from 'vitest'
import { contentHash, formerContentHash } from '../src/index.ts'
import { nausea, sound, treatment } from './fixtures/sound-site.ts'

/** A video in a formatted text, as the CMS publishes it. */
const film = ({
  src = '/media/a.mp4',
  track = '/media/a.vtt',
  poster = '/media/a.webp',
  title = 'The room',
  transcript = 'A woman enters.',
}) =>
  `<figure><video src="${src}" poster="${poster}"><track src="${track}"></video><figcaption>${title}</figcaption></figure><details><p>${transcript}</p></details>`

describe('the hash of what a clinician signs', () => {
  const signed = contentHash(treatment())

  it('is a SHA-256, the same for the same words', () => {
    expect(signed).toMatch(/^[0-9a-f]{64}$/u)
    expect(contentHash(treatment())).toBe(signed)
  })

  it('does not depend on the order of fields, on empty optional fields or on Unicode forms', () => {
    const document = treatment()
    const turned = Object.fromEntries(Object.entries({ ...document, costNote: undefined }).reverse())
    expect(contentHash(turned as never)).toBe(signed)
    const composed = contentHash({ ...document, name: 'Colocaci\u00F3n' })
    expect(contentHash({ ...document, name: 'Colocacio\u0301n' })).toBe(composed)
  })

  it.each([
    ['a sentence', { summary: 'Other words.' }],
    ['a number', { benefits: [{ ...treatment().benefits[0]!, percent: 56 }] }],
    ['an embedded step', { steps: treatment().steps.slice(1) }],
    ['the order of steps', { steps: treatment().steps.toReversed() }],
    ['what a block rests on', { dose: { ...treatment().dose, sources: [] } }],
    ['the sources of the whole', { review: { ...treatment().review, sources: [] } }],
    ['which side effects are listed', { sideEffects: [] }],
    ['the order of other names', { alsoKnownAs: ['B', 'A', ...treatment().alsoKnownAs] }],
    ['an entry moved from one list to the other', moveBetweenLists()],
    ['the texts for search results', { seo: { title: 'Another title' } }],
    ['the summary of the change', { review: { ...treatment().review, changeSummary: 'Now twice as safe.' } }],
    ['who wrote it', { review: { ...treatment().review, authors: [] } }],
    ['the language', { locale: 'es' as const }],
  ])('changes with %s', (_, fields) => {
    expect(contentHash({ ...treatment(), ...fields })).not.toBe(signed)
  })

  it.each([
    ['the path', { slug: 'another' }],
    ['the day of publishing', { updatedAt: '2027-01-01T00:00:00.000Z' }],
    ['the list of uploads', { assets: ['/media/a.png'] }],
    ['who signs and when', { review: { ...treatment().review, reviewedAt: '2026-12-01', reviewedContentHash: 'x' } }],
  ])('does not change with %s', (_, fields) => {
    expect(contentHash({ ...treatment(), ...fields })).toBe(signed)
  })

  const page = sound('page', 'page-editorial-policy')
  const withHtml = (html: string) => contentHash({ ...page, body: { ...page.body, html } })

  it.each([
    ['kinds of blocks', '<p>Words.</p>', '<h3>Words.</h3>'],
    ['levels of headings', '<h3>Words.</h3>', '<h4>Words.</h4>'],
    ['targets of links', '<p><a href="doc:faq/a">Words</a></p>', '<p><a href="doc:faq/b">Words</a></p>'],
    ['words of links', '<p><a href="doc:faq/a">Do</a> not</p>', '<p><a href="doc:faq/a">Do not</a></p>'],
    ['texts of pictures', '<img src="/media/a.png" alt="A">', '<img src="/media/a.png" alt="B">'],
    [
      'places of pictures',
      '<p>A <img src="/media/a.png" alt="A"></p><p>B</p>',
      '<p>A</p><p>B <img src="/media/a.png" alt="A"></p>',
    ],
    ['videos', film({}), film({ src: '/media/b.mp4' })],
    ['captions of a video', film({}), film({ track: '/media/b.vtt' })],
    ['still pictures of a video', film({}), film({ poster: '/media/b.webp' })],
    ['titles of a video', film({}), film({ title: 'Another room' })],
    ['transcripts', film({}), film({ transcript: 'A man enters.' })],
    ['numbered and plain lists', '<ol><li>One</li></ol>', '<ul><li>One</li></ul>'],
    ['first numbers', '<ol><li>One</li></ol>', '<ol start="3"><li>One</li></ol>'],
    ['numbers of single entries', '<ol><li value="2">One</li></ol>', '<ol><li>One</li></ol>'],
    [
      'where one list ends',
      '<ul><li>A</li><li>B</li></ul><ul><li>C</li></ul>',
      '<ul><li>A</li></ul><ul><li>B</li><li>C</li></ul>',
    ],
    ['nesting', '<ul><li>A<ul><li>B</li></ul></li></ul>', '<ul><li>A</li><li>B</li></ul>'],
    [
      'depths of nesting',
      '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>',
      '<ul><li>A<ul><li>B</li><li>C</li></ul></li></ul>',
    ],
    ['bold', '<p>Do <strong>not</strong> drive.</p>', '<p>Do not drive.</p>'],
    ['bold and italic', '<p>Do <strong>not</strong> drive.</p>', '<p>Do <em>not</em> drive.</p>'],
    ['which words are bold', '<p><strong>Do</strong> not drive.</p>', '<p>Do <strong>not</strong> drive.</p>'],
    ['words struck out', '<p>Do <s>not</s> drive.</p>', '<p>Do not drive.</p>'],
    ['raised digits', '<p>10<sup>2</sup></p>', '<p>102</p>'],
    [
      'cells of a table',
      '<table><tr><td>A</td><td>B</td></tr></table>',
      '<table><tr><td>A</td></tr><tr><td>B</td></tr></table>',
    ],
    [
      'the order of rows',
      '<table><tbody><tr><td>A</td></tr><tr><td>B</td></tr></tbody></table>',
      '<table><tbody><tr><td>B</td></tr><tr><td>A</td></tr></tbody></table>',
    ],
    [
      'which cell is empty',
      '<table><tr><td>A</td><td></td></tr></table>',
      '<table><tr><td></td><td>A</td></tr></table>',
    ],
    [
      'captions',
      '<table><caption>A</caption><tr><td>B</td></tr></table>',
      '<table><caption>C</caption><tr><td>B</td></tr></table>',
    ],
    ['heads of a table', '<table><tr><th>A</th></tr></table>', '<table><tr><td>A</td></tr></table>'],
    ['line breaks', '<p>A<br>B</p>', '<p>A B</p>'],
    ['quotations', '<blockquote><p>A</p></blockquote>', '<p>A</p>'],
  ])('tells %s apart', (_, one, other) => {
    expect(withHtml(one)).not.toBe(withHtml(other))
  })

  it.each([
    ['ids and white space', '<p id="a">Words.</p>', '<p>Words.</p>\n'],
    ['line ends inside a sentence', '<p>Two\n  words.</p>', '<p>Two words.</p>'],
    ['white space between entries', '<ul>\n  <li> A </li>\n</ul>', '<ul><li>A</li></ul>'],
    ['the order of attributes', '<img src="/media/a.png" alt="A">', '<img alt="A" src="/media/a.png">'],
    [
      'how a picture is loaded',
      '<img src="/media/a.png" alt="A" loading="lazy" width="3">',
      '<img src="/media/a.png" alt="A">',
    ],
    ['how a video is loaded', film({}).replace('<video', '<video controls preload="none" width="9"'), film({})],
    ['the order of emphasis', '<p><em><strong>A</strong></em></p>', '<p><strong><em>A</em></strong></p>'],
    ['emphasis in two pieces', '<p><strong>A</strong><strong>B</strong></p>', '<p><strong>AB</strong></p>'],
    ['which side of the markup a space is on', '<p><strong>A </strong>B</p>', '<p><strong>A</strong> B</p>'],
    ['two names for one emphasis', '<p><b>A</b></p>', '<p><strong>A</strong></p>'],
    ['elements that say nothing', '<p><span>A</span></p>', '<p>A</p>'],
    [
      'sources of a picture in other formats',
      '<picture><source srcset="/media/a.avif"><img src="/media/a.png" alt="A"></picture>',
      '<img src="/media/a.png" alt="A">',
    ],
  ])('does not depend on %s', (_, one, other) => {
    expect(withHtml(one)).toBe(withHtml(other))
  })

  it('tells two documents with the same words apart', () => {
    expect(contentHash({ ...nausea(), id: 'other' })).not.toBe(contentHash(nausea()))
  })
})

describe('the hash of a document that a clinician signs in part', () => {
  const clinic = sound('clinic', 'clinic-sample')

  it.each([
    ['a phone', { phones: [{ ...clinic.phones[0]!, number: '+1-310-555-0199' }] }],
    ['an extension', { phones: [{ ...clinic.phones[0]!, extension: '9' }] }],
    ['the number for urgent calls', { phones: [{ ...clinic.phones[0]!, isUrgent: false }] }],
    ['what to do in an emergency', { emergencyText: 'Call 911 or 988.' }],
  ])('changes with %s', (_, fields) => {
    expect(contentHash({ ...clinic, ...fields })).not.toBe(contentHash(clinic))
  })

  it.each([
    ['when a number is answered', { phones: [{ ...clinic.phones[0]!, hours: 'Day and night' }] }],
    ['opening hours', { hours: [{ day: 'monday' as const, opens: '07:00', closes: '08:00' }] }],
    ['the address', { address: { ...clinic.address, street: '2 Other Street' } }],
    ['the way in', { accessibility: ['Parking behind the house'] }],
    ['the name', { name: 'Another name' }],
  ])('does not change with %s', (_, fields) => {
    expect(contentHash({ ...clinic, ...fields })).toBe(contentHash(clinic))
  })
})

describe('the hash of earlier approvals', () => {
  it('is that of a medicine with one class, and changes with its source or another class', () => {
    const drug = { kind: 'drug', genericName: 'x' }
    const hashOf = (fields: object) => contentHash({ ...treatment(), interventions: [{ ...drug, ...fields }] })
    const controlClass = 'us-schedule-iii'
    const row = { controlClass, sources: [] }
    expect(hashOf({ controlClasses: [row] })).toBe(hashOf({ controlClass }))
    const others = [[], [row, row], [{ ...row, sources: [{ type: 'source', id: 'label' }] }]]
    expect(new Set(others.map((controlClasses) => hashOf({ controlClasses }))).add(hashOf({ controlClass })).size).toBe(
      4,
    )
  })

  it('still fits the words that it was made for, and no others', () => {
    const document = treatment()
    for (const version of [undefined, 2]) {
      const earlier = formerContentHash(document, version)
      expect(earlier).not.toBe(contentHash(document))
      expect(formerContentHash(structuredClone(document), version)).toBe(earlier)
      expect(formerContentHash({ ...document, summary: 'Other words.' }, version)).not.toBe(earlier)
    }
    expect(formerContentHash(document, 2)).not.toBe(formerContentHash(document, undefined))
    expect(formerContentHash(document, 1)).toBeUndefined()
  })
})

/** A thing to avoid among the things to bring. */
function moveBetweenLists() {
  const { whatToBring, whatToAvoid } = treatment()
  return { whatToBring: [...whatToBring, ...whatToAvoid.slice(0, 1)], whatToAvoid: whatToAvoid.slice(1) }
}
