// One way of saying something, as a row of a table: what is said, what must not stand round it, an example.
import { either, notAfter, notBefore } from '../../../lib/pattern.ts'

export interface Form {
  readonly says: string
  /** None of them comes right before. */
  readonly notAfter?: string
  /** None of them comes right after. */
  readonly notBefore?: string
  readonly example: string
  /** What the row would read, were it not for what must not stand there. */
  readonly unlike?: string
}

/** Whatever one of the forms reads; of two that begin at one place the former. */
export function anyForm(forms: readonly Form[], flags = ''): RegExp {
  return new RegExp(forms.map(sourceOf).join('|'), flags)
}

function sourceOf(form: Form): string {
  const before = form.notAfter === undefined ? '' : notAfter(form.notAfter)
  const after = form.notBefore === undefined ? '' : notBefore(form.notBefore)
  return `${before}${either(form.says)}${after}`
}
