import { table } from '../name-table.mjs';

const FAMILIES = table(`
  Sato Satou Satoh=佐藤, Suzuki Suduki=鈴木, Takahashi Takahasi=高橋, Tanaka=田中, Ito Itou Itoh=伊藤, Watanabe Watanave=渡辺,
  Yamamoto=山本, Nakamura=中村, Kobayashi Kobayasi=小林, Kato Katou Katoh=加藤, Yoshida Yosida=吉田, Yamada=山田,
  Sasaki=佐々木, Yamaguchi Yamaguti=山口, Matsumoto Matumoto=松本, Inoue Inouye=井上, Kimura=木村, Hayashi Hayasi=林,
  Saito Saitou Saitoh=斎藤, Shimizu Simizu=清水, Yamazaki Yamasaki=山崎, Mori=森, Ikeda=池田, Hashimoto Hasimoto=橋本,
  Abe=阿部, Ishikawa Isikawa=石川, Ogawa=小川, Goto Gotou Gotoh=後藤, Okada=岡田, Hasegawa=長谷川, Fujita Huzita=藤田,
  Kondo Kondou Kondoh=近藤, Endo Endou=遠藤, Aoki=青木, Ono Ohno Oono=大野, Kudo Kudou=工藤, Chiba Tiba=千葉,
  Ota Ohta Oota=太田, Fukuda Hukuda=福田, Kubo=久保, Otsuka Ohtsuka Ootsuka=大塚, Maruyama=丸山
`);
const MEN = table(`
  Hiroshi Hirosi=浩, Takashi Takasi=隆, Kenji Kenzi=健二, Akira=明, Makoto=誠, Yuji Yuuji Yuzi=雄二, Kazuo=和夫,
  Shinji Sinzi=真司, Taro Tarou=太郎, Jiro Jirou Ziro=次郎, Daisuke=大輔, Kenta=健太, Naoki=直樹, Ryo Ryou=亮,
  Yusuke Yuusuke=祐介, Shota Shouta Syota=翔太, Kohei Kouhei=康平, Masaru=勝, Tetsuya Tetuya=哲也, Hideki=英樹,
  Satoshi Satosi=聡, Junichi Jun'ichi=純一, Ichiro Ichirou=一郎, Shigeru Sigeru=茂, Toshio Tosio=敏夫, Koji Kouji Kohji=浩二
`);
const WOMEN = table(`
  Yoko Youko Yohko=洋子, Keiko=恵子, Kazuko=和子, Michiko Mitiko=美智子, Yuko Yuuko=裕子, Akiko=明子, Naoko=直子,
  Tomoko=智子, Kumiko=久美子, Emi=恵美, Yumi=由美, Mayumi=真由美, Megumi=恵, Ayumi=歩, Haruka=遥, Misaki=美咲, Nanami=七海,
  Sakura=桜, Aya=彩, Chihiro Tihiro=千尋, Chie Tie=千恵, Shizuka Sizuka=静香, Junko Zyunko=順子, Fumiko Humiko=文子,
  Mitsuko Mituko=光子, Reiko=玲子, Kyoko Kyouko=京子, Ryoko Ryouko=涼子, Eriko=絵里子, Hitomi=瞳
`);

export const JAPANESE = {
  id: 'japan',
  weight: 7,
  nationalities: ['JP'],
  script: 'kanji',
  familyFirst: true,
  families: FAMILIES,
  givens: { m: MEN, f: WOMEN },
  draw: (draw, sex) => [
    { role: 'family', part: draw.common(FAMILIES) },
    { role: 'given', part: draw.common(sex === 'm' ? MEN : WOMEN) },
  ],
};
