import { CarepathError, RichTextSchema, type Image } from '@carepath/schema'
import { readHtml } from '@carepath/editorial'
import { describe, expect, it } from 'vitest'
import type { UploadedPicture } from '../../src/mapping/rich-text/uploaded-picture.ts'
import { toRichText } from '../../src/mapping/rich-text/to-rich-text.ts'
import { heading, item, lexical, link, list, node, paragraph, upload, words } from './lexical-of.ts'

const arm: Image = {
  src: '/media/arm.jpg',
  width: 2000,
  height: 1000,
  mimeType: 'image/jpeg',
  alt: 'A thin tube in an arm',
  variants: [
    { src: '/media/arm-320.avif', width: 320, height: 160, mimeType: 'image/avif' },
    { src: '/media/arm-320.webp', width: 320, height: 160, mimeType: 'image/webp' },
    { src: '/media/arm-640.webp', width: 640, height: 320, mimeType: 'image/webp' },
  ],
}

const mute: Image = { ...arm, alt: '' }
const lamp: UploadedPicture = { ...arm, alt: 'A lamp', inText: { isDecorative: true, words: undefined } }
const sign: UploadedPicture = { ...arm, inText: { isDecorative: false, words: 'Never alone.\nCall <us>.' } }
const untold: UploadedPicture = { ...arm, inText: { isDecorative: false, words: '' } }

function placeOf(assets = new Set<string>()) {
  const media = (id: string) => ({ arm, mute, lamp, sign, untold })[id]
  return {
    document: 'treatment/ketamine',
    title: 'Ketamine infusion',
    field: 'dose.body',
    media,
    videoFile: () => undefined,
    assets,
  }
}

const rich = (...children: Parameters<typeof lexical>) => toRichText(lexical(...children), placeOf())

/** The error of publishing the text. */
function errorOf(...children: Parameters<typeof lexical>): CarepathError {
  try {
    rich(...children)
  } catch (error) {
    if (error instanceof CarepathError) return error
    throw error
  }
  throw new Error('It was published.')
}

describe('formatted text', () => {
  it('keeps paragraphs, bold, italic, line breaks and lists', () => {
    const { html, text } = rich(
      paragraph(words('Rest '), words('well', 1), words(' and ', 0), words('slowly', 2), words('.', 3)),
      paragraph(words('One'), { type: 'linebreak', version: 1 }, words('Two')),
      list('number', item(words('First')), item(words('Second'))),
      list('bullet', item(words('Point'))),
    )
    expect(html).toBe(
      '<p>Rest <strong>well</strong> and <em>slowly</em><strong><em>.</em></strong></p><p>One<br>Two</p>' +
        '<ol><li>First</li><li>Second</li></ol><ul><li>Point</li></ul>',
    )
    expect(text).toBe('Rest well and slowly.\nOne\nTwo\nFirst\nSecond\nPoint')
  })

  it('fits the contract, and is the same bytes each time', () => {
    const publish = () =>
      rich(heading('h3', words('Dose')), paragraph(words('0.5 mg/kg')), list('bullet', item(words('Slowly'))))
    expect(RichTextSchema.parse(publish())).toEqual(publish())
    expect(JSON.stringify(publish())).toBe(JSON.stringify(publish()))
  })

  it('prints text that looks like markup as text', () => {
    const { html, text } = rich(paragraph(words('Pressure < 180 & <script>alert("1")</script>')))
    expect(html).toBe('<p>Pressure &#x3C; 180 &#x26; &#x3C;script>alert("1")&#x3C;/script></p>')
    expect(text).toBe('Pressure < 180 & <script>alert("1")</script>')
  })

  it('leaves out empty lines', () => {
    expect(rich(paragraph(), paragraph(words('Rest.')), heading('h3', words(' ')), list('bullet', item())).html).toBe(
      '<p>Rest.</p>',
    )
  })

  it('puts an inner list into the item it belongs to, where the editor keeps it in one of its own', () => {
    const inner = list('bullet', item(words('a blanket')))
    expect(rich(list('bullet', item(words('Bring')), item(inner), item(words('Leave')))).html).toBe(
      '<ul><li>Bring<ul><li>a blanket</li></ul></li><li>Leave</li></ul>',
    )
  })

  it('drops underlining and alignment, which are looks only', () => {
    expect(rich(node('paragraph', [words('Rest.', 8)], { format: 'center' })).html).toBe('<p>Rest.</p>')
  })
})

