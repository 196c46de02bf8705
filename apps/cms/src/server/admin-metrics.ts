import type { ServerResponse } from 'node:http'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** The figures of the admin's process for Prometheus. They count; no address and no name is in them. */
export class AdminMetrics {
  readonly #registry = new Registry()
  readonly #requestSeconds = new Histogram({
    name: 'carepath_admin_request_seconds',
    help: 'Time from a request of the admin or its API until its answer was sent.',
    labelNames: ['kind', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** Notes how long the answer to a request takes; `status` is its class, as 2xx. */
  note(kind: 'page' | 'api' | 'file', response: ServerResponse): void {
    const begun = performance.now()
    response.once('close', () => {
      const status = response.writableFinished ? `${Math.floor(response.statusCode / 100)}xx` : 'cut'
      this.#requestSeconds.observe({ kind, status }, (performance.now() - begun) / 1000)
    })
  }

  /** All figures, in the text format of Prometheus. */
  text(): Promise<string> {
    return this.#registry.metrics()
  }

  get contentType(): string {
    return this.#registry.contentType
  }
}
