import type { ClaimLexicon } from '../../../language/claim.ts'
import { part, pattern } from '../../../language/pattern.ts'

const saying = part`(?:dice[n]?|refiere[n]?|reporta[n]?|afirma[n]?|asegura[n]?|cuenta[n]?|coincide[n]?|senala[n]?|informa[n]?|describe[n]?|comenta[n]?|confirma[n]?|manifiesta[n]?|sostiene[n]?|relata[n]?|expresa[n]?|(?:nos )?(?:dicen|cuentan)|han (?:dicho|notado|reportado))`
const showing = part`(?:demuestra[n]?|muestra[n]?|indica[n]?|sugiere[n]?|prueba[n]?|confirma[n]?|avala[n]?|revela[n]?|respalda[n]?|apunta[n]?|senala[n]?|comprueba[n]?|concluye[n]?|evidencia[n]?|dice[n]?|apoya[n]?|ha[n]? (?:demostrado|mostrado|probado|confirmado|comprobado|revelado|encontrado|indicado|sugerido|hallado|evidenciado)|encontraron|demostraron|hallaron)`

/** Rule C4 in Spanish. */
export const spanishVagueAttribution: ClaimLexicon = {
  claims: [
    {
      pattern: pattern`(?:^|[.:;,] |\b(?:y|pero|como) )(?:los|las|nuestr[oa]s) pacientes(?: (?:tambien|suelen|nos|a menudo|ya))* ${saying}\b`,
      amountsTo: 'leans on unnamed people',
    },
    {
      pattern: pattern`\b(?:la (?:gran |inmensa )?mayoria de|much[oa]s|casi tod[oa]s|miles de|cientos de) (?:de )?(?:l[oa]s |nuestr[oa]s )?(?:pacientes|personas) (?:se )?(?:siente[n]?|nota[n]?|experimenta[n]?|ve[n]?|obtiene[n]?|logra[n]?|encuentra[n]?) (?:\S+ ){0,4}?(?:mejor|alivio|mejoria|beneficios?|resultados|cambios?|diferencia|feliz|felices|tranquil\w+|relajad\w+)`,
      amountsTo: 'leans on unnamed people',
    },
    {
      pattern: pattern`\b(?:la (?:gran |inmensa |amplia )?mayoria de|much[oa]s (?:de )?|numeros[oa]s|casi tod[oa]s|miles de|cientos de|much(?:o|a)s|gran parte de|infinidad de|vari[oa]s) ?(?:l[oa]s |nuestr[oa]s |est[oa]s |quienes )?(?:\w+ )?(?:pacientes|personas|gente|clientes|usuarios)(?: (?:que|con|en) \w+(?: \w+){0,4}?)?(?: (?:nos|ya|tambien|se|suele[n]?))* ${saying}\b`,
      amountsTo: 'leans on unnamed people',
    },
    {
      pattern: pattern`\b(?:(?:los|las|la|el|numerosos|varios|muchos|diversos|recientes|multiples|ultimos|ultimas|algunos|nuevos|nuevas|distintos|decadas de) )*(?:estudios?|investigacion(?:es)?|ensayos|evidencia|evidencias|ciencia|literatura|datos|hallazgos|investigadores|cientificos)(?: (?:cientific[oa]s?|clinic[oa]s?|recientes?|medic[oa]s?|actual(?:es)?|disponibles?|sobre \w+|de \w+))*(?: (?:ya|lo|tambien|claramente|asi|nos))* ${showing}\b`,
      amountsTo: 'points at studies without naming one',
      unless: pattern`\b(?:algunos|pocos) (?:estudios|ensayos)\b`,
    },
    {
      pattern: pattern`\b(?:expertos?|medicos|doctores|especialistas|psiquiatras|cientificos|investigadores|terapeutas|profesionales)(?: (?:de|en|del) \w+(?: \w+){0,2}?)?(?: (?:ya|tambien|siempre|la|lo|nos))* (?:coinciden|dicen|recomiendan|creen|afirman|aseguran|consideran|opinan|confian|aconsejan|sugieren|sostienen|destacan|prefieren|califican)\b`,
      amountsTo: 'leans on unnamed experts',
    },
    {
      pattern: pattern`\b(?:es (?:bien |ampliamente |por todos )?(?:sabido|conocido)|todo el mundo sabe|como (?:todos|se) sabe[n]?|se sabe que|esta (?:\w+ )?(?:comprobado|demostrado|probado) que|se ha (?:comprobado|demostrado|visto) que|no es (?:ningun )?secreto)\b`,
      amountsTo: 'leans on what “is known”',
    },
    {
      pattern: pattern`\bsegun (?:\w+ )?(?:los |las |la |el |diversos |numerosos |varios )?(?:expertos?|especialistas|estudios|medicos|doctores|ciencia|cientificos|investigaciones|investigadores|pacientes|profesionales)\b|\b(?:creciente|gran|solida|amplia|abundante|suficiente|fuerte|abrumadora|cada vez mas) (?:cantidad de |cuerpo de )?(?:evidencia|pruebas|investigacion|estudios)\b|\b(?:avalad|respaldad)[oa]s? por (?:la |los |numerosos )?(?:ciencia|estudios|investigacion\w*|evidencia|expertos)\b|^["'(]*dicen que\b`,
      amountsTo: 'points at evidence without naming it',
    },
  ],
}
