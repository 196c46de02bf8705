import rehypeParse from 'rehype-parse'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { sanitiseSchema } from '../../src/mapping/rich-text/sanitise-schema.ts'

const sanitise = (html: string) =>
  String(
    unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeSanitize, sanitiseSchema)
      .use(rehypeStringify)
      .processSync(html),
  )

describe('the second check of published text', () => {
  it.each([
    ['<p onclick="steal()">Rest.</p>', '<p>Rest.</p>'],
    ['<p style="display:none" class="x">Rest.</p>', '<p>Rest.</p>'],
    ['<p>Rest.<script>steal()</script></p>', '<p>Rest.</p>'],
    ['<p>Rest.</p><iframe src="https://example.org"></iframe>', '<p>Rest.</p>'],
    ['<p><a href="javascript:steal()">Rest.</a></p>', '<p><a>Rest.</a></p>'],
    ['<p><a href="http://example.org">Rest.</a></p>', '<p><a>Rest.</a></p>'],
    ['<img src="/media/arm.webp" onerror="steal()">', '<img src="/media/arm.webp">'],
    ['<svg><use href="#x"></use></svg><p>Rest.</p>', '<p>Rest.</p>'],
  ])('turns %s into %s', (hostile, safe) => {
    expect(sanitise(hostile)).toBe(safe)
  })

  it('keeps everything that an editor can make', () => {
    const html =
      '<h3 id="dose">Dose</h3><p>A <strong>small</strong> <em>dose</em>.<br><a href="doc:page/about#us">About us</a></p>' +
      '<ol><li>One<ul><li>Two</li></ul></li></ol><a href="sms:988">Text 988</a>'
    expect(sanitise(html)).toBe(html)
  })
})
