// Written by scripts/fit-likeness.ts.
export const intentTable = ` 	leedidggeda	 #	gggfigggegg	 #0	gggfigggegg	 0	jjgedeecdeb	 0 	gjeeeffefgf	 0\$	hhffffgffgg	 0.	hhfffffffff	 0/	gfifgggfggf	 00	iehfgggffgf	 0、	iffgggggggg	 0号	jffgggggggf	 0月	jgefgggggge	 0格	hihgeffdefc	 a	ghffeffeffi	 al	gffgfffeffi	 g	iefffffdfei	 |	jefefffffgf	 | 	hgggggggggg	 |\$	hgggggggggg	 一	ieffiggffff	 一切	iffggggfggf	 上	igfgggggggg	 事	hgfgggggggg	 事件	hgfgggggggg	 人	fhgghgggggg	 今	ieffgghgfgf	 今日	iffgggggggf	 今晚	gggggghgggg	 何	hgggggggggg	 何平	hgggggggggg	 全	fgggggiggff	 全体	fgggggiggff	 其	hgggggggggg	 其他	hgggggggggg	 刘	hgggggggggg	 占	ghffffgffgf	 占道	ghffffgffgf	 发	fiffgfhgfgf	 地	hegiegfgfgg	 地点	hfghfgfgfgg	 均	egigggggggf	 均无	egigggggggf	 处	hfgfgfgghgg	 处理	ggggfggghgg	 处置	hfgghgggggg	 备	hgfgggggggg	 备注	hgfgggggggg	 孙	hgfgggggggg	 小	iffgggggggg	 巡	jefggfggggf	 巡查	jffgggggggf	 已	egffjffhdgf	 已经	gggghgggfgg	 已转	ggggigggfgg	 张	hhffgfggggf	 情	giffgfggggf	 情况	hhffggggggg	 我	figfjggfdgf	 搞	fggdegggjgg	 收	ddffiffidff	 收到	ddffiffidff	 无	jggfhffeefc	 无 	gigffgggfgf	 无\$	gfiggggfggg	 无上	hgggggggggg	 无人	gfgghgggfgf	 无异	ifgggggfgge	 无情	igegggggggf	 日	hgfgggggggg	 日期	hgfgggggggg	 明	fgggfgifgff	 有	jhgfffgghgd	 未	igfgffggggf	 枫	fifffgfgggg	 枫林	fifffgfgggg	 正	gifgggggggg	 正常	gifgggggggg	 没	kdffhggfegd	 治	igfgggggggg	 治安	igfgggggggg	 消	kcffhfggfgf	 消防	kcffhfggfgf	 火	ihfffgggggf	 物	gggghgggggg	 物业	gggghgggggg	 王	fihgggggggf	 王芳	gghgggggggg	 环	hffgggggggf	 环境	hffgggggggf	 现	gggggggghgg	 现场	gggghgggfgg	 矛	hgggggggggg	 矛盾	hgggggggggg	 知	gfgfhgghfgf	 知道	gfgfhgghfgf	 结	hgggegggigg	 网	jfefffhfeff	 网格	ifefgfhgfgf	 老	hffgggggggg	 请	ffgfjgggegf	 请0	ffgfigggegf	 赵	gghgggggggg	 赵强	gghgggggggg	 转	ffgfigfgegg	 转派	fggfigggegg	 还	fgggigggegg	 还没	fgggigggegg	 违	ghgfgfgffgg	 违建	ghgfgfgffgg	 都	gigghgggfge	 阿	iffgggggggg	 零	jghefffeefd	 零 	jfffgggffgf	 零\$	jfgfgggffgf	 零报	ifhegfggffe	 ️	iefggggfggf
!	gkeedceheeb	!!	gjgggfggffe	!!!	ghgggfggfff	!!\$	ghggggggggf	!!0	ghggggggggf	!\$	hgfeeefifed	!0	giggggggggf	!0栋	ghggggggggf	!刚	ghggggggggg	!有	ghggggggggg	!水	ghggfgggggf
"	fegggfggggi	",	fegggfggggi
#	ccdgkcdajdb	#0	bbehkcdajdb	#0 	edfgjffeeee	#00	ccegicdbkdb	#接	hiefggggggf	#接龙	hiefggggggf
\$	ffdeggdiffk
(	fdieheffefi	(0	jfffgfggffd	(00	igffgfggfge	(未	deffhggffgj	(补	egjgggggggf
)	fdieheffefi	)\$	ediehfffefj
,	hlfigbegceg	,0	hijgeeegdfc	,00	hfiehfffeff	,0个	fjhfegggggf	,0人	gghfggggggg	,0号	jhicefefefZ	,0栋	diffffffffh	,0格	ghiheeegdec	,一	jghefefffff	,一人	ghggggggggg	,一切	kegffggfggc	,一天	gffggfggggh	,一格	fghgggghggf	,一直	ghggggggggg	,一辆	ghggggggggg	,七	fgigggggggf	,三	gdhefefefek	,三格	ifhfggggfgd	,上	hgfggfggfgg	,下	ehgffgggfgi	,下面	giggfgggggf	,不	fcejgcheeci	,不是	fefjffgfffe	,不要	geggffigggg	,业	gigfhefffgd	,业主	gigfhefffgd	,东	ffgifgggggf	,两	fjfffgfgggf	,个	gjggffgfgge	,中	ghgfhggggge	,中午	gggfhgggggf	,中心	giggfgggggf	,丰	ffggfgigggf	,九	ififgfgffgd	,九格	hfiggggggge	,九网	ifhfgggggge	,也	iggfffgggge	,也没	iegggggggge	,二	ghggggggggg	,五	ffhfffffffi	,井	iefgfgggggf	,井盖	iefgfgggggf	,交	ghggfgggggg	,交警	ghggfgggggg	,人	effhiffffff	,人家	gfgifgggggf	,人没	gfgfifgggge	,人都	gggghgggggf	,什	ghgggfggggf	,什么	ghgggfggggf	,今	kgaffeehcef	,今天	jgccgeehcfg	,今日	ihchfffffeb	,今晚	efgggghiggf	,仲	fifeeffeffi	,仲有	gigffggfggf	,价	edffeegeffj	,价格	edffeegeffj	,但	fjgfgggggge	,位	gghgggggggg	,低	hfggggfgggh	,低洼	hfggggfgggh	,住	ihffffggggd	,住户	iffgfgggggd	,停	gggghghggge	,像	giggggggggf	,像是	giggggggggf	,先	eefeffgffgj	,入	gigggfgggge	,入面	ghggggggggg	,全	hhggfghgggf	,八	ifggggggggf	,八号	ifggggggggf	,六	jffffggffgf	,六格	jfffggggfgd	,关	gfggfgigggf	,关好	gfggfgigggf	,其	gjfeffffefc	,其他	hieeggfffge	,其余	giefggfgfge	,其实	fghgggggggf	,内	ggggffigggf	,内容	ggggffigggf	,冇	ieggggggggf	,冰	gigggggggge	,冰箱	gigggggggge	,几	ghggggggggf	,几点	ghggggggggf	,出	fhggfgfgggg	,出门	gfggggggggh	,刚	gddleeffdee	,刚发	ffgiggggggf	,刚才	ideiefffefg	,刚接	fgfifgggggf	,删	fefjfgffffe	,删掉	fefifgffgff	,别	ejfheffffff	,别的	ejgeggggfgd	,到	ehgffeffggi	,前	ffhhfgggggf	,前天	ggigfgggggf	,前面	ggghggggggg	,劝	figgfgggggg	,十	ghgghggfggf	,半	ehffdfefffi	,半夜	ghggggggggg	,占	ifgfffggggg	,压	giggggggggg	,又	egfeffggffi	,又是	effegfggffi	,双	fiffhggfgge	,双方	fhffhggfggf	,发	fehfgeffegi	,发现	feiggfggggh	,只	ffgiggggggg	,只有	ffgiggggggg	,叫	gigggggggge	,可	gfffefgfggi	,司	giggfgggggg	,司机	giggfgggggg	,吃	gggghgggggh	,吃完	gggghgggggh	,各	ffggggfgfgi	,吓	ffgffggfggj	,吓死	gfggggggggi	,听	fhfffffgggi	,吵	gifgggggggg	,周	fghfffhfffh	,味	fjggffgggge	,味道	fjggffgggge	,和	giggfgggggg	,哪	fggggfgggfi	,唔	gefiffgfgfe	,唔系	eefiffgfgff	,啥	igggfgggggf	,啥事	igggfgggggf	,喊	giggfgggggf	,喊不	giggfgggggf	,嘈	gjggffgfgge	,嘈到	ghggggggggf	,四	eiiegfggfge	,四号	eiiegfggfge	,回	ffgffggfggi	,困	ghggggggggf	,在	fffhjffeffc	,地	fefgffhfffh	,地下	ffgggfggggi	,地点	gfggggigggf	,均	kgffdfffgge	,均已	gifgegggggg	,均未	ifggggggggf	,均正	ifggggggggg	,坐	ghggggggggf	,垃	hgfhdefffgh	,垃圾	hgfhdefffgh	,堵	ghggfgggggg	,处	gefffggffgi	,处置	gefffggffgi	,多	hefgiffgffd	,多谢	heffiffggfd	,夜	ghgggfggggg	,夜晚	ghgggfggggg	,大	ifefhedeffh	,大家	ifefhedeffh	,天	difeefffffh	,天天	difeffffffi	,太	gfgggfggggi	,太可	gegggfggggi	,头	fhfhffffffg	,女	ghggggggggg	,她	gigggggggge	,好	fiffgeffffg	,好像	ghggggggggf	,好危	giggffggggf	,好可	gggggfggggh	,如	jggggggggge	,如有	jggggggggge	,孩	fjggdfgfggh	,孩子	fjggdfgfggh	,安	ghggggggggg	,完	ifggfggfgge	,实	fefjhgggegd	,实际	fffhigggfgf	,家	fggghgffggh	,家里	giggggggggf	,家长	ggggggffggh	,小	fifgffffggg	,小孩	figgggggggf	,小广	fhfgggggggg	,就	jhfeffffege	,就是	ihfeffffegf	,居	fiffffffggh	,居民	fiffffffggh	,屋	ghggggggggf	,屋里	ghggggggggg	,巡	ffgffgggfgi	,巡完	ffgffgggfgi	,工	iegfiggggge	,工人	ffgfigggggf	,差	giggfgggggf	,差点	ghggfgggggg	,已	cmidgcdeefb	,已下	hhggfgggggf	,已交	figgeggfggf	,已关	ghggggggggg	,已劝	fjgfegggggf	,已叫	figgfgggggg	,已扑	fgigfgggggf	,已打	ghggggggggg	,已报	ghhgffggggg	,已拉	ghggggggggg	,已教	ghggfgggggg	,已清	ghifegggggg	,已移	fhfghfggggg	,已经	ghgghfggggf	,已联	fjffefgfggf	,已让	gghfggggggg	,已调	ghhgegggggg	,已送	fiffgfgfggf	,师	gdgfjffffge	,师傅	gdgfjffffge	,带	fegggfggggi	,平	jffffggfggd	,平安	iffgfggfggd	,幸	fjgffggfgge	,幸福	ghggggggggg	,应	dcekfgfeefd	,应为	eegjfggffgg	,应该	edfjggffffe	,建	ghggggggggg	,当	fhieeffgfgf	,当场	fihfefggggf	,当天	ffiffgggggg	,忘	feifggggggf	,忘发	feifggggggf	,快	ffffffffffi	,快报	figgggggggf	,快来	giggggggggf	,怀	ghggggggggf	,怀疑	ghggggggggf	,怎	gggggfggghf	,怎么	gggggfggghf	,恢	ffggigggggg	,恢复	ffggigggggg	,想	gfgggegggfj	,想想	gfgggegggfj	,感	fefffffggfj	,成	gkfffegfffd	,成地	gigfgggfggf	,成条	gigggfggggg	,我	ehdfgddgbej	,我们	ghggfggiggf	,我去	iffghggffge	,我在	defefeffdfk	,我家	gjggggggggd	,我没	efghfgggggi	,房	ghgfhfgggge	,手	dgffffgfffi	,打	hfggghggggf	,把	gfggfgggggh	,报	jheffffffgc	,拉	giggggggggg	,按	ggggffgigge	,按铃	ghggggggggf	,排	hgggggggggf	,搬	gfgggfggfgh	,搬家	gfgggfggfgh	,摊	ghgfhgggggf	,摊主	ghgfhgggggf	,撤	gffiggggggg	,收	jdffgfihffc	,收到	gfgggfghgge	,收工	igggggggggf	,收队	jfgggggfgge	,改	fefjggfgfge	,改一	fefifgggfge	,放	fjgffegfeef	,救	gfggifggggf	,救护	ghggggggggg	,数	fffggfggffi	,敲	giggfgggggf	,敲门	giggfgggggf	,整	giggffgggge	,整条	ghggffggggf	,整栋	giggggggggf	,新	fggfffggfhg	,施	fhgfhfgfggf	,施工	fhgfhfgfggf	,无	mefeefffffa	,无\$	ifgfgggfggf	,无事	gfhgggggggf	,无人	fifffgggggf	,无异	jfegggggggd	,无矛	hgggggggggg	,无险	iffgggggggf	,早	ggggggggggh	,早上	ghggggggggg	,明	kffeiefiffc	,明天	kffeiefiffc	,星	gifffgggggf	,昨	ffifgggggge	,昨天	fghgggggggf	,是	cZdneefdeed	,是0	fdfjffgffff	,是前	ggfifgggfgf	,晚	hegehfffffh	,晚上	gghgfgggggg	,晚点	feffhffffgh	,月	fdffffffgfj	,有	eieidbgedeh	,有一	gegiggggggf	,有个	gfgggefgffi	,有事	ffghggggggg	,有人	fjggfffffge	,有情	effhgfggggh	,有没	ghgggfigffd	,有点	ghggggggggf	,有老	ghggggggggg	,有要	fegffeffffj	,朝	ghggfgggggg	,朝阳	ghggfgggggg	,未	lcgffffffgc	,未发	kdfggggggge	,未见	jefggfgfgge	,本	hggggghggge	,材	ghggggggggg	,材料	ghggggggggg	,枫	giggfgggggg	,枫林	giggfgggggg	,查	hefiegggeff	,查了	heghggggggg	,核	iffhggggggf	,核实	iffhggggggf	,检	hgggggggggg	,检查	hgggggggggg	,楼	ieeihfffffd	,楼上	gfgeigggggf	,楼下	ghggggggggf	,楼道	idfiffggfge	,正	fgheigfffge	,正在	fgffigfffge	,正常	fghgggggggg	,水	gfheifffffd	,水务	gfffiffggge	,水管	gfhghgggggg	,求	fgggggfgggi	,污	ghggggggggg	,污水	ghggggggggg	,没	leechdedcfe	,没事	ieffiggffgd	,没人	giggffggfge	,没发	ifggggggggf	,没有	jfeegfffefb	,没毛	ieggfgggggf	,没状	ifgffggffgf	,没看	ifggfgggggf	,没问	igggggggggf	,油	giggfgggggg	,流	ggggfigffee	,浓	ghggggggggg	,浓烟	ghggggggggg	,消	iffegfgfggf	,消防	iffegfgfggf	,滋	ghggggggggf	,滋滋	ghggggggggf	,滨	figffgggggf	,滨江	gigffgggggf	,火	fjffffgfggf	,火星	ghggggggggf	,火灾	fhgggfggggg	,火苗	giggggggggf	,点	feeehfffegh	,点赞	feeehfffegh	,照	ffggfgghggf	,照办	ffggfgghggf	,物	fgffidfffgf	,物业	fgffidfffgf	,特	igggggggggf	,特此	hgggggggggf	,狗	giggfgggggf	,环	gfgghgggfgf	,现	feififfgege	,现在	gfifigggege	,现场	gggghgggggg	,现补	ffifgfggfgf	,电	ggffehffffh	,电话	fffffhffffh	,疑	fhggggggggg	,疑似	fhggggggggg	,看	ehfhdfghffh	,看完	egggggggggi	,真	dhgfgfggggi	,睡	igfffggfgge	,矛	ifffggggggf	,矛盾	ifffggggggf	,砸	ghggggggggg	,移	gfggigggggf	,移交	gfggigggggf	,穿	giggfgggggf	,穿红	ghggggggggg	,立	gfgfffghige	,等	ffffgfgfffi	,等会	fggggfggggh	,粪	giggfgggggf	,粪水	giggfgggggf	,系	feejeeffhfe	,约	fifffggfggf	,约0	ghggggggggg	,继	fffehffgefi	,继续	fffehffgefi	,网	ifggggggfge	,网格	ifggggggfge	,群	ihggffgfggf	,群众	ihggffgfggf	,翠	giggfggfggf	,老	giffffffgfg	,老人	fjggfggggge	,而	gggghgggggg	,而家	gggghgggggg	,脸	gjggfggggge	,脸都	gjggfggggge	,腿	fgggfgggggh	,自	ffggfgggggh	,自提	gfggggggggh	,臭	fjggffggggf	,臭到	gigggfggggf	,臭水	ghggggggggg	,苍	ghggggggggf	,苍蝇	ghggggggggf	,草	gigggfggggf	,草坪	gigggfggggf	,蓝	ghggfgggggg	,蓝色	ghggfgggggg	,蚊	gigfffgfggf	,蚊虫	gigfffgfggf	,行	ghggggggggg	,行人	ghggggggggg	,街	giggfgggggf	,补	eeleffffefc	,补一	fghgggggggf	,补上	ffigggggggg	,补报	hfifggggfge	,表	efefggggfgj	,表扬	ggffggggfgi	,被	ffgffgggggh	,要	eifehfhfefg	,要等	ggggigggfgf	,讲	ghggggggggf	,话	giggggggggf	,说	fjgfhfffggc	,说不	ghggggggggf	,说了	gggghggggge	,说找	ghggggggggf	,请	fgdhccgeeih	,请关	gggggghgggg	,请准	ggggggggggh	,请勿	gfggfgggggh	,请提	gfggfgggggh	,请更	fgeigggggge	,谁	fhfffdggffi	,谁的	ghggggggggf	,调	fgfghgggggf	,调解	fgfghgggggf	,谢	feffiefiffe	,谢谢	feffiefiffe	,走	ghffefgffgh	,走完	fffffgggfgi	,走访	ifggggggggg	,路	hfffifffffg	,路灯	ihfgffggfge	,路通	gfgghgggggg	,路都	ffggfgggggi	,身	ghgggggggge	,身体	hhggggggggf	,车	ehfehffffgh	,转	ffgffgfjggd	,转发	ffgffgfjggd	,轮	ghggggggggf	,辛	gfeefgfjefe	,辛苦	gfeefgfjefe	,还	dffdhgfegeh	,还在	ggggfgggggh	,还有	fggfffgffgh	,还没	efgfigggegi	,这	fgffgffifff	,这就	gfgfgggifgd	,违	gfghggggggf	,违停	gfghggggggf	,迟	egifhggfege	,都	khgedffffga	,都挺	iffgfggfgge	,都没	jffffggggge	,里	ghggfgggggh	,里头	ghggggggggg	,里面	ggggfgggggh	,重	gfgjdggffff	,重复	gfgjegggfgg	,银	gigffgggggf	,银杏	ghggfgggggg	,门	igggfgggggf	,问	gjggffgggge	,阻	fjgfffgfgge	,除	fifgfgggggg	,除了	fifgfgggggg	,隔	fjgfffffggf	,雨	fgfffgggggh	,零	hfegfiffeff	,零\$	jffffggffge	,零报	egghgigggge	,青	ghggggggggg	,预	gfggigggggf	,预计	gfggigggggf	,风	higgfggggge	,风一	giggggggggf	,飞	hgggggggggg	,飞线	hgggggggggg	,马	feffgffiffe	,马上	feffgffiffe	,骗	dgeegggfffj
-	ighfffgfffc	-0	hghfffgfffc	-00	ghhfgffgggf	-0号	hffggghgggf	-0格	igefggggggd
.	ghhfffffffe	. 	hhfffffffff	. 0	ifffggggggf	. 何	hgggggggggg	. 孙	hgfgggggggg	. 小	hffgggggggg	. 王	eihgggggggg	. 老	hffgggggggg	. 赵	gghgggggggg	. 阿	hffgggggggg	.\$	hhfgggggggf	.0	gfhfgfggfgf	.00	gfhfgfggfgf
/	edieeegdejc	/0	gejfgggffgf	/00	egigggggggg	/h	ffffffeefie	/he	ffffffeefie	/n	fgggggiggff	/no	fgggggiggff	/s	ffgffffffie	/st	ffgffffffie
0	iighecfffed	0 	ggefjdecgec	0 #	gggfigggegg	0 0	gieefffffgf	0 |	hgggggggggg	0 事	hgfgggggggg	0 人	fhgghgggggg	0 地	hegiegfgfgg	0 处	hfgfgfgghgg	0 已	ffgfkggfdgg	0 我	gggfjgggdgg	0 搞	fggdegggjgg	0 收	gfgfjggdegg	0 无	ffhfhgggegg	0 枫	fifffgfgggg	0 物	gggghgggggg	0 现	gggggggghgg	0 知	gggfigggfgg	0 结	hgggegggigg	0 网	hgfggghgfgg	0 请	ffgfjgggegf	0 转	fggfigggegg	0 还	fgggigggegg	0 违	hfgghgggggg	0 都	gggghgggfgg	0\$	iecfebdjdcb	0,	kgdeiffefgd	0,0	igfgggggggf	0-	iggfffgffgc	0-0	iggfffgffgc	0.	ghhfffffffe	0. 	hhfffffffff	0.\$	hhfgggggggf	0.0	gfhfgfggfgf	0/	gejfgggffgf	0/0	gejfgggffgf	00	gghfidgdhec	00 	degfieedhed	00\$	egfdhdeeffh	00,	hfefjgfefge	00-	ifggggggggg	000	efddggeehfi	00:	ihcfffkfefd	00、	dfifiggfegf	00个	ghfffgggggf	00分	fhfffgifggf	00号	gdjgjegddeZ	00和	ghhgfgggggg	00在	ghfgggigggf	00处	ggggegggigg	00家	ifggggggggf	00岁	ghggghggggf	00张	ghggggggggg	00户	jeggggggggf	00提	fgfgggjggge	00撤	fffjdgggeff	00日	gdigffffdfg	00是	gfgfeeggigf	00月	egdgffdgfgk	00栋	fkfffgggfge	00格	hhhfceegeec	00楼	giggfgggggf	00点	hgeeeejfffe	00给	gfggggigggg	00网	ihefeffhfge	00辆	ghggfgggggg	00还	gfgffhgghge	0:	hjdeffkfefc	0:0	gjdeffkfefc	0、	jggehfffefb	0、 	hfggggggggg	0、\$	ifggggggggg	0、0	ifhegffffgd	0两	jffgfggggge	0两个	jffgfggggge	0个	ekgdceeedfg	0个\$	gghggfggggf	0个,	fjfgefffgge	0个人	figgggggggg	0个摊	fghffgggggg	0个网	eifgggggggg	0人	figgeeefffg	0人 	hgggggggggg	0人\$	dighffffffe	0人,	fhggggggggg	0人未	figgffggggg	0今	iggggggggge	0件	igfffggfggf	0件\$	hfggggggggg	0件,	igfffggfggf	0公	hhggfgggggf	0再	gfgghfggggh	0分	fhfffgifggf	0分钟	ffggfgigggf	0到	kdffhgffegc	0到0	kdfffgfffgc	0单	gkgfgffgffe	0单元	gkgffffgffe	0发	hfggggggggg	0台	figgggggggg	0号	egigidgeeef	0号 	jfgfggfgffe	0号\$	ejeidffffff	0号0	heiefgggfgd	0号:	fghgggggggg	0号、	ifgfgghgfge	0号一	ghggggggggg	0号上	ggggggigggf	0号两	egifggggggg	0号到	hghgggggggf	0号单	edfejgfeefe	0号后	giggfgggggg	0号外	ghggggggggg	0号工	eefekfeegfe	0号案	efffiffffgf	0号楼	fifedeffffi	0号正	fhhgggggggg	0号的	dfjhfffffff	0号网	ggggdehfgfg	0号门	ghggggggggg	0名	elfeeeffffd	0名\$	ejfffffffge	0名,	giggffggggg	0和	gihgfgggggg	0和0	gihgfgggggg	0在	ghfgggigggf	0均	gffghggfggf	0处	ciijceeeffc	0处\$	efijdefecfd	0处,	fhhgfffffgf	0处;	fifgggggggf	0处已	ejfgfgggggg	0处改	ggfhggggfgg	0处是	gfgiggggggg	0头	fifffgggggf	0头\$	fifffgggggf	0套	ghggggggggg	0家	jiffdffffgd	0家,	igfffgffggf	0家店	hgggggggggf	0家餐	hhggggggggf	0岁	ghggfhfgfgf	0岁,	giggggggggf	0巡	ghggggggggg	0已	ggggjggfegg	0座	ifggggggggg	0张	fjffegggggf	0张\$	giffegggggf	0张,	ghggggggggg	0户	ihfffggggge	0户,	jeggggggggf	0户进	giggfgggggg	0提	fgfgggjggge	0提醒	fgfgggjggge	0撤	fffjdgggeff	0收	ffgfjfggdgf	0收到	ffgfjfggdgf	0日	gcggeeeedfj	0日 	ifgfgggggge	0日\$	hgeiggggfgf	0日0	ceifffffffi	0日:	hfgggggfggf	0日至	fgigggggggf	0日零	hfefgfggffi	0是	gfgfeeggigf	0是谁	gfgfeeggigf	0月	fchfeeeegei	0月0	fchgeeeedfj	0月份	ggggggggigf	0栋	ekffecgeged	0栋\$	fifieffffgd	0栋,	hehgfgggggf	0栋0	fhffeffghfd	0栋一	ghggggggggg	0栋二	ghggggggggg	0栋停	giggidggffe	0栋后	ghggggggggg	0栋地	ghggggggggf	0栋有	fjffggggggf	0栋楼	gigfggggggf	0栋漏	fgghggggggg	0格	ihihcdeedef	0格 	ghiedffhefc	0格\$	lebegfegded	0格)	jgefgfggfgd	0格,	jdfgfgfeffg	0格0	fghgfgggfgf	0格:	heiefgfffge	0格o	iffggggeggf	0格、	ghgfffhgfgh	0格一	ggiefffffgd	0格上	ffhhggggfgf	0格下	hfggggggggf	0格不	fdfjggggggf	0格两	ghggggggggg	0格丰	fiheggfgfgf	0格交	fiffggggggg	0格今	jgcieefegfb	0格冇	hfifgggffge	0格刚	gefjggggfge	0格占	gfhhggggggg	0格发	djgfffhgfgf	0格和	igffggggggf	0格商	hfgfggggggf	0格均	fgigggggggf	0格外	ieggggggggf	0格学	fjfffgfgfgf	0格安	ihfffggfggd	0格小	ghhgggggggf	0格巡	fiffgfgfgge	0格工	figffgggfgf	0格已	eeffeggifgf	0格平	gfifgggfgge	0格广	gghfggggggg	0格报	hffgggggfgh	0格排	ghgfggggggf	0格收	gefffggifge	0格数	gfghggggggg	0格文	ghgfggggggg	0格新	figgggggggg	0格无	hghdefeeffg	0格早	fhggggggggf	0格明	ffggggghggh	0格昨	cfjhefffheb	0格是	fgghggggggg	0格暂	fgggffgfggh	0格有	bkggffffffc	0格梧	fhfgggggggg	0格楼	fhghggggggf	0格正	ekgdfggffgd	0格水	gghfggggggg	0格没	fhfceefecfi	0格河	ejgfggggggg	0格湖	ghggggggggg	0格滨	figgggggggg	0格由	fefiggggfgf	0格的	bcfjdeeccdj	0格组	ififggggfgd	0格网	dhffffhefgi	0格群	hfgfgghgggf	0格老	ffhfgfggfgi	0格菜	fhggfgggggg	0格补	egifggggfgf	0格说	feghfgggggi	0格还	defeffgfegk	0格这	ffffgfggife	0格违	gefjggggfgf	0格那	ehfifggghgd	0格都	hfiffgggfge	0格配	fhggggggggf	0格银	gigfggggggg	0格长	gghgggggggg	0格除	hhgfggggggf	0格零	icggfdfebdg	0楼	flffefffggc	0楼\$	figffggfggf	0楼有	ghggggggggf	0次	hhgfgfggggf	0次,	hfggggggggf	0点	ffddedjfeeh	0点0	figgfgggggg	0点停	ggggggigggf	0点到	ggggggigggf	0点前	defefehgeei	0点半	fhffffiggge	0点发	ggggggigggf	0点喺	gfgggghgggg	0点在	gfggggiggge	0点提	ffggggigggd	0点给	gggggghgggg	0点群	ggggggigggf	0点通	fffgffgffgh	0盏	fjgfeggfggf	0盏\$	figgfgggggf	0给	gfggggigggg	0网	jgfeeeeiefa	0网格	jgfeeeeiefa	0至	igefggggfge	0至0	igefggggfge	0起	fhfifffedfd	0起\$	hgfhffffdfd	0起,	fhfhfgggggf	0起:	eiggggggggg	0起打	gfhgggggfgg	0辆	efiiefffffe	0辆\$	fehifffffgf	0辆,	fhhgffggggf	0还	gfgffhgghge	0还是	gfggfiggfge	0还没	ggggffgghgg	0间	giffgffgggf	0间\$	figfgffgggf	0间,	hgggggggggg	0零	igffggggggf	0零报	igffggggggf
:	ebjgcdnedef	: 	ehhgggggggg	:0	eekgeehedef	:0 	ifffgffgggf	:0\$	ifeggfffggf	:0.	gghgggggggg	:00	ghheeekfefb	:0、	ghfgggggggg	:0号	eeheggfgfgk	:0月	gfifggggggd	:0格	eejhffefefc	:0网	gghgggggggg	:一	hghgggggggf	:一切	hghgggggggf	:上	ffhgggigggf	:下	ggggggiggge	:下班	gggggghgggf	:不	ggghgfiggge	:交	fffggfjgffe	:交周	gggggghgggg	:今	geegffjfefe	:今天	gggfggigegg	:今日	hffhgfhffgd	:今晚	ffggggiggge	:停	feffefffffi	:停电	ffffefefffi	:入	hgggggggggf	:入户	hgggggggggg	:八	gghgggggggf	:刚	gfghggggggg	:刚才	gfghggggggg	:别	gggggghgggf	:别忘	gggggghgggf	:前	gfhfggggggg	:前天	gfhfggggggg	:台	ffggffiffge	:台风	ffggffiffge	:周	geffffffffj	:周六	gfggggigggf	:均	hgggggggggg	:垃	gegfigggggf	:垃圾	gegfigggggf	:外	gfgggfggggh	:外地	gfgggfggggh	:开	ggggggigggf	:志	gggggghgggg	:志愿	gggggghgggg	:恢	ggggfgigggf	:恢复	ggggfgigggf	:收	gggggfeggfi	:收表	gggggghgggf	:文	gggggghgggg	:无	heieffffffd	:无 	igfgggggggg	:无\$	hfhffffgfgf	:无;	hgggggggggg	:无异	gfhfggggfge	:无违	hgggggggggg	:明	ffffffhfgfg	:明天	gfggffgfggh	:明日	gggggghgggf	:明早	ggggggigggf	:昨	feigggggfgf	:昨天	feifggggfgf	:有	gfhggghgggf	:未	hgggggggggg	:本	hffgggiggge	:本周	gggggghgggf	:某	gfggggfgggi	:核	gggggghgggf	:核酸	gggggghgggf	:楼	hfgggghgggf	:楼道	hfggggggggg	:正	hgggggggggg	:正常	hgggggggggg	:水	fffffgigfgg	:没	igggggggggf	:消	hfgggghgggg	:消防	hfgggghgggg	:演	gggggghgggf	:物	gggggghgggg	:物业	gggggghgggg	:电	gfggggigggf	:电梯	gfggggigggf	:疫	gfgggghgggg	:疫苗	gfgggghgggg	:社	gggggghgggg	:社区	gggggghgggg	:补	fghggghgggg	:请	gfgggfigggf	:走	hfggggggggg	:走访	hfggggggggg	:路	gggggghgggg	:违	hhffgggfggf	:违建	ifggggggggf	:防	ggggggjgggd	:零	ifgfggfffge	:零\$	ighfggggggf	:领	gggggghgggg
;	fkefffffggf	;0	djeffgggggf	;0、	eifgggggggg	;其	hgggggggggg	;其他	hgggggggggg	;占	hgggggggggg	;占道	hgggggggggg	;噪	hgggggggggg	;噪音	hgggggggggg
?	bfdbdjcceif	?\$	daebcjddgif	?我	fifgffgfegg
[	cefedeejedg
]	cefedeejedg	] 	eeffffeeffj	]\$	dffeeefkffc
^	ffdeggdiffk	^#	dcdhjcebjdc	^#0	cbehjcdbjdc	^#接	hiefggggggf	^\$	ddfcbZeXdbn	^/	eeffeegdejc	^/h	ffffffeefie	^/n	fgggggiggff	^/s	ffgffffffie	^0	ijccecdifdf	^0\$	gcfccefjddZ	^0-	igefggggggd	^00	ihecjeegeed	^0、	kfeffgfgfgc	^0到	jfffggggfgd	^0单	ghggggggggg	^0号	fhdfgddfhei	^0月	bdhfffgfggj	^0栋	fhffhcffhec	^0格	hkcfbdedfeh	^0楼	gjggggggggd	^0点	egfefegeffi	^0网	hggffffiffb	^0至	jgfgggggggf	^[	cefedeejedg	^k	giggggggggf	^kt	giggggggggf	^o	deffeefjffd	^ok	deffeefjffd	^r	ffgffffiffe	^ro	ffgffffiffe	^|	jefefffffgf	^| 	hgggggggggg	^【	iefffffgggh	^【接	hgfgggggggg	^【转	geggffggggi	^【零	hgffggggggf	^一	hjcddigdddf	^一个	efggfjgfefe	^一切	eeffffgfgfj	^一号	igfgggggggf	^一天	gfgggiggffe	^一小	ggggggigggf	^一格	hifffhffffd	^一楼	ghggggggggg	^一网	ifffgfgggge	^七	kheeeefdeeb	^七号	fjggfggfggf	^七格	kgeeeefeeed	^七网	ifgggggggge	^万	fdgffefgffk	^万一	fdgffefgffk	^三	hhgeedghhfb	^三号	fhfffgfhggf	^三格	hhheeefghfc	^上	bdjjfbccjcd	^上一	feejffffeee	^上个	ggggfffgige	^上午	efeifeeeefg	^上周	ddjeffffifd	^上报	ghffgffgife	^上次	feffgeffifh	^下	hhdeehieeeg	^下午	ehffefgfffi	^下周	gfggggigggf	^下班	jgffgggggge	^下雨	fggggigffff	^不	gggjegdeedf	^不好	hehhfggfggd	^不是	fgfieegfffd	^业	ghggfiffffd	^业主	ghggfiffffd	^东	gigfffgfggf	^两	fkffefifgfd	^两小	ggggfgigggf	^中	fgffedfeeej	^中介	gggggfgfggh	^中午	fhgffefeeej	^为	gigggfggggf	^之	gfgifgggggf	^之前	gfgifgggggf	^九	jhhedeeeeff	^九格	ihhedeefffg	^九网	hgggggggggf	^二	ihfffhffefc	^二号	hhgfggfgggf	^二网	hfggggggggf	^五	iidehegfefc	^五号	jgffgggggge	^五格	giefgefgffe	^五网	iffgggggggf	^人	fggigfgeffe	^今	jdcbcdhchdj	^今儿	ifggggggfge	^今天	fddbcehchdj	^今日	lfeeededhfd	^今早	fjgffgfggge	^今晚	fcffffifdei	^他	egffeefeedi	^代	fgjfggggfgf	^代0	fgjfggggfgf	^以	gfgfffggggi	^以前	gdggffggggj	^位	gegifgggggf	^位置	gegifgggggf	^低	fgffehfffeh	^低保	ghggfhgggfe	^你	dffedbedblg	^你们	eigggfggfgh	^你会	gggggeggfie	^你好	fgggfefffid	^你都	ffggffgffie	^使	ffffefeefie	^使用	ffffefeefie	^倒	geggiggffgf	^倒的	geggiggffgf	^假	efgggfggggj	^停	fgffggffffg	^停水	gfgghhggfff	^停电	gjggfegfgge	^停车	geggffffggi	^健	figffggfgge	^健身	figffggfgge	^僵	gggfifffgge	^僵尸	gggfifffgge	^儿	giggffgggge	^儿童	giggffgggge	^光	fggfhfgffge	^全	hifffehfffd	^全部	hgggggggggf	^八	jgegeefeefg	^八格	jfegeefeefg	^公	fhgffhgfffe	^公园	figffggfggf	^公租	gfgggigggff	^六	hifefeffffg	^六号	hgggggggggg	^六格	hifefeffffg	^共	ghggggggggg	^共享	ghggggggggg	^养	fhffejfeeed	^养狗	gfggghggfff	^养老	gfgggiggfff	^养鸡	figffggfggf	^几	defffiffgei	^几个	fhgggeggigf	^几时	ghgggiggfff	^凤	ghggggggggf	^凤凰	ghggggggggf	^出	eefffeffffj	^出一	fefgggffgfi	^出租	fffffffgggi	^刚	hgdifeeegdd	^刚刚	fighfgggggf	^刚发	gfgiggggggf	^刚巡	hffffggfggh	^刚开	hfggggggggf	^刚才	fgeiheffhec	^刚报	ffgiggggggf	^刚接	gigfggggggf	^别	ggeffejffff	^别忘	ggeffejffff	^前	dhjhdecfgfe	^前天	fhhgefdfhfh	^前日	ffifgfggggf	^前面	fffhggggggf	^办	gfgggjggffe	^勘	fefifgffggf	^勘误	fefifgffggf	^包	giggfgggggf	^包工	giggfgggggf	^医	ggggfiggfee	^十	kifeddgeefb	^十一	jfffffggggf	^十二	hghgffgggge	^十五	gggggghgggg	^十号	hgggggggggf	^十格	ihfffffffge	^十网	hgggggggggf	^升	fgggifffgfe	^升降	fgggifffgfe	^半	gigggfhggge	^半夜	gigggfgggge	^半小	gggggghgggf	^单	giggggggggf	^单元	giggggggggf	^卖	fdgfffggggj	^南	ghggggggggf	^厨	giggggggggf	^厨房	giggggggggf	^去	fegfeefffgj	^去年	fegfeefffgj	^又	fggfffgeggi	^发	eheddihedib	^发现	eheedjffedd	^发错	ffgegegffif	^取	fggiffggeff	^取消	fggiffggeff	^变	ghggggggggg	^变压	ghggggggggg	^台	fhggfhfffff	^台风	fhggfhfffff	^各	gdeegedfgej	^各位	jeffhfeffgg	^各格	fggfgfffhfg	^各网	dfffffffegj	^后	ghggfgigggf	^后天	gggggghgggg	^后日	gggggghgggg	^听	ddffefifffk	^听我	gfggggggggi	^听日	ffggfggfggi	^听说	eefffgggfgj	^呢	hefgfdgfhid	^呢个	gffgfdgfhie	^周	cghedhgeadi	^周一	ehjgggggggd	^周五	gggggghgggg	^周六	fhhggghgggf	^周小	gggggifgeff	^周日	ffgggghgggg	^周末	gffggffgdej	^呵	ffggggggggh	^呵呵	ffggggggggh	^咋	fffdfdffdjd	^咱	jfggffgffgf	^哈	feffeffeffj	^哈哈	feffeffeffj	^哪	fifgfcfgifd	^哪几	gggggfggigf	^嗯	edfeddfleeb	^嗯嗯	fdffeefkfec	^嗰	eefekefdfee	^噪	gfghfiggggf	^噪音	gfghfiggggf	^四	jhefeefeefc	^四号	hgfgggggggf	^四格	jhfffffeefc	^回	heffigggggf	^围	gfggigggggf	^围墙	gfggigggggf	^在	fdffefheehg	^在本	ggggggigggd	^在这	gfgggehffid	^地	fgfjehfefec	^地下	giggggggggf	^地点	gegjffffgfe	^地铁	giggfgggggf	^垃	hjffdhffeed	^垃圾	hjffdhffeed	^塌	gggghgggggf	^外	ghggggggggg	^夜	gffffkffefc	^夜市	ghggfgggggg	^夜间	gegggiggfff	^大	eeiedhgeddi	^大前	geiffgggggg	^大后	ggggggiggge	^大家	fdgffdeffek	^大风	ghggggggggf	^天	fkfffdfffff	^天台	gjggffggggd	^天天	gggggeggffi	^天桥	ghgggfggggf	^头	fffifggfgff	^头先	fffifggfgff	^奶	gigggfggggf	^奶奶	gigggfggggf	^好	dcedbdendcY	^好\$	ffgfeffjffd	^好嘞	ffffeggigge	^好的	eefedffkeec	^如	fcffehffffj	^如果	fcffehffffj	^学	ggggffggfgh	^学校	ghggggggggg	^孩	fcggfiffffj	^孩子	fcggfiffffj	^安	hhfffgggggf	^安全	hhfffgggggf	^定	ggggggigfgg	^定时	ggggggigfgg	^家	gifffifeedf	^家里	giggfgggggf	^对	gihggfgggge	^对门	ghggggggggg	^对面	giggggggggf	^寻	efjfgggffgf	^寻日	efjfgggffgf	^导	efffefefjec	^导出	efffffefjfd	^小	chdffgeedhh	^小偷	geggigggggf	^小助	fgfffdhffjd	^小区	fhffeidfedf	^小孩	gjggffgggfe	^居	giggfhfggge	^居民	gjggfgfggge	^屋	fiffgfggggf	^屋企	fiffggggggf	^巡	geeedhfdeei	^巡到	fdgfffgfggj	^巡查	ggffehfeefg	^工	fgffjegfefd	^工人	gfggigggggg	^工作	gggggghgggf	^工单	gfggiggffgg	^工地	gjgfffgfgge	^已	ddeecefleec	^已收	ggggfgghggf	^已读	feffeefiffd	^已阅	eefedffkffd	^帮	ddfdedjdgja	^帮助	feffeeeeejd	^帮我	feefffkfgfc	^平	deffeefeffj	^平安	deffeefeffj	^幸	igggfggfggf	^幸福	igggfggfggf	^幼	giggfgggggf	^幼儿	giggfgggggf	^广	ffggihfgfgd	^广告	geggigggggg	^广场	giggfhgggge	^应	gigffhggggf	^应急	gigffhggggf	^建	giggfgggggg	^建设	giggfgggggg	^往	fffffgigggg	^往0	fffffgigggg	^得	eeffefgkffc	^得,	ffggfggigge	^忘	ieifegggfgf	^忘了	iehffgggggf	^快	gjggeffgfgd	^快来	ghggggggggg	^快递	gjggefggfgd	^怎	deedfaeecme	^怎么	deedfbefclf	^怎样	gggggeggeje	^想	ffggghggfgh	^感	feggfeefggj	^感谢	feggfeefggj	^我	fhcgeZcblcf	^我0	ffhffgggige	^我上	fffhffggige	^我今	fggfgfggigd	^我们	jifefffegff	^我先	ffgffggfggi	^我刚	ffggffgfife	^我奶	ggggigffgge	^我妈	ghggggggggf	^我家	fgfedfefhfi	^我报	eefhfeggife	^我昨	feeefffghfh	^我爸	fjffhffeefc	^我的	fhfegeggjfd	^我老	figgfffgfgg	^我要	ghgfgfgggif	^我这	hfggffgfhgf	^我那	fgghffgghgf	^打	eeehgdeehhi	^打架	gegghgggggf	^打错	fffigfgffif	^把	ddfjefgfjeb	^把0	fefiggggfgf	^把我	ffgjfggfefe	^把这	gegfggigige	^报	hebgededfkd	^报:	jhdffffgggf	^报告	jffeffffehf	^报错	dffifdffejd	^报零	gffefigffeh	^招	fdfgfegfgfj	^拾	iffgfggfgge	^捡	gfggfiggfff	^捡到	gfggfiggfff	^接	iieffffffhe	^接龙	igffgfggfhf	^摊	gdggjfgfggf	^撤	dffkfdfeeec	^撤回	fffifdfffge	^撤销	dffjgffffdd	^收	bcdgcbdkbdg	^收到	ceecdddkeef	^改	ffeiffgffff	^改一	ffeiggggfff	^救	gjggfggggge	^救命	giggggggggf	^数	ffghffgfggf	^数字	gfghggggggg	^整	giggghggffe	^文	gfgghgggfgf	^文昌	gfgghgggfgf	^新	edfehhfeeei	^新生	ffgggiggffe	^新闻	fegfefgfggi	^无	iidcbhebddg	^无人	figgfgggggf	^无异	dgeffigfffg	^无牌	figfggggggg	^无证	ggggghggfgg	^日	gfehfiffefe	^日报	gggfgiggfff	^日期	gfeiffggfgf	^早	hfegfeedeej	^早上	hffgfeedeei	^明	ddeebffjedi	^明天	ddffdhedefk	^明早	gfgggghgggf	^明晚	gggggghgggf	^明白	eefedefkfec	^星	fghfffegggi	^星期	fghfffegggi	^昨	efjfgcddhdf	^昨儿	ffifggggggf	^昨天	hehhgdeegef	^昨日	chidfeffifd	^昨晚	eigeheeeefg	^是	fifegeggffi	^晚	hefffhgfffh	^晚上	hefffhgfffh	^暂	iffgghgfgfe	^暴	gigffgggggf	^暴雨	gigffgggggf	^更	cddmfffffed	^更正	cedlffffffd	^月	ggfffkffded	^月通	gggfgjfgefe	^有	dmeddddecgh	^有个	fkggffggfgd	^有人	fkfffeffffd	^有住	ghgggfggggg	^有只	ghggggggggg	^有婆	giggggggggf	^有情	gfgggffgggi	^有没	fefffdffdfk	^有辆	giggggggggf	^朋	geggggggggi	^朋友	geggggggggi	^未	dffffeffhei	^未办	fgggffggiff	^本	eedfedefifj	^本周	fefffeffifh	^本格	dgefffffffj	^机	gfgggfgggif	^机器	gfgggfgggif	^枫	gfgghgggggg	^枫林	gfgghgggggg	^查	egfecieejed	^查一	effeefffjfe	^查到	fgggeiffffe	^树	gggghggfggf	^树已	gfgghgggggg	^桃	feffjeefefd	^桃花	feffjffffge	^楼	eiedghedddg	^楼上	fiffdhfeeff	^楼下	fgffefffeei	^楼梯	giggggggggf	^楼道	eheehhfeffc	^楼顶	gggggiggffe	^正	ieeeeffeffg	^正常	ieeffffeffg	^死	gdffjfgffgd	^残	gigfffgfggf	^残疾	gigfffgfggf	^每	ffffffkfffc	^每个	gggggghgggg	^每周	gffgffigfgf	^每天	fffgggjgfge	^每日	gggggghgggf	^水	edehidfefeg	^水岸	geghhfggggf	^水来	gfggifgfgge	^水管	ggggifgfgge	^求	gfggffgfggi	^求推	gfggffgfggi	^污	gggfhgggfgf	^污水	gggfhgggfgf	^没	efcbZiegfci	^没事	dfffchgeefj	^没人	hhgffgggggg	^没发	efgggiggggg	^没啥	effffggfffj	^没情	hfffgegffgh	^没有	hgfdfifecff	^没问	deffdegiffh	^河	hjffeeffffc	^河边	giggfgggggf	^河道	iggfffgfggf	^河里	gigggfggggf	^流	fefejiffefc	^流动	geggfiggfff	^流浪	gfggiggggge	^消	dgedhideefg	^消防	dgedhideefg	^清	giggfgggggf	^湖	gigggffgggf	^湖滨	gigggffgggf	^漏	fcjdigffdfe	^漏报	fdjefhfgeff	^漏水	geffifgffgf	^演	fegffgffggi	^演练	feggfgfgggi	^火	fegfjggfgge	^火灭	geggjggfgge	^点	ffgdfgffejd	^点样	ffgdfgffejd	^燃	ggggfegfgfi	^爷	giggggggggf	^爷爷	giggggggggf	^物	ejffcgeffff	^物业	ejffcgeffff	^狗	gggghhgfffe	^狗证	gfgggiggfff	^独	fggffigfffe	^独居	fggffigfffe	^王	feffiggffgh	^现	gfggfeggigf	^现在	gfggfeggigf	^琴	fghgggggggf	^琴晚	fghgggggggf	^电	eheeihedeec	^电动	gdggfhgggfi	^电梯	fgfgjfffggd	^电瓶	gfggghggggf	^电线	giggfgggggf	^疫	gefggigfffe	^疫苗	gffggiggffe	^看	ggfgfefgife	^着	gggggigggge	^着火	gggggigggge	^督	gfgffjggefe	^督查	gfgffjggefe	^知	eefeddfkeeb	^知悉	ffgfffghffe	^知道	feffedfkfec	^石	ghgfhfggggg	^石榴	ghgfhfggggg	^社	gfgggjfgefd	^社区	gfgggjfgefd	^祝	feggffffgfj	^祝大	feggffffgfj	^立	ggggggigggf	^立刻	gggggghgggg	^第	jfffgfggfgd	^第0	hgfgggggggf	^等	defdeefdeek	^等我	effeffgfffj	^系	ffgfgegfjfe	^系统	ffgfgegfjfe	^累	fdffffffgfj	^给	feffefjfifc	^给0	gggggghgggg	^给全	gfgggfiggfe	^给我	ffgffgfgife	^给所	gfggggigfgf	^统	ffgffffgife	^统计	ffgffffgife	^网	gidgejefdea	^网格	gidgejefdea	^群	feeefjhfddh	^群发	ggggggigggf	^群租	gfgggigggef	^群里	effeghefefj	^老	eeeejgfeeeg	^老人	fggghfgfggf	^老年	ghggfhgfffe	^老张	feffhggfggh	^考	gffgfjffdfe	^考核	gffgfjffdfe	^能	gggfgeggfie	^能不	gggfgeggfie	^自	gjgfefgfgge	^自来	gjggffgggge	^节	fgfgghggfff	^节假	fgfgghggfff	^花	gigggfgfgge	^花园	ghggggggggf	^草	gigggggggge	^草丛	gigggggggge	^菜	ghgfhggggge	^补	fcjdfeffdhf	^补0	dfkffgggfgd	^补一	iegfggggggf	^补交	fgigggggggf	^补周	ffifggggggg	^补录	fghgggggggf	^补报	begefeggeii	^补昨	ffifggggfgf	^被	fdgghiffffh	^装	gggggjggffe	^装修	gggggiggfff	^西	feghhggfggf	^西瓜	feghhggfggf	^要	edffffdffhj	^要是	edfffgdffej	^说	fheiefgfffd	^说错	fffifggfgff	^请	ceefeihecfi	^请于	gggggghgggf	^请各	effffeegffj	^请大	geggfffgggi	^请转	fgfggfjgggd	^请问	fffffjefefc	^谁	cdddcidcebk	^谁家	ffffehffefh	^谁有	gegggdggffj	^谁的	ghgggeggife	^谁说	dffggfggegj	^货	ghggggggggf	^走	hgffhfgfgge	^走丢	gfggigggggg	^跟	fegffgjgffe	^路	fgffheffhfc	^路灯	ggffieffhfc	^路面	ghggfgggggg	^车	ffffihefeff	^车位	fegggiggffh	^转	idffffgfffj	^转:	gfgggfggggh	^转了	iegggggfggf	^转发	gfgggghgggh	^转让	fegffgffgfi	^辛	ffggefgdfgj	^辛苦	ffggefgdfgj	^边	eeffeffeidi	^边个	fgfgffffjed	^边度	fegffffeefj	^近	geggfffgggi	^近期	geggfffgggi	^还	eeffddffgfj	^还差	fgggffgfggi	^还有	gggggeggigf	^还没	efffefgffgj	^这	chehbbdcggi	^这个	effeeeffhig	^这价	gfgggfggggh	^这天	fegfffgfffj	^这条	gegifggfffd	^违	iefefkffdde	^违建	idfegkgfeee	^连	gggggiggfff	^连续	gggggiggfff	^迟	eekefhffffd	^迟报	ffjfgiggffd	^通	ffffedjeffe	^通知	fdffedjefff	^遇	gggggiggggf	^遇到	gggggiggggf	^道	fggfiggffge	^道闸	fggfiggffge	^遵	eefeeefjfed	^遵命	eefeeefjfed	^那	fcedkdfefeg	^那家	gdgfjggffge	^那条	gegeifgghgf	^邻	giggfhfgffe	^邻居	giggfhfgffe	^配	gggghggfgge	^配电	gggghggfgge	^酒	giggfgggggf	^重	gffffkffeed	^重大	fffffkffeed	^锦	ghggfgggggg	^长	geghhgggggf	^长青	geghhgggggf	^门	gigffgfggge	^门口	gigffgfggge	^防	fgffhiffeff	^防火	ggggffggggi	^阳	ghggfhgggff	^阳台	ggggghgggff	^阿	hhggggggggf	^除	iidffffffgb	^除0	igffggggfge	^除了	gifgffggggd	^隔	dkefeefeffg	^隔壁	djeffeffffg	^隔篱	gigggfgfggf	^雨	fhggfhgggfe	^雨太	ghggggggggf	^零	kdbbdhdcehd	^零\$	jgfefdgdfed	^零报	iebcfieefid	^领	fffegegffej	^领导	fffegegffej	^飞	geggjggfgge	^飞线	geggjggfgge	^食	fhgeffgfffi	^马	ghggfghggge	^马上	gfggfghgggf	^马蜂	giggggggggf	^高	ghffghffffe	^高空	gfgghifgfff	^鱼	ghgfffggggf	^麻	gfgggfiggfe	^麻烦	gfgggfiggfe	^👌	defdcdfledb	^👌\$	fegffefjfed
a	hheedeeceig	al	gffgfffeffi	all	gffgfffeffi	ar	hffffffffie	art	ffgffffffie	a座	gigffgggggf	a座\$	gigffgggggf
b	ihfffffeffe
c	hgfgfghfgfe	ce	fgggggiggff	ce 	fgggggiggff
e	fdeeeegheif	e 	fgggggiggff	e 全	fgggggiggff	el	ffffffeefie	elp	ffffffeefie	er	defffefhfeh	er\$	ffgffffiffe
g	hdfeeeeheeh	ge	ffgffffiffe	ger	ffgffffiffe
h	ffffffeefie	he	ffffffeefie	hel	ffffffeefie
i	ideeefhdfeh	ic	fgggggiggff	ice	fgggggiggff
k	gfeedefkeeb	k 	ggggggghggg	k\$	iffggggeggf	kt	gigggfggggf	ktv	gigggfggggf	k的	gfffffgiffe
l	ideeeeeceih	l 	iefffffefei	ll	gffgfffeffi	ll 	gffgfffeffi	lp	ffffffeefie	lp\$	ffffffeefie
m	dgffeffefej
n	jeffffheffe	no	fgggggiggff	not	fgggggiggff
o	hedccdgkdcd	o 	iefffffdfei	og	ffgffffiffe	oge	ffgffffiffe	ok	gdeeeefkeec	ok 	ggggggghggg	ok\$	iffggggeggf	ok的	gfffffgiffe	ot	fhgffghfffe	oti	fgggggiggff
p	gefeffeefig	p\$	ffffffeefie
r	gfeeeedhehg	r\$	ffgffffiffe	ro	dgffeefhfeh	rog	ffgffffiffe	rt	hefffffefie	rt\$	ffgffffffie
s	dfffeeedfih	st	eefffeedfih	sta	ffgffffffie	su	ghggfgggggf	suv	ghggfgggggf
t	fieedegcehg	t 	hefffffefei	t\$	ffgffffffie	ta	ffgffffffie	tar	ffgffffffie	ti	fgggggiggff	tic	fgggggiggff	tv	gigggfggggf	tv低	giggggggggf
u	ghggfgggggf	uv	ghggfgggggf
v	gjggffgggge	v低	giggggggggf	v低音	giggggggggf
|	jefefffffgf	| 	jefefffffgf	| 0	hgggggggggg	| |	jefefffffgf	| 无	hgggggggggg	| 网	hgggggggggg	|\$	jefefffffgf
~	jffgggghggd
§addressed	dZbbaYpbjnX	§asks	VVaXVubbplZ	§denied	ejfgfhggfef	§done	dafbsfedada	§grid	hfeghfdjcfh	§late	ZYtacdfeiea	§not-wrong	kcfcdfeddei	§official	aacdfbjeneg	§past	Vatfeeeehed	§quote	fachfbcdaam	§ref	aZdgmcdZjda	§resident	dhddbidfdfk	§residents	ehddcidfdfk	§staff	fddfhedjgfi	§unreal	dTbcgghebcr	§wrong	Yvefhhcdedb	§zero	taheceebcdd
“	effggfhgggi
”	effggfhgggi
√	iffgggggggf	√ 	iffgggggggf
✅	hgggggggggg
、	mfgcgehecfa	、 	hfggggggggg	、 0	hfggggggggg	、\$	ifggggggggg	、0	jghegfheefd	、00	dfjghggffgf	、0、	ifefggggggf	、0两	jffgfggggge	、0号	keeffgifffd	、0格	hhfeffhgffg	、乱	hhgggfgggge	、乱堆	hhgggfgggge	、占	gigegfggege	、占道	gigegfggege	、周四	gghgggggggg	、学	ifggggggggf	、学校	ifggggggggf	、无	igggggggggf	、无投	hgggggggggf	、未	hfggggggggg	、未见	hgggggggggg	、治	hgggggggggg	、治安	hgggggggggg	、飞	figggfggggg	、飞线	figggfggggg
。	jiedffggffb	。\$	ifffffghgge	。0	ihffgggfgge	。0格	ihgggggfgge	。今	hgggggggggg	。今日	hgggggggggg
【	iefffffgggh	【接	hgfgggggggg	【接龙	hgfgggggggg	【转	geggffggggi	【转发	gfggffggggi	【零	hgffggggggf	【零报	hgffggggggf
】	iefffffgggh	】0	igffggggggf	】0月	hgfgggggggg	】某	geggffggggi
㖊	egifgeggiee	㖊日	egifgeggiee
㗎	gfggfjffefd	㗎\$	gfggghggfff
一	giffbggcefh	一\$	egffgeggfei	一、	igffgghgggf	一上	hifgeghgggf	一上午	giggeghgggf	一下	gcegcdgdihg	一下\$	gdehdfeegdj	一下,	hefhhehfcgf	一下0	efffggfgjge	一下:	fhhfggfgfgf	一下今	jfdfggggggf	一下我	ghgggfigffd	一个	hihdbjeecec	一个\$	fghfffggfgi	一个,	figgggggggf	一个人	iiggffgggge	一个小	giggdfggggh	一个月	fggggifgefd	一个网	hdfgfjffefe	一个老	ifggggggggf	一个花	ghggggggggg	一人	ghggggggggg	一人头	ghggggggggg	一件	fhifggfgggf	一件:	ghhfggfgggf	一份	feieffffhfh	一份\$	ffifffggdfi	一份0	fffffgfgiff	一共	fdfhfdffjfd	一共几	gfgfgffgige	一共多	gfgffeggige	一刀	fegfgfffffj	一刀\$	fegfgfffffj	一切	jehedefdfef	一切o	hfggggggggg	一切如	iffgggggggf	一切安	jffggggfgge	一切正	fghedefeffh	一切都	iffggggfggf	一到	ffigggggggf	一到周	ffigggggggf	一半	ddfejfffffi	一半\$	gggghfgggge	一半,	edgfjgggfgg	一半下	ffgffggfggi	一单	gghfggggfgf	一只	gfgggffgfgh	一台	feffffhfffi	一台\$	ghggffiggfe	一台九	gfggggggggi	一号	jgfggggggge	一号网	igfggggggge	一名	fjffffffgge	一名,	figgggggggf	一名精	ghggggggggg	一吹	giggggggggf	一回	ffgffjggffe	一回事	fggggiggfff	一圈	ifggfggggge	一场	jfgehgggfgd	一场,	ifgehgggfgd	一堆	fjgfgfggggf	一声	heffffjgffd	一声,	hegfgfigfgd	一声:	gfgggghgggf	一处	bjekcdeeeeb	一处\$	egfjffgffgf	一处,	ehgieffffff	一处占	fgghggggggg	一处消	fiffffggggf	一处私	fjgegfggggf	一处飞	gfgiggggggf	一大	higggggggge	一天	gdeefjgfdeh	一天\$	iggggghggge	一天,	gfffggggggh	一天要	fggggigggge	一宗	fhfhgfggggg	一家	eifehffffge	一对	ghggggggggg	一对夫	ghggggggggg	一小	feggfhhggfh	一小区	gfgggffgggi	一小时	gfggfhiggff	一帮	ghggggggggf	一截	gigffggfggf	一截,	gigffggfggf	一户	ehiffefffge	一户人	gfigggggggf	一户从	figggfggggg	一早	ghgfgfhgggf	一时	ffgfgefgggi	一时间	ffgfgefgggi	一晚	ggfgfhfgfgg	一晚上	ggfgfhfgfgg	一条	edhjddhdcib	一条\$	fffjfgfffee	一条:	feieffhgfff	一条作	gfgigggggff	一条当	ffejffffffe	一样	igfgggggggf	一样,	igfgggggggf	一根	ghggggggggg	一格	hhieegefefc	一格 	gfhgggggggg	一格今	jegggfggfge	一格有	figgggggggf	一棵	ghggggggggg	一棵树	ghggggggggg	一楼	fiffffggggf	一楼商	ghggggggggf	一次	gdefejfhdfg	一次\$	eegffifhefg	一次,	ifggggggggf	一次扣	ggfggiggfff	一次火	gfggfgggggi	一步	fefgeifgief	一步了	geggefggigg	一段	fhggggggggf	一段\$	fhggggggggf	一点	fggggfggggi	一片	fkfffffgggd	一片\$	figgfgggggf	一片,	giggfgggggf	一男	gfggffggggh	一男子	gfggffggggh	一的	fgigggggggg	一直	fkfeiffgffc	一直有	ghggggggggf	一直滴	giggggggggf	一组	jffgghggffd	一网	ifhfgffgfge	一网格	ifhfgffgfge	一股	fjggffggggd	一股煤	ghggggggggg	一脚	gjggffgggge	一般	gggggifgeff	一起	egiieaffcgj	一起\$	fhhfgffgggf	一起,	gghgfgggggg	一起:	geifggggggg	一起报	heffgeggfid	一起拼	gfggggggfgh	一起电	figffggggge	一起纠	fffiggggggf	一起邻	eighggggggf	一跤	ghggggggggf	一路	hhfffggffgf	一车	ffgfifggggf	一车\$	gfgfigggggf	一辆	fkfffffggge	一辆电	ghggggggggg	一辆白	ghggggggggf	一遍	hfffgfggggh	一遍,	ifffggggggf	一道	ghggggggggg	一那	fgifgggggge	一锅	ghggggggggg	一锅粥	ghggggggggg
丁	ghghggggggg	丁香	ghghggggggg	丁香路	ghghggggggg
七	kifdddhddeZ	七八	figffgggggf	七八辆	figgggggggf	七号	fjggfggfggf	七号网	fjggfggfggf	七格	lggeeefeeeb	七格今	ifgggggggge	七格巡	hfggggggggf	七格没	ifhfgfgfffe	七点	fgggffiggfe	七点半	gggggghgggf	七网	ifgggggggge	七网格	ifgggggggge
万	ffffeeffffj	万\$	ggggffggggh	万一	fdgffefgffk
三	hifgdcddddi	三个	igeiefffffb	三人	gfggggggggh	三人受	gfggggggggh	三十	egfffefeffi	三口	fgfgifgffgf	三号	hghefffhffc	三号楼	ghggggggggf	三号网	hfhegffhfgd	三处	fgghggggggg	三天	dkhefhffefc	三天没	fkffegfgefe	三室	fegfffgfggi	三户	fgfgffgffgh	三无	figggggggge	三格	ihhdeefghfa	三格 	iffggggfggg	三楼	fhffffgfggh	三楼\$	ghgggghgggf	三次	fegfifgfggi	三点	fhffefgfffh	三点,	giggggggggf	三点开	ffggfghgfgh	三百	fegggffgggi	三百\$	fegggffgggi	三起	fhfgggggggf	三轮	ejfffggfggf	三轮车	fjgffgggggf	三辆	fhfiefffffe	三辆车	gffifggfggf
上	chhgeegdief	上\$	eijeffffgfd	上,	dhihdfffefg	上,0	efifggggggh	上0	fgffffigfgf	上0:	fhggggggggg	上0点	ffffffigfgf	上一	efdjedeedic	上一条	eddjedeedic	上七	ghgggfhgggf	上七点	ghgggfhgggf	上三	fggggfggggh	上下	ffffffffgfi	上不	gigggfggfff	上个	feggeefgifi	上个月	feggeefgifi	上了	ffedjefejfc	上了\$	gfffiggffgf	上了,	fgffifgffgd	上了吗	gfgfgfggigf	上了没	gggefgggiff	上僭	ghgggfggggg	上僭建	ghgggfggggg	上八	ghfffihgffe	上八点	ghfffihgffe	上出	ghggggggggf	上出门	ghggggggggg	上午	eechddgdfej	上午0	fhfffffgfgi	上午义	gfggggigggf	上午九	ggggggggggh	上午停	gfgggghgggf	上午十	ghggffiggge	上午那	gfghhggggge	上半	ghgffgggigf	上去	fgfffhghifd	上去\$	ggggghggfff	上又	hjffgfggggd	上发	fhhgfghggge	上周	dckdeeefjeb	上周三	fgifggggfgf	上周五	fgigggggggg	上周六	geigggggggg	上周各	fgefgffgifd	上周四	ffigggggfgg	上周投	gfgggfgghgf	上周日	eejfggggfge	上周的	ffffffefife	上在	ghggggggggg	上头	giggggggggf	上好	dffeeffeffj	上小	geggghgfgfh	上小孩	gegggfgfggi	上报	gefhfedehfh	上报\$	iefiffefchf	上报,	degegfgfffi	上报的	iffigfggefd	上摔	ghggggggggg	上摔下	ghggggggggg	上星	egjfggggggf	上星期	egjfggggggf	上昼	giffgghgggf	上有	ghgggfggggg	上有个	ghggggggggf	上有人	ggggggggggh	上条	fffifggfgff	上条发	fffifggfgff	上来	ghggggggegh	上楼	gjfffgggggf	上楼下	gigfggggggf	上次	fdffgeffifh	上次报	ggggffggigg	上没	fgdeffggiff	上没\$	fgdeffggiff	上漏	geggfiggfge	上漏水	geggfiggfge	上牌	gegggiggggf	上玩	ghggggggggf	上玩\$	ghggggggggf	上班	gffgghhgffe	上班\$	gfggghhggge	上的	ghggggggggf	上真	fegffgffegi	上礼	egifggggggf	上礼拜	egifggggggf	上空	giggggggggf	上空调	giggggggggf	上落	gfgffgghggf	上落实	gfgffgghggf	上访	kffggfgggge	上访\$	hgggggggggg	上谁	gfgggefgffi	上过	fefgjggefgf	上过去	fefgjggefgf	上还	gigggggggge	上门	gggfhffgfgg	上门\$	gfgfigggfgf	上面	fhfhggggggf	上黑	ghggggggggg
下	fieeechdgfh	下 	gffjggggfgg	下\$	gddidehegdi	下,	hdhhgehfcgf	下,0	igffggggggf	下,不	ggghggggggg	下,刚	igfgggggfgf	下0	efffgffgjfd	下0月	fgggggfghgf	下:	fhhgggfgfgf	下:0	fhhfggfgfgf	下不	giggggggggf	下为	gigfggggggf	下今	jfdfggggggf	下今天	jfdfggggggf	下停	giggggggggf	下停车	ghggggggggf	下全	gfggggigggf	下全体	gfggggigggf	下午	fhgeheiedef	下午0	fhfgggiggge	下午三	feggffggfgi	下午两	gggggghgggg	下午五	ggggggggggh	下午六	gggggghgggf	下午四	hgfggfhggfe	下午在	fiffegfgggf	下去	figgdffiegf	下去了	figgdffhegf	下发	fifgggggggf	下发现	fifgggggggf	下周	fhffiehfffd	下周一	gfffiegffge	下周二	gfgggghgggg	下太	ifggggggggf	下太平	ifggggggggf	下室	ghggffgggfh	下我	fhfgffighfd	下我昨	ggfggggghgf	下扔	ghgggfggfgh	下掉	ghggggggggg	下掉,	ghggggggggg	下整	ghggggggggg	下整改	ghggggggggg	下新	gfgfgfggggh	下新开	gfgfgfggggh	下昼	figfiggffge	下月	ffggfefgffj	下月起	ffggfefgffj	下有	eifffgggfgf	下有人	giggggggggf	下来	ihffigffefb	下来\$	ghggghggfff	下来,	gjggfggggge	下来一	ghggggggggg	下来了	ffggigggggf	下来砸	gigggfgggge	下楼	gigggggggge	下水	ffffeffgggj	下水道	ffffeffgggj	下烧	gihfffgggge	下烧烤	gjgggggggge	下煤	gigggggggge	下煤气	gigggggggge	下班	jdeeeefgeei	下班\$	hefffffeffi	下班前	hfffeeghffh	下的	gjgggfggfgd	下的电	gjggfggggge	下车	gigfggggggg	下车库	gigfggggggg	下那	giggggggggf	下雨	fdfeehfeefj	下雨\$	efggggggfgj	下雨了	ffgfffffggi	下雨没	ifgggggggge	下面	gigffgggggf	下面就	ghggggggggf
不	Wjdldjacdeg	不\$	fegfgjgfffd	不上	ffhfhgggfgf	不了	gkgfdfgfggd	不了\$	gjgfeggfggd	不交	gggggihgefd	不交物	gggggfhgggf	不亮	fkfedeffefe	不亮,	gigggfggggf	不亮0	figfegggggf	不停	gigggeggggf	不停\$	gigggeggggf	不公	ghgggfggggf	不公示	ghgggfggggf	不出	ghggffggfgg	不出来	giggfgggggf	不到	gjggffgggge	不到妈	ghggggggggf	不动	giggfgggggf	不动\$	giggfgggggf	不去	feffefgfggj	不去\$	fhfgffggggh	不可	figgghgggfd	不听	gfgghgggggf	不在	gdgihfffffe	不在家	gfgfigggfgg	不好	hfhhfggffgc	不好意	hehhfggfggd	不对	gdfkffggfgd	不对,	fdfkffggfgd	不应	ghggggggggg	不应\$	ghggggggggg	不开	gjggfeggffe	不开\$	ghggfgggggf	不报	fggeghggfdi	不敢	ehffffggggh	不是	cedmcefeheb	不是0	fdfjffgffgf	不是今	ggghggggggf	不是昨	ggghggggggg	不是没	effhgeggggi	不是违	gfgiefggggg	不是零	fifggfggfge	不来	gkgfffggfge	不来\$	ghggggggggf	不来,	giggfgggggf	不清	giggfgggggf	不知	ghggggggggg	不知道	ghggggggggg	不答	gjgfeffggge	不答\$	giggggggggf	不答应	giggffggggf	不算	gffhfiggfff	不管	giggffggggf	不肯	gfgfigggggf	不肯登	ghgfghggggf	不能	cgfdeiffdhg	不能装	gfggghgggff	不能语	gggfgeggfie	不要	ecffeihedie	不要报	ffgggiggffe	不见	fjgfefgffgd	不见了	fjgfefgffgd	不说	giggggggggf	不说话	giggggggggf	不走	gfggifgfggf	不走,	gfggifgfggf	不起	gghgggggggf	不过	hcffffgfffj	不通	gigfffdgggi	不通,	ghggggggggg	不通知	ghgfffdgggj	不配	gfgfigggggf	不配合	gfgfigggggf	不错	eefdfeffefk	不错\$	fegeffffffj
与	fifffggfggf
专	gegggeggggi	专业	gegggfggggi
业	dgddhggcbci	业\$	fhffgigfffc	业主	eieefhhddef	业主:	gfgggffgggi	业主不	gfgfhgggfgg	业主大	gfgggiggggf	业主拒	gfggigggfgg	业主群	fdefdhhefeg	业又	ghgggfgggge	业把	gjggffgggge	业把我	giggfgggggf	业有	geggghggfgh	业老	fhggeeggggh	业说	giggfggggge	业费	gefgfhiffff	业费\$	gfgggfiggge	业费缴	gggggghgggg
丛	gigggggggge	丛里	gigggggggge	丛里有	gigggggggge
东	djfgfggedef	东湖	gfigggggggg	东湖路	gfigggggggg	东西	fifffhfffff	东西\$	fgggfhggggf	东门	gigfffhggge	东门\$	ghggfghgggf
丝	figgfgggggg
丢	ehfefgieeef	丢了	gggfffigffd	丢了,	giggfgggggf	丢在	ghggggggggg	丢弃	fhgggfggggg	丢的	gggghgggggf	丢的孩	gggghgggggf
两	djghfeecceg	两万	figffggggge	两个	gjeegegfehc	两个人	fhffhgfgggf	两个网	gffggeggfif	两位	ghggggggggg	两公	fgfghggfggf	两公婆	fgfghggfggf	两口	geggfgggggi	两名	fffffeffgfj	两名,	fdfgfegfgfj	两圈	ifggggggggf	两处	fighegggggf	两处\$	fhfhggggggf	两处,	giggfgggggg	两天	dhifffggffe	两天,	ghggfgggggg	两天没	eihggfggggf	两天都	fghgggggggf	两宗	fffiffgfgff	两宗\$	fffiffgfgff	两家	ffhfhggfgge	两小	ggggfgigggf	两小时	ggggfgigggf	两户	fifgfggfggf	两户因	fifgfggfggf	两栋	defeefgffgj	两栋没	efffefgffgj	两次	hgfggiggeee	两次,	hgggggggggf	两点	gjgggfggggd	两点半	ghggggggggf	两米	giggfgggggf	两起	figgfgggggf	两趟	ifggggggggg	两趟,	ifggggggggg	两车	fgffhffgggf	两辆	fifhdffffge	两辆车	gigffgggggf
严	defffeffdek
个	gidefgfchfe	个\$	fhhfegffffg	个,	eifghgffffd	个,已	fhggfgggggg	个0	ffiggfgggge	个0格	feigggggggf	个东	ghgfghggfff	个东西	ghgfghggfff	个事	feffjfffhfd	个井	gggghgggfgf	个井盖	gggghgggfgf	个人	fgehggefddh	个人\$	giffggfgggg	个人,	effiefffffg	个人一	fggggifgefe	个人在	gigggfggggg	个人巡	ifggggggggf	个半	ggggggigggf	个半小	ggggggigggf	个占	fhhffgggggg	个占道	fhhffgggggg	个发	ggggggigggf	个发到	ggggggigggf	个吵	hfggggggggf	个吵嘴	hfggggggggf	个大	iiggfffgfgd	个女	ghggggggggg	个娃	giggfgggggf	个小	ggffcgffefj	个小偷	ghggdfggggi	个小区	heggfgggfgi	个小女	ghggggggggf	个工	figfehhgfff	个工人	gjgfegggggf	个工作	ffggfihgfgg	个报	hffhggggggf	个摊	fihfegggggf	个摊子	gghffgggggg	个月	deedegffjdg	个月\$	ghgggiggefd	个月0	fgfegfggegi	个月报	fggggfggigf	个机	geggfdffeje	个机器	gfgggfggfif	个格	iddeebffjhe	个格\$	gggggfggjge	个格式	fggfgeggfif	个格没	gggggfgghgg	个格还	gggggeggigf	个没	hjggfeggefe	个消	iegggghgggg	个电	hegggiggffe	个电话	hegggiggffe	个男	giggggggggf	个男的	giggggggggf	个礼	ghggggggggg	个礼拜	ghggggggggg	个窨	gggifgggggf	个窨井	gggifgggggf	个细	ghggggggggg	个细路	ghggggggggg	个网	egeffgefihc	个网格	egeffgefihc	个老	hjgfffgggge	个老人	higfffgggge	个老太	ghggggggggg	个花	ghggggggggg	个花盆	ghggggggggg	个要	fgggifggehe	个负	gfgggiggfff	个负责	gfgggiggfff	个送	giggfgggggf	个通	ggggggigggf	个通知	ggggggigggf	个部	fdggfjffefe	个部门	fdggfjffefe	个钟	gigggggggge	个钟头	ghggggggggf	个阿	ghggggggggf	个阿伯	ghggggggggf	个零	cfigfdfggeh	个零报	dfihfegggfg	个鬼	dfffhfgfefj	个鬼\$	dfffhfgfefj
中	cjdfgcggdcg	中\$	fefhiffiffd	中介	gggggfgfggh	中午	fgffgeheeei	中午0	ghggfghgggf	中午十	gggggghgggf	中发	ghggggggggg	中发现	ghggggggggg	中心	giggfgggggf	中毒	ghggggggggg	中考	feggggfgggi	中间	ghggfgggggf	中队	gggghgggfgg
丰	eiggdfhfffd	丰乐	feghegigffe	丰乐路	feghegigffe	丰收	fhhfggfgfgf	丰收桥	gghfggggggg	丰收路	giffggfgggg	丰路	fjffegfgggf
串	gegggeggffi
临	gghffhhgfff	临时	gfggghhgfff
为	eebmcfddfde	为0	eddkefffefe	为0处	gffifgggfgf	为0辆	fffiggfgggg	为了	giggfgggggf	为什	ghgfgegghfe	为什么	ghgfgegghfe	为准	gfgggiggeff	为南	fegifgffggf	为戒	gfggggggggh	为戒\$	gfggggggggh	为零	ggeiggggfge	为零报	fgeiggggfge
主	dhdcjggfdde	主:	gfgggffgggi	主不	gfgfhgggfgg	主不在	gfgfigggfgg	主了	gigfhfgfggd	主了\$	gigfhfgfggd	主任	ffgfffghgff	主任\$	ffgfffghgff	主大	gfgggiggggf	主大会	gfgggiggggf	主拒	gfgfjgggfgf	主拒绝	gfggigggfgg	主群	fdefdhhefeg	主群:	feefeehfffh	主群发	gggggghgggf	主说	ffffjeefffc	主还	gfgfiggfggf
丽	jgfgggggfge
举	fhfffhffdid	举报	fhfffhffdid	举报\$	gfggghggfgf	举报,	gigffggfggf	举报有	gggggiggegf
久	ffgffjgfeee	久之	gggggiggfff	久之内	gggggiggfff	久走	ffggfiggfff	久走访	ffggfiggfff
么	ddcabjcbemd	么\$	gefffgfffie	么事	jffggggggge	么事\$	jffggggggge	么办	ghggfggffdg	么办\$	ghggfhgffdf	么可	ifggffgfgeh	么处	fdffflffedd	么处理	geggfjggeff	么处置	ffggfjgffed	么大	figggegggfh	么大,	gigggggggge	么得	iggggggggge	么得事	iggggggggge	么情	cghffigffei	么情况	cghffigffei	么把	gggfffggfif	么报	gfgggfggfif	么报修	gggggfgggig	么撤	ffgegefgfih	么撤回	gggegfggfif	么操	ghgfgefgfhf	么操作	ghgfgefgfhf	么改	gggegeggfif	么改\$	gggfgfggghf	么时	fefgfjffied	么时候	fefgfjffied	么材	gfgggigggfe	么材料	gfgggigggfe	么条	gfgggigggff	么条件	gfgggigggff	么样	fdgfecffjfh	么样了	geggeeggjde	么格	gggggefgfif	么格式	gggggefgfif	么用	gffggeggfif	么用\$	gggggfggghg	么申	gfgggigggff	么申请	gfgggigggff	么让	gggggffggif	么跟	gggggeggfif	么跟你	gggggeggfif
义	gffgggigggf	义诊	gffgggigggf	义诊,	gfggggigggf
之	fgfheiffged	之内	gggggiggfff	之前	gffhfhffhfe	之前报	gggggfggige	之后	ghffghfgfff
乐	defhddhefej	乐\$	efggffgfgfi	乐路	feghegigffe
九	jghfcdedeei	九成	fefffgffgfj	九成新	fefffgffgfj	九格	hhigdeeeeff	九格\$	efhhggggggf	九格今	jfggggggfge	九点	ghffffiggff	九点停	gggggghgggg	九点半	ggggggigggf	九点通	ggggggiggge	九网	ighfgfgffgd	九网格	ighfgfgffgd
也	iidbdgeebdj	也不	figffeffggf	也打	ghggggggggg	也打不	ghggggggggg	也是	iffdfdffdej	也没	ihfffffffge	也没人	hgggfgggggf	也没有	jfggggggggf	也要	dgfeghggefj	也要报	dgfegdggffj
习	feffffgffgi
书	gfgfigggfgf
买	fffffdifeeh	买菜	fhgggeggffh	买菜,	gggggeggffi	买菜到	ghggggggggg
乱	ihfgedffffe	乱倒	fhhffgggggg	乱倒垃	fghfggggggg	乱停	ifggffggggg	乱停车	ieggggggggg	乱堆	hgfhhffffge	乱堆乱	igggffgggge	乱张	ghggfgggggg	乱张贴	ghggfgggggg	乱放	igggffgggge	乱窜	ghggggggggf	乱飞	ghggggggggf	乱飞\$	ghggggggggf
了	diffjaeegcg	了 	hhgghfggfge	了 没	hfgghgggggf	了!	gjggffgggge	了!!	gjgggggggge	了\$	cfddlbefgch	了,	dfgjldecdef	了,0	dfiihfffffc	了,一	fgifggggfgf	了,下	ghggggggggf	了,不	fefghgggfgg	了,人	fdfhjgggfgd	了,今	ieeffgggfgh	了,刚	egfiffggggf	了,删	fefjfgffffe	了,可	ghgfefggggh	了,味	gigggggggge	了,在	fdgfjgffggd	了,好	gfgghgggggg	了,小	ghggggggggg	了,工	geggigggggf	了,已	ggfgifgfgge	了,应	eefihfgffgf	了,快	gegffggfggi	了,我	gigfhgggfge	了,整	ghggggggggf	了,是	fefkefgfffd	了,晚	gfhfhggfgge	了,有	ghggggggggg	了,正	ffffiggffgf	了,水	ghggggggggf	了,没	ieffhfgfgge	了,现	gggghgggggg	了,穿	giggfgggggf	了,粪	giggfgggggf	了,腿	fgggfgggggi	了,补	gfifggggggg	了,说	giggfgggggf	了,谁	gfggfgggggh	了,谢	ffffhffffgg	了,路	ghggggggggf	了,还	feffegffifi	了,这	gegfeggigfg	了,都	jffffggfggd	了,里	ghggggggggg	了0	khfedffffgc	了00	jfgfgggggge	了0家	ifggggggggf	了0格	ieggggggggf	了:	ffjfggggggg	了?	gjgfgdggffe	了一	gigfideecfc	了一下	ghggggggggg	了一个	fggfggggfgi	了一半	eeffjffffgg	了一圈	hgggfgggggf	了一处	fffiggggfgf	了一大	hgggggggggg	了一帮	ghggggggggf	了一截	ghggggggggg	了一片	fjgffggggge	了一遍	ifffggggggf	了一道	ghggggggggg	了七	ghggggggggf	了七八	ghggggggggf	了三	ifefhefffgg	了三个	hhggfggggge	了三次	fegfifgfggi	了两	ihfegfffffc	了两个	ghggggggggg	了两圈	ifggggggggf	了两天	ghggggggggf	了两车	gegfigggggf	了两辆	giggggggggg	了个	fkfgeffffff	了个大	ghggggggggf	了交	fggfgefgffi	了仨	gjggffggggf	了再	fgggefgfggi	了几	ehfffeffife	了几个	fggggfgghgf	了几次	efffgfggigf	了十	gfggffggggi	了半	hjeedffffff	了半个	gigggfggfge	了半条	gggffgggggh	了半边	ejffegggggg	了吗	ccedceffmeh	了吗\$	eceeccffmee	了吗?	dfgghhggdfi	了吧	egfhfffeeei	了吧\$	fgfgffgfffh	了吧,	gfgifgggfgf	了四	hgggfgggggf	了在	gigggfggggf	了多	ggggfeggigf	了多少	ggggfeggigf	了好	gigggfggggf	了好几	gigggfggggf	了往	ghggggggggg	了忘	ffigggggggg	了忘记	ffigggggggg	了快	gigggggggge	了怎	fgfcehfedic	了怎么	fgfcehfedic	了我	higgfggggge	了打	gfggghggggg	了找	gegggiggggf	了报	fghgggggggf	了报,	fghgggggggf	了抱	egifggggggf	了抱歉	egifggggggf	了改	gigggfgggge	了是	gighgegggff	了楼	geigggggggh	了水	gfgghgggggf	了没	hhidddffjfb	了没\$	gfgeefggjff	了没人	giggffggggf	了没报	ffhgggggfgf	了没有	gfffffggjgd	了点	iffghggggge	了热	ggggffgfgfh	了老	figgffggggg	了补	igggggggggf	了要	gegffegfghi	了该	gfggfigggge	了说	iehgeggfggf	了说,	iehffgggggf	了谢	gfggffghggf	了谢谢	gfggffghggf	了还	giggffggggf	了这	gfgggfggggi	了通	geggifjfggd	了通知	geggifjfggd	了铁	ghggggggggf	了零	egefgegggfi	了零报	egefgfggegi
争	fkfeeeffgfd	争执	fjffffgfgge
事	idgfgfdchdg	事 	ghfgggggggf	事 0	ghfgggggggf	事\$	igigbbecgfe	事,	chdehdfdgej	事,0	ejefgggfggd	事,师	gegfiggggge	事,我	gfffggggggh	事,收	iggggggggge	事:	fhhgggggggg	事了	eeggigggggh	事了\$	eeggigggggh	事件	ieegefefjgb	事件 	iffgggggggg	事件\$	gfffgffghhf	事件,	iffhggggfge	事件:	hgggggggggg	事件数	hgffggfgige	事件清	ggfffggghgf	事体	jggggggggge	事体\$	jggggggggge	事儿	jffgfggfggd	事儿\$	hfggggggggf	事发	jfggggggggd	事发生	jfggggggggd	事可	gggfgeggggi	事可报	gggfgeggggi	事吗	fggggjggffd	事吗\$	fggggjggffd	事情	hgggggggghf	事我	fgggggggggh	事我就	fgggggggggh	事打	gfggggggggg	事打我	gfggggggggg	事故	jffgggggggf	事故\$	hgggggggggf	事故、	hgggggggggg	事故无	hgggggggggf	事没	ieifdfgffgh	事没有	ifgfggggfge	事的	fgfgfeggffi	事都	igggggggggf	事项	jfgfghggefe	事项\$	jggfggggfge
二	hhhfefhedeg	二0	gfgggghgggg	二十	gifgffhggge	二十来	giggfgggggf	二单	effgggggggi	二单元	effgggggggi	二号	ihgfggfgggf	二号网	hhggggfgggf	二层	ffffgfggggi	二格	gfhieffffff	二楼	gjggfggggge	二楼窗	ghggggggggg	二次	fgggiggggge	二点	gggggghgggf	二的	ffifggggggf	二网	hfhgggggggf	二网格	iffgggggggf
于	fcffihgeefh
云	egffhdfeefi	云溪	fggfifgfggf	云溪苑	fggfifgfggf
互	ghggggggggf	互殴	ghggggggggg	互殴,	ghggggggggg
五	fhgchghefdf	五0	fghggghgggg	五0格	gghgggggggg	五下	gggggghgggf	五下午	gggggghgggf	五分	gggggghgggg	五分钟	gggggghgggg	五号	jgffgggggge	五号网	jgffgggggge	五格	higfgefgffd	五格今	igggggggggf	五楼	giggffgggge	五点	egfffihfddg	五点前	fggggghgfgh	五点半	gfggghhgfgf	五点提	gggggghgggf	五点还	gggggjggeee	五网	iffgggggggf	五网格	iffgggggggf
井	figfhcgdhda	井\$	gfgifgggggf	井盖	gfgdidgehdb	井盖没	ghggggggggg	井盖破	ehhfggggggg	井盖缺	gghgggggggg	井盖装	gfggiggffgf
些	fefffgffgic
亡	gfgggfggggh
交	agibhlhdfac	交\$	fggfgjffgeb	交,	dhjffgggfgf	交,0	fgigggggggg	交0	fgigggggggf	交0月	ggigggggggf	交?	gggggiggfff	交?\$	gggggiggfff	交上	gghggghgggf	交了	ddieehhfhei	交了\$	gfggffhgggh	交了,	fejefgggfgf	交到	gfgggiggfff	交周	gggggghgggg	交周报	gggggghgggg	交日	ggffgeegffj	交日报	ggffgeegffj	交派	gfggifggggf	交派出	gfggifggggf	交物	ggggffiggge	交物业	ggggffiggge	交界	fiffggggggg	交界处	figfggggggg	交站	ghggggggggf	交站\$	ghggggggggf	交给	gfgggifgeff	交表	ggggggiggge	交表\$	ggggggiggge	交警	ffgfifffgge	交警已	gfggigggggg	交零	egfeffhfheh	交零报	egfeffhfheh
产	hggggfggggf
享	giggfgggggf	享单	ghggfgggggf	享单车	ghggfgggggf	享电	ghggggggggg	享电单	ghggggggggg
亮	eiedideedee	亮,	ghfeffggffi	亮0	figfegggggf	亮0盏	figfegggggf	亮了	eeffjefeefd	亮了\$	ffffifgffge	亮了,	gffgifggfgf	亮晚	gigggfggfff	亮晚上	gigggfggfff
亲	ghggggggggf
人	dndfgeedcff	人 	gifggfggggg	人!	ghggggggggf	人\$	digicidedef	人,	ghfifefffff	人,0	ghggggggggg	人,已	ghggggggggg	人,没	fifgfgggggg	人0	hifffggffge	人:	hgfgggggggg	人一	ffgffiffeeg	人上	igggggggggf	人举	gggggfggghf	人举报	gggggfggghf	人乱	ggggggggggh	人了	giggggggggf	人了\$	ghggggggggf	人从	giggffggfff	人从脚	ghggggggggg	人修	ghgggfggfgf	人倒	ghggggggggg	人偷	fhfffffgggh	人免	ggggghggggg	人免费	ggggghggggg	人冒	gjgggfgggge	人冒充	ghggggggggg	人到	gfggighgfgf	人到现	gfggigggfgg	人卖	fhggggggggg	人卖三	fhggggggggg	人占	hhggggggggf	人去	gfggfiggifd	人受	fhffgffgfgg	人受伤	fhffgffgfgg	人口	ghfffhggfgf	人吵	hfghggggggf	人吵架	hfghggggggf	人员	ijffdeeffff	人员\$	hefggfgfggh	人员0	giggfffgggf	人咋	gggggfggggh	人喝	ghggggggggf	人喝多	ghggggggggf	人喺	giggggggggf	人在	fiihegffffb	人在家	gigggfggggf	人在楼	ggggghggggf	人在河	gghgggggggg	人在绿	gfigggggggg	人在网	ghggggggggg	人在里	ghggggggggg	人堆	ggghggggggf	人堆纸	ggghggggggf	人头	giggfgggggg	人家	fghiefffffd	人巡	geggggggggh	人巡的	ifggggggggf	人已	ffffhfffgfg	人已经	fhgggggfggf	人已被	gegghfggggh	人应	figgffggggf	人应\$	gigggfggggf	人开	giggggggggf	人张	fiffffggggf	人往	gfggggggggh	人怎	gfgggfgggif	人怎么	gfgggfgggif	人打	hefheffffgh	人打架	hffhfgfgfgg	人找	geggigggggg	人找到	geggigggggg	人把	gigfeffffge	人投	ghggggggggf	人报	ffghgfggfhg	人拼	gegggefgefj	人拿	gfgghfggggg	人持	ffffgfgfggi	人持刀	figgggggggg	人掉	gigggggggge	人掉进	gigggggggge	人接	geggffggigf	人搭	figfgfggggf	人摆	ifggggggggf	人摆摊	ifggggggggf	人摔	ifgfggggggf	人摔跤	ifgfggggggf	人摸	ghggggggggg	人撬	ghfggfggggf	人收	giggffggggf	人放	ghggggggggf	人放了	ghggggggggf	人救	gfgghgggggf	人救出	gfgghgggggf	人数	fegjfffeffe	人敲	gigfggggggf	人是	gggffifgehd	人有	fegfffggfgj	人未	figgffggggg	人来	ffffiffggge	人来修	gdgfifgghgf	人没	gfgfifgggge	人没事	gegfiggggge	人派	ghggggggggg	人清	fggfhgggfgg	人滑	ghggggggggg	人滑倒	ghggggggggg	人烧	ghggggggggf	人理	giggggggggf	人理,	giggggggggf	人的	giggfgggggf	人的\$	ghggggggggf	人看	fgggfffgfgh	人看到	gfgggffgfgh	人看管	ghggfgggggf	人砸	ghggggggggg	人砸车	ghggggggggg	人管	gjggfegghge	人管\$	ghggggggggg	人管吗	gigggfggggf	人管啊	gigggfggggf	人管管	ghggggggggf	人群	hffffhggfff	人聚	figgggggggg	人聚众	figgggggggg	人行	fjffffffgge	人行道	fjffffffgge	人补	gffgghggfhf	人被	gdgfffggfgj	人装	fggfihggggd	人要	ghggggggggf	人要跳	ghggggggggf	人讨	giggfgggggg	人讨薪	giggfgggggg	人识	feggfegfeje	人走	ghggggggggg	人走丢	ghggggggggg	人路	gjgfffgfggf	人路\$	giggffggggf	人路,	ghggggggggg	人跳	gfggggggggh	人踹	gifgfgggfgf	人车	fggfieggggf	人还	gggghfggggf	人还在	gggghfggggf	人送	fegggffgggi	人都	gfgfifgggfe	人高	gfhfggggggf	人高空	gfhfggggggf
什	fefdeidegid	什么	fefdeidegid	什么\$	gefffgfffie	什么事	jffggggggge	什么情	cghffigffei	什么时	fefgfjffied	什么材	gfgggigggfe	什么条	gfgggigggff	什么格	gggggefgfif
仁	ghggggfgggf	仁和	ghggggfgggf	仁和里	ghggggfgggf
今	lcaedbhdhdi	今儿	kdffffffffc	今儿个	ieggffggfgf	今天	kbZgdbfdidi	今天0	khchegjfdfZ	今天下	ghgfgghhfff	今天不	feghggggggi	今天也	hfgfgggffgg	今天全	gfgghgggfgf	今天六	jegggggggge	今天其	efgiggggggf	今天又	ggggiggggge	今天发	figgggggggf	今天啥	ifggggggfge	今天地	fhgggfgffgh	今天就	iegfggghgge	今天巡	jfggggggggd	今天必	fggfigfgegg	今天我	ifffggfgfgf	今天才	eifffgffggg	今天报	egghggggige	今天挺	hggffggffgh	今天收	eigffggefgh	今天无	kfffgggfggd	今天是	eefdfeffkfc	今天有	dfgggefgjff	今天查	hgggggggggf	今天正	dfgggefgefj	今天没	hadhdheefeg	今天清	hfggggggggf	今天的	kebfffefhee	今天莫	igggggggggf	今天要	eggggfggggj	今天谁	fggggfhgjgd	今天起	fggggghgfgg	今天跑	hfggggggggf	今天转	ifggggggggf	今天轮	gfgggdffegi	今天还	fifgfgggfgg	今天那	eegjfgggegd	今天都	kffgggggfgd	今天除	ghggggggggf	今天零	igeegfggegh	今天风	ffggggggfgi	今年	ggggfgggggh	今日	kgbeededgee	今日0	igeggggffgc	今日:	hgggggggggg	今日一	ifggggggggf	今日事	igggggggggg	今日份	iggfggggggf	今日八	igggggggggf	今日共	eiffggggggg	今日冇	iffggggggge	今日均	hgffggfgggf	今日天	igggggggggf	今日太	hgggggggggf	今日安	iegfggggfgd	今日巡	jefggfgfggd	今日工	hgggggggggf	今日平	jfgggggggge	今日情	igggggggggf	今日报	fggfgffgjfe	今日排	ieggggggggf	今日无	hcdfffffffh	今日未	hgggggggggg	今日没	dfggggggfgj	今日网	hgggggggggg	今日走	hgggggggggg	今日零	jiddffefcfX	今早	fjgffgfggge	今早巡	ghggggggggf	今晚	cbeegekgddi	今晚0	ggggggkgggc	今晚停	feggfjggffd	今晚八	fggggghgggf	今晚十	ifggfgggggf	今晚大	gggggghgggf	今晚有	gfgggffgffj	今晚消	gggggghgggf
介	gggggfgfggh
从	fmegedeeded	从境	figggfggggg	从境外	figggfggggg	从外	ghggggggggg	从天	ghgggfggfff	从早	gkgggffgfgd	从楼	ghggggggggg	从疫	figgggggggg	从疫区	figgggggggg	从脚	ghggggggggg	从脚手	ghggggggggg
仓	fjgfffgggge	仓库	fjgfffgggge
仔	ejffeeffffg
他	hhfdddedddi	他0	gfggggggggh	他:	iffggfggggg	他:无	iffggfggggg	他们	gdffffggfgi	他们那	gfgffgggggi	他正	eigfggggggf	他正常	eigfggggggf	他网	hgfgggggggf	他网格	hgfgggggggf
代	hhjdfgefdff	代0	fgjfggggfgf	代0号	fgigggggggf	代报	ffifggggfgf	代班	jggggiggggd	代班\$	jggggiggggd
令	fffeedddckd
以	eedfdkdedgh	以上	ghggghggggf	以为	gfggggggggh	以为戒	gfggggggggh	以做	gfggghggggg	以做到	gfggghggggg	以前	gdggffgfggj	以后	fegffhffffi
仨	gjggffggggf
们	gfefafedefj	们\$	feeffeefffk	们0	kdfhffffffe	们0号	kgggggggfgc	们0格	idfgffgffgh	们小	ffggffgfggi	们小区	feggffggggj	们村	gdgggfggggj	们格	dehefffhhfh	们格今	eggggfgghgh	们楼	gjgffffggfe	们群	gfgggfhgghf	们这	giggfgggfgf	们那	gfgffgggggi	们那边	gfgffgggggi
仲	eieeedfeieh	仲有	gigffggfggf
件	icefihddife	件 	iffgggggggg	件\$	hdfehgffhfh	件,	jgfhfffffgd	件,0	hfggggggggg	件0	gfgghggfggg	件:	hhhfggfgggf	件:无	hgggggggggg	件事	gghgggggggg	件事:	gghgggggggg	件数	hgffggfgige	件数 	hgggggggggg	件没	ggggigggfgf	件没到	ggggigggfgf	件清	ggfffggghgf	件清单	ggfffggghgf
价	daeedcfdedm	价格	ecffeegeffk	价格简	gfgggfggggh	价格面	ffgggghgggh
任	iefffhfhffd	任\$	ffgfffghgff	任何	iffggggggge	任何事	hgggggggggg	任何异	iggggggggge	任何突	hgggggggggg
份	fghgeffdjgd	份\$	fgifffggdfi	份0	fffffgfgiff	份0月	fffffgfgiff	份报	effhfdfeihd	份报告	effhfdfeihd	份证	fgggghgffff	份证\$	fhgggghgggf
企	fjffffffgfe	企楼	ghggggggggg	企楼下	ghggggggggg
休	gdfdehedeei	休假	eegefefeffj	休息	hffffifffge
众	hkfdehfeefd	众举	fifffhfffgf	众举报	fifffhfffgf	众反	figffgggggf	众反映	figffgggggf	众赌	ghggggggggg	众赌博	ghggggggggg
伙	ghggfgggggg	伙人	ghggfgggggg
会	fdegdhfdafk	会\$	fhfgfegfffi	会,	gdfhefefffi	会,今	igffggggggf	会儿	degeeefffej	会儿再	ffggfgggggh	会干	gfgggeggfie	会开	iegfggigfge	会改	gfefffffffi	会议	gfgggghgggg
传	dieeehfhffg	传单	ejfffffefgh	传销	gigfffggggf	传销窝	ghggggggggg
伤	ehgggeeeeei	伤\$	ekffefffgge	伤,	fhffefgfggh	伤,大	gfggggggggh	伤,已	giggfgggggf	伤人	fdhhefffefj	伤人\$	gehfefggfgi	伤者	feggiggfggf	伤者已	feggiggfggf
伯	gjggffggggf
似	fjffehffffe	似传	ggggghggggf	似传销	ghggggggggg
但	diffehffffh
位	kgegegddcdg	位\$	egfeehfeeei	位,	jhfghffgggd	位,0	jgfggggggge	位打	ghggggggggg	位打起	ghggggggggg	位网	eggggefgggi	位网格	eggggefgggi	位置	gegiffggggf	位老	giggggggggf	位老人	giggggggggf	位邻	igggfgfgggf	位邻居	igggfgfgggf
低	giffdgdefeh	低价	fdggfeffffj	低保	giggfhgggfe	低保怎	ggggghgggff	低保户	giggfgggggf	低洼	hhgffffgggh	低洼处	hhgffgggggf	低音	giggggggggf	低音炮	giggggggggf
住	elecggfddde	住\$	ffffffgfggj	住,	fegghffgggi	住0	ghggggggggg	住了	fhfeifgffgd	住了,	gggfhggfgge	住人	fjgfffggggf	住人,	giggggggggf	住咗	ghggggggggg	住建	ghgghgggfgg	住户	hjefdegfffd	住户反	igfgffggggd	住户意	giggfgggggg	住户私	ghggfgggggg	住着	figgfgggggf	住证	gfggfjfffee	住证到	gfgggigffff	住边	ghggggggggf
体	geeedfleeee	体 	fgggggiggff	体 明	fgggggiggff	体\$	jggggggggge	体:	ggggfghgggf	体业	gfggggigggf	体业主	gfggggigggf	体居	ffggfgjgfge	体居民	ffggfgjgfge	体检	gfggghhgggf	体检,	gggggghgggg	体网	fffggfiggge	体网格	fffggfiggge
何	ifffgggffge	何事	hgggggggggg	何平	hgggggggggg	何异	iggggggggge	何异常	iggggggggge	何突	hgggggggggg	何突发	hgggggggggg
余	fieeffffffh	余的	gfgggfggfgh	余的纸	gfgggfggfgh	余网	hhffggggfgf	余网格	hhffggggfgf
作	dhdjedjdbgf	作\$	fgffhefffhe	作:	hgggggggggg	作业	fhfgfffgggg	作业\$	figggfgggge	作坊	fiffffgfgge	作废	eefkffffeec	作废\$	effjfffffed	作废,	ffgiggggggf	作日	ffggfhhgfff	作日下	fggggghgggf	作日早	gggggghgggg	作群	ffffffkfffd	作群 	gggggghgggf	作群:	ggggggiggge	作群发	gfgggghgggg	作群提	gggggghgggg	作证	ghgggghgggf	作证\$	ghgggghgggf
你	afcacXcbeni	你\$	ffgffdgffjg	你举	gggggeggfif	你举报	gggggeggfif	你们	eiggffgghfg	你会	gggggeggfie	你会干	gggggfggfif	你好	fgggfefffid	你好,	fgggfefffid	你报	gggggfggfhf	你报事	gggggfggfhf	你是	ghgggeggfhf	你能	gfgggefffjd	你都	ffggffgffie	你都能	ffggffgffie
佬	gigggfggggf	佬喺	giggggggggf
使	ggffdgfeeid	使用	fgffeegefie	使用说	ffffefeefie
例	cheeedeeefm	例\$	ffggfeggggi	例会	gfefffefffj	例会\$	ggggggfgggh
供	fggfhhhfffd	供水	fhgfhfhfgfe	供水\$	gfgghghfggf	供电	gfggfhggggf
侧	fihffgfgggf
便	ghggggggggf	便利	ghggggggggg	便利店	ghggggggggg
保	chddaieidci	保健	gigggfggggf	保健品	gigggfggggf	保存	gggggiggfge	保存多	gggggiggfge	保安	ehffcdfeffi	保怎	ggggghgggff	保怎么	ggggghgggff	保户	giggfgggggf	保洁	fdfffeffffj
信	ceeddhfeedl	信\$	ceffffgfggk	信号	hhfffgggggf	信号灯	gigffgggggg	信访	hgggggggggg	信诈	figffggggge	信诈骗	figffggggge
俩	fggfiggggge
修	egedkfidheb	修\$	eheehhhfgfb	修,	hffegegfffh	修了	feffifgfgge	修了\$	ffgfiggffge	修可	gfggghggggg	修可以	gfggghggggg	修吗	ggggfeggigf	修吗\$	ggggfeggigf	修垃	ghggfgggggg	修垃圾	ghggfgggggg	修复	fhffhgggfgf	修复\$	fiffggggfgf	修好	fdhekffedff	修好了	fehfjfffeff	修没	gfggffgghgf	修没修	gfggffgghgf	修电	gggggghgggf	修的	gfgggfggifg	修车	ghhfggggggg
俾	fiffefifffd	俾人	gigfefgfggf	俾全	gggggghgggf	俾全体	gggggghgggf
倒	dmgdgeeeefa	倒\$	gigfggggggf	倒,	ghggggggggf	倒一	ghggggggggg	倒了	fkgfdfffffc	倒了\$	fjgfeffffgd	倒了,	ghggfgggggf	倒了一	giggfgggggf	倒在	ghggggggggf	倒垃	fghfggggggg	倒垃圾	fghfggggggg	倒建	ghggfgggggg	倒建筑	ghggfgggggg	倒油	ghggggggggg	倒泔	figgggggggg	倒泔水	figgggggggg	倒的	gdggjfgffge	倒的树	geggiggffgf	倒砸	ghggggggggg
候	ecfedkdegdi	候开	gfgggigggff	候我	geggffggggi
值	gdiffhgedfi	值班	gdiffigfeff	值班,	ggggggggggh
假	dehcchecddk	假\$	fefffegfffj	假,	fehfeffefgi	假日	fgfgghggfff	假日零	fgggghggfgf	假的	ehhffffeffi	假的\$	efgfffgfffi	假设	efgggfggggj
做	fefhhffedjc	做什	gfggghggfhf	做什么	gfggghggfhf	做到	gfggghggggg	做到几	gfggghggggg	做饭	gegifgggggf	做饭,	gegifgggggf
停	fifgeggdecg	停\$	fkfheefgffe	停,	gfgiegggggg	停0	ciifffffegf	停0辆	feigffggfgf	停了	iiffeeffffg	停了,	giggfgggggf	停在	gjffffhggge	停工	gghgfhfgfff	停工\$	gghgfifgfff	停放	ghggggggggg	停气	ffgggghgggf	停气\$	gfgggghgggf	停水	fgffhiiedde	停水\$	geggfgiggge	停水,	gjggfefgggg	停水我	gfggffggggh	停水的	gegfiggggge	停电	dfgefceeefk	停电\$	ffffefefffi	停电,	ddgggghgggj	停电了	ghggfefgffh	停电的	gegghgggggh	停车	iheedggeeff	停车\$	ifggfgggggf	停车位	gigggfgggge	停车场	fjffffhfffd	停车费	ffgffefffgi
健	fjffeefeffh	健品	gigggfggggf	健品的	giggggggggf	健身	fiffeefeffh	健身器	giggfgggggf	健身广	ghggfgggggf
偷	ejffefeeeeg	偷了	gigggggggge	偷倒	ghggfgggggg	偷偷	giggfgggggg	偷电	ffhhffggfgh	偷电瓶	fhhhfgggfgf
偿	ehfffiggefe
傅	edfekdeddeh	傅\$	gfgghgggggg	傅说	fdffjfffgfd
傍	ghgggfhgggf	傍晚	ghgggfhgggf
储	fhfgffgfggh	储水	gfggfgggggh	储水\$	gfggfgggggh
催	efffjfffegd
像	ekfedefffff	像是	gigggfgggge	像是要	giggggggggf
僭	ghgggfggggg	僭建	ghgggfggggg	僭建咗	ghgggfggggg
僵	fgfihffffgd	僵尸	fgfihffffgd	僵尸车	fgfihffffgd
儿	ighcgffcddf	儿\$	hfggggggggf	儿,	hgffifgggge	儿个	idiffffgfge	儿再	ffggfgggggh	儿再报	ffggfgggggh	儿园	ehffefffffh	儿园门	gigggggggge	儿子	fegfiggfggh	儿没	ifggfgggggf	儿童	giggffiggge
元	dieeehffefg	元\$	figfgggggge	元,	gfggggggggh	元0	ghggggggggg	元00	ghggggggggg	元有	gegggiggfgf	元有人	ghggggggggg	元门	fjfgffggfge	元门口	giggggggggf
兄	fieffeffffi	兄弟	fieffeffffi
充	gfgfdifeeeg	充燃	ghggggggggg	充燃气	ghggggggggg	充电	gegedigfeeg	充电\$	hhfffeffggh	充电,	hfhfghggggf	充电0	fjggffggggg	充电一	fehgghggggf	充电桩	gfggghhggfe	充电棚	ggggghggggg	充电起	gfgggfggggh
先	abdkfjccbfh	先份	fffhfeffehe	先份报	fffhfeffehe	先别	ddfjffggfgh	先别算	eefjgfggfge	先去	ffgfhggffgh	先嗰	fffiefgfgfe	先嗰单	gfgifggfgff	先嗰条	fffhfggfgff	先打	fegffhggffh	先打0	fegffhggggi	先报	eefgejfefee
光	ekeggdfeeec	光房	ghggggggggg	光房,	ghggggggggg	光明	fhghffgfgff	光明路	fhgffgggggg	光缆	eiefhffeffe	光脚	ghggggggggf
免	ffgggjgfffd	免费	gggggjggffd	免费体	gfggghggggg
入	ghfeeffeidf	入住	ffffffgffgi	入口	ghggggggggg	入口\$	ghggggggggg	入户	iggggiffgfe	入户0	ifggggggggf	入面	giggggggggf	入面有	ghggggggggg
全	jhddfckddde	全\$	feggigggggg	全,	hfggggfgggh	全体	edffeelefeb	全体 	fgggggiggff	全体:	ggggfghgggf	全体业	gfggggigggf	全体居	ffggfgjgfge	全体网	fffggfiggge	全出	figgfgggggf	全出口	figgfgggggf	全员	gggggghgggg	全天	ifgggggggge	全天正	ifggggggggf	全小	gfggffhggfh	全小区	gfggffhggfh	全幢	gjggfeffgge	全无	hffgggggggf	全无事	hffgggggggf	全是	gjggffgggge	全生	hgggggggggg	全生产	hgggggggggg	全网	ffggffigfge	全网:	ffggfghgggf	全部	jdfffffffgg	全隐	igffffffgge	全隐患	igffffffgge
八	ihggfehddee	八号	iffgggggggf	八号网	iffgggggggf	八格	ifghedfeefg	八格一	figggfggggg	八格今	jfgfggggfgd	八格没	hggggggggge	八点	fhffhhifefd	八点半	gggggghgggg	八辆	figgggggggf
公	dkdchgfccce	公交	ghggggggggf	公交站	ghggggggggf	公共	giggfgggggf	公共走	giggggggggf	公厕	giggfgggggg	公司	fiffhdffffg	公告	gfgggfjggge	公园	fjffgffeffd	公婆	fgfghggfggf	公安	gggghgggggf	公寓	fiffhffffff	公布	ggfgfihgfff	公示	ghgggfggggf	公示,	ghgggfggggf	公租	gfgggigggff	公租房	gfgggigggff
六	jghfegjeeee	六上	gffgghigfff	六上午	gfggggigggf	六号	hgfhgfgfggf	六号网	hgfhgfgfggf	六格	jheeeefeffe	六格今	ffgfggggfgi	六格发	figggfgggge	六格没	jggggggggge	六点	fhffffifffg	六点半	gggggghgggf	六点就	gigggfggggf
兰	fiffggggggf	兰路	fiffggggggf
共	bkefddffifc	共0	ggghfgggggg	共享	giggfgggggf	共享单	ghggfgggggf	共享电	ghggggggggg	共几	gfgfgffgige	共几起	gfgfgffgige	共多	gfgffeggige	共多少	gfgffeggige	共走	giggggggggf	共走廊	giggggggggf
关	fgfghfheffg	关,	ghggggggggg	关了	ghgghgggggf	关了个	ghggggggggf	关好	ffggfghfggh	关好门	gfggfgigggf	关阀	ggfeigfffgf	关阀通	gfgghgggggg
兴	giggfgggggf	兴隆	giggfgggggg	兴隆街	giggfgggggg
其	fjfgefffefc	其他	hieefffffgd	其他:	iffggfggggg	其他正	eigfggggggf	其他网	hgfgggggggf	其余	gieffgfgfge	其余网	hhffggggfgf	其实	efhiggggfgf	其实有	fffhggggggf	其实没	eghhggggggf
具	gjggffgggge	具,	gjggfggggge
养	eifegkfeddb	养狗	gfggghggfff	养老	gfgggigfffe	养老金	gfggghggfff	养鸡	eiffhjffefc	养鸡\$	ggggghggggf	养鸽	ghggggggggg
内	ehfeeiheege	内容	gegfffifggg	内容:	gfggfghgggh	内容是	gggggfigggf	内必	gggggiggfge	内必须	gggggiggfge	内要	gfgggiggfgf	内要上	gfgggiggfgf
冇	lggdgceddef	冇事	gfhfhgggggf	冇事\$	ggigggggggf	冇人	fiffedefeei	冇发	jefgggggggf	冇发现	jefgggggggf	冇嘢	ifhfgggffge	冇嘢发	hgggggggggg	冇嘢报	ifffgggggge	冇异	hfggggggggf	冇异常	hfggggggggf	冇得	hgggggggggf	冇特	ifffgggfggf	冇特别	ifffgggfggf
再	dbceifdcbdm	再上	gfgfigggfgf	再上门	gfgfigggfgf	再停	geggffggggi	再去	fefehfgffgh	再去\$	fegfifgfggg	再去巡	ggggfggfggh	再坏	gfgggfggggi	再坏我	gfgggfggggi	再报	cefddhffdek	再报\$	efffffgffgj	再有	gegggfggggi	再有人	gegggfggggi
冒	emfgdefeffc	冒充	giggggggggg	冒充燃	ghggggggggg	冒水	giggfgggggf	冒火	giggffggggf	冒火花	ghggggggggg	冒烟	fifhegggggf	冒烟,	giggfgggggg	冒黑	giggggggggf	冒黑烟	giggggggggf
写	ddcjcgeddhi	写\$	gfdhgfggfif	写得	ffgffggfggi	写成	fegifggfggf	写成0	gfgiggggggg	写的	gefegfgfggi	写错	fefjefgffff	写错,	gfgifgggggf	写错了	ffghggggggg
冧	fjgfeggfggf
冰	fifehehfffe	冰了	ghggggggggg	冰箱	fgffiehfffe	冰箱一	gegggfhgffh	冰箱里	gjggffgggge
冲	fkffffgfggd	冲\$	gigfgggggge
决	ffgejifgdff
况	hegfdhedcdh	况 	hhffggggggf	况 0	hhffggggggf	况\$	hbihddfedff	况,	iffffffeffg	况,0	heefgggfggi	况,我	jfffggggggc	况,除	fifgfgggggg	况:	ifgfgggggge	况:无	hgfgggggggf	况上	igfgggggggf	况上报	igfgggggggf	况我	efgfgefgggj	况我第	fggggffgggh	况的	eggfgeggffj
冷	hhggffggfgf	冷,	hhggggggggf	冷气	ghggggggggf	冷气机	ghggggggggf
净	idffhfffffh	净\$	hfggfgfgggh	净,	ifgfggggfge
准	edfgejffdeh	准\$	gggffjffdfd	准备	efggfegffgi	准时	ggggggfhggh	准时参	ggggggfhggh	准是	gfggghggggf	准是多	gfggghggggf
凌	figgfffgggg	凌晨	figgfffgggg	凌晨四	gigggggggge
减	fgggffifggf
凝	ghfgfgggggg	凝土	ghfgfgggggg
几	bdbcbnbclaa	几个	fhfeehefjeZ	几个人	fgggfifgefe	几个大	ihgggfggfge	几个小	ghgggiggfge	几个格	efffgdfgjfd	几个网	fggggeggigf	几人	ghggggggggg	几分	ggfggiggfff	几分\$	ggfggiggfff	几十	figggfggggf	几只	giggggggggf	几号	gffffjffdfe	几多	fffggfggiff	几天	effeejeffed	几天\$	ffgffiffffe	几天了	ghgggfgghgf	几天内	gfggghggfgf	几天没	ghggggggggf	几家	gggggdggife	几家\$	gggggdggife	几年	gegggiggfff	几年\$	gegggiggfff	几时	giggfiffefd	几格	ffdffdgfjfe	几次	egefgfffjfe	几次\$	ffgggggghgg	几次零	fggggggghgf	几点	fdffekefcdf	几点\$	gfgggifggge	几点?	gggggefgffj	几点交	ggggghggfff	几点到	gfgggiggggf	几点开	gfgggiggggf	几点截	gggggiggfff	几起	gefffefgjfe	几起\$	gegfffggiff	几遍	fggggigggge	几遍\$	fggggigggge
凤	fjffffggggf	凤凰	fjffffggggf	凤凰路	figffgggggf
凰	fjffffggggf	凰路	figffgggggf
凳	fjggffgggge	凳子	giggfggggge
出	fifchbfchdf	出\$	gfggfgifggf	出一	fefgggffgfi	出一台	fefgggffgfi	出上	gffgfgffhgf	出上周	gffgfgffhgf	出不	fhfgffggggg	出不去	fgggfgggggh	出不来	ghggggggggg	出动	jeggggggggf	出动0	jeggggggggf	出去	efjfffggegg	出去\$	ffhggfggggh	出去,	fgifggggfgf	出去遛	ghggggggggf	出口	figgfgggggf	出口,	ghggggggggg	出啥	jfgggggggge	出所	ffffjfffefe	出所\$	fhffgffgggf	出所带	gegghgggggf	出来	fhfejeffged	出来\$	ggggfffghff	出来,	hhggfgggggg	出来了	fdffjfffggg	出现	gigfffggggf	出租	fgefedhfffi	出租,	ffgfgfhfgfh	出租屋	hhfgffhgggf	出租房	fjgggfggggf	出行	giggggggggf	出行人	giggggggggf	出门	hgffeegfffi	出门买	ghggggggggg	出马	ghggfgggggg	出马路	ghggfgggggg
刀	ffffehefeej	刀\$	fegfgfffffj	刀在	ghggggggggg
分	deddikidcdf	分\$	ffffiiggeff	分,	fggfegggggi	分类	ffggfigffef	分类督	gfggghggfgf	分钟	feffifjeffg	分钟到	ffgfjggefgf	分钟后	ffffefjfffg
切	jehdeefdeef	切o	hfggggggggg	切ok	hfggggggggg	切如	iffgggggggf	切如常	iffgggggggf	切安	jffggggfgge	切安好	jffggggfgge	切正	fghedefeffh	切正常	fghedefeffh	切都	iffggggfggf	切都好	iffggggfggf
划	ghggffiggfe	划线	gfgggfiggfe	划线\$	gfgggfiggfe
列	eeffdeddhjc	列一	ffgfeffgjfd	列一下	ffgfeffgjfd
刘	ifffeeffffh
刚	hdbmdcedfgb	刚从	hhffggggggf	刚刚	fififfgfffe	刚刚那	ffgiggggggf	刚发	edfjfeffigd	刚发现	eefjggggggf	刚发的	fffhffgfige	刚巡	hffffggfggh	刚开	ifffggggggf	刚开完	ifffggggggf	刚才	gddkfdfeegd	刚才0	fggifgggggf	刚才写	gegifgggggf	刚才发	ffgiggggggf	刚才少	gegiggggggg	刚才忙	jffeggggfge	刚才报	ffggigggfff	刚才的	fffhgfggfhf	刚才说	geggigggfgf	刚才那	fffiefgfhfe	刚报	fefiffgfehe	刚报的	fefiffgfehe	刚接	fhfifffggfe	刚接到	fgfiffgggge	刚有	fgghggggfgf	刚那	ffgiggggggf	刚那条	ffgiggggggf
删	eefjeeffehd	删掉	fefifgffgff
利	fjggfgggggf	利店	ghggggggggg	利店门	ghggggggggg
别	dgcifejcchf	别\$	ffgggifffhe	别事	igggggggggf	别事项	igggggggggf	别人	ghghfggggfe	别忘	fgeffejffff	别忘了	ggeffejffff	别情	hgggggggggg	别情况	hgggggggggg	别的	ekfdfgfgfgc	别算	eefjgfggfge	别算,	fefiggggfgf
刮	ghgggfegggi	刮倒	ghggggggggg
到	djdbeffkdcf	到\$	dfdchccjedf	到,	ecfeheemefZ	到,0	ffgfgggjgge	到,今	efggfggigge	到,已	gfggegfjggf	到,我	gfgghgghggf	到,明	gfggeggjgge	到,谢	ggggfggiggf	到,这	gggghgggfgf	到,马	ffgghgfhggf	到0	igeddfidefh	到00	fghggghgggf	到0号	jgffggiffgd	到0栋	ieggfggfggf	到0格	ffedgggeffj	到。	igggffghgge	到一	fffhcceeeek	到一个	higgdggggge	到一半	ffgffggfggi	到一起	fefjggggggf	到三	fegfffhffgi	到业	ggggggiggge	到业主	ggggggiggge	到两	ejgfeggfggf	到九	gigggfggggf	到九点	gigggfggggf	到了	ecfeigfheff	到了\$	fegfgggifgf	到了,	fdffiffeffg	到二	giggfgggggf	到二楼	giggfgggggf	到人	gjgfffgfggf	到人行	giggggggggg	到全	gggggghgggg	到冇	giggggggggf	到几	gegffiffifd	到几点	gegggjfgfge	到出	ghggfgggggg	到反	giggffgfggf	到周	efhfffffffi	到周二	ffigggggggf	到哪	geggehffife	到哪一	geggefggigg	到啥	iffgffgfgge	到啥问	igggfggggge	到场	ffgfiffffge	到场\$	fhgghgggfgg	到好	fgggfggffgi	到妈	ghggggggggf	到妈妈	ghggggggggf	到学	ghggfgggggf	到小	ghggfifffgd	到居	higfffgfgge	到居民	hhgggggfggf	到岗	ggggggigggf	到岗\$	ggggggigggf	到我	ijffedfeihb	到我家	gjggfgggggd	到我窗	ghggggggggf	到收	ggggfgghggf	到收到	ggggfgghggf	到晚	fhfffffgggh	到期	gfgggigffff	到期了	gfgggigffff	到楼	giggfffhgge	到死	gigggfggggf	到死\$	gigggfggggf	到现	ihffifffdgd	到现在	ihffhfffegd	到现场	gfggigggfgg	到电	giggfgggggf	到群	ghgffhfffgf	到群众	gigfgfgfggf	到路	giggfgggggg	到身	ggggghggggf	到车	ghggggggggg	到通	fhggfffigge	到通知	ffggfffjgge	到铁	giggggggggf	到长	ghgfgghfggf	到长青	ghgfgghfggf	到阳	ghggggggggf	到阳台	ghggggggggf	到马	giggfgggggf	到马路	giggfgggggf	到高	ghggfhggggf	到🫡	ggggfggiggf	到🫡\$	ggggfggiggf
制	fhfffehgffi	制度	fggfgffgffj	制度从	fggfgffgffj
刻	ggggggjggge
前	dckhffeeddi	前两	fghgggggggg	前交	gggggiigffe	前交表	ggggggiggge	前储	gfggfgggggh	前储水	gfggfgggggh	前几	fefffiffegg	前几天	fefffiffegg	前天	dfkgcecfgff	前天0	gejefgdgfgj	前天报	gffhffgghgf	前天漏	gfifggggggg	前天的	fehifgggfgf	前巡	hfggggggggf	前巡完	hfggggggggf	前报	gffffehhhff	前报\$	fgggggfhggg	前报的	gggggfggige	前日	efifgfggggf	前面	fdfjfgggfge	前面的	ghggfgggggg	前面说	fdfjgggggge
剐	ghggfgggggf
剧	ghggffggggg
剩	feffifggfgh	剩菜	ghggggggggg
剪	geffidffefi	剪了	geggjggffge	剪了\$	geggjggffge
割	gggghgggggg
力	ffdegfgfegj
劝	dhgehhfeefd	劝\$	geggigggggg	劝了	gfgfifgfggf	劝了三	gfgfifgfggf	劝开	giggfgggggg	劝开\$	giggfgggggg	劝离	fihgfgggggf	劝离\$	gihgfgggggf	劝走	fhhffgggggf
办	ceechjdigbd	办\$	effefifjddc	办,	gfggggggggh	办事	gifgfhggfgf	办居	ghggggggggg	办居住	ghggggggggg	办结	efffieffhfd	办结\$	ffgfjgffdgf	办结了	gggggfgghgf	办结的	fgggffggiff
功	fehehdffiic	功,	ffifhgggegf
加	djfdcfehehh	加\$	ggggfgfiggg	加到	gfgfgeggfif	加层	fhggfgggggg	加油	gigffggggge	加油站	hhggfgggggf	加班	fegfehgeffh	加盖	ghggggggggg
务	efffiffgfgh
动	ghedfhfegef	动\$	fhgfhfgggge	动,	hhggfgggggf	动0	jdhfggggggf	动0人	jeggggggggf	动不	giggggggggf	动不了	giggggggggf	动中	ghggggggggg	动中心	ghggggggggg	动人	gfggfhggfgf	动人口	gfggfhggfgf	动室	fgffhfhfffe	动室屋	fggghfgfggf	动摊	hgggfgggggf	动摊贩	hgggfgggggf	动车	gheedhffffg	动车充	gffffhfgggg	动车的	ghggggggggg	动车起	ghggggggggg	动车进	ffgggfggggi	动车道	figgggggggf	动静	fgfgheffhfe	动静\$	egfghefghge
助	deeegefdclb	助\$	ffffeeeeejd	助一	gfggghggghf	助手	fgfffchfekc	助手怎	gggggfggghg	助站	fggfifggggf	助站\$	figgfgggggg
劫	gfgggfggggh
励	gggggiggegf
劲	hgggggggggg
勘	fefifgffggf	勘误	fefifgffggf	勘误:	fefifgffggf
勿	gfggfghgggh
包	gfeegdfeffi	包工	giggfgggggf	包工头	giggfgggggf	包裹	giggegggfge	包车	fiffifgggge	包车停	giggggggggg
化	gjeehefeefe	化了	ffggfgggggh	化了\$	ffggfgggggh	化工	figgfggfggh	化带	fkgfffgggge	化带里	gigggggggge	化气	giggfgggggf	化气罐	giggfgggggf	化粪	giggggggggf	化粪池	giggggggggf
北	ejgiefgfffd	北区	gigggffgggf	北口	ghggggggggg	北门	ggghggggggg
匙	fdgffeifffi
区	gfeedkfeccg	区\$	gefgggfgffh	区,	hhgggggggge	区0	figgggggggf	区0栋	figgggggggf	区北	ghhggfggggf	区可	gfgggiggggf	区可以	gfgggigggge	区后	gigggfgggge	区后门	gigggfgggge	区大	giggffgggge	区大门	gigggfgggge	区电	feggggfgggi	区电动	gfggggggggh	区电梯	geggggggggi	区的	ghgffiggffd	区能	gfgggigggfe	区能不	gfgggigggff	区里	iigggfggfgd	区里乱	ghggggggggf	区门	gigggfggggf	区门口	gigggfggggf	区食	gfgggiggggf	区食堂	gfgggiggggf
医	gefdkjfddcd	医院	gefekegeffe	医院\$	gjggffgggge	医院,	feggiggfggf	医院了	gfggigffgge
十	jigceegcddf	十一	kegfffffffd	十一格	ifhffffgfgf	十二	ihhfffgfffd	十二格	hhhgfffffge	十二点	gggggghgggf	十二网	hfggggggggg	十五	gggggghgggg	十五分	gggggghgggg	十几	fkgffefgggf	十几人	ghggggggggg	十分	ffgfiffefgh	十分钟	ffgfiffefgh	十号	hfhggghgggf	十号格	gghgggggggg	十号网	hgggggggggg	十多	ghggffggggf	十多只	ghggffggggf	十来	giggffggggf	十来个	ghggggggggg	十格	ihgfffffffd	十格:	igfgggggggf	十点	fiffehhfffc	十网	igfggfggggf	十网格	igfggfggggf
千	fjgfffgffge
升	fgffheheffg	升降	fhgghfhfgfe	升降机	fhgghfhfgfe
午	dfegfbicdcj	午,	giggegggggg	午0	eiffffhfffh	午00	fgfgffggggi	午0:	fifgggggggf	午0点	fgfggghgggh	午三	feggffggfgi	午三点	feggffggfgi	午两	gggggghgggg	午两点	gggggghgggg	午义	gfggggigggf	午义诊	gfggggigggf	午九	ggggggggggh	午九点	ggggggggggh	午五	ggggggggggh	午五点	ggggggggggh	午停	gfgggghgggf	午六	gggggghgggf	午六点	gggggghgggf	午十	ggggffiggge	午十二	gggggghgggf	午十点	ghggffiggge	午去	fefegefefgi	午四	hgfggfhggfe	午四点	hgfggfhggfe	午在	fjffdgfgggf	午那	gffihggggge	午那条	gfgifgggggf
半	ckdchcidddd	半\$	gggfhhfgfge	半,	efffjgfffgf	半下	ffgffggfggi	半下雨	ffgffggfggi	半个	gjgggfggfge	半个月	gjgggfggfge	半发	fgfgggigggf	半发业	gggggghgggf	半向	gggggghgggg	半在	gggggghgggg	半夜	fnffedffefa	半夜打	giggggggggf	半夜拖	ghggggggggf	半天	iefggghggge	半小	edffiehfffg	半小时	edffiehfffg	半年	giggfgggggf	半提	gggggghgggf	半提醒	gggggghgggf	半条	gggffgggggh	半条路	ghggggggggg	半空	figgfgggggg	半给	gfgggghgggg	半边	eiffhfgffge	半通	gfgggghgggf	半通知	gfgggghgggf
华	effjhefefec	华路	fffihffeffd	华路\$	fgghfgffgff
单	afehjgdcice	单 	eifghgfgggg	单\$	edgedefeifi	单,	ghgghggfggg	单0	gfggiggffgg	单00	gfggiggffgg	单业	gfgghgggggg	单业主	gfgghgggggg	单元	diefehffeff	单元\$	ghggggggggf	单元0	ghggggggggg	单元有	gegggiggfgf	单元门	fjfgffggfge	单取	gfgifggfgff	单取消	gfgifggfgff	单车	giggffgffge	单车乱	giggfgggggg	单车倒	ghggggggggg	单还	gfgghgggfgf
卖	gieddfeeeeh	卖三	fhggggggggg	卖三无	fhggggggggg	卖保	gigggfggggf	卖保健	gigggfggggf	卖菜	gggfffgfggh	卖过	fjffffffgge	卖过期	fjffffffgge	卖部	figggfgfgge
南	fgfidegeffh	南门	giggffhgggf
博	ghggggggggg	博,	ghggggggggg
占	gjehdeedhec	占了	elfeefgffgd	占了\$	ghggfgggggg	占了,	gjgfggggggd	占了半	ghggfgggggg	占用	higffegfggf	占着	figgggggggf	占道	gffhffedhef	占道\$	hhggggggggg	占道,	ggfhhfgffge	占道0	fhhgffgfegf	占道:	hggggfggggg	占道修	ghhfggggggg	占道数	gegeffffife	占道的	gfhgfgggggg	占道经	dhfhdgffgfi
卡	ijhedgfeeeg	卡在	ghgggiggffe
卫	gggehfgfffg	卫\$	ghggggggggg	卫生	higfffgfffe	卫生死	ghhfggggggg	卫生间	giggfgggggf
危	fhffhfgfgge	危险	fhffhfgfgge	危险\$	fgggifgfgge	危险,	ghggggggggg
即	egeffeigefh	即可	effggfhgggh	即可\$	effggfhgggh
厂	gfggfgggggi
厅	fefffeffffj	厅,	fcggfeffgfj
厉	fifedffdffi	厉害	fifedffdffi	厉害\$	giggfgggggf	厉害,	ghggggggggf
压	dleegeeeeff	压到	ghggfgggggf	压器	ghggfgggggf	压器冒	ghggggggggg	压在	ghggggggggf	压着	giggggggggf	压线	fjffffffffe
厕	gjggfgggggf
原	deekehgfefc	原因	ghggfhggfff
厨	fjgfffgggge	厨余	ghggggggggg	厨房	figgfgggggf	厨房\$	ghggggggggg
去	cefakededck	去\$	dfgdkfeecee	去,	dgiffggfegi	去,0	fgifggggfgf	去了	hifffefghfc	去了\$	igffgffhfge	去了,	gjggffgggge	去吃	fegfeegfeej	去哪	geggfigfefe	去巡	ffggffgfggi	去巡\$	ffggffgfggi	去年	fhgfeeffffh	去年这	fegfeefffgj	去没	fgffgfggige	去现	ffgghggffgf	去现场	ffgghggffgf	去看	ghfehffeegh	去看\$	fiffggfffgh	去看,	ffgghggffgh	去看看	ghggiggffgf	去遛	ghggggggggf	去遛弯	ghggggggggf	去高	gegggfggfgi	去高铁	gegggfggfgi
县	geggffggfgj
参	ggggfgfiggg	参加	ggggfgfiggg	参加\$	ggggfgfiggg
又	ekdgdadcccj	又停	gjggfegggfe	又停电	gigggfggggf	又出	fggghgggggf	又出来	fggghgggggf	又在	gjgggggggge	又坏	giggfgggggf	又坏了	giggggggggf	又打	figgfgggggf	又把	gjggffggggd	又是	gffdffffffi	又涨	gfgffffffgi	又被	gggfffggggh	又被人	gggggfggggh	又要	ffgfffgegfi
及	dgheeeeeefj	及时	ehgefeefffi	及时,	fiefggfgfgi
友	fjffeeffffg	友圈	geggggggggi	友圈看	geggggggggi
双	fiffhggfgge	双方	fhffhggfggf
反	hkeefdedgfd	反映	ijeegefehfc	反映,	fjgggggfggg	反映的	gefghggghgf
发	dgggbekechg	发\$	bdfgdjdeccj	发,	ddjhfffffff	发,0	ffjggggggge	发,我	fffifggfffe	发0	ghggggggggg	发:	edeffflfefd	发:交	gfggggigggg	发:今	ggggggigfgf	发:台	ggggggigggf	发:明	gggggghgggf	发:本	gfggggiggge	发】	gfggffggggi	发一	defegeifdie	发一下	defegeigdje	发一条	gggggghgggf	发业	gfgggfgfgfi	发业主	gfgggfgfgfi	发个	fefgffjgfgd	发个通	ggggggigggf	发了	efifggggggf	发事	hggggigggge	发事件	hggggigggge	发传	eifgfgfgggg	发传单	eiggggfgggg	发俾	gfgggghgggf	发全	gfggfgigggf	发全体	gfggfgigggf	发出	ffigggggggf	发出去	ffigggggggf	发到	fffgffjhffd	发到业	ggggggiggge	发到全	gggggghgggg	发大	geggffggggi	发大水	geggffggggi	发居	gggggghhgge	发居民	gggggghhgge	发工	efgggehgefi	发工作	gggggghgggf	发布	gfggggjggge	发布:	gfggggjggge	发店	ggggfdffffj	发我	ffeeffefjef	发我\$	fgeefgegjfd	发所	gfgggghgggf	发所有	gfgggghgggf	发烧	fgfffffffgi	发烧咳	gigfffggggf	发热	figgfgggggf	发现	fkfgbhddddg	发现\$	jefgggggggf	发现0	fjffffggggf	发现一	dieieeffffd	发现乱	fifgggggggf	发现什	igggggggggf	发现卫	gghgggggggg	发现外	gigggfggggg	发现安	hfggggggggf	发现小	fgifgfggggf	发现异	fefggfggggi	发现有	fffhgifgffe	发现未	fhggghggfgg	发现死	fifffhffgfe	发现火	gfggghggggg	发现疑	ggggghggggf	发现的	gjfgegggggf	发现群	hgggggggggg	发现违	hggffhffffe	发现问	hffffhffffg	发现隐	ifggggggggf	发生	keeffhffffa	发生\$	kfggggggggd	发生,	jeffgggfgge	发生什	jffggggggge	发生任	hgggggggggg	发生火	ffgggiggfff	发的	eefiffffigd	发的0	ffghggggggf	发的零	fffiggggggf	发给	gfggfdghejd	发网	gggggghgggg	发网格	gggggghgggg	发群	geifghfgffg	发群里	geifghfgffg	发送	gggggghgggf	发送:	gggggghgggf	发通	gggggfhgghf	发通知	gggggfhgghf	发错	fefhfefffie	发错群	fffifgffgff	发黑	gjgfgeggfff
取	dcekhdfedhe	取消	defkdeffdhd	取消\$	ffgiffggfff	取消,	effifegffhe
受	fhfhgfffffg	受伤	fhfhgfffffg	受伤\$	ejffegfgggf	受伤,	fgggfgggggh
变	ghffeffeffh	变压	ghggfgggggf	变压器	ghggfgggggf
口	cmddcegdfed	口\$	flffeffffge	口,	gjggffggggf	口0	fiffgfggggg	口上	ghggfgggggf	口两	ghggggggggg	口吐	giggggggggf	口吐白	giggggggggf	口垃	ghggfgggggg	口垃圾	ghggfgggggg	口子	geggfgggggi	口接	ghggggggggg	口有	fjfffffggge	口有人	ghggggggggf	口的	geffeeifefh	口被	figgggggggf	口要	gfgggiggffe	口那	gggfeefgige	口那个	giggfgggggf
另	ieffhgffffe	另外	ieffhgffffe
只	djeggdgedef	只,	figgffggggf	只大	figgggggggf	只有	ffgiggggggg	只橘	gegggfigffh	只橘猫	gegggfigffh	只狗	ghggggggggf	只猫	gfgggfggggh	只疯	ghgggfggggf	只疯狗	ghgggfggggf	只鸡	fjgffggfggf	只鸡,	fjgffggfggf
叫	ckefegffefh	叫器	ggggghggggf
叭	gjggffggggf
可	hedcdhedbgi	可\$	effggfhgggh	可不	eifefhggffe	可以	gcfffkeedhc	可以做	gfggghggggg	可怕	gegggfggggi	可怕\$	gegggfggggi	可报	igfegeggffh	可报\$	hgggggggggf	可报的	igffggggfgf	可疑	iggggggfgge	可疑\$	ghggggggggf	可能	ffgfhffffei
台	diddbgichcg	台\$	figfffhggfe	台,	fgggfffgggh	台九	gfggggggggi	台九成	gfggggggggi	台冒	giggggggggg	台冒黑	giggggggggg	台有	giggggggggf	台有人	giggggggggf	台花	ggggffiggge	台花盆	ggggffiggge	台账	feefefffieg	台账\$	ffffffgfife	台阶	giggfggfggf	台风	fhffehifffd	台风来	gfggfgigggf	台风红	gfgggiggfgf
右	giggfgggggg
叶	fiffggfgggf	叶\$	giffggfgggf
号	ghhfhegefed	号 	kegeffffffe	号 |	hgggggggggg	号 网	ifffgggffgf	号\$	fieideffffh	号,	ffhgggggggg	号0	heieefffifc	号00	fghfefgfiff	号0号	fejffgggfgf	号0格	ifffggggggd	号:	fghgggggggg	号:0	gghgggggggg	号、	ifgfgghgfge	号、0	ifgfgghgfge	号一	ghggggggggg	号上	ggggggigggf	号上午	ggggggigggf	号两	ffifggggggf	号两天	egifggggggg	号到	hghgggggggf	号到0	hghgggggggf	号单	edfejgfeefe	号后	giggfgggggg	号后院	giggfgggggg	号外	ghggggggggg	号工	eefekfeegfe	号工单	edffkfeegfe	号工地	fhggggggggg	号格	ifhgggggggf	号格今	igggggggggf	号案	efffiffffgf	号案件	efffiffffgf	号楼	fifedeffffi	号楼下	ghggggggggf	号楼电	gigggegggff	号楼起	ffggfgggggh	号正	fhhgggggggg	号灯	gigffgggggg	号的	cejhefffhfd	号的\$	gffhfgggggf	号的,	fgigggggggg	号的零	fgifggggggg	号网	gghgdegffff	号网格	gghgdegffff	号门	ghggggggggg	号院	figegfggfge
司	fjffhdffffg	司机	giggfgggggg
吃	defeecfddcm	吃完	gggghgggggh	吃的	gfggggggggh	吃的\$	gfggggggggh	吃饭	ffgffggfggi	吃饭,	ffgffggfggi
各	idccfcecidi	各位	keffgeeeffg	各位,	igfghgggggd	各位网	eggggefgggi	各位邻	ifggggfgggg	各居	gggggghgggf	各居民	gggggghgggf	各巡	ifggggggggf	各巡一	ifggggggggf	各格	ffffffefhfh	各格把	fggfggfgdfi	各组	ffggfgggggh	各网	cfddfeffiei	各网格	cfddfeffiei	各项	igfgggggggf
合	hefeifheffe	合\$	ggggggigggf	合,	gfgfigggggf	合,明	gfgfigggggf	合格	iffgggggggf	合格,	hfggggggggg
吊	ekfffgffgge	吊上	ghggggggggg	吊上去	ghggggggggg
同	djedgdegdfg	同事	gfgffgggggi	同学	fjggfffgfgd	同意	fdffigfhffe
名	cjddbiddfdg	名\$	ejfffgffhfd	名,	fgfffeffffi	名工	ghggggggggg	名工人	ghggggggggg	名精	ghggggggggg	名精神	ghggggggggg
后	bkcegfjcddg	后发	ffgggghgggf	后发到	ffgggghgggf	后在	gggggghgggg	后在网	gggggghgggg	后天	fgffhfifffd	后天上	ggggggigggf	后天早	gggggghgggg	后巷	figfffffggf	后巷有	ghggggfgggf	后提	ggggggjggge	后提醒	ggggggjggge	后日	gggggghgggg	后楼	ghggggggggf	后楼梯	ghggggggggf	后满	giffggfgggf	后满地	giffggfgggf	后给	gfgggghgggg	后给0	gfgggghgggg	后通	ggggfgigggf	后通知	ggggfgigggf	后门	figfhfffffe	后门那	gggfhggggge	后院	figgfgggggg	后面	giggfgggggf
吐	gigggggggge	吐白	giggggggggf	吐白沫	giggggggggf
向	fgfffejgfhd	向全	gfggggiggge	向全体	gggggghgggf	向居	gggggghgggf	向居民	gggggghgggf
吓	eefeeffffgj	吓人	gfggggggggh	吓人\$	gfggggggggh	吓哭	ghggggggggf	吓哭了	ghggggggggf	吓死	gfggggggggi
吗	acdbakcckff	吗\$	badcakddlgf	吗,	gjgeefffhed	吗?	dfgfhigfdfi	吗?\$	gfggghggfff
吞	fhffedfeeei
吠	gigggfgfggf	吠,	gigggfgfggf
吧	chehgdededh	吧\$	eifhfefeefh	吧,	fefiefgffgi
听	ceeegeheefl	听\$	gegghfffggh	听我	ghgffgggggh	听日	ffggfggfggi	听说	eefffgggfgj	听说隔	gefgfgggfgi
吴	hhfggggggge
吵	hjgghefeefa	吵嘴	hfggggggggf	吵嘴的	hfggggggggf	吵得	gjgggfgggge	吵架	gdhgifffffe	吵架\$	ffgiggggggg	吵架,	gfhffgggggf	吵死	gigggggggge	吵起	gjfgegggggf	吵起来	gjfgegggggf
吹	fjffefffgfg	吹倒	ghggfgggggg
呀	defeefeddii	呀\$	defeffeddih
呆	ghggggggggg	呆,	ghggggggggg
告	geggdghdffg	告 	jfefgfggfgd	告 0	ifefgfggggf	告\$	ihffeaeddgh	告(	ggifgfggffe	告,	igggdbeebdg	告,0	ifhfggggfge	告,不	fgfegdfgffj	告,网	gghgggggggf	告,请	ggfigggggge	告0	gigefffgfgf	告00	ghggfgggggg	告0处	fhhfggggggf	告:	hfgggghggge	告。	jgffggggggd	告】	hgffggggggf	告不	effhgeggfgi	告不对	gfghggggggf	告也	egfegdggfej	告了	dgffgfhgggi	告作	fgfiggggfge	告作废	fgfiggggfge	告先	eefjgfggfge	告先别	eefjgfggfge	告全	fgfggghgfgh	告几	ggggghgghfe	告几点	gggggiggfff	告制	fggfgffgffj	告制度	fggfgffgffj	告发	edfigeggfif	告取	fgfiggggfge	告取消	fgfiggggfge	告吗	effffjgghfc	告吗\$	effffjgghfc	告和	fggggiggfff	告大	ggggggggggh	告大家	ggggggggggh	告怎	ggggggggfhf	告怎么	ggggggggfhf	告我	fihffgggggf	告撤	effigggggff	告撤回	fgghggggggf	告收	gfghggggggg	告收回	gfghggggggg	告改	fefiggggfgf	告是	gfgggjggefe	告最	egfeghggefh	告最迟	ggggghggfff	告有	fefjggggfgf	告有误	fefjggggfgf	告格	fgffgeggehi	告格式	fgffgeggehi	告没	fiiefeggife	告漏	gghggiggeff	告牌	fghehfiffgd	告的	deddffffdii	告的有	fgefgfgghgi	告补	fgkdgfggdfe	告补上	egjfggggfgf	告要	fggfgiggfge	告诉	gfgfffjfffd	告诉大	geggffjfffd	告谁	eggfgifgefg	告还	ffgffeggifg	告零	efgfggggggi	告零报	efgfggggggi	告齐	fgefgeggjfe
呗	egfegefgfje	呗\$	egfegefgfje
员	defdfjiccdh	员\$	gdffiieefff	员,	fggggfhgggg	员0	giggfffgggf	员0人	hhgggfggggg	员0名	giggfgfgggf	员:	fffffflfffb	员一	gggggiggfgf	员上	fiiggggggge	员交	fgffgefgffi	员发	gggggghgggf	员工	ggggggiggge	员工作	gggggghgggg	员群	fffggfjgfgc	员群:	ffgggfigggd	员群里	gggggghgggg	员请	gffgfifgggh	员请假	gffgfifgggh
呛	gigggggggge
呢	jhefhdfegic	呢\$	gigggfggggf	呢,	idggiggfgge	呢?	gifgffgffge	呢个	gffgfdgfhie	呢边	iggggggggge
周	bckbfgfcjbg	周一	ddjeidhfgfb	周一、	gggggghgggg	周一上	gggggghgggf	周一到	ffigggggggf	周三	ffifffefffj	周二	egjfeghgfge	周二0	gfgggghgggg	周二的	ffifggggggf	周五	fegfhfhgefh	周五下	gggggghgggf	周六	eeiffhjfefd	周六上	gffgghigfff	周占	gfgffffghgf	周占道	gfgffffghgf	周各	fgefgffgifd	周四	ffhfffefefi	周四漏	gghgggggggg	周围	gjggfeggggf	周小	ggggfiggefe	周小结	ggggfiggefe	周投	gfgggfgghgf	周投诉	gfgggfgghgf	周报	fffffihfgfe	周报\$	gggggghgggg	周日	dejffhifefc	周日上	gfggggigggf	周日晚	gggggghgggg	周末	eegegffecdj	周末也	ghgggiggffd	周的	fefeffefjfd	周边	ghggfgggggg	周重	fefgffggfgi	周重点	fefgffggfgi	周零	fgffgeggjfe	周零报	fgffgeggjfe
味	ekfdgcfeeee	味\$	ghggggggggf	味,	fkgfffffggd	味,0	ghggggggggg	味,敲	giggggggggf	味道	fifffeffffg	味道,	gigggggggge	味道大	figgggggggf	味道太	gigggggggge
呵	effegfggffj	呵,	ffggggggggh	呵呵	effegfggffj	呵呵,	ffggggggggh
呼	ggggghggggf	呼叫	ggggghggggf	呼叫器	ggggghggggf
命	deedfcdicje	命\$	ffffefgifeg	命令	ffffeeddckd	命啊	ghggfgggggg
咋	dfecdfedfjg	咋样	ffffeigghee
和	dkfbhifecdd	和0	djgeefhffgd	和00	hhggegggggf	和0号	djgfgghgfge	和0格	hgggggggggf	和平	gfggigfgfgf	和平公	gfggigfgfgf	和网	ffgggiggffe	和网格	ffgggiggffe	和里	ghggggfgggf	和里0	ghggggggggg	和顺	fjffffgfggf	和顺巷	gigfffggggf
咗	cjhghddgggY	咗\$	eefgjefhfed	咗,	cjhidefdfec	咗一	ghghffgfggf	咗个	gigfffggggf	咗喺	ghggffggggf	咗好	fjfffggfggf	咗好多	fifffggfggf	咗成	iiffffffgge	咗成个	giggggggggf	咗报	efifggggggg
咩	gfggeffghie
咬	fiffegffefg	咬了	ghgfehggfgg	咬了\$	ggggfgggfgh	咬人	gigggfggggf
咱	jegffeffffh	咱们	gggggfggggi
咳	gigfffggggf
品	ejfffdgedfh	品\$	fifggfgfggf	品的	ggggfdgfdfj	品站	figggggggge
哈	hcfddefdeek	哈\$	gdfeeffeffk	哈哈	dcfddefdeel	哈哈\$	edfeeffefek	哈哈这	gfgggfggggi	哈这	gfgggfggggi
响	elfeefefeed	响,	fkfffffggge	响,有	giggggggggf	响咗	giggggggggf	响开	gigggfggggf
哐	gigfffggggf	哐响	giggffggggf	哐哐	giggffggggf	哐哐响	giggffggggf
哥	dgfddeeddek
哦	ghgfifggggf
哪	bdddcmcchgc	哪一	geggefggigg	哪一步	geggefggigg	哪个	ecfefjffggc	哪个格	fggfgegghif	哪个电	gfgggiggggf	哪个部	feggfjffefe	哪些	feggfhffgic	哪几	fffffhffife	哪几个	fggggdfgiff	哪办	gfgggiggfff	哪天	eefgfigfffh	哪天\$	gfgggiggffe	哪跑	gigggfgggge	哪里	ffggfiffffe	哪里\$	gegggiggfff
哭	fjfffffffff	哭\$	giggggggggf	哭,	ghggggggggf	哭,说	ghggggggggf	哭了	ghggggggggf	哭了\$	ghggggggggf
唔	ehgjdkdddcZ	唔使	hfggghggfff	唔停	gggffjfgffd	唔到	giggffgfgge	唔到\$	ghggffggggf	唔听	ghggggggggf	唔听\$	ghggggggggf	唔系	edekeffeffe	唔系0	efejfgffggf	唔要	gffggjgffee	唔记	efigggggggf	唔记得	efigggggggf
售	feggffgfggi
唱	giggggggggf	唱歌	giggggggggf
商	ikeeceeeffc	商场	figfefgfggf	商户	iffffggfggf	商铺	hjffefffffe	商铺0	hfggggggggg	商铺消	figgggggggg
啊	bjdbdfddfjh	啊!	ghggggggggg	啊\$	beebegedfji	啊,	eiggfeggfhg
啥	laebbhdbhhe	啥\$	gddcdgecgig	啥事	hegedffeefh	啥事\$	hghfggggfgd	啥事,	effffggffgj	啥事儿	hfggfgggggf	啥事没	ifggggggggf	啥可	igffggggfgf	啥可报	igffggggfgf	啥子	jgggggggfge	啥子事	igggggggfge	啥子都	hgggggggggg	啥情	hgggggggggf	啥情况	hgggggggggf	啥时	gfgggjfgefe	啥时候	gfgggjfgefe	啥状	fffffegfjff	啥状态	fffffegfjff	啥都	ifggggggfge	啥都没	ifggggggfge	啥问	igggfggggge	啥问题	igggfggggge
啦	fifffefiffd	啦\$	gfggffgigfe
啪	gigggfggggf
啲	fkfehefeefd
喂	gigfgggggge
喇	efffkdfefed	喇\$	feffjffffff	喇,	fefgifffgfe	喇叭	gjggffggggf
喉	fhffiffeffe
喊	fkffdeifffc	喊,	giggfgggggf	喊不	giggfgggggf	喊救	ghggggggggf	喊救命	ghggggggggf
喜	feggfeffgfj
喝	elgeddfeceb	喝\$	figgggggggf	喝多	fihggfggggf	喝多了	fihggfggggf
喷	fkffehgfffc	喷泉	giggfgggggf	喷泉那	ghggggggggf
喺	fjfegghfffb	喺入	ghggggggggg	喺入面	ghggggggggg	喺公	ghggggggggf	喺公园	ghggggggggf	喺后	ghggggggggg	喺工	gggggghgggg	喺工作	gggggghgggg	喺楼	gegggiggggf	喺街	giggggggggf	喺走	ghgggfggggg	喺走廊	ghgggfggggg
喽	ghggggggggg
嗯	edfeddfleeb	嗯,	gfggeggigge	嗯嗯	fdffeefkfec	嗯好	ffgfffgiffd
嗰	efeijdecedc	嗰个	fhgfifgfgff	嗰单	gfgifggfgff	嗰单取	gfgifggfgff	嗰条	fffhiffeffe
嘅	edhgiheeddh	嘅\$	ghghfggfgff	嘅,	hfggggghggf
嘈	gkffeeffffd	嘈到	gjggeeffgge
嘛	ggggfeffejd	嘛\$	ghgggeggfie
嘞	defedffkfeb	嘞,	ffffeggigge
嘢	jggefffeffc	嘢,	iehfgggfgge	嘢发	hffgggggggg	嘢发生	hffgggggggg	嘢报	ifffgggggge
嘴	hhggggggfge	嘴的	hfggggggggf	嘴的都	hfggggggggf
器	fieegdfedkb	器人	feeffcffekd	器人怎	gfgggfgggif	器冒	ghggggggggg	器冒火	ghggggggggg	器材	giggfgggggf	器过	figgfgggggf	器过期	figgfgggggf
噪	hdgiggffhfe	噪音	hdgiggffhfe	噪音\$	hegiegggggf	噪音:	hgggggggggg	噪音扰	geiffiggfgf	噪音投	egfhhgggfgf	噪音有	gfgggfggigf
嚎	gjgggggggge
嚟	fkfgeeffffd	嚟\$	fjffffgffge
四	iihdccfdcef	四十	ghggfghgggg	四号	gihefffgfge	四号网	gghfggggggf	四格	jhgffffeefc	四漏	gghgggggggg	四漏报	gghgggggggg	四点	giffffhfffc	四点前	hfggggggggf	四点就	gigggggggge	四网	igggggggggf	四网格	igggggggggf
回	ehdkgfdbahe	回\$	fheifhffdfe	回,	eefjegggeff	回了	giggghgggge	回了,	gjgggggggge	回事	figgggggffe	回事吗	fggggiggfff	回刚	fgghgfggfhf	回刚才	fgghgfggfhf	回去	eefeifgfffg	回复	fefeiffdffj	回复\$	gggffffdffj	回家	fhhfggggggf	回家\$	gfgghgggggg	回来	hhgdehfffff	回来,	igfffgggfge	回来晚	hgggggggggf	回来没	gigggfggggg	回来的	ghggggggggg	回重	ffgfiggffgg	回重办	ffgfiggffgg
因	ekhfdhffffd	因为	giggffgfggf	因漏	fifgeggfggf	因漏水	fifgeggfggf
团	fdfffdfffek
园	djffhdfdeed	园\$	geggfgggggi	园0	fhhffgggggf	园0栋	fhhffgggggf	园有	giggggggggf	园路	gehgigfffge	园路井	gehfigfffge	园那	ghgiefggggf	园门	gigggggggge	园门口	gigggggggge
困	fgfffiffffg	困人	gfgggfggggi	困难	ggggfiggfgd
围	dmeegdeeefb	围在	fhggggggggg	围墙	dkfdhfffffc	围墙倒	fjfgfggggge	围墙外	ghggggggggg	围墙裂	fjgegfggfge	围挡	fifhefgfggf	围挡倒	ghggggggggf	围挡被	ghggggggggg
国	efffffgffgj
圃	giffggggggg
圈	kcffeifeeff	圈,	jeggfgggggf	圈没	hfggggggggf	圈看	geggggggggi	圈看到	geggggggggi
土	fjfffffffgf	土\$	ghggfgggggg	土,	ghggggggggg	土车	fifffgfgggf
在	cleehehdgdb	在,	gfgfhgggfgf	在0	fgfiffggfgd	在0单	ghggggggggg	在0格	ffgiggggfge	在下	ghggggggggg	在下面	ghggggggggg	在业	gggggghgggf	在业主	gggggghgggf	在人	ggggigggggg	在修	ffgfiggffge	在修了	ffgfiggffge	在做	geghhgggggf	在公	ghgghgffgge	在公园	ghgghgffgge	在冒	giggggggggf	在到	geggefggigg	在到哪	geggefggigg	在加	ghggggggggg	在加盖	ghggggggggg	在半	figgfgggggg	在半空	figgfgggggg	在单	ghggggggggg	在单元	ghggggggggg	在卖	gigfggggggf	在卫	figgffhggge	在卫生	figgffhggge	在哪	gdggfkffeed	在哪办	gfgggiggfff	在哪里	gegggigggff	在喊	ghggggggggg	在喊救	ghggggggggg	在喷	ghggggggggf	在喷泉	ghggggggggf	在地	giggfgggggf	在地上	giggfgggggf	在处	gggfdfggigg	在处理	gggfdfggigg	在外	ffhfhggggge	在外地	ghggggggggg	在家	gggfhffifge	在家\$	gggghgggfgg	在小	ghggggggggf	在小区	ghggggggggf	在居	gfggggiggge	在居民	gfggggiggge	在屋	fjggefggggf	在屋里	giggffggggf	在工	ggfgfgigggg	在工作	ggfgggigggg	在平	igggfgfgggf	在幼	giggggggggf	在幼儿	giggggggggf	在广	gfggfgiggge	在广场	ghggggggggg	在往	ghggggggggg	在我	gjggfggggge	在我家	giggggggggf	在所	gfggggigggf	在所有	gfggggigggf	在打	ghggggggggf	在抖	giggggggggf	在报	gfgggfgghgg	在报了	gfgggfgghgg	在文	ghggggggggg	在文昌	ghggggggggg	在本	ggggggigfgd	在本群	ggggggigfgd	在桥	giggggggggg	在桥洞	giggggggggg	在楼	fgffehffffh	在楼下	ggggffggggh	在楼道	fgfffhffffg	在水	giggfgggfge	在水库	giggfgggfge	在没	ggfgegggfgi	在没回	ghggggggggf	在河	gghgggggggg	在派	gfggigggggg	在派出	gfggigggggg	在浴	giggggggggf	在浴室	giggggggggf	在滑	giggggggggf	在滑梯	giggggggggf	在滴	gegggfgfggi	在漏	gfggigggggf	在烧	giggfgggggf	在电	ghggggggggf	在电梯	ghggggggggf	在砸	gigggfggfgf	在社	ggggghgggfg	在社区	ggggghgggfg	在等	gfgghgggfgg	在绿	gfigggggggg	在绿化	ghggggggggg	在网	ghgggfhgggf	在网格	gggggghgggf	在群	feffeeheeei	在群里	feffeeheeei	在老	ghggfgggggg	在菜	fjggdggfggf	在菜市	fjggdggfggf	在西	ghggfgggggf	在路	figffffffgh	在路上	ggggfgggfgh	在路边	gigggfggggf	在转	fgffdfefffj	在转移	giggfgggggg	在边	ghggggggggf	在边上	ghggggggggf	在还	gfgghfgghgg	在这	gfgggehffid	在那	gfggiggggge	在里	ghggggggggg	在里面	ghggggggggg	在门	gigffffffff	在门口	ghggggggggg	在项	fhggggggggg	在项目	fhggggggggg
地	ekehafddcdh	地\$	ghgffgggggf	地,	higggggggge	地一	gegggfggggi	地一小	gfgggfggggh	地上	gjgffggggge	地下	fhfffeffffi	地下停	ghggggggggf	地下室	ghggffgggfh	地下车	gigfggggggg	地回	gfgggiggggf	地回来	gfgggiggggf	地围	ghggggggggg	地围挡	ghggggggggg	地夜	fifffffgggf	地小	ggggggggggh	地库	figgfgggggf	地挖	fifffgggfgf	地挖断	fifffgggfgf	地方	gegihggfgge	地方写	gfgifgggggf	地灯	gigffgggggf	地点	gcfkeegeeeg	地点为	fegifgffggf	地点写	gfghfffgfgh	地点报	gfgigggggff	地点更	gfgifgfgfgf	地砖	gigfggggggf	地铁	figgffgffgi	地铁口	gjggfgggggf	地锁	giggggggggf	地锁0	ghggggggggg	地震	fegffhffefj	地震了	gegfffggegj
场	gjdbhggdcee	场\$	ffffjeheefh	场,	iggeifggfgd	场,0	ihgegfggggd	场了	gfgfigggfgf	场了,	gfgghgggggg	场入	ghggggggggg	场入口	ghggggggggg	场后	gggfhgggggf	场后门	gggfhgggggf	场所	heffghfgfff	场打	gigfffggggf	场拆	ghggggggggg	场拆除	ghggggggggg	场有	fjfgffggggf	场清	gggghgggggg	场清理	gggghgggggg	场火	geefefggfgj	场看	ffgghgggfgf	场舞	ggggfhfgfgh	场舞音	gigggfggggf	场西	giggfgggggg	场门	ghggfgggggg	场门口	ghggfgggggg
圾	hhfiggfdgdb	圾\$	eefiggggggg	圾,	gehiffggggf	圾0	hhfhffggfgg	圾0处	fhfhggggfgg	圾一	geihggggggg	圾两	gigffgggggg	圾分	ffggfigffef	圾分类	ffggfigffef	圾堆	fihefffffgf	圾房	giggffggggf	圾桶	fjgfffggggf	圾桶满	figgfgggggg	圾清	hffeiffgggf	圾清运	hgfffgggggf	圾站	fjgfffffffe	圾都	ggggfgggggh
均	jghegeeeffb	均为	hgggggggggg	均为零	hgggggggggg	均已	ghffgffffgf	均无	heigggggggc	均无事	fgigggggggg	均无异	heigggggggd	均未	ifggggggggf	均未发	ifggggggggf	均正	ehhgggggggf	均正常	ehhgggggggf	均零	ifffgfggfgf	均零报	ifffgfggfgf
坊	fjffffgfgfd
坏	fjfdeheedef	坏0	giggfgggggf	坏了	gjgegfffefc	坏了\$	gfgfifgfggf	坏了,	gjggffgggge	坏了0	giggegggggf	坏了没	ffigggggggg	坏咗	gggfeigfffe	坏咗,	giggfgggggf	坏我	gfgggfggggh	坏我就	gfgggfggggi
坐	giggifffggd	坐了	giggggggggf	坐了一	giggggggggf	坐在	giggggggggf	坐轮	giggggggggf	坐轮椅	giggggggggf
坑	fhffifgffgd	坑,	giggffggggf
块	fiffghffffd	块,	giggfgggggf
坛	ghggggggggg
坠	fgggffggggi	坠落	fgggggggggh	坠落,	geggggggggi
坪	gjggffggggf
垂	giggfgggggf	垂钓	hgggggggggg
垃	hhfiggfdgdb	垃圾	hhfiggfdgdb	垃圾\$	eefiggggggg	垃圾,	gehiffggggf	垃圾0	hhfhffggfgg	垃圾一	geihggggggg	垃圾两	gigffgggggg	垃圾分	ffggfigffef	垃圾堆	fihefffffgf	垃圾房	giggffggggf	垃圾桶	fjgfffggggf	垃圾清	hffeiffgggf	垃圾站	fjgfffffffe	垃圾都	ggggfgggggh
型	gegggjfgffe	型家	gfgggjfgffe	型家私	gfgggjfgffe
埋	giggfgggggg
城	fgffigffeff	城管	feffjgffegf	城管\$	geggifgfggf	城管还	gfggghggggg
培	ffhgeffeggi	培训	ffhgeffeggi
基	fhggfgggggf
堂	fhgefhffffh	堂几	gfgggiggggf	堂几点	gfgggiggggf
堆	hgghgbdehef	堆,	giggegggggg	堆乱	igggffgggge	堆乱放	igggffgggge	堆了	fgfiggggggf	堆了一	ghggggggggg	堆在	ghggggggggg	堆垃	feffheggigf	堆垃圾	feffheggigf	堆放	eiffffffggh	堆放杂	gfggffggggi	堆杂	hgfgggggggg	堆杂物	hgfgggggggg	堆满	ghggfgggggf	堆物	iehfeefffgi	堆物\$	geggfffgfgi	堆物,	iefgggggggg	堆纸	ggghggggggf	堆纸箱	ggghggggggf
堤	fjffefgffgg	堤边	giggfgggggf
堵	dlghcdfeeff	堵\$	fdfifeffegi	堵了	gkgffggggge	堵了\$	ghggggggggg	堵了,	gjggfgggggf	堵住	figgggggggf	堵在	gjggfffgffd	堵塞	fiffggggggg	堵死	figgfgggggf	堵死\$	figgfgggggf
塌	dkeefffffff	塌了	ejffegggggg	塌了,	ggggfgggggh	塌了个	ghggggggggg	塌陷	fhgghgggggf
塑	fjggffggggd	塑料	fjggffggggd
塔	ejggfgggggf	塔吊	ejggfgggggf
塘	fjffeffeffe	塘边	fiffffgfggf
塞	fjffffgfgge
填	ceggihfeffi
境	hhffgfggfgf	境外	figggfggggg	境外回	figggfggggg
墙	dledgefeefb	墙\$	ghgggfggggf	墙,	gjfffffgggf	墙倒	fjfffggggge	墙倒了	figgfggggge	墙塌	fhggggggggf	墙外	ghggggggggg	墙外有	ghggggggggg	墙瓷	ghggggggggg	墙瓷砖	ghggggggggg	墙裂	fjgeffggfge	墙裂了	fjgeffggfge	墙那	fggfigggggf
增	iheeefffhfd	增隐	hggggfgghfe	增隐患	hggggfgghfe
壁	diefeeffffh	壁县	gfggfgggggi	壁镇	gfggfgggggi
声	fhfeegifefd	声\$	fjggggggggf	声,	hgffffifffd	声:	gfgggghgggf	声控	gfggfhggggf	声控灯	gfggfhggggf	声音	fhggggggggf
处	aigjggddgcc	处\$	dghkddeeeec	处,	dihifefeefd	处,其	fhfgggggggg	处,刚	gegiggggggg	处,已	ehifefffggf	处,当	gghgggggggg	处0	giggfgggggg	处0户	giggfgggggg	处;	ejfgggggggf	处;0	ejfgggggggf	处不	gfgifgggggg	处不是	gfgifgggggg	处占	ehfgggggggf	处占道	ehfgggggggf	处已	ejfgfgggggg	处改	fffifgggfff	处改成	gfghfgggggg	处是	gfgiggggggg	处是0	gfgiggggggg	处有	figfggggggg	处消	fiffffggggf	处消防	fiffffggggf	处理	edeaiheeidg	处理\$	fehfdiffhee	处理,	gfggihggfgf	处理了	gdfejegfhge	处理完	hgffffggige	处理得	ggggfggghgg	处私	fjgegfggggf	处置	gdfegifeeeg	处飞	fhgiggggggf	处飞线	fhgiggggggf
备	fhffeifeeeh	备\$	eifffhggfff	备注	hgfgggggggg	备注:	hgggggggggg
复	fcdhjegcchh	复\$	egeeihedefi	复了	fffjeegfehf	复供	gfgghghfggf	复供水	gfgghghfggf	复查	hfffhgggfge	复通	geggiggfggf
外	fmdeeffdeed	外\$	efffgggfggj	外,	jgffgffgfgd	外,其	ifffggggfge	外一	djfgffgggge	外冒	ghggggggggg	外出	gfggfgifggf	外出\$	gfggfgifggf	外卖	ghggggggggg	外回	figggfggggg	外回来	figggfggggg	外地	fgfffhfffgh	外地,	ghggggggggg	外地一	gegggfggggi	外地回	gfgggiggggf	外墙	ghggggggggf	外墙瓷	ghggggggggg	外套	ghggggggggg	外套,	ghggggggggg	外扩	ghggggggggg	外无	fifgggggggf	外有	ghggggggggg	外有人	ghggggggggg	外机	ghggghgggff	外来	gigggfggggg	外流	figgggggggg	外溢	ghghfgfgggf	外溢,	ghghfgfgggf	外经	figgfgggggf	外经营	figgfgggggf	外面	ghggggggggg
多	bfdeekceibg	多\$	fhgffegfiff	多,	ehfeffffefj	多,0	fiffggggggg	多久	ffgffjgfeee	多久之	gggggiggfff	多久走	ffggfiggfff	多了	fihgffggfgg	多了在	gigggfggggf	多人	ghggggggggf	多余	gfgggfggfgh	多余的	gfgggfggfgh	多只	ghggffggggf	多处	ghgfffggggf	多少	eceeejdeide	多少\$	eefffjffhfc	多少起	gfgffeggige	多少钱	fdfgggffefi	多谢	heffiffggfd	多谢\$	hfffifffgfe	多长	ffgfgiggffe	多长时	gfgggiggggf
夜	cmcdbhddcde	夜巡	ggggeiggfge	夜市	ghgffgggggg	夜打	giggggggggf	夜拖	ghggggggggf	夜晚	ghgggfggggg	夜班	egggggffefh	夜里	fjfffgfgfge	夜里十	giggggggggf	夜间	fhfffiefffd	夜间巡	gfggghggfff	夜间施	ggfgfifgffe
大	fjecchhebcj	大\$	hiffefffffe	大,	fjffffffggg	大一	ghggggggggg	大了	ehgfffggggh	大了\$	eggfggggggh	大事	ghggfhggfgf	大会	gfgggiggggf	大前	fejffgfgggf	大前天	fejffgfgggf	大后	ggggggiggge	大后天	ggggggiggge	大喇	gjggffggggf	大喇叭	gjggffggggf	大型	gegggjfgffe	大型家	gfgggjfgffe	大妈	giggggggggf	大妈跳	ghggggggggf	大家	gaddfaigccl	大家\$	eeeffffiefg	大家别	feggififffd	大家小	fgggggfgggh	大家帮	ghggggggggf	大家引	gfggggggggh	大家注	ifggggfgggg	大家记	gfgggfgfggi	大家辛	fffffgfffgi	大扫	fggggghggff	大扫除	fggggghggff	大水	geggffggggi	大水了	geggffggggi	大爷	ijgfefggfge	大狗	ghggggggggf	大狗没	ghggggggggg	大缝	ghggggggggg	大门	giggffgggge	大问	fjgggfgggge	大问题	fjgggfgggge	大隐	gggggiggffe	大隐患	gggggiggffe	大雨	gfgggfggggh	大风	gfggffgfggh	大风,	geggfgiggge
天	gfheegfcgdi	天 	hehgggggfge	天\$	gefgfjhfeee	天,	fhhgfffffgh	天,0	efifggggggi	天,是	ggghggggggf	天0	heihcfgebee	天00	eghggghgfgf	天0号	ffejfgfgfge	天0格	ifjfdfffcfd	天0点	gffgggegggi	天:	ffhfggggggg	天:0	ffhfggggggg	天一	jfhfgfhgfgc	天一切	ighgggggggd	天上	ffffffffffj	天上午	ffffffffffi	天下	giieefigefd	天下午	ejieefiffgc	天下太	ifggggggggf	天下班	fghgggghgge	天下雨	hfggggggfgg	天不	eeghfhhgfgh	天中	fegggghgggi	天中午	ggggggigggf	天也	hffeffgfdfi	天也是	hffegfggdgi	天了	giffffgghge	天了\$	figggfgghge	天亮	gigggfggfff	天亮晚	gigggfggfff	天停	dcgffhiffgi	天停水	geggfiigfgd	天傍	ghgggfhgggf	天傍晚	ghgggfhgggf	天全	gfgghgggfgf	天六	jegggggggge	天其	efgiggggggf	天其实	efgiggggggf	天内	gfgghhggfgf	天再	fegejfgffge	天再上	gfgfigggfgf	天再去	gfgfifgggge	天冷	ggggggggggh	天几	gggggigghfe	天半	gigggggggge	天半夜	gigggggggge	天又	ggggifggggf	天反	gefghggghgf	天反映	gefghggghgf	天发	fhggffggfgh	天发现	figggggggge	天可	ejfefhggefd	天台	gkgffffgfgd	天台有	giggggggggf	天唱	giggggggggf	天唱歌	giggggggggf	天啥	ifggggggfge	天啥事	ifggggggggf	天回	fgigggggggf	天地	fhgggfgffgh	天夜	gifgfgggggf	天夜里	gifgfgggggf	天天	cjeeefeedei	天天唱	giggggggggf	天天零	fgffgeggffj	天小	ehggghggggg	天小区	egggghggggh	天就	iehffgghfge	天巡	ieffeiffeee	天巡查	ifffehgffff	天平	hfggggggggh	天平安	hfggggggggh	天开	ffffhiffege	天必	fggfigfgegg	天必须	fggfigfgegg	天忘	ffhfggggggf	天我	kehdefffhff	天我休	hfffggggggg	天手	egjfggggggf	天手机	egjfggggggf	天才	eiffhfffggf	天才看	eifffgffggg	天报	cebiheffieg	天报了	fggggfggigf	天报的	eeciheffhed	天拖	fhffhffggge	天挺	hggffggffgh	天收	eigffggefgh	天收到	eigffggefgh	天无	kfhfgggfggc	天无异	ighggggfggd	天早	ghgggfhggge	天早上	ghgggfhggge	天是	eefdfeffkfc	天是不	ffgeffggige	天是零	fegegffgjgc	天晚	gigggfggggf	天晚上	gigggfggggf	天有	dfgggefgjff	天有一	gfgggfggfgh	天来	fgffedffdfj	天查	hgggggggggf	天查了	hfggggggggf	天桥	fjffeeffffe	天桥上	gigggfggfff	天桥底	ghgggfggggf	天正	feggfefgefj	天正常	feggfefgefj	天气	ifggggggggg	天没	hghgdieedef	天没事	iefefgggfgg	天没人	fhgggfggggh	天没什	effffegfffj	天没出	ihgggggggge	天没啥	iggfggggfgd	天没巡	eeggfjggfge	天没情	ighggggggge	天没报	egigghgghfe	天没有	gehigffgfgb	天没来	fihgfgggggf	天没见	ihgggggggge	天清	hegghgggggf	天漏	eeiefffgdfi	天漏报	gfiffgggfgf	天热	fdggfgffggj	天然	giggggggggf	天然气	giggggggggf	天电	ieffffhgfgh	天的	jcfgdedfihb	天的,	jfehggggfgd	天的:	gfigggggggg	天的事	hgeheggghge	天的报	gghggggghgf	天的补	hfifggggggf	天的零	ifdggffgggh	天着	gfggfgggggh	天着火	gfggfgggggh	天能	eeffhfgfffi	天花	gjfgffggfge	天花板	gjfgffggfge	天莫	igggggggggf	天补	ggfgfggghgf	天补的	ggfgfggghgf	天要	dfggfhgfffj	天要是	fggggfggggh	天说	jffffggffff	天谁	fggggfhgjgd	天谁还	gggggfhghge	天起	ffgfgfhgffh	天起严	fggfgffgfgi	天跑	hfggggggggf	天跑了	hfggggggggf	天转	ifggggggggf	天转了	ifggggggggf	天轮	gfgggdffegi	天轮到	gfgggdffegi	天还	fhfffffgfgh	天还在	giggggggggf	天还没	fhggfgggggh	天这	ihggggggfgd	天那	fddigfffgfg	天那个	ffghhgggfgf	天那场	geefefggfgj	天那条	efgifggggge	天那起	ifefhgggfgf	天都	iehffeffeei	天都正	hfhgggggggf	天都没	ifggggggggf	天除	ghggggggggf	天零	gfgdfffffei	天零\$	hghfggggfge	天零报	ffhdfffffei	天风	ffggggggfgi	天风真	ffggggggggi
太	hfgcbeecddk	太可	gegggfggggi	太大	gjggfegggge	太大,	ghggggggggf	太大了	gigggfggggf	太太	iggffgggggd	太平	jeeeeefeffg	太平\$	ifgfgggggge	太平,	ghggggggggg	太平无	hgggggggggf	太惨	gffgfgggfgi	太惨了	gffgfgggfgi	太阳	gggggiggffe
夫	gjgfffffffd	夫妻	giggggggggf	夫妻闹	ghggggggggg
失	fhgfhfffffe	失一	ghhgegggggg	失咗	ghggggggggg	失咗,	ghggggggggg
头	ekdidaecdfg	头\$	fjffefffffd	头,	fgffffffggi	头了	giggfgggggf	头了,	giggfgggggf	头先	eefjeefeehd	头先份	fffhfeffehe	头先嗰	fffiefgfgfe	头好	ghggggggggf	头子	hhggggggggf	头有	figgggggggf	头盔	fhgggghgggg	头盔骑	ghggggggggg	头破	ghgggfggggf	头破血	ghggggggggg	头还	ghggggggggg	头都	eigffgggggh
奖	edgffjffefg	奖励	gggggiggegf
套	fjfffffgggf	套,	figgggfgggf	套,隔	figgggggggg
女	flffefffffd	女儿	gjgffggffgd	女孩	ghggggggggf	女的	ghggggggggg
奶	fjffheffffd	奶奶	fjffhfffffe
她	eifeefggffi
好	fedcgaelbdg	好\$	hehdfdeieeg	好,	jfeehdeheid	好,0	ifgggggfggf	好,无	ieffggggggf	好,没	ifggggggfge	好了	dcgekheeceh	好了\$	degfhfffdfi	好了,	gdffihffffd	好像	giggggggggf	好几	fkfffefffgd	好几个	fjggffggfgd	好几天	figggfggggf	好危	giggffggggf	好危险	giggffggggf	好可	gggggfggggh	好可疑	ghggggggggf	好咗	feffiffefff	好咗\$	feffiffefff	好嘞	ffffeggigge	好嘞,	ffffeggigge	好多	ekfeeffeffg	好多人	ghggggggggf	好大	giggggggggf	好大\$	ghggggggggf	好大一	ghggggggggg	好意	hehiffgfffd	好意思	hehiffgfffd	好样	geggfgggggi	好样的	geggfgggggi	好热	dfgffffdefj	好的	eieecefkdeb	好的\$	ffgffggiffe	好的,	fggffggiggf	好的收	ggggfgghggg	好的知	gfggfgghfgf	好门	ffggfgifggh	好门窗	gfggfgigggf
如	ifeeegeeeei	如常	iffgggggggf	如常\$	iffgggggggf	如有	jggggggggge	如有情	jggggggggge	如果	fcffehffffj	如果发	geggfgggggi
妇	ghggfgggggf
妈	fkgffffgfge	妈,	giggggggggf	妈了	ghggggggggf	妈妈	giggggggggf	妈妈了	ghggggggggf	妈跳	ghggggggggf	妈跳舞	ghggggggggf
妥	ifgghggggge
妻	giggggggggf	妻闹	ghggggggggg	妻闹离	ghggggggggg
始	egfffiifefb	始\$	fffgfhigggf
姐	gffeffggffi
姑	ghggggggggf	姑娘	ghggggggggf
委	ghggfghfgge	委会	ghggfghfgge
姨	eefeiffffgh
娃	fiffffffffg	娃儿	ghggggggggf	娃娃	figgggggggf
娘	ghggggggggf
婆	fjffgefeffc	婆婆	gjgfggggggf
婚	ghggggggggg	婚,	ghggggggggg
嫂	gggggfggggh	嫂\$	gggggfggggh
子	hkedhcddbdh	子\$	iiffecffeei	子,	fhhfeeffffi	子,搬	gfgggfggfgh	子上	gfgggigggfe	子了	gjggfggggge	子了\$	gjgggggggge	子事	jfggggggfgd	子在	gggghgggggf	子拿	fggggfggfgi	子持	ggggfffgggh	子摆	ghggggggggg	子摆到	ghggggggggg	子的	giggfgggggf	子被	giggggggggf	子都	ghgghfgffge	子都不	ghggggggggf	子都没	hgggggggggg	子里	iggggfgggge
孕	ghggfgggggf	孕妇	ghggfgggggf
字	eeeihgfeehe	字了	gfgeifggfif	字打	gfghggggggg	字打错	gfghggggggg
存	ejfffhffffd	存多	gggggiggfge
孙	hghfggggggf	孙丽	igfgggggggg
孤	hgggggggggg	孤寡	hgggggggggg	孤寡老	hgggggggggg
学	gkeedhfeeee	学府	fiffggfgggf	学府路	fiffggfgggf	学校	hhggfggggge	学校门	ghggggggggg	学生	fjgfffgfggf	学要	gfgggigggfe	学门	ghgggghgggf	学门口	ghgggghgggf
孩	ekeecfddeeh	孩,	ghggggggggf	孩光	ghggggggggf	孩光脚	ghggggggggf	孩子	fieedgeeeei	孩子\$	ggggggffggh	孩子,	giggfgggggf	孩子上	gfgggigggfe	孩子在	gggghgggggf	孩子的	giggfgggggf	孩子都	ghggggggggf
宅	figffggfggf
安	kffcedddddi	安\$	keifffffggb	安,	jffffggfggd	安:	igfgggggggf	安。	hgggggggggf	安。\$	hgggggggggf	安全	ifeeheefffg	安全\$	feggigggggg	安全出	figgfgggggf	安全无	hffgggggggf	安全生	hgggggggggg	安全隐	igffffffgge	安好	jffggggfgge	安好\$	iffggggfgge	安打	gjgfffgfggd	安排	gfggeggjgge	安无	deffffffffj	安无事	deffffffffj	安静	fgggggggggi
完	jcbcifeheeg	完\$	ehffidgfefg	完,	geeegefeffi	完,未	hfggggggggf	完,等	fggggfggggh	完,走	fffffgggfgi	完了	kcefhefehfe	完了\$	hfggiggffge	完了,	ieffhgggfge	完了吗	ggggefggjgg	完了没	iegggggffge	完会	ifffggggggf	完会,	igffggggggf	完再	efffffgffgj	完再报	efgfffgffgi	完成	eeffgffjeff	完成\$	efffffgjfgd	完成,	hfgghggfggf	完成零	egggggfgggj	完报	fffffggffgi	完报\$	fffffggffgi	完收	ifggggggggf	完收工	ifggggggggf	完毕	ifffgfgfffe	完毕\$	hgggggggfgf	完毕,	ifffgffffge	完没	ggggfgggigf
宗	egfifeffhfe	宗\$	fgfiffgfgff
官	gfggfgffggi	官方	gfggfgffggi
定	fefefgfddii	定\$	gfgggigggef	定,	ifggggggggf	定时	fggggdgfejd
实	ccfjfdehcei	实\$	dgefeffiffh	实是	hfghggggggf	实有	fffhggggggf	实有一	fffhggggggf	实没	eghhggggggf	实际	fffhigggfgf	实际有	fffiggggfgf
审	gfgggiggfff	审批	gfgggiggfff
客	ekffegffffd	客厅	ghggggggggf
宣	gfggfggffgi	宣传	gfggfggffgi
室	dfeegggdddj	室屋	fggghfgfggf	室屋顶	fggghfgfggf	室有	ghggggggggg	室有人	ghggggggggg	室里	giggggggggf
害	fhfefffdefi	害\$	giggfgggggf	害,	ghggggggggf
家	eiechchdfbh	家\$	edeeideiiff	家,	ifffggffggf	家不	geghhffgggh	家中	fhggffffggh	家为	giggfgggggf	家为了	giggfgggggf	家别	feggififffd	家园	ghggfgggggg	家天	gjfgefffege	家天花	gifgffggfge	家孩	gjggggggggd	家孩子	gjggggggggd	家小	fhgggffgggg	家屋	ghggggggggg	家屋顶	ghggggggggg	家属	gfgghiggfgd	家帮	ghggggggggf	家帮忙	ghggggggggf	家店	higgfggggge	家引	gfggggggggh	家引以	gfggggggggh	家想	geggghfgffh	家把	figgefffggh	家把沙	gigggggggge	家有	gfgggfggggh	家楼	gjggfgggggd	家楼下	gjggfgggggd	家水	giggfggggge	家水停	giggfgggggf	家没	gfgfgfggegi	家没事	gfgfgfggegi	家注	ifggggfgggg	家注意	ifggggfgggg	家烧	ffgfiggffge	家烧烤	ffgfiggffge	家狗	giggghggfgd	家猫	gfgggghgfgf	家用	gfgggfggfgh	家用\$	gfgggfggfgh	家电	figgggggggf	家的	giffedffefh	家的狗	gjgggeggfge	家私	gfgggjfgffe	家窗	giggfgggggf	家窗户	giggfgggggf	家老	ffggfffgggi	家记	gfgggfgfggi	家车	figgggggggf	家辛	fffffgfffgi	家辛苦	fffffgfffgi	家里	fkhffffffgc	家里有	fgiggggggge	家里没	giggggggggf	家里煤	ghggggggggg	家里老	giggggggggf	家长	ghggfgffggh	家门	ffffedffifh	家门口	gegffefgifi	家门锁	ghgggggggge	家雨	ghggggggggf	家雨棚	ghggggggggf	家餐	hhggggggggf	家餐馆	hhggggggggf	家麻	ghgfggggggg	家麻将	ghgfggggggg
容	ffffheiffgg	容:	gfggfghgggh	容所	ggggiggfggg	容易	ghggggggggg	容是	gggggfigggf	容是:	gggggfigggf
宿	fjffeeffffe	宿者	ghgggfggggf
寓	fiffhffffff
察	hegghggfggf
寡	hgggggggggg	寡老	hgggggggggg	寡老人	hgggggggggg
对	egfjheffefb	对,	fdfkffggfgd	对,0	fgfhggggggf	对不	gghgggggggf	对夫	ghggggggggg	对夫妻	ghggggggggg	对门	fhffifggfgd	对面	fjgfffgggge
寻	efjfgggffgf	寻日	efjfgggffgf	寻日漏	ffifggggggf
导	feeddfffjdf	导\$	fgggfghhggf	导,	hgggggggggf	导一	fffffgfgiff	导一份	fffffgfgiff	导出	efffefefjec	导出上	gffgfgffhgf	导说	egffgeggfej
寿	ghggggggggg	寿里	ghggggggggg
封	ejffeigefed	封起	ggggghgggff	封起来	ggggghgggff
将	gkgffeffffd	将啲	ghgggfggggg	将馆	gigfggggggf
小	giecdgfcbgj	小,	hffgfgggggh	小作	fiffffgfgge	小作坊	fiffffgfgge	小偷	feffgiffffh	小刘	heggfffgggg	小助	fgfffchfekc	小助手	fgfffchfekc	小区	ffffchfeedj	小区,	hhgggggggge	小区0	figgggggggf	小区北	ghhggfggggf	小区可	gfgggiggggf	小区后	gigggfgggge	小区大	gigggfgggge	小区电	feggggfgggi	小区能	gfgggigggff	小区里	gigggfggggf	小区门	gigggfggggf	小卖	figggfgfgge	小卖部	figggfgfgge	小女	ghggggggggf	小女孩	ghggggggggf	小姑	ghggggggggf	小姑娘	ghggggggggf	小学	giggfhgggfe	小学门	ghgggghgggf	小孩	fkffeeffffe	小孩光	ghggggggggf	小年	giggggggggf	小年轻	giggggggggf	小广	eihgdfffffd	小广告	eihgdfffffd	小心	gigggggggge	小心\$	gigggggggge	小时	ebfeihjeeeg	小时\$	geggigiggge	小时候	gdggffggggj	小时后	edffieiffeg	小朋	gjggffgfggd	小朋友	gjggffgfggd	小李	hfeegggggfh	小王	deeegeffffk	小王,	eeeegeggffk	小结	gfggfiggefe	小结\$	gggggghgggg	小贩	fjgfffgfgfe
少	caegdjfdicg	少\$	eefffjffhfc	少起	gfgffeggige	少起\$	gfgggegghgf	少钱	fdfgggffefi	少钱\$	fdfgggffefi
就	gidbbZcgbdl	就位	ffggfgggggh	就位\$	ffggfgggggh	就去	gfggefgiggf	就开	gjggfffggge	就开始	gigggffgggf	就报	edfffeffffj	就报警	gegggfggggi	就报零	fggggfggggh	就是	hhfeffffefg	就没	ehffeefeefi	就通	ggfgfdfhefi
尸	fgfihffffgd	尸车	fgfihffffgd	尸车,	gigfegggggf
尾	fiffggggggf	尾,	figgfgggggf
尿	gjggffggffd
局	gdffjiffefd
层	fgfffffgggi	层,	ffggfffgggi	层,里	ghggggggggg
居	fheddiidddg	居,	hhfgfgfgggg	居住	gfggfiffffe	居住证	gfggfiffffe	居委	ghggfghfgge	居委会	ghggfghfgge	居民	eheeefieeeg	居民:	gfggggigggf	居民不	gfgfhfffggh	居民反	higggggfggf	居民发	gggggghgggf	居民投	figfffffggf	居民楼	hgggggggggg	居民电	ghggggfgggf	居民群	fdffeeigffg	居老	fgffeiggfff	居老人	fgffeiggfff	居长	ghggghggggf	居长者	ghggghggggf
屋	emedffgeedZ	屋0	ifggggggggg	屋企	fjffffffgfe	屋企楼	ghggggggggg	屋里	fjffeffggge	屋里有	ghggggggggg	屋顶	ejffhfffffe	屋顶漏	figgffggggg
屎	glgffegffgc	屎\$	gigfgfgggge
屏	fhgfgfffgfi
展	gggfegfgigg
属	effehigfffh
山	fjfeeeffefh
岁	giggfhfgfge	岁,	giggggggggf	岁,有	ghggggggggf
岗	ggggggigggf	岗\$	ggggggigggf
岸	gehhhfggggf	岸花	gehhhfggggf	岸花园	gehhhfggggf
巡	hbecakdcbdk	巡\$	cdfeeffeffl	巡,	ifggggggggh	巡一	hffgggfhgge	巡一次	hffgggfhgge	巡了	iefggggggge	巡几	fggggjggffd	巡到	egfdeeeeffj	巡到一	ffgffggfggi	巡完	geefeifeefg	巡完,	jffgfggggge	巡完再	ffgffgggfgi	巡成	eeggfggffgj	巡查	hffdcjedddg	巡查\$	ddggggggggj	巡查,	idffffggggh	巡查0	ieggggggggf	巡查:	ghggggggggf	巡查一	igggghggggd	巡查中	ghggggggggg	巡查了	geggffgfggi	巡查发	ejgffffffge	巡查完	ifgggggggge	巡查情	hgfgggggggf	巡查无	hghgggggggf	巡查日	hfggghggggf	巡查时	ghgggigggge	巡查未	hgggggggggg	巡查结	hgggggggggg	巡查补	ggggghggfgf	巡查记	gefgffffffi	巡河	ifggggggggf	巡的	ifggggggggf	巡的,	ifggggggggf	巡逻	jffggggggge	巡逻两	hfggggggggg	巡逻完	hgggggggggg
工	giccjfhaedc	工\$	igfffheeffd	工,	ihfgffgfggc	工人	effejfffffd	工人\$	ghggggggggg	工人讨	giggfgggggg	工人都	geggigggggf	工作	feeeffkeeeg	工作:	hgggggggggg	工作日	ffggfhhgfff	工作群	ffffffkfffd	工作证	ghgggghgggf	工单	eceekeeeifc	工单0	gfggiggffgg	工单业	gfgghgggggg	工单还	gfgghgggfgf	工在	gfgghgggggg	工在修	gfgghgggggg	工地	hkeddeeeefc	工地围	ghggggggggg	工地夜	fifffffgggf	工地挖	fifffgggfgf	工头	giggfgggggf	工资	eggfhefgefi	工队	ffgfigfffgf
左	giggfgggggg	左右	giggfgggggg
差	ehfedceejeh	差两	fgggffgffgi	差两栋	fgggffgffgi	差哪	gggggfgghgg	差哪几	gggggfgghgg	差点	fiefefffffi	差点砸	ghggggggggg
己	efffgggfdii
已	bhfambdjddZ	已下	hhggggggggf	已下整	ghggggggggg	已下班	hfggggggggf	已交	figgeggfggf	已修	gfgghgggggg	已修复	gfgghgggggg	已关	fhfghggfggf	已关阀	ghgghggfggf	已到	fhgghgggfgg	已到场	fhgghgggfgg	已劝	ekgfdfgfggf	已劝开	giggfgggggg	已劝离	fihgfgggggf	已办	fggghgggfgg	已办结	fggghgggfgg	已叫	figgfgggggg	已处	gfhgggggfgg	已处理	gfhgggggfgg	已巡	jdggggggggf	已恢	gfgghggfggg	已恢复	gfgghggfggg	已扑	fgigfgggggf	已扑灭	fgigfgggggf	已打	ghggggggggg	已打0	ghggggggggg	已报	eggfffgejfd	已报市	gghgggggggg	已拉	ghggggggggg	已拉警	ghggggggggg	已收	ffggeggiggf	已收到	ffggeggiggf	已教	ghggfgggggg	已教育	ghggfgggggg	已整	fhgghggffgg	已整改	fhgghggffgg	已断	fhggfgggggg	已断电	fhggfgggggg	已派	gfgghgggfgg	已清	djhfdggffgf	已清理	ghhgfgggggg	已用	fggghgggggg	已知	eeffggfifgf	已知晓	ffffgggifgf	已移	fgffiffffff	已移交	fhfghfggggg	已经	dcdbmdedfee	已经关	gegeigggfgf	已经到	ffggiggfggf	已经拆	ffgghgggggg	已经派	geggigggggg	已联	fjffefgfggf	已联系	fjffefgfggf	已被	gegghfggggh	已让	gghfggggggg	已读	feffeefiffd	已读\$	fefgeefiffe	已调	ghhgegggggg	已调解	ghhgegggggg	已转	gfggigfhfgf	已转交	ggggigggfgg	已送	ehffifffffe	已送医	fgffifgfggf	已送回	ghggggggggf	已阅	eefedffkffd	已阅,	eeffeffjffe
巴	hjgfffgfgfd
巷	gkgcgdddefb	巷0	figgfgggggg	巷发	gifgfffgggf	巷发现	gifgfffgggf	巷口	ghggfgggggg	巷垃	gigffggfggf	巷垃圾	gigffggfggf	巷子	iggggfgggge	巷子里	iggggfgggge	巷有	ghhfegfgggf	巷有人	gigfggfgggf	巷的	feggigggfgf	巷路	figgfgggggg	巷路灯	figgfgggggg
市	djedfcedeej	市一	geggfffgggi	市场	fhfffegfffi	市场后	gggfhgggggf	市场有	gifgggggggf	市政	gggghgggggg	市政\$	gghgggggggg	市里	gfggggggggh	市门	fhggggggggf	市门口	fhggggggggf
布	fffgfhjfefd	布:	gffgfgjggge	布:明	gggggghgggg
师	edfekdeddeh	师傅	edfekdeddeh	师傅\$	gfgghgggggg	师傅说	fdffjfffgfd
帐	ghggggggggg	帐篷	ghggggggggg
帘	giggggggggf
带	fheehgfeeeh	带\$	figgfgggggf	带啥	ffgggiggffe	带啥\$	ffgggiggffe	带走	geggifgfggf	带走\$	gfgghfgfggf	带走了	gfgghgggggg	带里	gigggggggge
帮	fgedccidgjc	帮助	feffeeeeejd	帮助\$	fefffeeeejd	帮忙	ghfgfghggfe	帮忙找	ghggggggggf	帮我	edeeedkegeg	帮我在	gegggfigffe	帮我查	ggfggggghgf	帮我群	gfgggghgggf
常	hghcdeeccej	常 	hggfgggggge	常 0	igegggggggf	常\$	ihicededdef	常(	eeggggggggi	常,	iifeffffffe	常,0	ckeefggggge	常,我	cfggggggggk	常,收	igggggggggf	常,无	iefgfgggggf	常,明	jgggggggggd	常;	fiffggggggf	常;0	fiffggggggf	常上	defffdhfffj	常巡	jfgggggggge	常巡查	igggggggggf	常情	jgfgggggggd	常情况	jgfgggggggd	常我	eefeffffffj	常才	deffffgggfj	常才怪	eefgggggggi	常是	fggggigggge
幢	gjggfeffgge
干	gdeeieeddjd	干了	ffgfjggefgd	干了\$	ffgfjggefgd	干什	ffggghggfgf	干什么	ffggghggfgf	干净	hefgffffggi	干啥	gggggfggfie	干啥\$	gggggfggfie	干嘛	gegggefffje	干嘛\$	gfgggeggfie
平	kefbhedbddh	平\$	ifgfgggggge	平,	ifgfgggfgge	平公	gfggigfgfgf	平公寓	gfggigfgfgf	平安	gchdcdedfek	平安\$	heifffffggd	平安,	jffffggfggd	平安。	hgggggggggf	平安无	deffffffffj	平平	jefgggffgge	平无	hgggggggggf	平无事	hgggggggggf	平浪	ifgfgggfggf	平浪静	ifgfgggfggf	平稳	kfefggggggd	平稳\$	ifggggggggf	平米	eifffigffgd	平米,	fifffggfggg	平静	kffffgfffgd
年	fjeecigdddf	年\$	gegggiggfff	年检	gfggggigggf	年检\$	gggggghgggf	年活	figgffggggf	年活动	figgffggggf	年痴	ghggggggggg	年痴呆	ghggggggggg	年轻	giggggggggf	年这	fegfeefffgj
并	figffffgfgh
幸	hjffefgeffe	幸福	hhfgffgfggf	幸福里	igggfggfggf
幼	ehffefffffh	幼儿	ehffefffffh	幼儿园	ehffefffffh
广	cihffeieeee	广告	dihfgdgeeff	广告\$	ghgffeeggfi	广告0	eigefgfgggf	广告牌	fghehfiffgd	广场	fiffeghffff	广场\$	gfgggghgggg	广场舞	ggggfhfgfgh	广播	ffggggigfge
床	fjgfffgfgge
序	jefggigggfd	序,	igfggggggge
库	emfeeeffefd	库进	ghggggggggf	库进水	ghggggggggf
应	beblhiddbda	应\$	fkgfeegggge	应,	ghgggfggggf	应为	eedkefffefe	应为0	ffejggfgfgf	应急	ghgffigfffe	应该	dbejfifedee	应该是	eefigfgffgf	应该系	fffiffgfgff
底	fjfehegfefd	底\$	ghgggghgggg	底下	giggggggggf	底前	gggfigggegg
店	gkedhcddeeg	店,	gfggggfgggh	店外	figgfgggggf	店外经	figgfgggggf	店把	giggfggfggf	店油	ghggggggggg	店油烟	ghggggggggg	店铺	hgggggggggf	店门	figgggggggf	店门口	figgggggggf
府	fiffggfgggf	府路	fiffggfgggf
废	dhejfdfeceg	废\$	effjfffffed	废,	ffgiggggggf	废品	fhgffdgfdfi	废品站	figggggggge
度	geedciedich	度\$	gfgfdffgkff	度从	fggfgffgffj	度可	gfgggjgggge	度可以	gfgggjgggge	度考	gggggigfffe	度考核	gggggigfffe
座	hjffffhffgd	座\$	fjffffhfgge
康	fgggffffggi
廊	fkggffggggd
建	fgceijdddcf	建 	ghgfffgfggg	建 占	fhgfffgfggg	建\$	ghggfgggggg	建,	gffhhfggfge	建0	ifgfffggggg	建:	hggggfggggg	建:无	hgggggggggg	建、	ifggggggggg	建一	fhfggfgghgf	建举	gggggiggfgg	建举报	gggggiggfgg	建咗	ghgggfggggg	建咗个	ghgggfggggg	建已	ffggigggggf	建材	giggfgggggf	建材市	giggfgggggf	建筑	figfffggggf	建筑垃	figfffggggf	建设	gigffgggggf
开	fgecggfdbdi	开\$	ekffegffgfe	开了	fcgfifffegj	开了,	gegfiggggge	开会	gdiefegfefi	开会\$	ffgggfigffh	开会,	fegfffefffj	开例	ggggggiggge	开例会	ggggggiggge	开始	egfffiifefb	开始\$	fffgfhigggf	开完	ifffggggggf	开完会	ifffggggggf	开工	giggggggggf	开工,	giggggggggf	开得	gigggggggge	开的	gggfffggggh	开着	gigggfggggf	开门	fgggihggfgf
异	fegdegeedej	异常	efgdegeedej	异常 	ghhgggggggf	异常\$	geheedeeefi	异常(	eeggggggggi	异常,	ghfgggggggf	异常情	jgfgggggggd	异常我	fggfggggggi	异常是	fggggigggge	异样	iffggggfggf	异样\$	iffggggfggf
弃	fjffffgggge
弄	fhfekefgdic	弄\$	fegfhfgheie	弄好	fegfjfggfge
式	dffdfcefdle	式\$	gggggefgfif	式是	gggggfggfif	式是什	gggggfggfif
引	gfggggggggh	引以	gfggggggggh	引以为	gfggggggggh
弟	fieffeffffi
张	ejgcededeei	张\$	fgheeeffgfh	张,	giggfgggggg	张某	gjggffggggf	张某家	gjggffggggf	张贴	ghggfgggggg
弯	ghggggggggf	弯到	ghggggggggf	弯到现	ghggggggggf
强	fegehdeieef	强 	gghgggggggg	强 0	gghgggggggg
归	feghdigfiff	归哪	gfggfiggfff	归哪个	gfggfiggfff	归城	gfggghggggg	归城管	gfggghggggg
当	fgiicieedeb	当场	figfehfgfff	当场拆	ghggggggggg	当天	ffjffiggfgd	当我	ffejffffffe	当我没	ffejffffffe
录	eeifgefeeih	录\$	efhfhegffie	录:	gfhgggggggf
彩	ghggggggggg	彩钢	ghggggggggg
影	feffffgfgfj
往	ekeehdhfeeb	往0	fffffgigggg	往0号	gggggghgggg	往下	fjgfffggffe	往下掉	ghggggggggg	往哪	gigggfgggge	往哪跑	gigggfgggge	往外	fjgfefgggge	往外冒	ghggggggggg	往外扩	ghggggggggg	往楼	ghgggfggfgh	往楼下	ghgggfggfgh
径	gjffffgfgff	径\$	gjgfffgfggf
待	dkfefgfgfgd
很	ehdddffedfk	很\$	hhggggggggf	很及	ggffggggfgi	很及时	ggffggggfgi	很大	fhggggggggg	很大\$	fhggggggggg
得	hgebbbdiecj	得\$	igggggggfgf	得,	ifgffggiggd	得事	kfgfgggffgd	得事,	ifgggggfgge	得人	gjggfeggffe	得写	fggggigggge	得厉	giggffgggge	得厉害	giggffgggge	得及	ffhgfggfggi	得啥	igggggggfge	得啥子	igggggggfge	得很	hhfffgggfgh	得很\$	hhggggggggf	得怎	ggggfggghgg	得怎么	ggggfggghgg	得我	eeefdffeefk	得我头	ehgfggggggh	得我心	geggegggggj	得我想	gfggggggggh	得报	efigggggggf	得报,	efigggggggf	得真	geggffgfgfj	得问	igffggggggf	得问题	igffggggggf
微	ggggffgfggh
心	hheecdeeefi	心\$	iifeeefffff	心,	ihgggggggge
必	deffihdfcej	必须	fegfijffdff
志	hhfgfgggggf	志愿	gggggghgggg	志愿者	gggggghgggg
忘	fbmbdhieddb	忘了	hejdeeifgfd	忘了\$	igfeggggige	忘了,	gfifgggggge	忘了交	fggfgefgffi	忘了报	fghgggggggf	忘了说	iehffgggggf	忘交	egifgiggded	忘发	eeifggggggf	忘发了	egifggggggf	忘报	fdieggggfgf	忘报了	fdieggggfgf	忘记	edjefffgfge	忘记上	gfifgfggfgg	忘记发	ffhgggggggf
忙	fhedefhfefi	忙找	ghggggggggf	忙找找	ghggggggggf
快	diedccecdek	快\$	effffffeffj	快乐	edfffefeffk	快倒	giggfgggggf	快倒了	ghggggggggf	快打	giggggggggf	快打0	giggggggggf	快报	figgggggggf	快报警	figgggggggf	快掉	ghggggggggg	快掉下	ghggggggggg	快来	gigggggggge	快来人	gigggggggge	快递	fgffdfgeffj	快递柜	giggeghgfgd	快递车	giggggggggf
怀	ghggggggggf	怀疑	ghggggggggf
态	fgfffeffife	态\$	fffffegfjff
怎	ddcacgdcdmc	怎么	edcachdcemc	怎么办	ghggfggffdg	怎么处	fdffflffedd	怎么把	gggfffggfif	怎么报	gfgggfggfif	怎么撤	ffgegefgfih	怎么操	gfgfgeggfif	怎么改	gggegeggfif	怎么样	fdggecffjci	怎么用	gffggeggfif	怎么申	gfgggigggff	怎么让	gggggffggif	怎么跟	gggggeggfif	怎样	gggggeggeje
怕	ffggfegggfi	怕\$	gfgggegggfi
思	hehiffgfffd	思,	fefigfggggf
急	eehfehffffh
怪	efffggggggi	怪,	eefgggggggi
总	hfefgfgfiee	总\$	ggfffgffiee	总:	hfffggggggg	总:0	hfffggggggg
恢	fcffkfieffd	恢复	fcffkfieffd	恢复\$	geggjfgggge	恢复供	gfgghghfggf	恢复通	geggiggfggf
息	hefdiiifefe	息\$	efgeifgfffi	息:	gfggggigfgf
恶	gjggffggfge	恶心	gjggffggfge	恶心\$	gjggffggfge
悉	ddeddedmcdb	悉\$	defedeeldec	悉,	ffgffffjggd
悠	hhgggggggge
患	iedcdfddihg	患\$	fffeedfehei	患,	jefgggggggf	患,0	ifggggggggg	患0	ifgfggggggf	患0,	hgggggggggg	患:	hgggggggggg	患:无	hgggggggggg	患多	ggggghgghfe	患多久	gggggiggfff	患要	gggggegfejd
情	idffehddddh	情\$	idfffdffhfi	情,	igggggggggf	情、	hgggggggggg	情先	gfggghggggg	情先打	gfggghggggg	情况	hfgfdhedcdh	情况 	hhffggggggf	情况\$	hbihedfedff	情况,	iffffffeffg	情况:	ifgfgggggge	情况上	igfgggggggf	情况我	efgfgefgggj	情况的	eggfgeggffj	情绪	hhggggggggf	情绪稳	ifggggggggf
惊	jfgefgfgfgf
惨	ggfgffggfgi	惨了	gffgfgggfgi	惨了\$	gffgfgggfgi
想	hefeehffeej	想\$	gfggfffggfi	想想	gegggegggfj	想想都	gfgggegggfj	想起	ifgfggggggf	想起来	ifgfggggggf	想跳	ggggggggggh	想跳楼	gfggggggggh	想都	gfgggegggfj	想都怕	gfgggegggfj
意	gdghhefgdeh	意\$	gfggfggiggf	意:	ffffgffgfgi	意思	hehiffgfffd	意思,	fefigfggggf	意见	fjggfgggggf	意防	ifggfghfggg
感	edfecjefdeh	感谢	feggeeegggj
愿	dgfgfgggggi	愿者	gggggghgggg	愿者集	gggggghgggg
慌	fegfffegfgj	慌\$	fegfffegfgj
戏	gdgfffggggj
成	bifkbbdhhde	成\$	dfffhffjege	成,	gdgfhgfffgi	成,未	hfggggggggf	成0	edfkeffdeed	成0\$	fegjffgefff	成0处	gffifggffgf	成0起	gfgifgggfgf	成一	ghggggggggg	成一锅	ghggggggggg	成个	gjgfffgggge	成功	ffhehfgfifd	成功,	ffifhgggegf	成占	gffifgggfgf	成占道	gffifgggfgf	成四	ghghfgggggf	成地	gigfgggfggf	成年	figfgggfggf	成新	fefffgffgfj	成新洗	gfggggggggi	成日	ihffgfgfggf	成日喺	ghggggggggg	成晚	gigggfgfggf	成条	gjgfffgffff	成条街	gigfgfgggff	成零	egghgffgfgi	成零报	egghgffgfgi
我	egcfhYgbjbk	我\$	ehedeedejeg	我0	efheffgghfh	我0格	ffffffgghfh	我一	jdffffffefg	我一个	ifggggggggf	我上	fffifefgifd	我上一	gggigggggff	我上周	gfgggfgghgf	我下	gfghhgggfgf	我下午	gfghhgggfgf	我了	fdgfeffffgj	我了\$	gdggfgggggj	我了,	gfggfgggggh	我五	gggggfggggi	我今	ehfhfffgifd	我今天	fffhffggigd	我代	gfifggggfge	我代报	ffifggggfgf	我们	fgggcggffgh	我们0	jdfhfggffgf	我们小	feggfgggggj	我们格	eehefffhhfg	我们楼	gjgffffggfe	我们群	gfgggfhgghf	我们这	giggfgggfgf	我休	hfgffgggggg	我休假	ffhgggggggh	我会	ffgfgfggggj	我值	ggggggggggh	我值班	ggggggggggh	我先	ffgfhggffgh	我先去	ffgfhggffgh	我再	fefhifffffd	我刚	gffieffeied	我刚发	ffggffgfife	我刚才	ggghfgggfff	我去	hdfejdfecei	我去看	iffggggggge	我发	dfedgdfgdek	我同	gfgffgggggi	我同事	gfgffgggggi	我在	ddhdfeifdei	我在外	fhhgggggggf	我头	ehgfggggggh	我女	gigffggffge	我女儿	gigffggffge	我奶	ggggigffgge	我奶奶	ggggigffgge	我妈	giggggggggg	我家	ejeebeiegee	我家天	gifgffggfge	我家孩	gjggggggggd	我家楼	giggggggggf	我家水	giggfggggge	我家没	gfgfgfggegi	我家猫	gfgggghgfgf	我家老	ffggfffgggi	我家门	ffffedffifh	我家雨	ghggggggggf	我就	feggfefgggi	我就报	ffgggfggggh	我心	geggegggggj	我想	gfggggggggh	我想跳	gfggggggggh	我手	fdfgeggfffj	我把	ffffefgfffj	我报	hfeheeffifd	我报的	gfggfeggiff	我昨	feeefeffifg	我昨天	feeefeffifg	我替	ifgggggggge	我查	ggfggggghgf	我查下	ggfggggghgf	我格	fghfgfgghgf	我没	egejefffefg	我没发	ffejffffffe	我爸	gjffhffeefd	我电	gfggggggggg	我电话	gfggggggggg	我的	eifgfeggiec	我的车	ghggggggggf	我的零	fgffgeggjfe	我看	ddfehffhhfg	我看到	ffgfhgghfgd	我窗	ghggggggggf	我窗台	ghggggggggf	我第	fggggffgggh	我第一	fggggffgggh	我统	igfgggggggf	我统一	igfgggggggf	我群	gfgggghgggf	我群发	gfgggghgggf	我老	giggfffgfgf	我补	ggfgggggigf	我被	gjggfgggfgd	我要	ghgfgfgggif	我说	hhgffggggge	我这	iffhffgfhfe	我这边	ifgffggffgf	我那	fgghffgghgf	我那条	fgghffgghgf	我门	gfgggfggfgi	我门口	gfgggfggfgi
戒	fgggfgggggh	戒\$	gfggggggggh	戒带	ghggggggggg	戒带\$	ghggggggggg
截	ggeffihfhec	截,	gigffggfggf	截,小	ghggggggggg	截止	effffihfhec	截止\$	gggggihgfff
戴	fhgfgghgggf	戴头	fhgggghgggg	戴头盔	fhgggghgggg
户	gkfciheddda	户\$	ffgggjfgffd	户,	jegghggggge	户,未	hfggggggggg	户0	igggggggggf	户00	hfggggggggg	户不	ghgfghggggf	户不肯	ghgfghggggf	户主	feffjfgffge	户人	ggiffgggggf	户人家	ggiffgggggf	户从	figggfggggg	户从境	figggfggggg	户反	igfgffggggd	户反映	igfgffggggd	户因	fifgfggfggf	户因漏	fifgfggfggf	户在	ghggggggggg	户外	ghggggggggg	户已	gfggiggfggg	户往	giggfgggggg	户往外	ghggfgggggg	户意	giggfgggggg	户意见	giggfgggggg	户把	fiffffgfggf	户敲	ghggfgggggg	户敲门	ghggfgggggg	户私	ghggfgggggg	户私自	ghggfgggggg	户租	fifggfggggg	户进	giggfgggggg	户进水	giggfgggggg	户都	hhggggggggf
房	ekddfhfdddg	房\$	fjffefggggf	房,	ggggffgfggh	房,材	ghggggggggg	房一	figggfggggg	房东	eieeieffegh	房屋	gfgghghgfgf	房申	gfgggigggff	房申请	gfgggigggff	房门	fhggggggggf
所	ffdeigkddeb	所\$	fiffgfffgge	所带	geggifgfggf	所带走	geggifgfggf	所有	fdffeelfeec	所有业	gfgggfiggge	所有人	gfggffigffe	所有网	eggggfjgggh	所有群	feffffkfffd
手	ehgdgbhdcjg	手\$	ffffjfgfeie	手,	gigffgggggf	手怎	gggggfggghg	手怎么	gggggfggghg	手机	hdiedfefefi	手机坏	ifgfgggggge	手机没	hgifggggggd	手架	ghggggggggg	手架上	ghggggggggg	手滑	ggghggggggg	手滑,	ggghggggggg	手续	giggffggggf	手足	fjggfgggggf	手足口	fjggfgggggf
才	fdbkfheddgg	才0	fggifgggggf	才0格	ffgiggggggf	才信	hfffggggggh	才写	gegifgggggf	才写成	gegifgggggf	才发	ffgiggggggf	才发的	ffgiggggggf	才少	gegiggggggg	才忙	jffeggggfge	才怪	eefgggggggi	才怪,	eefgggggggi	才报	gffgifggfff	才报的	ffgfigggffg	才报错	fgghggggggg	才的	fffhgfggfhf	才的零	fgghgfggfhf	才看	eifffgffggg	才能	fegfiiggged	才说	geggigggfgf	才说的	geggigggfgf	才路	ghggggggggg	才那	fffiefgfhfe	才那条	fffiefgfhfe
扑	fihfdfgggge	扑灭	fihfdfgggge	扑灭,	figgfgggggf	扑灭了	gjggefggggf
打	fiehdgdcdeg	打\$	gffggiggffe	打0	fdffehffffj	打00	fdffehffffj	打不	ghfffhffffe	打不通	ghgggfggggf	打了	ghghggggggf	打交	ghhfggggggf	打到	gjggffffgge	打卡	jfggggggggd	打哪	gfgggiggggf	打哪个	gfgggiggggf	打我	giggfffgfgf	打我电	gfggggggggg	打架	gfhhhfffeff	打架\$	fffifffgfgg	打架,	hhheggfgfge	打架的	gfgghgggggg	打桩	gjgfgffggge	打死	gdggffggggj	打火	giggfggggge	打火花	giggggggggf	打电	ghgggigggge	打电话	ghgggigggge	打疫	gfgggiggggf	打疫苗	gfgggiggggf	打砸	giggggggggf	打羽	gegggeggffi	打羽毛	gegggeggffi	打起	fhggfgggggf	打起来	fhggfgggggf	打错	gdeifffffhe	打错,	fffhfggfggf	打错了	ffghfgggggg	打错字	fffhgfggfif
扔	gjfffefgfff	扔下	ghggggggggg	扔下来	ghggggggggg	扔烟	ghggggggggf	扔烟头	ghggggggggf
托	jhffghggffd	托我	jgffggggggd
扣	ggeggigfeff	扣几	ggfggiggfff	扣几分	ggfggiggfff
执	difdhiehdee	执法	fegfijffefd	执行	effffgfhefh	执行\$	effffgfhefh
扩	ghggggggggg
扫	fgfgfgifffe	扫除	fggggghggff
扬	heeeffffffj	扬\$	ggggggggggh
扰	fhhhfhffffe	扰民	fhhhfhffffe	扰民,	fhhffffgfgf
扶	gkggefgfggd	扶\$	giggffggggf
批	fcefeifedej
找	ddeehjeddgh	找\$	ghggggggggf	找不	ghggggggggf	找不到	ghggggggggf	找到	fdffifffggh	找到了	fdffifffggh	找哪	gegggiggffe	找哪个	gegggiggffe	找找	ghggggggggf	找找\$	ghggggggggf	找物	geggfiggggh	找物业	geggfiggggh	找谁	gdggfjfgffd	找谁\$	gfggghggggf
承	fhffeeffffi	承重	fifgfgggggf	承重墙	fifgfgggggf
把	bmehccfcgge	把0	fefjggggfgf	把0格	fefiggggfgf	把三	ghggggggggf	把公	giggggggggf	把公共	giggggggggf	把共	ghggggggggg	把共享	ghggggggggg	把地	gggfgffgfgh	把我	fhgiefffefe	把我刚	gggifgggfgf	把我家	giggfgggggf	把手	ghggggggggg	把昨	ffffeggfhfi	把昨天	ffffeggfhfi	把桌	fggfiggfgge	把桌子	gfggiggfgge	把楼	eggfefffffi	把沙	gigggggggge	把电	giggffggggf	把电瓶	giggfgggggf	把这	gegfggigige	把这个	ggggggigggf	把鞋	ghggggggggf
抓	efeegieedei	抓到	fhgfcjffffe	抓紧	fgffhfffdfi	抓紧报	ggfffffgefi
投	ghegghgehed	投诉	ggeggheehfd	投诉\$	fgfififfffe	投诉,	eifehffffge	投诉、	hgggggggggf	投诉的	gegffeggjge
抖	giggggggggf
抛	ffhfghhfffd	抛物	gfhfghifffd	抛物,	gghfggggggf
抢	effehegdefi	抢修	feffifhfgge	抢修\$	gfgghghgggf	抢劫	gfgggfggggh
护	higffffffge	护栏	ghggggggggg	护车	ghggggggggf	护车都	ghggggggggg
报	gZiibhcckif	报 	ifffgggffgf	报\$	haefagechei	报)	fgigggggfge	报)\$	fgigggggfge	报,	belcddedcej	报,0	dgkdfgfffgd	报,一	gghgggggggf	报,三	ffigggggggf	报,现	ffhgggggggg	报,都	gghggggggge	报0	dffeffgfffj	报00	efegggggfgj	报0月	ffhgggggggg	报:	gfjeefgfefc	报:0	heiefgfgffd	报:无	egigggggfgf	报?	ffgggdgghhf	报?\$	ffgggdgghhf	报一	jgideiefdeb	报一下	jheegffgffd	报一件	gfigggggggg	报一条	ghhfggfgfgg	报一次	ggfggjggefe	报一起	fgiffgggfgf	报上	ffigghgghfe	报上,	fghgggggggg	报上了	ggggggggigf	报个	edffeeeeeek	报个零	efffffggfgj	报了	hbigedffjfb	报了,	ieiefgggfge	报了一	fdhiggggfgg	报了几	efffgfffiff	报了没	fggggggghgf	报了零	gggggfggigf	报事	gggggeggfif	报事件	gggggfggfhg	报人	hgfgggggggg	报人:	hgfgggggggg	报修	giffeefghhf	报修\$	ghggffggfhf	报前	ffigfgggggg	报吗	egffgjggged	报吗\$	egffgjggged	报告	gcfhdhddgfh	报告 	jfefgfggfgd	报告\$	hhffebfddgh	报告(	ggifgfggffe	报告,	ighgdbeebdg	报告。	jgffggggggd	报告】	hgffggggggf	报告不	effhgeggfgi	报告也	egfegdggfej	报告了	dgffgfhgggi	报告作	fgfiggggfge	报告先	eefjgfggfge	报告几	ggggghgghfe	报告制	fggfgffgffj	报告发	edfigeggfif	报告取	fgfiggggfge	报告吗	effffjgghfc	报告和	fggggiggfff	报告大	ggggggggggh	报告怎	ggggggggfhf	报告撤	effigggggff	报告收	gfghggggggg	报告改	fefiggggfgf	报告是	gggfgjggefe	报告最	egfeghggefh	报告有	fefjggggfgf	报告格	fgffgeggehi	报告没	fgifgeggife	报告漏	gghggiggeff	报告的	deddffffdii	报告补	fgkdgfggdfe	报告要	fggfgiggfge	报告谁	eggfgifgefg	报告还	fggffdggifg	报告零	efgfggggggi	报告齐	fgefgeggjfe	报周	fgigggggggf	报咗	gifffefgiff	报啊	gfgggeggfje	报备	fifffhggfff	报备\$	eifffhggfff	报市	ghhgggggggg	报市政	ghhgggggggg	报平	jfeggfgghgd	报平安	jfeggfgghgd	报成	efhhgfggife	报昨	fggfgfggeif	报昨天	fgffgfggfif	报是	gggggiggeff	报更	gfifggggggf	报有	gggggiggegf	报次	ggfgggggigf	报次数	ggfgggggigf	报没	eefggfgejfd	报的	hbckhdedieb	报的\$	kfffffgfefd	报的,	hfffggggggh	报的0	fffifgggeff	报的事	igghggggfgf	报的抓	ggfffffgefi	报的有	gfghgfgghgf	报的漏	gfggffgghgf	报的路	geffhfggigf	报的违	gffiffgghff	报的那	fffeifgfghe	报的零	efgjffggdfd	报要	ggfgfjgfeed	报警	fgfffffgggi	报警\$	fggfgfggggi	报警器	ghggggggggg	报过	effefgffhic	报过的	fffffhgfdid	报重	ffghfeggfif	报重复	ffghfeggfif	报错	cdeldcfedic	报错,	edfkefffffe	报错了	ffghgfggghf	报错咗	egghgegffie	报错格	gfghgfggghf	报错网	ggghggggggf	报零	fedfdkgecfg	报零\$	fffgejgfehe	报零,	gffeffgfffi	报零了	ghgfggggggg	报零报	beegfjffddj
抬	gigggfgggge
抱	ejifffgffge	抱歉	egifggggggf	抱歉\$	egifggggggf
押	ghggfhggggf	押金	ghggfhggggf
抽	fhgfifgeffd	抽干	ffgfjggegge	抽烟	ghggggggggf
担	ggggggggggh	担心	ggggggggggh	担心\$	ggggggggggh
拆	cfddlheecea	拆\$	fefekeffefe	拆,	gfgfigggggf	拆了	fggfiffgfge	拆了一	gegfigggfgf	拆承	giggfgggggg	拆承重	giggfgggggg	拆违	efgggihgefe	拆除	gggghgggggg	拆除\$	gggghgggggg
拉	ekfdgeffhfb	拉在	ghggggggggf	拉开	ghggggggggg	拉警	ghggggggggg	拉警戒	ghggggggggg	拉走	gfgghgggggg	拉走了	gfgghgggggg
拍	fifffigfgfd	拍照	ffggfihggfd	拍门	fjgggfggggf
拒	fegfjiffffe	拒绝	ffgfiiggffe
拔	giggffggggf	拔不	giggggggggf	拔不出	giggggggggf
拖	fhgejeffffc	拖走	ffgfifffggf	拖走\$	ghhffgggggg
招	fefffgffffi
拜	ehiffgggfge
拴	giggggggggf	拴绳	giggggggggf	拴绳,	ghggggggggf
拼	fdgffdffdek	拼车	gegggfggfgi	拼车去	gegggfggfgi
拾	igfgfggfggd
拿	dhffgdeeefh	拿了	efgfeeffffj	拿着	giggfgggggf
持	effeegeedhj	持刀	fgfffhgffeg
挂	fhfffdffffh
指	fggehegffhf
按	fgffegfifhg	按时	gggggfghggg	按铃	ghggggggggf	按铃没	ghggggggggf
挖	ejeehfffefd	挖地	giggggggggf	挖地下	giggggggggf	挖断	fjefeffffgf	挖机	ghggggggggg	挖破	giggfgggggf
挡	fjfhefgfffe	挡倒	ghggggggggf	挡倒了	ghggggggggf	挡被	ghggggggggg	挡被风	ghggggggggg
挤	feggiffffgf	挤\$	feggiffffgf
挨	figfffgfggf	挨户	ghggfgggggg	挨户敲	ghggfgggggg
挪	fggfiegfgfc	挪\$	gfggjfefggd	挪车	ghggffigggf	挪车\$	ghggggggggg
挺	jefffffffgf	挺好	jffgfggfgge	挺好\$	iffgfggfggf	挺好,	hgggggggggf
捞	gdgfigggfgh	捞上	geggggggfgi	捞上来	geggggggfgi
损	djhffgfffgf	损0	fgigggggggg	损0处	fhhgggggggg	损坏	giggfgggggf	损坏0	giggfgggggf
捡	ffgffgifefg	捡到	feggfhifefh
换	deedjggdedf	换\$	fhffeihffee	换新	fdffifffffh	换新的	geffjgfffge
据	fefdffffifj
掉	didhgeeedgg	掉\$	fgfhhfffehf	掉,	fhgiggggggf	掉,差	ghggggggggg	掉下	giggfgggfgg	掉下去	ghggfgggfgh	掉下来	giggggggggf	掉了	gjfffgffgge	掉了,	ghgfggggggf	掉进	ggggffggggh	掉进过	geggffggggi
排	ghddidfifef	排\$	fhgggggiggf	排到	ghggggggggg	排到马	ghggggggggg	排查	idfffeghfgg	排查\$	ffggggghggf	排查0	hfggggggggf	排查出	hgggggggggf	排水	fhgffgggggh	排烟	fhgfhggfggf	排烟管	giggggggggf
掟	gigggfggggf	掟到	ghgggfggggg
接	ggcfidedghg	接0	fjfffgfgggf	接00	fjfffgfgggf	接倒	ghggggggggg	接到	hgfiffgggge	接到一	hefjgggggge	接孩	igfgggggggf	接孩子	igfgggggggf	接居	ghggggfgggf	接居民	ghggggfgggf	接报	figgfiggffd	接种	gggggghgggg	接群	figffgggggg	接群众	figffgggggg	接走	geggigggggf	接走了	geggigggggf	接龙	ifdfeefffgh	接龙 	hhefffggfgf	接龙:	hgfgggggggg	接龙】	hgfgggggggg
控	gigfehffgge	控坏	giggefgggge	控坏了	giggefgggge	控灯	gfggfhggggf
推	diffedheeei	推荐	gfggffgfggi	推荐靠	gfggffgfggi	推进	egffeeffffi	推进电	ghgggfggggf	推送	gfgggghgggf	推送:	gfgggghgggf	推销	ghggggggggg
掷	fhfggghgggg	掷物	fhfggghgggg
提	ddfedcihcgi	提前	ffggffggggi	提前储	gfggfgggggh	提醒	edeedcjhdgh	提醒\$	ffggeefhfid	提醒0	fgfggghgggf	提醒:	fffgffifffg	提醒大	ggggfgffggh	提醒工	fgggggjggge	提醒我	ggggggigggf	提醒所	gggggghggge	提醒网	fffffdhfefh
插	gjggfgggggf	插着	giggggggggf	插着\$	giggggggggf
揾	fdffijffffd	揾返	feffifgfgff
搞	gfejdfffjfb	搞错	dffkfggggge	搞错了	dfgjfgggggf
搬	efgfedgfffj	搬到	ggggggigggf	搬家	gdgffdffffj	搬家用	gfgggfggfgh
搭	fkfeffffffe	搭建	ghggggggggg
摆	igfeghfeffd	摆到	gjggfgggggf	摆到人	giggggggggg	摆卖	ieggghggfgf	摆摊	ifggggggggf
摊	gighgffeefb	摊\$	hhgffgggggf	摊0	ghhfggggggg	摊主	ghgfhgggggf	摊位	figgggggggf	摊位打	ghggggggggg	摊占	giggfgggggf	摊子	ffhfhggfggf	摊的	giggggggggf	摊的烟	giggggggggf	摊贩	gffhhgfffff	摊贩0	figgggggggg
摔	hkffefffffd	摔下	ghggggggggg	摔下来	ghggggggggg	摔了	giggggggggg	摔倒	ghggggggggg	摔跤	ifgfggggggf
摸	giggggggggf
撒	fjffefffffe	撒尿	gigggfggffe	撒漏	ghggfgggggg	撒漏,	ghggfgggggg
撕	fjffegggggf
撞	fkffefffgge	撞,	ghggffggggf	撞了	ghggggggggg	撞了,	ghggggggggg	撞断	fhggggggggg	撞歪	ghggggggggg
撤	bccmbbedajc	撤了	gfgifgggggf	撤了吧	gfgiggggggf	撤回	dedkdcfecic	撤回\$	fgeiggggeff	撤回,	effiegggeff	撤回刚	fgghgfggfhf	撤掉	ffghgfggfhf	撤销	defjedfedic
撬	fjeffffffgd	撬\$	fiffggggggg	撬了	giggfggggge
播	ffggggigfge
操	ghgfgefgfhf	操作	ghgfgefgfhf	操作\$	ghgfgefgfhf
支	fggfhefffie
收	dcdefedmdcf	收\$	iggfgggggge	收了	ghgghfggggf	收了,	ghgghfggggf	收到	acdbfcdnfdd	收到\$	ddeegefkcfc	收到,	ddfegfemefa	收到。	igggffghgge	收到居	hhgggggfggf	收到收	ggggfgghggf	收到通	ffggfffjgge	收到🫡	ggggfggiggf	收回	dcekiegfefc	收回,	gfghggggggg	收大	gfgggiggggf	收大型	gfgggiggggf	收好	geggfgjfgge	收容	ggggiggfggg	收容所	ggggiggfggg	收工	keeeeffdffg	收工\$	jffffggfgge	收工,	jfgggggfggd	收桥	gghfggggggg	收表	gggggghgggf	收表\$	gggggghgggf	收费	eeffehfeffi	收费\$	efffeffegfi	收费标	gfggghggggf	收路	giffggfgggg	收钱	gjggffgggge	收队	jfgggggfgge	收队\$	jfgggggfgge
改	bcbmfgfcbjc	改\$	ehgeieggehf	改一	eeekffffefd	改一下	eeekffffefd	改为	edejffffefe	改为0	fefifffffff	改到	ffefffgfffi	改成	eeeldefddec	改成0	edfkeffeeed	改成占	gffifgggfgf	改成零	ggghggggggf	改期	gfggghhgfff	改通	ghggggggggg	改通知	ghggggggggg
放	hjdccgfccdg	放,	hhggffggggf	放0	ejgfgfggggg	放0处	eiggggggggg	放了	figggfggggf	放假	ffggfggfggi	放到	giggggggggf	放学	figggfgggge	放心	kfgfgggggge	放心\$	jfgfgggggge	放我	geggggggggi	放我门	geggggggggi	放杂	gfggffggggi	放杂物	gfggffggggi	放烟	ggggggggggh	放的	ggfgfgggfgh	放鞋	gegggiggfgf	放鞋柜	gegggiggfgf	放鞭	gggggiggggf	放鞭炮	gggggiggggf
政	ffgfhfffffi	政\$	gghgggggggg
故	jffgggggggf	故\$	hgggggggggf	故、	hgggggggggg	故无	hgggggggggf
效	gfgggghgggf
敏	hiffgfggggf	敏 	gifgggggggf	敏 0	gifgggggggf
救	fhffieffffg	救出	geggigggggf	救出来	geggigggggf	救助	fgffhfgfgff	救助站	fggfifggggf	救命	ghggffggggg	救命\$	ghggggggggf	救命啊	ghggfgggggg	救护	ghggggggggf	救护车	ghggggggggf	救火	gfggffffggi
教	figgfgggggg	教育	ghggfgggggg
敞	fhggfgggggg	敞着	fhggfgggggg
敢	dgfffegfffj
散	fheegfefffi	散\$	gfggggfgggi	散了	ggffigfgggf	散了\$	geggigggggg	散发	ghggggggggg
敬	giggfgggggf	敬老	giggfgggggf	敬老院	giggfgggggf
数	dbdlcedcjgc	数 	hgggggggggg	数 0	hgggggggggg	数\$	fgfffhffjec	数字	fffhfegffhe	数字打	gfghggggggg	数据	fefefffgifi	数量	fefiefffhff	数量更	gfgifgggfgg
敲	fkffeefgffd	敲门	fjffffggggf	敲门不	ghggggggggg	敲门没	giggffggggg
整	efdcijfdbcg	整\$	geggfjggfgf	整个	gjgggfgggge	整改	ehfdijffcdd	整改\$	ehgfifggffg	整改通	ghggggggggg	整条	ghggffggggf	整栋	giggggggggf	整栋楼	giggggggggf	整洁	hgggggggggg
文	eggegegeefi	文化	ghgggghgggg	文昌	fhhfhffffgf	文昌路	fhffhgggfgf	文昌里	gghgfgggggg	文明	geggfegfgfi
料	dieefhgeeeg	料\$	effegigeeeh
斜	gigffggfggf
斤	edfffefeffk
断	bmcdeicdecg	断了	fjffeffffgf	断了\$	figfffggfgg	断了,	ghggggggggf	断了一	giggggggggg	断水	gfgfffdgggj	断水\$	gfgfffdgggj	断电	diegeiggged	断粮	gigfffgfggf
新	jceggedcdej	新华	fffhhfffffe	新华路	fffhhfffffe	新增	jgefefffhfd	新增隐	hggggfgghfe	新开	fegffeffgfj	新开的	gggfffggggh	新情	kgffffggfgd	新情况	kgffffggfgd	新来	figgfgggggf	新洗	gfggggggggi	新洗衣	gfggggggggi	新生	ffgggiggffe	新生儿	ffgggiggffe	新的	gdffjfffffg	新的了	gfggigggggf	新闻	fegfefgfggi	新闻说	ffgfffgfggi
方	egfhheeeffh	方写	gfgifgggggf
施	ehffhiefefd	施工	ehffhiefefd	施工\$	ghfgfgfgggf	施工队	ffgfigfffgf
旁	eifedeffffh	旁边	ggggfefgggh	旁边\$	ghggggggggg	旁边的	ghgggfggggf
无	kfhccfebdeh	无 	jhffffffffe	无 0	gigfffggfgf	无 |	hgggggggggg	无 ️	iefggggfggf	无\$	lcideefcefb	无;	hgggggggggg	无;其	hgggggggggg	无;占	hgggggggggg	无;噪	hgggggggggg	无上	igggggggggf	无上访	hgggggggggg	无事	gfheehfeefh	无事\$	edieffffffi	无事,	giggfggggge	无事发	ifggggggggf	无事可	hgggggggggf	无事故	igfgggggggf	无人	gjffgfffefd	无人受	fifffgggggf	无人员	hhggfgggggg	无人看	ghggfgggggf	无任	igggggggggf	无任何	igggggggggf	无其	fifgfgggggf	无其他	fifgfgggggf	无占	ifgfggggggg	无占道	ifgfggggggg	无发	hgggggggggf	无发现	hgggggggggf	无嘢	iffggggggge	无堆	iffgggggggf	无堆物	iffgggggggf	无安	hgggggggggg	无安全	hgggggggggg	无异	gehefheeeeh	无异常	fehefheeeeh	无异样	iffggggfggf	无情	eehceeeeffk	无情况	eehceeeeffk	无投	hgggggggggf	无投诉	hgggggggggf	无新	jffffgggfge	无新增	jffffgggfge	无水	figgffgggge	无火	hgggggggggg	无牌	fifffgggggg	无牌三	figfggggggg	无特	jffggggggge	无特别	iggggggggge	无状	hgggggggggg	无状况	hgggggggggg	无矛	hgggggggggg	无矛盾	hgggggggggg	无突	igggggggggf	无突发	igggggggggf	无纠	igggggggggf	无纠纷	igggggggggf	无警	igggggggggf	无警情	igggggggggf	无证	ehffeiffffe	无违	iffgggggggg	无违建	hgggggggggg	无险	iffgggggggf	无险情	iffgggggggf	无隐	gfgggfggffh	无隐患	gfgggfggffh
日	ieifdgfdgdf	日 	ifgfgggggge	日 0	fgigggggggf	日 网	hgfgggggggg	日\$	fediefgfefi	日,	ggigggggggf	日,0	fgigggggggf	日0	dfjfefffdfh	日00	fhheffhffgd	日0号	efihggfgfge	日0格	eeiffffffgh	日0点	ggggggegggi	日:	gfifgggffge	日:0	hfhfgggfggf	日:无	fghgggggggg	日一	ifggggggggf	日一切	ifggggggggf	日上	fffgfeigifd	日上午	gffgggjggge	日下	fggggghgggf	日下午	fggggghgggf	日事	igggggggggg	日事件	hgggggggggg	日份	ifffgeggiee	日八	igggggggggf	日八格	igggggggggf	日共	eiffggggggg	日冇	ihffffgffgd	日冇嘢	ifggggggggf	日冇异	hfggggggggf	日唔	efigggggggf	日唔记	efigggggggf	日喺	ghggggggggg	日四	gghgggggggg	日均	hgffggfgggf	日均为	hgggggggggg	日天	igggggggggf	日太	hgggggggggf	日太平	hgggggggggf	日安	iegfggggfgd	日安全	hfggggggggf	日巡	jehffgffffc	日巡查	hfhfghggfgd	日巡逻	hfggggggggf	日工	hgggggggggf	日工作	hgggggggggf	日常	jffggggggge	日常巡	iggggggggge	日平	jffffggggge	日平安	jfgggggggge	日志	hfggghggggf	日情	hghgggggggf	日情况	hghgggggggf	日报	ffddfidfidg	日报\$	fffffhefefi	日排	ieggggggggf	日排查	ieggggggggf	日无	hceeffffffh	日无\$	igggggggggf	日无事	jfgggggggge	日无任	igggggggggf	日无异	fddfgffffgi	日无状	hgggggggggg	日无突	hgggggggggg	日早	gfgggghgggg	日早上	gfgggghgggg	日晚	gggggghgggg	日晚上	gggggghgggg	日有	fgdggeggigf	日朝	gggggghgggg	日朝早	gggggghgggg	日期	hfcjefffefe	日期:	igfgggggggg	日期写	ggfhggggggg	日未	hgggggggggg	日没	dehfggggfgj	日没有	dfggggggfgj	日漏	eejfggggfgf	日漏报	geifggggfgf	日的	egkfggggfgd	日网	hgggggggggg	日网格	hgggggggggg	日至	fgigggggggf	日至0	fgigggggggf	日要	gfggfiggfgg	日走	hgggggggggg	日走访	hgggggggggg	日都	hfgfggggggf	日零	jhfcfgeffee	日零\$	jgffggggggf	日零上	jgggggggfge	日零报	hifcfgefgef
旧	giffhefffgd	旧电	geggigggggf	旧电瓶	geggigggggf
早	fjdgccjbddh	早\$	eegfeffdffk	早0	gggggghggge	早0点	gggggghggge	早上	hhegfeideeg	早上0	fgffffigfgf	早上八	ghgggghgggf	早上出	ghggggggggf	早上好	edffeffeffk	早上报	fggihgggfgf	早九	gfggggiggge	早九点	gfggggiggge	早了	edfifggfffh	早八	ghgggfggggf	早八点	ghgggfggggf	早六	figgggggggf	早六点	figgggggggf	早出	giggfgggggf	早巡	ghggggggggf	早巡查	ghggggggggf	早市	fjfffgfgggf	早点	fhggfggfggg	早餐	ghggggggggg
时	cdfdgkfdefh	时\$	fegfifhfggg	时,	fiefggggfgi	时,表	ggffggggfgi	时上	hggggfggggg	时上报	hggggfggggg	时会	ggggfffgggh	时候	ecfedkdegdi	时候开	gfgggigggff	时候我	geggffggggi	时参	ggggfgfiggg	时参加	ggggfgfiggg	时发	ejfgfffgghe	时发现	eifgggggggf	时后	edffieiffeg	时后提	ggggggigggf	时后通	ggggfgigggf	时报	fgjggiggfgd	时间	hefgfjffefg	时间\$	fggggigggge	时间:	hfggggggggg	时间是	gggiggggggf
昌	fhhfhffffgf	昌路	fhffhgggfgf	昌路0	fhggggggggg	昌里	gghgfgggggg	昌里0	gghgfgggggg
明	eeedgehjcgf	明\$	fgffefeefie	明天	hedcjegfdeh	明天0	ggggggdgggj	明天上	fefffffffgj	明天下	gfggggigggg	明天中	gggggghgggf	明天停	geggfiigfgd	明天再	gfgeifgffge	明天我	iffffgffggf	明小	geggfeffggi	明日	fffgggiggge	明早	feffffifggh	明早0	gfgggghgggf	明晚	gggggghgggf	明白	ddfedefkfec	明白\$	eegffffjffe	明白,	ffgffffhgff	明路	fhgffgggggg
易	ghggggggggg
星	fjhdehefdfg	星期	fhieehffdfh	星期一	fhhgffiggge	星期五	ffifgghgggf	星期天	ffhgggggggf
映	ijeegefehfc	映,	fjgggggfggg	映,0	ghggggggggg	映的	gefghggghgf	映的路	gffghgggggf
春	fjfhfggggge	春晖	figgggggggf
昨	bdlgfbddiff	昨儿	ffifggggggf	昨儿个	feigggggggf	昨夜	gifgfgggggg	昨天	ebihfcdeigf	昨天,	egihggggggf	昨天0	bdiiefffdfg	昨天:	ffhfggggggg	昨天一	hfhfggggggf	昨天下	egiffgfgfge	昨天反	gefghggghgf	昨天回	fgigggggggf	昨天我	ggffgfggigf	昨天手	fgigggggggf	昨天报	ffciifffhee	昨天没	efjfggggfge	昨天漏	gfiffgggfgf	昨天的	gefheeffiic	昨天着	gfggfgggggh	昨天补	ggfgfggghgf	昨天那	hddegfffgfh	昨天零	dfgegeffhfh	昨日	bgkefeffifc	昨日0	chjffgggege	昨日:	fghgggggggg	昨日漏	gfigggggggg	昨日零	dfjfgfgghfd	昨晚	diiegeeedfg	昨晚0	gifffffgggf	昨晚忘	fgigggggggf	昨晚的	gefgifgffgf	昨晚被	gifgfgggfge	昨晚那	gefgfgfffgj
是	ddcmbkcdfef	是"	fegggfggggi	是\$	fhfegfggegi	是0	ecdlefffefd	是00	fffifgggfff	是0号	ffgiggggggg	是0处	geekggggfgf	是0格	ffghggggggf	是0辆	gffhggggggf	是:	gggggfigggf	是一	fggfgiggfff	是一回	fggggiggfff	是三	hdgjffgfffe	是三辆	gegifgggggf	是不	egfeiggfifd	是不是	ehgefhggifd	是两	gfghggggggf	是个	geggggggggi	是乱	ggghfgggggf	是五	gggggiggefe	是五点	gggggiggefe	是人	ghghgfggggf	是什	ghgfgeggehf	是什么	ghgfgeggehf	是今	effjgfggfgh	是今天	egfjggggfgg	是僵	gegiegggggg	是僵尸	gegiegggggg	是先	fegffjggffd	是再	gegfffggggj	是几	gfgffifghfe	是前	ggfifgggfgf	是前天	ggfifgggfgf	是北	gfgiffggggf	是北门	ggghggggggg	是南	gfgifgggggf	是哪	fegffjffffd	是哪个	ffggghggfff	是啥	ffgefhgfhhd	是啥\$	ffgffigffhe	是多	ffgfgiggffe	是多少	gfggghggfgf	是平	jggfggggggd	是归	gfggghggggg	是我	dgegfhffeeh	是我们	ffgggiggffd	是抢	gfgggfggggh	是抢劫	gfgggfggggh	是报	ffgegdgghfi	是昨	gggiggggggf	是昨天	gggiggggggf	是有	efgegfggigh	是没	dffhgdggffj	是没事	effhgeggggi	是清	geghhfgffgf	是演	fighgggggge	是演练	fighgggggge	是真	gfgggfggggh	是真着	gfgggfggggh	是要	giggggggggf	是要盖	giggggggggf	是误	fffkdfggdfe	是误会	gfgiffggggf	是误报	fgfjegggdgf	是谁	ffgeehffhhd	是谁,	gfggggggfie	是违	gfgiefggggg	是长	ghghggggggf	是长青	ghghggggggf	是零	fhfffeffhfh	是零\$	jegfggggfge	是零,	fgghggggggf	是零报	dheefeffgfi	是黄	gjgffeggeed	是黄的	gjgffeggeed
昼	fjfehfhfefd
显	eeffgegeked	显示	eeffgegeked
晃	fiffffffefh	晃,	gggggfggegi	晃得	giggfggggge	晃得厉	giggfggggge
晒	fkffeefiffd	晒\$	fjfffefiffd	晒成	giggggggggg
晓	effffggifge	晓\$	ffffgggifgf
晕	fjffgfffffc	晕倒	gggghgfgggf	晕倒了	ghggggggggf
晖	figgggggggf
晚	fghcgejebcg	晚0	giffffkgggc	晚00	ghfgffjgggc	晚0点	gggggghgggf	晚七	gggggghgggf	晚七点	gggggghgggf	晚上	ghfedhhfddh	晚上0	gggggghgggg	晚上七	ghgggfhgggf	晚上谁	gfgggefgffi	晚上黑	ghggggggggg	晚九	gggggghgggf	晚九点	gggggghgggf	晚了	lfefggggggd	晚停	fdhffigfffd	晚八	fggggghgggf	晚八点	fggggghgggf	晚六	ggggggigggf	晚六点	ggggggigggf	晚十	hhffeegfffg	晚十点	gifgffggfgf	晚大	gggggghgggf	晚忘	fgigggggggf	晚忘了	fgigggggggf	晚有	eefffeefffj	晚没	egifggggfgi	晚没报	fgigggggggf	晚消	gggggghgggf	晚消杀	gggggghgggf	晚点	eeffhfffffi	晚点报	ffggfgggfgi	晚的	fehfifgffgf	晚被	gifgfgggfge	晚那	gefgfgfffgj
晨	gifgfffgggg	晨四	gigggggggge	晨四点	gigggggggge
景	igffffgffgf
晴	ieegiggggge
晾	gjffefgfgge	晾的	giggfgggggf	晾的被	giggfgggggf	晾衣	giggfgggggf
暂	hffffigfeeg	暂住	fhggfigfeee
暑	igggghgggge
暖	ghggfhfggfe	暖气	ghggfhfggfe
暴	fgffeeiffei	暴雨	fgffeeiffei	暴雨,	ffgggghfggi
更	bbfmddhecgf	更新	ffhfffggdfi	更正	ccemdeeeegb	更正\$	fgeigggggge	更正,	efgiggggggf	更正:	ddfkefffffd	更正一	gfghggggggf	更正为	gfgifgggfgg
替	hfiffffffgg	替他	hgigggggggd	替我	hfggggggggh
最	ddfefhfeeej	最多	fgfegegghfi	最迟	ggggghggfff	最迟几	ggggghggfff
月	dbgdegddkci	月\$	ghgggiggefd	月0	fchfeefecej	月00	hdhgffffdfh	月0号	egifggigfge	月0日	ceffffffffj	月份	ggggggggigf	月各	fgggggfgige	月各网	fgggggfgige	月嫂	gggggfggggh	月嫂\$	gggggfggggh	月底	ffgfighgegg	月底前	gggfigggegg	月报	ffffgfigife	月报了	fgfggfggigf	月的	ffffffefife	月的事	fffffgfgiff	月起	ffggfefgffj	月通	gggfgjfgefe	月通报	gggfgjfgefe
有	dkdhbdgdjdi	有\$	kcddehfejeZ	有,	gigffffgefh	有,就	hhgfggggggf	有0	dhfhffffdfi	有0个	fhffggggegi	有0户	figgggggggg	有0起	fehiggggfgf	有?	ffgfffggige	有?\$	ffgfffggige	有一	degjfdffdfi	有一处	efejffggfge	有一起	effigefgefi	有三	fjffffgffge	有业	gfgggfiggge	有业主	gfgggfiggge	有两	egheeggffgh	有两个	ghggggggggg	有两家	ggiffgggggf	有个	elffedefeff	有个小	gggggefgffi	有个男	giggggggggf	有个细	ghggggggggg	有个老	giggggggggf	有个阿	ghggggggggg	有乱	jeffggggggf	有乱停	ieggggggggf	有事	dighfeffife	有事\$	ffggffffifd	有事,	djefgggggge	有事打	gfggggggggg	有事没	fgiggggggge	有人	ckfgdcgegeg	有人\$	ghggggggggf	有人乱	ggggggggggh	有人从	ghgggfggfff	有人倒	ghggggggggg	有人偷	fhfffffgggh	有人冒	gjgggfgggge	有人卖	fhggggggggg	有人去	geggffggige	有人喝	ghggggggggf	有人喺	giggggggggf	有人在	ehihfhfgfgc	有人堆	ggghggggggf	有人往	gfggggggggh	有人打	fgfhfffgfgg	有人把	giggfggggge	有人投	ghggggggggf	有人报	ffghggggfgh	有人拼	gegggefgefj	有人拿	giggggggggf	有人持	ffgfgfggggi	有人掉	gigggggggge	有人搭	figfgfggggf	有人敲	gigfggggggf	有人来	gegghfgghgf	有人烧	ghggggggggf	有人看	gfgggffgfgh	有人砸	ghggggggggg	有人管	gigggfgghge	有人聚	figgggggggg	有人被	gdgfffggfgj	有人要	ghggggggggf	有人高	gfhfggggggf	有什	gfggghfgeif	有什么	gfggghfgeif	有住	figfgfggggf	有住户	figfgfggggf	有俩	figgggggggf	有冇	fgggfdffefi	有冇人	fgggfdffefi	有几	eggggeggkfd	有几个	eggggeggkgd	有半	ghgggghgggf	有占	eefjggggfgf	有占道	eefjggggfgf	有发	idfffefeefh	有发现	jegfgfggfgd	有只	gigggfggggf	有只疯	ghgggfggggf	有哪	feffffffhid	有哪些	gegggdgfhie	有哪几	gfggghfggff	有商	hgggggggggf	有啊	fgffgeggjfd	有啥	hfgggiffffe	有多	gfgggfggfgh	有多余	gfgggfggfgh	有大	ejgggfffggf	有大问	fjgggfgggge	有奖	feggfjgfefe	有奖励	gggggiggegf	有婆	giggggggggf	有婆婆	giggggggggf	有孕	ghggggggggf	有孕妇	ghggggggggf	有小	giggggggggf	有小孩	giggggggggf	有居	ghggggggggg	有居民	ghggggggggg	有序	igfggggggge	有序,	igfggggggge	有异	gefffdffefi	有异常	gdfffdffefi	有情	ehfifieedeg	有情况	ehfifieedeg	有意	fggfggffggi	有户	ghggfgggggg	有户人	ghggggggggg	有手	giggffggggf	有手续	giggffggggf	有新	jfffgfggfgd	有新增	hfgfggggggf	有条	gigggfgggge	有没	eeefehhegeh	有没有	eeefehhegeh	有火	igggggggggf	有点	iggfgfffegf	有烟	ghggfffgggh	有烟\$	gigggggggge	有电	ghgfgeggefi	有矛	gfggfhggfgf	有矛盾	gfggfhggfgf	有空	fegfffefefj	有纠	hfggggggggg	有纠纷	hfggggggggg	有结	geggffggigf	有结果	geggffggigf	有网	eggggfjgggh	有网格	eggggfjgggh	有群	feffffkfffd	有群:	gfggggiggge	有群发	ggggggigggf	有老	giggggggggf	有老人	giggggggggg	有老年	ghggggggggg	有股	ghggggggggf	有要	hegffeffffi	有误	fefkfgggfgf	有误,	fefkfgggfgf	有责	geggfhggfgh	有车	giggffgggge	有辆	gjfffgggggf	有辆面	ghggggggggg	有违	ghgfggggggg	有违建	ghgfggggggg	有钓	fifgggggggf	有钓鱼	fifgggggggf	有问	defffefffek	有问题	defffefffek	有零	efgfgfggfgj	有零报	efgfgfggfgj	有需	iggfggggfgf	有需要	iggfggggfgf
朋	fifffefffgg	朋友	fifffefffgg	朋友圈	geggggggggi
服	giggffgfggf	服,	ghggggggggg
望	gggfefgfggi	望江	gigffggfggf
朝	hiffffjfffc	朝早	gggggfjggge	朝早九	gfggggiggge	朝阳	figgffggggg
期	ggeidifdbdf	期\$	fhggggigggf	期,	gfghgfggggf	期:	igfgggggggg	期:0	igfgggggggg	期一	fhhgffiggge	期了	ggggghgffff	期五	ffifgghgggf	期五0	gggggghgggg	期值	hfgfgifgfff	期写	ggfhggggggg	期写错	ggfhggggggg	期天	ffhgggggggf	期间	gegggiiggge
木	lefegggffgc
未	ggefebdclbf	未\$	ggefgegfjfe	未办	fhggffggiff	未办结	fgggffggiff	未发	jbfffeffefi	未发现	jbfffeffefi	未戴	figgggggggf	未戴头	ghggggggggg	未报	ehfffdffieh	未报\$	ggfggeggife	未登	gifffhggfff	未登记	gifffhggfff	未见	jefgffgfgge	未见异	igggggggggf	未见违	ifgggfggggg
末	eegegffecdj	末也	ghgggiggffd	末也要	gggggjggffd
本	cecdccidkdh	本人	gfgggihgffe	本周	fdefedhfjeg	本周六	ggggggigggf	本周占	gfgffffghgf	本周日	ggggggigggg	本周重	fefgffggfgi	本日	jgfggggggge	本月	effefeffkfc	本格	dgefffffffj	本格今	jggggggggge	本格无	dgefffgfggj	本群	ggggggigfgd	本群发	gggggghgggf
机	fggcfbedckf	机,	fefgggffgfi	机动	figgggggggf	机动车	figgggggggf	机器	feeffcffekd	机器人	feeffcffekd	机坏	ihgfgggggge	机坏了	ifgfgggggge	机挖	ghggfgggggg	机挖破	ghggfgggggg	机掉	feffeggfffj	机没	hgifggggggd	机没电	hgifggggggd
杀	gjggffhfggd	杀,	gggggghgggf	杀,关	gggggghgggg
杂	giffeeffggg	杂物	giffeeffggg	杂物\$	hgggffffggg	杂物,	ghggfgggggf	杂物0	eifgggggggg
杆	flfedfffffd	杆,	giggfgggggg	杆,司	giggfgggggg	杆上	giggfgggggg
李	ieccgeefeej
杏	ghfghggffgf	杏路	ggfghgggfgf
材	eheefigeeeh	材市	giggfgggggf	材市场	giggfgggggf	材料	fffegigeeeh	材料\$	fefegiheeeh
村	ffgfffggggj
束	hfgggihggge	束\$	gfgggihggge
条	bedmfffbfga	条\$	fffjfgfffee	条,	effiefeffei	条:	feieffhgfff	条:0	gfjefgfgfgf	条不	eegjfggfege	条件	gfgggiggfef	条作	ffgjffffffd	条作废	ffgjffffffd	条发	fefifgffgfe	条发错	fffifggfgff	条地	gfghggggggg	条地点	gfghggggggg	条当	ffejffffefe	条当我	ffejffffffe	条撤	gfgifgggggf	条撤回	gfghggggggg	条改	gfggffggigg	条改成	gfghfgggggg	条沟	gfggigggggf	条流	gfgghgggggg	条流浪	gfgghgggggg	条蛇	gigfhfggggf	条蛇,	gigfggggggf	条行	giggggggggg	条行人	giggggggggg	条街	gjffeeffffg	条街都	gigggfggggf	条记	gggeffggiff	条记上	gggeffggiff	条路	gjgfeggfggf	条路,	gigffggfggf	条零	fggiggggfgf	条零报	fggiggggfgf
来	fiddleececf	来 	figgggggggg	来\$	dgfehgfefeh	来,	jjeedfffffc	来,0	ifgfggggfgf	来,已	ghggfgggggg	来一	fggefffgffi	来一个	ghggggggggg	来个	ghggggggggg	来个人	ghggggggggg	来了	dgedkdgegfb	来了\$	ffffkeeeefe	来了,	effejfgfffc	来了一	giggggggggf	来了吗	gfgfffggigf	来人	giggfggggge	来人!	ghggggggggg	来人\$	giggggggggf	来修	gdgfifgghgf	来当	ghggggggggg	来得	ffhgfggfggi	来得及	ffhgfggfggi	来晚	ifgfgggggge	来晚了	jfffggggggf	来检	ffggfgfffgj	来检查	ffggfgfffgj	来水	gjgfffggggd	来没	gigggfggggg	来没报	gigggfggggg	来清	gdggfhggigf	来电	ghgghggggge	来的	fggffgggggi	来看	fhggffggfeh	来看\$	fggggfgggei	来砸	gigggfgggge	来租	ghggggggggg	来租户	ghggggggggg	来要	gegggigggff
松	fkhgeffffge	松了	ghggggggggg	松动	fiheffgffgf	松柏	ggghfgggfgg
板	eieedefeefi	板,	ffgfggggfgi	板骂	fdggffffgfj
极	ghggggggggf	极都	ghggggggggf	极都唔	ghggggggggf
林	ejfgfffffff	林苑	ehfhgfgffgf	林苑0	fhfhfgggfgg	林路	gigffgggggg
果	feeecgeehek	果\$	ghggggggggf	果:	hgggggggggg	果发	geggfgggggi	果发现	geggfgggggi	果档	ghggggggggg	果没	gfgggfggigg
枝	efffgfffffi
枫	eifhgfgffgf	枫林	eifhgfgffgf	枫林苑	ehfhgfgffgf
枯	giggfgggggf
架	ehhhjdeddec	架\$	eefjfffgfgg	架,	hjhdefffffc	架,0	hfhfggggggg	架上	ghggggggggg	架上摔	ghggggggggg	架子	giggfggfggf	架的	gfgghgggggg	架那	geffigggggf
柏	ggghfgggfgg
某	fgffeeefgfi	某地	gfgggfggggh	某家	gjggffggggf	某市	geggfffgggi	某市一	geggfffgggi
染	gdggfkgfdfc
柜	fhffehgffff	柜违	gfgggiggggf	柜违规	gfgggiggggf
查	igeeajddffg	查\$	ddgffgghfgi	查,	heeeeeefffj	查,未	ieggggggggg	查0	jeffgfffggf	查0次	hfggggggggf	查:	ghggggggggf	查一	gefeegffjee	查一下	effeefffjfe	查一切	iggggggggge	查下	fgffgfggife	查下我	ggfggggghgf	查中	ghggggggggg	查中发	ghggggggggg	查了	jcfgeefehfg	查了0	jdggfgggggf	查出	hgggggggggf	查出租	hgggggggggf	查到	ejffdifeffd	查到0	figgegggggf	查发	ekgffefffge	查发现	ekgffefffge	查完	kefgffgffgd	查完了	iegggggffge	查完成	hfggggggggf	查完毕	hgggggggggg	查情	hgfgggggggf	查情况	hgfgggggggf	查收	iggfgggggge	查收\$	iggfgggggge	查无	gfgiegggefe	查无异	gghgggggggf	查日	hfggghggggf	查日志	hfggghggggf	查时	ghgggigggge	查时发	ghggggggggg	查时间	gfgggigggge	查未	hgggggggggg	查未发	hgggggggggg	查的	gffgegggfgi	查组	ggggghhgfff	查结	hgggggggggg	查获	ejgffgfffge	查补	ggggghggfgf	查记	gefgffffffi	查记录	gefgffffffi	查飞	geggffggfgi	查飞线	geggffggfgi
柳	gifgfgfggge	柳荫	ggghggggggf	柳荫街	ggghggggggf
标	fgfffjfeeec	标准	gfgffiffffe	标准是	gfggghggggf
栋	dkffdefefef	栋\$	fgfheffffgi	栋,	hehgfgggggf	栋0	fhffeffghfd	栋00	fgggffgghge	栋0单	gigffgggggf	栋0楼	giggggggggf	栋一	ghggggggggg	栋一楼	ghggggggggg	栋二	ghggggggggg	栋停	giggidggffe	栋停水	giggidggffe	栋后	ghggggggggg	栋后面	ghggggggggg	栋地	ghggggggggf	栋地下	ghggggggggf	栋有	fjffggggggf	栋有人	figgggggggf	栋楼	fifhffgfggg	栋楼顶	ghggggggggg	栋没	efffefgffgj	栋漏	fgghggggggg	栋漏水	fgghggggggg
栏	fkffffgffge	栏杆	fjgffggfggf
树	djgfiefdefa	树,	giggggggggg	树,压	ghggggggggg	树倒	gghgggggggg	树已	gfgghgggggg	树巷	figgggggggg	树枝	giffggggggf	树都	figgiggffgd
栓	gkeegeffffc	栓无	figgffgggge	栓无水	figgffgggge	栓没	figgfgggggg	栓没水	figgfgggggg	栓漏	fiffffggggf	栓漏水	fiffffggggf	栓被	fhggggggggg
校	hiffefgffge	校服	ghggggggggg	校服,	ghggggggggg	校门	fjgfefgfggf	校门口	giggfgggggg
样	gcdcfgddhif	样\$	heefihffddg	样,	igfgggggggf	样了	gdggddgfkde	样了\$	gdggddgfkde	样的	fegfffgfehi	样的\$	gfggffggfhh
核	didifjgdcdg	核\$	fhfhgfgfffe	核实	efeheffeefi	核实\$	fighfgggggf	核实是	hfghggggggf	核酸	gggggghgggf	核酸点	gggggghgggf
根	fiffhefffff	根,	gifgfgggggg	根本	ggggffggggh
格	lghfcceegee	格 	kggcdeehdea	格 0	jdffggfeffe	格 |	hgggggggggg	格 今	jfggggggggf	格 均	egigggggggf	格 巡	hgggggggggg	格 情	ghffggggggg	格 收	edfgfggjggf	格 无	gihffggffgf	格 正	gifgggggggg	格 没	ifggggggggg	格 违	fhgfffgfggg	格 零	kefeffffffe	格\$	leefgeegfeb	格)	jfefgfggffd	格,	mcdfefeddff	格,0	hfggggggggg	格,今	jegfgggggge	格,其	ieggggggggf	格,无	hfgfggggggf	格,未	hgggggggggg	格0	kfhefeegefc	格0,	iffgggggggf	格00	hfhfffffffg	格0月	ifhfgffffgc	格0格	ghgfggggggg	格:	mfgdefeeefc	格:0	kedegfffggf	格:今	igggggggggf	格:无	fgigggggggf	格:零	ifgfggfffge	格o	iffggggeggf	格ok	iffggggeggf	格、	ghgfffhgfgh	格、0	ghgfffhgfgh	格。	hgggggggggg	格。今	hgggggggggg	格一	hgieeeeeeic	格一切	heifgggfgge	格一名	ghggggggggg	格一户	fghfffggggf	格一辆	figgggggggg	格上	ffhhgfgghgf	格下	hfggggfgggg	格下午	hfggggfgggg	格不	fdfjgggffge	格不是	fdfjgggffge	格两	figfeggfggf	格两户	fifgfggfggf	格丰	fiheggfgfgf	格丰收	fhhfggfgfgf	格了	eefgfdfeihf	格了,	fffhfegfife	格事	fggggefgjfe	格事件	fggggefgjfe	格交	fiffggggggg	格交界	fiffggggggg	格人	ddfeffgedfk	格今	ifcgedeegfg	格今儿	keffgfgffgd	格今天	ieciededied	格今日	ghccfeeedfi	格全	iffgggggggf	格全天	ifggggggggf	格公	fegfffffggi	格内	fifffffffgf	格冇	ififgggffgd	格冇事	fgigggggggg	格冇嘢	hfhfgggfggf	格写	defggfgfggi	格刚	gefjggggfge	格刚刚	fgghggggggf	格刚才	hefiggggggf	格占	gfhhggggggg	格占道	gfhhggggggg	格发	ckfefggfffd	格发现	ckfeffffffd	格号	hgggggggggg	格员	cbedgkjdbdh	格员\$	eeffiiefffd	格员,	fggggfhgggg	格员:	effffflfffb	格员一	gggggiggfgf	格员交	fgffgefgffi	格员发	gggggghgggf	格员工	gggggghgggg	格员群	fffggfjgfgc	格员请	gffgfifgggh	格和	ejfeggfgfgd	格和0	ejfeggggfgd	格唔	hfeiggfffgf	格商	hfgfggggggf	格均	hfifgfggfge	格均无	hghgggggggf	格均正	fgigggggggg	格外	jdfgggggfgf	格外,	jdfgggggfgf	格夜	giggfgggggg	格学	fjfffgfgfgf	格学府	fiffggfgggg	格学校	fhggggggggg	格安	jhffffgffgd	格安全	igggggggggf	格小	fiiffffffge	格巡	hieffeffffd	格巡了	ifggggggggf	格巡查	gjeffefffge	格工	fjgffgggfgf	格工地	fjgffgggfgf	格已	gdefdffjffd	格已收	ffggfgghggf	格已知	eefffgfifgf	格平	gfifgggfgge	格平安	ffifgggfgge	格广	gghfggggggg	格广场	ghggggggggg	格建	giggfgggggf	格建材	giggfgggggf	格式	dffdfcefdle	格式\$	gggggefgfif	格式是	gggggfggfif	格当	ffiggggggge	格把	fggfggfgdfi	格报	ieehfeffiff	格报了	fggggfggigf	格报平	ifgggggggge	格报的	ggfggfgghgf	格排	giffggggggf	格排查	hhggggggggf	格接	figgfgggggf	格收	hdfffffjffc	格收到	defffggjfge	格收工	jffffggfggd	格数	gfghggggggg	格文	figffgggggg	格新	fifffgggggg	格无	ghicdeedeeg	格无\$	jehfgggffgc	格无事	fhhffgggfgd	格无异	eggfffffffi	格无情	efheffffffi	格早	higfgggfgge	格早市	fhggggggggf	格明	deffgggifgh	格春	fifgggggggf	格昨	bejhefffhea	格昨天	ceiiffffheb	格昨日	ffifggggfge	格是	fgghggggggg	格暂	fgggffgfggh	格有	amhgeeeeefa	格有0	ffhhggggfgg	格有一	eghggfggfgf	格有事	djefgggggge	格有人	dihfggggggf	格有住	ghggggggggg	格有情	djfgggggggd	格有户	ghggggggggg	格本	efeffeffkfc	格本月	efffgfffjfd	格查	igfgffgffge	格桂	ghggggggggg	格梧	fhfgggggggg	格梧桐	fhfgggggggg	格楼	gghhffggfgf	格楼道	hfhfggggggg	格正	hhfgeefeefg	格正常	hhfgffffffb	格水	gghfggggggg	格水岸	gfhfggggggg	格永	figffgfgggf	格永丰	figffgfgggf	格没	ghhcddedgeg	格没事	djheefgfdfg	格没交	ffgggefgiff	格没发	jffggggggge	格没啥	jfffffgfffe	格没情	gghfggggggf	格没有	gfgeffgfegh	格河	ejgfggggggg	格河堤	eiggggggggg	格沿	igffgffgggf	格沿街	igffgffgggf	格注	fffffffgegi	格注意	fffffffgegi	格湖	ghggggggggg	格滨	fjfgfgggggg	格滨江	gifgfgggggg	格由	fefiggggfgf	格的	ebfjffebbdi	格的\$	fffifgggggf	格的,	ffghggggggf	格的网	iffgfhggggd	格的零	cfhefggeefj	格知	efffgggiggf	格知悉	efffgggiggf	格简	gfgggfggggh	格简直	gfgggfggggh	格组	ififggggfgd	格网	dhffffhefgi	格网格	efffffhfggj	格群	feeeefkeffd	格群:	fffgggigggf	格群、	gggggghgggg	格群发	fefffgjgfgf	格群和	gggggghgggg	格老	ghgffffffgh	格老槐	ghhgggggggg	格菜	fifffgfgggf	格菜场	fhggggggggg	格补	dgkfggfgefe	格补报	egjgggggggf	格西	figfggggggf	格说	feghfgggggi	格还	ddeeddeehfk	格还没	dffffegfhfi	格这	ffgfgeffjfd	格这个	fggggggghgf	格这周	ffffgeggjfe	格这边	hgggggggggg	格违	fdhifgfgfgf	格违停	fehhfgfgggg	格迟	fgdggffgife	格迟报	fgdggffgife	格那	egfiegfgggd	格那个	ffhhfgggggf	格那条	ffeiggggfgf	格那起	gffggggghgg	格都	idiffffffgg	格都是	hfhgggggggf	格都没	gehggfggggh	格配	egggfifffge	格配电	fhggggggggf	格里	gggggfggffh	格银	gigfggggggg	格银杏	ghggggggggg	格长	dfgffiffffg	格长青	gghgggggggg	格除	hhffggfgfgf	格除0	ghggggggggg	格零	jbigfdeefde	格零\$	fgjfggggfgf	格零上	feeegggfffj	格零事	iggfgggggge	格零报	jcihfdeegdc	格面	ffgggghgggh	格面议	ffgggghgggh
栽	giggggggggf
桂	geggfgfgegj	桂花	gdggfgfgegj
桃	edhejdeedfg	桃园	fgffigfffge	桃花	fdhfifffffe	桃花巷	fdhfifffffe
案	gbedigedieg	案\$	fegfhiffgfe	案件	geffjffefff	案件0	gfgghggfggg	案没	gegffeggigg
桌	fggfiggfgge	桌子	gfggiggfgge	桌子摆	ghggggggggg
桐	fifggfggggf	桐里	fifggfggggf
档	fkgfffffgfe
桥	cmggcdedeeb	桥\$	fifheeffffe	桥上	gigggfggfff	桥下	ejfhffffffe	桥下\$	ggghggggggf	桥下发	fifgggggggf	桥下有	eifffgggfgf	桥头	figffgfgggf	桥底	ghgggfggggf	桥洞	giggggggggf
桩	figffhhfffd
桶	eiffffffffh	桶满	figgfgggggg	桶满溢	figgggggggg
梧	fifggfggggf	梧桐	fifggfggggf	梧桐里	fifggfggggf
梯	ejgegcheeef	梯\$	ggggfgigggf	梯修	gfggifgfgge	梯修好	gfggifgfgge	梯再	gfgggfggggi	梯再坏	gfgggfggggi	梯又	gigggegggff	梯口	ghggggggggf	梯困	gfgggfggggi	梯困人	gfgggfggggi	梯坠	geggggggggi	梯坠落	geggggggggi	梯年	gggggghgggf	梯年检	gggggghgggf	梯断	ghggggggggg	梯断了	ghggggggggg	梯里	gigggggggge	梯间	fghgggggggf
检	hfefdijeeee	检\$	gggggghgggf	检,	ggggggigggf	检修	fefffgifgfe	检修\$	ffggggigggf	检查	igffehffffg	检查,	fhggfffffgi
棉	ghggggggggg	棉袄	ghggggggggg
棋	iggggggggge	棋牌	ghggggggggg	棋牌室	ghggggggggg
棚	gleddffeffc	棚\$	figfffgfggf	棚上	ghggggggggf	棚里	gigggfggggf
棵	eiffhgfffge	棵树	ehfgiggffgf	棵树,	giggggggggg
椅	gjggffgggge
楚	ghgfgffgfgh	楚\$	ghgfgffgfgh
楼	emeecfdddeh	楼\$	fkffeegefff	楼,	fhgfffgfggh	楼0	figggfggggf	楼、	ifggggggggf	楼上	eiedggeeefg	楼上僭	ghgggfggggg	楼上又	gjgggggggge	楼上在	ghggggggggg	楼上小	gegggfgfggi	楼上楼	gigfggggggf	楼上漏	geggfiggfge	楼上的	ghggggggggf	楼上空	giggggggggf	楼下	ejgdceeedeh	楼下为	gigfggggggf	楼下扔	ghgggfggfgh	楼下新	gfgfgfggggh	楼下有	ghggggggggf	楼下烧	gjggffgggge	楼下煤	gigggggggge	楼下的	gjgggggggge	楼下那	giggggggggf	楼了	giggfgggggf	楼二	gigggggggge	楼住	ghggggggggg	楼住户	ghggggggggg	楼全	ihggfggggge	楼商	ghggggggggf	楼商铺	ghggggggggf	楼外	ghggggggggg	楼外墙	ghggggggggg	楼有	gigggggggge	楼有人	gigggggggge	楼梯	fihfffffgff	楼梯间	fghgggggggf	楼电	giggfegggff	楼电梯	giggfegggff	楼的	eggfeffffgi	楼着	gigggggggge	楼窗	ghggggggggg	楼窗户	ghggggggggg	楼起	fegffgffggi	楼起火	fegffgffggi	楼道	hgfgghddeef	楼道充	gghfggggggg	楼道堆	dgheeeeffgj	楼道声	gfggfhggggf	楼道无	ifggggggggf	楼道有	eighgfggggd	楼道灯	ffggifgffge	楼道都	ifggggggggg	楼道里	fhfhfgfgffd	楼那	giggffggggf	楼那家	giggffggggf	楼都	hgggggggggf	楼长	gfggfghigge	楼门	ghggggggggg	楼阳	giggggggggf	楼阳台	giggggggggf	楼顶	fhfhfiffffd	楼顶有	ghggggggggg	楼顶的	ghggggggggf
榴	ghgfhfggggg	榴巷	ghgfhfggggg
槐	fhhfhggfggf	槐树	fhhfhgggggg	槐树巷	figgggggggg
模	fegfgffgfgj
横	fjggffggggf	横在	ghggggggggg
樽	giggggggggf
橘	gegggfigffh	橘猫	gegggfigffh	橘猫\$	gegggfigffh
橙	fgggffifggf
欠	eigfhfgffge	欠薪	ehgfhgggggf
次	gdcdhidfjce	次\$	egfffgfhhff	次,	jdffffffggh	次扣	ggfggiggfff	次扣几	ggfggiggfff	次报	ggggffggigg	次报的	ggggffggigg	次数	ggfgggggigf	次数\$	ggfgggggigf	次火	gfggfgggggi	次火,	gfggfgggggi	次零	fggggggghgf	次零\$	fggggggghgf
款	gfggfiggfff
歉	egifggggggf	歉\$	egifggggggf
歌	giggggggggf
止	defeghheheh	止\$	gggggihgfff
正	gggkfceccef	正\$	fgeigggggge	正,	efgiggggggf	正:	ddfkefffffd	正:0	dfejggggggf	正:刚	gfghggggggg	正:昨	gffhggggggg	正一	gfghggggggf	正一下	gfghggggggf	正下	gfghfgggggg	正为	gfgifgggfgg	正为0	gfgifgggfgg	正在	ehfeifffffg	正在转	giggfgggggg	正常	ihhdccecddh	正常 	iffgggggggf	正常\$	jiicffeeeeY	正常,	iifeffffffd	正常上	dfffffhfgfi	正常才	deffffgggfj
此	ghfiegggfff	此报	hgggggggggf	此报告	hgggggggggf
步	cheecheeidh	步了	geggefggjgf	步了\$	geggefggjgf	步道	giggfgggggg
歪	fjgffgggggf	歪,	ghggggggggg	歪了	gjggfgggggf	歪了,	giggfgggggf
死	ciecgddcddj	死\$	fiffeeffffh	死,	gjgggfgggge	死了	egfecefeffj	死了\$	fgggffgfggh	死了,	ffffefffffi	死人	ghggggggggf	死咗	fjfffggfggf	死我	gfffeeffffj	死我了	gcggefgffgk	死猪	fhffifgffge	死角	ghhfggggggg	死角0	ghhfggggggg	死鱼	fgffifffgfd	死鸡	ggggfhggggf
殊	ifffghggffe	殊人	gfggghgggff	殊人群	gfggghgggff
残	fggfeigfffd	残疾	fggfeigfffd	残疾人	fggfeigfffd
殴	gifgfgggggf	殴,	gifgfgggggf
段	fhffeffffgi	段\$	figffgggggf
毁	fgfhfhggfge	毁绿	fffhghggfgf	毁绿种	fgfgghggfgf
每	efeefgjecgg	每个	gggggghgggg	每个工	gggggghgggg	每周	gffgffigfgf	每周一	gggggghgggg	每周五	gggggghgggg	每天	efffffiedhh	每天0	ggfgggigggf	每天早	gggggghgggg	每日	gffgghhgggf	每月	ggfggihgefe
毒	fjgggggggge	毒\$	giggggggggf
比	ghggffggggh
毕	ifffgfgfffe	毕\$	hgggggggfgf	毕,	ifffgffffge	毕,一	hgggggggggg	毕,未	hgggggggggg
毛	jfffeeffffh	毛球	gegggeggffi	毛病	jefgfggffge	毛病\$	jefgfggffge
民	ehffefieedg	民\$	gfgighggggf	民,	fhhfffeffgh	民:	gfggggigggf	民不	gfgfhfffggh	民反	higggggfggf	民反映	higggggfggf	民发	gggggghgggf	民发个	gggggghgggf	民投	figfffffggf	民投诉	figfffffggf	民楼	hgggggggggg	民电	ghggggfgggf	民电话	ghggggfgggf	民群	fdffeeigffg	民群:	fefffegfffi	民群发	gfggggiggge	民群推	gggggghgggg	民群里	ghggggiggge
气	fjefffgdfeg	气\$	ghgfffhgggf	气,	gfggfgggggh	气公	figghfgggge	气公司	figghfgggge	气味	gjgffegfffe	气味,	ghggggggggg	气机	ghggggggggf	气泄	gfgghghgggf	气泄漏	gfgghghgggf	气灶	ghggggggggg	气的	fggghgggggf	气管	ghggggggggf	气管道	ghggggggggg	气罐	ejfheeffffd	气罐\$	ffgiggggggf
水	djegkdfbdce	水 	fhggggggggg	水\$	ehehhdfeefg	水,	hjegfdeeeff	水,楼	iegeigggfgf	水,正	giggfgggggg	水0	fhgfggggggg	水一	giggggggggf	水一直	giggggggggf	水了	fihffdffefh	水了\$	gfgggfggggi	水了,	gfggfgggggh	水井	fhggfgggggg	水停	ghggfifggge	水停了	giggfgggggf	水务	gfffiffggge	水压	eiffhfffffe	水发	gjgfgeggfff	水发黑	gjgfgeggfff	水吵	giggegggggg	水吵起	giggegggggg	水外	fhghfgfgggf	水外溢	ggghfgggggf	水就	geggefggggi	水岸	gehhhfggggf	水岸花	gehhhfggggf	水已	gfgfigggggg	水已经	gfgfigggggg	水库	giggfgggfge	水我	gfggffggggh	水是	ghggggggggf	水是黄	ghggggggggf	水有	ghgggggghgf	水来	gfggifgfgge	水来了	gfggifgfgge	水果	fhgfefffffi	水果档	ghggggggggg	水桥	gfgiffgfggf	水检	gfgggghgggf	水检修	gfgggghgggf	水泥	gjggfgggggf	水泥,	giggggggggf	水泵	ghggggggggg	水浸	ghggfgggggg	水滴	giggggggggf	水滴到	ghggggggggf	水漫	ghggggggggg	水漫到	ghggggggggg	水物	geggfiggfge	水物业	geggfiggfge	水痘	figffgggggf	水的	geffiffgfge	水的事	gegfiggggge	水直	giggfggfggf	水直接	giggfggfggf	水管	fhgeiegfffd	水管爆	gihfdfhfffe	水箱	ghggfghgggf	水表	fhfffghgfgf	水车	ghgggghgggg	水道	ffffeffgggj	水道堵	giggggggggf	水那	fefejfffefd	水那个	gffgifggfgf	水都	giggfgggggf	水都漫	ghggggggggg	水里	ffffegffffi
永	fjffegfgggf	永丰	fjffegfgggf	永丰路	fjffegfgggf
求	gheddgehdeh	求推	gfggffgfggi	求推荐	gfggffgfggi
汇	igeeffefied	汇总	hfefffefiee	汇总\$	ggfffgffiee	汇总:	hfffggggggg
汉	fgffhfgfggf
汛	hefffjhfefd	汛期	hffffifgefe	汛期值	hfgfgifgfff
江	flfedfffffe	江路	gjffegfgggf
池	fkfffggfgge	池满	ghggggggggg
污	ejfghfffffe	污水	fifghfffffe	污水井	fhggfgggggg	污水外	ggghfgggggf	污水管	ghgfhgggfgf
汽	ejgfffffgge	汽油	figgggggggf	汽车	figgggggggg
沙	elfedhfeefc	沙井	giggfggfggf	沙发	gjgggfgggge	沙发0	ghggggggggg	沙袋	ffgggigffff	沙袋\$	ffgggigffff
沟	fhffhgggggf
没	hffbgedcjci	没\$	dddcccfemee	没了	ghgeifggfgd	没了\$	gjggfggggge	没了,	gfgeifggggf	没事	fegdffedbek	没事 	ghfgggggggf	没事\$	jghdffffefZ	没事,	ddfggfffefk	没事了	eeggigggggh	没事儿	jfggggggggd	没事我	fgggggggggh	没事的	fgfgffggefi	没交	eghffdfgifg	没交\$	fffggefgiff	没交,	fgigggggggg	没交零	fgfggffghgi	没人	gkfegdffdfe	没人\$	ghggggggggg	没人修	ghgggfggggg	没人受	hhggfgggggf	没人吵	ifggggggggf	没人应	ghggggggggg	没人开	giggggggggf	没人打	ifggggggggf	没人摆	ifggggggggf	没人收	giggffggggf	没人理	giggggggggf	没人管	giggffggfgf	没什	efhffegfffi	没什么	efhffegfffi	没修	gfggffgghgf	没修\$	gfggffgghgf	没写	ffghgfggggh	没出	igifggggegd	没出啥	jfgggggggge	没出门	ghggggggggg	没别	figfggggggg	没到	gggfieggife	没到\$	gggfieggife	没动	dfffieffhfd	没动\$	gfggifggggf	没动静	egfghefghge	没去	ceffdffffgl	没去看	efgfeggffgj	没发	gbgiegeeeeh	没发,	ffgifgffffe	没发出	ffigggggggf	没发现	edfffhffffi	没发生	keffggggfge	没啥	jegddefddeg	没啥事	gfheeffeefi	没啥可	igffggggfgf	没回	ghggggggggf	没回来	ghggggggggf	没处	gfggheggigf	没处理	gfggheggigf	没好	ghggefggigg	没巡	cdffejffegi	没巡完	efgggjgffgg	没巡成	eeggfggffgj	没开	gigggfggggf	没弄	fggfigggfgg	没得	kggffggffgc	没得\$	hgggggggggg	没情	kegefdffffe	没情况	kegefdffffe	没报	cgkefdgfied	没报\$	hffggdhgkfc	没报,	dfkfggggfge	没报上	fghgggggggg	没报备	figggfggggg	没报的	ggfgfeggggh	没拴	giggggggggf	没拴绳	giggggggggf	没收	iffgfhfffff	没收到	jgfggggfggf	没整	hfggfiggefe	没有	gbdffhfcich	没有\$	kcddehfejeZ	没有,	higffggggge	没有?	ffgfffggige	没有一	gfggggggfgh	没有乱	ieggggggggf	没有事	hfhfggggfgf	没有人	eeffhdifcfi	没有占	fggiggggggf	没有发	idfffefeefi	没有啊	fgffgeggjfd	没有大	fjgggfgggge	没有奖	feggfjgfege	没有异	gefgfdffegi	没有情	edgifjffdff	没有手	giggffggggf	没有新	jfffgfggfgd	没有火	ifggggggggf	没有纠	hfggggggggg	没有违	ghgfggggggg	没有问	defffefffek	没有零	efgfgfggfgj	没有需	iggfggggfgf	没来	ffgfhfgffgh	没来得	ffhgfggfggi	没毛	jefgfggffge	没毛病	jefgfggffge	没水	fkggfgggfgd	没水压	figgfgggggg	没法	dggfffggggi	没法走	giggggggggf	没清	ghgeigggfgf	没状	ifgffggffgf	没状况	ifgffggffgf	没电	fgiffffgfgg	没电,	egigggggggf	没电了	egggfgggfgi	没登	figgggggggf	没登记	figgggggggf	没盖	giggfgggggf	没看	geffeegedfj	没看到	jefgffgfgge	没碰	igggggggggf	没网	ghhgffggggf	没网,	ghhgffggggf	没见	igfffggggge	没见着	hfggggggggf	没走	fffffgggfgi	没走完	fffffgggfgi	没遇	ifgggggggge	没问	eggffefiefg	没问题	eggffefiefg	没顾	efhgggggggh	没顾上	efhgggggggh
沫	fjgfffggggd
河	hkgdcceedeg	河堤	fifffgggfgg	河堤边	giggfgggggf	河湾	ghggggggggg	河街	fhhffgggfgf	河边	fjgffgfffge	河边有	figgggggggf	河道	igffffffgge	河里	ffhffeffffi	河里\$	ghgggfgfggh	河里飘	gigggfggggf
油	fkedggeehec	油污	ghggggggggf	油漆	figfffgghfe	油烟	fggfhfgfhge	油烟直	figgfgggggf	油站	hhggfgggggf
治	iefffffffgi	治安	jffgggggggf
沿	hifffffffgf	沿街	ihffffffggf	沿街商	hhfffggfggf
泄	fhffhfgfgge	泄漏	fhffhfgfgge	泄漏,	ghggfghgggf
泉	giggfgggggf	泉那	ghggggggggf
泊	gjgfffggggf	泊车	gigffgggggg
泔	figgggggggg	泔水	figgggggggg
法	effehjfedei	法走	giggggggggf
泡	fjfffggggge
泥	gkgfefffgfe	泥,	giggggggggf	泥头	giggfgggggg
注	heffffgfefi	注:	hgggggggggg	注:无	hgggggggggg	注意	geffffgfefi	注意:	ffffgffgfgi	注意防	ifggfghfggg
泵	ifggfgggggf	泵房	ifggfgggggf
泻	fjffffgffge
泼	gjggffggfgd
洁	gefffeffffj	洁,	gefggfffggi
洒	gifgggggggf
洗	ffffffhfffh	洗水	ggggfghgggf	洗衣	fefgggffgfi	洗衣机	fefgggffgfi
洞	fjgfefggggf	洞,	giggfgggggf	洞,车	ghggggggggg	洞积	giggfgggggf	洞积水	giggfgggggf
活	gifehehfffc	活动	fhffhfhfffe	活动中	ghggggggggg	活动室	fgffhfhfffe
洼	hiffffffggg	洼处	hhgffgggggf	洼处0	giggfgggggg
派	effekfgedfc	派人	geggigggggg	派出	ffffjfffefe	派出所	ffffjfffefe
流	ghedhieddde	流\$	ghggggggggg	流到	ghggfgggggf	流动	hfffeigffff	流动人	gfggfhggfgf	流动摊	hgggfgggggf	流感	ggggghggggf	流浪	hgffihffffd	流浪汉	fggfhfgfggf	流浪狗	ifgfhigfffd	流程	effffhgffei	流血	giggfgggggf	流血\$	ghggggggggf
浇	gjfffgggggf
浓	giggggggggf	浓烟	ghggggggggg	浓烟滚	ghggggggggg
浪	iffehhfeefc	浪汉	fggfhfgfggf	浪狗	ifgfhigfffd	浪狗咬	giggfhggfge	浪静	ifgfgggfggf	浪静\$	ifgggggfggf
浮	igffffgfgge	浮物	ieggggggggf	浮物,	ieggggggggf
浴	gigffgggggf	浴室	giggggggggf	浴室里	giggggggggf
海	giggffggggf
浸	giggfggfggf	浸到	giggfggfggf
消	heeigggdgfe	消\$	ffgiffggfff	消,	effifegffhe	消息	gfggggigfgf	消息:	gfggggigfgf	消杀	gfgggghgggf	消杀,	gggggghgggf	消火	fggfifgfggf	消火栓	fggfifgfggf	消防	iffeggcdgdg	消防\$	gigggfggggg	消防已	fggghggfggf	消防栓	gkfedefffgc	消防检	hgggggggggg	消防演	ffggfgfgggi	消防车	giggfgggggf	消防通	heghhgefeff	消防隐	fegfeffgifh
涛	figfggggggf
涨	gfgffffffgi	涨了	geggffgfggi
液	giggfgggggf	液化	giggfgggggf	液化气	giggfgggggf
混	fhfifgggfgf	混凝	ghfgfgggggg	混凝土	ghfgfgggggg
淹	fchfdeffffk	淹了	fehfeffffgi	淹过	gfggefggfgi
清	gggeiegdied	清\$	geheheggigf	清,	fifffgggggf	清了	gegfigggggf	清净	ifggggggfge	清净,	ifggggggfge	清单	fffffgfgiff	清完	feggjggfggf	清楚	ghgfgffgfgh	清水	gfgiffgfggf	清水桥	gfgiffgfggf	清河	gghfggggggf	清河街	gghfggggggf	清洗	gfggfgigggf	清洗水	ggggfghgggf	清理	fgheifgfegf	清理\$	fghfhgggegg	清理了	gggfigggfgg	清走	gfgghgggggg	清走\$	gfgghgggggg	清运	hgffdifffgf	清运\$	gfggfiggfgf
渠	ejffhfffffe
渣	fjffffffggf	渣土	fjffffffggf	渣土车	fifffgfgggf
游	fffffehfffi	游戏	gdgfffggggj
湖	ekhfefffffd	湖滨	figgfffggge	湖滨小	giggggggggf	湖路	gghgggggggg
湾	ghggggggggg
湿	gjgfffgffge
源	fhfgfgefggi	源路	giggfgggggg	源路0	giggfgggggg
溢	fifhegfgggf	溢,	fifhegfgggf
溪	fggfifgfggf	溪苑	fggfifgfggf
滋	giggggggggf	滋响	ghggggggggg	滋滋	giggggggggf	滋滋响	ghggggggggg
滑	fkfgefffffd	滑,	fhfhfggfggf	滑倒	ghggggggggg	滑倒\$	ghggggggggg	滑梯	gkggffgggfe	滑梯断	ghggggggggg
滚	ghggggggggf	滚\$	ghggggggggg	滚滚	ghggggggggg	滚滚\$	ghggggggggg
满	ekeedgfffff	满,	ghggggggggf	满了	ghggggggggg	满地	gjfffffgggf	满溢	figgggggggg	满溢,	figgggggggg
滨	ekeedeefffd	滨小	giggggggggf	滨小区	giggggggggf	滨江	fjffffffggf	滨江路	gifffgfgggf	滨河	figgfgggggf	滨路	ghggggggggg
滴	ffffeefjfed	滴到	giggggggggf	滴到我	giggggggggf	滴水	gjggfggggge	滴水滴	ghggggggggf
漂	hifeefffffg	漂浮	igffffgfgge	漂浮物	ieggggggggf	漂着	giggfgggggf
漆	figfffgghfe
漏	aflghfddidb	漏,	fhffhfgfgfe	漏一	gfhggiggfff	漏了	fgiehfffhfc	漏了\$	ghfehfffhgd	漏了,	ffhfggggggg	漏了一	gfhgggggggg	漏交	egffgfggegi	漏咗	efifggggggf	漏咗报	efifggggggg	漏报	ebmcdfefiee	漏报,	feiegffgegi	漏报:	gfhgggggggg	漏报一	fdjefhfgeff	漏报更	gfifggggggf	漏气	fhffhfgghgf	漏气\$	gigfggggggf	漏水	cefjhgeehed	漏水,	fhffhfggfge	漏水吵	giggegggggg	漏水物	geggfiggfge	漏水的	gfgghgggggg	漏电	giggfgggggf	漏电,	giggfgggggf	漏雨	figgffggggg	漏雨\$	fhggffggggg
演	ifefeegeefh	演习	ffggfghgggh	演练	jgegeeffefg	演练,	figffffgggg
漫	giggggggggg	漫到	giggggggggg
激	ffgfeeffffj	激动	fgggfgggggi
火	hhcdgedcddj	火\$	gggghgggggf	火,	efffdfffggj	火,已	figgfgggggf	火了	fhfeegffffh	火了\$	gigfffgggge	火了这	gfgggfggggh	火器	gigffgggggf	火器过	figgfgggggf	火患	ifggggggggg	火情	kffffgfghgd	火情、	hgggggggggg	火情先	gfggghggggg	火星	gigggfggggf	火栓	fggfifgfggf	火灭	geggjggfgge	火灭了	geggjggfgge	火灾	feffegffeej	火灾多	geggghggggh	火致	gegggfggggi	火致0	gfgggfggggh	火致三	gfggggggggh	火花	figgfgggggf	火花,	figgggggggf	火苗	giggfggggge	火车	ggggiggfgge	火通	figgefgfggf	火通道	figgefgfggf	火那	gfgghgggggh	火门	giggfgggggf
灭	fiheiefeffc	灭\$	gfigfgggggg	灭,	fjggegggggf	灭了	fggfjffffgd	灭了\$	ghhffgggggg	灭了,	gggfifgfgge	灭火	ggffhggfggf	灭火器	gigffgggggf
灯	fjdcicfdicY	灯一	fjgfffggfge	灯不	fjffeffffge	灯不亮	fjffeffffge	灯亮	gffgifggfgf	灯亮了	gffgifggfgf	灯修	geffhfggige	灯修好	gfggigggegf	灯全	figffgggggg	灯坏	gigfeggffge	灯坏了	giggegggfgf	灯坏咗	ghggfgggggg	灯白	gigggfggfff	灯白天	gigggfggfff	灯终	geggjffffgd	灯终于	geggjffffgd	灯都	hhggfgggggf
灶	ghggggggggg
灾	feefegefeej	灾多	geggghggggh
炮	ghggghgggge	炮震	giggggggggf	炮震得	giggggggggf
炸	fdffeefeffk	炸了	gfffffgfggi	炸了\$	ghggfgggggg	炸了,	gegffggfggi
点	egcdcfkddgg	点\$	fffdcigfjff	点,	ijfffffgggd	点0	figffgggggg	点00	figgfgggggg	点?	gfgggffgefi	点?\$	gfgggffgefi	点一	fifgfgggggf	点为	fegifgffggf	点为南	fegifgffggf	点了	fihffefgffg	点了还	gigggfggggf	点交	gggfgiggefe	点人	ifggggggggg	点人员	ifggggggggg	点停	gfggggigggf	点停水	gggggghgggf	点停电	gggggghgggf	点写	gfghfffgfgh	点写错	gfghggggggf	点到	ghggfhhgggd	点到0	gggggghgggf	点到几	gfgggiggggf	点前	eeedeghgdej	点前交	gggggiigffe	点前巡	hfggggggggf	点前报	efffffhhfgg	点半	fhefegjfefc	点半,	gigfggfgggf	点半发	fgfgggigggf	点半向	gggggghgggg	点半在	gggggghgggg	点半提	gggggghgggf	点半给	gfgggghgggg	点半通	gfgggghgggf	点发	gfggggjggge	点发居	ggggggigggf	点喺	gfgggghgggg	点喺工	gggggghgggg	点四	ghggfghgggg	点四十	ghggfghgggg	点在	fgffffigfge	点在业	gggggghgggf	点在居	gggggghgggf	点在所	gggggghgggf	点多	ghggggggggf	点大	ifgggfgggge	点就	fhggffffgfh	点就开	gigggffgggf	点开	feggfhgfffh	点开会	ffggfffgfgi	点截	gggggiggfff	点截止	gggggiggfff	点报	eegifeffffi	点报\$	ffggfgggfgi	点报错	gfgigggggff	点提	fffggfjgffc	点提醒	fffggfjgffc	点搬	gggggghgggg	点搬到	gggggghgggg	点改	gggdgehffif	点整	gfggggigggf	点更	gfgifgfgfgf	点更正	gfgifgfgfgf	点样	fegdfhefeic	点砸	giggggggggg	点砸到	giggggggggg	点给	gfgggfigggf	点群	ggggggigggf	点群发	ggggggigggf	点赞	fdeeifffegh	点赞\$	fdeeifffegh	点还	giggfifgeed	点通	ffffffgfffh	点通知	ffffffgfffh
烂	fjffffgffgf	烂菜	ghggggggggg	烂菜叶	ghggggggggg
烟	ekefgdeegfe	烟\$	ghgfhfgfgge	烟,	giggfgfgggh	烟,已	giggfgggggg	烟头	giggggggggf	烟滚	ghggggggggg	烟滚滚	ghggggggggg	烟直	fjggfgggggf	烟直排	figgfgggggf	烟管	giggggggggf	烟花	gigfggggggf	烟雾	ghgffffgggg
烤	ehfgieeefff	烤店	ffffiffefff	烤摊	fjggffgggge	烤摊0	ghhfggggggg	烤摊的	giggggggggf
烦	efffffifffg	烦死	fhggggggggh	烦死了	fhggggggggh
烧	digegcfdeeh	烧\$	ghgggfigggf	烧了	gdggfgggggj	烧咳	gigfffggggf	烧烤	ehfhieeefff	烧烤店	ffffiffefff	烧烤摊	fjggffgggge	烧焦	giggggggggf	烧焦味	giggggggggf	烧秸	ghggggggggg	烧秸秆	ghggggggggg	烧纸	ggiggggggge	烧纸,	gfigggggggf	烧纸钱	ghggggggggg	烧起	giggggggggf
烫	giggggggggf
热	dhfedeeceek	热,	iiggggggggd	热死	feggfggfggj
焚	ggggggigggf
焦	giggggggggf	焦味	giggggggggf	焦味,	giggggggggf
然	jiffffffffc	然气	giggggggggf
煎	giggegggggf	煎饼	giggegggggf
煤	ejfhgeffffc	煤气	ejfhgeffffc	煤气味	ghggggggggf	煤气灶	ghggggggggg	煤气罐	fifhffgggge
照	ffeedhfhdif	照办	ffggfgghggf	照办\$	ffggfgghggf	照片	fefeegfedjh
熄	gjgfffggggf	熄火	gigffgggggf
熏	gjggfeggffe
燃	fiffgffeffh	燃气	giffgggffff	燃气公	figghfgggge	燃气管	ghggggggggg
爆	eigdhdfdeei	爆了	gjhfeffgffd	爆了,	gghffgggggf	爆咗	fgffiffefff	爆满	fjgfffggggf	爆满,	ghggggggggf	爆炸	gdffeeffffj	爆炸了	ggggggggggh	爆裂	ggggfghgggf
爬	fjfffegfffh
爱	gdggfgggggj
爷	ikffdffgfgd	爷爷	giggggggggf
爸	gjffhffeefd
片	ghedcgddbjg	片\$	fgggeefgggi	片,	giggfgggggf	片,把	ghggggggggg	片区	ifgfgiggefd
牌	digdhhheffc	牌三	figfggggggg	牌三轮	figfggggggg	牌室	ghggggggggg	牌室有	ghggggggggg	牌松	gfhfggggggg	牌松动	gfhfggggggg
牛	giggfgggggg	牛皮	giggfgggggg	牛皮癣	giggfgggggg
物	ghfdhggdcdg	物\$	ieffedifffh	物,	jfhffffffge	物0	ehhffgggggg	物0处	ehhffgggggg	物业	dhedhggdcdg	物业\$	gfgghihgfgd	物业又	ghgggfgggge	物业把	gjggffgggge	物业有	geggghggfgh	物业老	fhggeeggggh	物业说	giggfggggge	物业费	gefgfhiffff
特	kdeffhfeffg	特别	jfffgggfgge	特别事	igggggggggf	特别情	hgggggggggg	特此	hgggggggggf	特此报	hgggggggggf	特殊	ifffghggffe	特殊人	gfggghgggff
犯	iffffgggfgg
状	ieffeefeife	状况	iffffggffgf	状况\$	iffffggffgf	状态	fffffegfjff	状态\$	fffffegfjff
狗	ijedhhedcdd	狗咬	ggggfhggfgh	狗咬了	gfggfhggfgh	狗在	giggggggggf	狗屎	gjgggfgggge	狗没	giggggggggf	狗没拴	giggggggggf	狗证	gfgggiggfff
独	ehffeiffffe	独居	ehffeiffffe	独居老	fgffeiggfff	独居长	ghggghggggf
狼	gjgggggggge
猪	eiffhfffffd
猫	fffffgifeeg	猫\$	gegggfigffh
率	fgefgdfgjfd
玉	fhgfggggggf	玉兰	fhgfggggggf	玉兰路	fhgfggggggf
王	ceecgceddel	王,	eeeegeggffk	王大	giggegggggg	王大爷	giggegggggg	王芳	gghgggggggg	王芳 	gghgggggggg	王阿	eefeiffffgh	王阿姨	eefeiffffgh
玩	figgfggggge	玩\$	figgfggggge
环	ggfhifefdfd	环卫	fgffhgfgfgf	环卫\$	ghggggggggg	环境	hffgggggggf
现	fkgffgddhdf	现\$	jefgggggggf	现0	fjffffggggf	现一	dieieeffffd	现一名	giggggggggf	现一处	effjffggggf	现乱	fifgggggggf	现什	igggggggggf	现什么	igggggggggf	现卫	gghgggggggg	现卫生	gghgggggggg	现在	hegdfceekeb	现在到	geggefggigg	现在报	gfgggfgghgg	现在没	ghggggggggf	现在还	gfgghfgghgg	现场	feffjfgfege	现场\$	ffggiggffgf	现场清	gggghgggggg	现场看	ffgghgggfgf	现外	gigggfggggg	现外来	gigggfggggg	现安	hfggggggggf	现安全	hfggggggggf	现小	fgifgfggggf	现小广	geigggggggf	现异	fefggfggggi	现异常	fefggfggggi	现有	fffhgifgffe	现有人	fffhgifgffe	现未	fhggghggfgg	现未登	ggggghggfgg	现死	fifffhffgfe	现火	gfggghggggg	现火情	gfggghggggg	现疑	ggggghggggf	现疑似	ggggghggggf	现的	gjfgegggggf	现群	hgggggggggg	现群租	hgggggggggg	现补	dfjfgfggfge	现补\$	dgjgggggfge	现违	hggffhffffe	现违停	gfhgggggggg	现违建	fgfgfigggff	现违规	hiffgfggfge	现问	hffffhffffg	现问题	hffffhffffg	现隐	ifggggggggf	现隐患	ifggggggggf
玻	fjffeffffff	玻璃	fjffeffffff	玻璃,	ffgfgfffggi
班	jfgdcifdbdg	班\$	jdeeehgedeg	班,	hhegggggggg	班,有	ehggggggggi	班前	hfffeeghffh
球	feefebgfddm	球赛	gfggfdfgffj
理	dfeZifddhdh	理\$	ffhefiffhed	理,	gggghhggfge	理了	gdfdkegfhge	理了\$	gdgejfgffge	理发	fggfffffefi	理发店	ggggfdffffj	理好	fffgfggffgi	理好了	fffgfggffgi	理完	hfffgfggige	理完了	igffeggghgf	理完毕	gfgghgggggg	理完没	fgggfgggigf	理得	ggggfggghgg	理得怎	ggggfggghgg
琴	edhhfehfffg	琴日	fgghgfggggf	琴晚	fghgggggggf
璃	fjffeffffff	璃,	ffgfgfffggi
瓜	fdfhheiefff	瓜\$	gfgfgfigffe
瓶	eighhhffffc	瓶\$	fgghggggggf	瓶的	ghhgfgggggg	瓶车	ghggfhgfffe
瓷	ghggggggggg	瓷砖	ghggggggggg
甜	gdggffffggk
生	kgdcejgcccc	生\$	kgggggggfgd	生,	igfffggfggd	生,0	hfggggggggg	生产	hgggggggggg	生什	jffggggggge	生什么	jffggggggge	生任	hgggggggggg	生任何	hgggggggggg	生儿	ffgggiggffe	生日	edffeeffffk	生死	ghhfggggggg	生死角	ghhfggggggg	生火	ffgggiggfff	生火灾	ffgggiggfff	生间	giggfgggggf
用	fhddffgdckb	用\$	gfggfehgfgh	用,	hfggggigggf	用你	gggggeggfif	用你举	gggggeggfif	用呀	gfgggefgfie	用呀\$	gfgggefgfie	用说	ffffefeefie	用说明	ffffefeefie
甩	gjgfffgffgf
田	higgfgggggf
由	hehjfhffefc	由0	gefifggfggf	由我	fgigggggfgf	由谁	ffggghggfgf	由谁负	ffggghggfgf
申	geggfkfffdd	申请	geggfkfffdd	申请\$	gfgggigggff
电	eifcggecbdj	电\$	ggeffdefefi	电,	dfieeggfffi	电,狗	giggfgggggf	电0	giggffggggf	电0处	figgffggggg	电一	fehgghggggf	电了	difedgedeeh	电了\$	fjffeefefff	电了,	gjgggfgggge	电了?	gjgggeggggf	电信	figffggggge	电信诈	figffggggge	电到	ggggfhffggg	电到了	gfggfhggggg	电动	ggffdhffffg	电动车	ggffdhffffh	电单	ghggggggggg	电单车	ghggggggggg	电工	fjffeffeffd	电影	geggfghgggi	电房	fhggggggggf	电房门	fhggggggggf	电桩	gfggghhggfe	电梯	eiffhciefeg	电梯\$	gfggfgigggf	电梯修	gfggifgfgge	电梯再	gfgggfggggi	电梯又	gigggegggff	电梯口	ghggggggggf	电梯困	gfgggfggggi	电梯坠	geggggggggi	电梯年	gggggghgggf	电梯里	gigggggggge	电棚	ggggghggggg	电没	ffiggggggge	电瓶	ehghhhffffd	电瓶\$	fgghggggggf	电瓶的	ghhgfgggggg	电瓶车	ghggfhgfffe	电的	fggfhggfggg	电箱	eiffhggfgge	电箱门	eifgggggggf	电线	flffefffggd	电线\$	gigfggggggf	电线掉	ghggggggggg	电线杆	giggfgggggf	电缆	gggfgffgggh	电表	ghgghfgggge	电表箱	ghgghfgggge	电视	gefgefggfgj	电话	jdeddgeedej	电话\$	gdffffffefj	电话也	gjgfffggggd	电话多	ffgffifffgg	电话打	giggggggggf	电话说	jhgfggfgggd	电起	gfgggfggggh	电起火	gfgggfggggh	电饭	giggfgggggf
男	fjfffeffffg	男子	fhggfffgggh	男子拿	ghggggggggg	男子持	ggggfffgggh	男的	giggggggggf
畅	iffgggggggf	畅通	iffgggggggf	畅通,	hfggggggggg
界	fiffggggggg	界处	figfggggggg	界处有	figfggggggg
留	figffhhggfd
疏	fffegeefffj	疏散	fhffefffffi	疏散\$	gfggggfgggi	疏通	gdgfhfggggi
疑	hiffegffffd	疑\$	ghggggggggf	疑似	fiffehffffe	疑似传	ggggghggggf
疫	effffjhfeed	疫区	figgggggggg	疫苗	fefffihfefd	疫苗接	gggggghgggg
疯	ghggffggggh	疯狗	ghgggfggggf
疾	fggfeigfffd	疾人	fggfeigfffd
病	iiefehfeefe	病\$	jefgfggffge	病人	figfggggggf
痘	figffgggggf
痴	ghggggggggg	痴呆	ghggggggggg	痴呆,	ghggggggggg
瘫	ffffefffgfi
癣	giggfgggggg
登	ffhffjeehdc	登记	gggdgjeegdd	登记\$	gfefhiffefd	登记,	gifffgggggf	登记㗎	gfggghggfff	登记一	igggggggggg	登记上	gfgfghggigf	登记了	gfgfffggjgf	登记的	ffiffhggfff
白	ciedcdekedb	白\$	eegffffjffe	白,	ffgffffhgff	白,马	ffgffffhgff	白了	ghgfeggiggd	白天	gigggfggfff	白天亮	gigggfggfff	白沫	giggggggggf	白色	giggggggggf
百	fgffffffgfi	百\$	fegggffgggi	百花	ghggggggggg
的	ceeiicddjfg	的\$	bhcgebdgdgk	的,	kfghfeegdfa	的,0	hfggggggfgf	的,刚	hffhggggggf	的,已	figgeggfggf	的,是	ggghggggggg	的,没	jefffggffgd	的0	efejffffdfg	的00	gffiggggfgf	的0格	egeifffgfgh	的:	egifggggfgf	的:0	gfigggggggg	的一	hfhfffffhff	的一天	ifgfggggggg	的一起	efigfgggggg	的三	ffgifgggfgd	的上	egfiggggffe	的不	ggghggggggg	的不是	ggghggggggg	的两	fgfhggfgggf	的了	effiiggggge	的了,	effiigggggf	的事	hdeihdffjdb	的事\$	fifhfgggfgf	的事,	gegfiggggge	的事件	fffgfgfgife	的事项	igggggggfgf	的人	hdgfjfgfffe	的人已	gfgghgggggg	的人救	gfgghgggggg	的今	hegggegfdfi	的今天	hegggegfdfi	的占	ehegfgffhge	的占道	geehggggigf	的台	ffgffgefife	的台账	ffgffgefife	的吗	gggffdffefi	的吗\$	gegggdggefj	的噪	gfgggfggigf	的噪音	gfgggfggigf	的在	ghggggggggg	的地	gggfiggfgge	的地方	geggigggggf	的地灯	gigffgggggf	的垃	gggghgggggf	的垃圾	gggghgggggf	的墙	ghggggggggg	的大	fjgggggggge	的大爷	giggggggggf	的孩	gggghgggggf	的孩子	gggghgggggf	的小	hghfgggggge	的工	ffffgfffifd	的工单	gfgfeffgife	的广	ghggggggggg	的广告	ghggggggggg	的忘	efjfgggggge	的忘报	gfhgggggggg	的快	ggggffggfgh	的把	giggggggggf	的抓	ggfffffgefi	的抓紧	ggfffffgefi	的报	effdgfgggih	的报告	effdgfggfii	的挨	ghggfgggggg	的收	ggggfgghggg	的收到	ggggfgghggg	的无	defegfgfffj	的日	ggegggggiff	的时	fgggfhfgefh	的时候	gggffhfgefh	的是	fefifhgffff	的月	gggggfgghgh	的月嫂	gggggfggggh	的有	ffehgeffhfh	的有几	gggggfggige	的有误	gfghggggggg	的树	geggiggffge	的格	efffgffgfjd	的格式	egfegffgfjd	的水	giggfgggggf	的汇	ggfffgffiee	的汇总	ggfffgffiee	的没	ejhfffgfege	的没报	ffifggggggf	的油	gggfffggige	的油烟	gggggfgghgg	的消	fegffiffhfd	的消防	fegffiffhfd	的漏	gdfeheggife	的漏水	gdfeheggife	的烟	gigggfgggge	的照	ffffefgfefj	的照片	ffffefgfefj	的狗	gjggfeggfge	的电	hggfffggfgg	的电动	gigggggggge	的电话	hegfgfggfgh	的着	geghhgggggf	的着火	geghhgggggf	的知	gfggfgghfgf	的知道	gfggfgghfgf	的租	gfggghggfgg	的租客	gfggghggfgg	的积	fdffjfgffgd	的积水	fdffjfgffgd	的纸	gfgggfggfgh	的纸箱	gfgggfggfgh	的网	ejfffgfgffg	的网格	ejfffgfgffg	的老	hfgfifggfgg	的老人	geggigggggf	的联	gfgffigfefh	的联系	gfgffigfefh	的菜	giggffggggf	的补	gfjfggggggf	的补一	egigggggggg	的表	fghfgeggefi	的被	giggfggggge	的被子	giggfggggge	的要	gfdgfeggfig	的记	gggggegggie	的话	ffggfjgfffe	的路	fdffheffjee	的路灯	fdffheffjee	的车	gjggffgggge	的车停	ghggggggggg	的违	fgfifegghff	的违停	gffiffgghff	的那	ieefieffhhe	的那个	iffeffggggf	的那处	ffggifggfgf	的那条	ggfeffggihe	的那起	fggghggghgf	的都	hdgfffeeefi	的都没	hfhgggggfge	的隐	iffffiffhec	的隐患	iffffiffhec	的零	ddhiecedhge	的零报	deiheceeigf
皮	fjffeeffffd	皮,	fifgfggfggf	皮癣	giggfgggggg
盆	fjffeegfffg	盆\$	gggggfffggi	盆,	gfggfgiggge
盏	fjffefgffgf	盏\$	fiffegggfgf
监	gkggeeffgge	监控	gjggefgggge	监控坏	giggefgggge
盔	fhgggghgggg	盔骑	ghggggggggg
盖	figdhcgdhda	盖子	gigffgggggf	盖没	ghggggggggg	盖没了	ghggggggggg	盖破	ehhfggggggg	盖破损	ehhfggggggg	盖缺	gghgggggggg	盖缺失	gghgggggggg	盖装	gfggiggffgf	盖阳	ghggggggggg	盖阳光	ghggggggggg
盗	fefhifffffh	盗网	ffgfiggggge
目	dgfhffgffgi	目前	efggffgfggi	目部	fhggggggggg	目部门	fhggggggggg
盲	fifffgggfgf	盲道	fifffgggfgf	盲道都	ghggggggggg
直	dkfeheeedhg	直排	figgfgggggf	直接	dhffffffeig	直接倒	ghggggggggg	直是	gfgggfggggh	直是抢	gfgggfggggh	直有	ghggggggggf	直滴	giggggggggf
相	giggffggggf	相撞	ghggffggggf	相撞,	ghggffggggf
盾	iefffhffffe	盾0	ifgfggggggf	盾纠	hffffhfgfff	盾纠纷	hffffhfgfff
省	fgggfgfgggi
看	egccgecgfck	看\$	ehfehheeeeg	看,	ffffgfgffgi	看一	fhgfggggggh	看一下	fgggggggggh	看了	jefffgggggf	看了,	jefgfggggge	看到	hfeegeehdff	看到了	feffhffiefd	看到啥	iffgffgfgge	看完	efffffgffgj	看得	geggfgggggi	看得我	geggfgggggi	看未	ffgffffghgg	看看	fgffhefeifc	看看\$	fggfiggffge	看着	ffgfggggggi	看管	ghggfgggggf	看管的	ghggfgggggf	看见	digfffggdgi	看见有	fhgffgggggh	看过	gfffhggffgh	看过了	ifffhggffge
真	adecccdcddn	真大	ffggggggggi	真好	eegggffffgj	真好\$	egggggggggi	真是	fdgfffggggj	真是"	geggggggggi	真的	gfgfffgfffi	真着	ggggfffggfh	真着火	ggggfffggfh
眼	gjgggeggffe	眼,	gigggeggffe	眼看	ghggggggggg
着	hkddededcdi	着\$	fhfefeffdfi	着,	figggfgggge	着了	gghgggggggg	着人	giggggggggf	着呢	ieggiggfgge	着呢,	idggiggfgge	着我	giggggggggf	着火	effgefffffi	着火,	fgggegggggh	着火了	ffffeggfffj	着火那	gfgghgggggh	着过	gfggfgggggi	着过一	gfggfgggggi
睇	feghheffefi
睡	ijgfeeffffd	睡\$	gigggfggggg	睡在	figgfgggggg
督	fffffjhfded	督导	gfggghggfgf	督查	ffgffjhgefd	督查组	gggggihgfff
瞓	fihggfgfgge
矛	iefffhffffe	矛盾	iefffhffffe	矛盾0	ifgfggggggf	矛盾纠	hffffhfgfff
知	abdcefilbef	知\$	eiggeffighd	知,	gegfififgge	知,明	gggggghgggf	知0	ffgffgjfggf	知0号	ffggggigggf	知:	ffggffgfgfi	知:明	ggggggegggi	知一	fffgffhgffh	知一下	gfgggfggffh	知下	ggggfghhggf	知业	ffffeeffffi	知业主	ffffeeffffi	知书	geggigggggf	知全	gfgggfhgggf	知全体	gfgggfhgggf	知居	gfgfffefffj	知居民	gfgfffefffj	知悉	deffeffjffe	知悉\$	defffffjfff	知所	gfggffkgggd	知所有	gfggffkgggd	知晓	ffffgggifgf	知晓\$	ffffgggifgf	知网	ggggggigggf	知网格	ggggggigggf	知道	ddeddfekdde	知道\$	figggfggggg	知道了	fefefffjefd	知道啦	ffggffgigfe
石	fhfhgfffffe	石榴	ghgfhfggggg	石榴巷	ghgfhfggggg
码	gigggghggge
砌	ghggggggggg
砍	fegfffffffj
砖	gjgffgggggf	砖往	ghggggggggg	砖往下	ghggggggggg	砖松	giggggggggf	砖松动	giggggggggf
破	ejhfefffffe	破了	ghggggggggf	破了,	ghggggggggf	破损	ehhfggggggg	破损0	fgigggggggg	破血	ghggggggggg	破血流	ghggggggggg
砸	flfgeeffffc	砸\$	ghggggggggf	砸了	ghggggggggf	砸到	gjggfgggggf	砸到人	ghggfgggggg	砸车	ghggggggggg	砸车玻	ghggggggggg
碎	gifgfgggggf	碎了	gifgfgggggf
碰	hhgffigffed	碰到	ghggfigffee
示	aheeeefejej	示\$	gggfgfggiff	示,	ghgggfggggf	示0	effggggghgi
礼	ehiffgggfge	礼拜	ehiffgggfge
社	ffffgkhgdeb	社区	ffffgkhgdeb	社区\$	gegghhghfgf	社区食	gfgggiggggf
祝	jeggffffgff	祝大	feggffffgfj	祝大家	feggffffgfj
神	ghggggggggg
票	gfgggifgefh	票跌	gfggggggggh	票跌得	gfggggggggh
禁	fffffegfgfi	禁止	gfgggegggfi
福	hifffffffge	福寿	ghggggggggg	福寿里	ghggggggggg	福里	igggfggfggf	福里0	ifggfggfggf
离	dlgfdgffffd	离\$	ejgfffffggf	离婚	ghggggggggg	离婚,	ghggggggggg	离屋	figggfggggf
私	dhfeeheffeh	私\$	geggghfgfgi	私家	figgggggggf	私家车	figgggggggf	私拉	figfggggggf	私接	ghggggggggg	私自	giggfgggggg
秆	ghggggggggg	秆,	ghggggggggg	秆,浓	ghggggggggg
秋	fiffefffffg	秋千	fjgfffgffge
种	fgfffigfefe	种\$	gfgggiggegf	种菜	fhfffhggfgf
租	fidddigdddg	租\$	hhgggfggggf	租,	ffgfffhfgfh	租客	ghggfhggfff	租屋	hhfgffhgggf	租屋0	ifggggggggg	租户	fjfffggffgf	租户不	ghgfghggggf	租房	gifffieffdc	租房一	figggfggggg	租房申	gfgggigggff
积	gfeiiieedee	积水	hdeijeefeff	积水,	ifghfgggggf	积水已	gfgfigggggg
称	dgffgfgffgi
秸	ghggggggggg	秸秆	ghggggggggg	秸秆,	ghggggggggg
移	fgffihfeefd	移交	ffffihffffe	移交派	gfggigggggf
程	eefffigffeh
稍	edeffffeffj	稍后	edeffffeffj
稳	kceeeffeffh	稳\$	ifggggggggf	稳定	ifggggggggf	稳定,	ifggggggggf
空	cfhdehheddh	空\$	efffffffgfj	空抛	gfhfghifffd	空抛物	gfhfghifffd	空掷	fhfggghgggg	空掷物	fhfggghgggg	空调	gjggfhgggfd	空调外	ghggghgggff	空调水	giggggggggf
穿	giggfghggge	穿红	ghggggggggg	穿红棉	ghggggggggg
突	hifffhffffd	突发	ifggghggfge	突发事	hggggigggge	突然	figffgggggf
窗	ekffdegefff	窗\$	fgggefhfggh	窗台	figgggggggf	窗台,	ghggggggggf	窗外	giggggggggf	窗户	fjggffgfggd	窗户外	ghggggggggg	窗户往	ghggfgggggg	窗户都	ghggggggggf
窜	gjggfgggggf
窝	fjffhfffffd	窝棚	ghggggggggg	窝点	fgggigfgfgf	窝点,	ghggggggggg
窨	dhehhffffge	窨井	dhehhffffge	窨井盖	ffffhggffgf
窿	ghggfgggggg	窿,	ghggfgggggg
立	egfehehghfg	立刻	gggggghgggg	立即	fhffffggfgh	立案	ffgfhffghfe
站	elgegdgeeed	站\$	fjffefgfgfe	站旁	ghggggggggg	站的	gfgfieggffg	站的\$	gfggggggfgh	站院	ghggggggggf	站院里	ghggggggggf
童	giggffiggge
竹	gigffgggggg	竹花	ghggggggggg	竹花园	ghggggggggg
笑	geggfggfggi	笑死	gfggfgggggh	笑死我	gfggfgggggh
笔	gggghgggggf
第	ideehhefeeg	第0	hgfgggggggf	第0网	hgfgggggggf	第一	gefffifffeh	第一时	ffgfgefgggi	第一步	ffgggiggfef	第四	igggggggggf	第四网	igggggggggf
等	dcdbicegcdk	等会	dfeeefffffj	等会儿	dfeeefffffj	等我	effeffgfffj	等配	ggggigggfgg	等配件	ggggigggfgg
筑	fjffffggggf	筑垃	figfffggggf	筑垃圾	figfffggggf
答	fhfejgfeefc	答\$	giggggggggf	答应	fgfejeffefd
签	feggijgffdd	签字	gfggigggggf
简	gfgggfggggh	简直	gfgggfggggh	简直是	gfgggfggggh
算	dceidkfeidb	算,	fefiggggfge	算不	gfgfgiggfff	算不算	gfgfgiggfff	算零	fffffhgghff
管	djfdigfdgeZ	管\$	fffegifeife	管不	gigggfggggf	管了	gggggggghgf	管吗	gigggfggggf	管吗\$	gigggfggggf	管啊	gjgggfgggge	管爆	gihfdfhfffe	管爆了	ghhfegggggf	管爆裂	ggggfghgggf	管的	gggfigggggf	管管	gjggffgggge	管还	geggfjggfgf	管还是	geggfjggfgf	管道	giggggggggf
箱	dgefigheeee	箱\$	ggghggggggf	箱一	gegggfhgffh	箱一台	gegggfhgffh	箱冒	giggfgggggg	箱冒烟	giggfgggggg	箱坏	gdgfijggfgd	箱子	gfgggfggfgh	箱子,	gfgggfggfgh	箱里	gjggffgggge	箱门	eifgggggggf
篮	ghggggggggg
篱	gjgfffgfgge
篷	ghggggggggg
米	ekffeiffffc	米,	fjffffgfggf	米多	gggggjggggd
类	fefieigfgee	类别	gffiegggfgg	类督	gfggghggfgf	类督导	gfggghggfgf
粥	ghggggggggg
粪	gjggfggggge	粪水	giggfgggggf	粪池	giggggggggf	粪池满	ghggggggggg
粮	fihfffffgfe	粮站	ghhggggfggf	粮站院	ghggggggggf
精	fjfgfgffggf	精神	ghggggggggg
系	befkggdbgbe	系\$	ghggggggggg	系0	efejfgffggf	系三	fefiffgfgfe	系上	ffgfiggfgge	系两	fefiffgfffe	系两宗	fffiffgfgff	系我	gfgfffgffgi	系我\$	gfgfffgffgi	系环	ghggggggggg	系环卫	ghggggggggg	系统	eehdehfejec	系统里	ffgefhggife	系零	effigggggff	系零\$	effigggggff
紧	eheeheeedej	紧\$	fffefefeffj	紧报	ggfffffgefi	紧报\$	ggfffffgefi
累	fdffefffffk	累死	ffggfgggggi
纠	ghehfhffefd	纠纷	ghehfhffffd	纠纷\$	hgfhggggggf	纠纷,	ggfhggggggf	纠纷0	hgggggggggg	纠纷:	hgggggggggg
红	ejfeggfeeff	红棉	ghggggggggg	红棉袄	ghggggggggg	红绿	fhgghfggfgf	红绿灯	fhgghfggfgf	红色	gfgggiggfgf	红色预	gfgggiggfgf
约	dkeedifeedd	约0	fjgfefggggf	约00	fjgffgggggf
级	gggffiggefg	级,	gggggghgggg
纷	ghehfhffffd	纷\$	hgfhggggggf	纷,	ggfhggggggf	纷,无	hgggggggggg	纷0	hgggggggggg	纷:	hgggggggggg
纸	fhhgffffffg	纸,	ggiggggggge	纸皮	ghggggggggf	纸皮,	ghggggggggf	纸箱	fgfgffggfgh	纸箱\$	ggghggggggf	纸箱子	gfgggfggfgh	纸钱	ghggggggggg	纸钱,	ghggggggggg
线	dldeffhddee	线\$	egfgffifffh	线,	giggfgggggf	线0	ghffggggggf	线0处	figfggggggg	线充	gfffehffffh	线充电	gfffehffffh	线掉	ghggggggggg	线杆	giggfgggggf	线杆上	giggfgggggg	线给	ghggggggggg	线给电	ghggggggggg	线耷	ghggggggggf	线耷拉	ghggggggggg
练	jgegeeffefg	练,	figffffgggg
组	hdgefhgfdeh	组长	hfffffgfffh
细	egfhfhffffi	细路	ghggggggggg
终	fdffiefeffi	终于	fdffiefeffi
绊	giggfgggggf	绊倒	giggfgggggf
经	efdfleecfef	经关	gegeigggfgf	经到	ffggiggfggf	经到场	ffggiggfggf	经拆	ffgghgggggg	经派	geggigggggg	经营	difgcgfegfh	经营\$	fffifffgggg	经营,	gigfegggggf	经营0	ehhgfgggfgf
结	hgedfhgeiea	结\$	ffffifhfdge	结了	ggggffggigf	结了\$	ggggigggfgg	结冰	gigfffgfggf	结冰了	ghggggggggg	结束	hfgggihggge	结束\$	gfgggihggge	结果	hefffhffife	结果:	hgggggggggg	结案	igffefggige	结案\$	fggghfgghgf	结的	fgggffggiff
给	ceedgfkfejb	给0	eeffigjfegf	给0号	ffggggigggg	给0格	ffffighgegg	给业	gggggghgggf	给业主	gggggghgggf	给全	gfgggfiggfe	给全体	gfggggigggf	给小	gggggeggfhf	给小助	gggggeggfhf	给居	gfggggigggf	给居民	gfggggigggf	给我	ffgffgfgife	给所	gfggggigfge	给所有	gfggggigfge	给电	ggggghggggf	给电动	ggggghggggf	给网	gggggghgggg	给网格	gggggghgggg	给老	ghggggggggg	给老人	ghggggggggg	给谁	gfgggjfgefe	给谁\$	gfgggjfgefe
绝	ffgfiiggffe
统	fehcegeekde	统一	ggffgfggffi	统计	hffeffffjfd	统计一	fgggggfghgf	统里	ffgefhggife
绣	fhgffgggggg	绣家	ghggfgggggg	绣家园	ghggfgggggg
继	gffehffgefi	继续	gffehffgefi
绪	hhggggggggf	绪稳	ifggggggggf	绪稳定	ifggggggggf
续	fgfehjffddf	续\$	gfgggigffff	续三	gggggiggfff	续三天	gggggiggfff
绳	fjgffgggggf	绳,	giggggggggf	绳,刚	ghggggggggg
维	hefffieffeh	维修	feggfifffei
绿	eihgggffffd	绿化	fkgfffgggge	绿化带	fkgfffgggge	绿地	ggifggggggg	绿灯	fhgghfggfgf	绿种	fgfgghggfgf	绿种菜	fgfgghggfgf
缆	eieehefeffg	缆,	fjeffgfgfge
编	cfffffgfifj
缝	giggggggggf
缴	ghgggghggge	缴费	gigggghgggf
缺	fhhfhffffgh	缺失	fhhgfgggggf
罐	ejfheeffffd	罐\$	ffgiggggggf
网	iffedfhffee	网,	ighfffggfge	网:	ffggfghgggf	网吧	figfgggffge	网格	ifffdfgffef	网格 	jgddeefhefc	网格\$	ghhhefffgfd	网格,	jfefffffgge	网格0	kegdfeehefd	网格:	mgdeffeffgd	网格。	hgggggggggg	网格一	ggefgefffie	网格不	ggghggggggg	网格两	gghgggggggg	网格了	ffgggfggfhf	网格事	fggggefgjfe	网格今	fhdcfeeehfi	网格全	ifggggggggf	网格内	fifffffffgf	网格写	ffgiggggggg	网格发	eieffgggggf	网格号	hgggggggggg	网格员	cbedgkjdbdh	网格均	iggggfggggf	网格外	ifggggggfgf	网格学	ghggggggggg	网格安	hgggggggggg	网格巡	igfgffgfggf	网格已	heffggfhgge	网格报	fggigggghgf	网格无	hghfgffgfgc	网格昨	ffghggggegf	网格有	djgggffgfge	网格本	efffggfgigf	网格楼	hfhfggggggg	网格正	giffggggggf	网格没	gghggfgghgf	网格沿	igffgffgggf	网格注	fffffffgegi	网格的	hfghghgggge	网格群	dfeeffkfffe	网格老	ihfggggggge	网格补	egjgggggggf	网格违	feihfgfgggg	网格那	fffifgggfgf	网格都	hefggfggggh	网格里	hggggggggge	网格长	dfgfgiffffh	网格除	hhffggggggf	网格零	idigfeefhfa
罚	gegffkffedd	罚\$	gfgfgjggfee	罚款	gfggfiggfff
置	gfehfieeehf
群	ebddcgodccf	群 	ffggffigfgf	群 今	gggggghgggg	群\$	gfggffhighe	群,	fggggfjggge	群,内	gggggfigggf	群:	edeeddjeeeh	群:交	gggggghgggf	群:今	fgggggjgggd	群:停	ffffefefffi	群:别	gggggghgggf	群:开	ggggggigggf	群:恢	ggggfgigggf	群:明	ggggggiggge	群:本	gggggghgggg	群:电	gggggghgggf	群:防	ggggggiggge	群、	gggggghgggg	群、0	gggggghgggg	群了	fffifgffgff	群了,	fffifgffgff	群众	iifeehfeffe	群众举	fifffhfffgf	群众反	figffgggggf	群发	ecefeelfeee	群发:	feffffkfffc	群发一	gegggfigffe	群发个	ffggggigggf	群发布	ggggggigggf	群发所	gfgggghgggf	群发通	gggggghgggg	群和	ggggggigggf	群和0	gggggghgggg	群推	gfgggghgggg	群推送	gfgggghgggg	群提	ggggggiggge	群提醒	ggggggiggge	群租	hgfffifffee	群租房	hgfffifffee	群说	fegffgjgffe	群说一	feggfgigggf	群通	gggggghgggf	群通知	gggggghgggf	群里	degdegiecdi	群里发	ehfggfigggh	群里说	ghgggfggggf
羽	gegggeggffi	羽毛	gegggeggffi	羽毛球	gegggeggffi
翘	giggfgggggf	翘起	giggfgggggf	翘起来	giggfgggggf
翠	fjffeggfgge
翻	giggggggggf
老	gkdcggccddh	老人	gjeehheefec	老人\$	giggffggggf	老人0	hfggggggggg	老人一	giggggggggf	老人免	ggggghggggg	老人家	figgfgggggf	老人张	giggffggggf	老人找	geggigggggg	老人摔	ifgfggggggf	老人走	ghggggggggg	老刘	fggfffgffgh	老周	jgfggggggge	老太	giggfggggge	老太太	giggfggggge	老头	hhggggggggf	老头子	hhggggggggf	老年	fiffehffffd	老年活	figgffggggf	老年痴	ghggggggggg	老张	ffffhfgffgi	老旧	figgffgggge	老李	ffffhfffffi	老板	ffgfffffgfi	老板骂	fdggffffgfj	老槐	ghhgggggggg	老槐树	ghhgggggggg	老王	fffgfeffffi	老粮	ghggggggggf	老粮站	ghggggggggf	老赵	fffgggggggh	老金	gfggghggfff	老陈	ffgfiggggge	老陈头	ffgfiggggge	老院	fjgfffgggge	老院有	gigfffgggge	老鼠	fkgfeefgffd
考	eeffejgedeg	考核	fffffkgfdec	考试	gigggfhggge
者	eiffhggeffe	者已	feggiggfggf	者已送	feggiggfggf	者集	gggggghgggg	者集合	gggggghgggg
而	ggggfghfhgf	而家	ggggfghfhgf
耐	gggggiggggf
耷	ghggggggggf	耷拉	ghggggggggg
联	effdihfedei	联系	effdihfedei	联系上	ffgfiggfgge	联系我	gfgfffgffgi	联系环	ghggggggggg
聚	eifffffffgh	聚众	figgggggggg	聚众赌	ghggggggggg	聚集	gffggfggggh	聚集\$	igggggggggg
肉	figeffffffh
股	fjgffffffff	股煤	ghggggggggg	股煤气	ghggggggggg	股票	gfggggggggh	股票跌	gfggggggggh
肯	gfgfigggggf	肯登	ghgfghggggf	肯登记	ghgfghggggf
育	fhggfhgggff
能	aedbjjccZkd	能不	eefefiffeie	能不能	ffgffiffeic	能喝	gjgffeggeed	能干	ffggfdffejd	能干啥	gggggfggfhf	能报	fhgfgiggfee	能报零	fhgfgiggfee	能没	dfgffhgffej	能没有	efgggeggfej	能装	gegggiggffe	能语	gggfgeggfie	能语音	gggfgeggfie	能进	gigggfggggf	能通	gegfigfgfgf
脏	gifgfgggggg	脏水	giggfggggge
脑	gjgggggggge	脑袋	gigggggggge
脚	flffeeffffc	脚\$	giggggggggf	脚手	ghggggggggg	脚手架	ghggggggggg	脚踩	giggggggggf
脱	gggghgggggf
脸	gjggfggggge	脸都	gjggfggggge
腹	fifgggggggg	腹泻	figgggggggg
腿	fhgfefgffgi
自	ciedgeeedhi	自己	efffgggfdii	自拆	gfgfifggggg	自提	gfggggggggh	自来	gjgfffggggd	自来水	gjgfffggggd	自行	figgffggggf
臭	flfdhdffefb	臭到	gigggfggggf	臭到死	gigggfggggf	臭味	gfgeifggggf	臭气	ghggggggggf	臭水	ghggggggggg
至	kgffgfgffgc	至0	jeffggfgfgd	至00	ieffggggggf	至0号	jgfggggggge
致	ffgggfggggi	致0	gfgggfggggh	致0人	gfgggfggggh	致三	gfggggggggh	致三人	gfggggggggh
舍	figfffggfgf
舞	fhggfgfgffg	舞音	gjgggegggge	舞音响	gigggegggge
般	gggggifgeff
良	ifgfggggggf	良好	ifgfggggggf
色	fiffehhfeec	色s	ghggfgggggf	色su	ghggfgggggf	色大	ghggggggggf	色校	ghggggggggg	色校服	ghggggggggg	色预	ffggfiifeee	色预警	ffggfiifeee
节	fffffjhfefc	节假	fgfgghggfff	节假日	fgfgghggfff
花	djhfgcfdceg	花\$	ghggggggggg	花,	figgggggggf	花园	fghhheffffe	花园0	gghfggggggg	花园路	gfhghgggggg	花园那	ghgiefggggf	花坛	ghggggggggg	花巷	fehfifffffe	花板	gjfgffggfge	花盆	fjffeegfffg	花盆\$	gggggfffggi	花盆,	gfggfgiggge	花苑	ghggggggggg	花苑0	ghggggggggg
芳	gghgggggggg	芳 	gghgggggggg	芳 0	gghgggggggg
苍	ghggggggggf	苍蝇	ghggggggggf	苍蝇乱	ghggggggggf
苑	gjgggeffefc	苑0	fifhfgggfgg	苑0栋	fifhfgggfgg	苑一	ghggggggggg	苑小	ghggggggggf	苑小区	ghggggggggf	苑消	gfgfifggggf
苗	ghefeihfeec	苗圃	giffggggggg	苗头	hhggggggggg	苗接	gggggghgggg	苗接种	gggggghgggg
苦	fedecfeidfi	苦\$	fffffgfhfgh	苦了	ffggfggfggi	苦了,	ffggfggfggh	苦大	fffffgfiegf	苦大家	fffffgfiegf
茶	gigggfgggge
草	gjggffgggge	草丛	gigggggggge	草丛里	gigggggggge	草坪	gjggffggggf
荐	gfggffgfggi	荐靠	gfggffgfggi	荐靠谱	gfggffgfggi
荒	ghggfgggggg
荫	fhggggggggf	荫街	ggghggggggf
药	ekfeddfeeef	药\$	ejffeffeefe
荷	gigggfggggg
莉	eifgggggggg	莉 	eifgggggggg	莉 0	eifgggggggg
莫	ifffgggggge	莫得	igffggggggf
莲	gigfggggggf	莲花	gigfggggggf
获	eifffffffgg
菜	ekedcfeeeeh	菜,	figffegfffh	菜,有	gggggeggffi	菜刀	giggggggggf	菜到	ghggggggggg	菜到现	ghggggggggg	菜叶	fiffggfgggf	菜叶\$	giffggfgggf	菜地	giggfgggggf	菜场	giffefgfggf	菜场门	ghggfgggggg	菜市	fhffffffffi	菜市场	ffgfffffggi	菜的	gfggggggggi	菜鸟	ghggggggggf	菜鸟驿	ghggggggggf
营	difgcgfegfh	营\$	fffifffgggg	营,	gigfegggggf	营0	ehhgfgggfgf	营0起	ehggggggggf
落	difeegfifed	落,	geggggggggi	落嚟	ghggggggggg	落实	ffgffggigfe	落实\$	ffgffggigfe
蓝	figgefgfgge	蓝色	giggffhgggf	蓝色校	ghggggggggg	蓝色预	gggggghgggg
薪	egffifgfgge	薪,	figgggggggg
虫	fjffefgfggf
蚊	egfefhfeeei	蚊虫	gigfffgfggf
蛇	gigfhfggggf	蛇,	gigfggggggf
蛋	fgggffggfgi
蜂	giggfgggggf	蜂窝	giggggggggf
蝇	ghggggggggf	蝇乱	ghggggggggf	蝇乱飞	ghggggggggf
血	ejffdefeffh	血\$	fhffffffgfh	血了	giggfggggge	血了\$	giggfggggge	血压	fhggfgggggh	血流	ghggggggggg	血流\$	ghggggggggg
行	gkdcdfggddf	行\$	eeffgghheeg	行人	fkgfefffffe	行人路	gjgfffgfggf	行道	fjffffffgge	行道\$	giggfgggggf	行道上	figgggggggf
街	flffaeecdef	街 	ghfgggfgggg	街 发	ghfgggfgggg	街\$	fifgeffffgg	街0	fjffegggggf	街00	fjffegggggf	街发	fhggggggggg	街口	gigfggggggf	街商	hhfffggfggf	街商户	ifggfgggggg	街商铺	figgggggggf	街市	giggggggggf	街有	ffgigfgggge	街有人	gegiggggggf	街道	fefeehfeffi	街都	gigggfggggf	街饭	figgggggggg	街饭店	figgggggggg
衣	ffffffffgfi	衣服	ghggggfgggg	衣机	fefgggffgfi	衣机,	fefgggffgfi
补	aZpZfjedcfd	补\$	cehdeifddej	补,	egigggggggg	补,0	egigggggggg	补0	dfkefffgffc	补00	fgigggggggg	补0号	fghfggggggf	补0月	egjfggggfgd	补0格	fgigggggggf	补:	dfjgggggggf	补:0	egigggggggg	补一	hejdfgfgdfd	补一下	ifhdggggfge	补一个	egigggggggf	补一份	gfjfggggegf	补上	dekehfggege	补上\$	efkffgggfge	补上,	ffifggggggg	补个	igheggggefd	补交	egjfgggggge	补交0	fgigggggggf	补助	gfgggiggfff	补周	ffifggggggg	补录	egigggggggf	补报	ddidfeffehh	补报\$	hfhfgfgggge	补报0	deffgfggffj	补报:	dfjfggggggf	补报周	fgigggggggf	补报昨	fggfgfggeif	补昨	efiegfggehe	补昨天	ffifgfggfhe	补昨日	fghgggggggf	补登	fgigggggfgg	补的	ggfgfgggigf	补的那	ggfgfgggigf	补贴	ffgggifgfff	补返	egjfggggggf	补齐	ggggggggfgh
表	bfecefhcfij	表\$	efffehgdhja	表扬	efeefgffffj	表扬\$	ggggggggggh	表箱	ghgghfgggge
袄	ghggggggggg
袋	figgfiffffe	袋\$	ffgggigffff
被	cmeedgdccde	被一	giggfgggggf	被一辆	giggfgggggf	被人	flefdeffefd	被人踹	gifgfgggfgf	被偷	giggfggggge	被偷了	gigggggggge	被压	gggghgggggf	被困	gegghgggggh	被堵	fehifeggggf	被子	gjggfggggge	被子,	ghggggggggg	被挖	giggefggggf	被撞	ghggggggggg	被撬	fjfffgggfge	被撬\$	fiffggggggg	被收	ggggiggfggg	被收容	ggggiggfggg	被派	gfgghgggggg	被派出	gfgghgggggg	被电	fkffcgfeffc	被电了	fjffdffefgd	被老	fdggffffgfj	被老板	fdggffffgfj	被货	figgggggggf	被车	giggfgggggf	被锁	gjgggfggggd	被风	ghggggggggg	被骗	fgggggfgggh	被骗了	gfggggggggh
裂	dkfeefhffge	裂,	fjggfgfgggf	裂了	fjgeffggfge
装	gfefiieeddf	装了	gigggggggge	装修	hifgeheffec	装修,	hiffffgggge	装修可	gfggghggggg	装修垃	ghggfgggggg
裹	giggegggfge
西	dieggghdeee	西\$	fgggfhggggf	西瓜	fdfhheiefff	西瓜\$	gfgfgfigffe	西街	fjfffgfgggf	西门	gigfggggggf
要	eebacmddXhi	要上	jfgfghggefd	要上报	jfgfghggefd	要不	fefffiffeia	要不要	fefffiffeia	要什	gfggggfgfhe	要什么	gfggggfgfhe	要保	fggggiggffe	要保存	gggggiggfge	要倒	ghggggggggf	要写	fggfgiggfeg	要唔	gffggjgffee	要唔要	gffggjgffee	要巡	gggggiggggf	要巡几	gggggiggggf	要带	fegggifffeh	要带啥	ffgggiggffe	要怎	ggdfgeggeje	要怎么	ggdfgeggeje	要打	feggfhffffh	要找	gfgggiggfff	要找哪	gfgggiggfff	要报	iefdfhffedg	要报\$	iffdghggfff	要报备	gfgggigggff	要是	edffegdffek	要是今	ffgggfggggh	要是再	gegfffggggj	要是没	eggggeggggj	要是真	gfgggfggggh	要求	eifffifhffd	要盖	giggggggggf	要等	ffgfifggfgh	要走	fegggigggfe	要跳	figfefgfgfg	要跳楼	gjggffgfgge
见	ihdcbcedceh	见\$	ihgggggggge	见了	fjgfefgffgd	见了\$	gjgfffgffge	见到	igggggggggf	见异	igggggggggf	见异常	igggggggggf	见有	iffffgggggg	见有人	fhgffgggggh	见着	hfggggggggf	见违	ifgggfggggg	见鬼	eeffgfggggj
观	fhgfhfgfggf
规	igeeeiffefc	规吗	gfgggiggggf	规吗\$	gfgggiggggf
视	geffefgfffi	视频	ggggggggggh
觉	iefedcfefej	觉得	ffggfdfffej
角	fihffgggggf	角0	ghhfggggggg	角0处	ghhfggggggg
解	fggcgeejcea	解\$	egeecefjeec	解好	gfhggggfggf	解好\$	gghgegggggg
言	edffiefeffi
警	eiedhhiedef	警\$	fhffffggfgh	警,	ffgfffiffgg	警器	ghggggggggg	警已	gfggigggggg	警情	igggggggggf	警情\$	igggggggggf	警戒	ghggggggggg	警戒带	ghggggggggg	警报	fhffffhgffg
计	dddihceeieg	计\$	gdejefgfegd	计一	fgggggfghgf	计一下	fgggggfghgf
认	fhfffiffegd	认\$	fhgffeggfhf	认证	gfgggigffff
讨	ffgfhfffffh	讨薪	gfgghgggggf
让	dfgeedieegh
训	fhhfeffeffh
议	feffffifffg	议\$	ffgggghggfh
记	ddhfeiedigf	记\$	gfefhiffefd	记,	gifffgggggf	记㗎	gfggghggfff	记㗎\$	gfggghggfff	记一	igggggggggg	记一下	igggggggggg	记上	fegcegffjfe	记上了	gfgeffggiff	记上报	gfifgfggfgg	记上没	fgdeffggiff	记了	gfgfffggjgf	记发	ffhgggggggf	记录	geffeefeeih	记得	efiggggfggh	记得报	efigggggggf	记的	fehifhggeff	记的,	ffifffggggf	记零	dfffgfggfgj
讲	gegfffhffgi
设	dhffedeffii
访	lcefdhgeefg	访\$	hffgffhgfgh	访0	jfggggggggf	访00	ifggggggggf	访一	feggfigffff	访一回	ffggfiggfff	访完	hfggffgfggh
证	dfeeclfidca	证\$	fjggffhgggf	证到	gfgggigffff	证到期	gfgggigffff	证去	gfggghggfff	证在	ffgffiffffe	证在哪	gegggiffffe
评	ggeffhfedfi
识	feggfdefdkc	识做	gegggdffeje	识别	gfgggefffjd
诈	fhffeefeffi	诈骗	fhfffeffggh	诈骗,	fhgfffggggh
诉	ifdgfhieheb	诉\$	fgfififfffe	诉,	eifehffffge	诉、	hgggggggggf	诉、无	hgggggggggf	诉大	geggffjfffd	诉大家	geggffjfffd	诉求	jfffffgfggf	诉的	gegffeggjge	诉的噪	gfgggfggigf
诊	djefegifffe	诊,	gfggggigggf	诊,地	gfggggigggf	诊所	ejffegfffff
试	ghgggfiggge
话	gheccifdddi	话\$	gdffffffefi	话,	hhgffggggge	话不	dhggggggggj	话也	gjgfffggggd	话也打	ghggggggggg	话俾	ggggfgiggff	话多	ffgffifffgg	话多少	ffgggiggfge	话打	giggggggggf	话说	jhgfggfgggd
该	daejfkfecge	该交	gfggghhgggf	该怎	gfgfghgggif	该怎么	gfgfghgggif	该找	geggfjfgffe	该找谁	gegggiggfge	该报	ffghgiggfff	该是	eefigfgffgf	该是0	fffhfgggfgf	该系	fffiffgfgff
语	ddfeddfddjj	语音	gfgffdffeje
误	dddnddeeceb	误,	edelefggfgf	误,不	gfghggggggg	误,实	fffiggggfgf	误:	fefifgffggf	误会	fefigfgfffe	误会,	gfgifgggggf	误报	fffkefgfdfe	误报\$	fggjefgfdff	误报,	gfgiggggggf
说	dfegidfbdgi	说\$	defhfeffghi	说,	iehffgggggf	说0	cgfhgfggggj	说0格	gfghggggggg	说一	hegffgiggge	说一声	hfgfgghggge	说不	gjggffgggge	说不清	giggfgggggf	说了	gggghggggge	说他	fdfffgggfgj	说他们	gegffgggggi	说南	ffgfefgffgi	说她	effeffggffj	说我	fgfgffigefh	说找	ghggggggggf	说找不	ghggggggggf	说明	egheggeeeid	说明\$	ffffefeefie	说明天	fhffiffggge	说有	jhgeggggggd	说没	gdffffggggi	说的	jcejghffiea	说的是	gfggghggfff	说的漏	gegeifggige	说的着	geghhgggggf	说要	gkffheffffb	说话	gjgfgfgggge	说错	fffifggfgff	说隔	gefgfgggfgi	说隔壁	gefgfgggfgi
请	edeffjhbbfi	请\$	gfgggigggff	请0	fhgfigfgegf	请0格	fhgfigfgegf	请于	gggggghgggf	请假	gejffhffffg	请假,	gfiffffgfgh	请储	gggggghgggg	请储水	gggggghgggg	请公	ffgghifffee	请关	gggggghgggg	请准	ggggggggggh	请勿	gfggfghgggh	请各	dffffeefffj	请各网	egffgfegfgi	请大	geggfffgggi	请大家	geggfffgggi	请提	gfggfgggggh	请提前	gfggfgggggh	请更	fgeigggggge	请更正	fgeigggggge	请查	iggfgggggge	请查收	iggfgggggge	请转	efffefifffg	请转发	efgfefgfgfi	请转告	ggggggjgggd	请问	fffffjeeehb	请问0	giggggfggfe	请问社	ggggghggggg
读	feffeefiffd	读\$	fefgeefiffe
课	ghggggggggg
谁	accbZkcbibj	谁\$	fdfeekeehdb	谁,	gfggggggfie	谁在	gfgfefggigg	谁在处	gfgfefggigg	谁家	ffffehffefi	谁家的	gfggfffgfgi	谁有	fgfefbefcek	谁来	fggggjggfgd	谁没	eggggefgifd	谁的	ghgggeggife	谁管	ghgfdeggjgf	谁说	dffggfggegj	谁负	fegffigfefe	谁负责	fegffigfefe	谁还	gggggfhghge	谁还没	gggggfhghge
调	digegfedeeh	调外	ghggghgggff	调外机	ghggghgggff	调水	giggggggggf	调水一	giggggggggf	调解	fhhfgfffffe	调解\$	fifgfggfggf	调解好	gfhggggfggf
谢	fceeiccjeef	谢\$	heffhefhfeg	谢大	geggffgfggi	谢大家	geggffgfggi	谢提	fgggfggigge	谢提醒	fgggfggigge	谢社	gfgghgghfgf	谢社区	gfgghgghfgf	谢网	fegfifefggg	谢网格	fegfifefggg	谢谢	edffhdeieef	谢谢\$	fegfeefiffg	谢谢大	geggffgfggi	谢谢提	ggggfggigge	谢谢社	gfgghgghfgf	谢谢领	ggggggghggf	谢领	ggggggghggf	谢领导	ggggggghggf
谱	gfggffgfggi	谱的	gfggffgfggi	谱的月	gggggfggggh
负	fffefkffdec	负责	fffefkffdec	负责\$	ffggghggfgf
责	eefeekffdee	责\$	fegffhgfffh
账	feefeefeieh	账\$	feffffgfifg
货	fjffffgfgge	货车	figfffggggf
质	hhgggfggfff
贩	ghegggfeffd	贩0	figgfgggggg	贩0个	figgggggggg
贴	fggfhjffeed	贴了	gfgfiggfggf	贴小	ghggfgggggg	贴小广	ghggfgggggg
费	dgeecihdeeg	费\$	eeffegieffh	费,	giggffgggge	费体	gfggghggggg	费体检	gfggghggggg	费标	gfggghggggf	费标准	gfggghggggf	费缴	gggggghgggg
资	egffggffefi
赌	gigfggggggf	赌博	ghggggggggg	赌博,	ghggggggggg
赛	gfggfdfgffj
赞	fdeeifffegh	赞\$	fdeeifffegh
走	hefclgecdde	走\$	fehfjfffffe	走,	feffjeffffd	走下	jeggggggggf	走下来	jeggggggggf	走丢	ghgggffgfge	走丢了	giggfgggggf	走丢的	gggghgggggf	走了	gdgekffeffc	走了\$	fchekffeffd	走了,	gfggigggggg	走咗	gggghggfggf	走咗\$	gggghggfggf	走失	gfffifgfggf	走完	ffffffgffgi	走完,	fffffgggfgi	走廊	fkggffggggd	走火	figgefgfggf	走火通	figgefgfggf	走访	jcffdhffffg	走访0	ifggggggggf	走访一	ffggfiggfff	走访完	hfggffgfggh
赵	gegfggggggh	赵强	gghgggggggg	赵强 	gghgggggggg
赶	giggggggggf
起	ejghdZfdhfh	起\$	hffhedeeiec	起,	fhhhegfgfge	起:	eiieggggfgf	起不	ghfhgfggggf	起不来	giggggggggf	起严	fggfgffgfgi	起偷	ffhhggggggf	起偷电	ffhhggggggf	起占	gfgfhfgghge	起占道	gfgfhfgghge	起噪	egghhfgffgf	起噪音	egghhfgffgf	起已	igffggggfgf	起打	gfhggdggefj	起打架	gfhgggggfgg	起报	heffgeggfid	起拼	gfggggggfgh	起拼车	gfggggggfgh	起来	hkfecgffffd	起来,	iggffgggggf	起来了	fkffdfggfge	起来当	ghggggggggg	起漏	gfgggggghgf	起火	fgfeeeffhfi	起火,	fffffgffggi	起火了	gjgfgggggge	起火致	gegggfggggi	起电	figffggggge	起电信	figffggggge	起纠	fffiggggggf	起纠纷	fffiggggggf	起邻	eighggggggf	起邻里	eighggggggf
超	ehffgffffgi	超市	ehffgffffgi
越	gigffggggge
趟	ifggggggggg	趟,	ifggggggggg
足	fkffffgfgge	足口	fjggfgggggf
跌	geggfffffgi	跌得	gfggggggggh	跌得我	gfggggggggh
跑	hifedefeeeh	跑\$	gigggfgggge	跑了	hhgffggggge
跟	hfeckcidahf	跟你	gggggeggfif	跟你报	gggggfggghg	跟我	hfffeegfeei	跟进	geffjgffegf	跟进\$	hggfigggfgf
跤	ihgfggggggf
路	dnefhbecfdc	路\$	ejficegefed	路,	fjfhdffeffd	路,已	ghggfgggggg	路,银	ghggfgggggg	路0	fjfheffgfgf	路00	fjfheffgfgf	路0号	fhggggggggg	路上	eiffefffefi	路上\$	giggfggfggf	路上,	fggffgggfgh	路上了	ghggggggggg	路不	gegifgggggf	路与	ghggggggggg	路两	giggfgggggg	路中	giggfgggggf	路井	fehfigfffge	路井盖	fehfigfffge	路公	ghggfgggggg	路北	ghggggggggg	路北口	ghggggggggg	路发	ghhfegggggf	路发现	ghhfegggggf	路口	elfedfffffd	路口\$	figffgggggf	路有	fiffggfgggf	路有人	fiffggfgggf	路污	ghgfhgggggf	路污水	ghgfhgggggf	路灯	hgdehcfejdb	路灯不	figgffggfgf	路灯亮	gffgifggfgf	路灯修	geffhfggige	路灯坏	giggfgggggg	路灯白	gigggfggfff	路烧	ghggggggggg	路烧烤	ghggggggggg	路的	ffgfiggffge	路走	ifggggggggf	路路	gifgfgggggg	路路灯	gifgfgggggg	路边	gjgfffggggf	路过	fjgffggggge	路通	gfgghgggggg	路通了	gfgghgggggg	路那	gdfiiffffgf	路那个	gegihgggfgf	路都	ffggfgggggi	路面	fkfffggfggf	路面,	giggfgggggg	路面塌	gigffgggggg
跳	ehhfddffffi	跳,	ghggggggggf	跳广	gegggfggggi	跳广场	gegggfggggi	跳楼	fhhfffffgfg	跳楼\$	figgffgfggg	跳舞	gigggfggggf
踩	figgffggggf
踹	fkfgffgffgd
蹦	ghggggggggf	蹦跳	ghggggggggf
蹭	gggggffgggh
身	fieedgfdeeh	身份	fhfffhgffff	身份证	fgggghgffff	身体	heffffffgfi	身器	giggfgggggf	身器材	giggfgggggf	身子	giggggggggf	身广	ghggfgggggf	身广场	ghggfgggggf
躲	fhgfffgfggh
躺	ghggggggggg
车	emdeheedcdf	车\$	ghfhgdeedeg	车,	fffhhfhfgfd	车0	fjgffgggggf	车0辆	gigffgggggg	车一	gigffgggggf	车主	fdgfkfefgfd	车乱	gjgffgggggg	车乱停	giggfgggggg	车位	ehfeegffefh	车位\$	fggffdgfgfi	车位,	gigggfggggf	车倒	ghggggggggg	车倒了	ghggggggggg	车停	gigfffhgggf	车停在	gigfffhgggf	车充	gffffifgffg	车充电	gffffifgffg	车全	ghggggggggg	车占	gjgffeggggf	车去	gegggfggfgi	车去高	gegggfggfgi	车在	ghggggggggg	车场	fjffffhfffd	车场\$	ghggggggggg	车场入	ghggggggggg	车堵	figgfgggggg	车库	gigfggggggg	车库进	ghggggggggf	车拖	gegfifgfggf	车拖走	gegfifgfggf	车推	gjggffgggge	车撞	giggfgggggf	车撞了	ghggggggggg	车是	gfghggggggg	车棚	hiffffgffge	车棚里	gigggfggggf	车泊	giggggggggf	车渣	ghggggggggg	车渣土	ghggggggggg	车熄	ghggggggggf	车熄火	ghggggggggf	车玻	ghggggggggg	车玻璃	ghggggggggg	车电	ghggfgggggf	车的	ghggggggggg	车相	ghggffggggf	车相撞	ghggffggggf	车被	gifffgggggf	车费	ffgffefffgi	车费,	giggffgggge	车起	ghggggggggg	车起火	ghggggggggg	车辆	fjgfffgfggf	车过	giggfgggggf	车过不	giggfgggggf	车进	fgggffggggh	车进不	ghggggggggf	车进楼	ffgggfggggi	车道	figfggggggf	车道\$	ghggggggggg	车都	feggifgfgge	车里	gigggggggge
转	hddcgcihcdi	转,	ffffefefffi	转:	gfgggfggggh	转:外	gfgggfggggh	转了	jdfffggffge	转了一	ifffggggggf	转了两	ifggggggggf	转交	ggggigggfgg	转发	ddfedegjffh	转发】	gfggffggggi	转发到	gggggghhgge	转告	fggggfjgggd	转悠	hhgggggggge	转来	figffgfgggf	转派	fggfigggegg	转移	giggfgggggg	转让	edfffeiefei
轮	fkfeedffefh	轮到	gfgggdffegi	轮椅	giggggggggf	轮车	fjgffgggggf	轮车0	figgggggggg
轻	giggggggggf
辆	dlgieddeefb	辆\$	ffhieffffff	辆,	fhhgffggggf	辆,已	gghffgggggg	辆三	ghggggggggg	辆三轮	ghggggggggg	辆僵	ghgfggggggf	辆僵尸	ghgfggggggf	辆电	giggffggggf	辆电动	giggffggggf	辆白	ghggggggggf	辆白色	ghggggggggf	辆车	fgfifggfggf	辆车\$	ghghfgggggf	辆面	fhgfifgggge	辆面包	fhgfifgggge
辖	jfffgggggge	辖区	jfffgggggge
辛	fedecfeidfi	辛苦	fedecfeidfi	辛苦\$	fffffgfhfgh	辛苦了	ffggfggfggi	辛苦大	fffffgfiegf
边	fkebefdcgcf	边\$	giggffggggf	边,	ekffeggffgg	边一	giggegggggf	边一个	giggegggggf	边上	giggfgggggf	边个	fdfffjffidc	边个负	gfgggiggfff	边度	fdfffgfeeei	边度可	gfgggjgggge	边昨	gfgffgggggi	边昨晚	gfgffgggggi	边有	eifeefffefh	边有个	ghggggggggg	边有人	figgfgggfge	边烧	ghggggggggg	边的	ghgggfggggf	边那	ggggfgggggh	边都	ghggggggggf
达	eeggfigiffe
过	fgdahfdbghi	过\$	gigffeggffg	过,	gfggggggggh	过,今	gfggfgggggh	过0	igfffgggggf	过0格	igfffgggggf	过一	gegfffgffgj	过一次	gegfffgffgj	过不	giggfgggggf	过不去	giggfgggggf	过了	iefegfgfhgd	过了,	hfgfhggfggf	过人	gegggfggggi	过去	fhffkffddfd	过去\$	ffffjgfeege	过去了	giggffggggf	过期	ekffffffffe	过来	edfeeegfhfj	过河	geggffggggi	过河里	geggffggggi	过的	fffffhgfdid
运	ggffgigfefg	运\$	gfggfiggfgf	运走	geggigggggg
近	eiffeeffffh	近期	geggfffgggi
返	chhfjcedeic	返\$	fiiffegggge	返:	eghhggggggf	返喇	feffjefeffe	返喇\$	feffjffffff	返头	ffggfegffie	返头先	ffggfegffie
还	YebZlkdchbf	还不	giggfeggggf	还冒	ghgggfggggf	还冒火	ghgggfggggf	还剩	fegfifggggh	还在	deedkddedeh	还在,	ffgfigggfgf	还在等	gfgghgggfgg	还差	ffffecffjfg	还差两	fgggffgffgi	还差哪	gggggfgghgg	还是	dbecglefidf	还是五	gggggiggefe	还是先	fegffjggffd	还是归	gfggghggggg	还有	egfeedgehfi	还有人	gigggfgggge	还有哪	gfgggeggiff	还没	cbddjbfdgek	还没交	fgfgfefghgh	还没人	ggggigggegf	还没去	feffefgffgj	还没好	ghggefggigg	还没巡	efgggggffgi	还没弄	fggfigggfgg	还没报	hffgfehgggg	还能	gfggfjggeee	还要	fhfffkffdea	还要不	ffgggjggffc
这	dfdfcYfeigj	这个	dfedgchfhhf	这个发	ggggggigggf	这个月	effefeffifg	这个机	gfgggfggfif	这个要	fgggifggehe	这么	egfffegdfdj	这么大	fhgggfgggfh	这价	gfgggfggggh	这价格	gfgggfggggh	这周	fefefdffked	这周零	fgffgeggjfe	这天	fefffffeffj	这就	gfgfgggifgd	这条	fefjeefffff	这样	fhgggfggffh	这样的	fgggggggffi	这边	jgfffggfegd	这里	gfggfefffif
进	difcecddkdh	进\$	fgffgeffefi	进,	gggghgggggf	进不	giggffggggf	进不来	giggffggggf	进出	ghggggggggf	进去	figgfggghgf	进场	geggjgggfgf	进展	gggfegfgigg	进度	gfgfdffgkff	进度\$	gfgfdffgkff	进楼	ffgggfggggi	进水	fihffffgffg	进水,	giggfgggggf	进水了	fhhfggggfge	进电	ghgggfggggf	进电梯	ghgggfggggf	进过	geggffggggi	进过河	geggffggggi
违	iefhhjdceca	违停	ffhicgeeged	违停0	ciifffffegf	违建	hedfjjeddcb	违建 	ghgfffgfggg	违建,	hffihfggfge	违建0	ifgfffggggg	违建:	hggggfggggg	违建、	ifggggggggg	违建一	fhfggfgghgf	违建举	gggggiggfgg	违建已	ffggigggggf	违规	igfefhffffd	违规吗	gfgggiggggf
连	hhfffigfefe	连个	hfggggggggf	连个吵	hfggggggggf	连续	gggggiggfff	连续三	gggggiggfff
迟	cejdgfddidh	迟几	ggggghggfff	迟几点	ggggghggfff	迟报	dehefeeeieh	迟报\$	ffdffeffifg	迟报了	fghgggggggg	迟报次	ggfgggggigf	迟早	gjggfgggggf
追	fifffgfgggh	追尾	figgfgggggf	追尾,	figgfgggggf	追着	ggggggggggh
退	fgfejhffefe	退了	gfgfigggggf	退了\$	gfgfigggggf	退回	ffgfihgffgf	退回重	ffgfiggffgg
送	cheejggdddf	送:	fffggfigggf	送医	ehffjefeffd	送医院	egffjeffffd	送回	ghggggggggf	送回家	ghggggggggf	送救	fhggfgggggg	送救助	fhggfgggggg	送水	ghggfghgggf
逆	giggggggggf	逆行	giggggggggf
逐	ghggggggggf
递	fgffdfgeffj	递柜	giggeghgfgd	递车	giggggggggf
通	ecdekhieaeg	通\$	gggfhgggfgf	通,	hgggffggggf	通下	gdggefggggj	通下水	gdggefggggj	通了	fdffjffeffd	通了\$	feffiffeffe	通报	eideekhebdg	通报,	fjffggggggf	通知	dbeegfigdgh	通知\$	fhggfffjghe	通知,	gegfififgge	通知0	ffgffgjfggf	通知:	ggggggfgggi	通知一	fffgffhgffh	通知下	ggggfghhggf	通知业	ffffeeffffi	通知书	geggigggggf	通知全	gfgggfhgggf	通知居	gfgfffefffj	通知所	gfggffkgggd	通知网	ggggggigggf	通道	hgghggeeefe	通道0	hfggggggggg	通道畅	iffgggggggf	通道被	fghieggffge	通风	gfgghgggggg	通风,	gfgghgggggg
速	giggfgggggf
逻	jffggggggge	逻两	hfggggggggg	逻完	hgggggggggg
遇	ifggghggfge	遇到	hggggiggggf
遍	iffffhfffff	遍\$	efgggiggggh	遍,	ifffggggggf	遍没	hgggfggfggf
道	fhegegchede	道\$	dhfeefeeefj	道,	gfehgdfeffi	道,不	ggghggggggf	道0	gihgffgfege	道0起	dihhggggegf	道:	hggggfggggg	道:无	hgggggggggg	道、	ieggggggggf	道上	figgfgggggf	道上\$	fhggggggggg	道了	fefefffjefd	道了\$	ffffdffiffe	道了,	gggfigggfgg	道了谢	gfggffghggf	道修	ghhfggggggg	道修车	ghhfggggggg	道充	gghfggggggg	道充电	gghfggggggg	道啦	ffggffgigfe	道啦\$	gfggffgigfe	道堆	dgheeeeffgj	道堆放	gfggffggggi	道堆物	ffhefffffgi	道堵	giggggggggf	道声	gfggfhggggf	道声控	gfggfhggggf	道大	figgggggggf	道大,	figgggggggf	道太	gigggggggge	道好	ghggggggggg	道数	gegeffffife	道无	ifggggggggf	道无堆	ifggggggggf	道有	eighgfggggd	道有人	fgghggggggf	道水	hgggggggggf	道没	ieggggggggf	道没有	ieggggggggf	道清	ffgghgffggh	道灯	ffggifgffge	道畅	iffgggggggf	道畅通	iffgggggggf	道的	fhhgfgggfgf	道经	dhfhdgffgfi	道经营	dhfhdgffgfi	道被	ehhiefffffd	道被堵	fehifeggggf	道路	gggghgggggg	道那	fegfjfgfgge	道都	iggfefgghgf	道里	fhfhfgfgffd	道里放	gfggghggggg	道闸	fggfhggffge	道闸杆	ghggfgggggg
遛	ghggggggggf	遛弯	ghggggggggf	遛弯到	ghggggggggf
遵	eefeeefjfed	遵命	eefeeefjfed	遵命\$	ffgfefgiffe
那	cZejoZcchce	那\$	ggggfgggggh	那个	gaehjcdehdh	那个,	geggiggfggf	那个事	feffjfffhfd	那个小	gdggffggfgj	那个零	ffghfeggdfi	那事	gfgfhfggige	那儿	ffgfiggggge	那儿,	ffgfiggggge	那只	gjgffgggfge	那场	geefeffffgk	那场火	geefefggfgj	那堆	gdgfheggigf	那堆垃	gdgfheggigf	那处	fefhiffffge	那天	efjefgggege	那天没	fghgggggggg	那家	effekefeefb	那家把	ghggfgggggf	那家烧	gegfiggggge	那户	feffjffffgf	那条	dddkhdeeifb	那条不	efgifggfege	那条地	gfghggggggg	那条撤	gfgifgggggf	那条改	gfggffggigg	那条沟	gfggigggggf	那条流	gfgghgggggg	那条记	gggeffggiff	那条零	fggiggggfgf	那起	heefifgfhge	那起已	igffggggfgf	那辆	fegfifgfgge	那边	chedheeedeh	那边,	ggggfgggggh	那边一	giggfgggggf	那边昨	gfgffgggggi	那边有	fggfefffefi	那里	ghggggggggg
邻	fifgegefefh	邻居	hhffegefefh	邻居,	ifggggfgggg	邻里	eighggggggf	邻里纠	eighggggggf
郁	ghgggfggggf
部	igegfiedcef	部门	fggffjffeed	部门口	figgfgggggf	部门管	gfgggiggfgg
都	jifbfbdccfi	都不	gigggggggge	都不敢	ghggggggggf	都冇	jefgggggggf	都出	fegghgggggh	都唔	fjgfffgggge	都唔听	ghggggggggf	都在	hhggffggggf	都在抖	giggggggggf	都大	ehgfgfggggh	都好	kdfffggfgfe	都好,	jeffgggfgfe	都很	ggggggggggh	都很及	ggggggggggh	都快	giggfgggggf	都怕	gfgggegggfj	都怕\$	gfgggegggfj	都打	ghggggggggf	都报	fefffeeeffj	都挺	iffgfggfgge	都挺好	iffgfggfgge	都无	iggggggggge	都是	giheffffffd	都是零	ifhfggggfge	都正	ffheeffeffh	都正常	ffheeffeffh	都没	keheeeffefd	都没事	ifhffgggfgd	都没发	ifggggggggf	都没得	hgggggggggg	都没情	ieggggggggf	都没报	fgigggggggf	都没有	igfffffgfgf	都没问	hgggggggggg	都清	heggiggffgf	都漫	ghggggggggg	都漫到	ghggggggggg	都系	giggffgggge	都系\$	ghggggggggg	都能	fhggfefffid	都能干	ffggffgffie	都能进	gigggfggggf	都被	gggghgggggg	都要	feggegggggj	都走	fggghggfggf	都进	giggfgggggf	都进不	giggfgggggf	都黑	gigggfggggf
配	dheejieedfc	配件	gfgfjgggegf	配件\$	ggggigggfgg	配件没	ggggigggfgf	配合	gfgfigggggf	配合,	gfgfigggggf	配电	eiffhggfggd	配电房	fhggggggggf	配电箱	eiffhggfgge
酒	ekfeheffhfd	酒吧	ehfehfgfhge
酸	efffffhfffi	酸点	gggggghgggf	酸点搬	gggggghgggg
醉	fhgfffgggfh
醒	dcedfcjhdgi	醒\$	eefeeefhfig	醒0	fgfggghgggf	醒0号	ggggggigggf	醒:	fffgffifffg	醒:交	gggggghgggg	醒大	ggggfgffggh	醒大家	ggggfgffggh	醒工	fgggggjggge	醒工作	fgggggjggge	醒我	ggggggigggf	醒我们	ggggggigggf	醒所	gggggghggge	醒所有	gggggghggge	醒网	fffffdhfefh	醒网格	fffffdhfefh
里	cmfeZhfdceg	里 	hhggfgggggg	里\$	fhfhdheeegg	里,	fegiffffgfh	里,不	gfgigggggff	里0	hihffffffge	里0栋	fihffgggfgf	里一	ghggghfgefe	里东	gigggfggggf	里东西	gigggfggggf	里乱	ghggggggggf	里了	fgheefffffh	里了\$	fdhfegffffj	里了,	gigggggggge	里住	figgfgggggg	里十	giggggggggf	里十一	giggggggggf	里发	eieffehffif	里发现	giffggggggf	里喊	gfgggfigfge	里头	ihggggggfge	里头有	ghggggggggg	里好	ghggggggggg	里我	fhggffgghge	里报	fhgfgiggeff	里拔	giggggggggf	里拔不	giggggggggf	里放	gfggghggggg	里放鞋	gfggghggggg	里有	ekhgffffffc	里有事	fgiggggggge	里有人	fjfhffffgge	里来	figgeffgggh	里来了	gjggffgggge	里死	giggfgggggf	里死了	giggfgggggf	里没	hgffgfggfgh	里没人	ghggggggggg	里没有	hegggfggfgi	里淹	geggffggggi	里煤	ghggggggggg	里煤气	ghggggggggg	里电	gihgfegggge	里的	fgfffeeeffi	里纠	eighggggggf	里纠纷	eighggggggf	里老	giggggggggf	里老人	giggggggggf	里说	ghgggfggggf	里那	geggffggggj	里那个	geggffggggj	里都	ihgggggggfe	里门	ghggggggggg	里门口	ghggggggggg	里面	gigffgggggg	里面\$	ghggggggggg	里面有	gfggggggggh	里飘	gigggfggggf	里飘着	gigggfggggf
重	efdjdifdbgg	重了	gfgifgggggf	重办	ffgfiggffgg	重办\$	ffgfiggffgg	重墙	fifgfgggggf	重墙,	giggfgggggg	重复	fffjdegfehf	重复了	fffjeegfehf	重大	fffffkffeed	重大隐	gggggiggffe	重点	idffffgffgi	重点人	ifggggggggg
野	figffggfggf
量	ghfhefffhfe	量更	gfgifgggfgg	量更正	gfgifgggfgg
金	fiffejffefd
针	gegggigggfe
钓	ejffegfffge	钓鱼	ejffegfffge	钓鱼的	fifffggffgf
钟	egffifjeefe	钟到	ffgfjggefgf	钟到\$	ffgfjggefgf	钟后	ffffefjfffg	钟后在	gggggghgggg	钟后给	gfgggghgggg	钟头	ghggggggggf	钟头了	ghggggggggf
钢	fgffeeifffg	钢琴	gdgggfifffh	钢管	giggfgggggg
钥	fdgffeifffi	钥匙	fdgffeifffi
钱	hhefgheedeg	钱\$	fhfffgffefh	钱,	gigggggggge	钱,火	ghggggggggg	钱不	ghggfgggggf
钻	gjggffffggd
铁	ekffdeffefh	铁口	gjggfgggggf	铁皮	gigfffggggf	铁站	gegggfggfgi	铁站的	gfggggggfgh
铃	giggggggggf	铃没	ghggggggggf
铲	fjffefgggge	铲了	giggfgggggf
银	fifghffffgf	银杏	ghfghgggfgf	银杏路	ggfghgggfgf	银河	gigfggggggf
铺	ijefefffffc	铺,	ifggggggggf	铺,均	ifggggggggf	铺0	hfggggggggg	铺消	figgggggggg	铺消防	figgggggggg
销	dhejceeegib	销,	gggiegggfgg	销号	hfggfgggige	销窝	ghggggggggg	销窝点	ghggggggggg
锁	eleedcfeefe	锁,	figggggggge	锁0	ghggggggggg	锁好	fgggggfgggh
锅	eigfedffeei	锅粥	ghggggggggg
锈	giggfgggggf
错	aZcobcdcbie	错\$	fegeffffffj	错,	ddekdefeeef	错,应	effigggfggg	错,是	gfgifgggggf	错,违	gfghggggggf	错了	ceeldeffehd	错了\$	gfgifggffgf	错了,	cefleggfffe	错了怎	gggegeggfif	错咗	eefjeefeeid	错咗,	eefjffgfgee	错字	fffhgfggfif	错格	fffgffgffhh	错格了	fffgffgffhh	错的	ifgfggggghf	错网	ffgggfggfhf	错网格	ffgggfggfhf	错群	fffifgffgff	错群了	fffifgffgff
锦	fhgfffggggf	锦绣	fhgffgggggg	锦绣家	ghggfgggggg
锯	fdffjfgffge	锯掉	gfgghgggggf	锯断	gfgghgggggg
镇	gfggfgggggi
长	egfffjffdeg	长\$	fggffigffff	长,	hggfggggfgh	长时	gfgggiggggf	长时间	gfgggiggggf	长者	figffhgffge	长青	fgghhfhfffe	长青路	ffghhfhfffe
门	endddegdeec	门\$	fgfghhhffff	门,	fjgfhffffgd	门一	giggfgggggf	门不	ghghgfggggg	门不应	ghggggggggg	门也	figgfggggge	门也没	figgfggggge	门买	ghggggggggg	门买菜	ghggggggggg	门了	gigggfggggf	门了,	gigggfggggg	门前	hgffggggggf	门口	ejfecchegff	门口\$	gjggfgggggf	门口,	giggffggggf	门口垃	ghggfgggggg	门口接	ghggggggggg	门口有	gjgffffggge	门口的	gdgffeifefh	门口那	gfggfeggige	门外	gkgfffffffd	门大	eifgggggggf	门把	ghggggggggg	门推	ghggggggggg	门推销	ghggggggggg	门有	figegfggggf	门没	fjggffggggf	门没人	ghgggfggggg	门的	hjfgfffgffd	门窗	ffggfghfggh	门窗\$	ffggfghfggh	门管	gfgggiggfgg	门管\$	gfgggiggfgg	门被	fjgggfgggge	门那	ghgfhfgggge	门那条	gfggigggggf	门都	fgfgfgggggh	门锁	figgfffffgg
闭	gigfhfhfefe
问	hhedfidgcge	问0	giggggfggfe	问0号	gigggfgggfe	问社	ggggghggggg	问社区	ggggghggggg	问题	hfedfeehddh	问题\$	jcgfgffefff	问题,	fgeeddfjfeg	问题0	ghffggggggf	问题的	efggffgdffj
间	fifedjeedee	间\$	ejfffifffgd	间,	higggfggggf	间,住	ghggggggggg	间0	hhggggggggg	间:	hfggggggggg	间:0	hfggggggggg	间巡	hffgghggffe	间巡查	hffgghggffe	间施	ggfgfifgffe	间施工	ggfgfifgffe	间是	gggiggggggf	间是昨	gggiggggggf
闸	fhgfhfgffge	闸杆	ghggfgggggg
闹	gjffffgfggd	闹事	ghggggggggf	闹离	ghggggggggg	闹离婚	ghggggggggg
闻	fgffefffffi	闻到	giggggggggf	闻说	ffgfffgfggi
阀	gffeiffffgf	阀通	gfgghgggggg	阀通风	gfgghgggggg
阅	ddedcdfledb	阅\$	efgfeegkfec	阅,	eeffeffjffe
队	hfffkffeefc	队\$	heffifgfffe
防	ifeeghfcgdg	防\$	gigggfggggg	防已	fggghggfggf	防暑	iggggggggge	防栓	gkfedefffgc	防栓无	figgffgggge	防栓漏	fiffffggggf	防栓被	fhggggggggg	防检	hgggggggggg	防检查	hgggggggggg	防汛	gggggihgfge	防演	ffggfgfgggi	防演练	ffggfgfgggi	防火	fhggffhfgfh	防火门	giggfgggggf	防盗	feffifffffi	防盗网	ffgfiggggge	防诈	gfgggfggggi	防车	giggfgggggf	防通	heghhgefeff	防通道	heghhgefeff	防隐	fegfeffgifh	防隐患	fegfeffgifh
阳	ekffdjhfeeb	阳光	giggfgggggg	阳光房	ghggggggggg	阳台	ghgffihfffc	阳台冒	giggggggggg	阳台花	ggggffiggge
阵	fgffffgegfi
阶	giggfggfggf
阻	fjgfeggfgfe
阿	ggfeheffefg	阿伯	ghggggggggf	阿姨	eefeiffffgh	阿婆	ghggffggggf
际	fffhigggfgf	际有	fffiggggfgf
陈	iffeiffffgd	陈头	ffgfiggggge
陌	ghggggggggf	陌生	ghggggggggf
降	fhgghfhfgfe	降机	fhgghfhfgfe
限	fgffiiffffe
院	gifcjdgdeed	院\$	fihgffhgffd	院,	feggiggfggf	院了	gfggigffgge	院有	fjgfffgggge	院有三	gigfffgggge	院里	ghggggggggf
除	ejbdgeheefh	除\$	fgffhfhffff	除0	hhefggfgfge	除0号	hgffggfgfgf	除0格	hgffggggggf	除了	eideeffffgh	除了0	ieggggggggf	除外	edfgggggggj	除日	jffggggggge	除日常	jffggggggge
险	hfffiffeffe	险\$	fgggifgfgge	险,	ghggggggggg	险情	ieffhgffggf	险情\$	hffgggggggf
陪	gghfggggggf
陷	fhgfhgggggf
隆	gjgffggfgge	隆街	giggfgggggg	隆隆	giggfgggggf
随	ihgggggggge	随时	ihgggggggge
隐	hedcdfddihg	隐患	hedcdfddihg	隐患\$	fffeedfehei	隐患,	jefgggggggf	隐患0	ifgfggggggf	隐患:	hgggggggggg	隐患多	ggggghgghfe	隐患要	gggggegfejd
隔	ckdedheedeg	隔壁	diefeeffffh	隔壁县	gfggfgggggi	隔壁镇	gfggfgggggi	隔成	figggfggggf	隔离	fhggghggggf	隔篱	gjgfffgfgge
难	effffifffff
雀	gigggfggggf
集	fgffffifffg	集\$	hfgggghgggf	集中	fhffffhgggf	集合	ggggggigggf	集合\$	ggggggigggf
雨	egedchidddj	雨\$	ehgffffffgi	雨,	effgfegfffj	雨,没	fgggggggggi	雨了	ffgfffffggi	雨了,	ffgffggfggi	雨大	fefgfgigggh	雨天	fhgffiggffd	雨太	ghggggggggf	雨太大	ghggggggggf	雨棚	ghggggggggf	雨棚上	ghggggggggf	雨水	giggfgggggg	雨没	ifgggggggge
雪	fiefefffffh
零	icfhchdcfeg	零 	jfffgggffgf	零 0	hgggggggggg	零\$	jchgdhfcfgc	零,	iefffffeffh	零,0	igfegggfgge	零,有	gfghggggggg	零上	geeegggfefi	零上报	geeegggfffi	零了	fhgeffggigf	零了\$	fggfggggigf	零事	jgffggggfge	零事件	iggfgggggge	零事故	hgggggggggg	零情	gghgggggggf	零情况	gghgggggggf	零报	gcghdhddfeh	零报\$	igffgfgggge	零报告	gdghdhddfeh	零还	effegfggjge	零还是	effegfggjge
雷	fhfgfgiggge
雾	ghgffffgggg
需	ihgffgggffe	需要	ihgffgggffe	需要上	iggfggggfgf
震	fgffehffefi	震了	gegfffggegj	震得	giggggggggf
露	fhffhehfffc	露天	fiffffhfggd	露宿	ghgggfggggf	露宿者	ghgggfggggf
霸	gjgfffggggf	霸住	gigfffggggf	霸晒	giggggggggg
青	fggigfgeffd	青石	gfgiffgfggf	青竹	ghggggggggg	青竹花	ghggggggggg	青路	ffghhfhfffe	青路发	gghgggggggg
静	keeeheeehfd	静\$	ieffheefhfe	静,	jfgggggfggf	静静	ifggggfgggf
非	eifhffffffe	非机	figgggggggf	非机动	figgggggggf
靠	hhefefffffh	靠谱	gfggffgfggi	靠谱的	gfggffgfggi
面	djdifdfdceg	面\$	fhfehdfdefi	面,	giggfgggggg	面包	fiffifgggge	面包车	fiffifgggge	面去	giggggggggf	面去了	giggggggggf	面塌	gigffgggggg	面塌陷	ghggggggggg	面就	ghggggggggf	面就是	ghggggggggf	面有	ggggggggggh	面有个	ggggggggggh	面的	giggfgggggf	面议	ffgggghgggh	面议\$	ffgggghgggh	面说	fdfjgggggge	面说0	gfghggggggg	面馆	gfgfffgfgfi
鞋	gfggfiggffe	鞋柜	gfgggiggfgf	鞋柜违	gfgggiggggf
鞭	ggggghggggf	鞭炮	gggggiggggf
音	ghghfceegib	音\$	hegiegggggf	音:	hgggggggggg	音:无	hgggggggggg	音响	gjggfegggge	音响开	gigggfggggf	音扰	geiffiggfgf	音扰民	geiffiggfgf	音投	egfhhgggfgf	音投诉	egfhhgggfgf	音有	gfgggfggigf	音有结	gfgggfggigf	音炮	giggggggggf	音炮震	giggggggggf
顶	gkegggfeeeb	顶上	figgggggggf	顶有	ghggggggggg	顶有人	ghggggggggg	顶楼	ghggggggggg	顶漏	figgffggggg	顶漏雨	figgffggggg	顶的	ghggggggggf
项	jhfffhffefd	项\$	jggfggggfge	项目	fhggggggggg	项目部	fhggggggggg
顺	hjeedfffffe	顺巷	gigfffggggf
须	fegfijffdff
顾	eghgggggggh	顾上	efhgggggggh
顿	fhffhfgffge
预	edffhjieeef	预案	geggfiffffh	预警	ffgffiifeee	预警,	ffggfgifggf	预计	gfggigggggf
领	gdedeggfeej	领导	hffefefgfei	领导\$	ggggggghggf	领导,	hgggggggggf	领导说	egffgeggfej
频	gfggghgfffg
题	hfedfeehddh	题\$	jcgfgffefff	题,	fgeeddfjfeg	题,0	jeffgggfggf	题,就	fjgggfgggge	题0	ghffggggggf	题0起	fhgfggggggf	题的	efggffgdffj
风	iheeffideeg	风,	gegghfifgge	风一	giggggggggf	风一吹	giggggggggf	风刮	ghggggggggg	风刮倒	ghggggggggg	风吹	fjgffggfgge	风大	gifgfgggggg	风大,	gifgfgggggg	风平	ifgfgggfggf	风平浪	ifgfgggfggf	风把	ghggggggggf	风来	gfggfgigggf	风来了	gfggfgigggf	风真	ffggggggggi	风真大	ffggggggggi	风红	gfgggiggfgf	风红色	gfgggiggfgf
飘	gigggfgggge	飘着	gigggfggggf
飞	ejefhgfeeff	飞\$	giggffggggf	飞线	ehegigfeefg	飞线\$	gfghgghgggf	飞线0	ghffggggggg	飞线充	gfffehffffh
食	difddeeddei	食堂	fegefhffffi	食堂几	gfgggiggggf
餐	gkffffffgge	餐馆	higgffggggf
饭	eifheffeefg	饭\$	gfgggggggfh	饭,	fgfiefgfffh	饭店	fjggfgggggf
饼	giggegggggf
馆	ghfeefffffh
香	fgfgffgfggi	香路	ghghggggggg
马	eheegfhiefb	马上	edeehfhiefc	马上落	gfgffgghggf	马上过	fefgjggefgf	马蜂	giggggggggf	马路	gjfgefgfgge	马路\$	ghggfgggggg	马路上	giggfggfggf
驿	ghggggggggf	驿站	ghggggggggf
骂	fggffeffgfi
骑	fhggggggggg	骑电	ghggggggggg	骑电动	ghggggggggg	骑车	ghggggggggg
骗	dgeeeeffffj	骗,	fhgfffggggh	骗了	gfggggfgggh
高	digeegheeef	高压	fjffffffffe	高压线	fjffffffffe	高空	ffhfghifffd	高空抛	gfhfghifffd	高空掷	fhfggghgggg	高铁	gegggfggfgi	高铁站	gegggfggfgi
鬼	chfegefeefk	鬼\$	ceffgffeefk
鱼	djgdheeeefb	鱼,	fifffggfggf	鱼的	fifffggffgf
鸟	ghggggggggf	鸟驿	ghggggggggf	鸟驿站	ghggggggggf
鸡	eifegjfeeee	鸡\$	ggggghggggf	鸡,	fjgfffgfggf	鸡蛋	fgggffggfgi
鸣	ghggggigggf	鸣\$	ggggggigggf
鸽	gjgffgggggf	鸽,	gigfggggggf	鸽,成	gigfggggggf
麻	eifefeiffff	麻将	gigfffggggf	麻将馆	gigfggggggf	麻烦	feffgfifffg
黄	flfeegefeeb	黄的	gjgffeggeed	黄的,	ghggggggggf
黑	fmffedffefc	黑,	giggggggggf	黑了	giggffggfgf	黑烟	giggggggggf	黑烟,	ghggggggggg	黑色	ghggggggggg
鼠	fkgfeefgffd
齐	edcdedhejdj	齐\$	eefefffehei	齐,	fgffggigfgg	齐全	hfggggfgggh	齐全,	hfggggfgggh
龙	igdeeefffgh	龙 	hhefffggfgf	龙 0	gifffgggggf	龙 今	hgggggggggg	龙:	hgfgggggggg	龙】	hgfgggggggg	龙】0	hgfgggggggg
👌	dcedcceldca	👌\$	edeeedfkedc	🙏	jefefdfhfee	🙏\$	jefefdfhfee
🫡	ffgfffgiffe	🫡\$	ffgfffgiffe
️	hbeddefjeeb	️\$	iffggggfggf
`
