import { setImmediate } from 'node:timers/promises'
import { HtmlValidate } from 'html-validate'
import type { PageFile } from './render-site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Results appear while the reader types: the search has nothing to send.
    'wcag/h32': 'off',
    // "Call (310) 555-0142" may break on a narrow phone rather than run out of its button.
    'tel-non-breaking': 'off',
    // Editors choose names; for search results the contract has a separate title.
    'long-title': 'off',
    // Safari drops the list role of a list without markers.
    'no-redundant-role': 'off',
    // Starlight's skip link leads to `_top`, which is a valid id.
    'valid-id': ['error', { relaxed: true }],
  },
})

/** Faults that html-validate finds in pages, one line each. */
export async function htmlFaults(files: Iterable<{ path: string; html: string }>): Promise<string[]> {
  const faults: string[] = []
  for (const { path, html } of files) {
    // Lets Node close sockets that timed out meanwhile: else the next fetch would reuse one of them.
    await setImmediate()
    const { results } = await validator.validateString(html, path)
    for (const { messages } of results) {
      faults.push(...messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`))
    }
  }
  return faults
}

/** Rendered pages as `htmlFaults` takes them. */
export const asHtml = (files: readonly PageFile[]) =>
  files.map(({ address, page }) => ({ path: address.path, html: page.html }))
