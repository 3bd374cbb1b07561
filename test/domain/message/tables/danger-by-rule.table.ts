// Danger and its neighbours by the rule that tells them apart; each row is checked.
export const dangerByRule: readonly (readonly [text: string, urgent: boolean])[] = [
  // What one did of it leaves it where it was.
  ['车棚里的充电器冒烟,我把人都劝开了', true],
  ['四楼一股煤气味,让大妈把窗户打开了', true],
  ['储罐在漏,已经疏散了', true],
  ['弟弟说不想活了,把门反锁了', true],
  ['我爸忘记关火了,屋里煤气味很重,我叫他开窗了', true],
  ['锅里冒烟,已经灭了,开窗通风', false],
  ['摊主把摊子收走了,人也劝开了', false],
  // A tap, a rail, a door that has current.
  ['一摸水龙头手就麻哈哈', true],
  ['单元门把手麻了我一下,笑死', true],
  ['护栏上有电,碰到就哆嗦', true],
  ['蹲太久腿麻了哈哈', false],
  ['水龙头坏了,麻烦来个师傅', false],
  ['插座有电,灯不亮', false],
  // Harm denied, and then what there was.
  ['没人受伤,煤气罐还在漏', true],
  ['没砸到人,就是树倒了', false],
  // A warning behind what is told.
  ['电线掉水里了大家别碰', true],
  ['高压线断了别靠近', true],
  ['大家别碰别人家的花', false],
  // Leaking vessels.
  ['零报告作废,冷库的液氨罐漏液了', true],
  ['水罐漏水了', false],
  ['施工挖到燃气管,嘶嘶响', true],
  // Thanks, and what is still there.
  ['谢谢消防员,火还没有彻底熄', true],
  ['谢谢各位,我妈还是叫不醒', true],
  ['谢谢师傅,电梯门关上了,人还卡着', true],
  ['谢谢消防员,火全灭了', false],
  // Somebody in a lift, and somebody who does something there.
  ['电梯停了,里头有个老太太', true],
  ['电梯里有人在拍门', true],
  ['电梯里有人推电瓶车上楼充电', false],
  ['电梯里有人抽烟', false],
  // At an edge.
  ['桥栏上那个小伙子还坐在外沿', true],
  // In a word or two.
  ['救人!河边!', true],
  ['跳下去了刚才', true],
  ['孩子卡住了喘不', true],
  // Figures, past, lessons, drawings, purposes.
  ['房贷压得我喘不过气', false],
  ['笑到喘不上气', false],
  ['人挤得我快窒息', false],
  ['有人热得晕倒了', true],
  ['热得我都要晕了', false],
  ['2021年那起持刀案已经宣判', false],
  ['上周被狗咬的那家来道谢', false],
  ['溺水急救课改到周五', false],
  ['孩子画了张消防车救火的画', false],
  ['花盆搬进来,免得掉下去砸人', false],
  ['老人丢了钥匙', false],
  ['老人丢了快帮忙找', true],
  ['好困,困死了不想坐电梯', false],
  ['喝多的抄着酒瓶追人,比电影还好看', true],
  // A cable that is laid open, and where.
  ['水泵房的电缆破皮了,地上全是水', true],
  ['手机线破皮了,换一根', false],
  // What leans, and where to.
  ['槐树裂开了,正往站台方向歪', true],
  ['树往南边长歪了', false],
  ['电梯不动,我和妹妹在电梯里', true],
  ['灯灭了,电梯好的', false],
  ['楼下火都烧到二层了', true],
  ['值班室煤炉熏倒两个', true],
  ['你猜怎么着,车库有辆车自己着火了', true],
  ['快递还没到,作业还没写完', false],
  ['刚才喊救命的是排练小品', false],
  ['群里那个着火的视频是摆拍', false],
  ['儿子月考炸了', false],
  // Why a message was sent as it was, and what befalls its sender.
  ['3格没事(我掉坑里了 上不去 手机快没电了)', true],
  ['3格没事(手机快没电了)', false],
  ['3格没事(昨天修的井盖又翻了,有人掉进去)', true],
  ['3格没事(昨天修的井盖好好的)', false],
  // Rescue that cannot come near, and a lane that is only blocked.
  ['消防车来了,巷子被货车占着开不进去', true],
  ['消防车道被私家车占了半个月', false],
  // Over, sealed, mended, or no danger at all; and what goes on after it.
  ['火灭了又冒烟,里面还有人', true],
  ['打架的散了,有一个躺地上没起来', true],
  ['裸露的电线已包扎,做了绝缘', false],
  ['漏气的阀门换了,检测合格', false],
  ['昨晚着火那家贴了封条', false],
  ['独居老人敲门不应,后来开门了', false],
  ['报警的煤气味查了,是下水道反味', false],
  ['溺水的小孩抢救过来了', false],
  ['老人噎住的,拍背咳出来了', false],
]
