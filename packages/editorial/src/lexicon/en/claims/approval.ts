import { anyOf, pattern } from '../../../language/pattern.ts'
import type { ApprovalWords } from '../../../language/approval-words.ts'
import { fold } from '../../../reading/normalise.ts'
import { regulatorNames } from '../../../language/regulator-names.ts'
import { englishGeneralApprovals, englishLicensed } from './general-approval.ts'

/** Regulators that no file describes. */
const others = [
  'European Medicines Agency',
  'EMA',
  'Medicines and Healthcare products Regulatory Agency',
  'MHRA',
  'Health Canada',
  'Therapeutic Goods Administration',
  'TGA',
  'Medsafe',
  'Swissmedic',
  'COFEPRIS',
  'ANVISA',
]
const regulator = regulatorNames('en', others)
const joint = '[-— ]'
/** What a regulator approves beside products, and what promises nothing. */
const paper = anyOf([
  'labels?',
  'labell?ing',
  '(?:patient )?leaflets?',
  'medication guides?',
  'patient information',
  '(?:package )?inserts?',
])
const approving = anyOf(['approved', 'cleared', 'licen[sc]ed', 'authori[sz]ed', 'granted', 'endorsed', 'backed'])
const praised = anyOf([
  'registered',
  'sanctioned',
  'accepted',
  'certified',
  'compliant',
  'recogni[sz]ed',
  'recommended',
])
const approval = anyOf(['approval', 'clearance', 'authori[sz]ation', 'licen[sc]e'])
const has = anyOf([
  'has',
  'have',
  'with',
  'received',
  'full',
  'gained',
  'got',
  'won',
  'carries',
  'holds',
  'earned',
  'under',
])
const theirs = anyOf([`${regulator}(?:'s)?${joint}${approval}`, `${approval} (?:from|by|of) (?:the )?${regulator}`])

/** Words that say that something is approved. */
const approvals = [
  String.raw`\b${regulator}${joint}(?:${approving}|${praised}|approval)\b`,
  String.raw`\b${approving} by (?:the )?(?:us |u\.s\. )?${regulator}(?!\w)`,
  String.raw`\b${regulator}(?: has| have)?(?: fully| long| already| also| officially)* (?:${approving}|approves|authori[sz]es|clears|endorses)\b`,
  String.raw`\b${approving}(?= (?:for|to|in) [^,;:]{1,60} by (?:the )?${regulator}(?!\w))`,
  String.raw`\b${has} (?:full |the |official )*${theirs}(?!\w)`,
  String.raw`\b${regulator} (?:has given|gave|granted) (?:its )?${approval}\b`,
  String.raw`\bfully approved\b`,
]

/** What "for" and "in" lead to where they name no use. */
const noUses = anyOf([
  'you',
  'your',
  'us',
  'our',
  'every(?:one|body)?',
  'any(?:one|body)?',
  'all',
  'over',
  'more than',
  'years',
  'decades',
  'home',
  'peace',
  'results',
  'good reason',
  'this (?:country|clinic|center|centre)',
  'seen',
  'soon',
])

const unnamed = anyOf([
  'treatments?',
  'therap(?:y|ies)',
  'protocols?',
  'medicines?',
  'medications?',
  'drugs?',
  'products?',
  'devices?',
  'machines?',
  'technolog(?:y|ies)',
  'equipment',
  'programs?',
  'methods?',
  'care',
  'options?',
  'solutions?',
  'answers?',
  'approach(?:es)?',
  'services?',
  'clinics?',
  'relief',
  'help',
])

/** How English speaks of what a regulator has approved. */
export const englishApproval: ApprovalWords = {
  approval: pattern`${anyOf([...approvals, ...englishGeneralApprovals])}`,
  generalApproval: pattern`${anyOf(englishGeneralApprovals)}`,
  licensed: englishLicensed,
  ownTerms: ['approv', 'clear', 'licen', 'grant'],
  scope: pattern`\b(?:for|as|to (?:treat|ease|reduce|relieve|help|prevent|control|correct|lower|manage|protect (?:\w+ )?(?:against|from))|against|in) (?:(?:an?|the|some|certain|most) )?`,
  noUse: pattern`^${noUses}\b`,
  unnamedProduct: pattern`^${unnamed}$`,
  ours: pattern`\b(?:our|ours|this|these|we|here)\b`,
  besideVerb: pattern`^(?:\w+ly|already|also|been|being|still|even|since|were|using|used|that)$`,
  approvedPaper: pattern`# ${paper}\b`,
  pluralVerb: pattern`\b(?:are|were|have)\b`,
  comparison: pattern`\b(?:unlike|in contrast to|compared (?:with|to)|(?:as )?opposed to|rather than) [^,;:]{1,40}(?:,|$)`,
  otherRegulator: pattern`\b${anyOf(others.map(fold))}(?!\w)`,
  otherProduct: pattern`\b(?:alternatives?|(?:an)?other (?:\w+ )?(?:medicines?|treatments?|drugs?|medications?|devices?|options?|therap(?:y|ies)))\b`,
  deniedElsewhere: pattern`\b(?:not|isn't|aren't|hasn't|haven't|never|unapproved|off-label|no) (?:(?!and )\w+ ){0,4}?(?:approv|cleared|for|it|any|${regulator})|\b(?:are|is|has|have|does|do)(?: not|n't)\b|\boff-label\b|\bunapproved\b`,
}
