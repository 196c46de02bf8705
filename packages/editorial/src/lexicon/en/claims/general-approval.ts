import { anyOf, pattern } from '../../../language/pattern.ts'

/** Whoever approves, without a name. */
const authority = anyOf([
  'governments?',
  'regulators?',
  'regulatory (?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies))',
  '(?:health|federal|medical|drug|safety) (?:authorit(?:y|ies)|agenc(?:y|ies)|regulators?)',
  'the authorities',
  'health ministr(?:y|ies)',
  'ministr(?:y|ies) of health',
  'department of health',
  'health department',
  'european (?:union|commission)',
  'eu',
  'nhs',
])
const approved = anyOf([
  'approved',
  'cleared',
  'authori[sz]ed',
  'certified',
  'endorsed',
  'sanctioned',
  'licen[sc]ed',
  'recogni[sz]ed',
  'backed',
  'green-?lit',
])
const outright = anyOf(['approved', 'cleared', 'authori[sz]ed'])
const approval = anyOf(['approval', 'clearance', 'authori[sz]ation', 'certification', 'seal of approval'])
const official = anyOf(['regulatory', 'federal', 'government(?:al)?', 'european', 'eu', 'official', 'marketing'])
const has = anyOf(['has', 'have', 'with', 'received', 'gained', 'got', 'won', 'carries', 'holds', 'earned', 'meets'])
const joint = '[-— ]'
const country = anyOf([
  'the (?:us|u\\.s\\.|usa|united states|eu|european union|uk|united kingdom)',
  'america',
  'europe',
  'canada',
  '(?:[\\w-]+ ){1,3}countries',
])

/**
 * Words that say that something is approved, by nobody whom a standing with regulators names: "government-approved",
 * "CE-marked", "cleared by the health authorities", "approved in thirty countries".
 */
export const englishGeneralApprovals: readonly string[] = [
  String.raw`\b(?:government|federally|regulator|eu|nhs|officially|european)${joint}${approved}\b`,
  String.raw`\b(?:internationally|nationally|globally)${joint}${outright}\b`,
  String.raw`\b${approved} by (?!no )(?:[\w.'-]+ ){0,3}?${authority}(?!\w)`,
  String.raw`\bregistered with (?:the )?${authority}(?!\w)`,
  String.raw`\b${authority} (?:has|have)(?: fully| long| already| officially)* ${approved}\b`,
  String.raw`\b${has} (?:a |full |the |both )*${official} ${approval}\b`,
  String.raw`\b${approval} (?:from|by|of) (?:[\w.-]+ ){0,2}?${authority}(?!\w)`,
  String.raw`\b(?:ce|ukca)${joint}?(?:marked|certified)\b`,
  String.raw`\b${has} (?:a |the |its |their )?(?:ce|ukca)${joint}?(?:mark|marking|certification)\b`,
  String.raw`\b510\(k\)${joint}(?:cleared|clearance)\b`,
  String.raw`\b${outright} (?:for use )?(?:in|across|throughout) ${country}(?!\w)`,
  String.raw`\b${outright} (?:at|on) (?:the|an?) (?:federal|national|european|international|highest) level\b`,
  String.raw`\b${outright} (?:worldwide|nationwide|around the world|across the world)\b`,
]

/** People, places and papers that authorities license, too, which promises nothing of a treatment. */
const licensed = anyOf([
  'clinics?|practices?|offices?|hospitals?|facilit(?:y|ies)',
  'cent(?:er|re)s?|buildings?|kitchens?|wards?|rooms?|sites?',
  'pharmac(?:y|ies|ists?)|lab(?:s|orator(?:y|ies))?',
  'staff|teams?|nurses?|doctors?|physicians?|surgeons?|clinicians?',
  'therapists?|counsell?ors?|psychologists?|dentists?|midwives|midwife|providers?',
  'interpreters?|drivers?|representatives?|persons?|people|sellers?',
  'schools?|courses?|class(?:es)?|credits?|training|workshops?|instructors?|curricul(?:a|um)',
  'forms?|ids?|identification|polic(?:y|ies)|plans?|claims?|requests?|rules?|standards?|laws?',
  'holidays?|wording|texts?|lists?|fees?|rates?|prices?|budgets?|grants?|leave|absences?|visas?',
  'stud(?:y|ies)|trials?|research|insurance|coverage|expansions?|parking',
])

const verbs = anyOf(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'must', 'that', 'which'])
const beside = anyOf(['fully', 'duly', 'also', 'already'])

/** Matches where such an approval, `#`, is that of people, a place or a paper, or is yet to be given. */
export const englishLicensed = pattern`${anyOf([
  String.raw`\b${licensed}(?:,? (?:${verbs}|${beside}))* #`,
  String.raw`# (?:(?!the |our |this |your )\w+ )?${licensed}\b(?! (?:treatment|therap|device|medicine|product))`,
  String.raw`# (?:our|the|your|this) (?:new )?${licensed}\b`,
  String.raw`\b(?:must|to|can|may|will|should) (?:first )?be #`,
])}`
