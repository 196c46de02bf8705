import type { ReferralLexicon } from '../../../language/referral.ts'
import { part, pattern } from '../../../language/pattern.ts'

const someone = part`(?:(?:a|an|your|the|any|our|their|one of our|his or her|his|her) )?(?:(?:own|family|primary care|qualified|licensed|trained|medical|health|mental health|health ?care|healthcare|trusted|good|other|personal|appropriate) )*(?:doctors?|physicians?|gp|healthcare (?:provider|professional|practitioner|team|worker)s?|(?:health ?care |medical |health )?(?:providers?|professionals?|practitioners?|experts?|team)|clinicians?|specialists?|psychiatrists?)`

/** Says when or how: a condition, a time, a number to call, or which doctor of several. */
const whenOrHow = pattern`\b(?:if|when|whenever|before (?:you|your|the|each|every|an?|taking|stopping|changing|driving|starting (?:any (?:new )?(?:medicine|drug)|the|ketamine|treatment))|after (?:you|your|the|each)|within|at once|right away|straight away|immediately|the same day|the next day|today|tomorrow|as soon as|during|at (?:your|the|each) (?:first|next|visit|assessment|appointment)|by phone|phone|call (?:\d|us)|\d{3}|who (?:prescribes?|treats?|looks? after|manages?|knows?|gave|referred)|prescriber|first (?:visit|session|infusion)|every (?:visit|session))\b`

/** "If in doubt" and "before any decision" are no condition a patient can act on. */
const emptyCondition = pattern`\bif (?:in (?:any )?doubt|you (?:have|'ve got) (?:any )?(?:\w+ )?(?:questions?|concerns?|doubts?)|(?:you are |you're )?(?:unsure|not sure|concerned|interested|you are interested)|(?:it|they|ketamine|this|that|infusions?|(?:the |this |ketamine )?(?:treatment|therapy|infusions?)) (?:is|are|may be|might be|would be|could be) (?:right|suitable|appropriate|an option|good|safe|a good|the right)|needed|necessary|required|appropriate|you (?:want|would like|wish|need) (?:to (?:know|learn)|more|further))\b[^.]*|\bbefore (?:making|taking) (?:any|a) (?:\w+ )?(?:decisions?|choices?|action)\b[^.]*|\bbefore (?:starting|beginning|trying|undergoing|considering) (?:any|a|this|new)(?: new)? (?:treatments?|therap(?:y|ies)|programs?|program)\b[^.]*`

/** Rule P2 in English. */
export const englishBareReferral: ReferralLexicon = {
  claims: [
    {
      pattern: pattern`(?:^|[.,;:—(] ?|\b(?:please|always|should|must|can|to|and|so|or|then|also|also,|first,?|you|may|just|simply|never hesitate to|recommend|advise)(?: you)? )(?:consult(?:ing)?(?: with)?|(?:talk|speak|talking|speaking|check|checking) (?:to|with)|ask|see|seeing|contact|discuss (?:\w+ )*?with|reach out to|turn to|refer to|visit|get in touch with|follow up with) ${someone}\b|\b(?:seek|get|ask for|obtain|seeking|look for) (?:\w+ )?(?:medical|professional|expert|clinical|doctor's) (?:advice|help|guidance|attention|care|opinion|assistance|support)\b|\b(?:get|seek|ask for|obtain|find|take) (?:\w+ ){0,2}?(?:advice|help|guidance|opinion|support|care) from ${someone}\b|\bconsult(?:ation)? (?:with )?${someone} (?:is|are) (?:recommended|advised|required|needed)\b`,
      amountsTo: 'sends the patient to “a doctor” and stops there',
      isUnconditional: true,
      unless: pattern`\?["')]*$`,
    },
  ],
  whenOrHow,
  emptyCondition,
}
