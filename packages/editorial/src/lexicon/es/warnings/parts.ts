import { anyOf, part, pattern } from '../../../language/pattern.ts'
import { unless } from './delays.ts'

export const negative = part`(?:no|nunca|ni|sin) `
const amid = anyOf(['en', 'durante', 'si', 'cuando', 'con', 'para', 'estando', 'mientras', 'a lo largo de(?:l)?'])
export const alcohol = anyOf([
  String.raw`alcohol\w*`,
  'cervezas?',
  'vinos?',
  'copas?',
  String.raw`licor\w*`,
  'tragos?',
  'cocteles',
  'coctel',
  'champan',
])
export const drink = anyOf([
  'beber',
  'beberse',
  'brindar con',
  'combinarlo con',
  'consumir',
  'mezclarlo con',
  'disfrutar(?: de)?',
  'tomar',
  'tomarse',
])
export const pregnant = anyOf([String.raw`embaraz\w+`, 'gestacion', 'encinta', 'quedar embarazada'])
export const whilePregnant = part`\b${amid} (?:(?!${negative})\w+,? ){0,4}?${pregnant}`
export const nursing = anyOf([
  'lactancia',
  String.raw`amamant\w+`,
  'dar (?:el )?pecho',
  'da (?:el )?pecho',
  'leche materna',
  'lactantes?',
])
export const whileNursing = part`\b${amid} (?:(?!${negative})\w+,? ){0,4}?${nursing}`
export const baby = anyOf(['bebe', 'bebes', 'feto', 'hijo', 'nino', 'recien nacido', 'embarazo'])
export const safe = anyOf([
  String.raw`(?:\w+mente |del todo |muy )?segur[oa]s?`,
  'aptos?',
  'compatibles?',
  'inofensiv[oa]s?',
  'posible',
  'sin problemas?',
  'sin riesgos?',
])
export const beGiven = anyOf([
  'comenzar',
  'continuar',
  'empezar',
  'hacerse',
  'recibir(?:l[oa])?',
  'seguir(?: con| tomando| usando| recibiendo)?',
  'someterse a',
  'tener',
  'tomar(?:l[oa])?',
  'usar(?:l[oa])?',
])
/** It and no other treatment, nor help with something. */
export const itself = part`(?! (?:ayuda|apoyo|consejos?|dudas|preguntas|problemas|mas|un bebe|una prueba))`
const ofOthers = pattern`\b(?:otr[oa]s?|alternativas?|en lugar de|en vez de|psicoterapia|terapia (?:de conversacion|psicologica))\b`
export const unlessOther = new RegExp(`${unless.source}|${ofOthers.source}`, 'gu')
export const noNeed = anyOf([
  'no (?:hace|hara) falta',
  'no (?:es|sera) (?:necesario|preciso)',
  'no (?:tiene[ns]?|hay) (?:que|por que)',
  'no necesita[ns]?',
  'sin (?:necesidad de|tener que|dejar de)',
])
export const stop = anyOf([
  'dejar(?: de)?',
  'evitar',
  'interrumpir',
  'limitar',
  'renunciar a',
  'suspender',
  'privarse de',
])
export const forbids = anyOf([
  'no',
  'nunca',
  'ni',
  'sin',
  'nada de',
  'evit\\w+',
  'dej(?:e|ar) de',
  'prohib\\w+',
  'suspend\\w+',
  'abst\\w+',
  'contraindicad\\w+',
])
/** «No más de dos copas» prohíbe none; «los estudios no encontraron daños» warns of nothing. */
export const noBan = part`(?! (?:\w+ ){0,2}?${anyOf([
  String.raw`afect\w+`,
  String.raw`altera\w*`,
  String.raw`cambi\w+`,
  String.raw`dan\w+`,
  String.raw`encontr\w+`,
  String.raw`hall\w+`,
  'importa',
  'mas de',
  String.raw`mostr\w+`,
  String.raw`perjudic\w+`,
  'problema',
  'hace falta',
  'es necesario',
  'hay problema',
  'hay por que',
  'hay que dejar',
  'tiene que dejar',
])})`
export const harmless = anyOf([
  'no (?:le |les )?(?:afecta\\w*|dana\\w*|hace dano|llega|pasa|perjudica\\w*)',
  '(?:no hay|sin|ningun) (?:ningun )?(?:dano|peligro|riesgo)s? (?:para|en|de)',
  'inofensiv[oa]s? para',
])
export const harms = part`(?:puede[n]?|podria[n]?) (?:\w+ )?(?:afectar|danar|hacer dano|llegar|pasar|perjudicar)`
