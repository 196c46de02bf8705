import { knownControlClasses, knownStatuses, sourceLocale } from '@carepath/schema'
import type { Words } from '../../../../model/text/admin-dictionary.ts'
import { controlClassLabel, statusLabel } from '../../../../model/text/regulator-labels.ts'

/** Statuses and classes, in the Spanish that the files of regulators have. */
export const regulators: Words = Object.fromEntries<string>([
  ...knownStatuses.map((known) => [statusLabel(known, sourceLocale), statusLabel(known, 'es')]),
  ...knownControlClasses.map((known) => [controlClassLabel(known, sourceLocale), controlClassLabel(known, 'es')]),
])
