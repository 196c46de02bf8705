import { join } from 'node:path'
import { buildConfig, type SanitizedConfig } from 'payload'
import sharp from 'sharp'
import { approvals } from './collections/approvals/collection.ts'
import { evidence } from './collections/evidence/collection.ts'
import { leases } from './collections/leases/collection.ts'
import { media } from './collections/media/collection.ts'
import { overrides } from './collections/overrides/collection.ts'
import { outbox } from './collections/outbox/collection.ts'
import { publishedTranslations } from './collections/published-translations/collection.ts'
import { publishedTypes } from './collections/registry.ts'
import { releases } from './collections/releases/collection.ts'
import { reviewReminders } from './collections/review-reminders/collection.ts'
import { reviews } from './collections/reviews/collection.ts'
import { users } from './collections/users/collection.ts'
import { withdrawals } from './collections/withdrawals/collection.ts'
import { databaseAdapter } from './database.ts'
import { editorialEndpoints } from './editorial/endpoints.ts'
import { emailAdapter } from './email/email-adapter.ts'
import { health } from './endpoints/health.ts'
import type { Settings } from './env.ts'
import { liveStatus } from './live-status/endpoint.ts'
import { jobs } from './jobs.ts'
import { localization } from './localization.ts'
import { rollBack, unpin } from './pin/endpoints.ts'
import { previewEndpoints } from './preview/endpoints.ts'
import { publishedCollections, publishedGlobals } from './published-type.ts'
import { publishingNow } from './publishing-now/endpoint.ts'
import { repositoryRoot } from './repository-root.ts'
import { reviewPanel } from './review-panel/endpoint.ts'
import { reviewEndpoints } from './review/endpoints.ts'
import { editor } from './rich-text/editor.ts'
import { trailEndpoints } from './trail/endpoints.ts'
import { withdrawalEndpoints } from './withdraw/endpoints.ts'

const source = join(repositoryRoot(), 'apps/cms/src')

/** The CMS as a whole, for the given settings. */
export function cmsConfig(settings: Settings): Promise<SanitizedConfig> {
  return buildConfig({
    secret: settings.payloadSecret,
    serverURL: settings.cmsUrl,
    db: databaseAdapter(settings.databaseUrl, join(source, 'migrations')),
    collections: [
      ...publishedCollections(publishedTypes),
      media({ staticDir: join(settings.dataDir, 'media') }),
      reviews,
      withdrawals,
      releases,
      approvals,
      overrides,
      evidence,
      publishedTranslations,
      reviewReminders,
      outbox,
      leases,
      users({ isSecure: settings.cmsUrl.startsWith('https:') }),
    ],
    globals: publishedGlobals(publishedTypes),
    admin: {
      user: 'users',
      avatar: 'default',
      meta: { titleSuffix: ' · Carepath' },
      components: {
        header: ['/pin/pin-banner.tsx#PinBanner'],
        beforeDashboard: ['/due-reviews/due-reviews.tsx#DueReviews'],
        beforeNavLinks: ['/review-queue/waiting-link.tsx#WaitingLink'],
        afterNavLinks: ['/trail/trail-link.tsx#TrailLink'],
        views: { trail: { path: '/trail', Component: '/trail/trail-view.tsx#TrailView' } },
      },
      importMap: { baseDir: source, importMapFile: join(source, 'app/(payload)/admin/importMap.js') },
    },
    editor,
    localization,
    jobs,
    endpoints: [
      health,
      liveStatus,
      publishingNow,
      rollBack,
      unpin,
      ...reviewEndpoints,
      reviewPanel,
      ...editorialEndpoints,
      ...previewEndpoints,
      ...trailEndpoints,
      ...withdrawalEndpoints,
    ],
    email: emailAdapter(settings.mail),
    graphQL: { disable: true },
    telemetry: false,
    sharp,
    typescript: { outputFile: join(source, 'payload-types.ts') },
    custom: { settings },
  })
}
