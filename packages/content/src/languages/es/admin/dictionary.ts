import type { AdminDictionary } from '../../../model/text/admin-dictionary.ts'
import { forms } from './forms/forms.ts'
import { messages } from './messages/messages.ts'
import { screens } from './screens/screens.ts'

/**
 * The admin in plain, neutral Latin American Spanish, with “usted”.
 *
 * | English         | Spanish                 | | English          | Spanish               |
 * | --------------- | ----------------------- | | ---------------- | --------------------- |
 * | publish         | publicar                | | care card        | tarjeta de atención   |
 * | withdraw        | retirar                 | | source           | fuente                |
 * | unpublish       | despublicar             | | claim            | afirmación            |
 * | draft           | borrador                | | basis            | fundamento            |
 * | live            | en línea                | | clinician        | profesional clínico   |
 * | review          | revisión                | | reviewer         | revisor               |
 * | approve         | aprobar                 | | admin (a person) | administrador         |
 * | revoke          | revocar                 | | sign in          | iniciar sesión        |
 * | submit          | enviar a revisión       | | second factor    | segundo factor        |
 * | request changes | pedir cambios           | | passkey          | clave de acceso       |
 * | schedule        | programar               | | audit log        | registro de auditoría |
 * | release         | publicación del sitio   | | legal hold       | retención legal       |
 * | web address     | dirección web           | | finding          | observación           |
 * | worker          | servicio de publicación | | pinned           | fijado                |
 */
export const spanishAdmin: AdminDictionary = {
  formatTag: 'es-US',
  words: { ...forms, ...screens },
  messages,
}
