// What the Bot API answers when it refuses a call, in its own words.

export interface RefusalParameters {
  retry_after?: number
  migrate_to_chat_id?: number
}

export class Refusal extends Error {
  readonly code: number
  readonly parameters: RefusalParameters | undefined

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string) => new Refusal(400, `Bad Request: ${what}`)
