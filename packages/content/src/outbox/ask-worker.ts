import { CarepathError } from '@carepath/schema'
import { currentRequest } from '@carepath/log/process-log.ts'
import { requestIdHeader } from '@carepath/log/request-id.ts'
import type { Payload } from 'payload'
import { getSettings } from '../config/get-settings.ts'
import {
  TaskEndSchema,
  workerQuestions,
  workerRoutes,
  workerTasks,
  type WorkerQuestion,
  type WorkerRequest,
  type WorkerResponse,
  type WorkerRoute,
  type WorkerTask,
} from './worker-api.ts'
import { logEvent } from '@carepath/log/log-event.ts'

/** A question is answered from memory: a worker that takes longer is as good as away. */
const questionTimeoutMs = 1000

/** Asks the worker a question. Undefined where no worker answers: whoever asks goes on without. */
export async function askWorker<Q extends WorkerQuestion>(
  payload: Payload,
  question: Q,
  request: WorkerRequest<Q>,
): Promise<WorkerResponse<Q> | undefined> {
  try {
    const response = await send(payload, question, request, AbortSignal.timeout(questionTimeoutMs))
    return workerQuestions[question].response.parse(await response.json()) as WorkerResponse<Q>
  } catch (error) {
    const words = `The worker has not answered “${question}”.`
    logEvent(payload.logger, 'debug', 'worker-silent', { err: error, code: question, words })
    return undefined
  }
}

/** Has the leading worker do a task, and waits until it is done. Throws a CarepathError where it can't be done. */
export async function runWorkerTask<T extends WorkerTask>(
  payload: Payload,
  task: T,
  request: WorkerRequest<T>,
  signal?: AbortSignal,
): Promise<WorkerResponse<T>> {
  const { workerUrl } = getSettings(payload)
  const response = await send(payload, task, request, signal).catch((cause: unknown) => {
    throw unreachable(workerUrl, cause)
  })
  const end = TaskEndSchema.safeParse(await response.json().catch(() => undefined)).data
  if (!end) throw unreachable(workerUrl, new Error(`It answered ${response.status}.`))
  if ('error' in end) throw new CarepathError(end.error.code, end.error.message, { next: end.error.next })
  return workerTasks[task].response.parse(end.result) as WorkerResponse<T>
}

function send<R extends WorkerRoute>(
  payload: Payload,
  route: R,
  request: WorkerRequest<R>,
  signal?: AbortSignal,
): Promise<Response> {
  const { workerUrl, workerToken } = getSettings(payload)
  const { method, path } = workerRoutes[route]
  const query = method === 'GET' ? `?${new URLSearchParams(request as Record<string, string>).toString()}` : ''
  return fetch(workerUrl + path + query, {
    method,
    headers: {
      authorization: `Bearer ${workerToken}`,
      'content-type': 'application/json',
      // The worker’s lines name the request that made the admin ask.
      ...namingRequest(),
    },
    ...(method === 'POST' ? { body: JSON.stringify(request) } : {}),
    ...(signal ? { signal } : {}),
  })
}

function namingRequest(): Record<string, string> {
  const request = currentRequest()
  return request === undefined ? {} : { [requestIdHeader]: request }
}

function unreachable(workerUrl: string, cause: unknown): CarepathError {
  return new CarepathError('workerUnreachable', `The publishing worker does not answer at ${workerUrl}`, {
    next: 'See whether it runs, and whether WORKER_URL and WORKER_TOKEN are the same for it and the CMS.',
    cause,
  })
}
