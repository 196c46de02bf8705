import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { markdownConverter } from '../../src/fields/rich-text/from-markdown.ts'
import { toRichText } from '../../src/mapping/rich-text/to-rich-text.ts'

let convert: Awaited<ReturnType<typeof markdownConverter>>

beforeAll(async () => {
  const settings = readSettings({ DATA_DIR: mkdtempSync(join(tmpdir(), 'carepath-markdown-')) })
  convert = await markdownConverter(await cmsConfig(settings))
})

const publish = (markdown: string) =>
  toRichText(
    convert(markdown, (type, key) => `id-of-${type}-${key}`),
    { document: 'page/about', field: 'body', media: () => undefined, videoFile: () => undefined, assets: new Set() },
  )

describe('Markdown', () => {
  it('becomes the same state as text written in the editor', () => {
    const { html } = publish(
      '### What helps\n\nRest **well**, and *slowly*.\n\n- One\n- Two\n\n1. First\n2. Second\n\n#### More\n\nSee [the label](https://www.fda.gov/label).',
    )
    expect(html).toBe(
      '<h3 id="what-helps">What helps</h3><p>Rest <strong>well</strong>, and <em>slowly</em>.</p>' +
        '<ul><li>One</li><li>Two</li></ul><ol><li>First</li><li>Second</li></ol>' +
        '<h4 id="more">More</h4><p>See <a href="https://www.fda.gov/label">the label</a>.</p>',
    )
  })

  it('links to documents by key, and to a section of one', () => {
    const { html, references } = publish(
      'Some [feel sick](doc:side-effect/nausea), see [why](doc:glossary-term/dissociation#more).',
    )
    expect(html).toBe(
      '<p>Some <a href="doc:side-effect/id-of-side-effect-nausea">feel sick</a>, ' +
        'see <a href="doc:glossary-term/id-of-glossary-term-dissociation#more">why</a>.</p>',
    )
    expect(references).toHaveLength(2)
  })

  it('keeps telephone links', () => {
    expect(publish('Call [911](tel:911).').html).toBe('<p>Call <a href="tel:911">911</a>.</p>')
  })

  it.each(['## Too big', '- One\n  - Inner', '> Said', '---', '![arm](arm.webp)', 'Some `code`', '~~Gone~~'])(
    'that the editor has no feature for is refused: %j',
    (markdown) => {
      expect(() => publish(markdown)).toThrow('is Markdown for which the editor has no feature')
    },
  )

  it('with a link to an unknown type is refused', () => {
    expect(() => publish('[Odd](doc:poem/ode)')).toThrow('poem')
  })
})
