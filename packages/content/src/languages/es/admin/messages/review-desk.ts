import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Answers to comments, confirmed translations, and languages that are published together. */
export const reviewDeskMessages: Words = {
  'Write your reply first.': 'Escriba primero su respuesta.',
  'This comment is no longer there. Reload the page, then try again.':
    'Este comentario ya no está. Vuelva a cargar la página e inténtelo de nuevo.',
  'A comment on “{title}” was answered.': 'Se respondió a un comentario sobre “{title}”.',
  'A comment on “{title}” was marked as resolved.': 'Se marcó como resuelto un comentario sobre “{title}”.',
  'A comment on “{title}” was opened again.': 'Se abrió de nuevo un comentario sobre “{title}”.',
  'A comment was answered: {what}.': 'Se respondió a un comentario: {what|words}.',
  'A comment was answered by {name}: {what}.': '{name} respondió a un comentario: {what|words}.',
  'A comment was answered in a review that I take part in':
    'Se respondió a un comentario en una revisión en la que participo',
  'A text of “{title}” in {language} was confirmed as still right.':
    'Se confirmó que un texto de “{title}” en {language|lower} sigue siendo correcto.',
  '{count} texts of “{title}” in {language} were confirmed as still right.':
    'Se confirmó que {count} textos de “{title}” en {language|lower} siguen siendo correctos.',
  'The {language} text isn’t ready. Complete the translation, and have a reviewer approve it, then publish the languages together.':
    'El texto en {language|lower} no está listo. Complete la traducción, pida a un revisor que la apruebe y publique después los idiomas juntos.',
  'The {language} and {other} texts aren’t ready. Complete the translation, and have a reviewer approve it, then publish the languages together.':
    'Los textos en {language|lower} y {other|lower} no están listos. Complete la traducción, pida a un revisor que la apruebe y publique después los idiomas juntos.',
}
