import fc from 'fast-check'
import { junkText } from './junk.ts'

/** A file beside a form. */
export interface RandomFile {
  name: string
  type: string
  base64: string
}

/** A picture of one pixel, whole and damaged, files that only claim to be one, and none. */
const contents = fc.constantFrom(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk',
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  ...[
    '',
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>',
    '<html><script>alert(1)</script></html>',
    '%PDF-1.4',
    '\u00ff\u00d8\u00ff',
  ].map((text) => Buffer.from(text, 'latin1').toString('base64')),
)

export const randomFile: fc.Arbitrary<RandomFile> = fc.record({
  name: fc.oneof(
    fc.constantFrom('a.png', 'a.svg', 'a.gif', 'a.pdf', '../../a.png', 'a', '.png', 'a.png.html'),
    junkText,
  ),
  type: fc.constantFrom('image/png', 'image/svg+xml', 'image/gif', 'text/html', 'application/pdf', '', 'nothing'),
  base64: contents,
})
