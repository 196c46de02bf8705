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
    // Names are the editors' words; for search results the contract has a title of its own.
    'long-title': 'off',
    // Safari forgets that a list is one where its markers are hidden.
    'no-redundant-role': 'off',
    // Starlight's skip link leads to `_top`, which is a valid id.
    'valid-id': ['error', { relaxed: true }],
  },
})

/** What html-validate holds against pages, one line each. */
export async function htmlFaults(files: Iterable<{ path: string; html: string }>): Promise<string[]> {
  const faults: string[] = []
  for (const { path, html } of files) {
    // Sockets that time out meanwhile are closed: else whoever fetches next would be handed one.
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
