import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Publishing, schedules, withdrawals, redirects and releases. */
export const publishing1Messages: Words = {
  'Refers to {what} that no longer exists. Choose another, or remove it here.':
    'Se refiere a {what|words}, que ya no existe. Elija otro o quítelo aquí.',
  'Refers to {what}, which is taken down at the same time. Remove it here.':
    'Se refiere a {what|words}, que se quita al mismo tiempo. Quítelo aquí.',
  'Refers to {what}, which patients can’t see yet. Publish it first or both together, or remove it here.':
    'Se refiere a {what|words}, que los pacientes aún no pueden ver. Publíquelo primero o ambos juntos, o quítelo aquí.',
  'Refers to {what}, which was withdrawn, but this field needs one. Choose another, or add one.':
    'Se refiere a {what|words}, que se retiró, pero este campo necesita uno. Elija otro o añada uno.',
  'the {kind} “{title}”': '“{title}” ({kind|lower})',
  '{who} refers to {what}, which patients can’t see yet. Publish it first, or publish all of it together.':
    '{who} se refiere a {what|words}, que los pacientes aún no pueden ver. Publíquelo primero, o publique todo junto.',
  '{who} refers to {what}, which patients can’t see yet. Publish them first, or publish all of it together.':
    '{who} se refiere a {what|words}, que los pacientes aún no pueden ver. Publíquelos primero, o publique todo junto.',
  'In {language}: {message}': 'En {language|lower}: {message|words}',
  'What would go live is not what was checked, so nothing was changed. Load the form again, then publish.':
    'Lo que se pondría en línea no es lo que se comprobó, por lo que no se cambió nada. Vuelva a cargar el formulario y publique.',
  '“{address}” is the old address in both languages. One address can lead to one page only: change it in one language, or leave it empty there.':
    '“{address}” es la dirección antigua en ambos idiomas. Una dirección solo puede llevar a una página: cámbiela en un idioma o déjela vacía allí.',
  'This would lead readers in a circle: {addresses}. Choose a page as the new address, or delete the redirect from {from}.':
    'Esto llevaría a los lectores en círculo: {addresses}. Elija una página como dirección nueva o elimine la redirección desde {from}.',
  'This would lead readers in a circle: {addresses}.': 'Esto llevaría a los lectores en círculo: {addresses}.',
  '{address} is the address of {what}, which is live. Take that page down or give it another address first.':
    '{address} es la dirección de {what|words}, que está en línea. Primero quite esa página o dele otra dirección.',
  '{address} is the address of {what}, which is live. A page can’t be redirected.':
    '{address} es la dirección de {what|words}, que está en línea. Una página no se puede redirigir.',
  'There is no page at {address}. Publish it first, or choose another.':
    'No hay ninguna página en {address}. Publíquela primero o elija otra.',
  '{address} is redirected already, {where}.': '{address} ya está redirigida, {where}.',
  'This person has an account or is credited on pages, so only an admin can {what}. You can still change the short biography and the portrait.':
    'Esta persona tiene una cuenta o se nombra en páginas, por lo que solo un administrador puede hacer esto: {what|words}. Usted sí puede cambiar la biografía breve y el retrato.',
  '“{value}” is taken by “{title}”. Choose one that is still free.':
    '“{value}” ya lo usa “{title}”. Elija uno que esté libre.',
  '“{value}” is taken by another document. Choose one that is still free.':
    '“{value}” ya lo usa otro documento. Elija uno que esté libre.',
  'Still needed by {names}. Remove it there and publish, then try again.':
    'Todavía se necesita en {names}. Quítelo allí, publique e inténtelo de nuevo.',
  '{what} can’t be unpublished: every page shows them. Change them and publish.':
    '{what|words}: no se pueden despublicar, porque todas las páginas los muestran. Cámbielos y publique.',
  'Site settings can’t be unpublished: every page shows them. Change them and publish.':
    'Los ajustes del sitio no se pueden despublicar: todas las páginas los muestran. Cámbielos y publique.',
  'One of these documents could not be saved with its records, so nothing was changed. Try again.':
    'Uno de estos documentos no se pudo guardar con sus registros, por lo que no se cambió nada. Inténtelo de nuevo.',
  '“{title}” leaves the site in {language}: its translation isn’t ready.':
    '“{title}” sale del sitio en {language|lower}: su traducción no está lista.',
  'Translate it in {language} and publish it again.': 'Tradúzcalo en {language|lower} y publíquelo de nuevo.',
  'So does in {language} what can’t do without it: {names}.':
    'También sale en {language|lower} lo que no puede estar sin él: {names}.',
  'Nobody has approved the {language} text since the {source} text was changed.':
    'Nadie ha aprobado el texto en {language|lower} desde que cambió el texto en {source|lower}.',
  'The worker has not said which translations would leave the site.':
    'El servicio de publicación no ha dicho qué traducciones saldrían del sitio.',
  '{names} is not ready in {language}.': '{names|words}: no está listo en {language|lower}.',
  '{names} are not ready in {language}.': '{names|words}: no están listos en {language|lower}.',
  'The page leaves out a {kind} that isn’t live yet.':
    'La página omite un documento ({kind|lower}) que aún no está en línea.',
  'Correct that in the form, then look again.': 'Corríjalo en el formulario y vuelva a mirar.',
  'There is no page to show yet.': 'Aún no hay ninguna página que mostrar.',
  'Look at the releases.': 'Mire las publicaciones del sitio.',
  'The page {path} is as it was: {why}': 'La página {path} está como estaba: {why|words}',
  'Only reviewers and administrators may choose which release is live.':
    'Solo los revisores y administradores pueden elegir qué publicación está en línea.',
  'Published.': 'Publicado.',
  'One of them': 'Uno de ellos',
  'Nothing was changed, because the documents need each other. {why}':
    'No se cambió nada, porque los documentos se necesitan unos a otros. {why|words}',
  'Whoever set this schedule could not publish.': 'Quien fijó esta programación no podía publicar.',
  'Nothing was published, because all of it goes together. {why}':
    'No se publicó nada, porque todo va junto. {why|words}',
  'Nothing was unpublished, because all of it goes together. {why}':
    'No se despublicó nada, porque todo va junto. {why|words}',
  'The document was deleted.': 'El documento fue eliminado.',
  'This document was deleted.': 'Este documento fue eliminado.',
  'This is more than a hundred years away. Choose an earlier time.':
    'Faltan más de cien años. Elija un momento anterior.',
  'This {kind} no longer exists.': 'Este documento ({kind|lower}) ya no existe.',
  'This {kind} no longer exists. Load the list again.':
    'Este documento ({kind|lower}) ya no existe. Vuelva a cargar la lista.',
  'A schedule publishes a document in all its languages: what isn’t ready in one stays off the site.':
    'Una programación publica un documento en todos sus idiomas: lo que no esté listo en uno queda fuera del sitio.',
  'There is a schedule to publish it at the same minute. Cancel that one, then unpublish it then.':
    'Hay una programación para publicarlo en el mismo minuto. Cancele esa y despublíquelo entonces.',
  'There is a schedule to unpublish it at the same minute. Cancel that one, then publish it then.':
    'Hay una programación para despublicarlo en el mismo minuto. Cancele esa y publíquelo entonces.',
  '“{title}” isn’t on the site, so there is nothing to unpublish.':
    '“{title}” no está en el sitio, por lo que no hay nada que despublicar.',
  'This schedule was canceled or carried out already.': 'Esta programación ya se canceló o se cumplió.',
  'The clinic’s clock doesn’t show this time: {why}. Choose another time.':
    'El reloj de la clínica no muestra esta hora: {why|words}. Elija otra hora.',
  'This time has passed. Choose a later one, or publish now.':
    'Esta hora ya pasó. Elija una posterior o publique ahora.',
  'no calendar has this day': 'ningún calendario tiene este día',
  'it is put forward that night': 'se adelanta esa noche',
  'no day has this hour': 'ningún día tiene esta hora',
  'An earlier version is restored as a draft. Restore it so (draft=true), then publish it.':
    'Una versión anterior se restaura como borrador. Restáurela así (draft=true) y publíquela después.',
  'One language can’t be published by itself: a document goes live in all its languages together. Finish the draft in the other language, then publish the document. A translation that isn’t ready stays off the site.':
    'Un idioma no se puede publicar por sí solo: un documento se pone en línea en todos sus idiomas a la vez. Termine el borrador en el otro idioma y publique el documento. Una traducción que no está lista queda fuera del sitio.',
  'This version no longer exists.': 'Esta versión ya no existe.',
  'You changed {what} yourself. Ask a colleague to look at it and publish it.':
    'Usted mismo cambió: {what|words}. Pida a un colega que lo vea y lo publique.',
  'You changed {what} yourself. Ask a colleague to look at them and publish them.':
    'Usted mismo cambió: {what|words}. Pida a un colega que los vea y los publique.',
  'It has changed since {name} scheduled it. Look at it, then publish it or schedule it again.':
    'Ha cambiado desde que {name} lo programó. Véalo y publíquelo o prográmelo de nuevo.',
  '{name}, who set this schedule, can no longer publish, and nobody else has confirmed what changed. A colleague who didn’t write it can publish it, or schedule it again.':
    '{name}, que fijó esta programación, ya no puede publicar, y nadie más ha confirmado lo que cambió. Un colega que no lo escribió puede publicarlo o programarlo de nuevo.',
  'Only reviewers and admins can withdraw a document.':
    'Solo los revisores y administradores pueden retirar un documento.',
  'Only reviewers and admins can place a legal hold.':
    'Solo los revisores y administradores pueden imponer una retención legal.',
  'Only an admin can release a legal hold.': 'Solo un administrador puede levantar una retención legal.',
  '“{title}” is on legal hold already.': '“{title}” ya está en retención legal.',
  'Say why: a legal hold needs a reason.': 'Diga por qué: una retención legal necesita un motivo.',
  '“{title}” isn’t on legal hold.': '“{title}” no está en retención legal.',
  '“{title}” isn’t live: there is nothing to withdraw.': '“{title}” no está en línea: no hay nada que retirar.',
  'It has been on legal hold since {time}, placed by {name}, so it can’t be {what}: {reason} Only an admin can release the hold.':
    'Está en retención legal desde {time}, impuesta por {name}, por lo que no se puede hacer esto ({what|words}): {reason} Solo un administrador puede levantar la retención.',
  published: 'publicado',
  unpublished: 'despublicado',
  deleted: 'eliminado',
  withdrawn: 'retirado',
  'withdrawn with another': 'retirado junto con otro',
  'It depends on {what}.': 'Depende de {what}.',
  "“{title}” refers to {what}, which isn't live": '“{title}” se refiere a {what}, que no está en línea',
  'Publish that document first, or remove the reference, then publish again.':
    'Publique primero ese documento, o quite la referencia, y publique de nuevo.',
  "“{title}” can't be taken down: {other} still refers to it":
    '“{title}” no se puede quitar: {other} todavía se refiere a él',
  'Remove the reference from {other} and publish that document. “{title}” is then taken down by itself.':
    'Quite la referencia de {other} y publique ese documento. Entonces “{title}” se quita por sí solo.',
  '“{title}” breaks the rule “{rule}”: {message}': '“{title}” no cumple la regla “{rule|words}”: {message|words}',
  'Not live in {language}: {place} breaks the rule “{rule}”. {message}':
    'No está en línea en {language|lower}: {place|words} no cumple la regla “{rule|words}”. {message|words}',
  'Not published: {why}': 'No se publicó: {why|words}',
  'The page is live again.': 'La página está de nuevo en línea.',
  'A notice replaces the page in {language}.': 'Un aviso reemplaza la página en {language|lower}.',
  'Notice in place of {path}': 'Aviso en lugar de {path}',
  'Published in {language} without {what}.': 'Publicado en {language|lower} sin {what}.',
  'Published without its references to withdrawn documents.': 'Publicado sin sus referencias a documentos retirados.',
  'Not live in {language}: it depends on a withdrawn document.':
    'No está en línea en {language|lower}: depende de un documento retirado.',
  'Not live in {language}: it refers to {what}, not live in {other} either. Publish that language of {first} first: this follows by itself.':
    'No está en línea en {language|lower}: se refiere a {what}, que tampoco lo está en {other|lower}. Publique primero ese idioma de {first}: esto le sigue por sí solo.',
  'The site is pinned to an earlier release: changes wait until it is unpinned.':
    'El sitio está fijado en una publicación anterior: los cambios esperan hasta que se libere.',
  'The publisher failed without saying why': 'La publicación falló sin decir por qué',
  'Look in the worker’s log.': 'Mire el registro del servicio de publicación.',
  'Open the document, correct what its form says, then publish it or schedule it again.':
    'Abra el documento, corrija lo que dice su formulario y publíquelo o prográmelo de nuevo.',
  'It could not be done': 'No se pudo hacer',
  'No longer pinned to release {number}': 'Ya no está fijado en la publicación {number}',
  'Only an admin can import redirects.': 'Solo un administrador puede importar redirecciones.',
  'This is no CSV file. In the spreadsheet choose “Save as”, then CSV, and take that file.':
    'Este no es un archivo CSV. En la hoja de cálculo elija “Guardar como”, luego CSV, y use ese archivo.',
  'This line can’t be read: a quotation mark is missing, or stands inside a text.':
    'Esta línea no se puede leer: falta una comilla o está dentro de un texto.',
  'There is no redirect in this file. Each line has an old address and a new one.':
    'No hay ninguna redirección en este archivo. Cada línea tiene una dirección antigua y una nueva.',
  'This line has more than two columns. Keep the old address and the new one.':
    'Esta línea tiene más de dos columnas. Deje la dirección antigua y la nueva.',
  'This line has one column only. Put a comma, a semicolon or a tab between the old address and the new one.':
    'Esta línea tiene una sola columna. Ponga una coma, un punto y coma o un tabulador entre la dirección antigua y la nueva.',
  'The old address is missing.': 'Falta la dirección antigua.',
  'The new address is missing. Write “gone” where the page is gone for good.':
    'Falta la dirección nueva. Escriba “gone” si la página ya no existe.',
  '{address} would lead to itself.': '{address} llevaría a sí misma.',
  '{address} stands in line {line} already. One address can lead to one page only.':
    '{address} ya está en la línea {line}. Una dirección solo puede llevar a una página.',
  'A document': 'Un documento',
  'Somebody whose account was deleted': 'Alguien cuya cuenta fue eliminada',
  'There was no page at that address at that time.': 'En ese momento no había ninguna página en esa dirección.',
  '{path} is not the path of a page. Write the path as in the page’s address, with a slash at both ends: /side-effects/nausea/.':
    '{path} no es la ruta de una página. Escriba la ruta como en la dirección de la página, con una barra en ambos extremos: /side-effects/nausea/.',
  'The path of the page is missing': 'Falta la ruta de la página',
  '{value} is not a date and time': '{value} no es una fecha y hora',
  'Nothing was published': 'No se publicó nada',
}
