const names = new Intl.DisplayNames('en-US', { type: 'language' })

/** What the admin, which speaks American English, calls a language: `Spanish` for `es`. */
export const languageLabel = (code: string): string => names.of(code) ?? code
