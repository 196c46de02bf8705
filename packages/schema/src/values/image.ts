import { z } from 'zod'
import { limits } from './limits.ts'

/** Public path of an uploaded file. */
export const AssetPathSchema = z.string().regex(/^\/media\/[\w.%-]+$/u)

const PercentSchema = z.int().min(0).max(100)

/** One size of an image. */
export const ImageVariantSchema = z.strictObject({
  /** Public path of this size. */
  src: AssetPathSchema,
  /** Width in pixels. */
  width: z.number().int().positive(),
  /** Height in pixels. */
  height: z.number().int().positive(),
  /** MIME type, e.g. `image/webp`. */
  mimeType: z.string(),
})

/** An uploaded picture with its smaller derivatives. */
export const ImageSchema = z.strictObject({
  ...ImageVariantSchema.shape,
  /** What the picture shows, for those who can't see it. */
  alt: z.string().min(1).max(limits.altText),
  /** Smaller derivatives, narrowest first. */
  variants: z.array(ImageVariantSchema),
  /** What matters most in the picture, in percent from its left and its top: kept in sight where it is cropped. The middle without it. */
  focus: z.strictObject({ x: PercentSchema, y: PercentSchema }).optional(),
})
export type Image = z.infer<typeof ImageSchema>
