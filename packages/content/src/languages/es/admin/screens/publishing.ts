import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Publishing, releases, schedules, withdrawals and redirects. */
export const publishingScreens: Words = {
  'Withdrawn: {titles}': 'Retirado: {titles|words}',
  'Back to release {number}': 'De vuelta a la publicación {number}',
  Nothing: 'Nada',
  'No longer pinned to release': 'Ya no está fijado en una publicación',
  'The files of the live site were gone': 'Faltaban los archivos del sitio en línea',
  'The worker could not start': 'El servicio de publicación no pudo iniciar',
  'the selected document': 'el documento seleccionado',
  'the {count} selected documents': 'los {count} documentos seleccionados',
  'Withdraw {count} now': 'Retirar {count} ahora',
  'Withdraw now': 'Retirar',
  'Release hold': 'Levantar la retención',
  Close: 'Cerrar',
  Cancel: 'Cancelar',
  'Working…': 'Un momento…',
  'The hold is released. The pages that were live are on their way back.':
    'Se levantó la retención. Las páginas que estaban en línea están por volver.',
  'The withdrawal is on record, but not off the site yet.':
    'El retiro está registrado, pero aún no está fuera del sitio.',
  'The worker does it before anything else.': 'El servicio de publicación lo hace antes que todo lo demás.',
  'Off the site in {ms} ms.': 'Fuera del sitio en {ms} ms.',
  'Nobody can read it or find it now.': 'Ahora nadie puede leerlo ni encontrarlo.',
  'A notice is shown in place of {count} pages': {
    one: 'Se muestra un aviso en lugar de {count} página',
    other: 'Se muestra un aviso en lugar de {count} páginas',
  },
  'Also withdrawn: {list}.': 'También se retiró: {list}.',
  'Published again without it: {count} pages': {
    one: 'Publicada de nuevo sin él: {count} página',
    other: 'Publicadas de nuevo sin él: {count} páginas',
  },
  'What this is published together with': 'Con qué se publica esto',
  'Publish both together': 'Publicar ambos juntos',
  'Publish all {count} together': 'Publicar los {count} juntos',
  'Patients can’t see yet': 'Los pacientes aún no pueden ver',
  'This refers to {count} documents that patients can’t see yet:': {
    one: 'Esto se refiere a un documento que los pacientes aún no pueden ver:',
    other: 'Esto se refiere a {count} documentos que los pacientes aún no pueden ver:',
  },
  'This one itself: {lacks}': 'Este mismo: {lacks}',
  'This takes {translations} off the site. Translate first, and both languages go live together:':
    'Esto quita del sitio {translations}. Traduzca primero, y ambos idiomas se ponen en línea juntos:',
  'Save your changes first.': 'Primero guarde sus cambios.',
  ', ready to be published': ', listo para publicarse',
  'Schedules set by this person': 'Programaciones de esta persona',
  'Schedules set by this person ({count})': 'Programaciones de esta persona ({count})',
  'They stay in force when the account is switched off or deleted, except where it says otherwise.':
    'Siguen vigentes cuando la cuenta se desactiva o se elimina, salvo donde diga otra cosa.',
  'Without this account it won’t be: a colleague has to confirm it and schedule it again.':
    'Sin esta cuenta no se hará: un colega debe confirmarlo y programarlo de nuevo.',
  'Schedule…': 'Programar…',
  Schedule: 'Programar',
  'Set so far': 'Programado hasta ahora',
  'Nothing is scheduled.': 'No hay nada programado.',
  'What is on the site is the newest version already: there is nothing to schedule.':
    'Lo que está en el sitio ya es la versión más reciente: no hay nada que programar.',
  'When, on the clinic’s clock ({timeZone})': 'Cuándo, según el reloj de la clínica ({timeZone})',
  'What is scheduled for the same minute goes live together. It is checked again at that time.':
    'Lo que se programa para el mismo minuto se pone en línea junto. Se comprueba de nuevo en ese momento.',
  'As it is now, that takes {translations} off the site. Translate first, and both go live together:':
    'Tal como está ahora, eso quita del sitio {translations}. Traduzca primero, y ambos se ponen en línea juntos:',
  'Set this schedule': 'Fijar esta programación',
  'Scheduled.': 'Programado.',
  Schedules: 'Programaciones',
  'Cancel: {schedule}': 'Cancelar: {schedule}',
  'Cancel it': 'Cancelarla',
  ', as set by {by}': ', según lo programó {by}',
  'The schedules': 'Las programaciones',
  'What patients see stayed as it was. Correct it, then publish it or schedule it again.':
    'Lo que ven los pacientes quedó como estaba. Corríjalo y publíquelo o prográmelo de nuevo.',
  'What patients see': 'Lo que ven los pacientes',
  'Not live': 'No está en línea',
  '{what} by {by}, {time}': '{what} por {by}, {time}',
  'Saved; it will go live when the site is unpinned. Since {time} the site is held at release {release}, by {by}.':
    'Guardado; se pondrá en línea cuando el sitio se libere. Desde el {time} el sitio está fijado en la publicación {release}, por {by}.',
  'Could not go live:': 'No se pudo poner en línea:',
  'View page': 'Ver la página',
  'Publishing: next in line…': 'Publicando: es el siguiente…',
  'Saved, and waiting: the publishing worker doesn’t answer.':
    'Guardado y en espera: el servicio de publicación no responde.',
  'Publishing: {done} of {total} pages made…': 'Publicando: {done} de {total} páginas hechas…',
  'Publishing: making its pages…': 'Publicando: se hacen sus páginas…',
  '{language} not live.': 'No está en línea en {language}.',
  '{language} live since {time}.': 'En línea en {language} desde {time}.',
  '{language} live.': 'En línea en {language}.',
  '1 change is waiting.': '1 cambio está en espera.',
  '{queuedCount} changes are waiting.': '{queuedCount} cambios están en espera.',
  'Patients see release {release}.': 'Los pacientes ven la publicación {release}.',
  '{by} went back to it ({time}). What you publish is saved and goes live when the site is unpinned.':
    '{by} volvió a ella ({time}). Lo que usted publique se guarda y se pone en línea cuando el sitio se libere.',
  'The newest documents are live.': 'Los documentos más recientes están en línea.',
  Unpin: 'Liberar el sitio',
  'Everything that was published since release {release} goes live, with the changes that are waiting now.':
    'Se pone en línea todo lo que se publicó desde la publicación {release}, junto con los cambios que ahora están en espera.',
  Now: 'Ahora',
  'The publishing worker does not answer. Published changes wait until it runs again.':
    'El servicio de publicación no responde. Los cambios publicados esperan hasta que funcione de nuevo.',
  'The publishing worker is starting.': 'El servicio de publicación está iniciando.',
  'The publishing worker is on standby: another one publishes.':
    'El servicio de publicación está en reserva: otro publica.',
  'Everything published is live.': 'Todo lo publicado está en línea.',
  'Publishing {label}': 'Publicando {label}',
  '{done} of {total} pages': '{done} de {total} páginas',
  '1 change is waiting': '1 cambio está en espera',
  '{queuedCount} changes are waiting': '{queuedCount} cambios están en espera',
  'until the site is unpinned': 'hasta que el sitio se libere',
  '{title}: {event} by {by}, {time}': '{title}: {event} por {by}, {time}',
  'and {rest} more': 'y {rest} más',
  'The evidence log can’t be relied on from entry {from} on. {message}':
    'El registro de auditoría no es confiable a partir de la entrada {from}. {message}',
  'Live site checked against the database at {time}:': 'Sitio público comparado con la base de datos el {time}:',
  '{when}the check failed. {error}': '{when}la comprobación falló. {error}',
  '{when}{found} differences, of which {left} could not be repaired.':
    '{when}{found} diferencias, de las cuales {left} no se pudieron reparar.',
  'no differences.': 'sin diferencias.',
  '{found} differences, all repaired.': '{found} diferencias, todas reparadas.',
  'It could not be published': 'No se pudo publicar',
  'Open {title}': 'Abrir {title}',
  'the document': 'el documento',
  'at “{fieldLabel}”': 'en “{fieldLabel}”',
  '{page} as patients see it': '{page} como la ven los pacientes',
  'Nothing that patients see has changed.': 'No ha cambiado nada de lo que ven los pacientes.',
  'Release {number}': 'Publicación {number}',
  'Patients see release {release} instead. It is live again once the site is unpinned.':
    'En su lugar, los pacientes ven la publicación {release}. Volverá a estar en línea cuando el sitio se libere.',
  'and {count} more': 'y {count} más',
  'live in {languages}': 'en línea en {languages}',
  ', all pages {duration}': ', todas las páginas {duration}',
  'Took {duration}{all}': 'Tardó {duration}{all}',
  'The site is held at this release.': 'El sitio está fijado en esta publicación.',
  'Release {number} is live, and the site is held there.':
    'La publicación {number} está en línea, y el sitio queda fijado en ella.',
  'Make this release live again': 'Poner de nuevo en línea esta publicación',
  'Patients see the documents as they were after release {number}. The CMS keeps the newer texts. Nothing that is published goes live until somebody unpins the site.':
    'Los pacientes ven los documentos como estaban después de la publicación {number}. Aquí se conservan los textos más recientes. Nada de lo que se publique se pone en línea hasta que alguien libere el sitio.',
  'What is wrong': 'Qué está mal',
  'imported and about to be live': 'importadas y a punto de estar en línea',
  'would be added': 'se añadirían',
  'Redirects of the list': 'Redirecciones de la lista',
  'Gone for good': 'Ya no existe',
  'And {value} more.': 'Y {value} más.',
  'Import redirects from a list…': 'Importar redirecciones de una lista…',
  'A CSV file with two columns, as spreadsheets save it: the old address, and the new one or “gone”. First you see what it would do.':
    'Un archivo CSV con dos columnas, como lo guardan las hojas de cálculo: la dirección antigua, y la nueva o “gone” si ya no existe. Primero verá lo que haría.',
  'List of redirects': 'Lista de redirecciones',
  'Importing. A list of thousands takes some minutes: leave this page open.':
    'Importando. Una lista de miles tarda unos minutos: deje esta página abierta.',
  'Reading the list…': 'Leyendo la lista…',
  '{language}: never translated': 'Nunca traducido: {language}',
  'Open the {language} text': 'Abrir el texto en {language}',
  'a {language} translation': 'una traducción ({language})',
  '{count} translations': '{count} traducciones',
  'What leaves the site with this': 'Lo que sale del sitio con esto',
  'Leaves the site when this is published': 'Sale del sitio cuando se publica esto',
  'Publishing this now takes {translations} off the site. Translate first: once the translation is ready, Publish puts both languages on the site together.':
    'Publicar esto ahora quita del sitio {translations}. Traduzca primero: cuando la traducción esté lista, Publicar pone ambos idiomas juntos en el sitio.',
  'Publish without a translation?': '¿Publicar sin traducción?',
  'Publish without {languages}?': '¿Publicar sin {languages}?',
  'This takes {translations} off the site. Where it has a page of its own, a notice says that the page is being updated.':
    'Esto quita del sitio {translations}. Donde tenga una página propia, un aviso dice que la página se está actualizando.',
  'Once the translation is ready, Publish puts both languages on the site together.':
    'Cuando la traducción esté lista, Publicar pone ambos idiomas juntos en el sitio.',
  'Publish without {languages}': 'Publicar sin {languages}',
  'Translate first, then publish both together': 'Traducir primero y publicar ambos juntos',
  'More documents are selected than this page shows. To see which translations publishing takes off the site, select one page at a time.':
    'Hay más documentos seleccionados de los que muestra esta página. Para ver qué traducciones quita del sitio la publicación, seleccione una página a la vez.',
  'Leaves the site when these are published': 'Sale del sitio cuando se publican estos',
  'Publishing the selected documents now takes {translations} off the site. Translate first: once the translations are ready, Publish puts both languages on the site together.':
    'Publicar ahora los documentos seleccionados quita del sitio {translations}. Traduzca primero: cuando las traducciones estén listas, Publicar pone ambos idiomas juntos en el sitio.',
  'Export as CSV': 'Exportar como CSV',
  'The affected pages can’t be listed at the moment. You can go on all the same.':
    'En este momento no se pueden mostrar las páginas afectadas. De todos modos puede continuar.',
  'Looking for the affected pages…': 'Buscando las páginas afectadas…',
  'It isn’t live: no page changes.': 'No está en línea: no cambia ninguna página.',
  'A notice takes the place of {count} pages': {
    one: 'Un aviso ocupa el lugar de {count} página',
    other: 'Un aviso ocupa el lugar de {count} páginas',
  },
  'Also withdrawn, because it depends on this:': 'También se retira, porque depende de esto:',
  'Links to it, and stays live without the link: {list}.': 'Enlaza a esto y sigue en línea sin el enlace: {list}.',
  'Most pages of the site are published again, without it.':
    'La mayoría de las páginas del sitio se publican de nuevo, sin esto.',
  'Will be published on {when}{by}.': 'Se publicará el {when}{by}.',
  'Will be unpublished on {when}{by}.': 'Se despublicará el {when}{by}.',
  'Nothing was imported: {count} lines have to be corrected first. Correct the file, and choose it again.': {
    one: 'No se importó nada: hay que corregir antes {count} línea. Corrija el archivo y elíjalo de nuevo.',
    other: 'No se importó nada: hay que corregir antes {count} líneas. Corrija el archivo y elíjalo de nuevo.',
  },
  Line: 'Línea',
  '{count} redirects imported and about to be live.': {
    one: '{count} redirección importada y a punto de estar en línea.',
    other: '{count} redirecciones importadas y a punto de estar en línea.',
  },
  '{count} redirects would be added.': {
    one: 'Se añadiría {count} redirección.',
    other: 'Se añadirían {count} redirecciones.',
  },
  '{count} are there already.': { one: '{count} ya estaba.', other: '{count} ya estaban.' },
  'Import {count} redirects': { one: 'Importar {count} redirección', other: 'Importar {count} redirecciones' },
}
