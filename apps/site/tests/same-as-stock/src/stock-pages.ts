import type { PublishedDocument } from '@carepath/schema'
import { readFileSync } from 'node:fs'
import { requireKnownPage } from '../../../src/routes/page-kind.ts'
import { pagesOf } from '../../../src/routes/pages-of.ts'
import { standingPages } from '../../../src/site-pages/standing-pages.ts'
import { composePage } from '../../../src/bundle/compose-page.ts'
import { memorySnapshot } from '../../support/memory-snapshot.ts'
import { documentsFile } from '../env.ts'

const documents = JSON.parse(readFileSync(documentsFile, 'utf8')) as PublishedDocument[]
const snapshot = memorySnapshot(documents)
const addresses = [...standingPages(snapshot).filter(({ path }) => path.endsWith('/')), ...documents.flatMap(pagesOf)]

/** Every page, as `getStaticPaths` gives them. */
export const stockPaths = () =>
  addresses.map((address) => ({
    params: { path: address.path.slice(1, -1) || undefined },
    props: { page: composePage(requireKnownPage(address), snapshot).page },
  }))
