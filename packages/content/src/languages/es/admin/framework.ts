import { es } from '@payloadcms/translations/languages/es'

const restoring =
  'La versión del {{versionDate}} pasa a ser un borrador de {{label}}, en todos los idiomas. Lo que leen los pacientes queda como está hasta que usted publique el borrador.'

/** Payload's own words in Spanish. */
export const spanishFramework = es

/** What is said in other words than Payload's, as in `config/screens/admin-words.ts`. */
export const spanishFrameworkWords = {
  error: {
    correctInvalidFields: 'Corrija los campos marcados.',
    documentNotFound: 'No se puede abrir este documento. Quizás fue eliminado o su cuenta no puede abrirlo.',
    incorrectCollection: 'Aquí no se puede usar un documento de este tipo. Elija otro.',
    invalidFileType: 'Aquí no se puede usar un archivo de este tipo.',
    invalidFileTypeValue: 'Aquí no se puede usar un archivo de este tipo: {{value}}',
    loadingDocument: 'No se pudo cargar este documento. Vuelva a cargar la página e inténtelo de nuevo.',
    logoutFailed: 'No se pudo cerrar la sesión. Vuelva a cargar la página e inténtelo de nuevo.',
    missingEmail: 'Escriba una dirección de correo electrónico.',
    missingIDOfDocument: 'Diga de qué documento se trata.',
    missingIDOfVersion: 'Diga de qué versión se trata.',
    missingRequiredData: 'Falta algo necesario para esto. Vuelva a cargar esta página e inténtelo otra vez.',
    noFilesUploaded: 'No hay ningún archivo. Elija uno e inténtelo de nuevo.',
    noUser: 'Primero inicie sesión.',
    notAllowedToAccessPage: 'Su cuenta no puede abrir esta página. Pregunte a un administrador.',
    notAllowedToPerformAction:
      'No tiene permiso para hacer esto. Si su sesión se cerró, iníciela de nuevo; si no, pregunte a un administrador.',
    notFound: 'Esto ya no está aquí. Quizás fue eliminado: vuelva a cargar la lista.',
    previewing: 'No se pudo cargar la vista previa. Vuelva a cargar la página e inténtelo de nuevo.',
    problemUploadingFile: 'No se pudo guardar el archivo. Elíjalo de nuevo e inténtelo otra vez.',
    tokenInvalidOrExpired: 'Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo.',
    tokenNotProvided: 'Este enlace está incompleto. Ábralo de nuevo desde el correo o pida uno nuevo.',
    unauthorized: 'Inicie sesión con una cuenta que pueda hacer esto.',
    unauthorizedAdmin: 'Esta cuenta no se puede usar aquí. Pregunte a un administrador.',
    unknown: 'Algo salió mal. Vuelva a cargar la página e inténtelo de nuevo.',
    unspecific: 'Algo salió mal. Vuelva a cargar la página e inténtelo de nuevo.',
    valueMustBeUnique: 'Otro documento ya tiene esto. Elija otro valor.',
    verificationTokenInvalid: 'Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo.',
  },
  validation: {
    required: 'Complete este campo.',
    requiresAtLeast: 'Añada al menos {{count}}.',
    requiresNoMoreThan: 'Aquí no caben más de {{count}}.',
  },
  general: {
    dashboard: 'Su trabajo',
    livePreview: 'Mostrar la página junto al formulario',
    exitLivePreview: 'Ocultar la página junto al formulario',
    payloadSettings: 'Ajustes',
    noLabel: '–',
    sortByLabelDirection: 'Ordenar por esta columna: {{direction}}',
    updatedSuccessfully: 'Guardado.',
  },
  version: {
    aboutToRestore: restoring,
    aboutToRestoreGlobal: restoring,
    confirmVersionRestoration: 'Restaurar como borrador',
    restoreThisVersion: 'Restaurar como borrador',
    restoredSuccessfully: 'Restaurado como borrador.',
    publishChanges: 'Publicar',
    draftSavedSuccessfully: 'Borrador guardado.',
    autosavedSuccessfully: 'Borrador guardado.',
    unpublishedSuccessfully: 'Despublicado.',
    revertToPublished: 'Descartar los cambios',
    confirmRevertToSaved: '¿Descartar los cambios?',
    aboutToRevertToPublished:
      'El borrador vuelve a ser lo que leen ahora los pacientes. Lo que se cambió desde entonces queda en el historial de versiones.',
  },
}
