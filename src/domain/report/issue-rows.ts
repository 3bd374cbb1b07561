// What flows need of the issues of papers.
import type { Issue, NewIssue } from './issue.ts'

export interface IssueRows {
  /** Compiled for the first time, or once more while nobody has approved it. */
  compile(issue: NewIssue): Promise<Issue>
  get(number: number): Promise<Issue | undefined>
  find(key: Pick<Issue, 'regimeId' | 'kind' | 'unitId' | 'from'>): Promise<Issue | undefined>
  /** The newest one of an earlier period. */
  before(key: Pick<Issue, 'regimeId' | 'kind' | 'unitId' | 'from'>): Promise<Issue | undefined>
  /** An issue is filed and published once, and approved anew where its facts changed before it was filed. */
  mark(
    number: number,
    marks: Partial<Pick<Issue, 'filedAt' | 'approvedAt' | 'approvedBy' | 'publishedAt'>>,
  ): Promise<Issue>
  /** Newest last. */
  list(limit: number): Promise<readonly Issue[]>
}
