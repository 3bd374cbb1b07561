// gridkeeper schema: the JSON Schema of community.yaml, for editors.
import { Command } from 'commander'
import { z } from 'zod'
import { communitySchema } from '../domain/community/community.ts'

export function schemaCommand(): Command {
  return new Command('schema').description('print the JSON Schema of community.yaml').action(() => {
    console.log(JSON.stringify(communityJsonSchema(), null, 2))
  })
}

export function communityJsonSchema(): object {
  return {
    title: 'community.yaml',
    ...z.toJSONSchema(communitySchema, { io: 'input', unrepresentable: 'any' }),
  }
}
