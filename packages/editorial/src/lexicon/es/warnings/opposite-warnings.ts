import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { mapTopics, type OppositeWarnings } from '../../../language/opposite-warnings.ts'
import { unless } from './delays.ts'
import { spanishImperatives, unlessEarlier } from './imperatives.ts'
import { lightly, may } from './permissions.ts'
import { spanishWhateverTheyFeel } from './whatever-they-feel.ts'

const drive = part`(?:manejar|conducir|ponerse al volante|tomar el volante|andar en (?:bicicleta|moto))(?! (?:a un lado|sus emociones|el (?:estres|dolor)))`
const companion = anyOf([
  '(?:una? |ningun[oa]? |otr[oa] )?(?:adult[oa]|acompanante|acompanamiento|amig[oa]|chofer|conductor|familiar|pariente|persona(?: adulta)?)',
  'compania',
  '(?:que )?(?:alguien|nadie)',
])
const needNot = anyOf([
  'no (?:necesita[ns]?|necesitara[ns]?|precisa[ns]?|requiere[ns]?|ocupa[ns]?)(?: (?:de|traer|llevar|a|buscar|tener|venir con|ir con))?',
  'no (?:hace|hara) falta(?: (?:traer|llevar|venir con|buscar|tener))?',
  'no (?:es|sera) (?:necesari[oa]|obligatori[oa])(?: (?:traer|llevar|venir con|buscar|tener))?',
  'no (?:tiene[ns]?|tendra[ns]?) (?:que|por que) (?:traer|venir con|buscar|llevar|ir con)(?: a)?',
  'sin (?:necesidad de)',
])

const vehicle = anyOf(['taxi', 'autobus', 'uber', 'cabify', 'metro', 'tren', 'transporte publico'])
const suffices = anyOf(['bastan?', 'alcanza', 'es suficiente', 'esta bien'])

const goHome = anyOf([
  'irse',
  'ir',
  'volver',
  'regresar',
  'venir',
  'marcharse',
  'salir',
  'caminar',
  'tomar (?:el|un) (?:autobus|taxi|metro)',
])

const arrive = anyOf([
  'acud(?:a|ir)',
  'empiece',
  'empezar',
  'estar',
  'este',
  'haga(?:lo)?',
  'hacer(?:lo)?',
  'lleg(?:ar|ue)',
  'presentarse',
  'se presente',
  've(?:nga|nir)',
])

