// What counts how much when a stretch of text is weighed against a question.

/** Found by scripts/fit-search.ts, cross-validated by plan. */
export const WEIGHTS = {
  /** What a term is worth where it stands, against 1 in the stretch itself. */
  skipped: 0.6,
  related: 0.5,
  /** Where another word for the term stands there. */
  other: 0.6,
  /** Where only the rarer character of the pair stands there. */
  single: 0.45,
  line: 0.6,
  heading: 0.6,
  opening: 0.7,
  /** In the opening, and in few other plans: it says which plan, not which sentence. */
  anchor: 1,
  plan: 0.1,
  /** How much more the end of a question says which sentence; its beginning says which plan. */
  late: 0.4,
  early: 0.4,
  /** How far rarity is counted inside the plan rather than over all plans, 0 to 1. */
  local: 0.3,
  /** Evidence for the plan as a whole. */
  identity: 0.5,
  /** The kind of answer that is wanted could stand here; in units of one average term. */
  kind: 1,
  /** The same where lines of the likeliest plans are looked through. */
  kindFirst: 1,
  /** A label says so: 时间, 地点, 负责. */
  label: 0.6,
  /** It looks as the question says: a number before what is counted, a name after the role. */
  shape: 1.2,
  /** How much of what is asked the clause that could answer tells. */
  told: 3,
  /** Lost by preambles and guiding ideas, which seldom answer anything. */
  preamble: 0.5,
  /** What a term is worth in another line under the same heading. */
  section: 0.3,
  /** Lost for each doubling of the length. */
  length: 0.22,
}
export type Weights = typeof WEIGHTS
