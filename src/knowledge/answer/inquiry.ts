// A question and what was found for it, as those who judge the find see it.
import type { Library } from '../library/library.ts'
import type { Asked } from './asked.ts'
import type { Stretch } from './stretch.ts'

export interface Inquiry {
  readonly library: Library
  readonly asked: Asked
  readonly found: readonly Stretch[]
}
