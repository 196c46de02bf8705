/** MedlinePlus, “Recognizing medical emergencies”, after the American College of Emergency Physicians. */
const medicalEmergencies = 'https://medlineplus.gov/ency/article/001927.htm'

/** Conditions that need help now: a closed list, each as the end of "This is …", with the page it is taken from. */
export const redFlags = {
  chest: { name: 'chest pain or pressure', source: medicalEmergencies },
  breathing: { name: 'a problem with breathing', source: medicalEmergencies },
  swelling: {
    name: 'swelling of the face or throat, as in a severe allergic reaction',
    source: 'https://medlineplus.gov/ency/article/000844.htm',
  },
  stroke: { name: 'a sign of a stroke', source: 'https://www.cdc.gov/stroke/signs-symptoms/index.html' },
  seizure: { name: 'a seizure', source: 'https://medlineplus.gov/ency/article/000021.htm' },
  fainting: { name: 'fainting, or not waking up', source: medicalEmergencies },
  suicide: {
    name: 'a danger of suicide or of harm to someone',
    source: 'https://988lifeline.org/get-help/what-to-expect/',
  },
  bleeding: { name: 'heavy bleeding', source: medicalEmergencies },
  confusion: { name: 'sudden confusion', source: medicalEmergencies },
  abdomen: { name: 'sudden severe pain in the belly', source: medicalEmergencies },
  poisoning: { name: 'a sign of poisoning or an overdose', source: medicalEmergencies },
  sight: { name: 'pain or loss of sight in an eye', source: 'https://medlineplus.gov/ency/article/003029.htm' },
} as const
export type RedFlag = keyof typeof redFlags
