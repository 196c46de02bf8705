import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { lookFile } from '@carepath/look/look-file.ts'
import type { PublisherOptions } from '@carepath/publisher'
import type { Settings } from './env.ts'
import { securityTxt } from './security-txt.ts'
import { indexNowKeyPath } from './index-now-key.ts'
import { uploadStore } from './uploads/uploads.ts'

const secondsPerDay = 24 * 60 * 60

/** Where the publisher finds the built site and the uploads, and where it keeps what is live. */
export function publisherOptions(settings: Settings): Omit<PublisherOptions, 'log' | 'onProgress'> {
  const { indexNow, securityContact, siteHstsDays, siteUrl } = settings
  return {
    stateDir: join(settings.dataDir, 'publisher'),
    liveDir: join(settings.dataDir, 'live'),
    bundlePath: join(settings.siteDist, 'server/entry.mjs'),
    clientDir: join(settings.siteDist, 'client'),
    siteUrl,
    reserveBytes: settings.diskReserveBytes,
    // Over HTTP browsers ignore the header.
    httpsOnlySeconds: siteUrl.startsWith('https:') ? siteHstsDays * secondsPerDay : 0,
    givenFiles: [
      ...(indexNow ? [{ path: indexNowKeyPath(indexNow.key), text: indexNow.key }] : []),
      ...(securityContact ? [securityTxt({ securityContact, siteUrl })] : []),
    ],
    readAsset: async (path) => {
      const look = lookFile(path)
      if (look !== undefined) return Readable.from([Buffer.from(look)])
      return uploadStore(settings).open(basename(path))
    },
  }
}
