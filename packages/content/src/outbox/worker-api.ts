import { DaySchema, DocumentTypeSchema, ErrorCodeSchema, IdSchema, LocaleSchema } from '@carepath/schema'
import { z } from 'zod'
import type { Wait } from '../model/release/describe-wait.ts'
import { DueReviewSchema } from './due-review.ts'
import { LeavingTranslationSchema } from './leaving-translation.ts'
import {
  FormPreviewRequestSchema,
  FormPreviewSchema,
  PreviewRequestSchema,
  SharedPreviewRequestSchema,
  SharedPreviewSchema,
  UnsignedPartsRequestSchema,
} from './preview-request.ts'
import {
  DamagedEvidenceSchema,
  UnrenderablePageSchema,
  UnsignedWordsSchema,
  VerificationSchema,
} from './verification.ts'
import { WithdrawalOutcomeSchema, WithdrawalPreviewSchema } from './withdrawal-outcome.ts'
import { WorkerStageSchema, WorkerStatusSchema } from './worker-status.ts'

/** One route of the worker's server. A GET request travels in the query, a POST request as JSON. */
interface Route {
  method: 'GET' | 'POST'
  path: `/${string}`
  request: z.ZodType<object>
  response: z.ZodType
}

const NothingSchema = z.strictObject({})

/** A live document that points at another one, or shows a file. */
const DependentSchema = z.strictObject({
  /** The document's key, as `type/id`. */
  document: z.string(),
  title: z.string(),
  locale: LocaleSchema,
})
export type Dependent = z.infer<typeof DependentSchema>

/** A translation that waits for documents, given as `type/id`. */
const WaitSchema = z.strictObject({
  locale: LocaleSchema,
  missing: z.array(z.string()),
  first: z.array(z.string()),
}) satisfies z.ZodType<Wait>

/** Questions that any worker answers at once. */
export const workerQuestions = {
  /** Tells whether the worker runs, what keeps it from its work, live words that nobody stands for, whether the evidence log is whole, whether the live site reaches its bucket, caches and host, and how much memory it holds, in MiB. Open to everybody on the machine. */
  health: {
    method: 'GET',
    path: '/health',
    request: NothingSchema,
    response: z.strictObject({
      status: WorkerStageSchema,
      problem: z.string().nullable(),
      unsigned: z.array(UnsignedWordsSchema),
      unrenderable: z.array(UnrenderablePageSchema),
      evidence: DamagedEvidenceSchema.nullable(),
      /** Why the live site can't be taken to its bucket, caches or host at present. */
      delivery: z.string().nullable(),
      rssMb: z.int(),
    }),
  },
  /** Tells the worker that a row is in the outbox, or about to be. */
  wake: { method: 'POST', path: '/wake', request: NothingSchema, response: NothingSchema },
  /** Tells editors what the worker is doing. */
  status: { method: 'GET', path: '/status', request: NothingSchema, response: WorkerStatusSchema },
  /** Lists the live documents whose review is overdue or soon due, or due until a day that is asked for; null from a worker that does not lead. */
  dueReviews: {
    method: 'GET',
    path: '/due-reviews',
    request: z.strictObject({ until: DaySchema.optional() }),
    response: z.array(DueReviewSchema).nullable(),
  },
  /** Lists the live documents that point at a document, or show an uploaded file. */
  dependents: {
    method: 'GET',
    path: '/dependents',
    request: z.union([
      /** In one language; without it in the source language. */
      z.strictObject({ type: DocumentTypeSchema, id: IdSchema, locale: LocaleSchema.optional() }),
      /** `asset`: public path of the file. */
      z.strictObject({ asset: z.string().min(1) }),
    ]),
    response: z.array(DependentSchema),
  },
  /** Lists the languages in which patients can read each live document of a type, by its id; null from a worker that does not lead. */
  liveLanguages: {
    method: 'GET',
    path: '/live-languages',
    request: z.strictObject({ type: DocumentTypeSchema }),
    response: z.record(z.string(), z.array(LocaleSchema)).nullable(),
  },
  /** Tells what each translation of a document waits for that is complete and not live; null from a worker that does not lead. */
  waits: {
    method: 'GET',
    path: '/waits',
    request: z.strictObject({ type: DocumentTypeSchema, id: IdSchema }),
    response: z.array(WaitSchema).nullable(),
  },
} satisfies Record<string, Route>

