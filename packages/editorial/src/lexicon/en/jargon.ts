import type { JargonWords } from '../../language/jargon-words.ts'
import { part, pattern } from '../../language/pattern.ts'

const terms = part`racemic|enantiomer\w*|antagonis(?:t|ts|m)|agonists?|receptors?|nmda|glutamate\w*|synap\w+|neuroplastic\w*|neurogenesis|bdnf|bioavailab\w+|pharmaco\w+|half-life|metaboli[sz]\w*|subanesthetic|sub-anesthetic|subcutaneous\w*|intramuscular\w*|intranasal\w*|sublingual\w*|titrat\w+|contraindicat\w+|comorbid\w*|refractory|etiolog\w+|prophyla\w+|efficacy|monotherapy|adjunct\w*|placebo|double-blind|randomi[sz]ed|open-label|meta-analys\w+|cohort|remission|relapse\w*|responders?|anhedonia|dysphori\w+|euphori\w+|dissociat\w+|depersonali[sz]\w+|dereali[sz]\w+|psychosis|psychotic|mania|manic|hypomani\w+|catatoni\w+|suicidal ideation|ideation|somnolen\w+|sedation|emesis|antiemetic\w*|vertigo|nystagmus|diplopia|paresthesia|dysarthria|ataxia|tachycardia|bradycardia|arrhythmia\w*|hypertensi\w+|hypotensi\w+|hypoxi\w+|apnea|respiratory depression|laryngospasm|anaphyla\w+|aneurysm\w*|arteriovenous|intracranial|intracerebral|cystitis|dysuria|haematuria|hematuria|urothel\w+|hepat\w+|hemodynamic\w*|cardiovascular|cerebrovascular|cannula\w*|catheter\w*|bolus|pulse oximet\w+|oximeter|vital signs|electroconvulsive|ect|tms|maoi\w*|ssri\w*|snri\w*|benzodiazepine\w*|rems|adverse events?|off-label|compounded|tolerability|vasovagal|syncope|analges\w+|anxiolytic\w*|neuropath\w+|pathophysiolog\w+|biomarker\w*|asymptomatic|idiopathic|iatrogenic`

/** Words of the trade in English, and how it explains them. */
export const englishJargon: JargonWords = {
  terms: pattern`(?<![\w-])${terms}(?![\w-])`,
  before: pattern`(?:\(|\b(?:called|known as|also called|named|or|means|the term|the word|doctors call (?:this|it)) ["']?)$`,
  after: pattern`^["']? ?(?:\(|,? (?:which (?:is|are|means)|that is|meaning|means|or|is when|is a|is the|are|is|a kind of|a type of)\b|—|:)`,
}