describe('headings', () => {
  it('get ids of their words, each once, and make the table of contents', () => {
    const { html, headings } = rich(
      heading('h3', words('What you '), words('may feel', 1)),
      paragraph(words('Tired.')),
      heading('h4', words('What you may feel')),
      heading('h3', words('¿Qué sentirá?')),
      heading('h3', words('?!')),
    )
    expect(headings).toEqual([
      { id: 'what-you-may-feel', depth: 3, text: 'What you may feel' },
      { id: 'what-you-may-feel-1', depth: 4, text: 'What you may feel' },
      { id: 'qué-sentirá', depth: 3, text: '¿Qué sentirá?' },
      { id: 'section', depth: 3, text: '?!' },
    ])
    for (const { id, depth } of headings) expect(html).toContain(`<h${depth} id="${id}">`)
  })

  it('of another level stop the publish', () => {
    expect(errorOf(heading('h2', words('Too big'))).code).toBe('unknownNode')
  })
})

describe('links', () => {
  const internal = (doc: object | null, fragment?: string) => ({ linkType: 'internal', doc, fragment })
  const nausea = { relationTo: 'side-effects', value: 'nausea-id' }

  it('to a document name it by type and id, and are listed once', () => {
    const { html, references } = rich(
      paragraph(
        link(internal(nausea), words('nausea')),
        words(' or '),
        link(internal(nausea, 'what-to-do'), words('what to do')),
      ),
    )
    expect(html).toBe(
      '<p><a href="doc:side-effect/nausea-id">nausea</a> or <a href="doc:side-effect/nausea-id#what-to-do">what to do</a></p>',
    )
    expect(references).toEqual([{ type: 'side-effect', id: 'nausea-id' }])
  })

  it('to a document that Payload has loaded have the same address', () => {
    const { references } = rich(paragraph(link(internal({ ...nausea, value: { id: 'nausea-id' } }), words('nausea'))))
    expect(references).toEqual([{ type: 'side-effect', id: 'nausea-id' }])
  })

  it.each([
    ['no document', internal(null)],
    ['a document that is gone', internal({ relationTo: 'side-effects', value: null })],
    ['something that is not published', internal({ relationTo: 'users', value: 'somebody' })],
  ])('to %s stop the publish', (_, fields) => {
    expect(errorOf(paragraph(link(fields, words('nausea')))).code).toBe('unresolvedReference')
  })

  it('to a section that can’t exist stop the publish', () => {
    expect(errorOf(paragraph(link(internal(nausea, 'a b"'), words('nausea')))).code).toBe('brokenLink')
  })

  it.each([
    'https://www.fda.gov/drugs?id=1#top',
    'tel:+1-310-555-0142',
    'tel:911',
    'sms:988',
    'mailto:hello@example.org',
  ])('to %s are kept', (url) => {
    expect(rich(paragraph(link({ linkType: 'custom', url }, words('this')))).html).toBe(
      `<p><a href="${url}">this</a></p>`,
    )
  })

  it.each([
    'http://example.org/',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>',
    'https://',
    '/side-effects/nausea/',
    '#top',
    '',
  ])('to “%s” stop the publish', (url) => {
    expect(errorOf(paragraph(link({ linkType: 'custom', url }, words('this')))).code).toBe('brokenLink')
  })

  it('without words show nothing', () => {
    expect(rich(paragraph(words('Rest.'), link({ linkType: 'custom', url: '' }))).html).toBe('<p>Rest.</p>')
  })
})

