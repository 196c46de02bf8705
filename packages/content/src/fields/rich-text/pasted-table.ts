import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Turns a pasted `<table>` into the editor's table. All of it runs in the browser. */
export const PastedTableFeature = createServerFeature({
  key: 'pastedTable',
  feature: { ClientFeature: '/ui/table/pasted-table-feature.ts#PastedTableFeature' },
})
