import { knownControlClasses, knownStatuses, sourceLocale } from '@carepath/schema'
import type { Words } from '../../../../model/text/admin-dictionary.ts'
import { controlClassLabel, statusLabel } from '../../../../model/text/regulator-labels.ts'

const statuses = knownStatuses.map((known) => [statusLabel(known, sourceLocale), statusLabel(known, 'es')] as const)
const classes = knownControlClasses.map(
  (known) => [controlClassLabel(known, sourceLocale), controlClassLabel(known, 'es')] as const,
)

/** Statuses and classes, in the Spanish that the files of regulators have. */
export const regulators: Words = Object.fromEntries([...statuses, ...classes])
