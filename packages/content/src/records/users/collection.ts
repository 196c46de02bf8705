import type { CollectionConfig } from 'payload'
import { admins } from '../../model/access/admins.ts'
import { selfOrAdmins } from '../../model/access/self-or-admins.ts'
import { signedIn } from '../../model/access/signed-in.ts'
import { isActive } from '../../model/access/is-active.ts'
import { collectionSlugs } from '../../model/collection-names.ts'
import { closedFirstRegister } from './closed-first-register.ts'
import { deleteOwnFactors } from './delete-own-factors.ts'
import { recordAccountChange } from './record-account-change.ts'
import { recordSignIn } from './record-sign-in.ts'
import { refuseInactive } from './refuse-inactive.ts'
import { roleLabels, roles } from '../../model/roles.ts'

/** People who sign in. An admin creates their accounts; nobody can register. */
export const users = ({ isSecure }: { isSecure: boolean }): CollectionConfig => ({
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role', 'isActive'], group: 'System' },
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
    create: admins,
    read: signedIn,
    update: selfOrAdmins,
    delete: admins,
    unlock: admins,
  },
  hooks: {
    beforeLogin: [refuseInactive],
    afterLogin: [recordSignIn],
    afterChange: [recordAccountChange],
    afterDelete: [deleteOwnFactors],
  },
  endpoints: [closedFirstRegister],
  fields: [
    { name: 'name', type: 'text', required: true, admin: { description: 'Full name, as colleagues know it.' } },
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
      access: { create: admins, update: admins },
      admin: {
        description:
          'Switch off when the person has left: earlier approvals stay valid, and the person can’t sign in any more.',
      },
    },
    {
      name: 'licence',
      type: 'group',
      label: 'Licence to practise',
      admin: {
        condition: (data) => data.role === 'reviewer',
        description: 'A reviewer needs both, and the entry below, before approving anything.',
      },
      fields: [
        { name: 'number', type: 'text', label: 'Licence number', access: { update: admins } },
        { name: 'state', type: 'text', label: 'State, two letters', maxLength: 2, access: { update: admins } },
      ],
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: collectionSlugs.person,
      label: 'Entry under “People”',
      access: { create: admins, update: admins },
      admin: {
        condition: (data) => data.role === 'reviewer',
        description: 'The name that is shown under the pages this reviewer approves.',
      },
    },
    {
      name: 'secondFactors',
      type: 'ui',
      admin: { components: { Field: '/ui/second-factors/second-factors-field.tsx#SecondFactorsField' } },
    },
  ],
})
