import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** Choices, columns and titles that code has by name, and looks up where it prints them. */
export const choicesScreens: Words = {
  'Patients can no longer read or find it, from the moment you confirm. It comes back once it has been approved again and published.':
    'Los pacientes ya no pueden leerlo ni encontrarlo desde el momento en que usted confirma. Vuelve cuando se haya aprobado de nuevo y publicado.',
  'Place a legal hold': 'Imponer una retención legal',
  'Patients can no longer read or find it, and nobody can publish it. Once an admin releases the hold, it comes back as it was.':
    'Los pacientes ya no pueden leerlo ni encontrarlo, y nadie puede publicarlo. Cuando un administrador levanta la retención, vuelve como estaba.',
  'Place the hold': 'Imponer la retención',
  'Release the legal hold': 'Levantar la retención legal',
  'The pages that were live come back at once, if the document is still published and approved.':
    'Las páginas que estaban en línea vuelven enseguida, si el documento sigue publicado y aprobado.',
  'Release the hold': 'Levantar la retención',
  'Patients can’t read this: it was withdrawn.': 'Los pacientes no pueden leer esto: se retiró.',
  'Patients can’t read this: it is on legal hold.': 'Los pacientes no pueden leer esto: está en retención legal.',
  'Patients can’t read this: it was withdrawn with another document.':
    'Los pacientes no pueden leer esto: se retiró junto con otro documento.',
  'To bring it back: correct it, submit it for review, have it approved, then publish it.':
    'Para que vuelva: corríjalo, envíelo a revisión, espere la aprobación y publíquelo.',
  'It can’t be published until an admin releases the hold. Then it comes back by itself.':
    'No se puede publicar hasta que un administrador levante la retención. Entonces vuelve por sí solo.',
  'It comes back by itself with the other document, or once you publish it without that.':
    'Vuelve por sí solo con el otro documento, o cuando usted lo publique sin él.',
  'Live, with a newer draft': 'En línea, con un borrador más reciente',
  'Publish the newest version': 'Publicar la versión más reciente',
  'the server doesn’t answer': 'el servidor no responde',
  'What changed since the last approval': 'Lo que cambió desde la última aprobación',
  'The whole document: resets the review date': 'Todo el documento: fija de nuevo la fecha de revisión',
  'Side by side': 'Lado a lado',
  'A clinician signs this.': 'Lo firma un profesional clínico.',
  'A second person publishes this.': 'Lo publica una segunda persona.',
  'Needs no approval.': 'No necesita aprobación.',
  'You sign with your name, so we ask once more who is at the keyboard. For the next five minutes we won’t ask again.':
    'Usted firma con su nombre, por lo que preguntamos otra vez quién está ante el teclado. No volveremos a preguntar en los próximos cinco minutos.',
  'Before your second factor changes, we ask once more who is at the keyboard.':
    'Antes de cambiar su segundo factor, preguntamos otra vez quién está ante el teclado.',
  'Current password': 'Contraseña actual',
  'Rolled back': 'Revertida',
  'Live now': 'En línea ahora',
  'Published before': 'Publicado antes',
  'Newest draft': 'Borrador más reciente',
  Passkey: 'Clave de acceso',
  Phone: 'Teléfono',
  Tablet: 'Tableta',
  Desktop: 'Escritorio',
  Yes: 'Sí',
  row: 'la fila',
  column: 'la columna',
  up: 'hacia arriba',
  down: 'hacia abajo',
  left: 'a la izquierda',
  right: 'a la derecha',
  At: 'En',
  'Unchanged since': 'Sin cambios desde',
  Bytes: 'Bytes',
  'How long': 'Duración',
  Documents: 'Documentos',
  Notes: 'Notas',
  Link: 'Enlace',
  Started: 'Inicio',
  Took: 'Duración',
  'The notes at the fields': 'Las notas junto a los campos',
  'How the page is found': 'Cómo se encuentra la página',
  'What the sections still need': 'Lo que aún necesitan las secciones',
  'Starting from a copy': 'Empezar con una copia',
}
