import type { Verification } from '@carepath/content/outbox/verification.ts'
import type { Leader } from '../release/leader.ts'
import { checkSite, differenceCount } from './check-site.ts'
import { repairDocuments, repairFiles } from './repair-site.ts'

interface VerifyOptions {
  isRepairing: boolean
  /** True in a worker that publishes meanwhile. */
  isPublishing: boolean
  /** Runs a task while nothing else publishes. */
  runExclusive: <T>(task: () => Promise<T>) => Promise<T>
}

/** Compares the live site with the database; with `isRepairing`, repairs the differences and compares again. */
export async function verifySite(
  leader: Leader,
  { isRepairing, isPublishing, runExclusive }: VerifyOptions,
): Promise<Verification> {
  const found = await checkSite(leader, { isPublishing })
  if (!isRepairing || differenceCount(found) === 0) return { found }
  await runExclusive(() => repairDocuments(leader, found))
  const afterDocuments = found.documents.length > 0 ? await checkSite(leader, { isPublishing }) : found
  if (afterDocuments.files.length === 0) return { found, repaired: afterDocuments }
  await runExclusive(() => repairFiles(leader, afterDocuments))
  return { found, repaired: await checkSite(leader, { isPublishing }) }
}
