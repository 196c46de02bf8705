import { ClinicalWordsSchema } from '../../model/clinical-key.ts'
import { endpoint } from '../request/endpoint.ts'
import { loadPanelState } from './load-panel-state.ts'

/** All that the panel above a form shows of its document's review and publication, `GET /review-panel`. */
export const reviewPanelEndpoint = endpoint({
  path: '/review-panel',
  method: 'get',
  schema: ClinicalWordsSchema,
  handler: (req, { type, id, locale }) => loadPanelState(req, { type, id }, locale),
})
