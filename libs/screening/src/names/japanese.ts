/** `佐藤sato`: the characters, simplified as opencc does it, then how they are read. */
const read = (rows: string): ReadonlyMap<string, string> =>
  new Map(rows.split(' ').map((row) => [row.replace(/[a-z]+$/, ''), row.replace(/^[^a-z]+/, '')]));

/** The commonest surnames of Japan. */
export const JAPANESE_SURNAMES = read(
  '佐藤sato 铃木suzuki 高桥takahashi 田中tanaka 伊藤ito 渡边watanabe 渡辺watanabe 山本yamamoto 中村nakamura 小林kobayashi ' +
    '加藤kato 吉田yoshida 山田yamada 佐佐木sasaki 佐々木sasaki 山口yamaguchi 松本matsumoto 井上inoue 木村kimura 斋藤saito ' +
    '齐藤saito 斎藤saito 斉藤saito 清水shimizu 山崎yamazaki 池田ikeda 桥本hashimoto 阿部abe 石川ishikawa 山下yamashita ' +
    '中岛nakajima 中島nakajima 前田maeda 藤田fujita 小川ogawa 后藤goto 冈田okada 长谷川hasegawa 村上murakami 近藤kondo ' +
    '石井ishii 坂本sakamoto 远藤endo 青木aoki 藤井fujii 西村nishimura 福田fukuda 太田ota 三浦miura 藤原fujiwara ' +
    '冈本okamoto 松田matsuda 中川nakagawa 中野nakano 原田harada 小野ono 田村tamura 竹内takeuchi 金子kaneko 和田wada ' +
    '中山nakayama 石田ishida 上田ueda 森田morita 柴田shibata 酒井sakai 工藤kudo 横山yokoyama 宫崎miyazaki 宫本miyamoto ' +
    '内田uchida 高木takagi 安藤ando 大野ono 丸山maruyama 今井imai 藤本fujimoto 村田murata 武田takeda 上野ueno ' +
    '杉山sugiyama 增田masuda 平野hirano 千叶chiba 久保kubo 松井matsui 岩崎iwasaki 樱井sakurai 野口noguchi 渡部watanabe ' +
    '小山koyama 河野kono 菊地kikuchi 菊池kikuchi 木下kinoshita 佐野sano 野村nomura 新井arai 市川ichikawa 古川furukawa',
);

export const JAPANESE_GIVEN_NAMES = read(
  '花子hanako 太郎taro 一郎ichiro 次郎jiro 二郎jiro 三郎saburo 健一kenichi 惠子keiko 春子haruko 明美akemi 洋子yoko 裕子yuko ' +
    '幸子sachiko 美智子michiko 真一shinichi 和子kazuko 由美子yumiko 久美子kumiko 陽子yoko 阳子yoko 直子naoko 直树naoki ' +
    '健太kenta 翔太shota 大辅daisuke 拓也takuya 美咲misaki 诚makoto 隆takashi 博hiroshi 浩hiroshi 明akira 茂shigeru 正雄masao ' +
    '和夫kazuo 秀树hideki 英树hideki 健takeshi 学manabu 修osamu 智子tomoko 京子kyoko 真由美mayumi 爱ai 葵aoi 樱sakura',
);
