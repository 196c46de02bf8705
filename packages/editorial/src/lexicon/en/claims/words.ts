import { part } from '../../../language/pattern.ts'

/** What a clinic gives, as a subject of claims. */
export const treatment = part`(?:ketamine|esketamine|spravato|infusions?|treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|drips?|ivs?|sessions?
|protocols?|procedures?|programs?|programmes?|plan|approach|method|techniques?|dos(?:e|es|ing|age)|series|course|option|solution|service|care|visit)`

/** The same, or a word that points at it. */
export const theTreatment = part`(?:(?:\w+ ){0,2}${treatment}(?: (?:therapy|treatments?|infusions?|sessions?))?|it|this|that|they|these|we|our (?:\w+ )?(?:team|clinic|staff|doctors?))`

/** What a clinic gives, by its name: no word that could point at something else. */
export const namedTreatment = part`(?:(?:iv |low-dose |our |this |the )?(?:ketamine|infusions?|treatments?|therap(?:y|ies))(?: (?:therapy|treatments?|infusions?|sessions?))?|the (?:medicine|drug|drip))`

/** Strengthens or softens the next word. */
export const adverb = part`(?:\w+ly|so|very|quite|just|both|now|also|long|well|too|even|still|once|all|most|soon|never)`

/** What patients come with. */
export const complaint = part`(?:depressions?|depressive \w+|anxiety|anxious \w+|pain|trauma|ptsd|ocd|symptoms?|suicidal \w+|dark thoughts|thoughts|sadness|suffering|despair
|low mood|mood|stress|burnout|grief|fears?|panic(?: attacks?)?|mental illness|addiction|struggles?|blues|hopelessness|condition|illness|misery|worries)`
