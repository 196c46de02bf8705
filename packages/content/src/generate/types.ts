import { generateTypes } from 'payload/node'
import { openEmptyPayload } from './open-empty-payload.ts'
import { checkGenerated } from './check-generated.ts'

/** Writes payload-types.ts, or with `--check` fails where it is stale. */
const payload = await openEmptyPayload('types')
await checkGenerated('@carepath/content generate:types', payload.config.typescript.outputFile, () =>
  generateTypes(payload.config, { log: false }),
)
await payload.destroy()
