import path from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { exportSite } from '@carepath/publisher'
import { stressSite } from '@carepath/site/stress-site'
import sharp from 'sharp'
import { root } from '../env.ts'

const built = path.join(root, 'apps/site/dist')

/** Publishes the stress site: three hundred pages that are hard to lay out. */
async function publishStressSite(): Promise<void> {
  const { out, url } = parseArgs({ options: { out: { type: 'string' }, url: { type: 'string' } } }).values
  if (!out || !url) throw new Error('Give the folder and the address: --out DIR --url URL')
  await exportSite({
    bundlePath: path.join(built, 'server/entry.mjs'),
    clientDir: path.join(built, 'client'),
    siteUrl: url,
    readAsset: (file) => (file.endsWith('.vtt') ? writeCaptions() : paintPicture(file)),
    documents: stressSite(),
    directory: out,
  })
}

/** Paints a picture of the size and format in its path. */
async function paintPicture(file: string): Promise<Readable | undefined> {
  const [, width, height, format] = /-(\d+)x(\d+)\.(avif|webp)$/u.exec(file) ?? []
  if (!width || !height) return undefined
  const painted = sharp({ create: { width: Number(width), height: Number(height), channels: 3, background: '#7a9' } })
  return Readable.from([
    await (format === 'avif' ? painted.avif({ effort: 0 }) : painted.webp({ effort: 0 })).toBuffer(),
  ])
}

/** Browsers load the captions of a video before it is played. */
const writeCaptions = (): Promise<Readable> =>
  Promise.resolve(Readable.from(['WEBVTT\n\n00:00.000 --> 00:02.000\nSit down.\n']))

await publishStressSite()
