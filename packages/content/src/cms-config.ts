import { join } from 'node:path'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { approvals } from './records/approvals/collection.ts'
import { commentAnswers } from './records/comment-answers/collection.ts'
import { draftComments } from './records/draft-comments/collection.ts'
import { evidence } from './records/evidence/collection.ts'
import { evidenceHeads } from './records/evidence-heads/collection.ts'
import { leases } from './records/leases/collection.ts'
import { media } from './records/media/collection.ts'
import { videos } from './records/videos/collection.ts'
import { notificationChoices } from './records/notification-choices/collection.ts'
import { notifications } from './records/notifications/collection.ts'
import { openForms } from './records/open-forms/collection.ts'
import { overrides } from './records/overrides/collection.ts'
import { outbox } from './records/outbox/collection.ts'
import { publishedTranslations } from './records/published-translations/collection.ts'
import { withNotices } from './records/published/answer-notices.ts'
import { withDraftRestores } from './records/published/draft-restores.ts'
import { publishedCollections, publishedGlobals } from './records/published/registry.ts'
import { releases } from './records/releases/collection.ts'
import { withPlainOptions } from './records/plain-options.ts'
import { secondFactors } from './records/second-factors/collection.ts'
import { sharedDrafts } from './records/shared-drafts/collection.ts'
import { signingSessions } from './records/signing-sessions/collection.ts'
import { usedProofs } from './records/used-proofs/collection.ts'
import { reviewReminders } from './records/review-reminders/collection.ts'
import { revocations } from './records/revocations/collection.ts'
import { reviews } from './records/reviews/collection.ts'
import { searchEntries } from './records/search-entries/collection.ts'
import { trashedDocuments } from './records/trash/documents.ts'
import { trashedVersions } from './records/trash/versions.ts'
import { samples } from './records/samples/collection.ts'
import { withSavedForm } from './records/saved-forms.ts'
import { withSystemDates, withSystemDatesOfGlobal } from './records/system-dates.ts'
import { staleTranslations } from './records/stale-translations/collection.ts'
import { users } from './records/users/collection.ts'
import { withEvidenceHead } from './records/with-evidence-head.ts'
import { withRevision, withRevisionOfGlobal } from './records/with-revision.ts'
import { withdrawals } from './records/withdrawals/collection.ts'
import { withSearch, withSearchOfGlobal } from './search/with-search.ts'
import { showClinicClock } from './config/screens/show-clinic-clock.ts'
import { showPlainWords } from './config/screens/show-plain-words.ts'
import { showVersions } from './config/screens/show-versions.ts'
import { adminI18n } from './config/screens/admin-i18n.ts'
import { cmsEndpoints } from './cms-endpoints.ts'
import { databaseAdapter } from './config/database.ts'
import { emailAdapter } from './config/email/email-adapter.ts'
import { withCleanTexts, withCleanTextsOfGlobal } from './input/clean-texts.ts'
import { livePreview } from './records/published/live-preview.ts'
import { faultLoggingLevels } from './input/client-fault.ts'
import { guardEndpoints } from './input/guard-endpoints.ts'
import type { Settings } from './config/env.ts'
import { jobs } from './config/jobs.ts'
import { addRouteParts } from '@carepath/log/route.ts'
import { logger, routePartsOf } from './config/logger.ts'
import { localization } from './config/localization.ts'
import { nameRequest } from './workflow/reader-language/name-request.ts'
import { translateAnswers, translateError } from './workflow/reader-language/translate-answers.ts'
import { repositoryRoot } from './config/repository-root.ts'
import { keepUploadsIn } from './config/uploads/bucket-adapter.ts'
import { BucketUploads } from './config/uploads/bucket-uploads.ts'
import { uploadStore } from './config/uploads/uploads.ts'
import { editor } from './fields/rich-text/editor.ts'
import { withOwnEndpoints } from './request/wrap-endpoints.ts'
import { retryConflicts } from './request/retry-conflicts.ts'
import { guardSchedules } from './workflow/together/guard-schedules.ts'
import { schedulePublishTask } from './workflow/together/schedule-task.ts'
import { translateCollection, translateGlobal } from './wording/translate-forms.ts'

const source = join(repositoryRoot(), 'packages/content/src')
const admin = join(repositoryRoot(), 'apps/cms/src')

