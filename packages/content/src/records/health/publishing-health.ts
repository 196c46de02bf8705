import type { Payload } from 'payload'
import type { DamagedEvidence, UnrenderablePage, UnsignedWords } from '../../outbox/verification.ts'
import type { WorkerResponse } from '../../outbox/worker-api.ts'
import { askWorker } from '../../outbox/ask-worker.ts'

/** How publishing stands, in a word that tells strangers nothing more; the log of the worker has the reason. */
export type PublishingHealth = 'running' | 'starting' | 'failing' | 'not running'

/** How publishing stands, and the live words that nobody stands for: anybody can read those words anyway. */
interface SiteHealth {
  publishing: PublishingHealth
  unsigned: Pick<UnsignedWords, 'type' | 'title' | 'locale'>[]
  /** Pages that are live as they were, since they can't be rendered. */
  unrenderable: Pick<UnrenderablePage, 'path' | 'title'>[]
  /** Number of the entry from which on the evidence log can't be relied on; what is in it is nobody's business here. */
  evidence: Pick<DamagedEvidence, 'from'> | null
  /** Whether the live site reaches its bucket, caches and host, where there are any. */
  isDelivering: boolean
}

/** Asks the worker whether what editors publish goes live, whether somebody stands for all that is live, and whether the evidence log is whole. */
export async function askSiteHealth(payload: Payload): Promise<SiteHealth> {
  const health = await askWorker(payload, 'health', {})
  const unsigned = (health?.unsigned ?? []).map(({ type, title, locale }) => ({ type, title, locale }))
  const unrenderable = (health?.unrenderable ?? []).map(({ path, title }) => ({ path, title }))
  const evidence = health?.evidence ? { from: health.evidence.from } : null
  const isDelivering = (health?.delivery ?? null) === null
  return { publishing: describe(health), unsigned, unrenderable, evidence, isDelivering }
}

function describe(health: WorkerResponse<'health'> | undefined): PublishingHealth {
  if (!health) return 'not running'
  if (health.problem !== null) return 'failing'
  return health.status === 'starting' ? 'starting' : 'running'
}
