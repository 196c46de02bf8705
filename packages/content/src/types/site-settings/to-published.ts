import { siteSettingsId } from '@carepath/schema'
import { DocumentReader } from '../../mapping/document-reader.ts'
import type { Mapping } from '../../mapping/mapping-context.ts'

export const toPublished: Mapping = (document, context) => {
  const from = new DocumentReader('site-settings', { ...document, id: siteSettingsId }, context)
  return from.document({
    siteName: from.text('siteName'),
    tagline: from.text('tagline'),
    introduction: from.text('introduction'),
    navigation: from.rows('navigation', (row) => ({ label: row.text('label'), path: row.text('path') })),
    clinic: from.reference('clinic', 'clinic'),
    emergencyCards: from.references('emergencyCards', 'care-advice'),
    searchWords: from.filledLines('searchWords'),
    logo: from.image('logo'),
    logoOnDark: from.image('logo') && from.image('logoOnDark'),
    mainColor: from.text('mainColor'),
    secondColor: from.text('secondColor'),
    typeface: from.text('typeface'),
    isSample: from.flag('isSample'),
  })
}