/** Payload's configuration of the whole CMS, for the given settings. */
export async function cmsConfig(settings: Settings): Promise<SanitizedConfig> {
  const uploads = uploadStore(settings)
  const config = await buildConfig({
    secret: settings.payloadSecret,
    serverURL: settings.cmsUrl,
    db: databaseAdapter(settings, join(source, 'config/migrations')),
    collections: [
      ...publishedCollections.map(withCleanTexts).map(withRevision),
      withRevision(
        withCleanTexts(media({ staticDir: join(settings.dataDir, 'media'), maxUploadMb: settings.maxUploadMb })),
      ),
      withRevision(
        withCleanTexts(videos({ staticDir: join(settings.dataDir, 'media'), maxUploadMb: settings.maxUploadMb })),
      ),
      reviews,
      commentAnswers,
      staleTranslations,
      withEvidenceHead(withdrawals),
      withEvidenceHead(releases),
      withEvidenceHead(approvals),
      withEvidenceHead(revocations),
      samples,
      withEvidenceHead(overrides),
      evidence,
      evidenceHeads,
      publishedTranslations,
      reviewReminders,
      searchEntries,
      trashedDocuments,
      trashedVersions,
      withEvidenceHead(outbox),
      leases,
      openForms,
      secondFactors,
      notifications,
      notificationChoices,
      sharedDrafts,
      draftComments,
      signingSessions,
      usedProofs,
      withRevision(withCleanTexts(users({ isSecure: settings.cmsUrl.startsWith('https:') }))),
    ]
      .map(withSystemDates)
      .map(withSearch)
      .map(withSavedForm)
      .map(withPlainOptions)
      .map(translateCollection)
      // Two mechanisms would contradict each other: forms have a lease of ours (docs/decisions/0115).
      .map((collection) => ({ ...collection, lockDocuments: false as const })),
    globals: publishedGlobals
      .map(withCleanTextsOfGlobal)
      .map(withRevisionOfGlobal)
      .map(withSystemDatesOfGlobal)
      .map(withSearchOfGlobal)
      .map(withSavedForm)
      .map(translateGlobal)
      .map((global) => ({ ...global, lockDocuments: false as const })),
    admin: {
      user: 'users',
      avatar: 'default',
      livePreview: livePreview(settings.cmsUrl),
      // The name of the clinic comes behind each title (apps/cms/src/server/page-metadata.ts).
      meta: {
        titleSuffix: '',
        description: 'For those who write, review and publish.',
        icons: [{ rel: 'icon', url: '/api/clinic-icon' }],
        defaultOGImageType: 'off',
        openGraph: { title: 'Admin', description: 'For those who write, review and publish.', siteName: 'Admin' },
      },
      // Every screen shows moments on this clock. No field asks for a time zone.
      timezones: {
        defaultTimezone: settings.clinicTimeZone,
        supportedTimezones: [{ label: settings.clinicTimeZone, value: settings.clinicTimeZone }],
      },
      components: {
        providers: [
          '/ui/format/page-language.tsx#PageLanguage',
          '/ui/format/clinic-clock.tsx#ClinicClock',
          '/ui/saving/forget-typed.tsx#ForgetTyped',
        ],
        header: ['/ui/releases/pin-banner.tsx#PinBanner'],
        actions: ['/ui/handbook/screen-help.tsx#ScreenHelp', '/ui/bell/bell.tsx#Bell'],
        graphics: { Icon: '/ui/clinic/clinic-icon.tsx#ClinicIcon', Logo: '/ui/clinic/clinic-icon.tsx#ClinicIcon' },
        beforeNavLinks: [
          '/ui/clinic/desk-menu.tsx#DeskMenu',
          '/ui/clinic/clinic-name.tsx#ClinicName',
          '/ui/search/search-form.tsx#SearchBox',
          '/ui/due-reviews/waiting-link.tsx#WaitingLink',
        ],
        afterNavLinks: [
          '/ui/calendar/calendar-link.tsx#CalendarLink',
          '/ui/trail/trail-link.tsx#TrailLink',
          '/ui/handbook/handbook-link.tsx#HandbookLink',
        ],
        views: {
          dashboard: { Component: '/ui/your-work/your-work-view.tsx#YourWork' },
          login: { path: '/login', Component: '/ui/sign-in/sign-in-view.tsx#SignInView' },
          // Payload's own says “Email sent” whatever the answer is.
          ...(settings.mail
            ? {}
            : { forgot: { path: '/forgot', Component: '/ui/sign-in/no-mail-view.tsx#NoMailView' } }),
          trail: {
            path: '/trail',
            Component: '/ui/trail/trail-view.tsx#TrailView',
            meta: { title: 'Page history' },
          },
          calendar: {
            path: '/calendar',
            Component: '/ui/calendar/calendar-view.tsx#CalendarView',
            meta: { title: 'Calendar' },
          },
          search: { path: '/search', Component: '/ui/search/search-view.tsx#SearchView', meta: { title: 'Search' } },
        },
      },
      importMap: { baseDir: admin, importMapFile: join(admin, 'app/(payload)/admin/importMap.js') },
    },
    plugins: uploads instanceof BucketUploads ? [keepUploadsIn(uploads)] : [],
    editor,
    localization,
    i18n: adminI18n,
    jobs: { ...jobs, tasks: [schedulePublishTask] },
    endpoints: cmsEndpoints,
    logger: logger(),
    hooks: { afterError: [nameRequest, translateError] },
    email: emailAdapter(settings.mail),
    graphQL: { disable: true },
    telemetry: false,
    sharp,
    // Payload would generate them in a process of its own at each start of the worker, of a command and of a test.
    typescript: { outputFile: join(source, 'model/payload-types.ts'), autoGenerate: false },
    custom: { settings },
    loggingLevels: faultLoggingLevels,
  })
  addRouteParts(routePartsOf(config))
  const guarded = retryConflicts(
    guardSchedules(guardEndpoints(withNotices(withDraftRestores(withOwnEndpoints(config))))),
  )
  return translateAnswers(showVersions(showPlainWords(showClinicClock(guarded))))
}
