import { exportSite } from '@carepath/publisher'
import type { PublishedDocument } from '@carepath/schema'
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildEnv } from './env.ts'

const site = fileURLToPath(new URL('../../apps/site/', import.meta.url))
const config = 'tests/same-as-stock/astro.config.ts'

/** Builds the site of the documents with `astro build`: our templates without our publisher. */
export async function buildStockSite(folder: string, documents: readonly PublishedDocument[]): Promise<string> {
  const out = join(folder, 'stock')
  const documentsFile = join(folder, 'documents.json')
  await writeFile(documentsFile, JSON.stringify(documents))
  await promisify(execFile)(
    join(site, 'node_modules/.bin/astro'),
    ['build', '--config', config, '--outDir', out, '--silent'],
    { cwd: site, env: { ...buildEnv, STOCK_DOCUMENTS: documentsFile } },
  )
  return out
}

/** Publishes the site of the documents with our publisher, from the built bundle. */
export async function publishSite(folder: string, documents: readonly PublishedDocument[]): Promise<string> {
  const out = join(folder, 'published')
  await exportSite({
    documents: [...documents],
    directory: out,
    bundlePath: join(site, 'dist/server/entry.mjs'),
    clientDir: join(site, 'dist/client'),
    siteUrl: 'https://www.example.org',
    readAsset: () => Promise.resolve(undefined),
  })
  return out
}
