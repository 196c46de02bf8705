import type { Words } from '../../../../model/text/admin-dictionary.ts'

/** What the audit log says. */
export const auditLogScreens: Words = {
  // Documents and files
  '“{title}” was edited in {language}.': 'Se editó “{title}” en {language|lower}.',
  '“{title}” was edited.': 'Se editó “{title}”.',
  'The picture “{file}” was added.': 'Se añadió la imagen “{file}”.',
  'The picture “{file}” was changed.': 'Se cambió la imagen “{file}”.',
  'The video file “{file}” was added.': 'Se añadió el archivo de video “{file}”.',
  '{kind} “{title}” was imported as a draft from {file}.':
    'Se importó “{title}” ({kind|lower}) como borrador desde {file}.',
  '“{title}” was deleted.': 'Se eliminó “{title}”.',
  'The picture “{file}” was deleted.': 'Se eliminó la imagen “{file}”.',
  'The video file “{file}” was deleted.': 'Se eliminó el archivo de video “{file}”.',
  'The picture “{file}” was restored.': 'Se restauró la imagen “{file}”.',
  'The video file “{file}” was restored.': 'Se restauró el archivo de video “{file}”.',
  'The picture “{file}” was deleted for good.': 'Se eliminó de forma definitiva la imagen “{file}”.',
  'The video file “{file}” was deleted for good.': 'Se eliminó de forma definitiva el archivo de video “{file}”.',
  '“{title}” was restored.': 'Se restauró “{title}”.',
  '“{title}” was deleted for good.': 'Se eliminó “{title}” definitivamente.',

  // Review
  '“{title}” was submitted for review in {language}.': 'Se envió “{title}” a revisión en {language|lower}.',
  'The submission of “{title}” was canceled.': 'Se canceló el envío de “{title}”.',
  'Changes of “{title}” were requested.': 'Se pidieron cambios en “{title}”.',
  'A comment on “{title}” was answered.': 'Se respondió a un comentario sobre “{title}”.',
  'A comment on “{title}” was marked as resolved.': 'Se marcó como resuelto un comentario sobre “{title}”.',
  'A comment on “{title}” was opened again.': 'Se abrió de nuevo un comentario sobre “{title}”.',
  '“{title}” was approved in {language} by {name} ({license}).':
    '{name} ({license}) aprobó “{title}” en {language|lower}.',
  'The approval of “{title}” in {language} by {approver} was revoked by {name} ({license}).':
    '{name} ({license}) revocó la aprobación de “{title}” en {language|lower} que había dado {approver}.',
  'In “{title}”, words were allowed against the rule “{rule}”.':
    'En “{title}” se permitió un texto contrario a la regla “{rule|words}”.',

  // Publishing
  '“{title}” was scheduled to be published on {moment}.':
    'Se programó la publicación de “{title}” para el {moment|moment}.',
  '“{title}” was scheduled to be taken down on {moment}.':
    'Se programó retirar “{title}” del sitio el {moment|moment}.',
  'The schedule to publish “{title}” on {moment} was canceled.':
    'Se canceló la publicación de “{title}” programada para el {moment|moment}.',
  'The schedule to unpublish “{title}” on {moment} was canceled.':
    'Se canceló la despublicación de “{title}” programada para el {moment|moment}.',
  'The schedule to publish “{title}” on {moment} was canceled, because the document was deleted.':
    'Se canceló la publicación de “{title}” programada para el {moment|moment}, porque se eliminó el documento.',
  'The schedule to unpublish “{title}” on {moment} was canceled, because the document was deleted.':
    'Se canceló la despublicación de “{title}” programada para el {moment|moment}, porque se eliminó el documento.',
  '“{title}” was published.': 'Se publicó “{title}”.',
  '“{title}” was published, as scheduled by {name}.': 'Se publicó “{title}”, según lo programó {name}.',
  '{count} redirects were imported from a list.': 'Se importaron {count} redirecciones de una lista.',
  '“{title}” was taken down.': 'Se despublicó “{title}”.',
  '“{title}” was taken down, as scheduled by {name}.': 'Se despublicó “{title}”, según lo programó {name}.',
  '“{title}” was withdrawn.': 'Se retiró “{title}”.',
  '“{title}” was put on legal hold.': 'Se puso “{title}” en retención legal.',
  'The legal hold on “{title}” was released.': 'Se levantó la retención legal de “{title}”.',

  // Shared drafts
  'The {language} draft of “{title}” was shared with {name} until {moment}.':
    'Se compartió el borrador de “{title}” en {language|lower} con {name} hasta el {moment|moment}.',
  'The {language} draft of “{title}” was shared with {name} until {moment}, who may comment on it.':
    'Se compartió el borrador de “{title}” en {language|lower} con {name}, que puede comentarlo, hasta el {moment|moment}.',
  'The draft of “{title}” was opened with the link for {name}.':
    'Se abrió el borrador de “{title}” con el enlace para {name}.',
  'A guest commented on a draft with the link for {name}.':
    'Una persona invitada comentó un borrador con el enlace para {name}.',
  'The link for {name} to the draft of “{title}” was revoked.':
    'Se revocó el enlace para {name} al borrador de “{title}”.',
  'The link for {name} to the draft of a deleted document was revoked.':
    'Se revocó el enlace para {name} al borrador de un documento eliminado.',

  'Guest: {name}': 'Persona invitada: {name}',

  // Accounts
  '{name} signed in.': '{name} inició sesión.',
  'A sign-in to the account of {name} failed.': 'Falló un inicio de sesión en la cuenta de {name}.',
  'A sign-in to an account that doesn’t exist failed.': 'Falló un inicio de sesión en una cuenta que no existe.',
  '{count} failures before weren’t recorded one by one.':
    'Antes hubo {count} fallos que no se registraron uno por uno.',
  'The account of {name} was created ({role}).': 'Se creó la cuenta de {name} ({role|lower}).',
  'The account of {name} was changed: {fields}.': 'Se cambió la cuenta de {name}: {fields|list}.',
  'The account of {name} was deleted ({role}).': 'Se eliminó la cuenta de {name} ({role|lower}).',
  'Sign-in to the account of {name} from one address is paused for {minutes} minutes after {tries} wrong passwords.':
    'El inicio de sesión en la cuenta de {name} desde una dirección queda en pausa {minutes} minutos tras {tries} contraseñas incorrectas.',
  'Sign-in to an account that doesn’t exist from one address is paused for {minutes} minutes after {tries} wrong passwords.':
    'El inicio de sesión en una cuenta que no existe desde una dirección queda en pausa {minutes} minutos tras {tries} contraseñas incorrectas.',
  'The account of {name} was locked for {minutes} minutes after {tries} wrong passwords in an hour.':
    'La cuenta de {name} quedó bloqueada {minutes} minutos tras {tries} contraseñas incorrectas en una hora.',
  'The account of {name} was unlocked.': 'Se desbloqueó la cuenta de {name}.',
  'The password of {name} was changed.': 'Se cambió la contraseña de {name}.',
  '{name} set a new password by a link.': '{name} eligió una contraseña nueva con un enlace.',
  'A link to set the password of {name} was sent to {email}.':
    'Se envió a {email} un enlace para elegir la contraseña de {name}.',
  'A link to set the password of {name} was not taken by the mail server.':
    'El servidor de correo no aceptó un enlace para elegir la contraseña de {name}.',
  'A link to set the password of {name} was made, to be handed on.':
    'Se creó un enlace para elegir la contraseña de {name}, para entregarlo en mano.',
  'The passkey “{factor}” was added to the account of {name}.':
    'Se añadió la clave de acceso “{factor}” a la cuenta de {name}.',
  'The authenticator app “{factor}” was added to the account of {name}.':
    'Se añadió la aplicación de autenticación “{factor}” a la cuenta de {name}.',
  'New recovery codes were made in place of the old ones.':
    'Se crearon códigos de recuperación nuevos en lugar de los anteriores.',
  'The passkey “{factor}” was removed from the account of {name}.':
    'Se quitó la clave de acceso “{factor}” de la cuenta de {name}.',
  'The passkey “{factor}” was removed from an account.': 'Se quitó la clave de acceso “{factor}” de una cuenta.',
  'The authenticator app “{factor}” was removed from the account of {name}.':
    'Se quitó la aplicación de autenticación “{factor}” de la cuenta de {name}.',
  'The authenticator app “{factor}” was removed from an account.':
    'Se quitó la aplicación de autenticación “{factor}” de una cuenta.',
}
