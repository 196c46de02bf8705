import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sourceLocale, type Locale } from '@carepath/schema'
import { createLocalReq } from 'payload'
import { collectionSlugs } from '@carepath/content/model/collection-names.ts'
import { runWorkerTask } from '@carepath/content/outbox/ask-worker.ts'
import { loadCandidateRendition } from '@carepath/content/candidate/candidate-rendition.ts'
import type { ClinicalKey } from '@carepath/content/model/clinical-key.ts'
import { loadSampleContent } from '@carepath/sample-content/load.ts'
import type { WithdrawalResult } from '@carepath/content/workflow/withdrawal/withdraw.ts'
import type { Verification } from '@carepath/content/outbox/verification.ts'
import { account } from '@carepath/content/tests/review/people.ts'
import { confirmToSign } from '@carepath/content/tests/support/confirm.ts'
import { richText } from '@carepath/content/tests/support/forms.ts'
import { signedIn } from '@carepath/content/tests/support/open-cms.ts'
import { openPublishingCms, type PublishingCms } from '../publishing/publishing-cms.ts'

/** A CMS with the whole sample guide, published by a worker of its own as the real site prints it. */
export interface GuideCms extends PublishingCms {
  /** The document of a type whose field has this value. */
  key(type: ClinicalKey['type'], field: string, value: string): Promise<ClinicalKey>
  send(who: Who, method: string, path: string, body?: object): Promise<Response>
  withdraw(documents: ClinicalKey[], reason?: string): Promise<WithdrawalResult>
  /** Submits the newest version and has a reviewer sign it. */
  approve(key: ClinicalKey, locale?: Locale): Promise<void>
  /** Presses “Publish”, and waits until it is live. */
  publish(key: ClinicalKey): Promise<void>
  /** The text files in the live folder that contain the words, search and lists among them. */
  filesWith(words: string): Promise<string[]>
  /** Waits until nothing is queued. */
  settled(): Promise<void>
  /** Compares what is live with the database, document by document and byte by byte. */
  verify(): Promise<Verification>
}

type Who = 'editor' | 'rae.reviewer' | 'ada.admin'

const realSite = join(import.meta.dirname, '../../../site/dist')

export async function openGuideCms(environment: Record<string, string> = {}): Promise<GuideCms> {
  const cms = await openPublishingCms({ SITE_DIST: realSite, ...environment })
  const { payload } = cms
  await cms.stopWorker()
  await loadSampleContent(payload, { user: cms.editor, onProgress: () => undefined })
  // A clinician signs no words that a stand-in confirms: the people of this guide are real.
  await payload.update({
    collection: 'people',
    where: { isPlaceholder: { equals: true } },
    data: { isPlaceholder: false, _status: 'published' },
  })
  await account(payload, 'reviewer', 'Rae Reviewer')
  // A signed Spanish page refers to its reviewer's Spanish page.
  const bio = richText('Rae Reviewer da infusiones desde hace diez años.')
  await payload.update({
    collection: 'people',
    where: { slug: { equals: 'rae-reviewer' } },
    locale: 'es',
    data: { name: 'Rae Reviewer', bio, _status: 'published' },
  })
  await account(payload, 'admin', 'Ada Admin')
  cms.startWorker()

  const settled = () =>
    cms.until(async () => {
      const { totalDocs } = await payload.count({ collection: 'outbox', where: { status: { equals: 'queued' } } })
      if (totalDocs > 0) throw new Error(`${totalDocs} changes wait.`)
    })
  const send: GuideCms['send'] = async (who, method, path, body) => {
    const headers = await signedIn(cms, `${who}@example.com`)
    if (path === '/review/approve') await confirmToSign(cms, headers)
    return cms.rest(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  }
  const answer = async (response: Response): Promise<unknown> => {
    const text = await response.text()
    if (response.ok) return JSON.parse(text)
    throw new Error(`${response.status}: ${text}`)
  }
  await settled()
  return {
    ...cms,
    settled,
    send,
    key: async (type, field, value) => {
      const where = { [field]: { equals: value } }
      const [found] = (await payload.find({ collection: collectionSlugs[type], where, limit: 1 })).docs
      if (!found) throw new Error(`There is no ${type} “${value}”.`)
      return { type, id: found.id }
    },
    withdraw: async (documents, reason = 'A dose is wrong.') =>
      (await answer(await send('rae.reviewer', 'POST', '/withdraw', { documents, reason }))) as WithdrawalResult,
    approve: async (key, locale = sourceLocale) => {
      await answer(await send('editor', 'POST', '/review/submit', { ...key, locale }))
      const { hash } = await loadCandidateRendition(await createLocalReq({}, payload), key, locale)
      const signing = { ...key, locale, hash, scope: 'wholeDocument' }
      await answer(await send('rae.reviewer', 'POST', '/review/approve', signing))
      await settled()
    },
    publish: async ({ type, id }) => {
      await answer(await send('editor', 'PATCH', `/${collectionSlugs[type]}/${id}`, { _status: 'published' }))
      await settled()
    },
    filesWith: (words) => filesWith(join(cms.dataDir, 'live'), words),
    verify: async () => {
      // A page may be live again while the worker still starts.
      await cms.until(async () => {
        const { status } = cms.state.api().health({})
        if (status !== 'leading') throw new Error(`The worker is ${status}.`)
        await Promise.resolve()
      })
      return runWorkerTask(payload, 'verify', { isRepairing: false })
    },
  }
}

/** Files come and go in the background, above all those of search: where one is gone before it is read, all are read again. */
async function filesWith(folder: string, words: string): Promise<string[]> {
  const found = await filesNowWith(folder, words).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  })
  return found ?? filesWith(folder, words)
}

async function filesNowWith(folder: string, words: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:html|json|xml|txt)$/u.test(name))
  const found = names.map(async (name) => ((await readFile(join(folder, name), 'utf8')).includes(words) ? [name] : []))
  return (await Promise.all(found)).flat().sort()
}
