"""The letters with which number plates say where a car is registered."""

from routing.sensitivity.text.reading import words_of

GERMAN = words_of(
    """
    a b c d e f g h j k l m n p r s v w y z
    aa ab ac ae ah ak al am an ap as aw az ba bb bc be bf bh bi bk bl bm bn bo bs bt bü bz cb ce co cr cw da
    db dd de dh di dl dm dn do du dw dz ea eb ed ee ef eh ei el em en er es eu ew fb fd ff fg fi fl fn fo fr
    fs ft fü fw fz gc gd ge gf gg gi gk gl gm gn gö gp gr gs gt gü gv gw gz ha hb hc hd he hf hg hh hi hk hl
    hm hn ho hp hr hs ht hu hv hx hy hz ik il in iz jb je jl ka kb kc ke kf kg kh ki kk kl km kn ko kr ks kt
    ku kw ky la lb lc ld le lf lg lh li ll lm ln lp lr ls lu lö ma mb mc md me mg mh mi mk ml mm mn mo mq mr
    ms mt mw my mz mü nb nd ne nf nh ni nk nm np nr nt nu nw ny nz nü oa ob oc od oe of og oh ok ol op os oz
    pa pb pe pf pi pk pl pm pn ps pw pz ql ra rc rd re rg rh ri rl rm rn ro rp rs rt ru rv rw rz rü sb sc se
    sf sg sh si sk sl sm sn so sp sr st su sw sy sz sü sö te tf tg to tp tr ts tt tü ue uh ul um un vb vg vk
    vr vs wa wb we wf wi wk wl wm wn wo wr ws wt wü ww wz ze zi zp zr zs zw zz
    abg abi aib aic alf alz ana ang ank apd arn art asl asz aur aze bad bar bbg bbl bch bed ber bgd bgl bid
    bin bir bit biw bks blb blk bna bog boh bor bot bra brb brg bri brk brl brv bsb bsk btf bul büd bür büs
    bza cas cha clp clz coc coe cux dah dan dau dbr deg del dgf dil din diz dkb dlg don dud düw dzb ebe ebn
    ebs eck eic eil ein eis emd ems erb erh erk erz esb esw eut fal fdb fds feu ffb fkb flö for frg fri frw
    ftl füs gan gap gdb gel geo ger gha ghc gla gmn gnt goa goh gra grh gri grm grz gth gub gun gvm hab hal
    ham has hbn hbs hch hdh hdl heb hef hei hel her het hgn hgw hhm hig hip hmü hog hoh hol hom hor hot hro
    hsk hst hvl hwi igb ill itz jev jül kar keh kel kem kib kle klz kön köt köz kru kün kus lan lau lbs lbz
    ldk lds len leo ler lev lib lif lip löb los lro lsa lsn lup lwl mab mai mak mal med meg mei mek mel mer
    met mgh mgn mhl mil mkk mod mol mon mos mse msh msp mst mtk mtl müb mür myk mzg nab nai nau ndh nea neb
    nec nen nes new nmb nms noh nol nom nor nvp nwm oal obb obg och oha ohz öhr opr orb osl otw ovi ovl ovp
    paf pan par pch peg pir plö prü qft qlb reg reh rid rie rod rof roh rol ros rot row rpl rsl rüd rüg sab
    sad sal san saw sbg sbk scz sdh sdl sdt seb see sef sel sfb sft sgh sha shg shk shl sig sim sle slf slk
    sln sls slü slz smü sob sog sok söm son spb spn srb sro sta stb std ste stl sul süw swa szb tbb tdo tet
    tir töl tut uem uer uff usi vai vec ver vib vie vit vof voh waf wak wan war wat wbs wda wel wen wer wes
    whv wil wis wit wiz wlg wms wnd wob woh wol wor wos wrn wsf wst wsw wtl wtm wug wun wur wzl zel zig
    """
)
"""Districts of Germany (FZV, annex 1); made lower case."""

AUSTRIAN = words_of(
    """
    am b bl bm bn br bz dl do e eu fb ff fk fr g gb gd gf gm gr gs gu ha hb hf hl ho im il in jo jw k kb kf
    ki kl ko kr ks ku l la lb le lf li ll ln lz ma md me mi mt mu mz nd ne nk oe op ow p pe pl ra re ri ro s
    sb sd se sl sp sr sv sw sz ta tk tu ul vb vi vk vl vo w wb we wl wn wo wt wu wy wz za ze zt zw
    """
)
"""Districts of Austria (KDV, annex 5d)."""

SWISS = words_of("ag ai ar be bl bs fr ge gl gr ju lu ne nw ow sg sh so sz tg ti ur vd vs zg zh")
"""Cantons."""

IRISH = words_of("c ce cn cw d dl g ke kk ky l ld lh lk lm ls mh mn mo oy rn so t w wh wx ww")
"""Counties of Ireland."""
