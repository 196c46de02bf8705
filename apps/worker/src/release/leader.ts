import type { Publisher } from '@carepath/publisher'
import type { Payload } from 'payload'
import type { Releaser } from './releaser.ts'
import type { WorkerMemory } from '../resolve/worker-memory.ts'

/** What the one process that may publish works with. */
export interface Leader {
  payload: Payload
  publisher: Publisher
  releaser: Releaser
  memory: WorkerMemory
}
