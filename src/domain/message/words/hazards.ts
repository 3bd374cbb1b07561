// The words of incidents by category.
import { peopleWords } from './hazards-people.ts'
import { worksWords } from './hazards-works.ts'
import type { HazardWords } from './hazard-words.ts'

export const hazardWords: readonly HazardWords[] = [...worksWords, ...peopleWords]
