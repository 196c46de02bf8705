import { regulators, siteSettingsId } from '@carepath/schema'
import { toFields, toList, toText } from '../model/draft.ts'
import { readPointers } from '../reading/grounds.ts'
import type { Subject } from './subject.ts'

/**
 * The countries of the clinics that a document is about: those of a treatment, else the main clinic of the site. Undefined
 * while one of them is unknown.
 */
export function clinicCountries(subject: Subject): string[] | undefined {
  const { type, fields } = subject
  const settings =
    type === 'site-settings' ? fields : toFields(subject.follow({ type: 'site-settings', id: siteSettingsId }))
  const clinics = readPointers(type === 'treatment' ? toList(fields.clinics) : [settings.clinic])
  const countries = clinics.flatMap(
    (clinic) => toText(toFields(toFields(subject.follow(clinic)).address).country) ?? [],
  )
  return countries.length > 0 && countries.length === clinics.length ? countries : undefined
}

/** False only where all clinics are in countries of which the site knows neither a regulator nor a law on controlled drugs. */
export function isUnderKnownRegulator(subject: Subject): boolean {
  const countries = clinicCountries(subject)
  return countries === undefined || regulators.some(({ country }) => countries.includes(country))
}
