import { documentKey, locales, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { loadNewestRenditions } from '../../candidate/find-leaving-languages.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import type { WorkerResponse } from '../../outbox/worker-api.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** What the publication of a document's newest version changes on the site. */
export interface PublicationEffects {
  /** True where that version is live already: nothing changes. */
  isPublished: boolean
  /** Languages in which patients would read it, and those in which they wouldn't. */
  ready: Locale[]
  unready: Locale[]
  /** Paths of the pages that change; null where most of the site does; undefined where no worker answers. */
  pages?: string[] | null
}

/** Somebody waits for it beside the text they read. */
const timeoutMs = 8000

export async function loadPublicationEffects(
  req: PayloadRequest,
  key: { type: WrittenType; id: string },
): Promise<PublicationEffects> {
  const { isPublished, ready } = await loadNewestRenditions(req, key)
  const isReady = (locale: Locale) => ready.some((document) => document.locale === locale)
  const pages = isPublished ? [] : (await askWorker(req, key))?.pages
  return {
    isPublished,
    ready: locales.filter(isReady),
    unready: locales.filter((locale) => !isReady(locale)),
    ...(pages === undefined ? {} : { pages }),
  }
}

async function askWorker(
  { payload }: PayloadRequest,
  key: { type: WrittenType; id: string },
): Promise<WorkerResponse<'previewPublication'> | undefined> {
  try {
    const request = { documents: [documentKey(key)], withPages: true }
    return await runWorkerTask(payload, 'previewPublication', request, AbortSignal.timeout(timeoutMs))
  } catch (error) {
    logEvent(payload.logger, 'debug', 'worker-silent', { err: error, code: 'previewPublication' })
    return undefined
  }
}
