import type { Delivery } from '@carepath/delivery/delivery.ts'
import type { Publisher } from '@carepath/publisher'
import type { Payload } from 'payload'
import type { DependencyCache } from '../resolve/dependency-cache.ts'
import type { Releaser } from './releaser.ts'

/** What the leader, the one process that may publish, works with. */
export interface Leader {
  payload: Payload
  publisher: Publisher
  releaser: Releaser
  dependencyCache: DependencyCache
  /** Takes the live site to a bucket, caches and hosts; absent where none is set up. */
  delivery?: Delivery | undefined
}
