const names = new Intl.DisplayNames('en-US', { type: 'language' })

/** The English name of a language, e.g. `Spanish` for `es`. */
export function formatLanguage(locale: string): string {
  return names.of(locale) ?? locale
}
