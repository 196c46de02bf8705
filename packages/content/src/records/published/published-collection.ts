import {
  type ClinicalType,
  isClinicalType,
  PageOwnerSchema,
  withdrawableTypes,
  type WrittenType,
} from '@carepath/schema'
import type { CollectionConfig } from 'payload'
import { signedIn } from '../../model/access/signed-in.ts'
import { staff } from '../../model/access/staff.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { withCopiedTitle } from '../../fields/copy/with-copied-title.ts'
import { fieldChanges } from '../../fields/inputs/field-changes.ts'
import { editorialCheck } from './editorial-check-field.ts'
import { redirectTo } from '../../fields/inputs/redirect-to.ts'
import { collectionHooks } from '../../workflow/publish/collection-hooks.ts'
import { withTogether } from '../../workflow/together/bulk-hooks.ts'
import { liveStatusView } from './live-status-view.ts'
import { publishNote, reviewPanelField } from './review-panel-parts.ts'
import { publicationNotes, scheduleButton } from './publication-parts.ts'
import { reviewTab } from './review-tab.ts'
import { publishedVersions } from './published-versions.ts'
import { withAnswers } from './with-answers.ts'
import { withdrawalBanner, withdrawalControls, withdrawSelected } from './withdrawal-components.ts'

/**
 * A collection whose documents patients read. Adds what all such collections share: drafts, autosave, versions and
 * schedules, access, the check of the whole document before it goes live, and the outbox.
 */
export function publishedCollection(options: PublishedCollection): CollectionConfig {
  return {
    slug: options.slug,
    labels: options.labels,
    admin: {
      useAsTitle: options.titleField,
      defaultColumns: [options.titleField, ...(options.columns ?? []), '_status', 'updatedAt'],
      listSearchableFields: options.searchFields ?? [options.titleField],
      group: options.group,
      components: componentsOf(options.type),
      hideAPIURL: true,
      disableCopyToLocale: true,
      ...(options.description ? { description: options.description } : {}),
    },
    access: { create: staff, read: signedIn, readVersions: signedIn, update: staff, delete: staff },
    versions: publishedVersions,
    hooks: withTogether(options.type, collectionHooks(options)),
    fields: [
      ...(isWithdrawable(options.type) ? [withdrawalBanner(options.type)] : []),
      ...(isClinicalType(options.type) ? [reviewPanelField(options.type)] : []),
      ...publicationNotes({ type: options.type }),
      ...withAnswers(options.type, withCopiedTitle(options.fields, options.titleField)),
      ...(isPageOwner(options.type) ? [redirectTo] : []),
      fieldChanges,
      editorialCheck({ type: options.type }),
    ],
  }
}

function componentsOf(type: WrittenType): NonNullable<NonNullable<CollectionConfig['admin']>['components']> {
  const controls = [liveStatusView({ type }), scheduleButton({ type })]
  if (!isClinicalType(type))
    return {
      ...(type === 'redirect' ? { beforeListTable: ['/ui/redirect-import/import-redirects.tsx#ImportRedirects'] } : {}),
      edit: { beforeDocumentControls: controls },
    }
  return {
    ...(isWithdrawable(type) ? { beforeListTable: [withdrawSelected(type)] } : {}),
    edit: {
      beforeDocumentControls: [
        publishNote(type),
        ...controls,
        ...(isWithdrawable(type) ? [withdrawalControls(type)] : []),
      ],
    },
    views: { edit: { review: reviewTab(type) } },
  }
}

const isPageOwner = (type: WrittenType): boolean => PageOwnerSchema.safeParse(type).success

const isWithdrawable = (type: WrittenType): type is ClinicalType => withdrawableTypes.some((each) => each === type)
