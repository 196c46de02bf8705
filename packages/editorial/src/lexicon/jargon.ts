import type { Locale } from '@carepath/schema'
import { part, pattern } from '../language/pattern.ts'

/** Words of the trade that a reader with depression should not have to look up, each as a part of a pattern. */
const terms: Record<Locale, string> = {
  en: part`racemic|enantiomer\w*|antagonis(?:t|ts|m)|agonists?|receptors?|nmda|glutamate\w*|synap\w+|neuroplastic\w*|neurogenesis|bdnf|bioavailab\w+|pharmaco\w+|half-life|metaboli[sz]\w*|subanesthetic|sub-anesthetic|subcutaneous\w*|intramuscular\w*|intranasal\w*|sublingual\w*|titrat\w+|contraindicat\w+|comorbid\w*|refractory|etiolog\w+|prophyla\w+|efficacy|monotherapy|adjunct\w*|placebo|double-blind|randomi[sz]ed|open-label|meta-analys\w+|cohort|remission|relapse\w*|responders?|anhedonia|dysphori\w+|euphori\w+|dissociat\w+|depersonali[sz]\w+|dereali[sz]\w+|psychosis|psychotic|mania|manic|hypomani\w+|catatoni\w+|suicidal ideation|ideation|somnolen\w+|sedation|emesis|antiemetic\w*|vertigo|nystagmus|diplopia|paresthesia|dysarthria|ataxia|tachycardia|bradycardia|arrhythmia\w*|hypertensi\w+|hypotensi\w+|hypoxi\w+|apnea|respiratory depression|laryngospasm|anaphyla\w+|aneurysm\w*|arteriovenous|intracranial|intracerebral|cystitis|dysuria|haematuria|hematuria|urothel\w+|hepat\w+|hemodynamic\w*|cardiovascular|cerebrovascular|cannula\w*|catheter\w*|bolus|pulse oximet\w+|oximeter|vital signs|electroconvulsive|ect|tms|maoi\w*|ssri\w*|snri\w*|benzodiazepine\w*|rems|adverse events?|off-label|compounded|tolerability|vasovagal|syncope|analges\w+|anxiolytic\w*|neuropath\w+|pathophysiolog\w+|biomarker\w*|asymptomatic|idiopathic|iatrogenic`,
  es: part`racemic[oa]|enantiomer\w*|antagonist\w*|agonist\w*|receptor(?:es)?|nmda|glutamat\w*|sinap\w+|sinaptic\w+|neuroplasticidad|neurogenesis|bdnf|biodisponib\w+|farmaco(?:cin|din|log)\w+|vida media|metaboli[sz]\w*|subanestesic\w*|subcutane\w+|intramuscular\w*|intranasal\w*|sublingual\w*|titula\w+|contraindica\w+|comorbil?i\w+|refractari\w+|etiolog\w+|profila\w+|monoterapia|coadyuvante\w*|placebo|doble ciego|aleatorizad\w+|metaanalisis|cohorte|remision|recaida\w*|anhedonia|disfori\w+|eufori\w+|disociaci\w+|disociativ\w+|despersonalizaci\w+|desrealizaci\w+|psicosis|psicotic\w+|mania|hipomani\w+|ideacion suicida|somnolencia|sedacion|emesis|antiemetic\w*|vertigo|nistagmo|diplopia|parestesia\w*|disartria|ataxia|taquicardia|bradicardia|arritmia\w*|hipertensi\w+|hipotensi\w+|hipoxi\w+|apnea|depresion respiratoria|laringoespasmo|anafila\w+|aneurisma\w*|arteriovenos\w+|intracraneal\w*|cistitis|disuria|hematuria|hepat(?:ic|o)\w+|hemodinamic\w*|cardiovascular\w*|cerebrovascular\w*|canula\w*|cateter\w*|bolo|oximetr\w+|signos vitales|electroconvulsiv\w+|tec|emt|imao|isrs|benzodiacepina\w*|eventos? advers\w+|fuera de (?:indicacion|ficha)|tolerabilidad|vasovagal|sincope|analges\w+|ansiolitic\w*|neuropati\w+|fisiopatolog\w+|biomarcador\w*|asintomatic\w+|idiopatic\w+`,
}

/** Every word of the trade in a folded text. */
export const jargonOf: Record<Locale, RegExp> = {
  en: pattern`(?<![\w-])${terms.en}(?![\w-])`,
  es: pattern`(?<![\w-])${terms.es}(?![\w-])`,
}

/** How a text explains a word beside it: in brackets, after "called", or by "means". */
export const explains: Record<Locale, { before: RegExp; after: RegExp }> = {
  en: {
    before: pattern`(?:\(|\b(?:called|known as|also called|named|or|means|the term|the word|doctors call (?:this|it)) ["']?)$`,
    after: pattern`^["']? ?(?:\(|,? (?:which (?:is|are|means)|that is|meaning|means|or|is when|is a|is the|are|is|a kind of|a type of)\b|—|:)`,
  },
  es: {
    before: pattern`(?:\(|\b(?:llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?|o|significa|el termino|la palabra|se llama[n]?|es decir,?) ["']?)$`,
    after: pattern`^["']? ?(?:\(|,? (?:que (?:es|son|significa)|es decir|o sea|o|significa|es cuando|es (?:un|una|la|el)|es|son|un tipo de)\b|—|:)`,
  },
}
