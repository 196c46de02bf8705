import { siteSettingsId } from '@carepath/schema'
import type { GlobalConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { staff } from '../../model/access/staff.ts'
import type { PublishedGlobal } from '../../mapping/published-description.ts'
import { editorialCheck } from './editorial-check-field.ts'
import { liveStatusView } from './live-status-view.ts'
import { fieldChanges } from '../../fields/inputs/field-changes.ts'
import { globalHooks } from '../../workflow/publish/global-hooks.ts'
import { publicationNotes, publishButton, scheduleButton } from './publication-parts.ts'
import { publishedVersions } from './published-versions.ts'
import { withAnswers } from './with-answers.ts'

/** A single document that patients read, under the same rules as a published collection. It can't be unpublished. */
export function publishedGlobal(options: PublishedGlobal): GlobalConfig {
  const form = { type: options.type, globalId: siteSettingsId }
  return {
    slug: options.slug,
    label: options.label,
    admin: {
      group: adminGroups.site,
      components: {
        elements: {
          beforeDocumentControls: [liveStatusView(form), scheduleButton(form)],
          PublishButton: publishButton(form),
        },
      },
      ...(options.description ? { description: options.description } : {}),
    },
    access: { read: signedIn, readVersions: signedIn, update: staff },
    versions: { max: publishedVersions.maxPerDoc, drafts: publishedVersions.drafts },
    hooks: globalHooks({ title: options.label }),
    fields: [
      ...publicationNotes(form),
      ...withAnswers(options.type, options.fields),
      fieldChanges,
      editorialCheck(form),
    ],
  }
}
