import {
  type ClinicalType,
  isClinicalType,
  PageOwnerSchema,
  withdrawableTypes,
  type WrittenType,
} from '@carepath/schema'
import type { CollectionConfig, Field } from 'payload'
import type { CollectionDocumentType } from '../../model/collection-names.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { staff } from '../../model/access/staff.ts'
import type { PublishedCollection } from '../../mapping/published-description.ts'
import { withCopiedTitle } from '../../fields/copy/with-copied-title.ts'
import { documentState, documentStateField } from '../../fields/inputs/document-state.ts'
import { fieldChanges } from '../../fields/inputs/field-changes.ts'
import { languagesOutOfDate, languagesOutOfDateField } from '../../fields/inputs/languages-out-of-date.ts'
import { editorialCheck } from './editorial-check-field.ts'
import { redirectTo } from '../../fields/inputs/redirect-to.ts'
import { collectionHooks } from '../../workflow/publish/collection-hooks.ts'
import { listExport } from '../../workflow/list-export/endpoints.ts'
import { languagesFilter } from '../../workflow/languages/where-out-of-date.ts'
import { answerFilters } from '../../workflow/list-filters/answer-filters.ts'
import { stateFilter } from '../../workflow/list-filters/state-filter.ts'
import { withTogether } from '../../workflow/together/bulk-hooks.ts'
import { liveStatusView } from './live-status-view.ts'
import { publishNote, reviewPanelField } from './review-panel-parts.ts'
import { publicationNotes, publishButton, publishSelected, scheduleButton } from './publication-parts.ts'
import { bulkActions, listExportLinks, listViews } from './list-parts.ts'
import { namedInLists } from './named-in-lists.ts'
import { toldApart } from './told-apart.ts'
import { reviewTab } from './review-tab.ts'
import { publishedVersions } from './published-versions.ts'
import { deleteItem, whereUsed } from '../where-used-parts.ts'
import { withAnswers } from './with-answers.ts'
import { withSourceBeside } from './with-source-beside.ts'
import { withdrawalBanner, withdrawalControls, withdrawSelected } from './withdrawal-components.ts'

/**
 * A collection whose documents patients read. Adds what all such collections share: drafts, autosave, versions and
 * schedules, access, the check of the whole document before it goes live, and the outbox.
 */
export function publishedCollection(options: PublishedCollection): CollectionConfig {
  // A redirect is for one language, or for several: none of them is a translation.
  const hasTranslations = options.type !== 'redirect'
  const withSources = (fields: Field[]) => (hasTranslations ? withSourceBeside(options.type, fields) : fields)
  return {
    slug: options.slug,
    labels: options.labels,
    admin: {
      useAsTitle: options.titleField,
      defaultColumns: [
        options.titleField,
        ...(options.columns ?? []),
        documentStateField,
        ...(hasTranslations ? [languagesOutOfDateField] : []),
        'updatedAt',
      ],
      listSearchableFields: options.searchFields ?? [options.titleField],
      group: options.group,
      components: componentsOf(options.type),
      disableCopyToLocale: true,
      ...(options.description ? { description: options.description } : {}),
    },
    access: { create: staff, read: signedIn, readVersions: signedIn, update: staff, delete: staff },
    versions: publishedVersions,
    endpoints: listExport(options.slug),
    hooks: withLanguages(options, withTogether(options.type, collectionHooks(options))),
    fields: [
      ...(isWithdrawable(options.type) ? [withdrawalBanner(options.type)] : []),
      ...(isClinicalType(options.type) ? [reviewPanelField(options.type)] : []),
      ...publicationNotes({ type: options.type }),
      ...withSources(withAnswers(options.type, withCopiedTitle(options.fields, options.titleField))),
      ...(isPageOwner(options.type) ? [redirectTo] : []),
      ...(hasTranslations ? [languagesOutOfDate(options.type)] : []),
      documentState(options.type),
      fieldChanges,
      ...(hasTranslations ? [whereUsed] : []),
      // Last: its findings come after the form, and would move what stands below.
      editorialCheck({ type: options.type }),
    ],
  }
}

/** Before everything else, so that every way of changing many documents changes those that the list shows. */
function withLanguages(options: PublishedCollection, hooks: Hooks): Hooks {
  const { type, titleField } = options
  return {
    ...hooks,
    beforeOperation: [answerFilters([languagesFilter(type), stateFilter(type)]), ...(hooks.beforeOperation ?? [])],
    afterOperation: [...(hooks.afterOperation ?? []), namedInLists(type, titleField), toldApart(options)],
  }
}

function componentsOf(type: CollectionDocumentType): NonNullable<NonNullable<CollectionConfig['admin']>['components']> {
  const controls = [liveStatusView({ type }), scheduleButton({ type })]
  const editMenuItems = [deleteItem({ isFile: false })]
  if (!isClinicalType(type))
    return {
      beforeListTable: [
        ...(type === 'redirect' ? ['/ui/redirect-import/import-redirects.tsx#ImportRedirects'] : []),
        listViews(type),
        listExportLinks,
        bulkActions(type),
        publishSelected(type),
      ],
      edit: { beforeDocumentControls: controls, editMenuItems, PublishButton: publishButton({ type }) },
    }
  return {
    beforeListTable: [
      ...(type === 'treatment' ? ['/ui/content-import/import-content.tsx#ImportContent'] : []),
      listViews(type),
      listExportLinks,
      bulkActions(type),
      publishSelected(type),
      ...(isWithdrawable(type) ? [withdrawSelected(type)] : []),
    ],
    edit: {
      editMenuItems,
      PublishButton: publishButton({ type }),
      beforeDocumentControls: [
        publishNote(type),
        ...controls,
        ...(isWithdrawable(type) ? [withdrawalControls(type)] : []),
      ],
    },
    views: { edit: { review: reviewTab(type) } },
  }
}

type Hooks = NonNullable<CollectionConfig['hooks']>

const isPageOwner = (type: WrittenType): boolean => PageOwnerSchema.safeParse(type).success

const isWithdrawable = (type: WrittenType): type is ClinicalType => withdrawableTypes.some((each) => each === type)
