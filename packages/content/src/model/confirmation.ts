/** What a person confirms their identity for. A confirmation serves its purpose only. */
export const confirmationPurposes = ['sign', 'secondFactor'] as const
export type ConfirmationPurpose = (typeof confirmationPurposes)[number]

/** How a person has confirmed that it is they. */
export const confirmationMeans = ['password', 'passkey', 'code', 'recoveryCode'] as const
export type ConfirmationMeans = (typeof confirmationMeans)[number]

/** The kinds of second factors that an account can have. */
export const secondFactorKinds = ['passkey', 'app'] as const
export type SecondFactorKind = (typeof secondFactorKinds)[number]
