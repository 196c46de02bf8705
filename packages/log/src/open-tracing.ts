import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace as api, TraceFlags } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import { inProcess, type Part } from './process-log.ts'
import { firstStep, type Step } from './trace.ts'

/** Steps are sent together, at the latest after this time. */
const sendEveryMs = 1000
/** A collector that is away keeps no program from ending for longer. */
const lastSendMs = 2000

/**
 * Sends the steps of this program to a collector, by OTLP over HTTP. The ids of traces and steps are made from the request's id:
 * nothing else has to travel between the programs for their steps to be one trace. Returns what sends the last ones.
 */
export function openTracing(part: Part, endpoint: string): () => Promise<void> {
  const ids = { trace: '', step: '' }
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/u, '')}/v1/traces` })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': `carepath-${part}` }),
    idGenerator: { generateTraceId: () => ids.trace, generateSpanId: () => ids.step },
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: sendEveryMs })],
  })
  const tracer = provider.getTracer('carepath')
  inProcess.trace = ({ name, request, id, parent, begunAt, endedAt, facts = {}, hasFailed = false }) => {
    ids.trace = traceId(request)
    ids.step = stepId(request, id)
    const parentContext =
      parent === undefined
        ? ROOT_CONTEXT
        : api.setSpanContext(ROOT_CONTEXT, {
            traceId: ids.trace,
            spanId: stepId(request, parent),
            traceFlags: TraceFlags.SAMPLED,
            isRemote: true,
          })
    const kind = id === firstStep ? SpanKind.SERVER : SpanKind.INTERNAL
    const attributes = { 'carepath.request': request, ...facts }
    const span = tracer.startSpan(name, { startTime: begunAt, kind, attributes }, parentContext)
    if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end(Math.max(begunAt, endedAt))
  }
  return async () => {
    delete inProcess.trace
    const sent = provider.shutdown().catch(() => undefined)
    await Promise.race([sent, pause(lastSendMs, undefined, { ref: false })])
  }
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

const traceId = (request: Step['request']): string => hash(request).slice(0, 32)

const stepId = (request: Step['request'], id: Step['id']): string => hash(`${request}\n${id}`).slice(0, 16)
