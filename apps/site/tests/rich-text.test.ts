import type { RichText } from '@carepath/schema'
import { describe, expect, it } from 'vitest'
import { richTextHtml, topRichTextHtml } from '../src/rich-text/rich-text-html.ts'
import { requireKnownPage } from '../src/routes/page-kind.ts'
import { pagesOf } from '../src/routes/pages-of.ts'
import { PageContext } from '../src/page-context/page-context.ts'
import { memorySnapshot } from './support/memory-snapshot.ts'
import { videoFigure } from './support/stress-pictures.ts'
import { exampleOf, exampleSite } from './support/sites.ts'

const page = exampleOf('page')
const from = { document: page, field: 'body' }

function newContext(): PageContext {
  const [address] = pagesOf(page)
  if (!address) throw new Error('The page has no address')
  return new PageContext(requireKnownPage(address), memorySnapshot(exampleSite))
}

const richText = (html: string): Pick<RichText, 'html'> => ({ html })

describe('A formatted text on a page', () => {
  it('has headings one level below the heading above it, whichever level the editor began with', () => {
    const text = richText('<h4 id="a">A</h4><p>Words.</p><h4 id="b">B</h4>')
    expect(richTextHtml(newContext(), text, from)).toBe('<h3 id="a">A</h3><p>Words.</p><h3 id="b">B</h3>')
    expect(topRichTextHtml(newContext(), text, from)).toBe('<h2 id="a">A</h2><p>Words.</p><h2 id="b">B</h2>')
  })

  it('keeps the levels of its headings apart', () => {
    const text = richText('<h3 id="a">A</h3><h4 id="b">B</h4>')
    expect(topRichTextHtml(newContext(), text, from)).toBe('<h2 id="a">A</h2><h3 id="b">B</h3>')
  })

  it('has no id that another text of the page has', () => {
    const context = newContext()
    richTextHtml(context, richText('<h3 id="a">A</h3>'), from)
    expect(richTextHtml(context, richText('<h3 id="a">A</h3>'), from)).toBe('<h3 id="a-2">A</h3>')
  })

  it('has each table in a section that scrolls and is named by its caption', () => {
    const table = '<table><caption>Doses</caption><thead></thead></table>'
    const scrolling = (id: string) =>
      `<section class="table-scroll" tabindex="0" aria-labelledby="${id}"><table><caption id="${id}">Doses</caption>` +
      '<thead></thead></table></section>'
    expect(richTextHtml(newContext(), richText(`<p>A</p>${table}<p>B</p>${table}`), from)).toBe(
      `<p>A</p>${scrolling('table')}<p>B</p>${scrolling('table-2')}`,
    )
  })

  it('plays a video with controls, captions and a transcript to open, and loads nothing of it before', () => {
    const context = newContext()
    const html = richTextHtml(context, richText(`<p>A</p>${videoFigure}`), from)
    expect(html).toBe(
      '<p>A</p><figure class="video"><video src="/media/room.mp4" poster="/media/right-sized-320x320.webp" width="320" height="320" ' +
        'controls preload="none" playsinline aria-label="The “room” &#x26; what stands in it, &#x3C;slowly>">' +
        '<track kind="captions" src="/media/room.vtt" srclang="en" label="English" default></video>' +
        '<figcaption>The “room” &#x26; what stands in it, &#x3C;slowly> <span class="note">Video, 8.2 MB</span></figcaption></figure>' +
        '<details class="fold video__transcript"><summary>Transcript of the video</summary><div class="fold__body">' +
        '<p>Nurse: Sit down.<br>“Thanks!”</p><p>(A chair.)</p></div></details>',
    )
    expect(context.videos).toEqual([
      {
        ...{ src: '/media/room.mp4', poster: '/media/right-sized-320x320.webp' },
        title: 'The “room” & what stands in it, <slowly>',
        transcript: 'Nurse: Sit down. “Thanks!” (A chair.)',
      },
    ])
  })

  it('links a question to its place on the page of questions, and a source to its publication', () => {
    const html = '<a href="doc:faq/faq-stop">q</a> <a href="doc:source/source-trial">s</a>'
    expect(richTextHtml(newContext(), richText(html), from)).toBe(
      '<a href="/treatments/ketamine-infusion/questions/#can-it-be-stopped">q</a> <a href="https://doi.org/10.1056/NEJMoa2302399">s</a>',
    )
  })
})
