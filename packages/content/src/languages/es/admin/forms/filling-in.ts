import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What forms say while somebody fills them in. */
export const fillingIn: Words = {
  Formatting: 'Formato',
  complete: 'completo',
  '{done} of {required} done': '{done} de {required} listos',
  'Begin below, or with a copy ({kind}):': 'Empiece abajo, o con una copia ({kind}):',
  'Start from a copy': 'Empezar con una copia',
  'Choose…': 'Elija…',
  'Same as above: {what}': 'Igual que arriba: {what}',
  '{count} sources': { one: '1 fuente', other: '{count} fuentes' },
  'The server doesn’t answer.': 'El servidor no responde.',
  'Making the page…': 'Preparando la página…',
  'Where somebody shares it': 'Donde alguien la comparte',
  'With a picture that the site draws: “{words}”': 'Con una imagen que dibuja el sitio: «{words}»',
  '{length} of {most} characters': '{length} de {most} caracteres',
  '{length} of {most} characters: {over} too many': '{length} de {most} caracteres: sobran {over}',
  '{length} of {most} words': '{length} de {most} palabras',
  '{length} of {most} words: {over} too many': '{length} de {most} palabras: sobran {over}',
}