const statements: OppositeWarnings = {
  driving: [
    { pattern: pattern`\b(?:${may}) ${lightly}${drive}`, amountsTo: 'says that patients may drive', unless },
    {
      pattern: pattern`\b(?:la mayoria|casi todos|muchos) (?:\w+ ){0,3}?(?:conducen?|manejan?) (?:\w+ ){0,2}?(?:a casa|de vuelta|de regreso)`,
      amountsTo: 'says that patients may drive',
      unless,
    },
    {
      pattern: pattern`(?:^|[,;] |\by )(?:maneje|conduzca|conduce|maneja) (?:\w+ )?(?:a casa|de vuelta|de regreso|como siempre|con normalidad|tranquil[oa]|aunque)`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`\b(?:irse|volver|regresar|vaya|vuelva|regrese|puede irse) (?:\w+ ){0,2}?(?:manejando|conduciendo|en su (?:propio )?(?:coche|carro|auto))`,
      amountsTo: 'tells patients to drive',
      unless,
    },
    {
      pattern: pattern`\b(?:manejar|conducir) (?:\w+ ){0,3}?(?:no (?:es|supone|tiene|hay) (?:ningun )?(?:problema|riesgo|peligro)|es (?:\w+ )?segur[oa])|\bsin (?:limites|restricciones) (?:para|al|de) (?:manejar|conducir)`,
      amountsTo: 'says that driving is safe',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\bno (?:\w+ ){0,2}?(?:afecta\w*|altera\w*|limita\w*|impide\w*|dejar de|evitar|tiene que dejar de|necesita dejar de) (?:\w+ ){0,4}?(?:manejar|conducir)`,
      amountsTo: 'says that driving is not limited',
      unless,
      isBeyondNegation: true,
    },
  ],
  escort: [
    {
      pattern: pattern`\b(?:${needNot})(?: a)? ${companion}`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:nadie (?:tiene que|debe|necesita)|no (?:hace falta|es necesario) que (?:\w+ ){0,2}?(?:le|lo|la|te)) (?:\w+ ){0,2}?(?:acompan\w+|espera\w*|esper\w+|llev\w+|recog\w+|recoj\w+|venir|venga)`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:acompanante|acompanamiento|compania) (?:no (?:es|sera) (?:necesari[oa]|obligatori[oa])|es opcional)`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:${may}) ${lightly}${goHome} (?:\w+,? ){0,5}?(?:sol[oa]s?|por su cuenta|sin compania|sin acompanante|sin nadie)`,
      amountsTo: 'sends patients home alone',
      unless,
    },
    {
      pattern: pattern`\b${vehicle}(?: (?!no\b)\w+){0,3}? ${suffices}\b|\bno (?:hace falta|es necesario) que venga (?:con nadie|acompanad[oa])`,
      amountsTo: 'says that nobody has to come along',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`(?:^|[,;] |\by )(?:vaya|venga|vuelva|regrese|vayase) (?:a casa )?(?:sol[oa]|por su cuenta)`,
      amountsTo: 'sends patients home alone',
      unless,
    },
  ],
  fasting: [
    {
      pattern: pattern`\b(?:${may}) ${lightly}(?:comer|desayunar|almorzar|beber|tomar (?:el )?desayuno)\b(?! (?:de nuevo|alcohol|solo agua))`,
      amountsTo: 'says that patients may eat or drink',
      unless,
    },
    {
      pattern: pattern`\bno (?:hace falta|es necesario|necesita|tiene que|requiere|hay que) (?:\w+ ){0,2}?(?:ayun\w+|en ayunas|saltarse|dejar de comer)|\bsin (?:necesidad de )?ayuno\b`,
      amountsTo: 'says that nobody has to fast',
      unless,
      isBeyondNegation: true,
    },
    {
      pattern: pattern`${anyOf([
        String.raw`\b(?:evite|no|nunca|no debe) ${arrive}(?: \w+){0,3}? (?:en ayunas|con (?:el )?estomago vacio|con hambre)`,
        String.raw`\b(?:no|nunca) ayune\b|\bevite (?:ayunar|el ayuno)\b`,
        String.raw`\b(?:evite|no|nunca) (?:se )?(?:saltarse|salte|omita|omitir) (?:el |las? |su )?(?:desayuno|almuerzo|comidas?)\b`,
      ])}`,
      amountsTo: 'tells patients not to fast',
      isBeyondNegation: true,
      isUnconditional: true,
    },
    {
      pattern: pattern`(?:^|[,;] |\by )(?:coma|desayune|beba|tome) (?:\w+ ){0,3}?(?:como siempre|con normalidad|normalmente|lo que quiera|(?:justo |poco )?antes de (?:venir|la (?:cita|visita|sesion)))`,
      amountsTo: 'says that patients may eat or drink',
      unless: unlessEarlier,
    },
  ],
  misuse: [
    {
      pattern: pattern`\b(?:no (?:puede|crea|causa|produce|genera|provoca)|nunca (?:crea|causa|produce|genera)|nadie) (?:\w+ ){0,2}?(?:adiccion|adict[oa]s?|dependencia|usarse mal|uso indebido|engancha\w*)`,
      amountsTo: 'says that it can’t be misused',
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\b(?:sin|no hay|ningun|cero) (?:riesgo|peligro|posibilidad) de (?:\w+ )?(?:adiccion|dependencia|abuso|uso indebido|engancharse)|\bno (?:es|son|resulta) (?:\w+ )?adictiv[oa]s?\b`,
      amountsTo: 'says that it can’t be misused',
      isBeyondNegation: true,
    },
  ],
  monitoring: [
    {
      pattern: pattern`\bno (?:hace falta|es necesario|necesitamos|hay que) (?:control\w+|medir\w*|vigil\w+|monitor\w+|tomar\w*)|\bsin (?:control|vigilancia|supervision) (?:durante|en)`,
      amountsTo: 'says that nothing has to be checked',
      isBeyondNegation: true,
    },
    {
      pattern: pattern`\bnadie (?:le |lo |la )?(?:vigila|controla|observa|supervisa)`,
      amountsTo: 'says that nobody watches',
    },
  ],
}

/** How Spanish says the opposite of a warning. */
export const spanishOppositeWarnings: OppositeWarnings = mapTopics((topic) => [
  ...statements[topic],
  ...(spanishImperatives[topic] ?? []),
  ...(topic === 'driving' ? spanishWhateverTheyFeel : []),
])
