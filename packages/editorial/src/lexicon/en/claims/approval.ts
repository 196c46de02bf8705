import { anyOf, pattern } from '../../../language/pattern.ts'
import type { ApprovalWords } from '../../../language/approval-words.ts'

/** Words that say that something is approved. */
const approvals = [
  String.raw`\bfda[- ](?:approved|approval|cleared|authori[sz]ed|registered|endorsed|sanctioned|accepted|certified|compliant|licensed|recogni[sz]ed|recommended)\b`,
  String.raw`\b(?:approved|cleared|authori[sz]ed|endorsed|backed) by (?:the )?(?:us |u\.s\. )?(?:fda|food and drug)`,
  String.raw`\bfda(?: has| have)?(?: fully| long| already| officially)* (?:approved|cleared|authori[sz]ed|endorsed|approves|endorses)\b`,
  String.raw`\b(?:has|have|with|received|full|gained|got|carries|holds|earned|under) (?:full |the |official )?fda[- ](?:approval|clearance|authori[sz]ation)\b`,
  String.raw`\bfda (?:has given|gave|granted) (?:its )?approval\b`,
  String.raw`\bfully approved\b`,
]

/** How English speaks of an approval by the FDA. */
export const englishApproval: ApprovalWords = {
  approval: pattern`${anyOf(approvals)}`,
  scope: pattern`\b(?:for|as|to treat|in) (?:\w+ ){0,4}?(?:an(?:a)?esthe\w+|surgery|operations?|depression|depressive|adults|sedation|pain|bipolar|epilepsy|migraine|use|purposes?|conditions?|disorders?|procedures)\b`,
  anaesthesia: pattern`\ban(?:a)?esthe\w+|\bsurger(?:y|ies)\b|\boperations?\b|\bsedat\w+`,
  psychiatricUse: pattern`\b(?:depress\w+|anxiety|ptsd|mood|mental|psychiatric|suicid\w+|trauma|bipolar|ocd)\b`,
  treatmentOfThisPage: pattern`\bketamine\b|\binfusions?\b|\b(?:our|this|the|your) (?:\w+ )?(?:treatment|therapy|protocol|medicine|medication|clinic|drug|program|method)|\bit\b|\bwe\b`,
  otherMedicine: pattern`\b(?:esketamine|spravato|antidepressants?|antipsychotics?|ssris?|alternatives?|other (?:medicines?|treatments?|drugs?|medications?|options?)|tablets|nasal spray|devices?|tms)\b`,
  deniedElsewhere: pattern`\b(?:not|isn't|aren't|hasn't|haven't|never|unapproved|off-label|no) (?:\w+ ){0,4}?(?:approv|cleared|for|it|any|fda)|\b(?:are|is|has|have|does|do)(?: not|n't)\b|\boff-label\b|\bunapproved\b`,
}
