import type { Locale, PublishedDocument } from '@carepath/schema'
import { readFileSync } from 'node:fs'
import { requireKnownPage } from '../../../src/routes/page-kind.ts'
import { pagesOf } from '../../../src/routes/pages-of.ts'
import { homePath } from '../../../src/routes/paths.ts'
import { standingPages } from '../../../src/site-pages/standing-pages.ts'
import type { ComposedPage } from '../../../src/views/parts/page-view.ts'
import { composePage } from '../../../src/bundle/compose-page.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'
import { documentsFile } from '../env.ts'

const documents = JSON.parse(readFileSync(documentsFile, 'utf8')) as PublishedDocument[]
const snapshot = memorySnapshot(documents)
const addresses = [...standingPages(snapshot).filter(({ path }) => path.endsWith('/')), ...documents.flatMap(pagesOf)]

/** The home page of a language. */
export function stockHome(locale: Locale): ComposedPage {
  const home = addresses.find(({ path }) => path === homePath(locale))
  if (!home) throw new Error(`The documents make no home page in ${locale}`)
  return composePage(requireKnownPage(home), snapshot).page
}

/** Every other page of a language, as `getStaticPaths` gives them. */
export function stockPaths(locale: Locale) {
  const home = homePath(locale)
  return addresses
    .filter((address) => address.locale === locale && address.path !== home)
    .map((address) => {
      const [section, ...slug] = address.path.slice(home.length, -1).split('/')
      const { page } = composePage(requireKnownPage(address), snapshot)
      return { params: { section, slug: slug.join('/') || undefined }, props: { page } }
    })
}
