import { getPayload } from 'payload'
import { expect, test } from 'vitest'
import { cmsConfig } from '../../src/cms-config.ts'
import { readSettings } from '../../src/config/env.ts'
import { pendingMigrations } from '../../src/config/migrate.ts'
import { personForm } from '../support/forms.ts'
import { openCms } from '../support/open-cms.ts'
import { onEachDatabase } from '../contract/databases.ts'

onEachDatabase(({ environment }) => {
  test('takes a further language as it is, and keeps the words of the others', { timeout: 120_000 }, async () => {
    const cms = await openCms(environment)
    const { id } = await cms.payload.create({ collection: 'people', data: personForm('Robin Placeholder') })
    const config = await cmsConfig(readSettings({ DATA_DIR: cms.dataDir, ...environment }))
    if (!config.localization) throw new Error('The CMS has no languages')
    config.localization.locales.push({ ...config.localization.locales[0], code: 'de', label: 'Deutsch' })
    config.localization.localeCodes.push('de')
    const payload = await getPayload({ config, key: `${cms.dataDir}/de`, disableOnInit: true })

    expect(await pendingMigrations(payload)).toEqual([])
    const name = { en: 'Robin Placeholder', de: 'Robin Platzhalter' }
    await payload.db.updateOne({ collection: 'people', id, data: { name } })
    const stored = await payload.db.findOne<{ id: string; name: unknown }>({
      collection: 'people',
      where: { id: { equals: id } },
      locale: 'all',
    })
    expect(stored?.name).toEqual(name)
    await payload.destroy()
    await cms.close()
  })
})
