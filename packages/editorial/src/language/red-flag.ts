/** MedlinePlus, “Recognizing medical emergencies”, after the American College of Emergency Physicians. */
const medicalEmergencies = 'https://medlineplus.gov/ency/article/001927.htm'
const allergicReactions = 'https://medlineplus.gov/ency/article/000844.htm'
const signsOfStroke = 'https://www.cdc.gov/stroke/signs-symptoms/index.html'

/**
 * Conditions that need help now: a closed list, each as the end of "This is …", with the page it is taken from. A name says
 * what the words of the card say, and no illness that they don't speak of: who reads a wrong reason trusts none.
 */
export const redFlags = {
  chest: { name: 'chest pain or pressure', source: medicalEmergencies },
  heart: { name: 'a sign of a heart attack', source: medicalEmergencies },
  breathing: { name: 'a problem with breathing', source: medicalEmergencies },
  blueness: {
    name: 'blue or gray lips or skin, a sign of too little oxygen',
    source: 'https://medlineplus.gov/ency/article/003215.htm',
  },
  swelling: { name: 'swelling of the face or throat, as in a severe allergic reaction', source: allergicReactions },
  throat: { name: 'tightness of the throat, as in a severe allergic reaction', source: allergicReactions },
  allergy: { name: 'a severe allergic reaction', source: allergicReactions },
  swallowing: { name: 'trouble swallowing', source: 'https://medlineplus.gov/ency/article/003115.htm' },
  stroke: { name: 'a sign of a stroke', source: signsOfStroke },
  headache: { name: 'a sudden or very severe headache', source: signsOfStroke },
  neck: {
    name: 'a stiff neck with a fever, a sign of meningitis',
    source: 'https://medlineplus.gov/ency/article/000680.htm',
  },
  seizure: {
    name: 'a seizure or uncontrolled shaking',
    source: 'https://medlineplus.gov/ency/article/000021.htm',
  },
  fainting: { name: 'fainting, or not waking up', source: medicalEmergencies },
  suicide: {
    name: 'a danger of suicide or of harm to someone',
    source: 'https://988lifeline.org/get-help/what-to-expect/',
  },
  bleeding: { name: 'heavy bleeding', source: medicalEmergencies },
  vomitedBlood: { name: 'blood that is vomited or coughed up', source: medicalEmergencies },
  confusion: { name: 'confusion or unusual behavior', source: medicalEmergencies },
  abdomen: {
    name: 'severe pain in the belly, or a belly that is hard',
    source: 'https://medlineplus.gov/ency/article/003120.htm',
  },
  poisoning: { name: 'poisoning or an overdose', source: medicalEmergencies },
  sight: { name: 'pain or loss of sight in an eye', source: 'https://medlineplus.gov/ency/article/003029.htm' },
} as const
export type RedFlag = keyof typeof redFlags

/**
 * The conditions whose page sends people to an emergency room as well as to 911. For the others minutes count, or patients can't
 * travel: an ambulance brings the help to them.
 */
export const emergencyRoomFlags: ReadonlySet<RedFlag> = new Set(['abdomen', 'neck', 'sight'])
