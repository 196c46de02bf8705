import { generateImportMap } from 'payload'
import { checkGenerated } from '@carepath/content/generate/check-generated.ts'
import { generatedFrom } from '@carepath/content/generate/generated-from.ts'

/** Writes the admin's import map, or with `--check` fails where it is stale. */
const payload = await generatedFrom('import-map')
const file = payload.config.admin.importMap.importMapFile
await checkGenerated('importmap', file, () => generateImportMap(payload.config, { log: false, force: true }))
await payload.destroy()
