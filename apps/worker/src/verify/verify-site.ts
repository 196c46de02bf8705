import { checkSite, differenceCount, type SiteCheck } from './check-site.ts'
import type { Leader } from '../release/leader.ts'
import { repairDocuments, repairFiles } from './repair-site.ts'

/** What a check came to, and what a repair has left of it. */
export interface Verification {
  /** As it was found. */
  found: SiteCheck
  /** How it is after the repair; absent where nothing was to be repaired, or nobody asked for it. */
  repaired?: SiteCheck
}

interface VerifyOptions {
  isRepairing: boolean
  /** True in a worker that publishes meanwhile. */
  isPublishing: boolean
  /** Runs what publishes when nothing else does. */
  runExclusive: <T>(work: () => Promise<T>) => Promise<T>
}

/** Compares the live site with the database; with `isRepairing`, mends what differs and compares again. */
export async function verifySite(
  leader: Leader,
  { isRepairing, isPublishing, runExclusive }: VerifyOptions,
): Promise<Verification> {
  const found = await checkSite(leader, { isPublishing })
  if (!isRepairing || differenceCount(found) === 0) return { found }
  await runExclusive(() => repairDocuments(leader, found))
  const half = found.documents.length > 0 ? await checkSite(leader, { isPublishing }) : found
  if (half.files.length === 0) return { found, repaired: half }
  await runExclusive(() => repairFiles(leader, half))
  return { found, repaired: await checkSite(leader, { isPublishing }) }
}
