/** Topics that a page must speak of in so many words. */
export type PageTopic =
  | 'offLabel'
  | 'authorisedUse'
  | 'emergency'
  | 'crisisLine'
  | 'driving'
  | 'drivingCaution'
  | 'escort'
  | 'monitoring'
  | 'contraindications'
  | 'misuse'
  | 'fasting'
  | 'alternatives'
  | 'noTreatment'
  | 'ifItDoesNotWork'

/** How a language speaks of each topic in a way that helps the patient: a mention alone is not enough. */
export type PageTopicWords = Record<PageTopic, RegExp>
