import type { TreatmentEntry } from '../../../model/sample-types.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { shared } from './shared.ts'

export const ketamineInfusion: TreatmentEntry = { key: 'ketamine-infusion', shared, en, es }
