import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted or dragged into a text is tidied first: Payload's editor would take markup of other programs as it comes. */
export const PasteFeature = createServerFeature({
  feature: { ClientFeature: '/ui/paste/paste-feature.tsx#PasteFeatureClient' },
  key: 'paste',
})
