// How a present fact is told, and how a question begins that asks only about it, over folded text.
import { either } from '../../../lib/pattern.ts'

/** It is so now, or has been for a while. */
export const present = either(
  '又 了 着 天天 一直 老是 没人 [我俺咱]们?家 楼[上下] 门口 \\d',
  '(?<!现|存|实|正|所|都)在(?!哪|规|家|不)[一-龥]',
)

/** 归谁管, 该找哪个, 违不违法: nothing but the question. */
export const bareQuestion = `^(?:这|那|请问|到底|也|这种|是|究竟)*${either(
  '该(?!不) 应该 归 算 找 打(?!扰) 先 违[不没] 合不 能不能 咋办 怎么办 谁管 属于 有没有人',
)}[^,]{0,10}$`
