import { ClinicSchema, namesEmergencyNumbers } from '@carepath/schema'
import type { TextareaField } from 'payload'
import { withRule } from '../../fields/validation/with-rule.ts'
import { paragraph } from '../../fields/inputs/words.ts'

/** What to do in an emergency; the numbers are those of the clinic's country. */
export function emergencyText(): TextareaField {
  const field = paragraph(ClinicSchema.shape.emergencyText, {
    name: 'emergencyText',
    label: 'In an emergency',
    description:
      'With both numbers, e.g. “We are not an emergency service. If it can’t wait, call 911. In a crisis, call or text 988.” Outside the US with the numbers of the country: pages make buttons of them.',
    localized: true,
  })
  return withRule(field, (value, { address }) => {
    const { country } = (address ?? {}) as { country?: unknown }
    // A request for all languages at once has the text of each.
    const texts = typeof value === 'object' && value !== null ? Object.values(value) : [value]
    const isSilent = texts.some((text) => typeof text === 'string' && text && !namesEmergencyNumbers(text, country))
    return isSilent
      ? '“In an emergency” must say whom to call: in the US both 911 and 988, elsewhere the numbers of the country.'
      : true
  })
}