/** Tasks that only the leading worker does, one at a time. A full render may take minutes. */
export const workerTasks = {
  /** Makes an earlier release live again and pins the site to it. */
  rollBack: {
    method: 'POST',
    path: '/roll-back',
    request: z.strictObject({ number: z.int().positive(), by: z.string().min(1) }),
    response: NothingSchema,
  },
  /** Publishes the newest documents again and removes the pin. */
  unpin: {
    method: 'POST',
    path: '/unpin',
    request: z.strictObject({ by: z.string().min(1) }),
    response: NothingSchema,
  },
  /** Publishes the outbox rows of a withdrawal, given by their ids, before everything else. */
  withdraw: {
    method: 'POST',
    path: '/withdraw',
    request: z.strictObject({ rows: z.array(z.string()).min(1) }),
    response: WithdrawalOutcomeSchema,
  },
  /** Tells what withdrawing some documents, as `type/id`, would change. Changes nothing. */
  previewWithdrawal: {
    method: 'POST',
    path: '/withdraw-preview',
    request: z.strictObject({ documents: z.array(z.string()).min(1) }),
    response: WithdrawalPreviewSchema,
  },
  /** Tells which translations would leave the site, and which pages change, if the newest versions of some documents, as `type/id`, went live. Changes nothing. */
  previewPublication: {
    method: 'POST',
    path: '/publish-preview',
    request: z.strictObject({
      documents: z.array(z.string()).min(1),
      /** Asks for the pages too, which takes longer. */
      withPages: z.boolean().optional(),
    }),
    response: z.strictObject({
      leaving: z.array(LeavingTranslationSchema),
      /** Paths of the pages that would change, where they were asked for; null where most of the site would. */
      pages: z.array(z.string()).nullable().optional(),
    }),
  },
  /** Compares the live site with the database; with `isRepairing`, repairs the differences and compares again. */
  verify: {
    method: 'POST',
    path: '/verify',
    request: z.strictObject({ isRepairing: z.boolean() }),
    response: VerificationSchema,
  },
  /** Compares the buckets with the live site and the uploads; with `isRepairing`, stores again what differs or is missing. */
  verifyStorage: {
    method: 'POST',
    path: '/verify-storage',
    request: z.strictObject({ isRepairing: z.boolean() }),
    response: z.strictObject({
      /** Null where the live site goes into no bucket. */
      site: z
        .strictObject({
          compared: z.int(),
          differences: z.array(
            z.strictObject({ key: z.string(), difference: z.enum(['missing', 'bytes', 'headers', 'left over']) }),
          ),
          /** Objects that Carepath hasn't written. */
          foreign: z.array(z.string()),
        })
        .nullable(),
      /** Null where uploads are in the data folder. */
      uploads: z
        .strictObject({
          compared: z.int(),
          /** Names of files that the bucket lacked. */
          missing: z.array(z.string()),
          /** Those of them that were in the data folder, and are stored now. */
          repaired: z.array(z.string()),
        })
        .nullable(),
    }),
  },
  /** Copies the database, the notes about the evidence log and the archive of releases into a folder of this machine, between two releases. */
  copyRecords: {
    method: 'POST',
    path: '/copy-records',
    request: z.strictObject({ folder: z.string().min(1) }),
    response: z.strictObject({ kind: z.enum(['sqlite', 'mongodb']), isOfOneMoment: z.boolean() }),
  },
  /** Finds files that nothing needs any more; with `isFreeing`, deletes them. */
  reclaimSpace: {
    method: 'POST',
    path: '/reclaim-space',
    request: z.strictObject({ isFreeing: z.boolean() }),
    response: z.strictObject({ files: z.array(z.strictObject({ file: z.string(), bytes: z.int() })) }),
  },
  /** Renders one page as it would be with the newest version of a document live. Changes nothing. */
  preview: {
    method: 'POST',
    path: '/preview',
    request: PreviewRequestSchema,
    response: z.strictObject({ html: z.string() }),
  },
  /** Renders one page as it would be with a form live as it is on the screen. Changes nothing. */
  previewForm: {
    method: 'POST',
    path: '/preview-form',
    request: FormPreviewRequestSchema,
    response: FormPreviewSchema,
  },
  /** Renders the newest draft of a document for somebody without an account. Changes nothing. */
  previewShared: {
    method: 'POST',
    path: '/preview-shared',
    request: SharedPreviewRequestSchema,
    response: SharedPreviewSchema,
  },
  /** Names the documents, as `type/id`, that keep pages samples although the page's own document is signed. Changes nothing. */
  unsignedParts: {
    method: 'POST',
    path: '/unsigned-parts',
    request: UnsignedPartsRequestSchema,
    response: z.strictObject({ documents: z.array(z.string()) }),
  },
} satisfies Record<string, Route>

/** Every route of the worker's server. */
export const workerRoutes = { ...workerQuestions, ...workerTasks }

export type WorkerQuestion = keyof typeof workerQuestions
export type WorkerTask = keyof typeof workerTasks
export type WorkerRoute = WorkerQuestion | WorkerTask
export type WorkerRequest<R extends WorkerRoute> = z.output<(typeof workerRoutes)[R]['request']>
export type WorkerResponse<R extends WorkerRoute> = z.output<(typeof workerRoutes)[R]['response']>

/** What the worker's server has to implement. A task throws a CarepathError where it can't be done. */
export type WorkerApi = { [Q in WorkerQuestion]: (request: WorkerRequest<Q>) => WorkerResponse<Q> } & {
  [T in WorkerTask]: (request: WorkerRequest<T>) => Promise<WorkerResponse<T>>
}

/** How a task ends; spaces come before it, so that the connection stays open while the task runs. */
export const TaskEndSchema = z.union([
  z.strictObject({ result: z.unknown() }),
  z.strictObject({ error: z.strictObject({ code: ErrorCodeSchema, message: z.string(), next: z.string() }) }),
])
export type TaskEnd = z.infer<typeof TaskEndSchema>
