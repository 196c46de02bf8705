import { documentKey, DocumentKeySchema, type WrittenType } from '@carepath/schema'
import type { PayloadRequest, Where } from 'payload'
import { loadNames, type DocumentName } from '../../candidate/document-name.ts'
import { namesInText } from '../../candidate/names-in-text.ts'
import { onlyTransaction } from '../../candidate/stored/form.ts'
import { collectionSlugs } from '../../model/collection-names.ts'

interface Key {
  type: WrittenType
  id: string
}

/** A schedule that failed. */
export interface MissedSchedule {
  /** Instant of the attempt. */
  at: string
  why: string
}

/** A schedule that failed, with the document it was for. */
export interface MissedDocument extends MissedSchedule {
  document: DocumentName
}

/** Loads the last schedule of a document that failed; null once the document was published or taken down since. */
export async function loadMissedSchedule(req: PayloadRequest, { type, id }: Key): Promise<MissedSchedule | null> {
  // Records of earlier versions name the collection.
  const names = [documentKey({ type, id }), ...(type === 'site-settings' ? [] : [`${collectionSlugs[type]}/${id}`])]
  const [failed] = await findFailed(req, { 'error.document': { in: names } }, 1)
  return failed && !(await wasSettledAfter(req, { type, id }, failed.at)) ? { at: failed.at, why: failed.why } : null
}

/** More would be no help to whoever reads the list. */
const most = 20

/** Loads the schedules that failed and that nobody has made up for since, the newest first. */
export async function loadMissedSchedules(req: PayloadRequest): Promise<MissedDocument[]> {
  const failed = await findFailed(req, { 'error.document': { exists: true } }, 100)
  const newest = new Map(failed.toReversed().map((each) => [each.key, each]))
  const keys = [...newest.keys()].flatMap((key) => DocumentKeySchema.safeParse(key).data ?? []) as Key[]
  const names = await loadNames(req, keys)
  const missed: MissedDocument[] = []
  for (const { key, at, why } of [...newest.values()].toSorted((one, other) => other.at.localeCompare(one.at))) {
    const document = names.get(key)
    if (document && missed.length < most && !(await wasSettledAfter(req, document, at)))
      missed.push({ document, at, why })
  }
  return missed
}

async function findFailed(req: PayloadRequest, about: Where, limit: number) {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: {
      and: [
        { status: { equals: 'failed' } },
        about,
        {
          or: [
            { 'error.code': { equals: 'missedSchedule' } },
            { 'error.message': { like: 'Scheduled publish failed' } },
          ],
        },
      ],
    },
    sort: '-startedAt',
    limit,
    ...systemOptions(req),
  })
  const inWords = await namesInText(
    req,
    docs.map(({ error }) => error?.message),
  )
  return docs.map(({ startedAt, error }) => ({
    at: startedAt,
    why: inWords(error?.message ?? ''),
    key: error?.document ?? '',
  }))
}

async function wasSettledAfter(req: PayloadRequest, { type, id }: Key, instant: string): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'evidence',
    where: {
      and: [
        { documentType: { equals: type } },
        { documentId: { equals: id } },
        { action: { in: ['published', 'unpublished', 'deleted', 'recalled'] } },
        { at: { greater_than: instant } },
      ],
    },
    limit: 1,
    ...systemOptions(req),
  })
  return docs.length > 0
}

const systemOptions = (req: PayloadRequest) =>
  ({ depth: 0, pagination: false, overrideAccess: true, req: onlyTransaction(req) }) as const
