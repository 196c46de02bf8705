import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** The trash, and what is done with several documents of a list. */
export const trashAndListsMessages: Words = {
  'Still used in {documents}. Take it out there, then try again.':
    'Todavía se usa en {documents}. Quítelo de ahí e inténtelo de nuevo.',
  'Only admins can delete for good.': 'Solo los administradores pueden eliminar de forma definitiva.',
  'This is no longer in the trash. Load the list again.': 'Esto ya no está en la papelera. Vuelva a cargar la lista.',
  'Patients have read this. Its versions are evidence, and stay in the trash.':
    'Los pacientes han leído esto. Sus versiones son constancia y se quedan en la papelera.',
  'A clinician has approved this. What was approved is evidence, and stays in the trash.':
    'Un profesional clínico ha aprobado esto. Lo que se aprobó es constancia y se queda en la papelera.',
  'The file “{name}” is no longer in the trash. Ask your admin to bring back the folder “media/trash” from a backup.':
    'El archivo “{name}” ya no está en la papelera. Pida a su administrador que recupere la carpeta “media/trash” de una copia de seguridad.',
  '“{title}” was deleted for good.': '“{title}” se eliminó de forma definitiva.',
  '“{title}” was restored.': '“{title}” se restauró.',
  'It no longer exists.': 'Ya no existe.',
  'Nobody reviews documents of this kind: publish them.': 'Nadie revisa documentos de este tipo: publíquelos.',
  'Submitted for review in {language}.': 'Enviado a revisión en {language|lower}.',
  'Choose a day and a time.': 'Elija un día y una hora.',
  'Not scheduled, because the release goes live as one.': 'No se programó, porque todos se publican en conjunto.',
  'Goes live on {time}.': 'Se pone en línea el {time}.',
  'Moved to the trash.': 'Movido a la papelera.',
  'Another document of its release can’t go live, and all go together.':
    'Otro documento de la misma publicación no puede ponerse en línea, y todos van juntos.',
  'The list has a column that can’t be exported. Load the list again, then try once more.':
    'La lista tiene una columna que no se puede exportar. Vuelva a cargar la lista e inténtelo de nuevo.',
}
