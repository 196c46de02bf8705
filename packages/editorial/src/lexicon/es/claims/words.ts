import { part } from '../../../language/pattern.ts'

/** What a clinic gives, as a subject of claims. */
export const treatment = part`(?:e?s?ketamina|spravato|infusion(?:es)?|tratamientos?|terapias?|medicamentos?|medicinas?|farmacos?|drogas?|goteo|sueros?|sesion(?:es)?
|protocolos?|procedimientos?|programas?|plan|enfoque|metodos?|tecnicas?|dosis|series?|opcion(?:es)?|solucion(?:es)?|servicios?|alternativas?)`

/** The same with its article, or left out as Spanish does. */
export const theTreatment = part`(?:(?:el|la|los|las|este|esta|estos|estas|nuestr[oa]s?|su|tu|cada|un|una) (?:\w+ )?${treatment}(?: (?:con|de|intravenos[oa]) ?(?:ketamina)?)?|esto|eso|ketamina|nosotros)`

/** What a clinic gives, by its name. */
export const namedTreatment = part`(?:(?:la |nuestra |esta |las )?(?:ketamina|infusion(?:es)?|terapia)(?: (?:con|de) ketamina)?|(?:el|este|nuestro) (?:tratamiento|medicamento|goteo)(?: con ketamina)?)`

/** Strengthens or softens the next word. */
export const adverb = part`(?:\w+mente|muy|tan|mas|sumamente|altamente|bien|muchisimo|mucho|realmente|ya|tambien|siquiera|casi)`

/** What patients come with. */
export const complaint = part`(?:depresion(?:es)?|ansiedad|dolor(?:es)?|traumas?|tept|toc|sintomas?|pensamientos? \w+|tristeza|sufrimiento|desesperanza|desesperacion
|estres|angustia|miedos?|panico|adiccion|enfermedad|vacio|insomnio|malestar|agotamiento|problemas?|padecimientos?|mal)`
