import { documentKey, parseDocumentKey, sourceLanguageName, type Locale, type WrittenType } from '@carepath/schema'
import type { PayloadRequest } from 'payload'
import { listNames, loadNames, type DocumentName } from '../../candidate/document-name.ts'
import {
  findLeavingLanguages,
  loadNewestRenditions,
  type LeavingLanguage,
} from '../../candidate/find-leaving-languages.ts'
import { namesInText } from '../../candidate/names-in-text.ts'
import { isSignatureField } from '../../candidate/signatures/signatures.ts'
import { formFields } from '../../candidate/stored/entity.ts'
import { findFormPlace } from '../../form/form-place.ts'
import { languageLabel } from '../../model/text/language-label.ts'
import { runWorkerTask } from '../../outbox/ask-worker.ts'
import type { WorkerResponse } from '../../outbox/worker-api.ts'
import { logEvent } from '@carepath/log/log-event.ts'

interface Key {
  type: WrittenType
  id: string
}

/** A translation that patients can read now, and that a publication would take off the site. */
export interface LeavingTranslation {
  document: DocumentName
  locale: Locale
  /** The language in the words of the admin. */
  language: string
  /** What the translation lacks, as a sentence. */
  why: string
}

/** Whoever is about to publish waits for this: a worker that takes longer is as good as away. */
const timeoutMs = 5000

/**
 * The translations that leave the site when the newest versions of some documents are published together: their own, where
 * these aren't ready, and those of other documents that can't do without them. Without a worker only the first are known.
 */
export async function findLeavingTranslations(
  req: PayloadRequest,
  keys: readonly Key[],
): Promise<LeavingTranslation[]> {
  const own = new Map<string, { key: Key; locale: Locale; why: string }>()
  for (const key of keys) {
    const newest = await loadNewestRenditions(req, key)
    if (newest.isPublished) continue
    for (const language of await findLeavingLanguages(req, key, newest)) {
      const { locale } = language
      own.set(`${documentKey(key)} ${locale}`, { key, locale, why: whatIsMissing(req, key.type, language) })
    }
  }
  const known = await askWorker(req, keys)
  const found = known
    ? known.map(({ document, locale, note }) => ({
        key: parseDocumentKey(document) as Key,
        locale,
        why: own.get(`${document} ${locale}`)?.why ?? note,
      }))
    : [...own.values()]
  const names = await loadNames(
    req,
    found.map(({ key }) => key),
  )
  const inWords = await namesInText(
    req,
    found.map(({ why }) => why),
  )
  return found.flatMap(({ key, locale, why }) => {
    const document = names.get(documentKey(key))
    return document ? [{ document, locale, language: languageLabel(locale), why: inWords(why) }] : []
  })
}

async function askWorker(
  { payload }: PayloadRequest,
  keys: readonly Key[],
): Promise<WorkerResponse<'previewPublication'>['leaving'] | undefined> {
  try {
    const request = { documents: keys.map(documentKey) }
    return (await runWorkerTask(payload, 'previewPublication', request, AbortSignal.timeout(timeoutMs))).leaving
  } catch (error) {
    logEvent(payload.logger, 'debug', 'worker-silent', { err: error, code: 'previewPublication' })
    return undefined
  }
}

/** “Title and 2 more aren’t translated.” */
function whatIsMissing({ payload }: PayloadRequest, type: WrittenType, { locale, problems }: LeavingLanguage): string {
  const language = languageLabel(locale)
  const fields = formFields(payload, type)
  const labels = problems
    .filter(({ path }) => path !== '' && !isSignatureField(path))
    .map(({ path }) => findFormPlace(path, fields).label)
  const missing = [...new Set(labels)].map((label) => `“${label}”`)
  if (missing.length === 0)
    return `Nobody has approved the ${language} text since the ${sourceLanguageName} text was changed.`
  return `${listNames(missing, 3)} ${missing.length === 1 ? 'isn’t' : 'aren’t'} ready in ${language}.`
}