describe('pictures', () => {
  it('are offered as AVIF and as WebP in their sizes, with their alternative text, and their files are listed', () => {
    const place = placeOf()
    const { html } = toRichText(lexical(paragraph(words('See:')), upload('arm')), place)
    expect(html).toBe(
      '<p>See:</p><figure><picture><source type="image/avif" srcset="/media/arm-320.avif 320w" ' +
        'sizes="(min-width: 50rem) 45rem, 100vw"><img src="/media/arm-640.webp" srcset="/media/arm-320.webp 320w, /media/arm-640.webp 640w" ' +
        'sizes="(min-width: 50rem) 45rem, 100vw" width="640" height="320" alt="A thin tube in an arm" loading="lazy" decoding="async"></picture></figure>',
    )
    expect([...place.assets]).toEqual(['/media/arm-320.avif', '/media/arm-320.webp', '/media/arm-640.webp'])
  })

  it('that are decorative have no alternative text, whatever was written before', () => {
    const { html, text } = rich(paragraph(words('See:')), upload('lamp'))
    expect(html).toContain('height="320" alt="" role="presentation"')
    expect(html + text).not.toContain('A lamp')
  })

  it('that contain words have these below them, among the words that are read, checked and looked for', () => {
    const { html, text } = rich(paragraph(words('See:')), upload('sign'))
    expect(html).toContain('</picture><figcaption>Never alone.<br>Call &#x3C;us>.</figcaption></figure>')
    expect(text).toBe('See:\nNever alone.\nCall <us>.')
    expect(readHtml(html).blocks).toContainEqual({
      element: 'figcaption',
      text: expect.stringContaining('Never alone') as string,
    })
  })

  it.each([
    ['are gone', upload('deleted')],
    ['were never chosen', upload(null)],
    ['are no uploads of ours', { ...upload('arm'), relationTo: 'users' }],
    ['have no words for those who can’t see them', upload('mute')],
    ['contain words that nobody has written out in this language', upload('untold')],
  ])('that %s stop the publish', (_, picture) => {
    expect(errorOf(paragraph(words('See:')), picture).code).toBe('missingAsset')
  })
})

describe('content that the site can’t show', () => {
  it('stops the publish, and the error names document, field, and what to do', () => {
    const { code, message, place, next } = errorOf(
      paragraph(words('Rest.')),
      node('block', [], { fields: { blockType: 'banner' } }),
    )
    expect({ code, place }).toEqual({
      code: 'unknownNode',
      place: { document: 'treatment/ketamine', title: 'Ketamine infusion', field: 'dose.body' },
    })
    expect(message).toContain('block')
    expect(next).toContain('Remove it')
  })

  it.each([
    ['a table', node('table', [node('tablerow')])],
    ['a quotation', node('quote', [words('Said.')])],
    ['a rule', node('horizontalrule')],
    ['a checklist', list('check', item(words('Done')))],
    ['a paragraph between list items', list('bullet', paragraph(words('Lost')))],
    ['struck-through words', paragraph(words('never', 4))],
    ['code', paragraph(words('x', 16))],
    ['a subscript', paragraph(words('2', 32))],
    ['a superscript', paragraph(words('2', 64))],
  ])('includes %s', (_, unknown) => {
    expect(errorOf(unknown).code).toBe('unknownNode')
  })

  it('includes words in a place where no converter looks for them', () => {
    const { code, message } = errorOf(node('paragraph', [words('Rest.')], { text: 'And do not drive.' }))
    expect({ code, message }).toEqual({
      code: 'invalidDocument',
      message: 'Publishing this text would lose some of its words',
    })
  })

  it('includes a value that is no editor state at all', () => {
    expect(() => toRichText('<p>Rest.</p>', placeOf())).toThrow(CarepathError)
  })
})
