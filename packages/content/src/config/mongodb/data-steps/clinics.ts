import type { DataStep } from './data-step.ts'

/** A treatment named one clinic, and a clinic had one number, which care cards printed too. */
export const clinics: DataStep = {
  name: '202611290100-clinics',
  run: async (documents) => {
    await documents.change('treatments', (fields) => {
      if (!('clinic' in fields)) return fields
      const { clinic, ...others } = fields
      return clinic ? { ...others, clinics: [clinic] } : others
    })
    await documents.change('clinics', (fields, id) => {
      if (!('phone' in fields)) return fields
      const { phone, ...others } = fields
      return phone ? { ...others, phones: [{ id, number: phone, purpose: 'main', isUrgent: true }] } : others
    })
  },
}
