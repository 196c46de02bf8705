import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportSite } from '@carepath/publisher'
import { translatedSite } from '@carepath/site/translated-site'
import { root } from '../env.ts'

/** Publishes the contract's examples in all languages of the copy that this file is in. */
const { out, url } = parseArgs({ options: { out: { type: 'string' }, url: { type: 'string' } } }).values
if (!out || !url) throw new Error('Give the folder and the address: --out DIR --url URL')
const built = path.join(root, 'apps/site/dist')
await exportSite({
  bundlePath: path.join(built, 'server/entry.mjs'),
  clientDir: path.join(built, 'client'),
  siteUrl: url,
  readAsset: () => Promise.resolve(undefined),
  documents: translatedSite(),
  directory: out,
})
