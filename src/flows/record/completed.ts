// A message that an answer completed, to be handled as if it had said all at once.
import type { Reading } from '../../domain/message/reading.ts'
import type { MessageScene } from '../scene.ts'

export interface Completed {
  readonly scene: MessageScene
  readonly reading: Reading
}
