import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { PublisherOptions } from '../src/index.ts'

const fixture = {
  bundlePath: fileURLToPath(new URL('./fixture-site/bundle.ts', import.meta.url)),
  clientDir: fileURLToPath(new URL('./fixture-site/client', import.meta.url)),
  siteUrl: 'https://care.example',
}

/** Options of a publisher of the fixture site that keeps everything in one folder. */
export function siteOptions(
  directory: string,
  { uploads = new Map<string, string>(), log = (_message: string): unknown => undefined } = {},
): PublisherOptions {
  return {
    ...fixture,
    stateDir: join(directory, 'state'),
    liveDir: join(directory, 'live'),
    readAsset: async (path) => {
      const bytes = uploads.get(path)
      return bytes === undefined ? undefined : Readable.from([Buffer.from(bytes)])
    },
    log,
    hasBestCompression: false,
  }
}
