import { json } from 'node:stream/consumers'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CarepathError } from '@carepath/schema'
import { z } from 'zod'
import { PreviewRequestSchema, type PreviewRequest } from '@carepath/content/outbox/preview-request.ts'
import type { Verification } from '../verify/verify-site.ts'
import type { WithdrawalPreview } from '../tasks/preview-withdrawal.ts'
import type { WithdrawalOutcome } from '../tasks/withdraw.ts'

/** What the worker that leads does when asked, between two passes. Each throws a CarepathError where it can't. */
export interface Tasks {
  rollBack(request: { number: number; by: string }): Promise<void>
  unpin(request: { by: string }): Promise<void>
  withdraw(request: { rows: string[] }): Promise<WithdrawalOutcome>
  previewWithdrawal(request: { documents: string[] }): Promise<WithdrawalPreview>
  verify(request: { isRepairing: boolean }): Promise<Verification>
  preview(request: PreviewRequest): Promise<{ html: string }>
}

/** A client gives up on a server that is silent for minutes; a full render may take as long. */
const heartbeatMs = 10_000

const RollBackSchema = z.strictObject({ number: z.int().positive(), by: z.string().min(1) })
const VerifySchema = z.strictObject({ isRepairing: z.boolean() })
const WithdrawSchema = z.strictObject({ rows: z.array(z.string()).min(1) })
const WithdrawPreviewSchema = z.strictObject({ documents: z.array(z.string()).min(1) })
const UnpinSchema = z.strictObject({ by: z.string().min(1) })

/** The task a visitor asks for; undefined where it is none. */
export async function readTask(
  route: string,
  request: IncomingMessage,
  tasks: Tasks,
): Promise<(() => Promise<unknown>) | undefined> {
  switch (route) {
    case 'POST /roll-back': {
      const wanted = await bodyOf(request, RollBackSchema)
      return () => tasks.rollBack(wanted)
    }
    case 'POST /unpin': {
      const wanted = await bodyOf(request, UnpinSchema)
      return () => tasks.unpin(wanted)
    }
    case 'POST /withdraw': {
      const wanted = await bodyOf(request, WithdrawSchema)
      return () => tasks.withdraw(wanted)
    }
    case 'POST /withdraw-preview': {
      const wanted = await bodyOf(request, WithdrawPreviewSchema)
      return () => tasks.previewWithdrawal(wanted)
    }
    case 'POST /verify': {
      const wanted = await bodyOf(request, VerifySchema)
      return () => tasks.verify(wanted)
    }
    case 'POST /preview': {
      const wanted = await bodyOf(request, PreviewRequestSchema)
      return () => tasks.preview(wanted)
    }
    default:
      return undefined
  }
}

/** Answers at once that the task is under way, and at its end what came of it: `{ result }` or `{ error }`. */
export async function answerTask(response: ServerResponse, task: () => Promise<unknown>): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders()
  const heartbeat = setInterval(() => response.write(' '), heartbeatMs)
  try {
    response.end(JSON.stringify({ result: (await task()) ?? null }))
  } catch (error) {
    response.end(JSON.stringify({ error: explain(error) }))
  } finally {
    clearInterval(heartbeat)
  }
}

async function bodyOf<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  return schema.parse(await json(request))
}

function explain(error: unknown): { message: string; next: string } {
  if (error instanceof CarepathError) return { message: error.message, next: error.next }
  return { message: error instanceof Error ? error.message : String(error), next: 'Look in the worker’s log.' }
}
