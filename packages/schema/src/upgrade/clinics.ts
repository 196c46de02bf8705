import type { ContentStep } from './content.ts'

/** A treatment named one clinic, and a clinic had one number, which care cards printed too. */
export const clinics: ContentStep = (type, content) => {
  if (type === 'treatment' && content.clinic !== undefined) {
    const { clinic, ...others } = content
    return { clinics: [clinic], ...others }
  }
  if (type === 'clinic' && content.phone !== undefined) {
    const { phone, ...others } = content
    return { phones: [{ number: phone, purpose: 'main', isUrgent: true }], ...others }
  }
  return content
}
