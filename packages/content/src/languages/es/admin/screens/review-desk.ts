import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** The review desk with its comments, and translations beside their source. */
export const reviewDeskScreens: Words = {
  'Comments of the reviewers': 'Comentarios de los revisores',
  'No open comments': 'No hay comentarios abiertos',
  '{count} open comments': { one: '{count} comentario abierto', other: '{count} comentarios abiertos' },
  '{count} resolved comments': { one: '{count} comentario resuelto', other: '{count} comentarios resueltos' },
  '{count} comments are still open.': {
    one: 'Todavía hay {count} comentario abierto.',
    other: 'Todavía hay {count} comentarios abiertos.',
  },
  'A reviewer': 'Un revisor',
  'Comment on {place}': 'Comentario sobre {place}',
  'Show what changed': 'Mostrar qué cambió',
  Answers: 'Respuestas',
  '{by} marked it as resolved, {time}': '{by} lo marcó como resuelto, {time}',
  '{by} opened it again, {time}': '{by} lo abrió de nuevo, {time}',
  'The text it was about is no longer there.': 'El texto al que se refería ya no está.',
  'The document has changed since this comment.': 'El documento ha cambiado desde este comentario.',
  'The document has not changed since this comment.': 'El documento no ha cambiado desde este comentario.',
  'The text has changed since this comment.': 'El texto ha cambiado desde este comentario.',
  'The text has not changed since this comment.': 'El texto no ha cambiado desde este comentario.',
  Reply: 'Responder',
  'Your reply': 'Su respuesta',
  'Send reply': 'Enviar respuesta',
  'Reply to the comment on {place}': 'Responder al comentario sobre {place}',
  'Mark as resolved': 'Marcar como resuelto',
  'Mark as resolved: the comment on {place}': 'Marcar como resuelto: el comentario sobre {place}',
  'Open again': 'Abrir de nuevo',
  'Open again: the comment on {place}': 'Abrir de nuevo: el comentario sobre {place}',

  'Sign {languages} too: I have read that text as well': 'Firmar también en {languages}: he leído también ese texto',
  'Next: {title}': 'Siguiente: {title}',
  '{count} wait for you.': { one: 'Es el único que le espera.', other: 'Le esperan {count}.' },

  'What publishing it changes': 'Qué cambia al publicarlo',
  'What it changes can’t be listed at the moment. You can go on all the same.':
    'En este momento no se puede mostrar qué cambia. Aun así puede continuar.',
  'Looking for the pages that it changes…': 'Buscando las páginas que cambian…',
  'It is live as it is: nothing changes.': 'Está en línea tal como está: no cambia nada.',
  'Ready to go live in {languages}.': 'Listo para publicarse en {languages}.',
  'Ready to go live in no language yet.': 'Aún no está listo para publicarse en ningún idioma.',
  'Not ready in {languages}.': 'No está listo en {languages}.',
  'The pages can’t be listed at the moment. You can go on all the same.':
    'En este momento no se pueden enumerar las páginas. Aun así puede continuar.',
  'Most pages of the site are published again.': 'La mayoría de las páginas del sitio se publican de nuevo.',
  'Publishing changes {count} pages': {
    one: 'Al publicar cambia {count} página',
    other: 'Al publicar cambian {count} páginas',
  },
  'Publishing this now takes {translations} off the site:': 'Publicar esto ahora quita del sitio {translations}:',
  'Publishing…': 'Publicando…',
  'Publish {languages} together': 'Publicar juntos: {languages}',

  'The text in the other language': 'El texto en el otro idioma',
  '{language} has changed since this was translated': 'El texto en {language} ha cambiado desde que se tradujo esto',
  'Still right, nothing to change': 'Sigue siendo correcto, no hay nada que cambiar',
  'Still right, nothing to change: {place}': 'Sigue siendo correcto, no hay nada que cambiar: {place}',
  'What is to be translated': 'Lo que falta traducir',
  'The {language} text': 'El texto en {language}',
  'Every text is translated, and no {language} text has changed since. It stands beside each field.':
    'Todos los textos están traducidos, y ningún texto en {language} ha cambiado desde entonces. Está junto a cada campo.',
  '{count} texts are out of date': {
    one: '{count} texto está desactualizado',
    other: '{count} textos están desactualizados',
  },
  '{count} texts aren’t translated': { one: '{count} texto sin traducir', other: '{count} textos sin traducir' },
  'Once {unready} are ready, you can publish both together here: {languages} go live at once or not at all.': {
    one: 'Cuando el texto en {unready} esté listo, aquí podrá publicar ambos juntos: los textos en {languages} salen en línea a la vez, o no sale ninguno.',
    other:
      'Cuando los textos en {unready} estén listos, aquí podrá publicar ambos juntos: los textos en {languages} salen en línea a la vez, o no sale ninguno.',
  },
  'Once {unready} are ready, you can publish all together here: {languages} go live at once or not at all.': {
    one: 'Cuando el texto en {unready} esté listo, aquí podrá publicar todos juntos: los textos en {languages} salen en línea a la vez, o no sale ninguno.',
    other:
      'Cuando los textos en {unready} estén listos, aquí podrá publicar todos juntos: los textos en {languages} salen en línea a la vez, o no sale ninguno.',
  },
}
