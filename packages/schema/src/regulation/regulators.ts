import { regulatorFiles } from './regulator-files.ts'
import {
  RegulatorSchema,
  usePlaceholder,
  type ControlClass,
  type Regulator,
  type RegulatorStatus,
} from './regulator.ts'

/** Every regulator that documents can name, from the files of `packages/schema/regulators`. */
export const regulators: readonly Regulator[] = regulatorFiles.map((file) => RegulatorSchema.parse(file))

/** A regulator and one of its statuses. */
export interface KnownStatus {
  regulator: Regulator
  status: RegulatorStatus
}

/** How documents name a status: by the regulator and its own id, e.g. `us-fda/cleared`. */
export const statusName = ({ regulator, status }: KnownStatus): string => `${regulator.id}/${status.id}`

/** Every status of every regulator, in the order of the files. */
export const knownStatuses: readonly KnownStatus[] = regulators.flatMap((regulator) =>
  regulator.statuses.map((status) => ({ regulator, status })),
)

const byName = new Map(knownStatuses.map((known) => [statusName(known), known]))

/** The status that a document names; undefined where no file has it. */
export const findStatus = (name: unknown): KnownStatus | undefined => byName.get(name as string)

/** A class of a law on controlled drugs, and the regulator whose file has it: the class holds in that country alone. */
export interface KnownControlClass {
  regulator: Regulator
  controlClass: ControlClass
}

/** Every class of every law on controlled drugs, in the order of the files. */
export const knownControlClasses: readonly KnownControlClass[] = regulators.flatMap((regulator) =>
  (regulator.controlClasses?.classes ?? []).map((controlClass) => ({ regulator, controlClass })),
)

/** The class that a document names; undefined where no file has it. */
export const findControlClass = (id: unknown): KnownControlClass | undefined =>
  knownControlClasses.find(({ controlClass }) => controlClass.id === id)

/** The words in a language, or in the regulator's own where there are none in that language. */
export function wordsIn<T>(words: Record<string, T>, locale: string, { language }: Pick<Regulator, 'language'>): T {
  const found = words[locale] ?? words[language]
  // The schema of the file has seen to it.
  if (found === undefined) throw new Error(`A regulator’s file lacks words in “${language}”.`)
  return found
}

/** The line that pages print of a status: the regulator's term, and the use. */
export function statusLine({ regulator, status }: KnownStatus, use: string, locale: string): string {
  return wordsIn(status.line, locale, regulator).replace(usePlaceholder, () => use)
}
