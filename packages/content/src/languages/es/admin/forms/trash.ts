import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** The trash. */
export const trash: Words = {
  'Deleted document': 'Documento eliminado',
  Trash: 'Papelera',
  'Deleted documents, newest first. A restored document is a draft with all its versions. Only admins delete for good, and only what patients have never read.':
    'Documentos eliminados, los más recientes primero. Un documento restaurado es un borrador con todas sus versiones. Solo los administradores eliminan de forma definitiva, y solo lo que los pacientes nunca han leído.',
  'Deleted by': 'Eliminado por',
  'Restore or delete': 'Restaurar o eliminar',
  'Restored from the trash': 'Restaurado de la papelera',
  'Deleted for good': 'Eliminado de forma definitiva',
}
