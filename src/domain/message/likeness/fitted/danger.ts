// Written by scripts/fit-likeness.ts.
export const dangerTable = ` 	fh	 0	ie	 a	ei	 人	fh	 发	fh	 已	fh	 我	hf	 无	hf
"	fh	",	fh
#	dj	#0	dj
\$	ck
(	fh
)	fh	)\$	fh
,	fh	,一	ie	,三	dj	,上	ei	,下	jd	,不	ei	,业	fh	,东	fh	,两	fh	,个	hf	,中	fh	,二	dj	,五	ei	,什	fh	,今	dj	,仲	hf	,价	fh	,住	fh	,停	ei	,像	ei	,先	hf	,入	hf	,其	fh	,冰	ei	,刚	jd	,到	fh	,劝	fh	,十	fh	,压	jd	,又	fh	,双	ei	,叫	ie	,可	hf	,司	fh	,吓	dj	,吵	fh	,周	fh	,味	fh	,哦	fh	,哪	fh	,喊	ie	,嘈	ei	,回	fh	,困	hf	,在	ei	,地	hf	,均	fh	,坐	ie	,垃	fh	,堵	ei	,夜	fh	,大	hf	,天	ei	,头	ie	,女	ie	,好	hf	,孩	ck	,家	ei	,小	jd	,居	fh	,工	dj	,已	ie	,师	ei	,幸	ei	,底	jd	,快	hf	,我	fh	,手	ie	,打	ie	,把	ei	,按	fh	,搬	fh	,摔	hf	,擦	ei	,敲	ie	,整	hf	,无	ei	,早	fh	,是	fh	,晚	fh	,月	ei	,有	kc	,材	ei	,枫	fh	,楼	ei	,正	hf	,没	am	,油	fh	,滋	hf	,满	ie	,滨	fh	,火	kc	,物	fh	,现	fh	,电	ie	,看	ei	,眼	ie	,睡	ei	,砸	hf	,窗	hf	,等	fh	,粪	ei	,继	fh	,老	fh	,而	ie	,耳	hf	,脸	jd	,腿	jd	,自	fh	,臭	ei	,苍	fh	,草	fh	,血	ei	,行	hf	,西	fh	,要	ei	,见	ie	,话	fh	,说	hf	,谁	ie	,路	dj	,身	fh	,车	ei	,轮	fh	,还	ei	,这	ei	,迟	fh	,都	hf	,里	jd	,银	fh	,门	kc	,问	ei	,阻	fh	,隔	fh	,雨	fh	,青	hf	,骗	fh
-	hf	-0	hf
.	hf	. 	hf
0	fh	0 	ei	0\$	jd	0,	fh	0-	hf	0.	hf	00	ei	0:	hf	0个	ck	0人	ck	0单	fh	0台	fh	0号	ei	0名	ck	0和	hf	0在	ie	0处	dj	0家	ei	0已	fh	0张	fh	0户	fh	0栋	ie	0楼	jd	0点	ei	0盏	ei	0辆	ei	0还	ei	0间	fh
:	hf	:停	fh
^	ck	^#	dj	^\$	hf	^k	fh	^一	fh	^七	ei	^三	dj	^上	ei	^下	hf	^业	fh	^东	hf	^两	jd	^中	fh	^为	fh	^九	ei	^二	fh	^五	dj	^井	fh	^人	fh	^今	ei	^他	jd	^低	fh	^你	dj	^保	fh	^倒	ei	^健	fh	^僵	fh	^充	ie	^光	fh	^八	fh	^公	ie	^六	ei	^共	ei	^养	ei	^几	fh	^刚	fh	^前	ie	^包	ei	^医	fh	^十	fh	^单	hf	^卖	ei	^厨	ei	^又	ei	^发	dj	^变	ie	^台	hf	^后	fh	^吓	ei	^周	ck	^呵	fh	^哈	fh	^哪	fh	^商	ie	^喝	ie	^嗰	ei	^四	fh	^围	dj	^在	fh	^地	ie	^垃	dj	^塌	fh	^墙	dj	^外	ie	^夜	ei	^大	hf	^天	ck	^太	fh	^女	hf	^婆	hf	^孕	hf	^家	dj	^小	dj	^居	fh	^巡	dj	^工	bl	^帮	ei	^平	fh	^幼	fh	^广	hf	^应	ei	^建	fh	^快	fh	^想	fh	^打	ei	^把	ie	^抢	fh	^报	hf	^招	ei	^捡	fh	^接	hf	^摊	fh	^收	ei	^救	fh	^整	ei	^文	fh	^新	fh	^施	ie	^无	dj	^日	fh	^早	dj	^昨	dj	^是	fh	^晚	ei	^月	fh	^有	fh	^未	fh	^本	fh	^枫	fh	^查	fh	^正	ei	^死	fh	^残	ei	^气	fh	^水	ei	^池	ei	^污	fh	^没	ei	^河	fh	^洪	jd	^流	fh	^消	hf	^清	fh	^湖	fh	^漏	ei	^火	dj	^灭	fh	^煤	dj	^爷	hf	^物	ei	^狗	ei	^独	hf	^猫	ei	^王	fh	^理	ei	^电	fh	^疫	ei	^真	ei	^着	dj	^督	fh	^社	fh	^祝	fh	^窨	ei	^等	fh	^累	dj	^群	fh	^老	fh	^考	fh	^自	ck	^花	ie	^草	fh	^菜	fh	^蜂	ei	^被	ck	^装	ie	^请	ei	^谁	am	^货	jd	^走	ck	^路	ie	^跳	ei	^车	dj	^转	ei	^边	dj	^还	fh	^这	fh	^违	ei	^邻	ie	^重	fh	^锦	fh	^长	fh	^门	ei	^防	ie	^阳	fh	^雨	hf	^零	ei	^领	fh	^飞	fh	^食	ie	^餐	fh	^马	fh	^高	ei
a	dj
b	hf
k	fh	kt	fh
m	dj
s	ei
t	dj	tv	fh
v	fh	v低	fh
§=	oY	§=!	oY	§=ablaze	jd	§=ablaze!	jd	§=armed	hf	§=armed!	hf	§=beaten	hf	§=beaten!	hf	§=bitten	jd	§=bitten!	jd	§=blocked	ie	§=blocked!	ie	§=collapsing	hf	§=collapsing!	hf	§=current	kc	§=current!	kc	§=despairing	lb	§=despairing!	lb	§=drowning	jd	§=drowning!	jd	§=fire	ie	§=fire!	ie	§=flooded	ie	§=flooded!	ie	§=gas	jd	§=gas!	jd	§=hanging	jd	§=hanging!	jd	§=helpless	hf	§=helpless!	hf	§=holes	jd	§=holes!	jd	§=poisoned	lb	§=poisoned!	lb	§=runaway	ie	§=runaway!	ie	§=shocked	ie	§=shocked!	ie	§=silent	kc	§=silent!	kc	§=trapped	jd	§=trapped!	jd	§=wounded	ie	§=wounded!	ie	§beast	ie	§beast!	ie	§beast&cry	fh	§body	hf	§body!	hf	§body&beast	hf	§body&cry	ie	§body&water	hf	§cry	fh	§cry!	fh	§cry&rescue	ie	§current	jd	§current!	jd	§current&beast	fh	§current&body	ie	§current&cry	ie	§current&falls	jd	§current&heavy	ie	§current&strikes	jd	§current&traps	jd	§current&water	hf	§damage	ck	§damage!	ck	§damage&body	ei	§damage&cry	hf	§damage&silence	ie	§damage&strikes	ei	§damage&traps	ei	§damage&water	dj	§death	fh	§death!	fh	§death&cry	hf	§deep&body	fh	§deep&cry	kc	§deep&current	ie	§deep&damage	ei	§deep&death	fh	§deep&falls	ie	§deep&fire	fh	§deep&heavy	ie	§deep&lost	hf	§deep&strikes	fh	§deep&traps	ei	§deep&water	fh	§falls	ie	§falls!	ie	§falls&beast	ie	§falls&cry	hf	§falls&damage	bl	§falls&death	ei	§falls&strikes	ei	§falls&traps	jd	§falls&water	ei	§fire&body	ei	§fire&current	ie	§fire&death	ie	§fire&fumes	ie	§fire&heavy	dj	§fire&traps	kc	§frail	hf	§frail!	hf	§frail&beast	ie	§frail&cry	ie	§frail&current	ie	§frail&damage	fh	§frail&death	fh	§frail&deep	hf	§frail&falls	hf	§frail&fire	ei	§frail&fumes	dj	§frail&heavy	ei	§frail&height	fh	§frail&limb	ie	§frail&lost	ie	§frail&rescue	ie	§frail&silence	jd	§frail&traps	ie	§frail&water	hf	§fumes	kc	§fumes!	kc	§fumes&body	hf	§fumes&cry	hf	§fumes&falls	jd	§fumes&silence	hf	§heavy&beast	dj	§heavy&body	dj	§heavy&cry	hf	§heavy&damage	dj	§heavy&falls	kc	§heavy&traps	ie	§heavy&water	fh	§height&beast	fh	§height&body	ie	§height&cry	hf	§height&damage	hf	§height&deep	fh	§height&falls	hf	§height&fumes	hf	§height&heavy	ie	§height&traps	kc	§height&water	fh	§kin	ie	§kin!	ie	§kin&body	jd	§kin&cry	hf	§kin&death	jd	§kin&falls	jd	§kin&heavy	hf	§kin&height	jd	§kin&limb	hf	§kin&lost	ie	§kin&strikes	kc	§kin&traps	jd	§kin&weapon	hf	§limb&beast	hf	§limb&body	jd	§limb&cry	ie	§limb&damage	dj	§limb&death	fh	§limb&falls	jd	§limb&fumes	hf	§limb&heavy	jd	§limb&height	ie	§limb&strikes	jd	§limb&traps	fh	§limb&water	fh	§limb&weapon	kc	§lost	ie	§lost!	ie	§old&cry	hf	§old&damage	hf	§old&death	ei	§old&deep	ie	§old&falls	hf	§old&fire	ei	§old&fumes	fh	§old&heavy	ei	§old&height	fh	§old&limb	kc	§old&lost	hf	§old&silence	jd	§old&traps	hf	§old&water	kc	§person	hf	§person!	hf	§person&beast	ie	§person&body	ie	§person&cry	ie	§person&damage	ei	§person&death	hf	§person&deep	lb	§person&fire	hf	§person&frail	hf	§person&heavy	ei	§person&height	fh	§person&kin	ie	§person&limb	kc	§person&lost	ie	§person&rescue	ie	§person&silence	jd	§person&strikes	hf	§person&traps	ie	§person&water	ie	§person&weapon	kc	§rescue	ie	§rescue!	ie	§silence	jd	§silence!	jd	§strikes&body	ie	§strikes&cry	hf	§traps	hf	§traps!	hf	§traps&body	ei	§traps&cry	hf	§traps&death	ie	§traps&rescue	ie	§traps&silence	hf	§traps&water	fh	§water&cry	ei	§water&death	ck	§water&lost	hf	§water&silence	ie	§weapon&cry	kc	§weapon&damage	ei	§weapon&fire	fh	§weapon&heavy	kc	§weapon&strikes	fh	§weapon&traps	jd
、	fh	、0	fh
㗎	fh	㗎\$	fh
一\$	fh	一下	ck	一个	kc	一人	ie	一件	dj	一刀	dj	一切	ei	一半	ie	一台	fh	一名	hf	一回	ei	一地	fh	一堆	ei	一处	ei	一大	dj	一天	fh	一家	ie	一帮	ei	一户	hf	一晚	dj	一条	fh	一架	fh	一样	dj	一根	ie	一格	fh	一楼	fh	一次	ei	一步	fh	一点	hf	一片	hf	一男	ie	一直	ie	一股	ie	一脚	ei	一般	fh	一起	ck	一跤	fh	一路	fh	一车	fh	一辆	hf	一遍	ei	一锅	fh	一闪	fh
七	hf	七八	ei	七号	fh	七格	fh
万	fh
三	fh	三个	jd	三十	fh	三号	fh	三天	jd	三室	fh	三户	hf	三无	ei	三格	ei	三点	ei	三百	ei	三轮	fh	三辆	fh
上\$	ie	上,	fh	上一	fh	上三	fh	上下	ei	上不	hf	上了	ck	上停	ie	上僭	ei	上八	fh	上午	ei	上去	ei	上又	dj	上天	ei	上好	ck	上小	dj	上就	ei	上往	ei	上打	ei	上报	ei	上掉	fh	上摔	hf	上来	jd	上楼	ei	上漏	fh	上牌	ei	上空	fh	上谁	fh	上贴	fh	上过	fh	上那	jd	上门	ei	上面	jd	上黑	fh
下	ie	下\$	ck	下,	dj	下不	ie	下为	fh	下停	hf	下午	ei	下去	hf	下发	fh	下室	fh	下掉	ie	下新	fh	下昼	fh	下有	ei	下来	lb	下水	ck	下泼	ei	下烧	ei	下煤	hf	下班	hf	下的	hf	下穿	jd	下跳	hf	下那	fh	下雨	fh	下面	kc
不	hf	不\$	ei	不上	ie	不了	fh	不交	fh	不亮	dj	不住	jd	不停	fh	不出	jd	不到	ie	不动	hf	不听	ei	不应	hf	不开	hf	不放	ie	不敢	fh	不是	hf	不来	kc	不清	ei	不着	dj	不知	dj	不答	fh	不算	fh	不管	ei	不肯	ei	不见	ie	不起	hf	不醒	hf	不错	dj
与	hf
专	fh
业	bl	业\$	dj	业主	fh	业把	fh	业费	fh
东	fh	东西	fh
丝	ie
丢	dj	丢\$	dj	丢在	fh	丢的	dj
两	fh	两万	ei	两个	ie	两口	jd	两处	ei	两天	hf	两家	dj	两户	fh	两拨	jd	两栋	ei	两点	ei	两车	ei	两辆	fh
严	dj	严重	dj
个	ie	个\$	bl	个东	hf	个事	fh	个人	hf	个大	kc	个女	ie	个娃	hf	个孩	ie	个小	kc	个工	jd	个摊	ei	个月	hf	个没	fh	个电	fh	个男	hf	个礼	ei	个细	ie	个网	fh	个负	fh	个送	ie	个部	ei	个钟	ie	个骑	hf	个鬼	fh
中	ei	中介	fh	中午	fh	中心	fh	中毒	hf	中考	fh	中药	ei	中间	jd
丰	hf	丰收	fh
临	ei
为	dj	为戒	fh
主	dj	主不	fh	主大	fh	主群	fh	主说	ei	主还	hf
举	ei	举报	ei
久	ei	久之	fh	久走	ei
么	ck	么\$	fh	么办	fh	么时	ei	么材	fh
之内	fh	之后	fh
乐	ie	乐\$	fh
九	ei	九成	fh	九点	fh
也	ei	也不	fh	也没	ie
买	hf	买的	fh	买菜	ie
乱	dj	乱倒	fh	乱停	fh	乱窜	ei	乱飞	fh
了 	ie	了\$	fh	了,	hf	了0	ei	了一	fh	了七	fh	了三	ie	了两	ei	了再	fh	了几	fh	了出	ei	了十	hf	了半	ie	了吗	fh	了吧	fh	了在	ie	了好	hf	了往	hf	了快	jd	了怎	fh	了我	dj	了找	ie	了水	dj	了没	fh	了老	hf	了该	ei	了路	hf	了还	hf	了铁	ie
争	hf
事	am	事\$	dj	事,	dj	事了	ei
二	fh	二十	ei	二层	hf	二格	fh
于	dj
云	dj	云溪	fh
互	kc	互殴	ie
五格	fh	五楼	hf	五点	ei
井没	ie	井盖	fh
交	fh	交\$	dj	交到	fh	交界	fh	交站	fh	交给	fh	交警	fh	交车	jd
享	ei	享单	fh	享电	ei
亭	dj
亮	ck	亮,	fh	亮0	ei	亮了	ei	亮晚	fh
亲	ie
人	fh	人\$	ie	人,	ei	人0	fh	人一	fh	人上	ei	人下	ie	人乱	fh	人了	jd	人修	fh	人倒	hf	人偷	ei	人免	fh	人冒	ei	人卖	ei	人去	fh	人受	ck	人口	hf	人吊	ie	人员	ei	人喊	ie	人围	ie	人堆	ei	人头	jd	人家	fh	人已	dj	人应	jd	人开	ie	人张	hf	人往	hf	人打	hf	人找	ei	人把	ei	人拿	ei	人持	jd	人捅	jd	人掉	kc	人搭	ei	人摔	ie	人摸	ie	人收	fh	人放	dj	人救	dj	人晕	ie	人来	ei	人没	dj	人派	fh	人理	hf	人用	ei	人的	fh	人看	fh	人砸	ei	人管	ei	人群	hf	人翻	fh	人聚	fh	人行	hf	人被	jd	人装	fh	人要	hf	人讨	ei	人起	fh	人路	ei	人踹	ei	人车	ei	人还	jd	人送	ei	人钓	hf
什	dj	什么	dj
仁	fh	仁和	fh
今	ei	今天	Zn	今日	fh	今早	ie	今晚	ie
介	fh
从	kc	从外	fh	从天	fh	从早	dj	从滑	ie	从脚	hf	从里	hf
仓库	ie
仔	ei
他	jd
代	fh
以	dj	以为	fh
们	fh	们\$	ei	们在	fh	们小	hf	们格	fh	们楼	ei
件	ck	件\$	ei
价	bl	价格	ei
任	fh
份	fh	份\$	fh	份证	fh
企	ei	企楼	ei
休	fh
众	fh	众举	fh	众反	hf	众赌	fh
优	ei	优惠	ei
伙	ie	伙人	jd	伙子	ei
会	fh	会\$	ei	会,	fh	会儿	fh
传	ei	传单	ei	传销	fh
伤	dj	伤\$	dj	伤,	ie
伯	ie
似传	fh
但	fh
位	ei	位\$	fh	位,	ei	位老	ei
低	ei	低价	fh	低保	fh	低音	fh
住	hf	住\$	hf	住,	ie	住0	fh	住了	ck	住人	ei	住咗	hf	住户	ck	住证	ei
体	dj	体检	fh
余	dj	余的	fh
作	ck	作业	ei	作坊	ei
你	ck
佬	ie
使	fh
例	dj
供	ei	供水	fh
便	ck
保	ei	保健	ei	保安	hf	保户	fh	保洁	fh
信	ei	信\$	fh	信号	fh	信箱	fh
俩	dj
修	ei	修\$	ei	修,	ei	修了	fh	修吗	fh	修垃	fh	修好	dj	修工	jd	修车	dj
俾	ei	俾人	ei
倒	fh	倒,	ie	倒了	hf	倒在	fh	倒泔	fh	倒的	ck	倒路	ie	倒车	ie
候	ei	候开	fh
值	ei	值班	ei
假	dj	假,	fh	假的	fh
做	dj
停	dj	停\$	dj	停0	fh	停了	ei	停放	fh	停水	ei	停车	fh
健	ei	健品	ei	健身	fh
偷	ck	偷了	ei
偿	fh
傅	fh	傅说	dj
储	dj
催	dj
像是	hf
僭	ei	僭建	ei
僵	ei	僵尸	ei
儿	hf	儿园	fh	儿子	hf
元\$	fh	元,	hf	元0	dj	元有	hf	元门	hf
充	ei	充燃	ei	充电	ei
先	ei	先去	fh	先打	fh	先报	fh
光	hf	光\$	jd	光房	fh	光明	hf	光缆	ei
免	fh	免费	fh
入	hf	入住	ei	入口	hf	入面	jd
全	ei	全出	ei	全幢	ei	全是	fh
八	ck	八格	fh	八点	fh	八辆	ei
公	ck	公交	jd	公共	dj	公司	dj	公园	dj	公寓	fh
六	fh	六格	ei	六点	ei
共	ck	共享	ei	共走	ei
关	ie	关,	hf	关了	ie	关阀	dj
兴	fh
其	fh
具	dj	具,	fh
养	ck	养狗	fh	养老	fh	养鸡	ei	养鸽	fh
内	ei	内要	fh
冇	ei	冇人	fh
再	ei	再去	fh	再报	fh
冒	kc	冒充	ei	冒火	kc	冒烟	ie	冒蓝	ie	冒黑	jd
写	dj	写得	ei
冰	ie	冰箱	dj
冲	ie
决	fh
况	fh	况,	fh
冷	ei	冷气	ei
净	fh
准	fh
凉	dj
凌	ei	凌晨	ei
凝	ei	凝土	ei
几	ei	几人	fh	几分	fh	几只	fh	几号	fh	几年	ei	几时	ei	几次	fh	几点	dj
凤	ei	凤凰	ei
凰	ei	凰路	fh
凳子	fh
出	fh	出一	fh	出不	fh	出口	dj	出所	ck	出来	ei	出现	ei	出租	ei	出血	hf	出行	fh	出话	ie	出门	ie	出马	ei
刀	ei	刀\$	fh	刀具	ei	刀在	ei
分	ei	分\$	ck
切	dj	切正	ei
划了	ie
刘	fh
刚	hf	刚刚	hf	刚接	hf	刚有	ie
别	hf	别人	hf	别的	fh
到	dj	到\$	hf	到,	fh	到两	hf	到九	fh	到了	fh	到二	hf	到人	fh	到冇	ei	到几	fh	到出	fh	到场	hf	到处	ei	到小	hf	到我	ei	到晚	ei	到期	fh	到死	ei	到现	fh	到电	hf	到街	hf	到身	hf	到铁	ie
前	ie	前天	fh	前夫	ie
剐	hf
剧	ei
剩一	hf	剩菜	fh
剪	dj	剪了	fh
割	ie
力	fh
劝	ck	劝\$	fh	劝开	ei	劝离	fh	劝走	fh
办	dj	办\$	ei	办结	fh
加层	fh	加油	ie	加班	fh	加盖	dj
务	fh
动	fh	动不	ie	动中	fh	动人	fh	动室	fh	动摊	fh	动静	fh
助	ei	助站	fh
包	dj	包工	ei	包裹	ei
化	fh	化了	fh	化带	ei	化气	hf	化粪	ie
北	hf	北区	fh	北口	fh
匙	dj
区	ei	区\$	hf	区0	fh	区可	fh	区后	fh	区大	hf	区的	fh	区能	fh	区里	dj	区门	ei	区食	fh
医	fh	医院	fh
十	ck	十一	fh	十二	ei	十多	fh	十来	ei	十点	ei
升	fh
午	dj	午0	hf	午在	fh
半	hf	半\$	fh	半,	ie	半下	ei	半夜	ck	半小	fh	半空	ie	半边	ie
华	fh
单	dj	单 	fh	单,	fh	单车	ei
卖	dj	卖\$	ei	卖三	ei	卖保	ei	卖小	ie	卖过	fh	卖部	hf
南门	hf
博	fh	博,	fh
占	bl	占了	ck	占用	fh	占着	fh	占道	fh
卡	ie	卡住	ei	卡在	ie
卫生	hf
卷	ie
厂	kc
厅	dj	厅,	ei
压	fh	压器	ie	压在	hf	压坏	fh	压线	ie
原	fh	原因	fh
厨余	ei	厨房	jd
去	hf	去\$	fh	去,	ie	去了	kc	去吃	ei	去哪	fh	去巡	fh	去看	hf	去高	fh
又	bl	又停	ei	又出	ei	又在	fh	又坏	ie	又打	hf	又把	fh	又是	fh	又涨	fh	又被	ei
及	fh
友	kc
双	dj	双方	ei
反	hf	反映	ei	反锁	jd
发	bl	发\$	fh	发0	fh	发传	fh	发店	ei	发烧	ck	发热	fh	发现	fh	发生	ei	发臭	fh	发黑	ei
叔	ie
取	fh
受	ck	受不	fh	受伤	ck
变	ie	变压	ie
口	hf	口\$	hf	口,	ei	口0	fh	口一	jd	口两	hf	口吐	fh	口子	jd	口有	ie	口被	ei	口要	fh	口那	fh
只	hf	只,	fh	只大	dj	只疯	ie	只鸡	fh
叫	hf	叫,	fh	叫不	hf
叭	fh
可	ck	可不	fh	可以	ei	可怕	fh	可疑	dj	可能	fh
台\$	hf	台,	fh	台九	fh	台冒	jd	台有	ei	台花	ei	台边	ie	台阶	ei	台风	hf
号	dj	号\$	ei	号一	ei	号单	fh	号工	ei	号楼	hf	号灯	fh	号网	fh	号门	fh
司	ei	司机	ie
吃的	fh	吃饭	fh
合	fh
吊	lb	吊着	jd	吊车	jd
同意	fh
名	dj	名\$	dj	名,	ei	名工	fh
后	ck	后楼	ei	后门	fh	后院	fh	后面	ei
吐白	ie
吓	ck	吓死	dj
吗	ck	吗\$	ck	吗,	fh
吞了	ie
吠	fh	吠,	fh
吧	fh	吧\$	dj
听	fh	听\$	dj
吵	ck	吵\$	dj	吵了	fh	吵得	fh	吵架	fh	吵死	ei	吵醒	ei
吹倒	ei
呀	ei	呀\$	fh
告	fh	告\$	ei	告,	fh	告0	fh	告是	fh	告的	fh
呕	jd
员	dj	员\$	fh	员0	fh	员一	fh
呢	ei	呢\$	fh
周	ei	周六	fh	周围	ie	周小	fh	周末	ei
味	ie	味\$	ie	味,	ie
呵	fh	呵,	fh	呵呵	fh
命	fh	命\$	ei	命啊	kc
咋	dj
和	ei
咗	ei	咗\$	dj	咗,	fh	咗个	fh	咗喺	ie	咗好	hf	咗成	fh
咬	hf	咬了	hf	咬人	jd
咳	ei	咳\$	fh
品	dj	品\$	ei	品的	fh	品站	fh
哈	dj	哈\$	dj	哈哈	dj
响	ie	响,	hf	响开	fh	响还	ie
哐	hf	哐响	hf	哐哐	hf
哑	ie	哑老	ie
哦	fh
哪	am	哪个	dj	哪几	fh	哪办	fh	哪里	ei
哭	hf
唔	fh	唔停	fh	唔听	fh	唔要	ei
售	fh
唱	ei	唱歌	fh
商	hf	商场	ei	商户	hf	商铺	hf
啊	hf	啊\$	ei	啊,	ie
啥	dj	啥\$	dj	啥时	fh
啪响	ei	啪啪	ei
喂	fh
喇	dj	喇\$	ei	喇叭	fh
喉	ei
喊	lb	喊不	ie	喊救	ma
喘	ie	喘不	ie
喜	fh
喝	hf	喝\$	fh	喝多	jd
喷	fh	喷\$	ie	喷了	ei	喷泉	ei
喺入	hf	喺楼	fh	喺走	fh
嗰	fh	嗰个	hf
嘅	ck
嘈	ei	嘈到	fh
嘢	ei
嘴	fh
器	fh	器冒	ie	器过	fh
噪	fh	噪音	fh
噼	ie
嚎	fh
嚟\$	ei
四点	fh
回	dj	回\$	ei	回了	ei	回去	fh	回复	fh	回家	ei	回来	hf
因	fh	因为	fh	因漏	ei
团	ei
园\$	ie	园0	fh	园有	ei	园路	fh	园那	ie	园门	jd
困	hf	困人	hf	困住	ie	困难	fh
围	ie	围墙	ck	围挡	hf	围着	kc
圃	hf
圈	fh
土	ei	土\$	ei	土,	fh	土车	fh
在	ie	在,	fh	在0	ie	在下	ie	在人	hf	在修	fh	在儿	hf	在充	dj	在公	ei	在切	dj	在加	ei	在半	ie	在单	fh	在卖	fh	在卫	ie	在吵	fh	在哪	ck	在喊	kc	在地	ie	在外	hf	在天	ie	在家	ie	在小	dj	在幼	fh	在往	fh	在我	ie	在打	hf	在抖	fh	在桥	fh	在楼	ck	在水	fh	在河	dj	在派	dj	在浴	hf	在滑	fh	在漏	jd	在烧	jd	在电	ck	在砸	ie	在绿	fh	在网	ie	在群	fh	在老	fh	在菜	ie	在西	fh	在路	bl	在车	ie	在里	jd	在门	ei
地	fh	地\$	ei	地,	hf	地上	hf	地回	fh	地夜	fh	地库	fh	地挖	ie	地方	fh	地砖	hf	地锁	ei	地震	fh
场	ei	场了	fh	场入	fh	场后	fh	场有	hf	场清	fh	场舞	ei	场西	fh	场门	fh
圾	bl	圾堆	fh	圾房	fh	圾桶	fh	圾清	fh	圾站	dj	圾都	fh
均	fh	均已	fh
坊	dj
坏	am	坏0	fh	坏了	am	坏咗	fh
坐	fh	坐了	ei	坐在	ie	坐轮	ei
坑	fh
块	fh	块\$	dj
坛	ei
坪	dj
垃	bl	垃圾	bl
型	fh	型家	fh
埋了	hf
城	hf	城管	fh
堂	hf	堂几	fh
堆	ei	堆在	fh	堆垃	fh	堆满	fh	堆纸	ei
堵了	dj	堵住	fh	堵在	hf	堵塞	fh	堵死	ie
塌	fh	塌下	hf	塌了	hf
塔	ie	塔吊	ie
塘	ei	塘边	fh	塘里	dj
塞\$	hf
填	ei
墙\$	ei	墙,	ei	墙上	dj	墙塌	hf	墙外	ei	墙瓷	ie	墙那	fh
壁	hf
声\$	ie	声,	fh	声控	ei	声音	fh
处	bl	处\$	ei	处,	ei	处已	fh	处理	ei	处私	fh	处置	fh
备	ei	备\$	ei
复	dj	复\$	fh	复通	ei
外	fh	外\$	ei	外,	ie	外一	fh	外冒	fh	外卖	hf	外地	fh	外墙	jd	外扩	fh	外来	fh	外流	fh	外溢	fh	外面	hf
多\$	ei	多,	ei	多久	ei	多了	hf	多人	hf	多余	fh	多只	fh	多处	fh	多少	ei	多血	hf	多长	fh	多鱼	ei
夜	ck	夜市	fh	夜拖	ei	夜晚	fh	夜班	fh	夜里	ei	夜间	ei
大\$	ei	大,	hf	大一	fh	大了	fh	大会	fh	大喇	fh	大型	fh	大妈	ei	大家	dj	大爷	hf	大门	hf	大隐	fh
天	dj	天\$	dj	天,	ei	天0	fh	天下	fh	天不	ie	天亮	fh	天内	fh	天半	dj	天又	fh	天可	ei	天唱	fh	天天	dj	天巡	fh	天报	fh	天来	fh	天桥	ei	天没	jd	天然	ie	天的	ie	天花	ei	天要	fh	天还	fh	天那	fh	天零	fh	天风	fh
太	ei	太可	fh	太大	hf	太平	ei
夫	ie	夫堵	ie	夫妻	fh
头	hf	头三	ie	头下	hf	头了	ie	头大	ie	头晕	ie	头有	ie	头盔	fh	头破	jd	头还	ie
夹	ei
奖	ei
套	fh	套,	fh
女	lb	女儿	hf	女孩	ie	女的	ie
奶奶	fh
她	jd
好	hf	好\$	ei	好,	ei	好了	ck	好像	jd	好几	jd	好可	ck	好咗	fh	好多	jd	好热	fh
如	dj
妇	kc
妈	ie	妈,	hf	妈跳	ei
妻	fh
始	ei
姐	hf
姑	ie	姑娘	ie
委	ei	委会	ei
姨	hf
娃	ie	娃娃	fh
娘	ie	娘站	ie
婆婆	ie	婆跌	hf
媳	jd	媳妇	jd
子	ie	子\$	hf	子,	hf	子上	hf	子不	ie	子动	jd	子在	fh	子把	jd	子拿	fh	子砸	ie	子被	ie	子都	dj
孔	ie
孕	jd	孕妇	ie
字	hf
存	dj
学	ie	学府	hf	学生	ie	学要	dj	学门	ie
孩\$	hf	孩差	ie	孩往	dj	孩的	ei	孩被	ie
安	dj	安\$	jd	安全	dj
完	ck	完\$	fh	完,	fh	完了	ei	完再	fh	完报	fh	完毕	fh
定	fh
宝	hf
实	fh
客	fh	客人	hf	客厅	fh
室	fh	室,	hf	室屋	fh	室有	fh	室的	ei	室里	hf
害	fh
家	fh	家\$	dj	家三	hf	家中	dj	家出	jd	家天	ei	家孩	bl	家小	ei	家屋	fh	家属	dj	家店	ei	家引	fh	家把	dj	家摔	ie	家有	ie	家楼	fh	家水	fh	家没	fh	家烧	ei	家狗	ei	家猫	dj	家用	fh	家电	fh	家的	ck	家私	fh	家窗	ie	家车	hf	家辛	fh	家里	jd	家长	dj	家门	dj	家雨	fh
容	fh
宿	ei
寓	fh
对	ie	对门	ie	对面	fh
导	dj	导说	fh
封	ei	封起	ei
将	dj	将啲	fh	将馆	fh
小	hf	小伙	ei	小作	ei	小偷	ie	小卖	hf	小哥	hf	小女	ie	小姑	hf	小年	hf	小广	ei	小朋	ei	小王	fh	小结	fh	小贩	fh
少	ck	少\$	ei	少钱	fh
就	ie	就开	ei	就是	jd	就没	hf
尸	ei	尸车	ei
尾	ei	尾,	ei
尿	ei
局	ei
层	hf
居住	ei	居大	ie	居委	ei	居家	fh	居民	fh	居老	ie	居长	hf
屋企	ei	屋里	kc	屋顶	dj
屎	dj	屎\$	ei	屎,	fh
屏	ei	屏砸	ei
属	dj
山	ei
岁	jd	岁娃	ie
岸	hf	岸花	fh
巡	ei	巡\$	ei	巡几	fh	巡到	ck	巡完	fh
工	ie	工\$	fh	工,	fh	工从	jd	工作	ei	工单	ck	工地	ei	工头	ei	工资	dj	工队	fh
差	jd	差两	fh	差点	jd
己	ie
已	dj	已到	ie	已劝	dj	已叫	ie	已打	jd	已报	hf	已清	fh	已移	fh	已经	bl	已联	ei	已调	fh	已转	fh	已送	hf
巴	ei
巷发	ie	巷有	ei
市	ei	市场	fh	市政	fh
师	dj	师傅	fh
帘	ie
带	dj	带啥	ei	带的	ei	带走	ei	带车	hf
帮	ei	帮我	dj
常	fh	常\$	ei	常上	fh	常才	fh
幢	ei
干了	ei	干起	ie
平	dj	平安	fh	平米	fh
年	fh	年\$	ei	年活	fh	年轻	hf
幸	fh	幸福	fh
幼	ei	幼儿	fh
广	fh	广告	hf	广场	dj
床	ie
库进	ie
应	ie	应\$	jd	应,	hf	应急	ei	应该	ei
底	jd	底下	jd	底前	fh
店	fh	店把	fh	店油	fh
府	hf	府路	hf
废	dj	废品	ei
度	ck	度可	fh
座	fh	座\$	ei
建	ck	建,	fh	建咗	ei	建筑	fh	建设	fh
开	ie	开\$	ie	开了	dj	开会	ei	开始	ei	开工	fh	开得	fh	开的	ei	开着	hf	开车	ie	开门	hf
弃	fh
弄	hf	弄\$	fh
式	ie
引	fh	引以	fh
弟	hf
张\$	fh	张某	fh
弹	fh
归	fh	归哪	fh
当	dj	当场	fh
录	fh
彩	ei	彩钢	ei
往	ie	往下	jd	往外	ie	往屋	ei	往楼	fh	往死	jd	往水	fh	往窗	fh	往面	hf
待	fh
很	dj	很吵	ei	很大	ei
得	ei	得不	fh	得人	fh	得厉	ie	得我	ck	得直	jd	得真	dj
心	ei	心\$	fh
忘	dj
快\$	fh	快乐	ei	快倒	jd	快打	ie	快报	jd	快掉	jd	快来	jd	快递	ck
怀	ie
怎	ei	怎么	ei
怕	fh	怕\$	fh
怪	fh	怪,	fh
恢	dj	恢复	dj
息	ck	息\$	ck
恶	hf	恶心	hf
患	ei
情	ck	情况	fh
惠	ei	惠\$	ei
惨	ei	惨了	dj	惨叫	fh
意	dj	意见	fh
感	dj
成	dj	成一	fh	成个	ei	成地	ei	成年	fh	成新	fh	成日	dj	成晚	fh
我	dj	我\$	ie	我一	dj	我了	ei	我儿	ie	我先	fh	我去	dj	我在	hf	我头	hf	我奶	dj	我妈	hf	我手	ck	我的	fh	我看	fh	我窗	fh	我老	ie	我被	ie	我门	fh
戒	fh	戒\$	fh
截	ie	截止	fh
戴	fh	戴头	fh
户	dj	户\$	dj	户主	fh	户人	hf	户从	fh	户已	dj	户往	jd	户意	fh	户敲	fh
房	jd	房\$	dj	房,	fh	房一	fh	房东	fh	房里	ie	房间	hf
所	ck	所\$	ei	所带	ei
手	ei	手\$	hf	手机	ei	手架	hf	手续	fh	手足	dj	手都	fh	手麻	jd
才	fh	才怪	fh	才说	ei	才路	ie
扑	ie
打	hf	打\$	ie	打,	jd	打0	hf	打到	hf	打哪	fh	打我	ie	打架	dj	打桩	ei	打火	hf	打羽	fh
扔	bl	扔烟	fh
托	ei
扣几	fh
执	fh	执法	fh
扩	fh
扰	ei	扰民	ei
扶	ie	扶\$	fh	扶梯	ie
批	ei
找	ei	找人	jd	找到	ck	找哪	fh	找物	fh	找谁	fh
承	ei	承重	fh
抄	hf
把	fh	把\$	ei	把人	ie	把公	ei	把共	fh	把刀	jd	把包	ei	把我	ei	把桌	fh	把楼	hf	把沙	fh	把电	dj	把绿	ei	把自	hf	把花	fh	把鞋	hf
抓	ei	抓到	fh
投	dj	投诉	dj
抖	fh
折	hf
抛	fh	抛物	fh
抡	jd
抢	dj	抢修	fh
护	jd	护栏	ie	护车	hf
报	dj	报\$	dj	报,	ei	报0	fh	报一	ei	报个	fh	报修	fh	报告	dj	报备	ei	报的	fh	报要	fh	报警	jd
抬	ei
抱	jd	抱着	hf
抽	fh	抽\$	jd	抽干	dj	抽烟	ck
拆	dj	拆\$	fh	拆了	fh	拆承	fh
拉	dj	拉在	hf	拉屎	fh	拉走	ei
拐	hf
拔	ie	拔不	ie
拖	ck	拖走	ei
招	ei
拜	ei
拨	jd	拨人	jd
拼	ei	拼车	fh
拿刀	ei	拿着	fh
持	jd	持刀	jd
挂	ie	挂树	fh	挂着	ie
指	fh
按	ei	按铃	ie
挖	fh	挖地	ei	挖断	hf	挖机	ie	挖破	hf
挡	hf	挡住	ck
挤	ei
挥	ie
挨	ei	挨户	fh
挪\$	ei	挪车	ie
捅	jd
捞	ie
损	fh	损坏	fh
捡	ei	捡\$	fh	捡到	fh
换	bl	换新	dj
掉下	ie	掉进	ei
排	ck	排烟	fh
掟	fh	掟到	fh
探	hf
接	ck	接0	fh	接倒	ei	接到	ie	接居	fh	接群	fh	接走	dj	接龙	hf
控	dj	控坏	fh	控灯	ei
推	dj	推下	hf	推倒	dj	推销	ei
提	ie
插	jd	插着	ie
揾	fh	揾返	ei
搞	ei
搬	dj	搬家	ei
搭	ck
摆	dj	摆到	fh
摊	dj	摊占	fh	摊子	fh	摊的	ei	摊贩	fh
摔下	hf	摔了	hf	摔倒	hf
摩	ei	摩托	ei
摸	ie
撒	dj	撒尿	ei
撕	dj	撕了	dj
撞	jd	撞,	jd	撞了	ie	撞歪	fh
撬\$	fh	撬了	fh
播	ei
擦	ei
支	fh
收	bl	收到	ei	收废	ei	收桥	hf	收费	fh
改	dj	改成	ei
放	dj	放\$	ie	放0	ei	放了	ei	放到	fh	放学	hf	放我	fh	放鞋	fh	放风	ei
政	fh
救	ei	救出	ck	救助	ei	救命	fh	救护	hf
教	fh
敢	fh
散	fh	散了	fh	散发	fh
敬	fh	敬老	fh
数	fh
敲	fh	敲打	dj	敲门	ie
整\$	fh	整个	ie	整改	fh	整条	ei	整栋	ei
文昌	hf
料	ck	料\$	ei
斤	fh
断	ei	断电	fh	断粮	ei
新	dj	新开	ei	新来	hf	新洗	fh	新生	ei	新的	dj
施	hf	施工	hf
旁	hf	旁边	ie
无	bl	无,	hf	无事	fh	无人	dj	无异	ei	无情	fh	无水	ei	无牌	ei
日	bl	日\$	dj	日冇	hf	日报	fh
旧	fh	旧电	ei
早	ei	早\$	fh	早上	dj	早六	ei	早巡	ie	早点	fh
时	dj	时候	ei	时发	ei	时后	fh	时间	fh
昌	hf	昌路	hf	昌里	fh
明	hf
星	hf	星期	fh
映	ei	映,	fh
春	ei	春晖	fh
昨	dj	昨天	ck
是	hf	是"	fh	是\$	fh	是不	fh	是五	fh	是先	ei	是哪	fh	是多	fh	是我	ie	是有	fh	是血	hf	是要	ei	是零	fh	是黄	ei
昼	dj
晃	hf	晃,	ie
晒	dj	晒\$	ei	晒成	fh
晓	fh
晕	hf	晕了	ie	晕倒	fh	晕在	ie
晖	fh
晚	ei	晚0	fh	晚上	dj	晚十	fh	晚有	ei	晚点	ei	晚被	fh	晚那	fh
晨	ei	晨四	fh
晾	ck	晾衣	dj
暂	fh	暂住	fh
暴	ei	暴雨	ei
最	ei
月\$	ei	月0	fh	月底	fh
有	hf	有,	fh	有0	dj	有一	hf	有三	dj	有两	hf	有个	ie	有事	fh	有人	fh	有住	ei	有俩	fh	有冇	ei	有只	jd	有多	fh	有大	fh	有孕	ie	有小	hf	有异	fh	有意	fh	有户	fh	有手	fh	有没	dj	有点	fh	有电	ie	有空	ei	有臭	ie	有要	fh	有车	jd	有辆	fh	有钓	ie
朋	ie	朋友	ie
服	dj
朝	fh	朝阳	fh
期	dj	期了	fh
未	dj	未戴	fh	未登	fh
末	ei
本	ei	本格	fh
朵	hf
机	fh	机,	hf	机动	fh	机挖	hf	机掉	dj
杀	ck
杂	ei	杂物	ei
杆上	ei
李	fh
杏	ei	杏路	fh
材	dj	材料	dj
村	jd
条	dj	条沟	fh	条流	fh	条蛇	fh	条行	fh	条街	fh	条路	fh
来	ie	来\$	jd	来,	ie	来一	hf	来个	ei	来人	hf	来当	ei	来抽	ei	来是	fh	来水	dj	来没	ei	来烫	jd	来的	hf	来看	hf	来砸	jd
松	ei
板	jd	板泡	fh
极	fh	极都	fh
林	dj	林苑	ei
果	dj	果\$	fh	果子	ei	果档	fh
枝	fh
枫	ei	枫林	ei
枯	ie
架	fh	架,	jd	架上	hf	架子	ie	架的	ei	架那	fh
某	fh	某家	fh
柜	ei
查	ei	查\$	dj	查到	fh	查发	ie	查时	ei	查获	fh	查记	fh
柳	ei
栅	ie	栅栏	ie
标	fh	标准	fh
栋	ie	栋\$	fh	栋0	ie	栋停	fh	栋后	fh	栋地	hf	栋有	jd	栋楼	ck	栋没	ei
栏杆	fh
树	ei	树,	fh	树上	ei	树巷	fh	树都	fh
栓无	ei	栓没	ei	栓被	dj
校	ei	校门	ei
样	ck	样\$	fh
核	dj
根	hf	根,	ei	根本	fh
格	dj	格 	ie	格\$	ei	格,	fh	格0	ie	格:	ie	格、	fh	格一	fh	格两	dj	格丰	hf	格交	fh	格人	dj	格今	ei	格公	fh	格内	fh	格发	ei	格员	ei	格和	fh	格学	hf	格小	fh	格巡	hf	格广	fh	格排	fh	格接	fh	格文	ei	格新	ei	格无	ei	格春	fh	格暂	fh	格有	dj	格桂	hf	格水	hf	格没	fh	格河	hf	格沿	fh	格湖	ei	格滨	fh	格百	fh	格的	fh	格老	hf	格菜	ei	格西	fh	格还	ei	格配	ei	格里	fh	格银	fh	格长	fh	格除	fh
栽	hf	栽进	hf
桂花	ei
桃	dj
案	ei	案\$	fh	案件	fh
桌	hf
档	ei
桥	fh	桥\$	ei	桥上	fh	桥下	ei	桥头	hf	桥洞	fh
桩	fh	桩\$	ei
桶	ei
梯	hf	梯\$	hf	梯修	dj	梯又	ie	梯困	hf	梯坏	dj	梯突	ie	梯里	dj	梯门	jd	梯间	ei
检	dj	检查	ei
棋	fh	棋牌	fh
棍	fh	棍\$	ie
棚	fh	棚\$	dj	棚上	fh	棚里	ie
棵	fh	棵树	ei
椅	ck
楼	fh	楼\$	ie	楼,	kc	楼0	fh	楼上	fh	楼下	ei	楼外	jd	楼有	hf	楼梯	hf	楼的	fh	楼窗	hf	楼道	dj	楼那	ei	楼阳	jd
槐	ei	槐树	ei
横	dj	横在	ei
欠	ei
次	ck	次\$	ei	次扣	fh
款	ei
歌	dj
止不	ie
正在	hf	正常	ei
步	dj	步道	dj
歪	hf	歪了	hf
死	ei	死\$	hf	死,	fh	死了	hf	死人	ei	死咗	fh	死我	ei	死猪	fh	死角	fh	死里	jd	死鱼	ck
残	dj	残疾	dj
殴	hf	殴,	hf
段	ei	段\$	fh
毁	fh
每	dj	每天	dj
毒	hf
毕	fh	毕\$	fh
毛	ei	毛球	fh
民	hf	民\$	fh	民房	kc	民投	fh
气\$	fh	气,	ie	气中	hf	气公	dj	气味	ie	气机	ei	气球	ei	气的	ei	气站	jd	气管	jd	气罐	hf	气费	ei
氧	hf
水	fh	水\$	ck	水,	fh	水一	fh	水了	hf	水井	ei	水停	fh	水压	ei	水发	ei	水吵	fh	水塘	fh	水外	fh	水岸	fh	水已	fh	水把	hf	水是	ei	水来	dj	水果	ei	水池	dj	水沟	hf	水泥	dj	水流	fh	水滴	fh	水物	fh	水痘	dj	水的	hf	水直	ei	水管	fh	水道	ck	水那	fh	水都	hf	水里	hf
求	fh
汉	hf
江	fh	江路	ei
池	ei	池塘	ei	池满	fh	池漏	hf
污	dj	污水	ei
汽	kc	汽油	ie	汽车	jd
沙	dj	沙发	ei
沟	hf	沟里	ie
没	dj	没事	bl	没人	hf	没出	hf	没别	hf	没动	fh	没去	fh	没发	fh	没报	fh	没有	bl	没来	ei	没水	ei	没法	ei	没电	ei	没登	fh	没盖	ie	没看	fh	没见	ie	没问	fh
沫	ie
河	fh	河水	fh	河街	fh	河边	hf	河道	fh	河里	dj
油	ie	油\$	hf	油污	fh	油漆	fh	油烟	ei
沿	ei	沿街	fh
泉	ei
泊	dj	泊车	fh
泔	fh	泔水	fh
法	dj	法走	fh
泡	ei	泡坏	fh
泥	ck	泥,	ei	泥头	ei
泳	ie
泻	dj
泼	jd
洁	fh
洗	ck	洗衣	fh
洞	ie
洪	jd	洪水	jd
活	fh	活动	ei
派	ck	派出	ck
流	fh	流了	ie	流动	ei	流浪	ei	流程	fh	流血	kc
浇	fh
浓	ie
浪	ei	浪汉	ei	浪狗	fh
浴	hf	浴室	hf
海	ei
消	ei	消火	fh	消防	fh
涛	hf
涨	fh	涨了	fh
液	jd	液化	hf
深	jd
混	ei	混凝	ei
清	ck	清,	fh	清了	fh	清理	fh
渠	fh
渣	hf	渣土	ei
游	kc	游泳	hf
湖	hf	湖滨	fh	湖里	jd
湿	ei
溅	ie
源	fh	源路	fh
溢	fh	溢,	fh
溪	fh	溪苑	fh
滋	ie	滋响	hf	滋滋	ie
滑	ie
滚\$	ei
满	dj	满了	fh	满地	dj
滨	dj	滨小	fh	滨江	fh	滨河	fh
滴	dj	滴到	fh	滴水	ei
漂	ie	漂着	hf
漆	ei
漏	hf	漏,	fh	漏了	fh	漏报	fh	漏气	hf	漏水	dj	漏电	ie	漏雨	ei
漫	hf	漫到	hf
灌	ei
火	hf	火\$	jd	火了	jd	火器	dj	火扑	ie	火星	ie	火栓	fh	火灭	ei	火灾	ei	火爆	dj	火花	ie	火苗	ie	火通	ei	火那	ck	火锅	ei	火门	fh
灭	dj	灭了	fh	灭火	dj
灯	ei	灯\$	ei	灯一	fh	灯不	ei	灯坏	fh	灯杆	ie	灯白	fh
灵	hf
灾	ei
炉	kc
炮	ie	炮震	fh
炸	fh
点	fh	点\$	fh	点,	ei	点一	fh	点了	hf	点到	fh	点前	fh	点半	dj	点就	ei	点开	ei	点掉	ie	点还	dj
烂	ei	烂了	fh
烟	ei	烟\$	dj	烟,	jd	烟头	fh	烟直	dj	烟花	fh
烤	dj	烤店	fh	烤摊	fh
烧	lb	烧咳	ei	烧烤	ei	烧焦	ie	烧起	ie
烫	jd
热	fh	热死	fh
焦	ie	焦味	ie
然	jd	然气	ie
煎	ei	煎饼	ei
煤	ie	煤气	hf
照	dj
熄	hf	熄火	ie
熊	dj
熏	ie
爆	dj	爆了	hf	爆咗	fh
爬不	ie	爬山	dj
爱	dj
爷	hf	爷在	ei	爷家	ie
爸喝	ie
片	hf	片\$	hf	片,	dj
牌	dj	牌三	fh	牌子	ei	牌室	fh
牛	ie	牛皮	ei
物	ck	物\$	fh	物,	fh	物业	ck
狗	fh	狗在	dj	狗屎	fh	狗证	fh
独	ie	独居	ie
狼	fh	狼狗	fh
猛	hf
猪	ei
猫	ck
王	dj	王,	fh	王阿	fh
玩	ck	玩\$	dj	玩具	dj
环	dj	环卫	ei
现	ei	现0	fh	现在	fh	现场	ei	现外	fh	现有	ei	现死	fh	现群	fh
玻	hf	玻璃	hf
班	am	班\$	ei
球	ei	球场	hf	球爆	ei
理	dj	理,	fh	理了	ei	理发	ei	理完	fh
璃	hf	璃,	ei
瓜	fh
瓶	ie	瓶\$	hf	瓶车	ie
瓷	hf	瓷砖	hf
生	hf	生人	jd	生儿	ei	生放	ei	生日	fh	生死	fh	生火	fh	生间	ie
用	ei	用\$	fh
由	fh
电	hf	电\$	ei	电,	hf	电0	fh	电了	hf	电到	ei	电单	ei	电工	hf	电桩	hf	电梯	fh	电棚	ie	电的	ie	电箱	ie	电缆	ei	电表	ie	电话	fh	电饭	hf
男	jd	男子	jd	男的	ie
界	fh
留	ei
疏	fh	疏通	fh
疑	ck	疑\$	dj	疑似	fh
疫	dj	疫苗	dj
疯	jd	疯狗	ie
疼	ie	疼\$	fh
疾	dj	疾人	dj
病	fh	病人	jd
痘	dj
瘫	ie
癣	ei
登	dj	登记	dj
白	jd	白天	fh	白沫	ie	白色	hf
百	fh	百\$	ei	百货	fh
的	ck	的\$	hf	的,	ei	的一	ie	的两	fh	的了	dj	的事	fh	的人	ei	的占	fh	的吗	fh	的在	ei	的地	fh	的声	ei	的头	ie	的孩	hf	的广	hf	的快	fh	的把	hf	的拿	jd	的挨	fh	的掉	ie	的树	fh	的水	ei	的没	fh	的油	fh	的烟	dj	的狗	fh	的玻	dj	的电	hf	的租	hf	的积	fh	的纸	fh	的老	ck	的花	fh	的被	hf	的车	fh	的都	fh	的锁	dj	的门	ei
皮	fh	皮\$	ei	皮癣	ei
盆	ei
盏	ei	盏\$	fh
监	fh	监控	fh
盔	fh	盔骑	fh
盖	fh	盖响	ei	盖没	hf	盖装	ei	盖阳	fh
盗	hf	盗网	hf
目	ei
盲	fh	盲道	fh
直	hf	直哭	ie	直喷	ie	直往	hf	直排	fh	直接	dj	直播	ei	直滴	fh
相	hf	相撞	jd
看	dj	看\$	fh	看,	fh	看到	hf	看完	fh	看看	hf	看着	hf	看见	ie
真	dj	真大	fh	真好	dj	真是	fh
眼	ie	眼,	fh	眼睛	ie
着	hf	着\$	ie	着一	hf	着个	ie	着了	hf	着呢	fh	着孩	hf	着放	ie	着火	dj	着电	hf	着菜	fh
睁	hf	睁不	hf
睇	fh
睛	ie
睡	ck	睡不	dj	睡在	fh
督	fh	督查	fh
瞓	fh
知	ck	知\$	ei	知业	fh	知道	dj
石	fh	石头	fh
砌	ei
砍	ck
砖	hf
破	jd	破了	jd	破血	jd
砸	hf	砸\$	ie	砸了	ei	砸他	hf	砸到	ei	砸车	ei
碎	fh	碎了	ck
示	ei
礼	ei	礼拜	ei
社	dj	社区	dj
祝	fh	祝大	fh
神	jd	神病	jd
票	ei
禁	fh
福	fh
离	ie	离\$	fh
私	fh	私家	hf	私拉	ei	私自	ei
秋	dj
种	dj	种菜	dj
租	ei	租,	ei	租客	hf	租屋	ie	租户	ei	租房	dj
积	ei	积水	ei
称	fh
移	hf	移交	fh
程	fh
空	ie	空\$	hf	空了	ie	空抛	fh	空调	ei
穿	jd
突	ie	突然	ie
窗	hf	窗台	ei	窗户	jd
窜	ie
窝	ck	窝棚	ei	窝点	fh
窟	ie	窟窿	ie
窨	hf	窨井	hf
窿	ie
立	hf
站	kc	站在	jd	站的	dj	站院	fh
竹	fh	竹花	fh
笑	dj
笔	dj
第	ei	第一	fh
等	dj	等会	fh	等我	fh
筋	hf
筑	fh	筑垃	fh
答	ei	答\$	ei
筝	ei
签	fh	签字	fh
算	ei	算不	fh
管	fh	管\$	ei	管吗	fh	管啊	fh	管爆	ei	管的	fh	管管	ei	管还	fh	管道	ie
箱	hf	箱\$	fh	箱坏	fh	箱子	fh	箱里	ei
篮	hf	篮球	hf
篱	fh
米	hf	米\$	jd	米,	hf	米多	fh
粥	fh
粪水	ei	粪池	ie
粮	ei	粮站	fh
精	jd	精神	jd
系	dj	系\$	fh	系上	dj
紧	dj
累	ck
纠	fh	纠纷	fh
红了	ie	红绿	fh
约	fh
纷	fh
纸	ie	纸皮	hf	纸箱	fh
线	ei	线,	fh	线充	fh	线掉	hf	线给	ei	线耷	ie
组	ei
细	ei	细路	ie
终	dj	终于	dj
经	bl	经关	fh	经到	fh	经营	fh
结\$	fh	结冰	ie
给	ei	给电	ei	给老	fh
绞	jd	绞进	jd
统	fh
绣	hf
继	fh	继续	fh
续	ei	续\$	fh
绳	hf	绳,	fh
维	fh
绿	ck	绿化	ei	绿地	fh	绿灯	fh
缆	dj	缆,	ei	缆被	fh
缝	hf	缝里	hf
缺	ie	缺了	ie
罐	jd
网吧	ie	网格	dj
罚	fh
置	fh
群	hf	群:	fh	群租	fh	群里	ei
羽	fh	羽毛	fh
翻	hf	翻了	ie	翻进	ei
老	fh	老人	fh	老刘	fh	老头	fh	老婆	ei	老年	ei	老张	fh	老旧	ie	老板	jd	老槐	fh	老王	dj	老粮	fh	老陈	fh	老院	dj	老鼠	hf
考	ck	考核	fh
者	fh
而	ie	而家	ie
耳	hf	耳朵	hf
耷	ie	耷拉	ie
聋	ie	聋哑	ie
联	ck	联系	ck
聚	ei	聚众	fh
肉	ck
股	ie	股煤	hf	股臭	ie
肯	ei
育	fh
肺	fh
胎	ei
能	ei	能不	fh	能喝	fh	能装	ei	能进	fh
脏	ei	脏水	ei
脑	hf	脑袋	hf
脖	jd	脖子	jd
脚\$	ei	脚手	hf
脱	ie
脸	jd	脸都	ie
腿	hf	腿动	ie	腿都	dj
自	ei	自己	ie	自提	fh	自来	dj	自行	ei
臭\$	fh	臭到	fh	臭味	hf	臭气	fh	臭水	fh	臭鸡	ie
舍	fh
舞	dj	舞音	fh
般	fh
色	fh
节	fh
花	ei	花\$	ei	花,	ie	花园	ie	花坛	ei	花巷	fh	花板	ei	花盆	ei	花苑	fh
苍	hf	苍蝇	hf
苏	fh
苑	fh	苑0	ei	苑消	ei
苗圃	hf
苦	ei	苦了	fh
茶	fh
草	dj	草坪	dj
荫	fh
药	fh
莉	hf	莉 	hf
莲	fh	莲花	fh
获	fh
菜	dj	菜\$	ei	菜,	ei	菜地	fh	菜场	hf	菜市	ei	菜的	hf
营	fh
落	jd	落嚟	ie
蓝	ie
薪	ei
藏	ei
虫	ei
蚊	ck	蚊子	dj
蛇	kc
蛋	hf	蛋味	ie
蜂	dj	蜂窝	ei
蝇	hf	蝇乱	fh
螺	hf	螺丝	hf
血	hf	血\$	jd	血,	hf	血了	hf	血压	dj	血水	ei	血流	jd
行	fh	行\$	hf	行人	hf	行车	ei	行道	fh
街	fh	街\$	dj	街0	fh	街发	fh	街商	fh	街市	ie	街道	fh	街都	fh
衣	bl	衣服	dj	衣机	fh
补	dj	补\$	ei	补助	fh	补贴	fh
表	ie	表箱	ie
袋	hf
被	ie	被一	ei	被人	ck	被偷	ei	被压	fh	被子	ei	被推	fh	被撞	fh	被撬	dj	被派	ei	被电	ie	被私	ie	被货	ei	被车	dj	被锁	fh	被骗	fh
裂	hf	裂,	hf	裂了	hf
装	ei	装了	ei	装修	hf
裹	ei
西	dj	西\$	fh	西瓜	fh	西街	fh	西门	fh
要上	fh	要保	fh	要倒	ie	要命	ei	要唔	ei	要带	ei	要往	ie	要打	hf	要找	fh	要报	fh	要盖	ei	要跳	jd
见	kc	见\$	hf	见了	ie	见人	jd	见鬼	fh
规	ck
觉	dj
角	ei	角\$	fh	角0	fh
解	dj	解好	fh
言	fh
警	ie	警\$	jd	警已	fh
计	fh
认	dj	认证	fh
讨	ei	讨薪	fh
让	ie
记	ck	记\$	fh	记㗎	fh	记录	fh
设	ei
访	dj	访一	dj
证	ck	证\$	fh	证到	fh	证在	fh
诈	ei
诉	dj	诉\$	ei	诉,	fh
诊	ei	诊所	fh
话\$	fh	话不	fh	话也	hf	话多	fh	话打	ei
该	dj	该找	ei
误	ie
说	hf	说0	hf	说不	hf	说了	ei	说是	ie	说没	fh	说的	ei	说要	kc	说话	hf
请	fh	请问	ei
谁	bl	谁\$	fh	谁家	ck	谁把	dj	谁捡	fh	谁有	fh	谁来	hf	谁的	dj
调	dj	调水	fh	调解	ei
负	fh	负责	ei
责	ei	责\$	fh	责任	fh
货	ie	货楼	fh	货车	jd
贩	ei	贩0	fh
贴	dj	贴了	fh	贴小	fh	贴满	fh
费	ck	费\$	fh	费,	fh
资	dj
赌	ei	赌博	fh
走\$	ei	走丢	hf	走咗	dj	走失	ei	走火	ei	走访	dj
起	ie	起,	fh	起:	fh	起不	jd	起拼	fh	起来	jd	起火	kc
超	ei	超市	ei
越	hf
足	ck	足口	dj
趴	ei
跌	ie
跑	hf	跑了	ei	跑出	ie
跟	fh
跤	hf
路	dj	路\$	dj	路,	hf	路0	fh	路上	dj	路中	hf	路井	hf	路北	fh	路口	hf	路有	hf	路污	fh	路灯	dj	路烧	hf	路的	fh	路边	ei	路过	ie	路通	fh	路那	fh	路都	fh
跳	hf	跳\$	jd	跳,	hf	跳下	fh	跳广	ei	跳楼	ie	跳舞	ei
踢	hf	踢球	dj
踩	jd	踩空	hf
踹	hf
蹦	dj	蹦跳	fh
蹭	fh
身	fh	身份	fh	身体	ei
躺	kc	躺在	ie	躺着	ie
车	hf	车\$	ei	车,	fh	车0	ei	车一	fh	车上	ie	车主	fh	车乱	fh	车位	bl	车倒	ei	车停	dj	车充	dj	车全	fh	车占	fh	车去	fh	车在	hf	车堵	ei	车把	ei	车拖	hf	车挡	hf	车推	dj	车撞	ie	车棚	hf	车泊	ei	车渣	fh	车熄	ie	车玻	ei	车电	ei	车的	hf	车翻	jd	车被	hf	车费	fh	车辆	ei	车进	hf	车道	fh	车都	dj	车里	ie	车顶	ie
轨	ie
转,	hf	转来	fh	转让	ei
轮	ei	轮子	ie	轮椅	dj	轮车	dj
软	ei
轻	hf
辆	ei	辆\$	fh	辆,	fh	辆三	hf	辆僵	fh	辆电	hf	辆白	fh	辆车	hf	辆面	ei
辛	ei	辛苦	ei
辣	dj
边	ie	边\$	dj	边,	ie	边一	hf	边上	hf	边个	ei	边度	dj	边有	jd
达	fh
过	fh	过\$	ei	过去	hf	过期	ei	过来	ei
运	dj	运走	fh
近	fh
返	bl	返喇	ei
还	hf	还不	ei	还冒	hf	还剩	fh	还在	hf	还差	fh	还是	dj	还有	ie	还没	ei	还要	hf
这	ei	这个	ei	这天	dj	这样	fh	这边	jd
进	jd	进\$	fh	进不	ie	进出	ei	进去	jd	进来	ck	进水	jd	进沟	ie	进湖	jd	进电	ei
违	bl	违停	fh	违建	ei	违规	dj
迟	fh	迟报	fh
追	ck	追尾	ei	追着	dj
退	fh	退了	fh
送医	hf	送回	ei	送救	fh	送水	kc
逆	fh	逆行	fh
逐	dj
递	ck	递柜	fh	递车	fh
通	bl	通了	ei	通报	ei	通知	ei
遍	ck	遍\$	dj
道	dj	道\$	ck	道0	fh	道上	ie	道倒	ei	道堆	ei	道声	fh	道大	fh	道太	fh	道有	fh	道灯	fh	道路	ie	道那	ei	道都	fh	道里	hf	道闸	ei
那	am	那个	fh	那儿	fh	那场	fh	那户	dj	那条	ei	那里	ck
部门	fh
都	ei	都不	dj	都出	ei	都唔	dj	都快	fh	都打	hf	都报	fh	都正	fh	都没	hf	都能	fh	都要	dj	都走	ei	都黑	ei
配	dj	配电	ei
酒吧	fh	酒瓶	ie
酸	hf
醉	fh	醉汉	jd
醒	dj
里	jd	里 	hf	里\$	fh	里,	ie	里一	fh	里东	ie	里乱	dj	里了	hf	里住	fh	里十	fh	里发	fh	里塞	hf	里头	jd	里好	jd	里打	jd	里扔	dj	里报	fh	里抽	dj	里拔	ie	里放	fh	里晕	jd	里有	hf	里来	ei	里死	ei	里水	ie	里没	jd	里灌	ei	里电	jd	里的	ck	里门	fh	里面	ie	里飘	hf
重	dj	重墙	fh	重大	fh
野	ie
量	ei
金	hf
针	fh
钓	ie	钓鱼	ie
钟	ie	钟头	ie
钢	jd	钢筋	hf	钢管	ie
钥	dj	钥匙	dj
钱	ei	钱\$	ei	钱不	fh
钻	hf	钻进	ie
铁	jd	铁站	fh
铃	ie	铃没	ie
铲	ei	铲了	ei
银	ei	银杏	ei	银河	fh
铺消	fh
销	ck
锁0	fh	锁了	hf	锁在	jd	锁着	hf
锅	fh	锅店	fh	锅粥	fh
错	ei	错\$	ei
锤	ie
锦绣	hf
锯	ei	锯掉	ei
长	ck	长\$	fh	长时	fh	长青	fh
门	hf	门\$	ei	门,	hf	门不	hf	门了	ie	门从	hf	门前	hf	门口	hf	门外	hf	门夹	ei	门开	ie	门推	ei	门有	hf	门没	jd	门禁	fh	门管	fh	门被	dj	门那	fh	门都	ei	门锁	ei
闪	ie	闪一	fh
闭	ei
问	bl	问题	fh
间\$	hf	间,	ie	间巡	fh	间往	hf	间施	fh	间起	hf
闹	fh
闻	ie	闻到	ie
阀	dj
队	ei	队\$	fh
防已	ie	防栓	hf	防火	fh	防盗	hf	防通	ei
阳	ei	阳光	dj
阵	fh
阶	ei
阻	ei
阿	hf	阿伯	hf	阿姨	hf
陈头	fh
陌	jd	陌生	jd
降	hf
限	fh
院	fh	院\$	jd	院,	fh	院了	fh	院有	ei	院里	ie
除	dj	除\$	dj	除了	fh
险	ei
隆	ei	隆隆	ei
随	ei
隐	ei	隐患	ei
隔	fh	隔壁	hf	隔成	fh	隔篱	fh
难	dj
雀	fh
集	fh
雨	ei	雨\$	ei	雨,	fh	雨了	ei	雨天	fh	雨棚	fh	雨水	ei
雪	ei
零	dj	零,	fh	零报	dj
雷	ie
震	ei	震天	fh	震得	fh
露	hf	露面	ie
霸	ei	霸住	fh	霸晒	fh
青	hf	青竹	fh	青路	fh
静	fh	静\$	fh
非	ei	非机	fh
面	lb	面\$	ie	面,	jd	面去	hf	面就	hf	面的	hf
鞋	hf	鞋,	hf	鞋柜	fh
鞭	fh
音	dj	音响	ei	音炮	fh
顶上	ei	顶有	hf	顶楼	fh	顶漏	ei	顶的	ie
项	ei
顺	fh
顿	ei
预	fh
领	ie	领导	fh
题	fh	题,	fh
风	hf	风吹	jd	风大	hf	风把	fh	风真	fh	风筝	ei
飘	ie	飘着	hf
飞	hf	飞\$	fh	飞线	dj
食堂	ie
餐	dj	餐馆	ei
饭	ei	饭\$	fh	饭,	ei	饭店	fh
饼	ei
馆	dj
香	hf
马	fh
骂	ei
骑	hf	骑车	hf
骗	ei	骗了	ei
高\$	dj	高压	ie	高空	ei	高铁	fh
鬼	dj	鬼\$	fh
鱼	ei	鱼,	ei	鱼塘	hf	鱼的	ie
鸡	fh	鸡\$	fh	鸡,	fh	鸡蛋	hf
鸽	ei	鸽,	fh
麻将	fh
黄	ck	黄的	ei
黑	hf	黑,	ie	黑发	fh	黑烟	jd
鼠	hf
齐	dj
龙,	hf
`
