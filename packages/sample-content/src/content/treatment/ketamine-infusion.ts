import type { TreatmentEntry } from '../../model/sample-types.ts'
import { en } from './ketamine-infusion-en.ts'
import { es } from './ketamine-infusion-es.ts'
import { shared } from './ketamine-infusion-shared.ts'

export const ketamineInfusion: TreatmentEntry = { key: 'ketamine-infusion', shared, en, es }
