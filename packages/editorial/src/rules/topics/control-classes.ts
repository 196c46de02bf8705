import { findControlClass, regulators, wordsIn } from '@carepath/schema'
import { toFields, toList, toText, type Fields } from '../../model/draft.ts'
import type { Finding } from '../../model/finding.ts'
import { readPointers } from '../../reading/grounds.ts'
import { clinicCountries } from '../../rule/clinic-countries.ts'
import type { Subject } from '../../rule/subject.ts'

/** A class that a medicine of the draft has, and its place. */
interface NamedClass {
  path: string
  row: Fields
  country?: string
}

/** True where a medicine of the guide has a class under some law. */
export const namesControlClass = ({ fields }: Subject): boolean => namedClasses(fields).length > 0

/**
 * A guide that names the class of one country says nothing of another: it names that of each country that has a clinic of its
 * own and a law that is known. And a class can be looked up.
 */
export function checkControlClasses(subject: Subject): Finding[] {
  const named = namedClasses(subject.fields)
  if (named.length === 0) return []
  const missing = regulators.filter(
    ({ country, controlClasses }) =>
      controlClasses && clinicCountries(subject)?.includes(country) && !named.some((each) => each.country === country),
  )
  return [
    ...missing.map((regulator): Finding => {
      const law = wordsIn(regulator.controlClasses?.law ?? regulator.name, subject.locale, regulator)
      return {
        ...{ rule: 'D3', level: 'block', path: 'interventions', excerpt: '' },
        message: `The page doesn’t say whether the medicine is a controlled drug under ${law}.`,
        next: 'Add a row to its “Control classes”: the guide names clinics in that country.',
      }
    }),
    ...named
      .filter(({ row }) => readPointers(row.sources).length === 0)
      .map(({ path }): Finding => ({
        ...{ rule: 'D3', level: 'warn', path: `${path}.sources`, excerpt: '' },
        message: 'Nobody can look up this control class: it names no source.',
        next: 'Name the list of the law, or the medicine’s label.',
      })),
  ]
}

function namedClasses({ interventions }: Fields): NamedClass[] {
  return toList(interventions).flatMap((intervention, index) =>
    toList(toFields(intervention).controlClasses).flatMap((entry, place): NamedClass[] => {
      const row = toFields(entry)
      if (!toText(row.controlClass)) return []
      const country = findControlClass(row.controlClass)?.regulator.country
      return [{ path: `interventions.${index}.controlClasses.${place}`, row, ...(country && { country }) }]
    }),
  )
}
