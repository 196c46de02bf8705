import { limits, lineUpTo } from '@carepath/schema'
import { baseSessionsField, type CollectionConfig } from 'payload'
import { adminGroups } from '../../model/admin-groups.ts'
import { line } from '../../fields/inputs/words.ts'
import { admins } from '../../model/access/admins.ts'
import { nobody } from '../../model/access/nobody.ts'
import { selfField } from '../../model/access/self-field.ts'
import { selfOrAdminField } from '../../model/access/self-or-admin-field.ts'
import { selfOrAdmins } from '../../model/access/self-or-admins.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { isActive } from '../../model/access/is-active.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { closedFirstRegister } from './closed-first-register.ts'
import { deleteOwnFactors } from './delete-own-factors.ts'
import { endPasswordLink } from './end-password-link.ts'
import { endSessions } from './end-sessions.ts'
import { keepAdmins, keepAnAdmin } from './keep-an-admin.ts'
import { keepProfile } from './keep-profile.ts'
import { protectEmail } from './protect-email.ts'
import { recordAccountChange } from './record-account-change.ts'
import { recordDeletion } from './record-deletion.ts'
import { recordSignIn } from './record-sign-in.ts'
import { refuseInactive } from './refuse-inactive.ts'
import { waitingSchedules } from './waiting-schedules.ts'
import { requireSecondFactor } from './require-second-factor.ts'
import { roleLabels, roles } from '../../model/roles.ts'
import { accountEndpoints } from '../../workflow/accounts/endpoints.ts'
import { checkNewPassword } from '../../workflow/accounts/new-password.ts'
import { confirmOwnChange } from '../../workflow/confirmation/confirm-own-change.ts'

/** People who sign in. An admin creates their accounts; nobody can register. */
export const users = ({ isSecure }: { isSecure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'isActive'],
    group: adminGroups.accounts,
    components: { beforeListTable: ['/ui/accounts/invite-person.tsx#InvitePerson'] },
  },
  auth: {
    tokenExpiration: 8 * 60 * 60,
    // The cookie alone has the token: a script that gets into a page can't read it.
    removeTokenFromResponses: true,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    cookies: { sameSite: 'Lax', secure: isSecure },
  },
  access: {
    admin: ({ req }) => isActive(req.user),
    // By invitation only, so that nobody knows another's password.
    create: nobody,
    read: signedIn,
    update: selfOrAdmins,
    delete: admins,
    unlock: admins,
  },
  hooks: {
    beforeOperation: [checkNewPassword, protectEmail, confirmOwnChange],
    beforeChange: [endSessions, endPasswordLink, keepProfile],
    beforeLogin: [refuseInactive, requireSecondFactor],
    afterLogin: [recordSignIn],
    afterChange: [keepAnAdmin, recordAccountChange],
    beforeDelete: [keepAdmins],
    afterDelete: [deleteOwnFactors, recordDeletion],
  },
  endpoints: [closedFirstRegister, ...accountEndpoints],
  fields: [
    line(lineUpTo(200), { name: 'name', label: 'Name', description: 'Full name, as colleagues know it.' }),
    { name: 'email', type: 'email', access: { read: selfOrAdminField } },
    // Never stored: Payload keeps its hash. Here for its access alone.
    {
      name: 'password',
      type: 'text',
      virtual: true,
      admin: { hidden: true },
      access: { read: nobody, update: selfField },
    },
    // Never stored either: asked for when people change their own password or e-mail address.
    {
      name: 'currentPassword',
      type: 'text',
      label: 'Current password',
      virtual: true,
      access: { read: nobody, update: selfField },
      admin: { components: { Field: '/ui/accounts/current-password-field.tsx#CurrentPasswordField' } },
    },
    {
      name: 'passwordLink',
      type: 'ui',
      admin: { components: { Field: '/ui/accounts/password-link-field.tsx#PasswordLinkField' } },
    },
    { ...baseSessionsField, access: { create: nobody, read: nobody, update: nobody } },
    { name: 'failuresSince', type: 'date', hidden: true, access: { create: nobody, update: nobody } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: true,
      options: roles.map((role) => ({ value: role, label: roleLabels[role] })),
      access: { create: admins, update: admins },
      admin: {
        description: 'Editors write. Reviewers are clinicians who answer for what patients read. Admins manage users.',
      },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: 'Active',
      defaultValue: true,
      access: { create: admins, read: selfOrAdminField, update: admins },
      admin: {
        description:
          'Switch off when the person has left: past approvals stay valid, and the person can no longer sign in.',
      },
    },
    waitingSchedules,
    {
      name: 'accountSchedules',
      type: 'ui',
      admin: { components: { Field: '/ui/schedules/account-schedules.tsx#AccountSchedules' } },
    },
    {
      name: 'isInvited',
      type: 'checkbox',
      label: 'Invited: has not set a password yet',
      defaultValue: false,
      access: { create: nobody, read: selfOrAdminField, update: nobody },
      admin: { readOnly: true, condition: (data) => data.isInvited === true },
    },
    {
      name: 'licence',
      type: 'group',
      label: 'License or registration',
      access: { read: selfOrAdminField },
      admin: {
        condition: (data) => data.role === 'reviewer',
        description:
          'A reviewer needs a number and who issued it, or a reason why there is none, and the People profile below, before approving anything.',
      },
      fields: [
        { name: 'number', type: 'text', label: 'License or registration number', access: { update: admins } },
        {
          name: 'state',
          type: 'text',
          label: 'Issued by',
          maxLength: limits.shortName,
          admin: {
            description:
              'In the US the state in two letters, e.g. CA. Elsewhere who keeps the register, e.g. “General Medical Council”.',
          },
          access: { update: admins },
        },
        {
          name: 'none',
          type: 'text',
          label: 'Why there is none',
          maxLength: limits.listItem,
          admin: {
            condition: (_, licence: { number?: unknown; state?: unknown } | undefined) =>
              !licence?.number && !licence?.state,
            description: 'E.g. “No register of this profession is kept in Ireland.”',
          },
          access: { update: admins },
        },
      ],
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: collectionSlugs.person,
      label: 'People profile',
      access: { create: admins, read: selfOrAdminField, update: admins },
      admin: {
        condition: (data) => data.role === 'reviewer',
        description: 'The name that is shown under the pages this reviewer approves.',
      },
    },
    {
      name: 'notificationChoices',
      type: 'ui',
      admin: { components: { Field: '/ui/bell/choices-field.tsx#ChoicesField' } },
    },
    {
      name: 'secondFactors',
      type: 'ui',
      admin: { components: { Field: '/ui/second-factors/second-factors-field.tsx#SecondFactorsField' } },
    },
  ],
})
