import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** The first page, the bell, search, lists and the history of pages. */
export const yourWorkScreens: Words = {
  'Waiting for your review': 'En espera de su revisión',
  'Waiting for a reviewer': 'En espera de un revisor',
  'Schedules that failed': 'Programaciones que fallaron',
  'Returned to you': 'Devueltos a usted',
  'Make the requested changes, then submit again. Each comment leads to its field.':
    'Haga los cambios pedidos y envíelo de nuevo. Cada comentario lleva a su campo.',
  'Approved, waiting to be published': 'Aprobados, en espera de publicarse',
  'Reviews overdue': 'Revisiones vencidas',
  'Their pages say so, and no edit can be published until a reviewer has approved the whole document.':
    'Sus páginas lo dicen, y ninguna edición se puede publicar hasta que un revisor apruebe todo el documento.',
  'Your drafts': 'Sus borradores',
  'Changed last by you, and not published.': 'Cambiados por usted la última vez y sin publicar.',
  'Reviews due within {noticeDays} days': 'Revisiones que vencen en {noticeDays} días',
  'A translation is due together with the {language} text.': 'Una traducción vence junto con el texto en {language}.',
  'Patients can’t read these pages.': 'Los pacientes no pueden leer estas páginas.',
  'What blocks most': 'Lo que más bloquea',
  'In the newest draft.': 'En el borrador más reciente.',
  'In the {checked} newest drafts.': 'En los {checked} borradores más recientes.',
  '{count} drafts': { one: '{count} borrador', other: '{count} borradores' },
  'and {value} more': 'y {value} más',
  'Three steps to begin': 'Tres pasos para empezar',
  Done: 'Hecho',
  'All of it, task by task:': 'Todo, tarea por tarea:',
  'Open the site': 'Abrir el sitio',
  'The text changed, and its translation is off the site until it is translated and approved again.':
    'El texto cambió, y su traducción está fuera del sitio hasta que se traduzca y apruebe de nuevo.',
  'Went live lately': 'En línea hace poco',
  'Nothing yet.': 'Nada todavía.',
  'All releases': 'Todas las publicaciones',
  'And {count} more': 'Y {count} más',
  'Comments on {title}': 'Comentarios sobre {title}',
  'The whole document': 'Todo el documento',
  'Your work': 'Su trabajo',
  'Nothing waits for you.': 'Nada espera por usted.',
  'The due reviews can’t be listed at the moment, because the publishing worker doesn’t answer. Reload this page in a minute. If that doesn’t help, tell the person who runs the server.':
    'En este momento no se pueden mostrar las revisiones pendientes, porque el servicio de publicación no responde. Vuelva a cargar esta página en un minuto. Si eso no ayuda, avise a la persona que administra el servidor.',
  '{number}, live since {time}': '{number}, en línea desde el {time}',
  'release {number}, {time}': 'publicación {number}, {time}',
  ', by {who}': ', por {who}',
  ', SHA-256': ', SHA-256',
  'Open the page as patients saw it': 'Abrir la página como la vieron los pacientes',
  'Its exact copy': 'Su copia exacta',
  'Substantiation file, to print': 'Archivo de respaldo, para imprimir',
  '({type}, in {language})': '({type}, en {language})',
  'Approved by {approver}, license {license}, {time}. Reviewed as a whole on {day}, due again by {day2}.':
    'Aprobado por {approver}, licencia {license}, {time}. Revisado por completo el {day}, próxima revisión el {day2}.',
  'Nobody has approved it: it was sample content, and marked as such.':
    'Nadie lo ha aprobado: era contenido de ejemplo y estaba señalado como tal.',
  'Address of the page': 'Dirección de la página',
  '/side-effects/nausea/': '/side-effects/nausea/',
  'With a slash at both ends': 'Con una barra en ambos extremos',
  'Date and time at the clinic, {zoneName} (leave empty for now)':
    'Fecha y hora en la clínica, {zoneName} (deje vacío para ahora)',
  Show: 'Mostrar',
  'Page history': 'Historial de páginas',
  'Any page at any date and time: its exact copy, who had approved its words, and on which sources.':
    'Cualquier página en cualquier fecha y hora: su copia exacta, quién había aprobado sus palabras y con qué fuentes.',
  'No page had that address at that time.': 'Ninguna página tenía esa dirección en ese momento.',
  'Search everything': 'Buscar en todo',
  Type: 'Tipo',
  'Nothing has all words of “{query}”. Try fewer words, or the beginning of one.':
    'Nada contiene todas las palabras de “{query}”. Pruebe con menos palabras o con el comienzo de una.',
  'The first {shown} of {total} documents. Add a word to find fewer.':
    'Los primeros {shown} de {total} documentos. Añada una palabra para encontrar menos.',
  '{shown} documents.': '{shown} documentos.',
  'Words of titles and texts, in all languages, drafts included. Accents, capitals and endings don’t matter.':
    'Palabras de títulos y textos, en todos los idiomas, también de borradores. Los acentos, las mayúsculas y las terminaciones no importan.',
  'Words to look for': 'Palabras que buscar',
  All: 'Todos',
  Drafts: 'Borradores',
  'Views of this list': 'Vistas de esta lista',
  'Open the document to review it': 'Abrir el documento para revisarlo',
  'Waiting for review ({count})': 'En espera de revisión ({count})',
  'The list of what happened': 'La lista de lo que pasó',
  'What happened: {unread} new': 'Qué pasó: {unread} nuevos',
  'Nothing has happened to your documents yet.': 'Aún no ha pasado nada con sus documentos.',
  'New, {time}': 'Nuevo, {time}',
  'Choose what you are told': 'Elegir de qué se le avisa',
  'What you are told': 'De qué se le avisa',
  'No mail server is set, so nothing is mailed: only the bell tells you. Whoever runs this system can set one.':
    'No hay un servidor de correo, por lo que no se envía ningún correo: solo la campana le avisa. Quien administra este sistema puede configurar uno.',
  'Saved.': 'Guardado.',
}
