// Written by scripts/fit-likeness.ts.
export const categoryTable = ` 	ghgaebhgeidhf	 0	hgfdfdeefhehf	 0 	gfffhgfggffhf	 0格	hhfdfeefghfef	 发	fifehffgfegff	 无	gfhfgfggggggh	 无,	gfhfgfggggggh
#	ffhggffigffff
\$	ffghehffffffg
,	efffdifgdgggh	,0	beegghfffgdgh	,0,	fgggghgghfggg	,0.	gfhfgfggggggh	,00	edgfegehgiegc	,0、	giegggggggggg	,0个	ghffgfhghfggf	,0人	effhffffgffif	,0号	fdefifffhegfh	,0栋	efgffheffefgg	,0格	efehhggfegdeh	,一	ffghfhgeeggfe	,一人	gggggghgfgggg	,一直	ggfhghgfggggg	,一辆	ggffghggghfgg	,三	fehhhfeffffhf	,上	gggfhdffggffi	,下	fffffhfffeige	,下面	ffffgifffehfe	,不	fegfgffhhhfff	,不是	feffgffhhhggg	,业	gfffgfiffffgg	,业主	gfffgfiffffgg	,东	hffhghffehffg	,两	gffhgefgghhgf	,个	ggghgghggggff	,中	ggggghggggfhg	,中心	ggggghggggggg	,二	fhffffhgefigf	,交	gggfggggfiggg	,交警	gggfggggfiggg	,人	ffihfhffhffee	,人没	gghfghgggfgff	,什	fifeghfffffed	,什么	fifeghfffffed	,今	hgegfhfefgffh	,今天	hffgghfffgffh	,仲	fegefiffffffe	,仲有	fegefiffffffe	,但	gghfgggghfggf	,位	hgggggggffggg	,住	ffghfggggggff	,停	ggfggfggghffg	,像	ieffgeffgffff	,像是	ieffgeffgffff	,入	fgfhgiffgffff	,入面	fggfgiggggfff	,全	gghfghgggefgg	,其	hfhffggfgeffh	,其他	ghggghgghfggg	,其余	hehgfffggfgfh	,冰	gfffgjffgfgff	,冰箱	gfffgjffgfgff	,几	gggggfhgggggg	,出	gfghgffffhgff	,刚	fghhgffgeeged	,刚从	ggfhhfggggggg	,刚发	gfifggfgfgggf	,刚才	ghghgfgfgghgf	,刚接	gfghgfghffggf	,别	gfffgfffffggi	,前	gfffghhfffgff	,前天	gggfghhgggggg	,前面	ggffghhfggggg	,劝	ffiefffgifeff	,十	ggghgfhgggggg	,半	fffefeehgffie	,半夜	gffffffihfggf	,占	fgfgghgghfggg	,压	gfffgdggfhiff	,压到	ggffgeggghigg	,双	gfffgfhgfiggg	,双方	ggffgfhgfhggg	,叫	ffffgfefgfghi	,司	gfffgegggifgg	,司机	gfffgegggifgg	,吓	ghgigfgfggggg	,吵	fgggggghggggg	,周	gfgfggghggggg	,味	fjfffefeffffe	,味道	fjfffefeffffe	,和	fhhggeffgffff	,喊	ffffgefffffig	,喊不	ffffgefffffig	,嘈	fffffffifffff	,嘈到	ggggggghggggg	,困	ggffggfiggfff	,在	fegdfdeffefii	,均	giefgfgghghgf	,均已	giefgfgghghgf	,坐	fffigfffgffff	,垃	gifggggggggfg	,垃圾	gifggggggggfg	,堵	gggfgffgifggg	,夜	ggggggghggggg	,夜晚	ggggggghggggg	,大	fffffeiffffhe	,大家	ggghggggggghg	,天	fffefffifffhf	,天天	gfffgffiggffg	,头	fdjffefffffid	,女	gggfgghgggggg	,她	ggffgeffgfgif	,好	eefgdfeeffehj	,好像	fghfgfgfgggfi	,好危	fgfhghffggfff	,好可	ggghgggggggfg	,孩	fffhfhhffffeg	,孩子	fffhfhhffffeg	,实	ggfhggfgggggg	,实际	ggfhggfgggggg	,家	gfggfffffhghf	,家里	ggghgffgggghf	,小	fefefjgffiffe	,小孩	gfffgjffgffff	,小广	gegggfgggiggg	,就	gfifghfgfffff	,就是	gfifggggfffff	,居	fffffffhffffh	,居民	fffffffhffffh	,屋	gfhffffggfghf	,屋里	gghfggggggggg	,工	hfffffhggffgf	,工人	hfffffhggffgf	,差	fdeffhfffiffi	,差点	gdeffgfffigfi	,已	gehcdgfegfgfj	,已下	hgfggggghgggg	,已交	gffggffgffffi	,已关	ggifgggggggff	,已劝	hdggfeffieffg	,已叫	heffgffgihfgf	,已扑	gfifggggggggf	,已打	ggigggggggggg	,已报	gghgghggggfgg	,已拉	ggfggiggggggf	,已教	gfffggggihggf	,已清	ghhgggggggggg	,已经	hggegghgfgggf	,已联	fieefefffehhg	,已让	gggiggfgggggg	,已调	gfffgfjfffggf	,已送	fffffffgffihe	,幸	fhgffeffgfhff	,幸福	ghgggfggggggg	,建	ggghgggghgggg	,当	fhhefffhgffgf	,当场	ghhfgfggffggg	,快	fehgggffffefi	,快报	ggghggggggggg	,快来	gfhegfggggffi	,怀	gfgeiffgggggg	,怀疑	gfgeiffgggggg	,成	higefhfeffeee	,成地	fiffgfgggfgff	,成条	ghggggggggggg	,我	heghhecfedeei	,我家	fffgiifggffee	,手	ggefgiggggghf	,把	gggfgfgggiggg	,报	gfgigegfggfff	,拉	gggggghgggggg	,按	gggggigggggfg	,按铃	gggggigggggfg	,改	gggfghhgfgfgg	,改一	gggfghhgfgfgg	,救	ggffgfgggigfg	,救护	ggffgfgggigfg	,敲	fegfffffffgjf	,敲门	fegfffffffgjf	,整	feffgighfffff	,整个	ggggghggggggg	,整条	gegggiggggggg	,整栋	ggggggghggggg	,无	ffhfgffgghgfh	,无人	ffhfgffgghgfh	,早	ghgfgfggggggg	,早上	ghgfgfggggggg	,星	ffffghfhggfff	,是	fegfghfhhheff	,晚	ggfggigggggfg	,晚上	ggfggigggggfg	,有	hccdefifegjfd	,有一	fffdgejfffhff	,有个	gfgigffggggfg	,有人	gffgfhhgfhfge	,有没	ifffgeehgffff	,有点	gggfggggggghg	,有老	gggggfgggfief	,朝	ggghghggggggg	,朝阳	ggghghggggggg	,材	hggggfggggggf	,材料	hggggfggggggf	,枫	fggfghggghggf	,枫林	fggfghggghggf	,楼	fhgffhhefffed	,楼下	gifggffeffgfe	,楼道	gfhfghggggggg	,正	ffffgfgggfhfh	,正在	ffffgfgggfhfh	,水	fhgeffffffgfh	,水都	gggggggggghgg	,求	ffffgffhgfghf	,污	ggggghggggfgg	,污水	ggggghggggfgg	,没	gffhgegeehffh	,没人	ffhffehffgfhf	,没有	hfhgggggggggg	,油	ghfggfgghgggf	,浓	gghgggggggggg	,浓烟	gghgggggggggg	,消	gghgggggggggg	,消防	gghgggggggggg	,滋	gffggiggggfff	,滋滋	gffggiggggfff	,滑	gigggfgfggfff	,滨	hfgfgfghhgggf	,滨江	gfggggghhgggg	,火	feiegfgfffffh	,火星	gghgggggggggg	,火苗	gghgggggggggg	,物	ffffgkeeggfff	,物业	ffffgkeeggfff	,狗	ggggghggggggg	,现	feiigffggggff	,电	ffhfgffffhfgf	,电话	gggfgffggighg	,疑	gffgiffggfgff	,疑似	gffgiffggfgff	,看	gggggiggggfgg	,砸	gggfgeggggigf	,穿	gggggfggggghg	,穿红	ggggggggggghg	,粪	ghfgggfgggfgg	,粪水	ghfgggfgggfgg	,约	gfffgfhghffhf	,约0	gggfgggghgghf	,翠	gghfgghgggggg	,老	fhfgfhffffffe	,老人	ggfhghfggggfg	,脸	ffffgeffgfffj	,脸都	ffffgeffgfffj	,腿	gfffghfgeihfe	,臭	fhfffhfffffff	,臭到	giffgfggggggg	,臭水	gegggiggggggg	,苍	gigggfggggggg	,苍蝇	gigggfggggggg	,草	gigfggggggggg	,草坪	gigfggggggggg	,蓝	ggffgfggghghg	,蓝色	ggffgfggghghg	,蚊	ghggggggggggg	,蚊虫	ghggggggggggg	,行	ggffgfggfiggg	,行人	ggffgfggfiggg	,街	ffffgcffffjhf	,补	fffgfeffgfffi	,西	gefgghfghfggf	,要	hfejffeffffff	,讲	fgffgjcfggfhf	,话	fffhgdjfggfff	,说	eddhedkgfeehd	,说不	ggggggggggghg	,说了	gfgfgfhhgggfg	,说找	gggfgfffgggie	,请	ffhffgfhfhfgf	,谁	fegefffffghfi	,谁的	ggffgfggghhff	,走	fejfffffgffef	,路	fffefhffhgffe	,身	gffifffgffghe	,车	ffeefifffeife	,轮	gggfgfgggiffg	,还	ffhgfifffhfff	,还有	gfifgifgggfgf	,这	fffeggfifffge	,这个	fffeggfiffgee	,违	ffffgfgfhhggg	,违停	ggggggggghggg	,都	hefefgiigffee	,里	ffiefifffegee	,里头	gfffgifggegff	,里面	gfifggggggfff	,银	fffhfgffhffff	,银杏	gfffgggghffgg	,门	gffegeffgffje	,问	gffhfffffffhf	,阻	ggffgfgghifgf	,隔	ggghghggggfgg	,青	gffhgfggeiggf	,风	ggfggiggggegg	,风一	ggfggiggggegg	,飞	fhefgfgghfggg	,飞线	fhefgfgghfggg
-	gfgfgffggfgif	-0	gfgfgffggfgif	-00	gfffgffggfgig
.	gfhfgfggggggh	. 	gfhfgfggggggh
0	fhhgfgfdgheef	0 	ehddgeehegeie	0\$	gdgffeefhifhe	0,	fefhfhffhifff	0,0	fgffghgfhffgf	0-	gfgfgffggfgif	0-0	gfgfgffggfgif	0.	gfhfgfggggggh	0. 	gfhfgfggggggh	00	heghefegchegf	00 	fieefeehfgfhe	00\$	gfhffffffhfhe	00,	ghfhghfggfggg	000	heggeeegfgfid	00:	fihefffhffffe	00个	fffffffgffggi	00分	gfhfgefffiggf	00号	igfgeefgeffed	00在	gehhgfgggggff	00岁	gggfgfggggghg	00张	ghggggggggggg	00日	hggfgffhfffgg	00栋	heghfhfffeffe	00格	ecehghffdhgfh	00楼	fggfgiggggfff	00点	gfhgggghggggg	00网	efieffeffeeie	00辆	ggggggggghggg	0:	fhggfgfhfhfee	0:0	fhggfgfhfhfee	0、	giegggggggggg	0个	egfggegeigeeh	0个\$	gffhggfgghfgf	0个,	fgheffffigffe	0个人	gggiggggggggg	0个摊	gggggggghgggg	0个网	fffefffgffggi	0人	dhggedgfegehg	0人\$	dhegedeffffih	0人,	gfhfgfggghggf	0人未	gggiggggggggf	0分	gfhfgefffiggf	0单	fdfffhiffffhe	0单元	fdfffhiffffhe	0台	gghfggggfhggg	0号	igehffefefeeg	0号\$	igeifffffefff	0号一	hfhfggggggggg	0号后	iggggfgggfggg	0号工	fffegffggfhgi	0号楼	fhffgiggggggf	0号网	fgeggfeffgefg	0号门	hggfghgggffgg	0名	edeiiedfedeeg	0名\$	fefhheefeefeh	0名,	ggghggggggggg	0和	ggggghggggggg	0和0	ggggghggggggg	0在	gehhgfgggggff	0处	gifhefeehdeed	0处\$	ehfhfgffheffe	0处,	hjfffefffeffe	0处已	ghhggfggggggf	0头	feffifffgfgfg	0头\$	feffifffgfgfg	0套	geeigggggfggf	0家	fehfffffiffff	0岁	ffffgffggffif	0岁,	ggffgffggfgif	0张	gjffgfgggfgff	0张\$	ghgggfgghgggg	0张,	ghggggggggggg	0户	eefihfffffhfe	0户进	gggggfgggghgf	0日	hggfgffhggfff	0日0	ggffggghgfggg	0月	hggfgfffggfgf	0月0	hggfgfffggfgf	0栋	ifhgehdfeddgg	0栋\$	hgggfgfgfffge	0栋,	gfggggghggggg	0栋0	hdghfgeffffie	0栋一	hfhfggggggggg	0栋二	gghgggggggggg	0栋后	fgfgghggfgggg	0栋地	gghhggggggggf	0栋有	fifgffffffffg	0栋楼	hfgggfffgfgff	0格	egfggggdggfce	0格 	gifdgeefecfhg	0格\$	fefeiefffhfff	0格:	feeefeffffhhi	0格、	fiffeffgfhfff	0格一	eefghihfeeded	0格不	gfffgfhhffgfg	0格两	fefffffggfifh	0格丰	gghgghggggggg	0格交	gjffefgggfggf	0格今	ffigffggehffe	0格占	gggggggghgggg	0格发	eheigfefehffd	0格和	ggfhgfhggfggf	0格学	fhgffffgiffgf	0格安	fghfgfhggffgf	0格小	gfhfgfggfghgf	0格巡	eegifgefggffh	0格工	gggfghfhggfgg	0格广	fffegiffhffgf	0格文	hhfggfggggggg	0格新	ghffiffgfffgf	0格无	hgghfgfgfffff	0格早	ghggggggggggg	0格昨	ffffgffghfigf	0格有	gcfggeidegedh	0格楼	ffhfgfhgfgggf	0格正	ffegfigffhffg	0格水	gffggefhgghgf	0格没	fegefgefghffh	0格河	ffffghfgheffh	0格湖	hffefhffffdfi	0格滨	ghffgfggfeggi	0格的	fgffgfhgifggf	0格网	ffhifffgffgfe	0格老	ghefgfgggfhgf	0格菜	fffhfifgfffgf	0格违	gggggggghhggg	0格配	feifghgggfggf	0格银	iggfggggggggg	0格长	ggfgghggggfgg	0格零	gfhfgfhgggggf	0楼	idhdefecfdefi	0楼\$	jfggfffdfffff	0楼有	fffegeffgfgfj	0点	figdfdfgeifge	0点0	gggfgefffiggf	0点半	fifefffgfhfff	0盏	ggiggfggggggg	0盏\$	ggggghggggggg	0网	ehhefegefeeie	0网格	ehhefegefeeie	0起	fgdgfgeghgffe	0起\$	ffffgfffhhggf	0起,	gggggggghgggg	0起:	ghefgggggfggf	0起打	ggghggfgggggg	0辆	fffefeffgjfff	0辆\$	ffgffffffifff	0辆,	fffeffffhifgf	0间	iffiffffffggf	0间\$	iffiffffffggf
:	ehefddgghhhfe	:0	fjgfeeegfggdc	:00	ehhfeeehehhdd	:0月	hfhfgggggfggg	:0格	fifgffffgffff	:刚	gggggggghfggg	:刚才	gggggggghfggg	:前	gghgggggggggg	:前天	gghgggggggggg	:昨	gffggggghgggg	:昨天	gfghgggghgggg
^	ffghehffffffg	^#	ffhggffigffff	^0	fhgfffgcegfef	^00	efgggfffcfegh	^0单	gggeghigggggg	^0号	ghdgggdedgegg	^0栋	hfggggffgffhf	^0格	fggeffgdgggee	^0楼	ffgefeffffffi	^0网	giefgghgggggg	^k	ggggggghggggg	^kt	ggggggghggggg	^一	hchgecefhhdfh	^一格	fffhfffeehfeh	^一楼	jggfgefffffff	^七	fgigfggffffff	^七号	ghhfgfgffgggf	^七格	gfhgghhgggggg	^三	ffhefhhfghfeg	^三号	gfffghifffggf	^三格	gfhfggffhffeh	^上	efgifcfehfheh	^上午	gffggggghhggf	^上周	fehefeffhfhfi	^下	fiegfgffegfeh	^下午	fgfgfffffgfei	^不	fghhfgghfffff	^不好	ghffghfhgfggf	^不是	gfhiggffggggg	^东	gggfgfggggigg	^两	fffhfeifeheef	^中	gfhhggggggggg	^为	gfgfgigfgggff	^九	gfgffdhhhdffi	^九格	ffgffehhheffi	^二	ifgggfffffgff	^五	eiedffehhegeh	^五格	fieefdfeheheh	^今	efefihffiefff	^今天	fffhfhfgifgge	^今早	fgeeigfffeffg	^低	gfffgefggghhf	^你	gggggiggggfgf	^停	fffegifffhfff	^停电	ffffgiffgffff	^停车	fggfghggghfgg	^健	gffggifggffff	^健身	gffggifggffff	^儿	ggggghggggggg	^儿童	ggggghggggggg	^八	gfiefffgfhfff	^八格	gfiffffgffggf	^公	fefefifhfffee	^公园	fefefifhfffee	^六	hegefefgfffgi	^六格	hehefffffffhi	^共	gggjgfgggefgg	^共享	gggjgfgggefgg	^养	feffiffefffff	^养鸡	gfffifgfgggfg	^几	ghghggggggggg	^凤	fihfffgfgggff	^凤凰	fihfffgfgggff	^出	gggifgggggggg	^出租	gggifgggggggg	^刚	ggfiffhfefeed	^刚刚	ggffgghgfhggg	^刚发	gghfghggghggg	^刚才	hffgffhffffff	^刚报	ggghggffghggg	^刚接	gggfghghggggg	^前	fhfiffefggfee	^前天	ghehgggffhggg	^前面	gghfggfghgggg	^包	gggfgfiggfggf	^包工	gggfgfiggfggf	^十	ffgffhhfhegef	^十二	fffffhffffhff	^半	ggghggfhggggg	^半夜	ggghggfhggggg	^单	gghfghgggfggg	^单元	gghfghgggfggg	^南	gggfgggghgggg	^厨	ggigggggggggg	^厨房	ggigggggggggg	^又	ghffghggggggf	^发	gefgeeefeefhi	^发现	gefgeeefeefhi	^变	ggfggiggggggg	^变压	ggfggiggggggg	^台	ffffgefffgiff	^台风	ffffgefffgiff	^后	ghhgggggggggg	^周	gfgigffgghggf	^哪	fefgffeiffgee	^四	feeefgffehfhh	^四格	feeeffffegfhh	^地	fffgfeffhhife	^地下	fffgfefffhiff	^地铁	gfgggfgghhfgg	^垃	figffgfffffef	^垃圾	figffgfffffef	^外	ggggggggeiggg	^夜	gfgggggghgggg	^夜市	gfgggggghgggg	^大	fffhffffgfihd	^大前	ggggghgghgggg	^大风	gggfgfggggigf	^天	hdghfffheefhe	^天台	hfhefhfffffff	^天桥	gfgfgfgfffgif	^奶	gfffgefggfgje	^奶奶	gfffgefggfgje	^学	gggfgggghhggg	^学校	gggfgggghhggg	^家	fedifeehfffid	^家里	ffeifefffffie	^对	hgghggfgggggg	^对门	hgggggggggggg	^对面	ggghggggggggg	^小	dggdhjfefddch	^小区	effeiiggffeee	^小孩	fefefifffffei	^居	fegffegffggih	^居民	fegffegffggih	^屋	heffhfffhhfef	^屋企	feffhffghhfff	^巡	iehhfffffffff	^巡查	iehhfffffffff	^工	ffhehehhffeff	^工人	gggfgfigggfgf	^工地	ffhfhffhfffff	^幼	gggfiffgfgggf	^幼儿	gggfiffgfgggf	^广	gfgfgifhgfgff	^广场	gfggghfhgfgff	^建	hfgegggggiggg	^建设	hfgegggggiggg	^忘	gggggghgggggg	^快	ffgifefffhffg	^快来	ggggggggggggh	^快递	ffgifefffhffe	^我	egfghdhbdecif	^我们	fgffihffgffef	^我奶	ggggggggggghg	^我妈	gggfgffggggif	^我家	geghhhgefeehd	^我爸	fefdfdeffffhj	^我的	gggfgfgggiggg	^我老	fffefeiffffhe	^把	gggfgghghgggg	^把0	gggfgghghgggg	^接	fffhfffggfgfh	^收	fhfgfhefffhfe	^收到	fhfgffffffhfe	^救	fegdfifffffhg	^救命	fefegiffgfgfg	^数	ggggggggghggg	^新	fhgfgfggggghg	^无	eghefgefgheeg	^无人	ffffghffgfgfh	^无牌	gfffgffgejgff	^早	geffghgfhhfgf	^早上	gfffghgfghfgf	^星	hgfhgffgffggf	^星期	hgfhgffgffggf	^昨	geeheifggdfee	^昨儿	fffffifhggfgf	^昨天	hffiffgegffff	^昨日	gggfghgfhffgg	^昨晚	fffhghfgfffgg	^暴	gggggfgggghgg	^暴雨	gggggfgggghgg	^更	fggggfghgfggg	^更正	fggggfghgfggg	^有	hhfhdZbdchcih	^有个	fefhfdeefefjg	^有人	higgeceeeedci	^有住	hghggggggfggg	^有只	ggghggggggggg	^有婆	fffhffffgffhf	^有没	fhffggghggggf	^有辆	fffegefffjffe	^未	gggfgfgggiggg	^树	ggfggiggggegg	^楼	ffgddfejhceef	^楼上	gcfeeffjddcef	^楼下	ehgfffegieggd	^楼梯	gfhfghgfggfff	^楼道	gghfgifffgffg	^楼顶	fggfgggggggfi	^残	gggfgfgggffif	^残疾	gggfgfgggffif	^水	fffeggffhhffh	^水管	ggggghggggggg	^没	gghgghggggggg	^河	eiehhgeeeeeef	^河边	fefififfffffd	^河里	ghfffefffgffi	^消	ggiggggggeggg	^消防	ggiggggggeggg	^清	hhfggfgggfgfg	^湖	fhggghggggggg	^湖滨	fhggghggggggg	^漏	fehgggfhgffff	^漏报	fehgggfhgffff	^爷	gfffggggggfhe	^爷爷	gfffggggggfhe	^物	hefefejffefff	^物业	hefefejffefff	^独	gggfgfggggghg	^独居	gggfgfggggghg	^电	fhgdfjfffeeed	^电梯	gfffgjggggfef	^电线	fhffggggfffff	^石	ghggggggggggg	^石榴	ghggggggggggg	^网	fffeigfghfffe	^网格	fffeigfghfffe	^老	ffffeffffgfjf	^老人	gfffefgfggfjf	^自	fffhfifffefff	^自来	fggfgifgggfgf	^草	ggghfffgggggh	^草丛	ggghfffgggggh	^菜	gggghhgfggfgg	^补	hfgeffffhgfff	^补报	hfffggggghggf	^装	ghggggghggggg	^装修	ghggggghggggg	^谁	ejdgeceheiedd	^谁家	fiegfefhfffee	^货	ggffgifgggfff	^走	gghggggghgggg	^路	ggffgiggghfgg	^路灯	ggggghggggggg	^路面	ggggghggggggg	^车	ffhegegggifff	^这	fefefieeefied	^迟	ggggggggghggg	^邻	feeiffhgfffff	^邻居	feeiffhgfffff	^酒	ghgggeghggggf	^锦	ifffgffgggfgg	^门	fifffhfheegff	^门口	fifffhfheegff	^阳	gfgigffffffff	^除	ffgfghggggggf	^除0	gghgggggggggg	^隔	gehhedhheeegf	^隔壁	gehhfegfeefgf	^隔篱	ffgfgfgigggfg	^雨	ffffgggfggigf	^雨太	gffggeggggigf	^零	gfigggggfgggf	^马	gggfgfffgggfi	^马蜂	gggfgeffgggfi	^高	gffgghffgffhf	^鱼	geffhfgghfgff
a	fffhfhfffffhf	a座	fffhghggggffg	a座\$	fffhghggggffg
b	fhffgigfghfff
k	ffffgffigffff	kt	ffffgffigffff	ktv	ffffgffigffff
s	gggggfggghggg	su	gggggfggghggg	suv	gggggfggghggg
t	fffhfefifffhf	tv	ffffgffigffff	tv低	ggggggghggggg
u	gggggfggghggg	uv	gggggfggghggg
v	ffgffefifhfff	v低	ggggggghggggg	v低音	ggggggghggggg
§dispute	ebbcdcobccccb	§dispute+	ebbcdcobccccb	§dispute1	gddheekfedddd	§dispute1+	gddheekfedddd	§dispute2	edecfdlegeeee	§dispute2+	edecfdlegeeee	§dispute4	ccceddobccccb	§dispute4+	ccceddobccccb	§elderly_welfare	cbcdcdebcdeof	§elderly_welfare+	cbcdcdebcdeof	§elderly_welfare1	cddchfffegeke	§elderly_welfare1+	cddchfffegeke	§elderly_welfare2	eddhecdeeddld	§elderly_welfare2+	eddhecdeeddld	§elderly_welfare4	dcdadccddgfmf	§elderly_welfare4+	dcdadccddgfmf	§epidemic	cdbZobbccbdea	§epidemic+	cdbZobbccbdea	§epidemic1	fffejfgffffff	§epidemic1+	fffejfgffffff	§epidemic2	eddbldddedegd	§epidemic2+	eddbldddedegd	§epidemic4	ddcbnccdccdcc	§epidemic4+	ddcbnccdccdcc	§facility	dbbddqdedcece	§facility+	dbbddqdedcece	§facility1	cfgfemdddehed	§facility1+	cfgfemdddehed	§facility2	dfebdnfeddhde	§facility2+	dfebdnfeddhde	§facility4	fcddeneeedgdc	§facility4+	fcddeneeedgdc	§fire_safety	ccqddacdccddc	§fire_safety+	ccqddacdccddc	§fire_safety1	dfncefeefcece	§fire_safety1+	dfncefeefcece	§fire_safety2	demdegdfcccdc	§fire_safety2+	demdegdfcccdc	§fire_safety4	ddpdecddededd	§fire_safety4+	ddpdecddededd	§flooding_weather	cbbbcfcccbnbe	§flooding_weather+	cbbbcfcccbnbe	§flooding_weather1	ddddebddgdlfg	§flooding_weather1+	ddddebddgdlfg	§flooding_weather2	dddcegededkgd	§flooding_weather2+	dddcegededkgd	§flooding_weather4	dbbbdfcdcdnbf	§flooding_weather4+	dbbbdfcdcdnbf	§illegal_construction	oaaZcdcbeecfa	§illegal_construction+	oaaZcdcbeecfa	§illegal_construction1	jgedfheffeeed	§illegal_construction1+	jgedfheffeeed	§illegal_construction2	nbbadbcgbfcfb	§illegal_construction2+	nbbadbcgbfcfb	§illegal_construction4	lddcecdfgdedd	§illegal_construction4+	lddcecdfgdedd	§noise	edbbcabpccebb	§noise+	edbbcabpccebb	§noise1	fgddegdkedddh	§noise1+	fgddegdkedddh	§noise2	cecedeimeddce	§noise2+	cecedeimeddce	§noise4	gbccddfndcfcc	§noise4+	gbccddfndcfcc	§other	ZgWfZgeeedZfo	§other+	ZgWfZgeeedZfo	§other1	fgegfgehgefeh	§other1+	fgegfgehgefeh	§other2	egfcgfdeefggi	§other2+	egfcgfdeefggi	§other4	dbffefeddffel	§other4+	dbffefeddffel	§public_security	bcbqeaedcbdcd	§public_security+	bcbqeaedcbdcd	§public_security1	dhcledegffdde	§public_security1+	dhcledegffdde	§public_security2	fbboebbcfddcf	§public_security2+	fbboebbcfddcf	§public_security4	dacpgaicdbdcb	§public_security4+	dacpgaicdbdcb	§sanitation	dpdbeaccdecce	§sanitation+	dpdbeaccdecce	§sanitation1	ekedfieeeedea	§sanitation1+	ekedfieeeedea	§sanitation2	dnfdfddcdcdfe	§sanitation2+	dnfdfddcdcdfe	§sanitation4	dnccdadefgddd	§sanitation4+	dnccdadefgddd	§street_vending	ceebdbdcobdcg	§street_vending+	ceebdbdcobdcg	§street_vending1	dfgfdcedjefdi	§street_vending1+	dfgfdcedjefdi	§street_vending2	bgeeebednfeda	§street_vending2+	bgeeebednfeda	§street_vending4	dbcdecfemffec	§street_vending4+	dbcdecfemffec	§traffic_parking	cbcddecccocbb	§traffic_parking+	cbcddecccocbb	§traffic_parking1	heegecgedjfde	§traffic_parking1+	heegecgedjfde	§traffic_parking2	ddghefdecigcd	§traffic_parking2+	ddghefdecigcd	§traffic_parking4	cadddeddgndcc	§traffic_parking4+	cadddeddgndcc
、	fidhefffehffe	、0	figeeffgfhfff	、0格	fiffeffgfhfff	、飞	fhdiggggffggf	、飞线	fhdiggggffggf
一	gehgfhhfddeff	一上	gggfgfgggggif	一上午	gggfgfgggggif	一下	eedffkgggfege	一下\$	fffegihffgfff	一下,	ffeggifhffgff	一个	dfheeggdeedgi	一个\$	gfhfggffgggfh	一个,	ffiegfffffgfh	一个人	fffgfefffhfif	一个花	ggghgfggggggg	一人	gggggghgfgggg	一人头	gggggghgfgggg	一件	fffffffhffhgf	一件:	gggfggfhggggg	一切	fghfghggggggf	一切正	fghfghggggggf	一半	hggfghfgfgggg	一半\$	hggfghfgfgggg	一单	ggghggfgggggg	一名	eeeiedgfeegid	一名,	gggfgggggggig	一名精	fffjfffgfffef	一吹	ggfggiggggegg	一堆	feifghfggfgff	一处	hghdehdegdgeh	一处\$	gfffghgggfggh	一处,	ifgfffffefffh	一处占	ggfgggggifggg	一处消	gghggfggggggg	一处私	hfhfgfggggggg	一处飞	gfifggggggggg	一大	ifffgffhggfgf	一家	gfifgffhffggf	一对	gggfgghgggggg	一对夫	gggfgghgggggg	一帮	gggiffggggggg	一截	gggfgiggggfgf	一截,	gggfgiggggfgf	一户	fehfihefffeee	一户人	gfffhifgggfgf	一户从	gggfhfgggggfg	一晚	ggghghgeggggg	一晚上	ggghghgeggggg	一条	fhfeffffhfffh	一条:	figfgggghffgf	一根	gfgfgffffgfgi	一格	geghffegehgeh	一格有	gfgfggfffggfi	一棵	gfgggfggfgigf	一棵树	gfgggfggfgigf	一楼	jegffdfeffgee	一楼商	gggggfgggghgf	一段	gggggggggghgf	一段\$	gggggggggghgf	一点	ggffgighgggff	一片	fheeiffffhffe	一片\$	fgffiegfffgff	一片,	gggfgggggifgg	一直	edgieghgfeefc	一直有	ggfggfifgfgef	一直滴	fgffgffiggfgf	一股	fdjffefffffhe	一股煤	gghgggggggggg	一脚	fhfegeiffffff	一起	eeghediggfeee	一起\$	fgifgfgggfggg	一起,	ggffgggghhggg	一起:	gfghgggghgggg	一起电	ggfhggfgggggg	一起纠	fffegfifffggg	一起邻	gggggghgggggg	一跤	ggfgghggggghg	一路	fefefeffgjefe	一车	gigggfgggfggf	一辆	ffgifefffhfff	一辆电	gggfghggghggg	一辆白	gggfgfggghgfg	一道	gefigggggefgg	一锅	gggfghggfhggg	一锅粥	gggfghggfhggg
七	eghgeegieiefd	七八	fegefeeififee	七八辆	gfhfgffffigff	七号	ghhfgfgffgggf	七号网	ghhfgfgffgggf	七格	gfgggghffhggg
万	fffifhefgffff
三	cegfiefehhege	三个	gggghggggggfg	三十	ghffhfgfgggfg	三号	ffhffhifefgfe	三号楼	gfhfghffgggff	三天	eiedheeeegfie	三天没	fheefffffhfif	三无	fehefffghffhe	三格	fdhhifefgffeg	三楼	ffgegdhfffhei	三点	fhfgfffhfffff	三点,	giffggghgggff	三轮	ffedfdffhjfee	三轮车	fffefeffhifff	三辆	ggfiggggffggg
上	fecgdfcggehdl	上\$	fefffgffiehfe	上,	eeedfeehiehei	上0	gfffghggghfgg	上0:	ggffghggghggg	上一	ffffgifegggff	上不	gfgfghgffhgff	上了	feehfjffgfffe	上了\$	gffegjffffffe	上了,	gefiggffhgfgg	上僭	iffggegffgfff	上僭建	iffggegffgfff	上出	ghgfgfggggghg	上出门	ghgfgfggggggg	上午	fgfgffffhhfif	上午0	ghgggfggghggg	上去	hggggfggggggf	上又	ehfgfdfifhfed	上周	fegefeffhghfi	上周六	ffhfgfgfgfhgf	上周日	ffffgefgggffi	上在	hghgggggggggg	上头	gfgfgdffggffj	上扔	gfffgfgfggggi	上报	hhghgffgffggf	上摔	gfgfgfgggggfi	上摔下	gfgfgfgggggfi	上有	fffeffffhffhh	上有个	ffffgegggffhh	上楼	gffhgeifggfgf	上楼下	gfgggfifggggg	上玩	ffgffhffgfefi	上玩\$	ffgffhffgfefi	上的	gfffgiefggfhf	上空	ffffggfhggfff	上空调	ffffggfhggfff	上还	ggfighffggggg	上门	gggiggggggggg	上黑	gfffgigfgffff
下	dhegdhedffhgf	下\$	fheefhhfffefe	下,	ffdffjfhffefe	下不	gfffgfgggffif	下为	gfgggfifggggg	下倒	fhfhgegffgfee	下停	ffhfgeffghhgf	下停车	ffgfgffgghhgf	下午	gfhfffeeggegh	下午0	gffhgfggghgfg	下午在	fffegfggfhgfi	下去	fefefdeefffgj	下去了	fefefdeefffgj	下发	feffhfggffgie	下发现	feffhfggffgie	下室	hfhggfgfgffff	下掉	gggggiggggggg	下掉,	ggggghggggggg	下有	fdjgfeefdifgd	下有人	fejegffgeffgf	下来	eddhfheeeehgi	下来\$	fgffghffggiff	下来,	gffhggfffffei	下来一	ggghggggggggg	下来了	gfgfghfgggffh	下楼	ggggghggggggg	下水	fgffgjfffffff	下水道	fgffgjfffffff	下烧	fiefffffhffff	下烧烤	ghffgfffhgfff	下的	ghggghgggfggg	下的电	ggggghggggggg	下车	fffgffffehiff	下车库	fffgffffehiff	下那	fffgghfhgggff	下面	fffffhfffeife	下面就	gggggfgggghgg
不	effddghhegdjd	不了	fieefgefcheje	不了\$	fifefheedffie	不亮	ffhfgifffffef	不亮,	ggfggigggggfg	不亮0	ggiggfggggggg	不停	gggggfghggggg	不停\$	gggggfghggggg	不公	fggfgfigggggg	不公示	fggfgfigggggg	不出	fffdfheffffhh	不出来	fffefifffffdh	不到	ffgfghfhgfeie	不到妈	gggfgfffgggie	不动	gfffgffghhggg	不动\$	gfffgffghhggg	不去	iffegefffihee	不去\$	iffegffffhhee	不好	ghfffhfhfffhf	不好意	ghffghfhgfggf	不对	ffhgfegfgfhff	不对,	ffhgfegfgfhff	不应	ggggggggggghg	不应\$	ggggggggggghg	不开	fhfefefffffdj	不开\$	fggfgfffgffdj	不敢	gfhigfffggggf	不是	effgffghhhefe	不是0	gfgfgggghgggg	不是违	fggggfghfhggg	不是零	gffhgghfggggg	不来	ffhdfgeffggid	不来\$	fffffhfffehhf	不来,	gfiegefffgfhf	不清	gfgfhfgfggghg	不答	fffhfefefffjd	不答\$	gfgigfffgfggf	不答应	fffegeffgffjd	不管	ghgfgfggggghg	不管\$	ghgfgfggggghg	不能	gghgghggggggg	不见	gggfgiggggfgg	不见了	gggfgiggggfgg	不说	gffegfffgffje	不说话	gffegfffgffje	不通	fgffgiefggfhg	不通,	ggggggggggghg
与	fffffhifegffe
业	ggecehieddfdi	业\$	fefefffhefffj	业主	gheefeiefegff	业又	ifgggfgggfggg	业把	efffgejffffff	业把我	gggggeigggggg	业说	gggggifeggggg
丛	ggghfffgggggh	丛里	ggghfffgggggh	丛里有	ggghfffgggggh
东	hddgegieffgdg	东湖	gggfgfggghggg	东湖路	gggfgfggghggg	东西	hdegfgieeeedh	东西\$	iefifeegfffef	东门	fgfgfgffffhff
丝	gfgfgiffggfgf
丢	fhgghffffefhe	丢了	giffgfgggfghf	丢了,	gggggfggggghg	丢在	gifggfgggggfg	丢弃	gegghgggggggg
两	edbghgjffggdf	两万	gffigffggggfg	两个	fefehhheffeei	两个人	ggggghggggggg	两个男	ggffgfiggggfg	两位	gggggggggghgg	两名	fffhfeggefhfh	两处	iegfffffefiff	两处,	hfgfgfggfghff	两天	ggffgfffghgif	两天没	gggggfgggggig	两家	ffffffjffffff	两户	gggggfhgggggg	两户因	gggggfhgggggg	两点	fgfhfffifffff	两点半	ghgigfffffgff	两米	gggggiggggfgg	两车	ghffgfggfhfff	两辆	fefffdefhjhfd	两辆车	gfgggefggghgf
个	eddhfhfggecgj	个\$	ffghfgffggffh	个,	fgidffefigfeg	个,已	gehggfggigggf	个0	gffffifgggfgf	个人	eeeieggefgghg	个人\$	ggghggggggggg	个人,	ggfiffggggggf	个人在	ggffghfgggghf	个占	gggggggghgggg	个占道	gggggggghgggg	个大	fefifgfffeheg	个女	ffghgfffgggfi	个娃	gfffhfffffgfh	个小	fffgfefffffhh	个小女	fggfgefgggghh	个工	fffefghffeefi	个工人	fffefghffeefi	个摊	fffefffgjffff	个摊子	gfgegfggigggf	个月	gfffghggggffg	个没	fefgfffiffgee	个男	gffhffiffffef	个男的	gffgffifffgff	个礼	ggggghgggggfg	个礼拜	ggggghgggggfg	个细	ggghggggggghf	个细路	ggghggggggghf	个网	fffefffgffggi	个网格	fffefffgffggi	个老	fheddgfhffeid	个老人	fhfddefhfffie	个老太	ggggghggggghg	个花	ifghgeffggggf	个花盆	ggghgfggggggg	个送	fffeghffgeffh	个钟	fffefeihfffeh	个钟头	fffegfifgfgeh	个阿	ggghggggggghf	个阿伯	ggghghgggggfg
中	egihhfdegdgfc	中午	gfhgggggggghg	中发	ggiggfgggggff	中发现	ggiggfgggggff	中心	gggfghggggfgg	中毒	gghfhgggggggg	中间	ggffghgggfhgf
丰	ffgffjfgfheff	丰收	gghgghfgfhfgf	丰收桥	gghfggggghfgg	丰收路	ggghghggggggg	丰路	ggggghggghggg
临	ghgggfggigggg
为	egedfgkdggeee	为0	fhffgffffhggg	为0处	ghgggfggffggg	为0辆	ggggggggfhggg	为了	gggggghgggggg
主	igedgdjceegee
举	fhfhfffffffff	举报	fhfhfffffffff	举报,	fhfggfffgffff
么	ehgdfhefeeefg	么大	gfffgefhgfffi	么大,	gfffgefhgfffi
之	ghgfghggfgggf
乐	gfggggghggghf
九	fffgeeghhdegh	九格	ffgffehhhdfgi	九点	fgfhgffhhfggf
也	efdfhgegegdig	也不	fhfhfeggfhfdh	也打	ggggggggggghg	也打不	ggggggggggghg	也没	feeefefgffgjf
书	hfffggggggghf
买	fffigfffgefhf	买菜	gggfggggggghg	买菜到	ggggggggggghg
乱	ekgffefeggfee	乱倒	ghggggggggggg	乱倒垃	ghggggggggggg	乱停	ggifgfggfhfgg	乱堆	gidfgfgghfggg	乱张	ghggggggggggg	乱张贴	ghggggggggggg	乱窜	gfgigfggggggg	乱飞	gigggfggggggg	乱飞\$	gigggfggggggg
了	fdfffjgedfffh	了 	fffegfifffggf	了\$	eghjehedbedeg	了,	fefbdigcffhif	了,0	fggefghfggfff	了,下	ffffghfffehfe	了,人	ggffgiggiefgf	了,冰	ggfggifggggff	了,刚	ghgfghffffhff	了,压	ggffgeggghigg	了,味	gigfgffggggff	了,在	gfgfgffgggghh	了,小	gggggigfgggff	了,已	gggggfggggghg	了,我	gggggffggggif	了,整	ggggghggggggg	了,有	ggfegfhgghhgf	了,正	gfgfgfhgggggh	了,水	gfffgggggggfi	了,没	gghfgfhggfggg	了,穿	ggggggggggghg	了,粪	ghfgggfgggfgg	了,说	gggggeigggggg	了,谁	ggffggfgggiff	了,里	ggffgifggegff	了0	fefihfffffhff	了00	ggfiggfgggggg	了一	hfefhfgfcgeeg	了一下	gfefgiggggghf	了一帮	gggiffggggggg	了一截	ggggghggggggf	了一片	fgffiffffhfff	了一道	gefigggggefgg	了七	gfhffffigfgff	了七八	gfhffffigfgff	了三	ggggghgghgggg	了两	ffegfiefeifed	了两个	gggfgiggggggg	了两天	gggfggggghggg	了两辆	fffegefffihfe	了个	gedhfgeehhheg	了个大	gfffgggggfhfh	了仨	ggggggggggggh	了几	gghgggggggggg	了十	gggghgggggggg	了半	dffefhifgifee	了半个	gggegfifgfgef	了半条	efgffffggiffg	了半边	ggfgghggggfgg	了吧	gggggghgggggg	了在	fffggfifgfffe	了好	fefdifffffhhe	了好几	fefdifffffhhe	了往	feffghfgffgfi	了快	gfgegfgggfhfi	了我	gggigffggggff	了改	hfffgfhfffggg	了没	fgffghffffffh	了没人	fgffghgggggff	了还	ffffgghiggfff	了铁	ifgegfhffffff
争	fffefekfeffee	争执	gfffgfigggggf
事	ddfedffggiggh	事\$	fggefheffdfhh	事,	fegfffehffffi	事,0	gfegfgfffegfi	事:	fefeffhfhfhgf
二	hfffgigdeehdf	二十	ffffifhfhffff	二十来	ffffifhgfggff	二单	ggggghggggggg	二单元	ggggghggggggg	二格	fffhfhffffgff	二楼	ihgefeffffffg	二楼窗	gghfgfggggggh
云	ffjffdfffhfgf
互	gggfgfigfgggg	互殴	gggfgfigfgggg	互殴,	gggfgfigfgggg
五	fhgbeddhifgfg	五格	fieefdfeheheh	五楼	ffgegffifgghg	五点	hggfgfghggggg
井	eeehfgeffeigd	井盖	fffhfjffffeff	井盖没	ggggghggggggg	井盖破	gggggiggggggg	井盖缺	ggggghggggggg
交	ehdedehedhgfj	交\$	ggghgggfggggg	交派	gggiggggggggg	交派出	gggiggggggggg	交界	gjffefgggfggf	交界处	ghgggggggfggg	交站	gfffgggggghhf	交站\$	ggfggggggghgg	交警	gggfggggfiggg
享	fffhgefgfhfff	享单	fffigefgfgfff	享单车	fffigefgfgfff	享电	gggggfgggiggg	享电单	gggggfgggiggg
亮	fehefjfhfeeee	亮,	ggfggigggggfg	亮0	ggiggfggggggg	亮0盏	ggiggfggggggg	亮晚	ffgfgigfffgff	亮晚上	ffgfgigfffgff
亲	gfgfgggggffhf
人	fffkegdcddehf	人 	gggfhghggggfg	人\$	chegdffedegfj	人,	eehigeeefhgeg	人,0	ggfigfggggghf	人,已	ggffghggghggg	人,没	ggghhggggggff	人0	ffhiffffffffe	人一	fffjffffgdfhf	人了	ghffgfggfhghg	人了\$	ghgfgfggghggg	人从	figegefffffeh	人从脚	gfgfgfgggggfi	人修	ffffgiffgfgff	人倒	fjfeffgffefff	人偷	fffjfdffgffff	人养	fiffgfggggggf	人冒	gggigggfggggf	人冒充	gggiggggggggf	人卖	gffffgggiffgf	人卖三	gffffgggiffgf	人受	fffefghffhffh	人受伤	fffefghffhffh	人口	fffhfffgffffh	人员	fehifffffffeh	人员0	fffgfffgffgfi	人喊	gfhegffggggfi	人喝	fffigffgfgggf	人喝多	fffigffgfgggf	人喺	hghgfefffehff	人在	gfihefgeddffe	人在家	fgffghffggghf	人在楼	giffggggggggf	人在河	hfgefeffgfffi	人在绿	hfhfgfggggggf	人在网	gggiggggggggg	人在里	ggggghggggggg	人堆	feifgfgggfggf	人堆纸	gghgggggggggg	人头	gffgghhgfgfff	人家	gdggggeddiegd	人应	gfffgggggfgif	人应\$	ggffghggggghf	人开	gegfgfgfgggif	人张	gggggfgggffjf	人打	fifgfehhffffe	人打架	gggiggfgggggg	人把	fgfhfhfffhffd	人投	gffeifghggggg	人拿	fffhffhgfgfff	人持	ggghggfgggggg	人持刀	ggghggggggggg	人掉	fefegifggfgfg	人掉进	fefegifggfgfg	人搭	iffeffggfffif	人摸	ggefgjggggggf	人撬	ggghgfggggggg	人收	gigggggggggfg	人放	fffhffgggiggf	人放了	fffhffgggiggf	人敲	fgghgffhgggff	人未	gggiggggggggf	人来	ffffghhggggff	人没	gghfghgggfgff	人没事	gghfgigggegff	人滑	gfgfgfgggghff	人滑倒	gfgfgfgggghff	人烧	gfifgggggfggg	人理	ggfegfggghfhg	人理,	ggfegeggghghg	人的	giffgggffifef	人的\$	giffghgggggff	人看	fffgfhffgfgge	人看管	ffghgigggggfe	人砸	ggghggggggfgg	人砸车	ggghggggggfgg	人管	gghefefhfffgf	人管\$	hgfggfggggghg	人管吗	gghggfggggggg	人管啊	ghggggghggggg	人管管	ffhfggghggggf	人聚	fggiggggggggf	人聚众	fggiggggggggf	人行	gdeefhffjeffe	人行道	gdeefhffjeffe	人要	fefhfefffhffg	人要跳	fffigfffgfgfg	人讨	gggfgfigggfgf	人讨薪	gggfgfigggfgf	人走	ggggggggggghg	人走丢	ggggggggggghg	人路	hdfefeffjefef	人路\$	fefffeffjffff	人路,	gggggggghgggg	人踹	fffhghffffffe	人还	ggghggggggggg	人还在	ggghggggggggg	人都	feifghffggfff	人高	fefigfgggggfg	人高空	fefigfgggggfg
什	fifefifefffed	什么	fifefifefffed
仁	gfhfghggggggg	仁和	gfhfghggggggg	仁和里	gfhfghggggggg
今	eggegifdggdeg	今天	fgggehfegheef	今天0	gefgghggigggf	今天发	gffhggggghggg	今天有	ggffghhfggggg	今天还	hhffghfffffff	今日	fgfdfhgfggffh	今日0	gggggggghhggg	今日共	ghgfggggfgggg	今早	fgeeigfffefgg	今早巡	ghfggfggggggh
从	dgddifbhfddgi	从境	gggfhgggggggg	从境外	gggfhgggggggg	从外	gggfhfgggggfg	从天	fifegieffffee	从早	fffffhfhfffff	从楼	gffhgefggffie	从疫	gfffigfgggggg	从疫区	gfffigfgggggg	从脚	gfgfgfgggggfi	从脚手	gfgfgfgggggfi
仓	gfifffffgfgff	仓库	gfifffffgfgff
仔	hffiffffhefff
他	hgehfegfgffhe	他正	ghgggggghgggg	他正常	ghgggggghgggg
以	fffjfffffffff
仨	ggggggggggggh
们	hfechideegedg	们楼	fgffghffghfff
仲	fegefifgffffe	仲有	fegefiffffffe
件	fefffffhhfhff	件:	gggfggfhggggg	件事	gefffffghfhgf	件事:	gefffffghfhgf
份	fhfjfffgffgfe
企	feeeheifhhfgf	企楼	ffffgffghhgfg	企楼下	ffffgffghhgfg
众	fgfhfeffggffh	众举	fhfggfffgffff	众举报	fhfggfffgffff	众反	gegfffgfggggi	众反映	gegfffgfggggi	众赌	ggghggggggggg	众赌博	ggghggggggggg
伙	gggiggfgfgggg	伙人	gggiggfgfgggg
会	fffffhieffiee
传	fifjfffffefee	传单	fjfgfffffegfe	传销	gfgjfgfgggggf	传销窝	gggiggggggggg
伤	fegfffgffhhfg	伤\$	fegefehffgifh	伤,	ggffghggfhfhf	伤,已	ggfgggggghghg
伯	ffghfgffgffid
似	feefieefffffh	似传	gggiggggggggg	似传销	gggiggggggggg
但	gghfgggghfggf
位	hfdegfgedjggd	位\$	fgfhghfgfhfff	位,	hhffgeeffhggf	位打	gggeggigggggg	位打起	gggeggigggggg	位老	gggghggggggfg	位老人	gggghggggggfg
低	fffffgfhffgie	低保	ggfggefggffif	低保户	ggfggefggffif	低洼	gggggfgggghgf	低洼处	gggggfgggghgf	低音	ggggggghggggg	低音炮	ggggggghggggg
住	egggefchefeid	住\$	gfgfgfggffgfi	住0	gghgggggghggg	住了	fffgfgfgghfie	住人	ffihfffgfffff	住人,	gfifggggggggg	住咗	fgfhgfgggfhgg	住户	higcgddiedefc	住户意	ghfgggghggggf	住户私	igggggggggggg	住着	ggghghggggggf	住边	gggfgfgggfgif
体	hfffgfgghfghf
余	hhghfeffgeffh	余网	hffhfgggggggf	余网格	hffhfgggggggf
作	edgiehdgeeeei	作业	fffffffhffggi	作业\$	fffffffhffggi	作坊	feiefeffffgfh	作废	ggfhghffggggg
你	fffhfhfffffff	你们	gfffgiggggggg
佬	fggiggghggggg	佬喺	gggiggggggggg
例	ffffiffffffff
侧	fggffeffhghfe
便	ghfhgggggggff	便利	ggghggggggggg	便利店	ggghggggggggg
保	feegfdhfhegie	保健	gfghfffghfgff	保健品	gfghfffghfgff	保安	ffffgehfffhff	保户	ggfggefggffif
信	fffhfjfffdeff	信号	ggffgjggfefgg	信号灯	ggffgjggfefgg	信诈	ggfhggfgggggg	信诈骗	ggfhggfgggggg
俩	gffhgffgiegff
修	fggceidihdhdc	修\$	ffhfgeffffiff	修,	ffgfgffiggggf	修垃	ghggggggggggg	修垃圾	ghggggggggggg	修车	ggffgfggifggf
俾	ffhiffffggfff	俾人	gghhgffggggfg
倒	cjcgdfcfcajgf	倒\$	fgfffhffffhff	倒,	gfgegfgggghfh	倒一	fiffghffffgee	倒了	egddfgeeeejgg	倒了\$	feeeffffffhhh	倒了,	ffffghfffeife	倒了一	fhfffffffhhfe	倒在	gfgfgggggghhf	倒垃	ghggggggggggg	倒垃圾	ghggggggggggg	倒建	ghgggfggggggg	倒建筑	ghgggfggggggg	倒油	giffgfgfggfff	倒泔	fiffgfggfffgg	倒泔水	fiffgfggfffgg	倒砸	gggjgfgggdhgg
假	ffffffffffffj
做	gghfgfffgggfh
停	hbefdhgfbkdcc	停\$	iffefefifhfff	停,	gggfgfgggiggg	停0	fdfeffffdjfff	停0辆	ffffffffeifgf	停了	fghfgeiggffgg	停了,	gggggeigggggg	停在	ffgifgfffgfff	停工	igffgfghgfggf	停工\$	hgfgggghggggf	停放	ggggggggghggg	停水	fggfgjffgffff	停水,	fggfgifgggfgg	停电	ffffgjfffffff	停电了	gfffgiffgfgff	停车	ieeffeheeigfe	停车位	hfffggeffhfgf	停车场	fffgfffffigff	停车费	gggggghgggggg
健	eefgfjhghfeee	健品	gfghfffghfgff	健品的	gggiggggfgggg	健身	fffffjhgfffee	健身器	gggfgifggggff	健身广	ggggghghggggg
偷	ghdlebdgeeeed	偷,	gggigffgggggf	偷了	ggghggggggggg	偷倒	ghggggggggggg	偷偷	hggfgfggfgggg	偷电	ggfjgffgggggf	偷电瓶	ggfjgffgggggf
储	hfifgfgfggggg
像	idfdfgeeffegi	像是	idgefeffffffi	像是要	ieffgeffgffff
僭	iffggegffgfff	僭建	iffggegffgfff	僭建咗	iffggegffgfff
僵	fffegffffifff	僵尸	fffegffffifff	僵尸车	fffegffffifff
儿	decgifgfgccgi	儿,	ghggggggggggg	儿园	edehieeeheeeg	儿园门	gfgjfgffffffe	儿童	ffffggfgfffhh
元	effhehgeehegc	元\$	fefifffgfffie	元0	ggggghggggggg	元00	ggggghggggggg	元有	ffgigfeggggfe	元有人	ffgigffggggfe	元门	fhefffiffieef	元门口	fhfegfiffhfff
充	fghgfhffgeffe	充燃	ggghggggggggg	充燃气	ggghggggggggg	充电	fhhdfhfffefff	充电\$	gfjfgfgggfggg	充电,	gghfgfggggggg	充电0	giffgfggfgggg
先	fhiffgfgfffff	先别	gfifggggfgggf	先别算	gfifggggfgggf
光	hefffjeegfegd	光房	hgffgfggggggg	光房,	hgggggggggggg	光明	ggffgggghhfgg	光明路	gggggggghfggg	光缆	gggfgiggggfgg	光脚	gfgfghffffghf
入	eeehfieefgghe	入口	fffeggfffhfhf	入口\$	fffegfffghfhf	入面	fgffgigfgfhff	入面有	fggfgiggggfff
全	fehighdeefddg	全出	ggifgfggggggf	全出口	ggifgfggggggf	全幢	ffffgigfgffff	全是	giifgfgffefgf
八	fdhdegeieieed	八格	gfiffffgffggf	八格一	ggifggggggggg	八点	gggfggghghggg	八辆	gfhfgffffigff
公	hifgcgifdbffa	公交	gfffgggggghhf	公交站	gfffgggggghhf	公共	jffefefffeffe	公共走	ifffgfffffgff	公厕	fjfffdfgfffff	公司	ffghfhhffffff	公园	ehegdiegeeehd	公寓	ffihgfffggfff	公示	fggfgfigggggg	公示,	fggfgfigggggg
六	hcifideheehgh	六格	hdhefffffffgi	六格发	gghfgfgggfghf	六点	feffiegifggff	六点就	fggggfgiggggg
兰	gfgigffgfhfgf	兰路	gfgigffgfhfgf
共	jgegfdeefheee	共享	fffhgefgfhfff	共享单	fffigefgfgfff	共享电	gggggfgggiggg	共走	ifffgfffffgff	共走廊	ifffgfffffgff
关	ffjffhfffffef	关,	gghggggggggfg	关了	gggggigggggfg	关了个	gggggigggggfg	关阀	gghgggggggggg
兴	gfifgeggggggg	兴隆	gghgggggghggg	兴隆街	gghgggggghggg
其	geggffhfgeffg	其他	ggffghhggfggf	其他正	ghgggggghgggg	其余	hehhffffgfgfh	其余网	hffhfgggggggf
具	ffgegefihffee	具,	ffhegefiffgee
养	gjddiddgeeedd	养鸡	ejeehefefffee	养鸽	hhffgfffgggff
内	ffgghffhgfffe
冇	efedggeffhhhe	冇人	fffefgfffhhhf
冒	echffkeeeedeh	冒充	gggigggfggggf	冒充燃	ggghggggggggg	冒水	gfgfgifgggfgg	冒火	gggfghggggfgg	冒火花	ggeggiggggfgg	冒烟	gfifgfggggggf	冒烟,	gfiggfggggggf	冒黑	ggigggggggggg	冒黑烟	ggigggggggggg
写	fghiffdhfffff
冧	ggfffefffhiff
冰	eeeeegeeheigh	冰了	gfgfgfgggghff	冰箱	ffffgifffffhe	冰箱里	gfffgjffgfgff
冲	fhfdfejgfeged	冲\$	fhfdfeiffffee
况	fefefhffffffi	况,	gfgggiggggfgf	况,0	gfgggiggggfgf
冷	fheffdjffffie	冷气	fhefgdjfgffff	冷气机	fhefgdjfgffff
凌	fffffffifffff	凌晨	fffffffifffff	凌晨四	gffggfghggggg
凝	ffgffffiggfgf	凝土	ffgffffiggfgf
几	dhfghgfdgdfib	几个	fefjgdefffhhd	几个人	ggghgfgggghfg	几人	gggiggggggggg	几十	fghfgfhgggggg	几只	fifdiffffgfff	几天	ffgfffgffffje	几天没	ggggggggggghg	几时	fhffgigggfffg
凤	eihgeefffefeg	凤凰	eihgeeffffffe	凤凰路	fhhgfffgfffff
凰	eihgeeffffffe	凰路	fhhgfffgfffff
凳	edfdfcjhiefde	凳子	fffdfdjifffee
出	edeggidchgegd	出不	ifedfheffhhde	出不去	iffegefffifef	出不来	ggffgifggehff	出去	ggggggggggghg	出去遛	ggggggggggghg	出口	ffifgfgffifff	出口,	gfffggggfiffg	出所	gggiggfgggggf	出所\$	gggiggfgggggf	出来	fhedfjdfidedh	出来了	fhedfgefiefei	出现	ffffiffffffff	出租	eegifehffffff	出租屋	gfhhggggggggg	出租房	fffiffffgggff	出行	feffgeffjffff	出行人	feffgeffjffff	出门	ghgegfgggfgif	出门买	ggggggggggghg	出马	gggfghggfhegg	出马路	gggfghggfhegg
刀	fffiffffgffff	刀在	ggghggggggggg
分	fegfgefffihfe	分,	ffffgefffihfe
切	fghfghggggggf	切正	fghfghggggggf	切正常	fghfghggggggf
划	gffigggggefgf
刚	fgghgfhffgfdc	刚从	fffgiffggfgff	刚刚	ffffghhffhfff	刚发	fejefgfgfgfff	刚发现	ffifghfgfffgf	刚发的	ggifggggghggg	刚才	ggfhfehegegfe	刚才的	gggggggghfggg	刚报	ggghggffghggg	刚报的	ggghggffghggg	刚接	ffggfgghfffff	刚接到	gfghggghffgff
利	gfhhgghgffgff	利店	ggghggggggggg	利店门	ggghggggggggg
别	efigffehfeffh	别人	fffiggfgggggf	别的	fghefeffffgfi	别算	gfifggggfgggf
刮	gggfgeggffjgf	刮倒	gggggfgggfigg
到	efeecfejegihd	到\$	ffgfgifffffhf	到0	fffifgfghffge	到一	ffghfeghffhfe	到一起	gffhgfghgfggg	到两	gfggghfigffgf	到九	gggggfgiggggg	到九点	gggggfgiggggg	到二	ghggggggggggg	到二楼	ghggggggggggg	到人	fffhfhffhhfff	到人,	ggghggggggggg	到人行	gfgfgfggifggg	到冇	ggggggggghggg	到出	gfhgghgghgegg	到反	fhffgfifggfgf	到场	gghfggggghggg	到妈	gggfgfffgggie	到妈妈	gggfgfffgggie	到小	ggghggggggggg	到居	fffhfgifgffff	到居民	ggghghggggggf	到我	egegffghffhee	到我家	fffeffdigfiff	到我窗	ffffgghegffff	到晚	gfgfgffifgffg	到死	fiffgfghgggfg	到死\$	ghgfgfghggggg	到现	fggfghgggfgif	到现在	fggfghgggfgif	到电	gfhfgfgggfhgf	到群	gihfgfgggggff	到群众	gihfgfgggggff	到路	gffgghfgigegf	到车	ggffgfggggigf	到铁	ffeegigggfffi	到阳	gghgggggggggg	到阳台	gghgggggggggg	到马	gfffghffhffgf	到马路	gfffghffhffgf
前	ggeheggffhddc	前天	fieffhggfgfff	前天0	ggghgggghgggg	前天漏	ghegggggggggg	前天的	gfgfggghggggg	前面	ifggfggfhefff	前面的	ifffgehggffgg	前面说	gghhggfgggggg
剐	geffgfggfjggg
剩	fdfighgggggfg	剩菜	fdfighgggggfg
劝	hcgfecgejedeh	劝开	gggfgghgfgggg	劝开\$	gggfgghgfgggg	劝离	ffggfeefieffh	劝离\$	ffghffffhfffh	劝走	fefefffgifgfi
办	effhfhfgeifff
加	jdiefeheeefed	加层	igfgggggggggf	加油	feifgfggffggf	加油站	ffhfggggggggf	加盖	hfffgfgggfggf
务	gghhggggggggf
动	dcghegedihcgc	动\$	fffffehfhifef	动不	gffefeffeifif	动不了	gffefeffeifif	动中	gghfghggggggg	动中心	gghfghggggggg	动室	fffhfifgffeff	动摊	gggggggghgggg	动摊贩	gggggggghgggg	动车	fehhfdefhheee	动车充	ggigggggggggg	动车的	gggfgfgggiggg	动车道	gfffgffgiefff
助	fffffgffgffif	助站	gfffggfgggfif	助站\$	gfffggfgggfif
包	ffghfdhffheee	包工	gggfgfiggfggf	包工头	gggfgfiggfggf	包裹	fffigegggffgf	包车	gghfgfggfifff	包车停	gggfgfggghgfg
化	hghcejdeeddec	化带	ihfefieffedff	化带里	fiffgggfgggff	化气	gfhfggggggggg	化气罐	gfhfggggggggg	化粪	fffffjfgffgfd	化粪池	fffffjfgffgfd
北	figefgffeghff	北区	fhgfghgggfggg	北口	ghgfggggfhggg
区	hefhihgedffeb	区\$	ggffgfggghfhf	区0	hfhhfefgggggg	区0栋	hfhhfefgggggg	区北	ffffghgfgfhgf	区后	ggffghgfgggff	区后门	ggffghgfgggff	区大	gggfghhgggggg	区大门	gggfghhgggggg	区里	gfffiffggggff	区里乱	ggghggggggggg	区门	iefffhfffhfff	区门口	iefffhfffhfff
医	fefffeffffiei	医院	fefffeffffidi	医院\$	fefffefffeidi
十	fgfhhghggefcc	十一	hfhffffhfffff	十一格	hfhfgffhfffff	十二	fffffihfffgef	十二格	fffffhffffhff	十几	fifhffffhffff	十几人	gggiggggggggg	十多	gfffifgfgggfg	十多只	gfffifgfgggfg	十来	fffgifhffggff	十来个	ggghgfhgggggf	十点	fffifefhfffff
千	fefefjffffffe
升	ggggghggggggg	升降	ggggghggggggg	升降机	ggggghggggggg
午	gfhfffeeggehg	午,	gggggfgggggif	午0	fgghgffffifff	午0:	gffhggggghgff	午0点	ghgfgfggghggg	午在	fffegffgfhfhi
半	dfcgcgfkeheea	半\$	hggfghfgfgggg	半,	gffigeggggfff	半个	gffeggifgfgef	半个月	ggggghggggggg	半夜	ecegecflfeedd	半夜打	gfffffhhffgff	半夜拖	fgffgefiggfff	半条	efgffffggiffg	半条路	efgffffggiffg	半空	ffffgjffgefff	半边	gffefhfffffif
华	geggggggfiggg
单	dgfjehfedgdfb	单元	effhfhgeehegc	单元\$	fefhgffggfgie	单元0	ggggghggggggg	单元有	ffgigfeggggfe	单元门	fhefffiffieef	单车	feghfefffheff	单车乱	ggggggggghggg	单车倒	gggfgfgggiggg
卖	dcheedfdiegdj	卖三	fehefffghfffe	卖三无	fehefffghfffe	卖保	gfghfffghfgff	卖保健	gfghfffghfgff	卖过	gfffgfffffgfi	卖过期	gfffgfffffgfi	卖部	ffffgffgffffi
南	hefhfgffgfhff	南门	hfgfgfffgfigf
博	ffgiggggggggg	博,	ggghggggggggg
占	gbbbddcdmjddb	占了	geedefeehjeed	占了\$	iggfgfggghggg	占了,	gggfgffgigffg	占了半	effffgfggiffg	占用	igfffffgfggff	占着	fffegffgihgff	占道	eddefdeelgefe	占道,	geffgffgigggf	占道0	ffffgffghhggf	占道修	ggffgfggifggf	占道经	ffffgfffifggf
卡	fffhfjffffedd	卡在	gffffifgggfee
卫	efedieiehefgd	卫\$	ggggggggifggg	卫生	fhfeffiffffge	卫生死	giffggggffggg	卫生间	fffegfiffffgf
危	fffhgiffggfff	危险	fffhgiffggfff	危险\$	fgfhghffggfff	危险,	ggggghggggggg
即	ggiggfggggggg
厅	fefgfhdeiffef
厉	ffffghffffffi	厉害	ffffghffffffi	厉害\$	gggfgfffffgfi	厉害,	ggggghggggggf
压	dcgbejddgghge	压到	gfffgeggfihfg	压器	ggeggjggggggg	压器冒	ggfggiggggggg	压在	gfgfgfgggggfi	压着	ffefgjfffedfe	压线	fehefjffffeed
厕	fjeefceffffhe
原	gfffhifhfffff
厨	hhhffffffffff	厨余	gifggeggggggg	厨房	hfhfggfffffff	厨房\$	hfffggggggggg
去	hcdddeccdfhij	去\$	iefgffeffhgeg	去,	gggfghggghggg	去了	fdddeeddeddhk	去了\$	gfeefffeffedj	去了,	fefegdfffffjg	去看	ffhegfffgfgif	去看\$	gghgggggggggg	去遛	ggggggggggghg	去遛弯	ggggggggggghg
又	hieeegggifdbb	又停	ggggghggggggg	又停电	ggggghggggggg	又出	gfgfgffgjeggg	又出来	gfgfgffgjeggg	又在	iffegefifffee	又坏	ggggghggggggg	又坏了	ggggghggggggg	又打	fffhffifffgef	又把	ifffgeefhhffg	又被	fhffgfggfifgg	又被人	fggfgfgggifgg
友	ffffhgiffffee
双	ffffghhffifff	双方	ggffgfhgfhggg
反	dedehfghfddck	反映	eedehgehfeeej	反映,	ffehfffhffffi
发	fkgficecefcff	发0	giffgfggffgff	发传	fifgfffffegff	发传单	fiffgffgfegff	发店	gfgfgfgghfggg	发烧	ffffiffffffff	发烧咳	gfffhggggggfg	发热	gfgfifgggfgfg	发现	ghhgfdddefdgh	发现0	fhggfhfgfffff	发现一	ghfhdeeffefhg	发现乱	ghfgggggggggg	发现卫	gigfggggggggg	发现外	gggifgggggggf	发现小	ghffffgggfggh	发现有	fejefefgfffie	发现未	gffhggggghggg	发现死	feffifggfggff	发现的	hifffffffggff	发现群	ggghggggggggg	发现违	hefhfffgfhgfe	发现问	ghefgggggfggf	发的	gfhegfhfhgggf	发的0	gfgfgghgggggg	发的零	gghfggfghgggg	发黑	gjfgfdggggfff
受	fiffffhfdhffh	受伤	fegefghffiffh	受伤\$	ffgeffhgfhffh	受伤,	ggffghggghfgf
变	ggehgjggggggg	变压	ggeggjggggggg	变压器	ggeggjggggggg
口	dgfffefehhhff	口\$	dgdfgfgeghcgh	口,	fegefeifeiege	口0	gffgfffffifff	口上	gghgghggggggf	口两	gggdgfjgghggg	口吐	fffegffffffih	口吐白	fffegffffffih	口垃	ghggggggggggg	口垃圾	ghggggggggggg	口接	gggfggggfiggg	口有	geehfeefgfieg	口有人	hffgffffdfifh	口的	ffffgjgfgefff	口被	gghigfdggfggg	口那	fffffhfhhffff	口那个	gfggghfghffff
只	ehdgjddheeedc	只,	fiffhffffgfff	只大	gfgjffffggggf	只狗	gfghgfghgggfg	只疯	ggghggggggggg	只疯狗	ggghggggggggg	只鸡	feffhffhfffff	只鸡,	feffhffhfffff
叫	gdfbeciihfehg
叭	gggfgfgigggfg
可	fhejffgffefff	可疑	ggfhgggggggff	可疑\$	ggghgggggggfg
台	hfgfddfbceifh	台\$	ffgdfffffhhfi	台,	ffhfggheffffe	台冒	gghgggggggggg	台冒黑	gghgggggggggg	台有	hhfffffffffff	台有人	hhfffffffffff	台花	fffigeffffhfe	台花盆	fffigeffffhfe	台阶	gfffgegfgfhif	台风	ffffgefffgiff
右	ggggggggghggg
叶	fiffffggfffgf	叶\$	gigggfggffggg
号	igfhfheefeedf	号\$	igeifffffefff	号0	ggffgfggghggg	号一	hfhfggggggggg	号后	iggggfgggfggg	号后院	iggggfgggfggg	号工	fffegffggfhgi	号工地	fffegffggfhgi	号楼	fggefifffffff	号楼下	ggggghggggggg	号楼电	gggggiggggggg	号灯	ggffgjggfefgg	号网	fgegggffggefg	号网格	fgegggffggefg	号门	hggfghgggffgg	号院	fffiggfgffgge
司	ffghffhffieff	司机	gfffgegggifgg
吃	gfffgfffgfgje
各	ghhggfggggggg
吊	geedffheffeej	吊上	hggggfggggggf	吊上去	hggggfggggggf
同	eeghhdggggedg	同学	fffifefffffeh
名	bbcjgbgdcbgjf	名\$	fefhheefeefeh	名,	gffhfffggffhf	名工	gggfgfhggfhgf	名工人	gggfgfhggfhgf	名精	fffjfffgfffef	名精神	fffjfffgfffef
后	hieddhdggdgdc	后巷	fjgeffffffffe	后巷有	fjfeffgffffff	后楼	fhgfgggggggff	后楼梯	fhgfgggggggff	后满	gigggfggffggg	后满地	gigggfggffggg	后门	ffeefiffhffff	后门那	gfgfghggggggg	后院	ifffgfgfgffgg	后面	hgffghgfffgff
吐	fffehffffffhh	吐白	fffegffffffih	吐白沫	fffegffffffih
吓	fififfffffgff	吓哭	ggghghggggggg	吓哭了	ggghghggggggg
吗	fegefjfffffge	吗\$	ffhfghffgfggf	吗,	gfgfgifffggfe
吠	ffgfgfgigggfg	吠,	ffgfgfgigggfg
吧	heeifeghehffd	吧\$	hfffgffhfhfff
听	gfeiffhgffefe	听\$	ffffgghegffff
吵	eeeefdkhfeefe	吵得	gggfggghggggg	吵架	gffggfifggggf	吵架,	ggghgghgggggg	吵死	ggggggghggggg	吵起	gggegfifggggg	吵起来	gggegfifggggg
吹	feehfhffffied	吹倒	gfgfgeggggigf
呆	ggggggggggghg	呆,	ggggggggggghg
告	eigdehgfffeeg	告\$	fhfefeffffgfi	告,	ghffgifgggfgf	告0	fgfffffgfiggf	告00	gigggggggfggg	告0处	gigggggggfggg	告不	gghfggfghgggg	告不对	gghfggfghgggg	告先	gfifggggfgggf	告先别	gfifggggfgggf	告撤	ggffgfigggggg	告收	gfhfgghgggggg	告收回	gfhfgghgggggg	告有	gffhgffhgfggf	告有误	gffhgffhgfggf	告牌	gfgfgigggffgf
员	eegifghfeffeh	员0	fffgfffgffgfi	员0名	gfffgfggffgfi
呛	gfhfgfffhggfg
呢	ffgfgjfffffff	呢\$	gggfghfggfgff	呢,	gggggiggggggg
周	eehgedehgggei	周一	ghghggggggggg	周二	gfhfgfggfhggg	周六	ffhhffffffhge	周围	ghgiggggggggf	周日	ffffgefgggffi
味	dikcecdddeehg	味\$	gghgggggggghg	味,	edkefffffffhe	味,0	gghgghggggggg	味,敲	gegfgfgfgggif	味道	fjhefdfefffee	味道,	ggifggggggggg	味道大	fifffffffggff	味道太	giffgfffgfgff
命	feehfigffffef	命\$	fffhgegfgfgeg	命啊	fefegiffgfgfg
咋	ghfggggggggfg
和	hfigefheedeeg	和0	fffefghfffgfi	和00	ggggghggggggg	和里	ffhfgiggggggf	和里0	ffhfgiggggggf	和顺	ihffgffffffff	和顺巷	ifffgfffffgff
咗	gffggidedfgeb	咗\$	gggggfgggifgg	咗,	eegdfkfeeddge	咗个	ifffggfffffff	咗喺	fffefhfffifff	咗好	gfhfhfffgfgfg	咗好多	gfhfhffggfgfg	咗成	fifegffhfffff	咗成个	gffgggghggggg
咬	fffkffffffffe	咬了	gggjgfgggfgfe	咬人	gfgiggggggggf	咬人,	ggghggggggggg
咳	gfffhggggggfg
品	fehhffffhfffh	品\$	gffegffghfggh	品的	gggiggggfgggg	品站	gfigggggggggg
响	edhdefekeegee	响,	fehefgfjffeef	响,有	gggggfgiggggg	响咗	gffgggghggggg	响开	gggggfghggggg
哐	fefffhfhffhff	哐响	ffffgffhffiff	哐哐	ffffgffhffiff	哐哐响	ffffgffhffiff
哥	gffifeffeifee
哪	fehhfddiedfhd	哪里	gffigefggefgf
哭	fefiffghfffhf	哭\$	fffifhgfffffd	哭,	gggfgfffgggie	哭,说	gggfgfffgggie	哭了	ggghghggggggg	哭了\$	ggghghggggggg
唔	ddecehggegdid	唔到	fegefefhfhfif	唔到\$	gfhfggggggghg	唔听	ffffgghegffff	唔听\$	ffffgghegffff
唱	ggghggfhggggg	唱歌	ggghggfhggggg
商	gdgeeehfiffdh	商场	gghfggghggggg	商户	fffeffhgifeff	商铺	hfgdfgffffhfi	商铺消	gghgggggggggg
啊	hgfeehdiedfdg	啊\$	ifgggfehgfggg	啊,	fgghfeffffffi	啊,0	gggegffggggfi
啦	ggggghggggggg
啪	gfgggfgigggfg
啲	ehfgejeefeeee
喂	fhffgiffgggff
喇	gggfgfgigggfg	喇叭	gggfgfgigggfg
喊	edfgfcgfeeejg	喊,	ggghggghgggfg	喊不	ffffgefffffig	喊救	fffhgegfgfgeg	喊救命	fffhgegfgfgeg
喝	ecegfhhehdeci	喝\$	gfffggfgiegff	喝多	fefhffifffffe	喝多了	fefhffifffffe
喷	fgfefieefffhd	喷泉	gffegifffffie	喷泉那	gggfgfffgggie
喺	ggfhefdeehggg	喺入	gggggggggfhgg	喺入面	gggggggggfhgg	喺公	fggifffgggghf	喺公园	fggifffgggghf	喺后	fhgfggggggggf	喺街	ggghggggggghf	喺走	hghggggggfggg	喺走廊	hghggggggfggg
嗰	fffhffffihfff
嘈	efefffhifffff	嘈到	ffffgfhhgfffg
嘢	gffhggfgifggg
器	fehhfiehffege	器冒	ggfggiggggggg	器冒火	ggfggiggggggg	器材	gggfgifggggff	器过	ggifgfggggggg	器过期	ggifgfggggggg
噪	eefffefjfffff	噪音	eefffefjfffff	噪音\$	fffggffifffff	噪音扰	gfgfgfghggggg	噪音投	gfgfgffhgfggg
嚎	ffffgffifggfg
嚟	hfghgieeheedd	嚟\$	heggfieefffee
四	ecdhegehfhehh	四号	gggggiggggggg	四格	feeeffffegfhh	四点	gfffgffhgfggg	四点就	gffggfghggggg
回	edfcjhgehedhd	回\$	ffffgfhgiffgf	回,	gfhfgghgggggg	回了	ggggghggggggg	回了,	ggggghggggggg	回家	gghfgfgggggif	回来	fffeiffffffhf	回来,	gggfgfgggggig	回来没	gggfhgggggggg	回来的	gggeifgggggfg
因	fffdhekefffff	因为	fgfegfjffgfgf	因漏	gggggfhgggggg	因漏水	gggggfhgggggg
园	gfehhfcffdgfg	园0	hfhhfffggfgff	园0栋	hfhhffgggggff	园有	gfgfhffhggfgf	园那	fhffgegffhffh	园门	fffjfgfffffee	园门口	fffjfgfffffee
困	fffffefhfehhe
围	hfdeehgegdief	围在	gggfgfigggfff	围墙	gfeefhffhfhfg	围墙倒	ggggghggggfgf	围墙外	fgfffffghfffh	围墙裂	gggggiggggfgf	围挡	fffeghfffeife	围挡倒	ggggghggggfgg	围挡被	gggfgegggfigf
圃	gfffghgggggfh
土	fheefefhehefe	土\$	fhgffffhgffff	土,	ghgfgfghgfggf	土车	fgffffgffifff
在	geehcdgebefij	在0	fehefheffffid	在0单	gffggffggfgie	在下	gggggeggggigg	在下面	gggggeggggigg	在公	gggfgffggffif	在公园	gggggfgggggig	在冒	gghfgiggggfgg	在加	hggggfggggggg	在加盖	hggggfggggggg	在半	ffffgjffgefff	在半空	ffffgjffgefff	在单	figfgffggiffg	在单元	figfgffggiffg	在卖	ffjfgfffeffff	在卫	fffegfiffffgf	在卫生	fffegfiffffgf	在喊	fgfigfgggfgfe	在喊救	fgfigfgggfgfe	在喷	gggfgfffgggie	在喷泉	gggfgfffgggie	在地	ffffgffffhffh	在地上	gfgfgfgfghgfh	在外	ggffgfffghgif	在外地	ggffgffggggif	在家	fgffghffggfif	在家摔	gggggfggggghg	在小	gfgifgggggggf	在小区	gfgifgggggggf	在屋	gfhfgfgggfgfh	在幼	gfgfgffgfggfi	在幼儿	gfgfgffgfggfi	在往	igffgfggggggg	在我	fffhgeffghffh	在我家	gfgigeffgfgfh	在打	ggfeggifgfgef	在抖	ggggggghggggg	在文	ghfhggfgfgfff	在文昌	ghfhggfgfgfff	在桥	effeffffgffjf	在桥洞	effeffffgffjf	在楼	eighfehefefed	在楼下	gggfgghgggggg	在楼道	ejghfeefffffd	在水	gfgfgffgffffi	在水库	gfgfgffgffffi	在没	gggfgfgggggig	在没回	gggfgfgggggig	在河	hfgefeffgfffi	在浴	gffegeffgffje	在浴室	gffegeffgffje	在清	ghgggggggfhgg	在清河	ghgggggggfhgg	在滑	gffhfhffgggfe	在滑梯	gffhfhffgggfe	在烧	ggghggfgfgggg	在电	ghffgeggggghe	在电梯	ghffgeggggghe	在砸	iffdgfiffffff	在绿	hghfgfggggggf	在绿化	iggggfggggggg	在网	gggiggggggggg	在老	hfgggfgggggff	在菜	fffgggffffffi	在菜市	gffhgfffffffi	在西	gggfhgggggggg	在路	egeiffeffdihd	在路上	fffhfffgffief	在路边	fhfhfefffefhe	在转	gggggfgggghgf	在转移	gggggfgggghgf	在边	fffegiffggffh	在边上	fffegiffggffh	在里	ggggghggggggg	在里面	ggggghggggggg	在门	fehifeeffffee	在门口	gfhgggggggggg	在项	gggfggiggfggg	在项目	gggfggiggfggg
地	ggfdgeehdhhdf	地\$	ggggggggghggg	地,	fhffgfffgfgif	地上	fffhgffffhffh	地下	hefgfdefehjfe	地下停	ffgfgffgghhgf	地下室	hfhggfgfgffff	地下车	fffgffffehiff	地围	gggfgegggfigf	地围挡	gggfgegggfigf	地夜	gggfgggiggggg	地库	ffjffdfffhfgf	地挖	gghfghgfggfgf	地挖断	gghfghgfggfgf	地灯	gfgggigfgfgff	地砖	gfgggigggffff	地铁	gfffgffghhfgg	地铁口	gfffgffghhfgg	地锁	fffegfggfifgf	地锁0	ffffgfgggiggf
场	ceggfhehggedg	场\$	ffhgggggghfgf	场入	gggfghggghfgg	场入口	gggfghggghfgg	场后	ffffgiggggggf	场后门	gegggiggggggg	场打	gggiggfggfggg	场拆	geifggggggggg	场拆除	geifggggggggg	场有	fffhffhfehffe	场舞	gfgfgfgiggggf	场舞音	gfgfgfgiggggf	场西	gffggiggiffgf	场门	ggghgffgggggg	场门口	ggghgffgggggg
圾	eleeedgggdede	圾\$	giggggggggggg	圾,	gifggfggfgggg	圾一	ghgggfggggggg	圾两	ghggggggggggg	圾堆	giggggggggggg	圾房	giggggggggggg	圾桶	fhffffffhfgff	圾桶满	ggfgggggigggf	圾站	giffghffffgff	圾都	gggfgfhggggfg
均	fhehfgffgfhfe	均已	giefgfgghghgf	均正	ggghghggggggf	均正常	ggghghggggggf
坊	hhidfefffeffh
坏	hefffjeeedghd	坏0	gghgggggggggg	坏了	ffeefkffffehf	坏了\$	ggggghggggggg	坏了,	gfffghffgfehf	坏了0	ggggghggggggg	坏咗	ggffgjggfefgg	坏咗,	ggffgjggfefgg
坐	edehfdeefeejf	坐了	ffgfgfffgfghh	坐了一	ffgfgfffgfghh	坐在	fffegfffgffih	坐轮	gfffgfgggffif	坐轮椅	gfffgfgggffif
坑	hgffgigfgggfe	坑,	hgffgigfgggfe
块	ffeififffffff	块,	gfeifgffggfff
坛	hgffgfggggghf
坠	gfgfggfggfgfh	坠落	gfgfggfggfgfh
坪	ihfegegfgffff
垂	gfffghggffegh
垃	eleeedgggdede	垃圾	eleeedgggdede	垃圾\$	giggggggggggg	垃圾,	gifggfggfgggg	垃圾一	ghgggfggggggg	垃圾两	ghggggggggggg	垃圾堆	giggggggggggg	垃圾房	giggggggggggg	垃圾桶	fhffffffhfgff	垃圾站	giffghffffgff	垃圾都	gggfgfhggggfg
埋	ggggghggggggg
城	gigfgfggfhggg
基	fggfgihfgggfe
堂	gffgefgffgfif
堆	gijceedefdeed	堆,	ghggggggggggg	堆了	ieiefefgfffff	堆了一	ieiefefgfffff	堆在	fiffgfffffgff	堆放	fhhfggggffggf	堆满	gghgggggggggg	堆物	geifgfggfgggg	堆纸	gghgggggggggg	堆纸箱	gghgggggggggg
堤	hifefhfffefeg	堤边	hhfefeffffffh
堵	efhheheeghddc	堵了	fgeefifffieff	堵了\$	gggfgfgggiggg	堵了,	fgffghfgfheff	堵住	gggfgfgggiggg	堵在	fefjfdffiffee	堵塞	gggggiggggfgf	堵死	gghfgggggfggg	堵死\$	gghggggggfggg
塌	ffeefkfffehfe	塌了	ggffgjgggffff	塌了个	gggggiggggfgg	塌陷	gfgggiggggfgg
塑	gfifggggggggg	塑料	gfifggggggggg
塔	fffffihfgffgf	塔吊	fffffihfgffgf
塘	fefgiffffffff	塘边	geffifgfgggff
塞	gfgfgifghffgf
境	gggfhgggggggg	境外	gggfhgggggggg	境外回	gggfhgggggggg
墙	kfccehddgcfdf	墙\$	igffgefgfgfff	墙,	jfeefefefffff	墙倒	ffffgjfffeefe	墙倒了	ffffgjffgffge	墙塌	gggggiggggggf	墙外	fgfffffghfffh	墙外有	ggffgfgghfggf	墙瓷	gggggiggggggg	墙瓷砖	gggggiggggggg	墙裂	gfgfgjggggfgf	墙裂了	gfgfgjggggfgf
增	ffffjffffffff
壁	gehhedieeeeff
声	ieeefhegfeeie	声\$	ffffghfffffif	声,	ifffgffggffff	声控	ggggghggggggg	声控灯	ggggghggggggg	声音	ggfgghghggggg
处	hifedhdegehdg	处\$	ghegegefhdffg	处,	iifeefeeedgeg	处,0	giegggggggggg	处,其	hehfggggfgggf	处,已	fghfgfffgfffi	处,当	gfifggggggggg	处0	gggggfgggghgf	处0户	gggggfgggghgf	处占	ggfggffgifggg	处占道	ggfggffgifggg	处已	ghhggfggggggf	处有	ghgggggggfggg	处消	gghggfggggggg	处消防	gghggfggggggg	处理	ffffggghehffg	处理\$	gfffghghghfgg	处私	hfhfgfggggggg	处飞	gfjfgfggggggg	处飞线	gfjfgfggggggg
备	ffffifffffgff	备\$	ffffifffffgff
外	gddjhgecfedeg	外\$	fffifffgffffh	外,	fffgggfgffgfh	外,其	ggghghggggggf	外一	gfffghgggghgf	外冒	gehfgiggggggf	外卖	ggffgfhgeifgf	外回	gggfhgggggggg	外回来	gggfhgggggggg	外地	fffiheeffgfhd	外地,	ggffgffggggif	外墙	ifffggffggfff	外墙瓷	gggggiggggggg	外套	ggggggggggghg	外套,	ggggggggggghg	外扩	ifffgfffffgff	外有	ggffgfgghfggf	外有人	ggffgfgghfggf	外机	gggfghffgggfh	外来	gggifgggggggf	外流	gifggeggggggg	外溢	fefggjggfffgf	外溢,	fefggjggfffgf	外经	gffgggggigggg	外经营	gffgggggigggg	外面	ffffgefffhffi
多	fgfgifhddfdgb	多,	hffghfffehfff	多,0	fffhhfffehgff	多了	fefhffifffffe	多了在	fffggfifgfffe	多人	ggghghggggggg	多只	gfffifgfgggfg	多处	ggggghggggfgg
夜	cedhfbelfcgcb	夜市	gfghgggfhgfgf	夜打	gfffffhhffgff	夜拖	fgffgefiggfff	夜晚	ggggggghggggg	夜里	fhfffffifffff	夜里十	gggggffhgggff	夜间	fhgfgfgiffggf
大	egegdggfeehie	大\$	fhhefgfhffffe	大,	eheeffefgfieh	大一	gggfgffggggfh	大了	ghggggghggggg	大前	ggggghgghgggg	大前天	ggggghgghgggg	大喇	gggfgfgigggfg	大喇叭	gggfgfgigggfg	大妈	gfgggigigffff	大妈跳	gggggfgiggggg	大家	ggghggggggghg	大家帮	ggggggggggghg	大爷	ffgefffffgfif	大狗	gggiggggggggg	大狗没	ggghggggggggg	大缝	gfgggiggggggg	大门	gggfgghgggggg	大门口	gggfgghgggggg	大问	gghgggghggggg	大问题	gghgggghggggg	大风	gggfgfggggigf
天	ghfedgciffcie	天\$	ffffffggfggif	天,	ghgfgfggggghg	天0	feghfghfiffgf	天00	gggggghgggggg	天0格	geghggfgifggf	天下	hfheghffgffff	天下午	hfheghffgffff	天了	figegggfgfgfg	天了\$	figfgfgfgfggg	天亮	ffgfgigfffgff	天亮晚	ffgfgigfffgff	天半	fffhgefhfffff	天半夜	fffhgefhfffff	天发	gffhggggghggg	天发现	gffhggggghggg	天可	gifggggggggfg	天台	iegcfgeefffdi	天台有	hfffgfggffgff	天唱	ggghggfhggggg	天唱歌	ggghggfhggggg	天夜	gifggggfggggf	天夜里	gifggggfggggf	天天	edegfdekehfee	天天唱	ggghggfhggggg	天报	ggghggggghggg	天报的	ggghggggghggg	天晚	ggghggghfgggg	天晚上	ggghggghfgggg	天有	fefighhfffgff	天桥	fifdfefehegid	天桥上	fifegefffffhe	天桥底	gfffgggfgfgif	天没	fgedfeehegfje	天没出	gfggggggggghg	天没见	ggffgfgggggig	天漏	ghegghggggggg	天漏报	ghegggggggggg	天然	gfifggggggggg	天然气	gfifggggggggg	天的	fgfgggfhhfgff	天花	ffffgjefggfff	天花板	ffffgjefggfff	天还	hhffghfffffff	天还在	hiffgfgfffggf
太	ehdgfgdgeehgg	太大	fgffgefhffiff	太大,	gffggeggggigf	太大了	ghggggghggggg	太太	gfffghffgfgif
夫	fffifehffffee	夫妻	gggfgfhgggggg	夫妻闹	gggfgghgggggg
失	ffgeghfffffje	失一	ggggggggggghg	失咗	gggfgggggggig	失咗,	gggfgggggggig
头	eggegdhcfgieg	头\$	fhedicgefejee	头,	hfedfefffhffi	头了	fffefgifgffdh	头了,	ffffghffgfffi	头好	gghfggggggggg	头有	fffefiffidffe	头盔	ggffgfgggiggg	头盔骑	ggffgfgggiggg	头破	fffeffigfffie	头破血	gggeggigggggg	头还	gfffgdffggggi
套	feeiffggffghf	套,	ggghggggggghg	套,隔	ggghggggggggg
女	eeeffdgefeegj	女儿	fgfggfffgffdj	女孩	fggfgefgggghh	女的	gfgfgfhggggfi
奶	ffeefeeefefkg	奶奶	fffefefffffke
她	ffffgeefgffih
好	cegghhfddbgig	好\$	gfffghhgggggf	好,	ggffgiffggfhf	好像	ffgegggfggfhh	好几	edegigeceegic	好几个	fefigdefffhhe	好几天	ffgfffgggfgif	好危	fgfhghffggfff	好危险	fgfhghffggfff	好可	ggghgggggggfg	好可疑	ggghgggggggfg	好多	fhgghdeffffhd	好多人	ggghghggggggg	好大	gfiegfffggffh	好大\$	gfifggggggggg	好大一	gggfgffggggfh	好意	ghffghfhgfggf	好意思	ghffghfhgfggf	好的	gggggiggggfgg
如	gggfhgfhgggfg
妇	gffegffggffei
妈	eefdfhegfeejd	妈,	gfgfghffgffhe	妈了	gggfgfffgggie	妈妈	ffffghffgffie	妈妈了	gggfgfffgggie	妈跳	gggggfgiggggg	妈跳舞	gggggfgiggggg
妻	gggfgfhgggggg	妻闹	gggfgghgggggg	妻闹离	gggfgghgggggg
始	fgfggfgiggggg
姑	gfgfgfffgggfi	姑娘	gfgfgfffgggfi
娃	fdefhdeeeeegj	娃儿	gggfghggggghf	娃娃	gfffheffffffi
娘	gfgfgfffgggfi
婆	ffegfehffeeje	婆婆	fffhfffffffif
婚	gggfgghgggggg	婚,	gggfgghgggggg
子	ebcgghhhidagg	子\$	hehgeffffffig	子,	fggcedgifhefh	子了	ifffieffffgef	子了\$	hgffifffgfgef	子在	ffgffhffgfefi	子拿	ggghggfgggggg	子摆	gggggggfhgggg	子摆到	gggggggfhgggg	子的	gggigffgghgff	子被	ggefgjgggefgf	子都	gfgihgffffffe	子都不	gggigfffggggf	子里	gffifefffhfee
孕	gffegffggffei	孕妇	gffegffggffei
字	ggggghggghggg
存	fhhfghfffgfff
学	eeeghedeijddf	学府	ghffghggfhgff	学府路	ghffghggfhgff	学校	ffefffffihfff	学校门	gggfgfgggiggg	学生	fdfeifffhifff	学门	gggfggggghggg	学门口	gggfggggghggg
孩	cfdehghfdfbej	孩,	gggfgfgggfgif	孩光	gfgfghffffghf	孩光脚	gfgfghffffghf	孩子	ddegieggefddj	孩子,	gggfgfheggghf	孩子在	ffgffhffgfefi	孩子的	gggigffgghgff	孩子都	gffiheffgggff
宅	gfgfgfjfgfffg
安	eegfeeieeeghh	安全	fehefhffffffh	安全出	ggifgfggggggf	安打	fffhgfgggggfg
完	gfgegffiffgff
实	fffhgfhhfhggg	实际	ggfhggfgggggg	实际有	ggfhggfgggggg
客	eeeffhieehfgd	客厅	fgghgiefgggfg
室	hefhefeeeegid	室有	ggghggggggggg	室有人	ggghggggggggg	室里	gffegeffgffje
害	fffhfhfffffeh	害\$	gggfgfffffgfi	害,	ggggghggggggf
家	fgdggbgigedia	家\$	fgfggiggggfhf	家中	gigffffffgfhf	家为	gggggghgggggg	家为了	gggggghgggggg	家园	hhgfggggggggg	家天	fffegififgfff	家天花	gggfgjgfgggff	家孩	gggejffggggef	家孩子	gggejffggggef	家小	gifggfffgfgff	家屋	gggggfgggfgig	家屋顶	gggggfgggfgig	家帮	ggggggggggghg	家帮忙	ggggggggggghg	家店	fefefehhifffe	家把	hifefefffffff	家把沙	fifeffffffgfg	家摔	gggggfggggghg	家楼	hfheghfhfffff	家楼下	ffhfghfhffgff	家水	gggfgfigggfff	家水停	gggggeigggggg	家电	gffggffgiegff	家的	efegheejeeffd	家的狗	ghfdgefiffgee	家窗	figegffefggfe	家窗户	figegffefggfe	家车	gghfgfggfhggg	家里	fefhediefefid	家里没	ggfhgffgggghg	家里煤	ggifgggggggff	家里老	gfgfgfffgfgie	家长	gggfgfggfhghf	家门	fffkfedefffee	家门口	fffjgfdfgffff	家门锁	ggghggggggggg	家雨	fggfgffiggfgf	家雨棚	fggfgffiggfgf	家麻	ggghggfhggggg	家麻将	ggghggfhggggg
容	ggfggigggggfg	容易	ggfggigggggfg
宿	fffghffgfffhf	宿者	gfffgggfgfgif
寓	ffihgfffggfff
对	fgggecgfhdgic	对,	ffhgfegfgfhff	对,0	gfhfgfhghgggg	对夫	gggfgghgggggg	对夫妻	gggfgghgggggg	对门	geeefffffffjf	对面	ffhhfffhiefff
导	gggfgfggfiggg
寿	ghggggggggggg	寿里	ghggggggggggg
封	heeffeffefhfh	封起	hgffggggggggg	封起来	hgffggggggggg
将	eifffddiheeee	将啲	giffgfffegfgg	将馆	gggiggfgggggg
小	fhefghfdegedi	小作	feiefeffffgfh	小作坊	feiefeffffgfh	小偷	gggigffgggggf	小偷,	gggigffgggggf	小区	hdfhhhfeefgdc	小区0	hfhhfefgggggg	小区北	ffffghgfgfhgf	小区后	ggffghgfgggff	小区大	gggfghhgggggg	小区里	gfffiffggggff	小区门	iefffhfffhfff	小卖	ffffgffgffffi	小卖部	ffffgffgffffi	小女	fggfgefgggghh	小女孩	fggfgefgggghh	小姑	gfgfgfffgggfi	小姑娘	gfgfgfffgggfi	小学	ghffghggigfgf	小学门	gggfggggghggg	小孩	egeeeihfegdeg	小孩光	gfgfghffffghf	小年	gggifgfgggggg	小年轻	gggifgfgggggg	小广	fjeefdffehfff	小广告	fjeefdffehfff	小心	gggggfggggggh	小心\$	gggggfggggggh	小朋	fffghghffffff	小朋友	fffghghffffff	小贩	gfgfggggiffgf
就	dcggeieieehdc	就开	ffffgffiggfff	就开始	fgfggfgiggggg	就是	ffihfffgffhfe
尸	fffegffffifff	尸车	fffegffffifff	尸车,	gggfgggggiggg
尾	gfffgfggfiffg	尾,	gggggggggiggg
尿	fjfhfefffffed
层	ifehfhffffffe	层,	hgggghggggggg	层,里	ggggghggggggg
居	cfdgddhgcccji	居民	egeeegeheeegj	居民反	ffegfffhffffi	居民投	fffffffhffffh	居民电	ggggghggggggg	居老	gghfgfgggffhf	居老人	gghfgfgggffhf
屋	ifgefggdffchf	屋企	feeeheifhhfgf	屋企楼	ffffgffghhgfg	屋里	fhhffffffffhf	屋里有	gfgfgggggggig	屋里灌	ghfgggggggggf	屋顶	heeefifffeehh	屋顶漏	fffffiffffeif
屎	fkfefffffffff	屎\$	fiffgggfgfgff
山	gghffegfffiff
岁	fffefefffffih	岁,	ggffgffggfgif	岁,有	gggggfggggghg
岸	gfgggffhghggf	岸花	gfgggffhghggf	岸花园	gfgggffhghggf
巡	iggheegfegedg	巡到	hfffgffgfhffg	巡查	hggheegeefedh	巡查:	giefggggfhggg	巡查中	ggiggfgggggff	巡查发	ifgdfehffeffh	巡查时	gfhhghggggggg
工	fcdfihihcbgcg	工\$	hgffgfghggggf	工,	gggggfgiggggg	工人	geeeeejefdgei	工人\$	ffffggfffeffi	工人讨	gggfgfigggfgf	工作	ffejffffgggff	工地	cdfcgghiedgeg	工地围	gggfgegggfigf	工地夜	gggfgggiggggg	工地挖	gghfghgfggfgf	工头	gggfgfiggfggf	工资	ggffffiggffff
左	ggggggggghggg	左右	ggggggggghggg
差	fdehfieffifeh	差点	fdehfifffifeh	差点掉	gggggiggggggg	差点砸	gfgigffgggggg
己	ffgeffffgfffj
已	gfhddegegeggi	已下	hgfggggghgggg	已交	gffggffgffffi	已关	gfifgfgggggff	已关阀	gghgggggggggg	已到	gghfggggghggg	已到场	gghfggggghggg	已劝	gdggfehfieeeg	已劝开	gggfgghgfgggg	已劝离	ffghffffhfffh	已叫	heffgffgihfgf	已扑	gfifggggggggf	已扑灭	gfifggggggggf	已打	ggigggggggggg	已打0	ggigggggggggg	已报	gghgghggggfgg	已报市	ggggghggggfgg	已拉	ggfggiggggggf	已拉警	ggfggiggggggf	已教	gfffggggihggf	已教育	gfffggggihggf	已断	gghggfggggggg	已断电	gghggfggggggg	已清	fgifgffgffhff	已清,	geigggggggggg	已清理	ghfggfgggghgg	已经	hfgfgfhffggff	已联	fieefefffehhg	已联系	fieefefffehhg	已让	gggiggfgggggg	已调	gfffgfjfffggf	已调解	gfffgfjfffggf	已送	fffffeffffiie	已送医	gggggfggffiff	已送回	gggggfgggggif
巴	fgfgggfihgfgf
巷	hjdhdfeddgdce	巷0	hfghggggffggg	巷发	hffhggfffffff	巷发现	hffhggfffffff	巷口	gggfgfgggggfh	巷垃	ghggggggggggg	巷垃圾	ghggggggggggg	巷子	gffifefffhfee	巷子里	gffifefffhfee	巷有	gifdffhffhffe	巷有人	gifdfffffhffe	巷路	ggggghggggggg	巷路灯	ggggghggggggg
市	dgdfdhhdeccgj	市场	eeegehhfeeffi	市场后	gegggiggggggg	市场有	fffhfgigffggf	市政	gggggiggggfgg	市政\$	ggggghggggggg	市门	gfhhghggfgfgg	市门口	gfhhghggfgfgg
帘	gfhfgffgggffi
带	hiecejdeeddic	带\$	fffegifggffhf	带里	fiffgggfgggff
帮	ffehfgfffffjf	帮忙	ggffgfgggfgig	帮忙找	ggggggggggghg
常	gdghfhfeffedh	常\$	gggffhgfgeffg	常,	eegfghffegffh	常,0	eegfghgffgffh
幢	ffffgigfgffff
干	ghghggfgffggg
平	ghfifgeffffff	平米	ghghghggfgfgf	平米,	ghggghggggggg
年	eefhehdeehhed	年活	ffgffiffffeff	年活动	ffgffiffffeff	年痴	ggggggggggghg	年痴呆	ggggggggggghg	年轻	gggifgfgggggg
并	hfhfghgggffgg
幸	fhfffeffffhhf	幸福	ghgfgfgggffhg	幸福里	ggggggggggghg
幼	edeiieeegeedg	幼儿	edehieeeheeeg	幼儿园	edehieeeheeeg
广	eiddeiehggeed	广告	ejeefgffehffe	广告\$	ghgggfggggggg	广告0	fgfffffgfiggf	广告牌	gfgfgigggffgf	广场	fefffifiheefe	广场舞	gfgfgfgiggggf
床	fjfefffhffgff
库	edjeeceedgieh	库进	ggffgfgggfigf	库进水	ggffgfgggfigf
应	efgdfdehefekd	应\$	ffffggffgffjd	应,	ggffgfgggggif	应为	ghggggggfhggg	应为0	ghggggggfhggg
底	ffeifefeffehg	底下	fffhggffffefh
店	dggfdbfhiddeh	店外	gffgggggigggg	店外经	gffgggggigggg	店把	gfgfgfggiffgf	店油	gfffffgffgggi	店油烟	gfffffgffgggi	店门	fefggfffiffhe	店门口	fefggfffiffhe
府	ghffghggfhgff	府路	ghffghggfhgff
废	fhgiffeffhffe	废品	gfigggggggggg	废品站	gfigggggggggg
度	hffegfgffhfhf
座	fgggfgffffhff	座\$	fhfgfgffffhff
康	ifffgffegffgf
廊	jdjefeeefefde
建	kgdeedefhfeed	建,	gffffffgiefff	建咗	iffggegffgfff	建咗个	iffggegffgfff	建材	ffghghggggggg	建材市	ffghghggggggg	建筑	ghgfgfggffggg	建筑垃	ghgfgfggffggg	建设	hfgfggggghggg
开	fffcdhiigfeeg	开\$	fffdfgifhegdi	开始	fgfggfgiggggg	开工	gggggfgiggggg	开工,	gggggfgiggggg	开得	ggffgfggfhggg	开的	ghffgffhfgggf	开着	gfhfghffgggef
异	hfghhegffeffe	异常	hfhhhegffefee	异常\$	hggfffhgffggf	异常,	fghfhfggffgff
弃	fhgfhffffffff
张	fjeeedgffeeig	张\$	gjffffgggfgff	张,	ghghggggggggg	张某	ggfggfggggfif	张某家	ggfggfggggfif	张贴	ghggggggggggg
弯	ggggggggggghg	弯到	ggggggggggghg	弯到现	ggggggggggghg
当	hghefgfggffff	当场	ghhfgfggffggf	当场拆	geifggggggggg
彩	iffggfgggggff	彩钢	iffggfgggggff
往	highdgdceddbe	往下	fifhfgfffffed	往下掉	gggggiggggggg	往外	idigfieeeeffe	往外冒	gehfgiggggggf	往外扩	ifffgfffffgff	往屋	ghfgggggggggf	往屋里	ghfgggggggggf	往楼	fhfifefffffee	往楼下	fhfifefffffee
径	fffffiffffhff	径\$	fffffggfffiff
待	gfhfgeffffggi
很	fhfdfgjefffee	很\$	ghggggggggggg	很大	ghfgghggggggf	很大\$	ghfgghggggggf
得	dgfegfhgggfff	得人	gifgghgggggfg	得厉	ffffghffffffi	得厉害	ffffghffffffi	得很	ghgfgghegggfg	得我	gghfggfhggggg
心	fdggfieggffgg	心\$	fehhfefffffgh
忘	fgghfigfffefe	忘报	gggiggfggfggg	忘报了	gggiggfggfggg	忘记	ghhhggggggggg	忘记上	gghhggggggggg
忙	ggffgfgggfgig	忙找	ggggggggggghg	忙找找	ggggggggggghg
快	edghfceeehjdh	快倒	gfgggeggggiff	快倒了	gggggeggggigg	快打	gghfggggggggg	快打0	gghfggggggggg	快报	ggghggggggggg	快报警	ggghggggggggg	快掉	gggggiggggggg	快掉下	gggggiggggggg	快来	ffhegefggfgfi	快来人	ffhegefggfgfi	快递	ffgifefffiffe	快递柜	fffigegggffgf	快递车	ggffgfgffiggg
怀	gfgeiffgggggg	怀疑	gfgeiffgggggg
怎	fgffgiggggghf	怎么	fgffgiggggghf
怕	fefiffffffgie
思	ghffghfhgfggf	思,	ghfggffhgfggg
恶	gehigffgggggg	恶心	gehigffgggggg	恶心\$	gehigffgggggg
患	gfhggiggggggf
情	fefefhgfffffi	情况	fefefhffffffi	情况,	gfgggiggggfgf
惨	ggfeffjegfgef
想	fffefeeffffdj
意	fieefgehffffe	意思	ghffghfhgfggf	意思,	ghfggffhgfggg	意见	fifffffgfffff
感	ggfghgfgggggg
成	hjcheeehfgcfb	成0	ghgggggghfggg	成一	gggfghggfhggg	成一锅	gggfghggfhggg	成个	fffffifhfgfff	成占	gfggggggifggg	成占道	gfggggggifggg	成地	fiffgfgggfgff	成年	fffifefffhffe	成日	hffhfefffhfhf	成日喺	gggigggggggfg	成晚	ffgfgfgigggfg	成条	figffgffffeff	成条街	fjffggffeffff
我	edgjefhdbfegg	我\$	fefifeiffffed	我们	hgeehheefgeed	我们楼	fgffghffghfff	我奶	ggggggggggghg	我奶奶	ggggggggggghg	我妈	fffegeffgfgje	我家	egdihfgfedgee	我家天	gggfgjgfgggff	我家孩	gggejffggggef	我家楼	hfhfghffgfgff	我家水	gggfgfigggfff	我家门	fffkfedefffee	我家雨	fggfgffiggfgf	我爸	fefdfdeffffhj	我的	ffhhfefgfhfff	我的车	gggfgfgggiggg	我窗	ffffgghegffff	我窗台	ffffgghegffff	我老	fffefeiffffhe	我被	gfgigffgggggf	我门	gggfgfhggggfg	我门口	gggfgfhggggfg
戒	ggfggiggggggf	戒带	ggggghggggggg	戒带\$	ggggghggggggg	戒线	ggggghggggggg
截	gggfgiggggfgf	截,	gggfgiggggfgf	截,小	ggggghggggggg
戴	fefefffgfifgi	戴头	ggffgfgggiggg	戴头盔	ggffgfgggiggg
户	hffgibhgdeded	户人	geeeghedeieef	户人家	geeeghedeieef	户从	fffeiffgfggff	户从境	gggfhgggggggg	户因	gfgfgfigggggg	户因漏	gggggfhgggggg	户在	fiffffhfgggff	户外	fgffghggggggh	户往	fiiegfgffgffe	户往外	ggifgfggggggf	户意	ghfgggghggggf	户意见	ghfgggghggggf	户把	gefiffffhfefe	户敲	gffjffffffgfe	户敲门	gffjffffffgfe	户私	igggggggggggg	户私自	igggggggggggg	户租	gghhfgfgggggg	户进	gggggfgggghgf	户进水	gggggfgggghgf	户都	ggggggghggggg
房	iehhdehdddfcg	房\$	iffffefffffff	房,	iggfgfggggggf	房,材	hggggfggggggf	房一	gggiggggggggg	房东	ffghfghgggggf	房门	feifghgggfggf
所	eeghhdefeefhh	所\$	gfhifffggggff
手	hecehkddedeff	手,	ggggghggggggg	手架	gfgfgfgggggfi	手架上	gfgfgfgggggfi	手续	ifgggfefgfggg	手足	ffgfifggffggf	手足口	ffgfifggffggf
才	ggfgfehehegfe	才的	gggggggghfggg	才路	gghggggghgggg
扑	ffiggfggggfgf	扑灭	ffjfggggggggf	扑灭,	gfhgggggggggg
打	fdegcekibgeda	打0	ggifgggggfgfg	打00	ggifgggggfgfg	打不	gggfgiefggghg	打不通	gggfgiefggghg	打了	gffegeifghfef	打交	gffhfggfggggg	打到	fffeffgjfffff	打我	fffdfejffffee	打架	fffkffeffefgf	打架\$	fggifgfggfggf	打架,	gggiggffggggg	打桩	gggfggfiggggg	打火	ggffgiggggegg	打火花	gghgggggggggg	打砸	gggigffffgggf	打起	ffffffjffffff	打起来	ffffffjffffff
扔	fidgfeeefhffh	扔下	ggghgfggggggg	扔下来	ggghgfggggggg	扔烟	ghegffffggggi	扔烟头	ghegffffggggi
执	fhffgfigfffff
扩	ifffgfffffgff
扰	fffffffjfffff	扰民	fffffffjfffff	扰民,	fffffffifffff
扶	ffffgiffgffhf	扶\$	ggffgggggffif
找	gfffgfffgffje	找\$	ggggggggggghg	找不	gggfgfffgggie	找不到	gggfgfffgggie	找找	ggggggggggghg	找找\$	ggggggggggghg
承	jffefgfffffff	承重	jffefffffffff	承重墙	jffefffffffff
把	jgbhccgbihfaf	把0	gggfgghghgggg	把0格	gggfgghghgggg	把三	fffhgffggghff	把公	jffegefffffff	把公共	jffegefffffff	把共	ffgdgfgggjffg	把共享	ffgdgfgggjffg	把我	fggfgeiggiffg	把我家	gggggeigggggg	把手	ggghghffgggff	把桌	gfgfgfgfigggg	把桌子	gggggggfhgggg	把沙	fifeffffffgfg	把电	gghfgghgggfgg	把电瓶	gghgghggggggg	把鞋	fegegfhgffgfi
抓	ggghggggggggf	抓到	ggghggggggggf
投	ehdcigdieeedg	投诉	ehedehdieeedg	投诉\$	fffffffifffeh	投诉,	fifegffhffffe
抖	ggggggghggggg
抛	fhfifffgfffgf	抛物	gfgigffgggggg	抛物,	gfgigffgggggg
抢	fffhffhffffee
护	ffgehefffifeh	护栏	fggfgfggggfgi	护车	gggfgfggfiffg	护车都	ggffgfgggigfg
报	efgigcfggeeff	报\$	gghhggggggggg	报,	fhfhgfefgeffe	报,0	fffhhffghfgff	报0	fffgfefffgffi	报:	hehfggffgffhf	报:0	hehfgggfgffgf	报一	fhegfffghfhff	报一件	gfffgffhffhgf	报一条	giefgfgghffgg	报一起	gffhggfghgggg	报了	ggfhggfghfggg	报了,	ggghgggghgggg	报修	ggiggfggggggg	报告	eeifehgggefeh	报告,	ggffgjfgggfgf	报告不	gghfggfghgggg	报告先	gfifggggfgggf	报告撤	ggffgfigggggg	报告收	gfhfgghgggggg	报告有	gffhgffhgfggf	报备	ffffifffffgff	报备\$	ffffifffffgff	报市	gggggiggggfgg	报市政	gggggiggggfgg	报更	ggghggggggggg	报的	fffhffgffhggg	报的零	gggiggffggggg	报警	gfhhfffgggggg	报警\$	ggghggggggggg	报警器	gghgggggggggg	报零	gghfggghggggg
抬	gfffggfffffif
抱	fgffgihfgffff
抽	figefffgffffh	抽烟	fhgfggggggggf
拆	idihfdfgffffe	拆承	ifffgfffffggg	拆承重	ifffgfffffggg	拆除	geifggggggggg	拆除\$	geifggggggggg
拉	ehhddgieeeehe	拉在	ghgfggggggffg	拉开	gggefgigfgggf	拉警	ggfggiggggggf	拉警戒	ggfggiggggggf
拍	fffhgffggfghf	拍门	fffhgffggfghf
拔	gfgfgifggggee	拔不	gfffgifggggee	拔不出	gfffgifggggee
拖	fefdfdgjfhfed	拖走	ggggggggghggg	拖走\$	ggggggggghggg
招	gghgghggggggf
拜	ggggghgggggfg
拴	gggigfggggggf	拴绳	gggigfggggggf	拴绳,	gggigfggggggg
拿	eddjedideeegh	拿了	gggfggigggggg	拿着	ggfiggfgfgggg
持	fffigffggfgff	持刀	ggghggggggggg
挂	fefhffffffffi
指	gfifggfgggfff
按	ggffggggggghg	按铃	gggggigggggfg	按铃没	gggggigggggfg
挖	ifhefhfeffefe	挖地	ifgfgfgggffgg	挖地下	ifgfgfgggffgg	挖断	gghfgiffggfgf	挖机	gghggfggggggg	挖破	gfhfghggggggg
挡	fefefgfffgife	挡倒	ggggghggggfgg	挡倒了	ggggghggggfgg	挡被	gggfgegggfigf	挡被风	gggfgegggfigf
挨	ffijfefffffee	挨户	gffjffffffgfe	挨户敲	gffjffffffgfe
挪	ffffgefffhhff	挪车	gfffgffgghhfg	挪车\$	ggfggfgggghgg
损	gfhfgiggfhfgf	损0	gggggiggggggg	损0处	gggggiggggggg	损坏	gghgggggggggg	损坏0	gghgggggggggg
捡	gigfgfgffgghf
换	ggggghggggggg
掉	dfhcejddehdch	掉,	gghfghgggggff	掉,差	ggggghggggggg	掉下	ffeefifefffdi	掉下去	ffffffffgfgej	掉下来	ffffgjggggfgf	掉了	gfifgggggffff	掉进	fefegifggfffg
排	eifefgedgeeeh	排到	gggggigggffgg	排到马	gggggigggffgg	排烟	gigfgffefggfe	排烟管	gigfgffefggfe
掟	fifhffffeffff	掟到	giffgfffegfgg
接	ehggeeehdhefh	接0	ggghfgfhggggg	接00	ggghfgfhggggg	接倒	gifggeggggggg	接到	fhfgfgghfffff	接到一	gffhgfghgfggg	接居	gfgfghghggggf	接居民	gfgfghghggggf	接群	gdfhffgffgggi	接群众	gdfhffgffgggi	接龙	gfhfgfggggggh	接龙,	gfhfgfggggggh
控	gffighgggefff	控坏	ggggghggggggg	控坏了	ggggghggggggg	控灯	ggggghggggggg
推	eehjfdjffdfff	推进	gghfgfggggggg	推进电	gghfgfggggggg	推销	ggghggggggggg
插	gfhfggffgffhf	插着	gggfggfggggif	插着\$	gggfggfggggif
搞	ggghfgfhggggg
搬	ffifgfffigfgf
搭	idddddeedhejd	搭建	iffggfgggggfg
摆	ecfhfdeekdhec	摆到	ffffffffjfeff	摆到人	gfgfgfggifggg
摊	egcffcfekdgec	摊\$	ggggggggigggg	摊0	gfgfgggghhggg	摊主	gfffhghgfgggg	摊位	fffgffigffggf	摊位打	gggeggigggggg	摊占	gfgggfgghfggg	摊子	gfgegfggigggf	摊的	ghefgfgggggff	摊的烟	gdfgggggigggg	摊贩	gfffggfgifggf	摊贩0	gggggggghgggg
摔	edddfhgeehhhf	摔下	gfgfgfgggggfi	摔下来	gfgfgfgggggfi	摔了	fffegefffjfge	摔倒	gggggfggggghf
摸	gfefgjggggggf
撒	fieefdffehged	撒尿	fjfegefffffed	撒漏	gfgfggggfiggg	撒漏,	gfgfggggfiggg
撕	gigggfgggfggg
撞	feddfhefdkdee	撞,	ggffgfggfiggg	撞了	gfffgffgejfff	撞了,	ggffgffgejfff	撞断	gfgfghggfhggg	撞歪	ggffgigggeggg
撤	ggffgfigggggg
撬	gffifefggfffg	撬\$	gggigffggfggg	撬了	ggghgfggggggg
支	gfhegfgghggff
收	eidiefgfhfgcb	收到	fhfgfffgffhfe	收回	gfgfgihffgfgf	收回,	gfhfgghgggggg	收桥	gghfggggghfgg	收费	gggigggfggggf	收路	ggghghggggggg	收钱	ggghghggggggg
改	igedfegejfeee	改\$	ghfgggggggggg	改一	ffgfghhghffgg	改一下	ffgfghhghffgg	改为	ggfgggfgihggg	改成	iefefdhfiffff	改成占	gfggggggifggg
放	dghfdffgigecb	放0	gjdfggggfgggg	放0处	gjdfggggfgggg	放了	ffhhfffffiggf	放到	gfgfgfgifggfg	放学	fffifefffifee
政	gggggiggggfgg	政\$	ggggghggggggg
救	edfffhfeeheif	救助	gfffggfggffif	救助站	gfffggfgggfif	救命	feehfigffffef	救命\$	fffhgegfgfgeg	救命啊	fefegiffgfgfg	救护	gggfgfggfiffg	救护车	gggfgfggfiffg
教	gffhfgggihggf	教育	gfffggggihggf
敞	gfhfggggggggf	敞着	gfhfggggggggf
敢	gfhigfffggggf
散	fhihfdfffffff	散发	gggiggggggggg
敬	gfgfhhgggggfg	敬老	gfgfhhgggggfg	敬老院	gfgfhhgggggfg
数	fhffgfffghfgg	数量	ghgggfggghggg
敲	edfiecdgeeeii	敲门	fdfifdeffffje	敲门不	ggggggggggghg	敲门没	gfgfgfgggfgig
整	fgeefjfhggfff	整个	ggfggiggggggg	整改	fhffgggghgggg	整改\$	ghfgggggggggg	整条	gegggiggggggg	整栋	ggfgghghggggg	整栋楼	ggggggghggggg
文	gieffdegeeheh	文昌	eieffeegeehfh	文昌路	fffgfefgffhfi	文昌里	fifefffhffgfe
料	hfhgfffffffhf
斜	gggggfgggghgg
断	edgeeiddefghh	断了	ffffggffffhfi	断了\$	ggggghggggggg	断了,	ggggghggggfgg	断了一	gfgfgfffggfgi	断电	gghfghggggggf	断粮	gggfgfgggffif
新	efehhdggfhege	新开	ghffgffhfgggf	新开的	ghffgffhfgggf	新来	gfgifgggggghg
方	hffefhhffhfff
施	gffffgegffffi	施工	gffffgegffffi
旁	fggefhffhfhee	旁边	fifffgffffhff	旁边\$	ghggghggggggg	旁边的	gggggfggggifg
无	fghcffedgfcih	无,	gfhfgfggggggh	无,0	gfhfgfggggggh	无事	ggfhghfggfgfg	无事,	ggfhghfggfgfg	无人	ehfffheffgfhg	无人受	gfffgffgghgfh	无人看	ffghgigggggfe	无异	ifhehefgffffe	无异常	ifhehefgffffe	无水	gghgggggggggg	无牌	gfgfgffgeigff	无牌三	gfffgffgejgff	无证	feffgfffhfffi
日	gfefddfgggdhh	日0	fgfefhgghhfff	日0格	fgffgfgghgfff	日共	ghgfggggfgggg	日冇	ggffgfffgfgif	日喺	gggigggggggfg	日漏	gffhffffhfggg	日漏报	gffhffffhfggg
旧	fhidffffiefee
早	dhcbhhfiggdfe	早上	fgfefifffgfgf	早上0	ggffghggghfgg	早上出	ghgfgfggggghg	早六	feggifggggggf	早六点	feggifggggggf	早出	ggggggggggghg	早巡	ghfggfggggggh	早巡查	ghfggfggggggh	早市	fiffffhggffgf	早点	gefggfghhgggg	早餐	ggggggggifggg
时	ehghhieeefhdd	时发	ffgghhfggffff	时发现	gfgggigggggff
昌	eieffeegeehfh	昌路	fffgfefgffhfi	昌路0	fffegffggfhgi	昌里	fifefffhffgfe	昌里0	fiffgfghgggff
明	fehhfeghggfee	明天	gfhfgfhhggfgf	明路	gggggggghfggg
易	ggfggigggggfg
星	hehffhfhfffee	星期	hffgfhfhffgfe
映	eedehgehfeeej	映,	ffehfffhffffi	映,0	ghffgfghggggf
春	fegehgggffhff	春晖	gfhfghggggggg
昨	gediehfghdhed	昨儿	fffffifhggfgf	昨夜	gfffgefgffigf	昨天	hgeiffgeheefe	昨天下	hfffghgghgfgg	昨天的	ghgfgggghfggg	昨日	ffffghgfhffgf	昨日0	gggfghggggfgg	昨晚	fffifgfgfffff	昨晚0	ggghggghgfggg	昨晚被	gfgigefggggff
是	gfgfcgfggfffg	是\$	giffgfggggggf	是0	fgffgfffhhfff	是0处	ghgggfgghfggg	是0辆	gggfggggfiggg	是乱	gfiggfggheggg	是僵	gggfgfggghggg	是僵尸	gggfgfggghggg	是要	ieffgeffgffff	是要盖	ieffgeffgffff	是违	fggggfghfhggg	是零	fffhgghfffggf	是零,	gffhgfhffgggg	是黄	gfffgjfffgffe	是黄的	gfffgjfffgffe
昼	fhfifefffffff
晃	fffififfffefe	晃得	gggggigfggfgf	晃得厉	gggggigfggfgf
晒	egeefgffjefef	晒\$	ghffghggggffg	晒成	ffggggghhgggg
晕	edidfceefeeih	晕倒	gffegdfggffhi	晕倒了	gfffgdfggffhi
晖	gfhfghggggggg
晚	fcdiejdiddddc	晚0	ggghggghgfggg	晚上	eeeifkeeefeed	晚上黑	gfffgigfgffff	晚十	gggfggghggggg	晚十点	gggfggghggggg	晚被	gfgigefggggff
晨	fffffffifffff	晨四	gffggfghggggg	晨四点	gffggfghggggg
晾	fdehfehfhfffi	晾的	gefhffffggggi	晾的被	gefhffffggggi	晾衣	gggggfifggggg
暴	gggggfgggghgg	暴雨	gggggfgggghgg
更	fhfgffgghgfff	更正	fhffffgghgfff	更正:	gggfgfgghfggg
月	hgfffhffggfff	月0	hggfgfffggfgf	月00	hghfggggffggg	月0日	gggggggghhggg
有	gffhfcgdegffi	有,	gghfghgfgggff	有0	eegiigegeeffd	有0户	fffihffgfffge	有0起	fffhfhfhffggf	有一	eehfefjegegfd	有一处	ffiffgefhfhfe	有一起	fffgffifffgff	有三	fgfhiffffffff	有两	fffhfiffhdgef	有两个	ggfhgifggefff	有两家	ggghgggfggggg	有个	dcdhedcddfdjj	有个人	gfghgeffgfgeh	有个小	fffegeffgffih	有个男	gfgigfffgggff	有个细	ggggggggggghg	有个老	ffffgfffgfgif	有个阿	ggghggggggghf	有事	fffefegffegfi	有事,	gffefeeffegfi	有人	hhgifbceddfch	有人\$	ggffgggggghgg	有人从	figegffffffeg	有人倒	fjfeffgffefff	有人偷	fffjfdffgffff	有人养	fiffgfggggggf	有人冒	gggigggfggggf	有人卖	gffffgggiffgf	有人喊	gfhegffggggfi	有人喝	fffigffgfgggf	有人喺	hhhegfggfehff	有人在	hgigeddfdegdf	有人堆	feifgfgggfggf	有人打	ffghfffhgfggf	有人把	fgghfefgghffe	有人投	gffeifghggggg	有人拿	fggggfhgggggg	有人持	ggghggggggggg	有人掉	fefegifggfgfg	有人搭	iffeffggfffif	有人敲	fgghgffhgggff	有人烧	gfifgggggfggg	有人砸	ggghggggggfgg	有人管	hghfgffhgffff	有人聚	fggiggggggggf	有人要	fffigfffgfgfg	有人高	fefigfgggggfg	有住	ghgegffhffffe	有住户	ghgegffhffffe	有俩	gffhgffgiegff	有只	gfgiggggggggf	有只疯	ggghggggggggg	有大	gghgggghggggg	有大问	gghgggghggggg	有婆	fffhffffgffhf	有婆婆	fffhffffgffhf	有孕	gfffghgggggfh	有孕妇	gfffghgggggfh	有小	fffeffifghfef	有小孩	fffeffifghfef	有户	hfgffffdeifff	有户人	hffffffeeifff	有手	ifgggfefgfggg	有手续	ifgggfefgfggg	有条	ggghgffggggfh	有没	igfffeeifffff	有没有	igfffeeifffff	有点	gfhfgfgfggghg	有烟	ggifggggggggg	有烟\$	ggifggggggggg	有老	fffefffgffihe	有老人	fffegffgffige	有老年	ggggggggggghg	有股	gghgghggggggg	有误	fffhfffhfhggf	有误,	fffhfffhfhggf	有车	geffgeffffhfi	有辆	feeefdffekgee	有辆面	ggffgfggfiffg	有钓	fffffefgeigfg	有钓鱼	fffffefgeigfg
朋	fffehgifffffe	朋友	fffehgifffffe
服	gggfgfhfggghg	服,	ggggggggggghg
望	ffiffeffefiff	望江	ffiffeffefiff
朝	fgggghghggggg	朝阳	ggghghggggggg
期	gdiffgegeefeh
未	eddjfhfeeheeg	未戴	fefefffgfifgi	未戴头	ggffgfgggiggg	未登	gfgifgfggfggf	未登记	gfgifgfggfggf
本	fhffghfhfffff
机	egfefeheihdeh	机动	gfffgffgiefff	机动车	gfffgffgiefff	机挖	gghfghggggggg	机挖破	gghfghggggggg
杀	fhfefffhfffff
杂	gejfgfggfgggf	杂物	gejfgfggfgggf	杂物,	gghgggggggggg	杂物0	geigggggggggg
杆	ehehfiffehdec	杆,	gfffgegggifgg	杆,司	gfffgegggifgg	杆上	gifggfgggffgg
杏	hgfffgffidfff	杏路	hgffgggghffgg
材	hffifieffffed	材市	ffghghggggggg	材市场	ffghghggggggg	材料	hggggfggggggf
村	igfhfgffffggf
条	chfediddhhhdg	条:	figfgggghffgf	条:0	figfgggghffgf	条蛇	gfffgfffgggfi	条蛇,	gfffgfffgggfi	条行	gfggggggifggg	条行人	gfggggggifggg	条街	fjfgfhffefeff	条街都	fjffgfffeffff	条路	defffhffgihff	条路,	fffffegfhfiff
来	edgggigcfcffh	来 	gggghgggghgfg	来\$	edeceieeedifi	来,	feheffhefgehh	来,已	gggfggiffgggg	来一	ggghggfhggggg	来一个	ggghgfggggggg	来个	ggghgfhgggggf	来个人	ggghgfhgggggf	来了	dgfifeidhbdeg	来了\$	fhehfgefffffg	来了,	efebefjeidegh	来了一	ggghhffggggff	来人	ffggfeffffgfi	来人\$	gfhegfggggffi	来人,	gggggggggghgg	来当	hgffggggggggg	来水	ffffgiffggfff	来没	gggfhgggggggg	来没报	gggfhgggggggg	来的	fffeigfgggghf	来看	ffgeghffggiff	来租	ggghggggggggg	来租户	ggghggggggggg
松	heeefifgffgfe	松了	fgffgiggggggf	松动	ffffgiffggfgf
板	hfhegjeffffff
极	ffffgghegffff	极都	ffffgghegffff	极都唔	ffffgghegffff
林	heeefgffggheh	林苑	hfffghggfiggf	林苑0	hgggghggggggf	林路	ggggggggheggg
果	fhedfdgeidheh	果\$	gfgfgfhfegigf	果档	giffgfgffffgf
枝	gfefghgggfhff
枫	hfffghggfifgf	枫林	hfffghggfifgf	枫林苑	hfffghggfiggf
枯	gfggfhfggfggf
架	eddiehgdhggdg	架\$	fffiffhfffggf	架,	fffifdheffhff	架上	gfgfgfgggggfi	架上摔	gfgfgfgggggfi	架子	ffdefjffhfffe
某	ffedfefffffij	某家	ggfggfggggfif
柜	fefifehfhfefe
查	gehjdcededdci	查:	giefggggfhggg	查中	ggiggfgggggff	查中发	ggiggfgggggff	查到	eehifeefgeffh	查到0	fffifgfghffge	查发	ifhdfehffefeh	查发现	ifhdfehffefeh	查时	gfhhghggggggg	查时发	gghhggggggggg	查获	fehifefffeffe
柳	fhfifefefffff
栋	ifhgdidfeddgg	栋\$	ggfgfgfgfffge	栋,	gfggggghggggg	栋0	hdghfgeffffie	栋00	hfgegeffgfgif	栋0单	fegigggggggfg	栋0楼	ffhfghggggghf	栋一	hfhfggggggggg	栋一楼	hfhfgfggggggg	栋二	gghgggggggggg	栋后	fgfgghggfgggg	栋后面	fgfgghggfgggg	栋地	gghhggggggggf	栋地下	gghhggggggggf	栋有	fifgffffffffg	栋有人	ghfhgfggggggg	栋楼	hfgggffhfffff	栋楼顶	igffgfggggggf
栏	eeehfgeffheeh	栏杆	fffififffhefd
树	egcfeheeedkdc	树,	ffgggeggfgiff	树,压	gggggfggggigg	树倒	gfffgfgfffigf	树巷	ghggghgggeggg	树枝	gfefgiggggggg
栓	ffkffeffffffe	栓无	gghgggggggggg	栓无水	gghgggggggggg	栓没	gfjgfdfggffgf	栓没水	gfjgfdfggffgf	栓漏	gghggfggggggg	栓漏水	gghggfggggggg	栓被	ggggghggggggg
校	feedfeefjhehe	校服	ggggggggggghg	校服,	ggggggggggghg	校门	fffdfeffihfff	校门口	gffefeffigfff
样	gfhfgfghggggg
核	fefeheegfgffi	核实	gggfggghghggg
根	fgfdfhffffgfi	根,	ffffghgggfhgf	根本	ghggghggggggg
格	eggggfgeggfdh	格 	gigdgeefecfhg	格 无	gfhfgfggggggh	格\$	feeejeffehfee	格,	ffffgiffhffgf	格0	ggghggggggggg	格:	feedfggffehhh	格、	fiffeffgfhfff	格、0	fiffeffgfhfff	格一	eggghhgeegddd	格一名	fffiffhgfffff	格一户	fehehhefffeff	格一辆	gghggfggghggg	格不	gfffgfhhffgfg	格不是	gfffgfhhffgfg	格两	fefefeifgfhfh	格两户	gggggfhgggggg	格丰	gghgghggggggg	格丰收	gghhggggggggg	格交	gjffefgggfggf	格交界	gjffefgggfggf	格今	eghfefgfdhffh	格今天	fghgfgggehffe	格今日	fggeffgfffgfi	格内	ffgghffhffgff	格刚	gggfggggghggg	格占	gggggggghgggg	格占道	gggggggghgggg	格发	ghfhgeefegfgg	格发现	ghfhgeefegfgg	格和	feegfegfffgfi	格和0	gffegehfffggi	格夜	gggiggggfgggg	格学	fggefeffihfff	格学府	ghggggggfgggg	格学校	fffffffgihfgf	格安	fghfgfhggffgf	格小	fghefefffghfh	格巡	fgghefhffgfeg	格巡查	fgghefhffgfeg	格工	fffffgfhfehgf	格工地	fffffgfhfehgf	格广	fffegiffhffgf	格广场	fffeghgfhgfgf	格建	ffghghggggggg	格建材	ffghghggggggg	格排	ggghghggggggf	格接	gefhfffffggfi	格文	gifeffffffgff	格新	fhfgiffgfffff	格无	hefgggefedehh	格无事	ggfhghfggfgfg	格无异	ifgfhffgfffff	格早	ghffgfgghfggg	格早市	ghggggggggggg	格春	gegfhfggggiff	格昨	fffgffffhfiff	格昨天	gfghgggghgggg	格有	fbfhgdhhcfdci	格有0	ffgghffhgfggf	格有一	ffghfggfhffff	格有事	fffefegffegfi	格有人	hehiffffffffe	格有住	ffffgffigfgff	格有户	eghffffgeifgg	格桂	giffgffffffge	格桂花	hiffgfgfggfff	格楼	feiegfhgfffgf	格楼道	gfifggggfgggg	格正	feehehfffgffh	格正常	feehehfffgffh	格水	gffggefhgghgf	格水岸	gfghggghggggf	格永	gggggiggggggg	格永丰	gggggiggggggg	格没	fegefgegghffh	格没事	fegefeffeiffh	格没有	ggggggghhfggg	格河	ffffghfgheffh	格河堤	ffgfghfgffgfh	格沿	fghfgfffiffff	格沿街	fghfgfffiffff	格湖	hffefhffffdfi	格滨	fhffggggfefgh	格滨江	giggghgggfggg	格百	ghhfggggggggg	格的	fgffgfhgifggf	格网	ffhifffgffgfe	格老	hheffigfffgef	格老槐	ghefggggffhgf	格菜	fffhfieffhfff	格菜场	ghfhghfggffgf	格西	gghfgfggfhffg	格违	fggfgfgfghggg	格违停	gggfgfggfhggg	格那	gghfgfgghgggf	格配	feifghgggfggf	格配电	feifghgggfggf	格银	iggfggggggggg	格银杏	iggfggggggggg	格长	ggfgghggggfgg	格长青	ggfgghggggfgg	格除	ghffgfgggfggh	格零	gghfgfhgfgggf	格零报	gghfgfhgfgggf
栽	gfffgggfgfffi
桂	giffgffffffge	桂花	hiffgfgfggfff	桂花苑	hiffgfgfggfff
桃	hfgggghgffggg	桃花	hfgfgghgffggg	桃花巷	hfgfgghgffggg
桌	gfgfgfgfigggg	桌子	gggggggfhgggg	桌子摆	gggggggfhgggg
桐	hggfgfggggggg	桐里	hggfgfggggggg
档	fhefffffieeff
桥	chgdfacdhigka	桥\$	gfifgfgfhffff	桥上	fifegefffffhe	桥下	eghdhdffeieic	桥下发	feffhfggffgie	桥下有	feiffeffeifge	桥头	ffffffffihfff	桥底	gfffgggfgfgif	桥洞	effefefffehif
桩	ffffghfifffgf
桶	fhiefeffhfffe	桶满	ggfgggggigggf	桶满溢	gfggggggigggg
梧	hggfgfggggggg	梧桐	hggfgfggggggg	梧桐里	hggfgfggggggg
梯	fhgdeiddeccgh	梯又	ggggghggggggg	梯口	ghfegegfgfgei	梯断	ggggghggggggg	梯断了	ggggghggggggg	梯里	ghffggffgffhd	梯间	ghhfggggggggg
检	ffheffffffffj	检查	gfihggfgggggg
棉	ggggggggggghg	棉袄	ggggggggggghg
棋	ggghggggggggg	棋牌	ggghggggggggg	棋牌室	ggghggggggggg
棚	hddgdfdgcghgc	棚\$	ifgfgffffffff	棚上	fggfgffiggfgf	棚里	gghggfggggggg
棵	fefefgffffife	棵树	ffffgegfffjfe	棵树,	ffgggeggfgiff
椅	fffegffgghfhf
楼	igicdfgheddef	楼\$	ifgffghdfefee	楼,	ffgdgfffgffhi	楼0	ifhgfffefffff	楼上	gbegdfgjddceh	楼上僭	iffggegffgfff	楼上又	fffhgefiffgee	楼上在	hghgggggggggg	楼上扔	gfffgfgfggggi	楼上楼	gfgggfifggggg	楼上的	gfffgiefggfhf	楼上空	ffffggfhggfff	楼下	chhgdggghfeea	楼下为	gfgggfifggggg	楼下倒	fhfhgegffgfee	楼下有	ffihgffgeffff	楼下烧	fhefffffiffff	楼下的	ghhggfgggfggg	楼下那	fffgghfhgggff	楼了	ghggggggggggg	楼二	gggfgiggggfgf	楼住	hhgfgfgffggff	楼住户	hhgfgfgffggff	楼商	gggggfgggghgf	楼商铺	gggggfgggghgf	楼外	gggggiggggggg	楼外墙	gggggiggggggg	楼有	fffffeffffffj	楼有人	fffffeffffffj	楼梯	fhhefgeffffhd	楼梯间	ghhfggggggggg	楼电	gfffgfggggffi	楼电梯	gfffgfggggffi	楼的	ifffgeffffghf	楼窗	ffhhfhffgggfg	楼窗户	ffhhfhffgggfg	楼道	dhjgeghddeedc	楼道充	gghgggggggggg	楼道堆	fdjfgfggfgggf	楼道有	gfhfgfggggggg	楼道灯	ggfggigggggfg	楼道里	fhhgfgfffffff	楼那	iffegffifffff	楼那家	hfgegffiffgfg	楼门	hggfgghgggggg	楼阳	fggfgefggfhfh	楼阳台	fggfgefggfhfh	楼顶	hehefefeffheg	楼顶有	gfffgfgggggfi	楼顶的	fggggfgfggiff
榴	ghggggggggggg	榴巷	ghggggggggggg
槐	fiefggfgfehgf	槐树	fiefggfgfehgf	槐树巷	ghggghgggeggg
横	fefefehffhife	横在	ffgfgeggfhiff
樽	gggiggffggggg
欠	fffhffhffffff	欠薪	ffffffiggffgf
次	fffffiffgfeie
歌	ggghggfhggggg
正	hffeegffgffei	正:	gggfgfgghfggg	正:刚	gggggggghfggg	正在	hfgffegfffhfg	正在转	gggggfgggghgf	正常	eeggeiffggefh	正常\$	ffggfhffhfffg	正常,	feggehgffgffh
步	fifffgfffgfee	步道	ggghghggggggg
歪	fefffkfffedff	歪,	ggffgigggfggg	歪了	gffffjfggedgf	歪了,	gggggigggefgg
死	chgflebiccbba	死\$	fggffffiffffg	死,	fghefiffgfeff	死了	edhdjfeiffeee	死了\$	ffhhfdfjggfff	死了,	gghgggggggggg	死人	ghgggfghggggg	死咗	gfffifffgfggg	死猪	fgffhfggffgff	死角	giffggggffggg	死角0	giffggggffggg	死鱼	fhefieffffffe
残	fgffgffgghfif	残疾	fgffgffgghfif	残疾人	fgffgffgghfif
殴	gfgfffigffggf	殴,	gfgfffigffggf
段	ffffggffhhhgf	段\$	gffggggghfhgf
毁	hefifffggfggf
每	gffhgeffgffif
毒	ffgejfffgffff	毒\$	gffdiffgggggg
民	ggeedfdigcdgi	民,	fffffffifffff	民反	ffegfffhffffi	民反映	ffegfffhffffi	民投	fffffffhffffh	民投诉	fffffffhffffh	民电	ggggghggggggg	民电话	ggggghggggggg
气	dhkhebhdeeecc	气\$	ggigggggggggg	气,	gghfggggggggg	气,已	gghfggggggggg	气公	gfgiggfgggggg	气公司	gfgiggfgggggg	气味	ghifgffffggfg	气味,	gghgggggggggg	气机	fhefgdjfgffff	气灶	ggifgggggggff	气管	gfiggfggggggg	气管道	gghggfggggggg	气罐	ffifgffffffff	气罐\$	gfhgggggggggg
水	fhdbejfcddjag	水\$	egfefieeffgfe	水,	dggdefdedekeh	水,正	gggggfgggghgf	水一	fgffgffiggfgf	水一直	fgffgffiggfgf	水了	ffffghffgfife	水了,	gfffghfggfhgf	水井	fgffgiggggegf	水停	gggggeigggggg	水停了	gggggeigggggg	水压	ffjfffffgffff	水发	gjfgfdggggfff	水发黑	gjfgfdggggfff	水吵	gggggfhgggggg	水吵起	gggggfhgggggg	水外	fiffghfgffegf	水外溢	gggggiggggfgg	水岸	gfgggffhghggf	水岸花	gfgggffhghggf	水库	gfgfgffgffffi	水是	ggggghggggggg	水是黄	ggggghggggggg	水果	fheefeffgehfh	水果档	giffgfgffffgf	水泥	jgfefdfffefff	水泥,	ieffgffggffff	水泵	gggggfggggigf	水浸	gggggggggfhgg	水滴	ffffghhdgffff	水滴到	ffffgghegffff	水漫	gfgggiggggegg	水漫到	gfgggiggggegg	水痘	ffffiffgfffff	水直	giffgeggggfff	水直接	giffgeggggfff	水管	fefffjffffeff	水管爆	gffggigfggegf	水道	fgffgjfffffff	水道堵	ffffgiggggfgf	水都	gffggigggghgf	水都漫	gggggggggghgg	水里	fefdgefffffej
永	gggfgiggghggg	永丰	gggfgiggghggg	永丰路	ggggghggghggg
求	ffhefffhfffie
汉	fffhfffgfffif
江	hghefeegeehfe	江路	giffgfgfhffgg
池	feeehjffffffd	池满	fgfgghggfgggg
污	fieefifffedfe	污水	fhfffiffffdff	污水井	gfgfgiggggegg	污水外	gggggiggggfgg
汽	fegifeeeejfee	汽油	ffgiffeffffff	汽车	gfffgfffejfff
沙	ejedeceeegjee	沙井	gfgggdggggjgg	沙发	fjfefffffhfff	沙发0	giffgfggffgff
沟	ggffeifggfggf
没	fdheggdiegcif	没了	ggghghggggggg	没了\$	ggghggggggggg	没了,	ggggghggggggg	没事	fehefgehegfeh	没事\$	gfhffhfffefeh	没事,	gghfgffhggggf	没人	efgeeigeeheid	没人\$	ffhhfhffgfgff	没人修	gggfgigggggff	没人受	ggffghhgfhfgf	没人应	gfgfggggggghg	没人开	gegfgfgfgggif	没人收	gigggggggggfg	没人理	ggggggggggghg	没人管	gghggfgggfghg	没出	gfggggggggghg	没出门	gfggggggggghg	没别	gifggfgggfghg	没动	ggffgfggfhfhf	没回	gggfgfgggggig	没回来	gggfgfgggggig	没开	gggggfgggghif	没报	gfffifffgggff	没报备	gfffifffgggff	没拴	gggiggggggggg	没拴绳	gggiggggggggg	没有	iehfffdhgefee	没有,	gghfghgfgggff	没有人	hggfgfgigffff	没有大	gghgggghggggg	没有手	ifgggfefgfggg	没水	ffjgffffgffff	没水压	gfjgfdfggffgf	没法	fffffhgghfgff	没法走	ggffghggfgggg	没登	ggghhgfgggggf	没登记	ggghhgfgggggf	没盖	gggggiggggfgg	没网	ffffgfgfgfffi	没网,	ffffgfgfgfffi	没见	ggffgfgggggig
沫	fegefffffffih
河	ghdghfcdfeeci	河堤	hhfefhffffffg	河堤边	hhfefeffffffh	河湾	ggghggggggggg	河街	hhffgggfgfgff	河边	fcghihfffefef	河边有	fefifeffffffg	河道	fhfegfggffgfi	河里	eiecedfffheej	河里\$	fhgdgfggghfff	河里飘	ghfffefffgffi
油	djghebbceidcg	油污	fiffgfgfgfggf	油漆	ffhiffdggfggg	油烟	fhefffffffffi	油烟直	fhefffffffffi	油站	ffhfggggggggf
沿	fghefeffiffff	沿街	fghefeffiffff	沿街商	gfiggggghgggg
泄	gghfgfggghggg	泄漏	gghfgfggghggg
泉	gffegifffffie	泉那	gggfgfffgggie
泊	fffeffffejfff	泊车	fffegfgffjffg
泔	fiffgfggfffgg	泔水	fiffgfggfffgg
法	ffhefhfghffff	法走	ggffghggfgggg
泡	gfhggggghfggg
泥	jiedeceeeghed	泥,	ieffgffggffff	泥头	fifefegffhfff
泵	gggggfggggigf
泻	fffeieffffief
泼	feekffdffffff
洒	fhfegefffiffe
洗	ggghghggfgggg
洞	eeeefgfffeiie	洞,	gfgfgigggffhf	洞,车	gggggigggffgg	洞积	ggffgfgggfigf	洞积水	ggffgfgggfigf
活	efggfhefeedfi	活动	ffghfiffffeff	活动中	gghfghggggggg	活动室	fffhfifgffeff
洼	gfffghffgfhfe	洼处	gggggfgggghgf	洼处0	gggggfgggghgf
派	fffhfhffgfgff	派出	gggiggfgggggf	派出所	gggiggfgggggf
流	egehgfgefffib	流\$	gfgefhigggggg	流到	ggggghggggggg	流动	ggghgggghfggg	流动摊	gggggggghgggg	流浪	fffhfffffffie	流浪汉	ffffgffggffif	流浪狗	gggigffggfgfe	流血	gffhggfffhhfe	流血\$	gfghgffgfhhfe
浇	hfgfgfghgfggf
浓	gfifggggggggg	浓烟	gghgggggggggg	浓烟滚	gghgggggggggg
浪	fffhfffffffie	浪汉	ffffgffggffif	浪狗	gggigffggfgfe	浪狗咬	gggigffggfgfe
浴	fffgfefffffie	浴室	gffegeffgffje	浴室里	gffegeffgffje
海	gghhggggggggg
浸	ffffgdgggfkgf	浸到	gfgggdggggjgg
消	fdlefdefedefg	消防	fdkefffffeffg	消防\$	gfgfgggggggfh	消防栓	ffifggfgfffgf	消防车	ggiggfgggeggg	消防通	gfifggggffggg
涛	gfffgffhggggh
涨	fggfgfigggggg
液	gfhfggggggggg	液化	gfhfggggggggg	液化气	gfhfggggggggg
深	gfffgegggfifh
混	ffgffffiggfgf	混凝	ffgffffiggfgf	混凝土	ffgffffiggfgf
清	fjhegeegfdgfd	清,	ggiggfggfgggf	清,0	geigggggggggg	清河	ghffghgggfgff	清河街	ghffghgggfgff	清理	fghfgfggffhgf	清理\$	ghgggfgggghgg	清运	gigggfggggggg
渠	fiffehgffffff
渣	fhfffffffhfff	渣土	fhfffffffhfff	渣土车	fgffffgffifff
游	fefhffffhffeh
湖	ggdedhdeghddi	湖滨	hgfhfhfffffff	湖滨小	hggfghgggfggg	湖路	gfffgeffgifff
湾	ggghggggggggg
湿	gegigfgggghff
源	igffgggggfggg	源路	igffgggggfggg	源路0	igffgggggfggg
溢	fffffiffhfeff	溢,	fffffiffhfeff
滋	gfffgigfggfff	滋响	ggfgghggggggg	滋滋	gfffgigfggfff	滋滋响	ggfgghggggggg
滑	egefegedehhch	滑,	gffgghffgghgf	滑倒	fifffeffffhee	滑倒\$	gfgfgfgggghff	滑梯	fefhfhfffffei	滑梯断	ggggghggggggg
滚	gfgfgffggfgie	滚\$	gghgggggggggg	滚滚	gghgggggggggg	滚滚\$	gghgggggggggg
满	figdfghfhefee	满,	ghggggggggggg	满了	gffggiggfgggg	满地	giffffggffggf	满溢	ggfggfgghgggf	满溢,	ggfggfgghgggf
滨	hgeffgeggdeei	滨小	hggfghgggfggg	滨小区	hggfghgggfggg	滨江	fhffggghhffgf	滨江路	ghffgggghffgg	滨河	gffdfeffffffj	滨路	ghgggggghfggg
滴	heeefghgffded	滴到	ffffgfhiffefe	滴到我	ffffgfhiffefe	滴水	heeffgidffeee	滴水滴	ffffgghegffff
漂	fgeeiefffffeh	漂着	fhfeffffffgeh
漆	ffhiffdggfggg
漏	degfdjffgiefb	漏,	gehfgfggfiffg	漏了	fehefgfffiefe	漏了一	fehegefffiffe	漏报	fgehfeeghegfe	漏报,	gffhffffhfggg	漏报:	gfhgggggggggg	漏报一	fgeffffghfhff	漏报更	ggghggggggggg	漏气	gfifgfggfgggg	漏气\$	ggigggggggggg	漏气,	gghfggggggggg	漏水	fegefiheffefe	漏水,	gfhgghffggggf	漏水吵	gggggfhgggggg	漏电	ggggghggggggg	漏电,	ggggghggggggg	漏雨	fffffiffffeif	漏雨\$	fffffifgffehf
漫	gffggiggggggg	漫到	gffggiggggggg
激	fgghgghggggfg
灌	ghfgggggggggf
火	dcleefeeedgcf	火\$	gfgfgiggggegg	火,	gfjfgfgggggff	火,已	gfiggggggggff	火了	gghfgfgggfggg	火器	gfhhgfgggfggf	火器过	ggifgfggggggg	火星	gghggfggggggg	火花	gggfgiggggfgg	火花,	gggfghggggfgg	火苗	gghgggggggggg	火通	gghgggggggggg	火通道	gghgggggggggg	火门	gfiggfggggggg
灭	fhigfgfffeffe	灭\$	gfifggggggggf	灭,	gfhfghggggggg	灭了	ghhfggggfffgf	灭了\$	ghhfgfggffggg	灭火	gfhhgfgggfggf	灭火器	gfhhgfgggfggf
灯	edhcfmeeedddd	灯一	ggifggggggggg	灯不	gfhfghffgffff	灯不亮	gfhfghffgffff	灯全	ggggghggggggg	灯坏	ffffgjfffefff	灯坏了	gfffgiggggggf	灯坏咗	ggffgjggfefgg	灯白	ffgfgigfffgff	灯白天	ffgfgigfffgff
灶	ggifgggggggff
炮	gghggffhggggf	炮震	ggggggghggggg	炮震得	ggggggghggggg
炸	gghfggfhggggg	炸了	gghfggfhggggg
点	deejfebkfgced	点,	fhfgfffifffff	点0	ffghfefffiffe	点00	gggfgefffiggf	点一	gfifgggggfggf	点了	eedifeejfffed	点了还	fgffgggiggggg	点到	gggggfghggggg	点半	eififdfgegfed	点半,	gffigeggggfff	点在	ggghggggggghg	点多	ggghghggfgggg	点就	ffffgffifggfg	点就开	fgfggfgiggggg	点掉	gggggiggggggg	点砸	fffiggfgggggf	点砸到	fffiggfgggggf	点还	ffgffffiggfgf
烂	eiehfieedeeee	烂菜	gigggfggfgggg	烂菜叶	gigggfggfgggg
烟	dhjcecdfgeedh	烟\$	ffifggggfgggf	烟,	ffjfgfggggfgf	烟,已	gfiggfggggggg	烟头	fhfgffffffffi	烟滚	gghgggggggggg	烟滚滚	gghgggggggggg	烟直	fgdfffffgfffi	烟直往	ghfgggggggggf	烟直排	gfefffgfhfgfi	烟管	gigfgffefggfe	烟花	ffjegfffeffff	烟雾	gfhfgfghggggg
烤	fgfgfeeejeefd	烤店	gfgfggffigggg	烤摊	fgdhffefhgffe	烤摊0	gfgfgggghhggg	烤摊的	ghefgfgggggff
烧	dfjeicddieddf	烧咳	gfffhggggggfg	烧烤	fgggffeeigefd	烧烤店	gfgfggffigggg	烧烤摊	fgdhffefhgffe	烧焦	gghgggggggggg	烧焦味	gghgggggggggg	烧秸	gghgggggggggg	烧秸秆	gghgggggggggg	烧纸	ffifggggggfgf	烧纸,	gghfggggggggf	烧纸钱	gghfggggggggg	烧起	gfhggggggggfg
烫	gefhfffffgggi
热	ffffjgfffffef
焦	gghgggggggggg	焦味	gghgggggggggg	焦味,	gghgggggggggg
然	ffhegfeffffif	然气	gfifggggggggg
煎	gfffgefgjefff	煎饼	gfffgefgjefff
煤	fejefefffffef	煤气	fejefefffffef	煤气味	ggigggggggggg	煤气灶	ggifgggggggff	煤气罐	gfhfgfggggggg
照	fffhffffhffif
熄	ffffgfffffjff	熄火	ffffgefggfjff
熏	giffgfgggggfg
燃	feijfeeffffee	燃气	fegjfeefffffe	燃气公	gfgiggfgggggg	燃气管	ggiggfggggggg
爆	fggfffffffjff	爆了	ggffgifgggfgf	爆了,	ggggghggggfgg	爆满	ghggggggggggg	爆满,	ghggggggggggg
爬	eiegfehfffffh
爷	fefefffffgfjd	爷爷	gfffggggggfhe
爸	fefdfdeffffhj
片	eheghieeegded	片\$	fgffiegfffgff	片,	fffhgggggifgf	片,把	gggfgfgggiggg
牌	eehffgeghieed	牌三	gfffgffgejgff	牌三轮	gfffgffgejgff	牌室	ggghggggggggg	牌室有	ggghggggggggg	牌松	ggggghggggggg	牌松动	ggggghggggggg
牛	gifggfgggffgg	牛皮	gifggfgggffgg	牛皮癣	gifggfgggffgg
物	gdigghieddddc	物,	gfhifffggggfg	物0	gejfgfggfgggf	物0处	gejfgfggfgggf	物业	ggedfiideeeee	物业又	ifgggfgggfggg	物业把	efffgejffffff	物业说	gggggifeggggg
狗	eiejefdjddecc	狗咬	gggigffggfgfe	狗在	gfgjfeffggggf	狗屎	giffgfgfffgff	狗没	gggiggggggggg	狗没拴	gggiggggggggg
独	ffgffefffffie	独居	ffgffefffffie	独居老	gghfgfgggffhf
狼	gfghggghggggg
猪	fieeiffffffee
猫	fgffiffeggfff
玉	gggigeggfhggg	玉兰	gggigeggfhggg	玉兰路	gggigeggfhggg
王	hegffefffffje	王大	gghgggggggghg	王大爷	gghgggggggghg
玩	eeegehefhedei	玩\$	fffhfiffffdeh
环	feffiefhhgffe	环卫	feffieffhffff	环卫\$	ggggggggifggg
现	fhhghddcdedgg	现0	fhggfhfgfffff	现一	ghfhdeeffefhg	现一名	fffhfffffffhf	现一处	ghhggfggggggf	现乱	ghfgggggggggg	现卫	gigfggggggggg	现卫生	gigfggggggggg	现在	fffhfhffgffhe	现在没	gggfgfgggggig	现外	gggifgggggggf	现外来	gggifgggggggf	现小	ghffffgggfggh	现小广	gigggggggfggg	现有	fejefefgfffie	现有人	fejefefgfffie	现未	gffhggggghggg	现死	feffifggfggff	现的	hifffffffggff	现群	ggghggggggggg	现群租	ggghggggggggg	现违	hefhfffgfhgfe	现违停	ggggggggghggg	现违规	fegiffggffggf	现问	ghefgggggfggf	现问题	ghefgggggfggf
玻	fffjfdfeffiee	玻璃	fffjfdfeffiee	玻璃,	ggghggggggfgg
班	ffhijfeffefdd
理	effdfeggghghg	理\$	fgfeffegfgggh	理,	ggfegeggghghg	理发	gfgfgfgghfggg	理发店	gfgfgfgghfggg
璃	fffjfdfeffiee	璃,	ggghggggggfgg
瓶	fdjhffeffeefe	瓶\$	feiggffgggggg	瓶的	gggiggggggggg	瓶车	gfifgggggffff
瓷	gggggiggggggg	瓷砖	gggggiggggggg
生	eegghdhdghdhd	生死	giffggggffggg	生死角	giffggggffggg	生间	fffegfiffffgf
用	iefdfgegegeei
甩	fffefifhfffee
由	gfffhgfgifggf
电	cgigdkcdegcfd	电\$	gfjfgfgggfggg	电,	gfifgggggffgg	电,狗	ggggghggggggg	电0	giffgfggfgggg	电0处	giffggggggggg	电了	fefdfleffefed	电了,	ffgfgifffffff	电信	ggfhggfgggggg	电信诈	ggfhggfgggggg	电动	feihfdffeifff	电动车	ffhhfdffeifff	电单	gggggfgggiggg	电单车	gggggfgggiggg	电工	gfhegiffgfgfe	电房	feifghgggfggf	电房门	feifghgggfggf	电梯	fhgdfheffeegg	电梯又	ggggghggggggg	电梯口	ghfegegfgfgei	电梯里	ghffggffgffhd	电瓶	feihfffffffff	电瓶\$	feiggffgggggg	电瓶的	gggiggggggggg	电瓶车	gfifgggggffff	电的	gfffggfgiefff	电箱	gfhfgigggffff	电箱门	gfefgjgggggff	电线	fhhefhfffefef	电线\$	gghfgeggggigg	电线掉	ggfgghggggggg	电线杆	giffggggfffff	电表	gghggfggggggg	电表箱	gghggfggggggg	电话	ffeefhdffifhf	电话也	gggfgffggighg	电话打	gfffghefghgfg	电话说	ggggghggggggg	电饭	gfhfgfffggfhf
男	eeeiedideeffd	男子	fffjffffffgff	男子拿	ggghggfgggggg	男的	fffhfeiefffef
界	gjffefgggfggf	界处	ghgggggggfggg	界处有	ghgggggggfggg
留	ggffgffggjgfg
疏	gfjfgefgfhfgf	疏散	gfjggeggggfgg
疑	eeegjeeefffee	疑\$	ggghgggggggfg	疑似	fffhiffffffff	疑似传	gggiggggggggg
疫	gfffigfgggggg	疫区	gfffigfgggggg
疯	ggghggggggggg	疯狗	ggghggggggggg
疾	fgffgffgghfif	疾人	fgffgffgghfif
病	eeggidefegege	病人	ffghheeffhfef
痘	ffffiffgfffff
痴	ggggggggggghg	痴呆	ggggggggggghg	痴呆,	ggggggggggghg
癣	gifggfgggffgg
登	efeigeifeefed	登记	efeigeifeefed	登记\$	ggghhgfgggggf	登记,	ffffffifffffe	登记的	ghghggggggggg
白	efgcfheeegeih	白天	ffgfgigfffgff	白天亮	ffgfgigfffgff	白沫	fffegffffffih	白色	gggfgfggghgfg
百	fiehgdhfffffe	百花	gigfgeggggggf	百货	ghgfgghgggggg	百货楼	ghgfgghgggggg
的	dgcididfgedge	的\$	ehfefjhheeegd	的,	eggifedddeghh	的,0	gfhfggggggggg	的,已	gffggffgffffi	的0	ffhfgfhfggggf	的00	gghggggghgggg	的0格	gfgfgfhgggggg	的:	ghgigegggfggg	的一	gfgigffhfggff	的事	gigggfgghfggg	的人	gfgegjgggfgfe	的占	fefefeffiiffd	的在	ggghgghgfgggg	的地	gfgggigfgfgff	的地灯	gfgggigfgfgff	的墙	feffgjfffffge	的大	fffefefgfgfjf	的大爷	gfgfgffffggif	的广	ggggghggggggg	的广告	ggggghggggggg	的快	ggggggggghggg	的把	iefegeffffffh	的挨	gffjffffffgfe	的有	gggfggggghggg	的有误	gggfggggghggg	的水	ffffgjefgggff	的没	ffhehhffffgff	的油	fjffgfgfdfgff	的烟	gcefgfghigggf	的狗	fhfffefiffgee	的电	ggggghggggggg	的电动	gghgggggggggg	的老	ghffghggggggg	的菜	gfffeegffifif	的被	fgehfeffffgfi	的被子	fgehfeffffgfi	的车	ffhhfdfffghff	的车停	ggfigeggggffg	的违	igffgfggfhggf	的零	ffgiffhfgfgff	的零报	gfghffhfhfgff
皮	hhgefdgeeehee	皮,	gfhggfhgggggg	皮癣	gifggfgggffgg
盆	edekfdefffhfd
盏	ggifgfggggfgg	盏\$	gggggiggggggg
监	ffegfffffeffj	监控	ggfigggggefgf	监控坏	ggggghggggggg
盔	ggffgfgggiggg	盔骑	ggffgfgggiggg
盖	jddgfjeeeeded	盖子	ffffgjffgffff	盖没	ggggghggggggg	盖没了	ggggghggggggg	盖破	gggggiggggggg	盖破损	gggggiggggggg	盖缺	ggggghggggggg	盖缺失	ggggghggggggg	盖阳	hggfggggggggg	盖阳光	hggfggggggggg
盗	ggfhgiffggggf
目	gggfggiggfggg	目部	gggfggiggfggg	目部门	gggfggiggfggg
盲	ffeffeffekffe	盲道	ffeffeffekffe	盲道都	gggfgfgggiggg
直	dieidghffddef	直往	ghfgggggggggf	直往屋	ghfgggggggggf	直排	gfefffgfhfgfi	直接	fjfegeggfffff	直接倒	gifggeggggggg	直有	ggfggfifgfgef	直滴	fgffgffiggfgf
相	fffhfffgfifff	相撞	ggffgfggfiggg	相撞,	ggffgfggfiggg
看	fcgjejddecghb	看\$	ffhgfeffffhhf	看一	fffeghffggghf	看到	hfgfghgffffgf	看看	gggfgfgggggig	看看\$	gggfgfgggggig	看管	ffghgigggggfe	看管的	ffghgigggggfe	看见	ffhifgfffffee
眼	fhehggfefffhe	眼,	ghffgfffgfgif	眼看	fgfhgigfggggf
着	cgiecfbgffbgi	着\$	ffeefdeifhfie	着,	feeefifffffeh	着人	gggggiggggggf	着我	fifhgefefffed	着火	ffifgfgfgggff	着火了	gghgggggggggg
睡	fefefeejfffhe	睡在	gfffggfggffif
瞓	gggfgggiggggg
知	gffefhhfhfehf	知\$	hfffgffghffhf
石	igeefgefdiefe	石榴	ghggggggggggg	石榴巷	ghggggggggggg
砌	ifffgfffgggff
砖	hfffgjfffffff	砖往	ggggghggggggg	砖往下	ggggghggggggg	砖松	ggggghggggfgg	砖松动	ggggghggggfgg
破	hdgdfghfehehd	破了	gfgfgffggfgie	破了,	gfgfgffggfgie	破损	gggggiggggggg	破损0	gggggiggggggg	破血	gggeggigggggg	破血流	gggeggigggggg
砸	hcdlefiddbicb	砸\$	hgggggggggggg	砸了	hffigffggfhff	砸到	fefhfgffffife	砸到人	ggfgghggggfgg	砸车	ggghggggggfgg	砸车玻	ggghggggggfgg
碎	ffgiggffffgfe	碎了	ffgiggffffgfe
碰	ggggghggggfgg
示	ffiefghffffff	示,	fggfgfigggggg
礼	ggggghgggggfg	礼拜	ggggghgggggfg
社	fffhffhffffhe	社区	fffhffhffffhe
神	fffjfffgfffef
福	fhfffefffffif	福寿	ghggggggggggg	福寿里	ghggggggggggg	福里	ggggggggggghg
离	edgfgiheiddeg	离\$	fehgheefheffh	离婚	gggfgghgggggg	离婚,	gggfgghgggggg	离屋	fgffgihgggggf
私	ieieffffehffe	私家	gghfgfggfhggg	私家车	gghfgfggfhggg	私拉	gfifgfggggggg	私接	ggggghggggggg	私自	ifffgfgggfgff
秆	gghgggggggggg	秆,	gghgggggggggg	秆,浓	gghgggggggggg
秋	fefefjffffffe	秋千	fefefjffffffe
种	ifffffgggfgff	种菜	ifffffgggfgff
租	dcekfdjeddefc	租,	fffhgfhgfgggg	租客	gfgegfhgggghg	租屋	gfhhggggggggg	租户	feffhfiffffee	租房	fggifffffffff	租房一	gggiggggggggg
积	fhefffffeejfe	积水	ffeffgffeejfe	积水,	gfgfghfgefhgf
秸	gghgggggggggg	秸秆	gghgggggggggg	秸秆,	gghgggggggggg
移	ffeeffffhehfj	移交	fffeffffffffj
空	edeieidgfeedg	空\$	gggfgiffggggf	空抛	gfgigffgggggg	空抛物	gfgigffgggggg	空调	fffefhehgfffh	空调外	gggfghffgggfh	空调水	ffffggfhggfff
穿	gfffgfgggfhhf	穿红	ggggggggggghg	穿红棉	ggggggggggghg
突	fffegfhffffie	突然	gffehfffgffif
窗	ggggeegegddci	窗台	eefifgheffefd	窗台,	ffffgghegffff	窗外	fffegfhggggfi	窗户	hhgeeddfeffdi	窗户外	fgffghggggggh	窗户往	ggifgfggggggf	窗户都	ggggggghggggg
窜	gfhigfggggggg
窝	geegefeefefhi	窝棚	gffeffffgffie	窝点	fffifgggggggf	窝点,	gggiggggggggg
窨	gggfgjggggggg	窨井	gggfgjggggggg	窨井盖	ggggghggggggg
窿	ggggghggggggg	窿,	ggggghggggggg
立	ggiggfggggggg	立即	ggiggfggggggg
站	ghhcegeefhghe	站\$	fffffgffhfhif	站旁	fehfghggggggf	站院	hhffgfgfgffff	站院里	hhffgfgfgffff
童	ffffggfgfffhh
竹	ggghgfggggggg	竹花	gfhhggggggggg	竹花园	gfhhggggggggg
筑	hhffgfggffggf	筑垃	ghgfgfggffggg	筑垃圾	ghgfgfggffggg
答	fffhfceifffjd	答\$	gfgigfffgfggf	答应	fffegeffgffjd
算	gfifggggfgggf
管	ehhddiegdfcfg	管\$	gfedffegfffhi	管不	ghgggigegggfg	管吗	gghggfggggggg	管吗\$	gghggfggggggg	管啊	fhgfgfghggggg	管爆	gffggigfggegf	管爆了	ggggghggggfgg	管的	ffghgigggggfe	管管	ffgefffifhfff	管道	gfiggfggggggg
箱	edidfieegeehd	箱\$	gghgggggggggg	箱冒	gfhggfggggggg	箱冒烟	gfhggfggggggg	箱里	gfffgjffgfgff	箱门	gfefgjgggggff
篮	ggghgeffggfgi
篱	ffffghfigfffg
米	ggfgfhffffgff	米,	ghffgigfffhff
类	fgfggffihfffg	类别	fgfggffihfffg
粥	gggfghggfhggg
粪	fgeffiffffffd	粪水	ghfgggfgggfgg	粪池	fffffjfgffgfd	粪池满	fgfgghggfgggg
粮	hhfefffffffhe	粮站	hhffgggffffff	粮站院	hhffgfgfgffff
精	ffhjfffffffef	精神	fffjfffgfffef
系	eifgfheedeghg	系\$	gifggfggegfgg	系环	gigggggggfggg	系环卫	gigggggggfggg
紧	hffegeffffhff
纠	fffefejffffff	纠纷	fffefejffffff	纠纷\$	gfffgfifffggf	纠纷,	ggffgfigggggg
红	ffgdhgiehdegh	红棉	ggggggggggghg	红棉袄	ggggggggggghg	红绿	gggfghggggggf	红绿灯	gggfghggggggf
约	fgfeffhfgfhhe	约0	ffffffhggfhhf	约00	ffffgfhggghgf
纷	fffefejffffff	纷\$	gfffgfifffggf	纷,	ggffgfigggggg
纸	fejefefffffhe	纸,	ffhegfffgffif	纸皮	gfigggggggggg	纸皮,	gfhgggggggggg	纸箱	gghggfggggggg	纸箱\$	gghgggggggggg	纸钱	gghfggggggggg	纸钱,	gghfggggggggg
线	dihfejeegfedb	线\$	gfifgffggghff	线,	ffefghgfhhdfg	线0	fgeifffggfggf	线0处	fheiffggffggf	线充	giffgfggfgggg	线充电	giffgfggfgggg	线掉	ggfgghggggggg	线杆	giffggggfffff	线杆上	gifggfgggffgg	线给	gghgggggggggg	线给电	gghgggggggggg	线耷	gfgfgiggggfff	线耷拉	ggggghggggfgg
细	ggghggggggghf	细路	ggghggggggghf
绊	gfgfgjfggffff	绊倒	gfgfgjfggffff
经	geeffehekdffe	经营	eeeeffefkefff	经营\$	gfffggfgifggg	经营,	ffffgfggiffgg	经营0	fffgggfgifggg
结	ffffheffffjde	结冰	fffffeffffjde	结冰了	gfgfgfgggghff
给	gfggffffiffff	给电	gghgggggggggg	给电动	gghgggggggggg	给老	gfggggfghgggf	给老人	gfggggfghgggf
绣	hgfgggfgefiff	绣家	hhgfggggggggg	绣家园	hhgfggggggggg
续	ifgggfefgfggg
绳	fffiffeeffffi	绳,	gffigdffggfgi	绳,刚	ggghggggggggg
绿	jgfceideeddeg	绿化	ihfefieffedff	绿化带	ihfefieffedff	绿地	ifhffffffffff	绿灯	gggfghggggggf
缆	fffifhffffeff	缆,	fffifgffgffff
缝	geffgifggffff
缺	gfffgiigfffgf	缺失	gggggiggggfgg
罐	ffiffffffhfff	罐\$	gfhgggggggggg
网	egeghfffgfcgg	网,	ffffgfgfgfffi	网吧	fffjfffgffgfe	网格	ehffhfffgfdgf	网格\$	gfffiggggfgff	网格,	ffffghgghffgf	网格:	ffffgjhfgffff	网格今	fheefgffffgfi	网格内	ffgghffhffgff	网格发	hgfeffggffggh	网格学	gggfggggfiggg	网格巡	giefggigefggf	网格无	gefehffffefie	网格有	fefhfeehffgfi	网格正	gfgggffgffggh	网格沿	fggfgfffifgff	网格违	ggggggggghggg
置	fiffffhgfffff
群	efdihgdegeedi	群众	fgfgffffgfffi	群众举	fhfggfffgffff	群众反	gegfffgfggggi	群租	feejfgggffggf	群租房	gggiggggggggg	群里	ffffiiefgfeeg
翘	gfgfgjfggffff	翘起	gfgfgjfggffff	翘起来	gggggigggggff
翠	fggefehffiffe
翻	fffggefffiffi
老	ehfcegfdedgkb	老人	dfefffdfgehka	老人\$	fifgfgffffhee	老人一	gggfgfggggghg	老人家	gfhfgfgfgfghf	老人张	gggggfgggggig	老人走	ggggggggggghg	老太	gfffghffgfgif	老太太	gfffghffgfgif	老头	gfifgffgggghg	老年	ffgffifffgegf	老年活	ffgffiffffeff	老年痴	ggggggggggghg	老旧	gghgghggggggg	老槐	ghefggggffhgf	老槐树	ghefggggffhgf	老粮	hhffgfgfgffff	老粮站	hhffgfgfgffff	老院	feffihggfffff	老院有	ffffifggffgfg	老鼠	fifffefffeffi
考	gggfgffiggggg
者	fffehffffffif
耷	gfgfgiggggfff	耷拉	ggggghggggfgg
联	fieefefffehhg	联系	fieefefffehhg	联系环	gigggggggfggg
聚	fffjffeffiffe	聚众	fggiggggggggf	聚众赌	ggghggggggggg
肉	ggfgghghgggfg
股	edkefffffffhe	股煤	gghgggggggggg	股煤气	gghgggggggggg
育	gfffggggihggf
能	ffgefjffffffd	能喝	gfgfgjfffgffe	能进	gfffgiffggfff
脏	gegighggggfgf	脏水	gegighggggfgf
脑	fffggefhffgfi	脑袋	gggfgefhffgfi
脚	egedfgieehegh	脚\$	gfgfgfffghfhf	脚手	gfgfgfgggggfi	脚手架	gfgfgfgggggfi	脚踩	ghgfghgfgfgff
脸	fefdfdiffffhi	脸都	ffffgeffgfffj
腹	ffffifffffgff	腹泻	ffffifffffgff
腿	gffhggffeihed
自	iefhehdeefedh	自己	ffgeffffgfffj	自来	ffffgiffggfff	自来水	ffffgiffggfff	自行	fgghgffgfhggg
臭	dhhdeheeeefhd	臭到	giffgfggggggg	臭到死	giffgfggggggg	臭味	geffgfgggggjf	臭气	giffgfggggggg	臭水	gegggiggggggg
舍	ifffhffffffff
舞	fffffffjgffff	舞音	gfgfgfgiggggf	舞音响	gggggfghggggg
色	fegefdfffifie	色s	gggggfggghggg	色su	gggggfggghggg	色大	gggggfggghggg	色校	ggggggggggghg	色校服	ggggggggggghg
花	hhhidgcebdgde	花\$	gfifghggegfgf	花,	gfgfghggggfgg	花园	fghgfffgeghfh	花园0	ffgigfggggggg	花园那	fhffgegffhffh	花坛	hgffgfggggghf	花巷	hhffgehffffff	花板	ffffgjefggfff	花盆	edekfdefffhfd	花苑	hiffgffffffee	花苑0	hggfggggggggg
苍	gigggfggggggg	苍蝇	gigggfggggggg	苍蝇乱	gigggfggggggg
苑	ifiheddehgeed	苑0	hfffgggfffggf	苑0栋	hfffgggfffggf	苑一	gifggfffgffff	苑小	iehfgefggffgg	苑小区	iehfgefggffgg
苗	hehffgffffffh	苗圃	gfffghgggggfh
茶	feffggffiffff
草	ihfgfefffeffh	草丛	ggghfffgggggh	草丛里	ggghfffgggggh	草坪	ihfegegfgffff
荒	hfifgfgggfgff
荫	giffgggfgfggf
药	fdegecdeedehj
荷	ggghghggggggg
莉	gfhfgfggggggh	莉 	gfhfgfggggggh	莉 0	gfhfgfggggggh
莲	hiffgggggggff	莲花	hiffgggggggff
获	fehifefffeffe
菜	hfciegcdefchg	菜,	fefhgfgfhffgf	菜刀	gfgigffggfgff	菜到	ggggggggggghg	菜到现	ggggggggggghg	菜叶	fiffffggfffgf	菜叶\$	gigggfggffggg	菜地	ghgfggggfiffg	菜场	fhfhhgefgffff	菜场门	ggghgffgggggg	菜市	fefgghffefefi	菜市场	geghghggggggf	菜鸟	gggfghggghfgg	菜鸟驿	gggfghggghfgg
营	eeeeffefkefff	营\$	gfffggfgifggg	营,	ffffgfggiffgg	营0	fffgggfgifggg	营0起	gggggggghgggg
落	heegffeeehegh	落嚟	iggggfgfggggg
蓝	ffgfghfffhfhe	蓝色	ggffgfggghghg	蓝色校	ggggggggggghg
薪	fffefejffffff	薪,	ffffffigggfgf
虫	fjffgffgffgff
蚊	ghghggfggggfg	蚊虫	ghggggggggggg
蛇	gfffgfffgggfi	蛇,	gfffgfffgggfi
蜂	fffefeffffffj	蜂窝	fffefefffggfi
蝇	gigggfggggggg	蝇乱	gigggfggggggg	蝇乱飞	gigggfggggggg
血	ehdgeegdgfghg	血\$	fefhfdeefhheh	血了	gfgighfggfffe	血了\$	gfgighfggfffe	血压	gffefffghffhf	血流	gggeggigggggg	血流\$	gggeggigggggg
行	gfddegddkheec	行\$	ggggghggghggg	行人	hdeefeffjheee	行人路	hdfefeffjefef	行道	gdeefhffjeffe	行道\$	gefggfggigggg	行道上	fefegfffifgff
街	gjeedbcchgigb	街\$	figefffehhfff	街0	ihfffffffffff	街00	ihfffffffffff	街发	ghgfggggghggg	街口	gggggdggggjgg	街商	gfiggggghgggg	街商铺	ggigggggggggg	街市	ggghggfggffhf	街有	hffhgffgfhfff	街有人	hgghggfgggggg	街都	fjffgfffeffff	街饭	ghhggfggggggg	街饭店	ghhggfggggggg
衣	gggggfifggggg
补	gfggfeefhgffh	补上	ggghghggggggg	补报	hefefeffghffi	补报0	ffffgeggggffi	补报:	hffggggggfggg
表	gghfghfgggfgg	表箱	gghggfggggggg
袄	ggggggggggghg
袋	fffhfefhffffi
被	fdeldiecbfebg	被一	gggfgfggfigfg	被一辆	gggfgfggfigfg	被人	hedlffdfedded	被人踹	fffhghffffffe	被偷	ggfigfgggfggg	被偷了	ggghggggggggg	被堵	gfhfgfggghggg	被子	fgeifeffffgfi	被子,	gieeffffffgfi	被挖	gfgfghggggfgf	被撞	ggffgiggfgggg	被撬	ggfjfffggfggg	被撬\$	gggigffggfggg	被电	feddfkffffffd	被电了	ffedgkffgfffd	被货	gghgggggggggg	被车	ggffghfgggfgg	被锁	gfhegeffgfffi	被风	gggfgegggfigf	被骗	gggiggggggggg
裂	fdffflffffffd	裂,	gfgfgjffggfff	裂了	gfgfgjggggfgf
装	ihddfgeiefded	装了	iffegffffhfff	装修	gheefgeieeefe	装修,	fggfgfgiggggg	装修垃	ghggggggggggg
裹	fffigegggffgf
西	gcefggheigdcg	西\$	iefifeegfffef	西街	ggfggfggfifff	西门	gghfghfgfgggg
要	hfdjdehecfgde	要倒	gggggiggggfgf	要求	gfigggggggggg	要盖	ieffgeffgffff	要跳	eefhfehffffeg	要跳楼	fffegfhfgfgfi
见	gifhehefeeegc	见了	gggfgiggggfgg	见到	ghggggggggghg
规	hdghfeffffffh
角	fihffhfffffff	角0	giffggggffggg	角0处	giffggggffggg
解	feeefejfheffe	解\$	ffffffifefggf	解好	gggggfigggggg	解好\$	gggggfigggggg
警	fefifhegfhefe	警\$	fffjfeffgffgf	警器	gghgggggggggg	警戒	ggfggiggggggf	警戒带	ggggghggggggg	警戒线	ggggghggggggg
认	fhfgggffgffhf
讨	ffffffiffffhf	讨薪	gggfgfigggfgf
让	fefifdeifffgd
记	effigeifgefed	记\$	ggghhgfgggggf	记,	ffffffifffffe	记上	gghhggggggggg	记上报	gghhggggggggg	记的	ghghgggghgggg	记的,	ghghggggggggg
讲	fgffgjcfggfhf
设	gffegifgfhfgf
证	fefifeffgeffh	证\$	ffejffffgggfe
诈	gffifffggfggg	诈骗	ggfhggfgggggg	诈骗,	ggfhggfgggggg
诉	ehddehdieeedg	诉\$	fffffffifffeh	诉,	fifegffhffffe
诊	fefeieffeeffi	诊所	feffhfffffffi
话	dcdgddjdehdjb	话\$	gffegfggghgif	话,	gffifdffgffif	话也	gggfgffggighg	话也打	ggggggggggghg	话打	gfffghefghgfg	话说	ggggghggggggg
误	fefgfeehfhffi	误,	fffhfffhfhggf	误,实	ggfhggfgggggg
说	cachieidfbgig	说0	gfhfgfgggggfh	说不	fffdhdeffffhi	说不清	gfgfhfgfggghg	说了	gfgfgfhhgggfg	说找	gggfgfffgggie	说找不	gggfgfffgggie	说的	ggghghfgggggg	说要	fedjfddefeidd	说话	fefcfeiffefid
请	ffhffhfhfhfgf
课	gggiggggggggg
谁	ejdfecdgeigeg	谁家	fjegfdfgfffge	谁家的	ghfegfghgfghf	谁的	fffegefgfihff
调	eefefgjgefeeg	调外	gggfghffgggfh	调外机	gggfghffgggfh	调水	ffffggfhggfff	调水一	fgffgffiggfgf	调解	fffffejfefffe	调解\$	ffffffifefggf	调解好	gggggfigggggg
责	hggggfggggggf
货	fggdfhgfgidfe	货楼	ghgfgghgggggg	货车	fffefffffjefe
贩	feeeffhfjeffe	贩0	ggffgfgghfggg	贩0个	gggggggghgggg
贴	fiffffggfggff	贴小	ghggggggggggg	贴小广	ghggggggggggg
费	eeghfejehfffe	费,	fgghgghgggggg
资	fgfgffiggffff
赌	fffjfgffgfggg	赌博	ffgiggggggggg	赌博,	ggghggggggggg
走	hcifddcdhgdhg	走\$	gghfggggfhggg	走,	fdfhfhffhffei	走丢	ggffgfgggffif	走丢了	gggggfggggghg	走了	ggghgffghgggg	走失	ggffgffggffjf	走廊	jdjefeeefefde	走火	gghgggggggggg	走火通	gghgggggggggg
赶	gffegeggggifh
起	hbfdefjgggdhd	起\$	ffheffffhgfff	起,	ggffggfgihggf	起:	ffegffffhigff	起不	fffffefffgfie	起不来	fffffefffgfie	起偷	ggfiggfgggggg	起偷电	ggfiggfgggggg	起噪	ffffgffigfggf	起噪音	ffffgffigfggf	起打	ggghggfgggggg	起打架	ggghggfgggggg	起来	hefeegjedeeeh	起来,	ggffghiffgggf	起来了	ffgffgjfeffee	起来当	hgffggggggggg	起火	gfifggggggggg	起火,	ggigggggggggg	起电	ggfhggfgggggg	起电信	ggfhggfgggggg	起纠	fffegfifffggg	起纠纷	fffegfifffggg	起邻	gggggghgggggg	起邻里	gggggghgggggg
超	gfgfgffffgggi	超市	gfgfgffffgggi
越	fejfffffhffef
足	fffhhffffffff	足口	ffgfifggffggf
跌	fggfghgggffhf
跑	ffiefghffhfff	跑\$	ggjfgfgfggggf	跑了	gggfgehgghggf
跟	ffhiffgffhffe
跤	ffffghfgffief
路	eeefdjbcjigda	路\$	dgddeeeeikdde	路,	feeefdefhihhd	路,已	ggggggggggfhf	路,银	gfgggfgghffgg	路0	idfgfffffehfh	路00	iefgfffffehfe	路0号	ffgegffggfggi	路上	efegfgeeieied	路上\$	gfffgggghfhff	路上,	ffffgefghfife	路上了	ggggghffhgggg	路与	gggggiggggggg	路两	ggggggggghggg	路中	ggggghgghffgg	路井	gggggiggggggg	路井盖	gggggiggggggg	路公	giffggfgfffgf	路北	ghgfggggfhggg	路北口	ghgfggggfhggg	路发	ggffgfgghiggg	路发现	ggffgfgghiggg	路口	feedfjeehhded	路口\$	gfffggfgfifff	路有	gggigffggffgf	路有人	gggigeggggggg	路灯	ffffgjfffffff	路灯不	ggggghggggggg	路灯坏	ggggghggggggg	路灯白	ffgfgigfffgff	路烧	ggghggfgggggg	路烧烤	ggghggfgggggg	路路	ggggghggggggg	路路灯	ggggghggggggg	路边	fhghfdfffgehe	路过	fhifgfggggggf	路面	fhfeghfffiefe	路面,	ghggggggggfgg	路面塌	gfgfgjgggffgf
跳	edfgfdgifeedh	跳\$	fffegfffgfffi	跳,	ffgigffhgfgfd	跳楼	ffgegfhfgfgfi	跳舞	gggggfgiggggg
踩	ghgfghfffhfff
踹	eeehfgifffffe
蹦	gggggfghgggfg	蹦跳	gggggfghgggfg
身	edghehgfedeic	身份	gfgjfffgffgfe	身器	gggfgifggggff	身器材	gggfgifggggff	身子	gfhefeffgfgif	身广	ggggghghggggg	身广场	ggggghghggggg
躺	gggfgfggghggg
车	defedcdcgmiae	车\$	hggffcheefife	车,	ffhfgfgghhfgg	车0	fffefffghifgf	车0辆	gfgggggghgggf	车一	feffghgfhifgf	车乱	gggfghggfiggg	车乱停	gggfggggfiggg	车位	hefdffeffkeff	车位\$	ggggghggghgfg	车位,	ifgfgfefghggg	车倒	gggfgfgggiggg	车倒了	gggfgfgggiggg	车停	fffhfdfffifef	车停在	ffgigeggggfff	车充	ggigggggggggg	车充电	ggigggggggggg	车全	gghfgfgggiffg	车占	gggfgfgghhffg	车在	gggfggggghfgg	车场	fffgfffffigff	车场\$	ggggggggghggg	车场入	gggfghggghfgg	车堵	gghggggggfggg	车库	fffgffffehiff	车库进	ggffgfgggfigf	车推	ffgegfiffffff	车撞	gfffggfgejeff	车撞了	gggfgfggeigff	车是	gggfggggghggg	车棚	ffgifefffehff	车棚里	gghggfggggggg	车泊	gggfgfggfifgg	车渣	gigfgfgggffgf	车渣土	gigfgfgggffgf	车熄	gfffgegggfiff	车熄火	gfffgegggfiff	车玻	ggghggggggfgg	车玻璃	ggghggggggfgg	车电	ggfhgfggghggg	车的	gffegegggihff	车相	gggfgfgggiggg	车相撞	gggfgfgggiggg	车被	ggfjgefggfffg	车费	gggggghgggggg	车费,	gggggghgggggg	车辆	fffegffffihgf	车过	gggggggggfhgf	车过不	gggggggggfhgf	车进	gghfgggggfggg	车进不	gghgggggggggg	车道	ffffggfgiefff	车道\$	ggfgghgghffgg	车都	ggffghfgfiffg	车里	gfffgeffgfhfi
转	ffhhfeegfehge	转来	giffggghffggg	转移	gggggfgggghgf
轮	fedcfeeehkdhe	轮椅	gfffgfffghfhf	轮车	fffefeffhifff	轮车0	gggfggggfiggg
轻	gggifgfgggggg
辆	dcehebddglgdc	辆\$	fefefeffekefe	辆,	fffeffffhifgf	辆,已	gfffgggghhggf	辆三	ggffgfgghgggg	辆三轮	ggffgfgghgggg	辆僵	gggfgggggiggg	辆僵尸	gggfgggggiggg	辆电	ggghgggffhfgg	辆电动	gghhgfgffhggg	辆白	gggfgfggghgfg	辆白色	gggfgfggghgfg	辆车	fffhfefgfghgf	辆车\$	gggggfgggfigg	辆面	gggfgfggfifff	辆面包	gggfgfggfifff
边	eefghgbdcccii	边\$	fgfhhgffgffhf	边,	fhfegggggfffi	边一	gffggeffggfhh	边一个	gfgfgegfggfhh	边上	hffefheffffei	边个	ghggggggggghg	边有	egejecefeeddi	边有个	ffgegffggggfi	边有人	fhejfdffffffe	边烧	ggifggggggggf	边的	ghffgfgggfhff
过	ggiceedfddghi	过不	gggggggggfhgf	过不去	gggggggggfhgf	过去	fffegffffffih	过去了	ffffgffffffig	过期	ffhffffeefffi
运	hiffgfggfffff
近	ffffhhfhfffef
返	fffeiifffffff
还	gdegefihgfgcg	还不	fggfgghgggggg	还冒	ggggghggggggg	还冒火	ggggghggggggg	还在	ghegfffhgfgfe	还有	ffiffiehffgfe	还有人	ffgeggfhgghgf	还没	gggggigggggfg	还要	ffgdgfihgffff
这	deebeidhdehfh	这个	fffeggfifffee	这条	gggggffgghhgf	这边	ghffgfgggfffi
进	dchhehcdeeicf	进不	gfifgefgfgfff	进不来	gfifgefgfgfff	进出	ggghggggggggg	进去	fffhfjfggffff	进水	fffffdffffjfe	进水,	gfgfgefgggigf	进水了	ffffgeffgfigf	进电	gghfgfggggggg	进电梯	gghfgfggggggg
违	hbffecdffkedg	违停	fdeefeffdkfff	违停0	fdfeffffdjfff	违建	ieeefffgheffe	违建,	efffgffhiffgf	违规	hdghfefffeffh
迟	ffgfggfffhfff	迟早	ggffgggfghggg
追	gffhgfgffigff	追尾	gggggggggiggg	追尾,	gggggggggiggg
送	edefegeeeehhi	送医	fefffefffeiei	送医院	fefffefffeidi	送回	gggggfgggggif	送回家	gggggfgggggif
逆	ggffgfgffiggg	逆行	ggffgfgffiggg
逐	fgfigffggggff
递	ffgifefffiffe	递柜	fffigegggffgf	递车	ggffgfgffiggg
通	hdheghdegdghd	通,	ggggggggggghg	通报	gfghhggggfggf	通报,	gfghhggggfggf	通知	ggffghfghgfgg	通知\$	hgfggggghgggg	通道	feifgfgfffhff	通道被	gfifggggffggg
速	gfghfifggggff
道	egiedhedlffad	道\$	efeeffhghhffd	道,	fegifeffiffff	道,不	gfhggggghfggg	道0	gfffgfffhhggf	道0起	ffffgffghhggf	道上	fefegfffihgff	道上\$	ffgfgfffifgff	道修	ggffgfggifggf	道修车	ggffgfggifggf	道充	gghgggggggggg	道充电	gghgggggggggg	道堆	fdjfgfggfgggf	道堆物	geifgfggfgggg	道堵	ffffgiggggfgf	道大	fifffhfffgfff	道大,	fifffffffggff	道太	giffgfffgfgff	道好	gghgggggggggg	道有	ffhegeffffgfh	道有人	gfhfgffggfggh	道灯	ggfggigggggfg	道的	ggggghgghgggg	道经	ffffgfffifggf	道经营	ffffgfffifggf	道被	feiefeiffffff	道被堵	gfigggggggggg	道都	gghfgfgggiggg	道里	fhhgfgfffffff	道里抽	giefggggggggf	道闸	ggffgifgfffgg	道闸杆	ggfgghfgfgfgg
遛	ggghgfggggghg	遛弯	ggggggggggghg	遛弯到	ggggggggggghg
那	fgegdhehgeefe	那\$	gggfghffggghf	那个	fgfefiffhgfee	那只	gggiggggggggg	那处	gfggghgghffgg	那家	gggdfehieffef	那家把	hiffgfffffgfg	那条	ggffgifffffgf	那边	fegifeffffffh	那边一	gfgggfgfgggfh	那里	gfgifeffggghe
邻	ehdhedjfeeegd	邻居	ehdifdifeeehd	邻里	gggggghgggggg	邻里纠	gggggghgggggg
郁	fgffgigfgffhf
部	eeeffgieeggeh	部门	fffeffifffffh	部门口	fffeffifffffh
都	efjcedghdefgh	都不	fffigfhffggff	都不敢	gggigfffggggf	都唔	effffghgffehe	都唔听	ffffgghegffff	都在	hfffgffhgffgf	都在抖	ggggggghggggg	都堵	gggfgfgggiggg	都打	gggfgfifgfgef	都是	fgghfdfgfffei	都没	ggffghggggghf	都漫	gggggggggghgg	都漫到	gggggggggghgg	都系	figffiffefeff	都系\$	gifggfggegfgg	都能	gfffgiffgffff	都能进	gfffgiffggfff	都要	gfhgghggggggg	都进	gfhfgefffhhff	都进不	gghfgfggghffg	都黑	ggggghggggggg
配	feiefifgffffe	配电	feiefifgffffe	配电房	feifghgggfggf	配电箱	gfhfgigggffff
酒	fhhifeehfffff	酒吧	gfgggfgiggggf
醉	ggghggfgfgggg
醒	fghfggghggggg
里	diigffeebbegh	里 	gfffgffggffif	里\$	ghhffffffhfge	里,	gghigfgfgggff	里0	gghefgfgfffhd	里0栋	ghhdfgfgfffge	里一	ggggghfggggff	里东	fggeggifggfff	里东西	fggeggifggfff	里乱	ggghggggggggg	里了	fhedfieefeeei	里了,	gfffghffffffh	里住	gfhhggggggggg	里十	gggggffhgggff	里十一	gggggffhgggff	里发	fiefefffffgfh	里发现	fieeefffffgfh	里头	ffffgjfggegff	里头有	ggffgjfggffff	里抽	giefggggggggf	里抽烟	giefggggggggf	里拔	gfffgifggggee	里拔不	gfffgifggggee	里有	fgehecgeffefi	里有人	fhehfdhefffeg	里来	ffdjheffffffe	里来了	ffdjheffffffe	里死	gffejfffggffg	里死了	gffejfffggffg	里没	gghgffffgfghf	里没人	gghhgffggggfg	里灌	ghfgggggggggf	里煤	ggifgggggggff	里煤气	ggifgggggggff	里电	ffhefeffffffi	里的	ggfhghggggggg	里纠	gggggghgggggg	里纠纷	gggggghgggggg	里老	gfgfgfffgfgie	里老人	gfgfgfffgfgie	里门	ghffgfgggghff	里门口	ghffgfgggghff	里面	fehefgffffhhg	里面\$	ggggghggggggg	里面有	gffggggggghgg	里飘	ghfffefffgffi	里飘着	ghfffefffgffi
重	idiefefffffde	重墙	jffefffffffff	重墙,	ifffgfffffggg
野	fhffgfffffffi
量	fhhefffhhgffe
金	ffhgfehfhffff
钓	edecfhefdhfei	钓鱼	fdedfhffeifeh	钓鱼的	fefefiffeifff
钟	fffefeihfffeh	钟头	fffegfifgfgeh	钟头了	fffegfifgfgeh
钢	iefhfhefffffe	钢管	gggiggfgfgggg
钱	eehkfegfffeed	钱\$	fffkfegffffee	钱,	gfhgggggggggf	钱,火	gghfggggggggg
钻	iffefefgfffei
铁	idecehgdgegch	铁口	gfffgffghhfgg	铁皮	hffffffeffhff
铃	gggggigggggfg	铃没	gggggigggggfg
铲	jifffdeffefff	铲了	jfffgeeggefgf
银	hgfgfgffhffff	银杏	hgffggfghffff	银杏路	hgffgggghffgg	银河	ggghggggggggg
铺	iegdffegeegei	铺消	gghgggggggggg	铺消防	gghgggggggggg
销	fffjfffhggfff	销窝	gggiggggggggg	销窝点	gggiggggggggg
锁	ddgfeffeehdfi	锁,	fffgghggghfgf	锁0	ffffgfgggiggf
锅	gfffggfffhfif	锅粥	gggfghggfhggg
锈	ffffgiffggfff
错	fefefeghfhfhe	错,	ggggggggghggg	错,违	ggggggggghggg	错了	ffgfgfgigffff	错了,	ffgfgfgigffff
锦	iffgffffefiff	锦绣	hgfgggfgefiff	锦绣家	hhgfggggggggg
长	eehdgjheffdhd	长者	ffffhfggffghf	长青	ffgefihffhefe	长青路	ffhfgiffggeff
门	hefjcffdfefhb	门\$	fffgfhfffifgf	门,	hefkfcddehedd	门一	ggffgfgfffgif	门不	ggggggggggghg	门不应	ggggggggggghg	门也	fefeffffffgjf	门也没	fefeffffffgjf	门买	ggggggggggghg	门买菜	ggggggggggghg	门了	iffegdffffgif	门了,	iffegdffffghf	门前	ggffghhgfhfgg	门口	fgghdfhfgfgcd	门口\$	ehehfghehedee	门口,	feffgfiffhfgf	门口两	gggdgfjgggggg	门口垃	ghggggggggggg	门口接	gggfggggfiggg	门口有	geeifeefdgieh	门口的	gfffgigggegff	门外	fffifeefhffee	门大	ggffgiggggggg	门把	hgghgggfgggfg	门推	ggghggggggggg	门推销	ggghggggggggg	门有	gfhfgfgghfggf	门没	gfgfghfggffif	门没人	gfhfggggggghg	门的	gfgggfffgfgif	门被	gfihgffggfggg	门那	gffhghggggggg	门都	gghfggggggggg	门锁	fffggfffgffhf
闭	fghggfgiggfgg
问	fhfgfggfgefhe	问题	fhffghfggfgff	问题,	gghgggghggggg	问题0	ghefgggggfggf
间	igfhdfgfdcfeh	间\$	hefhffiffefee	间,	ffegfgefffhdi	间,住	ggghggggggggg
闸	hffeghfffffeh	闸杆	ggfgghfgfgfgg
闹	fffgfejfffffe	闹离	gggfgghgggggg	闹离婚	gggfgghgggggg
闻	gghgggggggggg	闻到	gghgggggggggg
阀	gghgggggggggg
队	hghggfgggfggg
防	fdlefgffedeeg	防\$	gfgfgggggggfh	防栓	ffifggfgfffgf	防栓无	gghgggggggggg	防栓漏	gghggfggggggg	防栓被	ggggghggggggg	防火	gfiggfggggggg	防火门	gfiggfggggggg	防车	ggiggfgggeggg	防通	gfifggggffggg	防通道	gfifggggffggg
阳	heghfdeefegei	阳光	hggfgfgggfggg	阳光房	hgffgfggggggg	阳台	gfhhfdffffheh	阳台冒	gghgggggggggg	阳台花	fffigeffffhfe
阶	gfffgegfgfhif
阻	feffffffiifff
阿	fefgfffffffje	阿伯	gghhghfggggfg	阿婆	ffffffffgffif
际	ggfhggfgggggg	际有	ggfhggfgggggg
陈	ggggggggggghg
陌	gggigggfgggfg	陌生	gggigggfgggfg
降	ggggghggggggg	降机	ggggghggggggg
限	gfhfgfggghggg
院	igdghededdhcg	院\$	fefffefffeidi	院有	eefiifffffffe	院有三	ffffifggffgfg	院里	hhffgfgfgffff
除	eghgfggffeffg	除\$	ggifgfggggggg	除0	ffggfgfgffggh	除0格	gghgggggggggg	除了	fiffghgggffgf
险	fffhgiffggfff	险\$	fgfhghffggfff	险,	ggggghggggggg
陷	gfgfgjgggffgf
隆	ifgffffffgfff	隆街	gghgggggghggg	隆隆	ifffffffgffff
隐	gfhggiggggggf	隐患	gfhggiggggggf
隔	fdgigfigdddfe	隔壁	gehhedieeeeff	隔成	ffgifgffggggf	隔离	ffffhhhgfffff	隔篱	ffffghfigfffg
雀	fhffgfgiggggg
雨	dheefgeheehhd	雨\$	fffffifgffehf	雨太	gffggeggggigf	雨太大	gffggeggggigf	雨棚	fggfgffiggfgf	雨棚上	fggfgffiggfgf	雨水	fiffgggggffgg
雪	ffffffffffjfe
零	edhfegighdeeg	零,	gffhgfhffgggg	零,有	gggggghgggggg	零报	eeifehgggefeh	零报告	eeifehgggefeh
雾	gfhfgfghggggg
震	gggggffhggggf	震得	ggggggghggggg
露	gfhfgfgfffgif	露宿	gfffgggfgfgif	露宿者	gfffgggfgfgif
霸	heffffffihfff	霸住	gfffgfgghhffg	霸晒	gfggggggifggg
青	fehgfhhfeidfe	青竹	gfhhggggggggg	青竹花	gfhhggggggggg	青路	ffhfgiffggeff	青路发	ggfggggghhggg
非	feiefeffiefff	非机	gfffgffgiefff	非机动	gfffgffgiefff
靠	ggggghggggggg
面	hfgcdieefghdh	面\$	fefefhhfhfife	面,	ghfgggggggfgg	面包	gghfgfggfifff	面包车	gghfgfggfifff	面去	ffffgegggfffi	面去了	ffffgegggfffi	面塌	gfgfgjgggffgf	面塌陷	gfgggiggggfgg	面就	gggggfgggghgg	面就是	gggggfgggghgg	面有	ffffgigfgfhff	面有个	fggfgiggggfff	面的	iffegghffffff	面说	gghhggfgggggg
鞋	fefegghfffffi
鞭	gfhggfgigggfg
音	eddefeeleeeed	音\$	fffggffifffff	音响	ffffgffifffff	音响开	gggggfghggggg	音扰	gfgfgfghggggg	音扰民	gfgfgfghggggg	音投	gfgfgffhgfggg	音投诉	gfgfgffhgfggg	音炮	ggggggghggggg	音炮震	ggggggghggggg
顶	jdgcegddddhfi	顶上	gfffgefffffei	顶有	gfffgfgggggfi	顶有人	gfffgfgggggfi	顶楼	igfggfgfgggfg	顶漏	fffffiffffeif	顶漏雨	fffffiffffeif	顶的	fggggfgfggiff
项	gggfggiggfggg	项目	gggfggiggfggg	项目部	gggfggiggfggg
顺	iifffefffffff	顺巷	ifffgfffffgff
题	fhffghfggfgff	题,	gghgggghggggg	题,就	gghgggghggggg	题0	ghefgggggfggf	题0起	ghefgggggfggf
风	edeghgededkdc	风一	ggfggiggggegg	风一吹	ggfggiggggegg	风刮	gggggfgggfigg	风刮倒	gggggfgggfigg	风吹	fffhfdffffife	风大	gfgfgggggghgg	风大,	gfgfgggggghgg	风把	ffffgeffffjff
飘	fhhefeffffffi	飘着	ghfffefffgffi
飞	diehedeegghee	飞\$	gifggfggggggg	飞线	ehfhfeffgffff	飞线0	fheiffggffggf	飞线充	giffgfggfgggg
食	fdfeghefheehg
餐	eggefefejdfhe	餐馆	fhifggggggggg
饭	eiggdcedeeeid	饭店	fjfefefeffffe
饼	gfffgefgjefff
馆	fhhhffegfffff
香	gfhfghggggfhg
马	feedfgeehggei	马蜂	gggfgeffgggfi	马路	fffffiffhhgfe	马路\$	gggfghggfhegg	马路上	ffffghffhfhfe
驿	gggfghggghfgg	驿站	gggfghggghfgg
骂	fefegfjffffff
骑	gffegefgfihff	骑电	gggfgfgggiggg	骑电动	gggfgfgggiggg	骑车	gfffgfggghhgf
骗	fffifffgffgff	骗,	ggfhggfgggggg	骗了	ggghggggggggg
高	ecfigideegehc	高压	fehefjffffeed	高压线	fehefjffffeed	高空	fefjfeffgfgff	高空抛	gfgigffgggggg
鬼	gfgfggghggggg
鱼	dfcbjfddfhdci	鱼,	giffheffgffff	鱼的	fefefiffeifff
鸟	gggfghggghfgg	鸟驿	gggfghggghfgg	鸟驿站	gggfghggghfgg
鸡	gihchddhedecc	鸡,	fgfehffifffff
鸣	fffffffigfgfh
鸽	iifffffffffef	鸽,	fiffgggggfgff	鸽,成	fiffgggggfgff
麻	eddffiejefffi	麻将	ffggffeifffgg	麻将馆	gggiggfgggggg
黄	fefifkeeffeed	黄的	gfffgjfffgffe	黄的,	ggggghggggggg
黑	fihfehfefheed	黑,	gifffggfgfffe	黑了	ggiggeggggggg	黑烟	ggigggggggggg	黑烟,	gghgggggggggg	黑色	ggfggfgggigfg
鼠	fifffefffeffi
龙	ffgffifgfeffh	龙,	gfhfgfggggggh	龙,0	gfhfgfggggggh
`
