import type { JargonWords } from '../../language/jargon-words.ts'
import { part, pattern } from '../../language/pattern.ts'

const terms = part`racemic[oa]|enantiomer\w*|antagonist\w*|agonist\w*|receptor(?:es)?|nmda|glutamat\w*|sinap\w+|sinaptic\w+|neuroplasticidad|neurogenesis|bdnf|biodisponib\w+|farmaco(?:cin|din|log)\w+|vida media|metaboli[sz]\w*|subanestesic\w*|subcutane\w+|intramuscular\w*|intranasal\w*|sublingual\w*|titula\w+|contraindica\w+|comorbil?i\w+|refractari\w+|etiolog\w+|profila\w+|monoterapia|coadyuvante\w*|placebo|doble ciego|aleatorizad\w+|metaanalisis|cohorte|remision|recaida\w*|anhedonia|disfori\w+|eufori\w+|disociaci\w+|disociativ\w+|despersonalizaci\w+|desrealizaci\w+|psicosis|psicotic\w+|mania|hipomani\w+|ideacion suicida|somnolencia|sedacion|emesis|antiemetic\w*|vertigo|nistagmo|diplopia|parestesia\w*|disartria|ataxia|taquicardia|bradicardia|arritmia\w*|hipertensi\w+|hipotensi\w+|hipoxi\w+|apnea|depresion respiratoria|laringoespasmo|anafila\w+|aneurisma\w*|arteriovenos\w+|intracraneal\w*|cistitis|disuria|hematuria|hepat(?:ic|o)\w+|hemodinamic\w*|cardiovascular\w*|cerebrovascular\w*|canula\w*|cateter\w*|bolo|oximetr\w+|signos vitales|electroconvulsiv\w+|tec|emt|imao|isrs|benzodiacepina\w*|eventos? advers\w+|fuera de (?:indicacion|ficha)|tolerabilidad|vasovagal|sincope|analges\w+|ansiolitic\w*|neuropati\w+|fisiopatolog\w+|biomarcador\w*|asintomatic\w+|idiopatic\w+`

/** Words of the trade in Spanish, and how it explains them. */
export const spanishJargon: JargonWords = {
  terms: pattern`(?<![\w-])${terms}(?![\w-])`,
  before: pattern`(?:\(|\b(?:llamad[oa]s?|conocid[oa]s? como|denominad[oa]s?|o|significa|el termino|la palabra|se llama[n]?|es decir,?) ["']?)$`,
  after: pattern`^["']? ?(?:\(|,? (?:que (?:es|son|significa)|es decir|o sea|o|significa|es cuando|es (?:un|una|la|el)|es|son|un tipo de)\b|—|:)`,
}
