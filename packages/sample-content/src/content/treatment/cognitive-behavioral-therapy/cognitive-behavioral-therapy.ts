import type { TreatmentEntry } from '../../../model/sample-types.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { shared } from './shared.ts'

export const cognitiveBehavioralTherapy: TreatmentEntry = { key: 'cognitive-behavioral-therapy', shared, en, es }
