import type { CollectionConfig, GlobalConfig } from 'payload'

interface Args {
  data?: unknown
  overrideAccess?: boolean
}

/** Keeps the dates of a collection's documents the system's: Payload would take a `createdAt` that somebody sends. */
export function withSystemDates(collection: CollectionConfig): CollectionConfig {
  const beforeOperation = [({ args }: { args?: unknown }) => withoutDates(args as Args) as never]
  const { hooks } = collection
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [...beforeOperation, ...(hooks?.beforeOperation ?? [])] },
  }
}

/** The same for a global. */
export function withSystemDatesOfGlobal(global: GlobalConfig): GlobalConfig {
  const beforeOperation = [({ args }: { args?: unknown }) => withoutDates(args as Args) as never]
  const { hooks } = global
  return { ...global, hooks: { ...hooks, beforeOperation: [...beforeOperation, ...(hooks?.beforeOperation ?? [])] } }
}

/** What is asked for, without dates; our own code, which acts for nobody, may set them. */
function withoutDates(args: Args): Args {
  const { data, overrideAccess } = args
  if (overrideAccess === true || typeof data !== 'object' || data === null || Array.isArray(data)) return args
  const { createdAt, updatedAt, ...rest } = data as Record<string, unknown>
  return createdAt === undefined && updatedAt === undefined ? args : { ...args, data: rest }
}
