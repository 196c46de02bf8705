import { generateImportMap } from 'payload'
import { checkGenerated } from '@carepath/content/generate/check-generated.ts'
import { openEmptyPayload } from '@carepath/content/generate/open-empty-payload.ts'

/** Writes the admin's import map, or with `--check` fails where it is stale. */
const payload = await openEmptyPayload('import-map')
const file = payload.config.admin.importMap.importMapFile
await checkGenerated('@carepath/cms generate:importmap', file, () =>
  generateImportMap(payload.config, { log: false, force: true }),
)
await payload.destroy()
