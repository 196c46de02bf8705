import type { Publisher } from '@carepath/publisher'
import type { Payload } from 'payload'
import type { Releaser } from './releaser.ts'

/** What the one process that may publish works with. */
export interface Leader {
  payload: Payload
  publisher: Publisher
  releaser: Releaser
  /** False where other code has mapped what is live: then the same document may be published differently. */
  isMappingKnown: boolean
}
