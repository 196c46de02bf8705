import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** The trash. */
export const trash: Words = {
  'Deleted document': 'Documento eliminado',
  Trash: 'Papelera',
  'Deleted documents and files, newest first. A restored document is a draft with all its versions, a restored file is as it was. Only admins delete for good, and no document that patients have read.':
    'Documentos y archivos eliminados, los más recientes primero. Un documento restaurado es un borrador con todas sus versiones; un archivo restaurado queda como estaba. Solo los administradores eliminan de forma definitiva, y ningún documento que los pacientes hayan leído.',
  'Deleted by': 'Eliminado por',
  'Restore or delete': 'Restaurar o eliminar',
  'Restored from the trash': 'Restaurado de la papelera',
  'Deleted for good': 'Eliminado de forma definitiva',
}
