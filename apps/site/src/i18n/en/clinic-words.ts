/** The words of a clinic's page: how to begin, what it costs, how to get there. */
export const enClinic = {
  address: 'Address',
  whereSeen: 'Where you are seen',
  openMap: 'See it on a map (OpenStreetMap)',
  openingHours: 'Opening hours',
  phone: 'Phone',
  languages: 'Languages',
  interpreter: 'Interpreter',
  access: 'Getting in and around',
  gettingHere: 'How to get here',
  parking: 'Parking',
  firstSteps: 'How to begin',
  firstStepsAt: (clinic: string) => `How to begin at ${clinic}`,
  costAt: (clinic: string) => `What it costs at ${clinic}`,
  noCharge: 'No charge',
  pricesNote: (currency: string) => `As the clinic states them, in ${currency}.`,
  insurance: 'Insurance',
  cancellation: 'If you cancel',
  insuranceAndCancellation: 'Insurance, and if you cancel',
  staff: 'Staff',
  treatmentsHere: 'Treatments given here',
  talkToUs: 'Talk to us',
  talkToUsText: 'For questions about your care, call us. Please do not send health information by email.',
}

/** The same words in any language. */
export type ClinicWords = typeof enClinic
