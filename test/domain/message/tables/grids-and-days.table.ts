// Which grid and which day a report is of, where others are named beside them.
import type { Intent, Row } from './row.ts'

const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const allBut = (...out: readonly number[]) => ({ grids: all.filter((one) => !out.includes(one)) })

export const gridsAndDays: Partial<Record<Intent, readonly Row[]>> = {
  zero_report: [
    // who reports for whom
    ['g4', '2格由4格代报:零', { grids: [2] }],
    ['o', '2格由4格小罗代巡,无事', { grids: [2] }],
    ['o', '9格小丁请假,由4格小罗代巡,两格均无异常', { grids: [4, 9] }],
    ['o', '4格代2格:无', { grids: [2] }],
    ['g4', '4格没事,7格老秦发烧让我顺便看了,也没事', { grids: [4, 7] }],
    ['g4', '今天我替5格小田跑一趟,5格正常,我自己4格也正常', { grids: [4, 5] }],
    ['g4', '代7格零报告,我自己的等会儿', { grids: [7] }],
    // those that are left out
    ['o', '4格除外都零', allBut(4)],
    ['o', '今天4、7格除外,其余都正常', allBut(4, 7)],
    ['o', '1到8格,4格除外,都零', { grids: [1, 2, 3, 5, 6, 7, 8] }],
    ['o', '没报的是4格和7格,其余都零', allBut(4, 7)],
    ['o', '还没来的只有5格,其他都无异常', allBut(5)],
    ['o', '1、2、3、4格没事,其中3格老周休假没人巡', { grids: [1, 2, 4] }],
    ['o', '1、2、3、4格没事,其中3格老周休假我去巡的', { grids: [1, 2, 3, 4] }],
    // lists behind a head, and in front of what is reported
    ['o', '零报告的格:3、6、11', { grids: [3, 6, 11] }],
    ['o', '网格:4、5\n情况:无', { grids: [4, 5] }],
    ['o', '网格:4\n情况:无', { grids: [4] }],
    ['o', '3、6、11报零', { grids: [3, 6, 11] }],
    ['o', '6格往后都正常', { grids: [6, 7, 8, 9, 10, 11, 12] }],
    ['o', '6格往后街走都正常', { grids: [6] }],
    // numbers that go on from grids named in full
    ['o', '7到9格没事,10也没事', { grids: [7, 8, 9, 10] }],
    ['o', '7-9格无情况,10也无,11小谭还在现场,待报', { grids: [7, 8, 9, 10] }],
    ['g4', '4格没事,5也没事', { grids: [4, 5] }],
    ['g4', '4格没事,12小时值班', {}],
    ['g4', '4格没事,走了3也没人', {}],
    // houses and numbers beside them
    ['o', '8号网格的3号楼和5号网格的2号楼都没问题', { grids: [5, 8] }],
    ['o', '5号楼没事,3号网格没事', { grids: [3] }],
    ['g5', '5号没事', {}],
    // other days beside today
    ['g4', '昨天4格有打架已报,今天无异常', {}],
    ['g4', '前天的纠纷已调解,4格今日零报告', {}],
    ['g4', '4格无异常,28号开会记得通知', {}],
  ],
  incident: [
    ['g4', '昨天漏了4格,补零;今天4格有一处井盖松', { urgent: null }],
    ['o', '网格4:0 网格5:0 网格6:1(楼道堆纸箱)', { grids: [6], zero: [4, 5] }],
    ['o', '2、3、4格:正常。5格:3、4栋停水', { grids: [5], zero: [2, 3, 4] }],
    ['g4', '2格小丁休产假,她的片我在跑:2格菜场门口电线耷拉下来了', { grids: [2], urgent: null }],
    ['o', '3格4格零,5也零,6停水', { grids: [6], zero: [3, 4, 5] }],
    ['g4', '4格有打架,今天刚报', { category: 'public_security' }],
  ],
  correction: [
    // of several one is taken out, or is otherwise
    ['g1', '我上面写的1、2、4格零,4划掉,小杨说他自己报', { grids: [4], kind: 'withdrawn' }],
    ['g4', '前面报的4、5、6格零,6撤掉', { grids: [6], kind: 'withdrawn' }],
    ['g4', '刚报的4、5、6格零报告,其中6格作废', { grids: [6], kind: 'withdrawn' }],
    ['g4', '我报的4、5格零,5格的不算', { grids: [5], kind: 'withdrawn' }],
    [
      'o',
      '刚才系统里2、5、9三个格都记成零了,9格老马说他后院有堆垃圾没写,9格改过来',
      { grids: [9], kind: 'incident', category: 'sanitation' },
    ],
    ['o', '前面汇总的2、3、7格零,7格改成有一处井盖松', { grids: [7], kind: 'incident', urgent: null }],
    ['g4', '刚报的4、5、6格零报告全部作废', { grids: [4, 5, 6], kind: 'withdrawn' }],
    ['g4', '更正:4、5、6格零改成4、5格零', { grids: [4, 5], kind: 'zero' }],
    ['o', '多报了一格,10不算,只有8、9是零', { grids: [8, 9], kind: 'zero' }],
    // what is taken back was told of a danger
    [
      'g10',
      '昨晚我说5栋冒烟的那个不准,后来问了是在烧纸,没有火灾,请撤下来',
      { day: '05-12', kind: 'withdrawn' },
    ],
    ['g10', '我早上说的打架没有的事,请删除', { kind: 'withdrawn' }],
    ['g10', '昨天报的漏水弄错了,没漏,撤回', { day: '05-12', kind: 'withdrawn' }],
    // days
    ['g4', '两个地方要改:日期写了7号其实是6号,数量写3其实5', { day: '05-06', kind: 'incident', count: 5 }],
    [
      'g4',
      '昨天我们4格报的是零,今早监控一翻,昨儿下午有人偷了3个窨井盖,得改',
      { day: '05-12', kind: 'incident', count: null },
    ],
    ['g4', '前天报的12格那起高空抛物,核实在11格,以此为准', { grids: [11], day: '05-11', kind: 'incident' }],
  ],
  late_report: [
    ['g4 01-04 10:00', '补元旦4格零', { day: '01-01', kind: 'zero' }],
    ['g5', '5号没报,补零', { day: '05-05', kind: 'zero' }],
    ['g4', '昨天4格有打架没报,补一下', { day: '05-12', kind: 'incident', category: 'public_security' }],
    ['g4', '今天补昨天的:4格一处井盖松', { day: '05-12', kind: 'incident', urgent: null }],
  ],
}
