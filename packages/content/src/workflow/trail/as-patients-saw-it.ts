/** Paths of files that a page of the site loads, within a text of quotes or `url(…)`. */
const loaded = /(["'`(])\/(_astro|media)\//gu

/** Texts of attributes that make a browser load something: pictures, videos, styles, scripts, icons. */
const loadingTag = /<(?:link|script|img|source|track|video|audio|input)\b[^>]*>/giu
const address = /\b(src|href|poster)="\/(?!\/)([^"]*)"/giu
const addresses = /\b(srcset|imagesrcset)="([^"]*)"/giu

/** Leads what a style or script loads to the files of its release. */
export function toArchivedAddresses(code: string, files: string): string {
  return code.replace(loaded, `$1${files}/$2/`)
}

/** The page of a release with the addresses of its files led to that release's, and nothing else changed. */
export function asPatientsSawIt(html: string, files: string): string {
  return html.replace(loadingTag, (tag) =>
    tag
      .replace(address, (_, name: string, path: string) => `${name}="${files}/${path}"`)
      .replace(
        addresses,
        (_, name: string, list: string) => `${name}="${list.replace(/(^|,\s*)\//gu, `$1${files}/`)}"`,
      ),
  )
}
