import type { Endpoint } from 'payload'
import { contentImportEndpoint } from './workflow/import-from-admin/endpoint.ts'
import { bulkEndpoint } from './workflow/bulk/endpoint.ts'
import { clinicBrandEndpoints } from './workflow/clinic-brand/endpoints.ts'
import { confirmationEndpoints } from './workflow/confirmation/endpoints.ts'
import { editorialEndpoints } from './workflow/editorial/endpoints.ts'
import { health } from './records/health/health.ts'
import { ready } from './records/health/ready.ts'
import { languageEndpoints } from './workflow/languages/endpoints.ts'
import { documentStatesEndpoint } from './workflow/list-filters/endpoint.ts'
import { previewEndpoints } from './workflow/preview/endpoints.ts'
import { notificationEndpoints } from './workflow/notifications/endpoints.ts'
import { presenceEndpoint } from './workflow/presence/endpoint.ts'
import { releaseEndpoints } from './workflow/releases/endpoints.ts'
import { redirectImportEndpoint } from './workflow/redirect-import/endpoint.ts'
import { reviewPanelEndpoint } from './workflow/review-panel/endpoint.ts'
import { revocationEndpoint } from './workflow/revocation/endpoint.ts'
import { reviewEndpoints } from './workflow/review/endpoints.ts'
import { scheduleEndpoints } from './workflow/together/schedule-endpoints.ts'
import { togetherEndpoints } from './workflow/together/endpoints.ts'
import { screenFaultEndpoint } from './workflow/screen-faults/endpoint.ts'
import { searchEndpoint } from './workflow/search/endpoint.ts'
import { sharedDraftEndpoints } from './workflow/shared-draft/endpoints.ts'
import { sourceLookupEndpoint } from './workflow/source-lookup/endpoint.ts'
import { trashEndpoints } from './workflow/trash/endpoints.ts'
import { translationEndpoints } from './workflow/translation/endpoints.ts'
import { trailEndpoints } from './workflow/trail/endpoints.ts'
import { whereUsedEndpoint } from './workflow/where-used/endpoint.ts'
import { withdrawalEndpoints } from './workflow/withdrawal/endpoints.ts'

/** What the admin's API answers beside Payload's own routes. */
export const cmsEndpoints: Endpoint[] = [
  health,
  ready,
  bulkEndpoint,
  ...clinicBrandEndpoints,
  ...confirmationEndpoints,
  contentImportEndpoint,
  ...notificationEndpoints,
  presenceEndpoint,
  ...releaseEndpoints,
  ...reviewEndpoints,
  revocationEndpoint,
  redirectImportEndpoint,
  reviewPanelEndpoint,
  ...editorialEndpoints,
  ...languageEndpoints,
  documentStatesEndpoint,
  ...previewEndpoints,
  ...scheduleEndpoints,
  ...sharedDraftEndpoints,
  ...togetherEndpoints,
  ...trailEndpoints,
  ...translationEndpoints,
  screenFaultEndpoint,
  searchEndpoint,
  sourceLookupEndpoint,
  ...trashEndpoints,
  whereUsedEndpoint,
  ...withdrawalEndpoints,
]
