import { setImmediate } from 'node:timers/promises'
import { HtmlValidate } from 'html-validate'
import type { PageFile } from './render-site.ts'

interface Options {
  /** Where editors have chosen the longest names: search results then cut the title. */
  hasLongNames?: boolean
}

/** The whole recommended set: what differs from it is in decision 0165. */
const createValidator = (hasLongNames: boolean) =>
  new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Links of this class keep the number whole by their style; their other words may wrap on a narrow phone.
      'tel-non-breaking': ['error', { ignoreClasses: ['phone-link'] }],
      ...(hasLongNames && { 'long-title': 'off' }),
    },
  })

/** Faults that html-validate finds in pages, one line each. */
export async function htmlFaults(
  files: Iterable<{ path: string; html: string }>,
  { hasLongNames = false }: Options = {},
): Promise<string[]> {
  const validator = createValidator(hasLongNames)
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
