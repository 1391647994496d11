import { readings } from '../name-table.mjs';

/** Traditional, simplified; Hanyu Pinyin, Wade-Giles as passports of Taiwan write it, Hong Kong, Hokkien or Teochew. */
const SURNAMES = readings(
  2,
  `陳 陈 Chen Chen Chan Tan
  林 林 Lin Lin Lam Lim
  王 王 Wang Wang Wong Ong
  李 李 Li Li Lee Lee
  張 张 Zhang Chang Cheung Teo
  黃 黄 Huang Huang Wong Ng
  劉 刘 Liu Liu Lau Low
  吳 吴 Wu Wu Ng Goh
  楊 杨 Yang Yang Yeung Yeo
  蔡 蔡 Cai Tsai Choi Chua
  周 周 Zhou Chou Chow Chew
  許 许 Xu Hsu Hui Khoh
  鄭 郑 Zheng Cheng Cheng Tay
  謝 谢 Xie Hsieh Tse Chia
  郭 郭 Guo Kuo Kwok Kuek
  趙 赵 Zhao Chao Chiu Tio
  徐 徐 Xu Hsu Tsui Chee
  朱 朱 Zhu Chu Chu Choo
  高 高 Gao Kao Ko Koh
  何 何 He Ho Ho Hoh
  曾 曾 Zeng Tseng Tsang Chan
  葉 叶 Ye Yeh Yip Yap
  蘇 苏 Su Su So Soh
  呂 吕 Lyu Lu Lui Loo
  江 江 Jiang Chiang Kong Kang
  羅 罗 Luo Lo Law Loh
  梁 梁 Liang Liang Leung Neo
  孫 孙 Sun Sun Suen Soon
  馬 马 Ma Ma Mah Beh
  胡 胡 Hu Hu Wu Oh
  宋 宋 Song Sung Sung Song
  唐 唐 Tang Tang Tong Tng
  鄧 邓 Deng Teng Tang Teng
  韓 韩 Han Han Hon Hang
  馮 冯 Feng Feng Fung Pang
  曹 曹 Cao Tsao Tso Chor
  彭 彭 Peng Peng Pang Phee
  蕭 萧 Xiao Hsiao Siu Siow
  董 董 Dong Tung Tung Tang
  潘 潘 Pan Pan Poon Phua
  袁 袁 Yuan Yuan Yuen Wan
  蔣 蒋 Jiang Chiang Tseung Chio
  余 余 Yu Yu Yu Ee
  杜 杜 Du Tu To Toh
  程 程 Cheng Cheng Ching Thia
  魏 魏 Wei Wei Ngai Gui
  丁 丁 Ding Ting Ting Teng
  沈 沈 Shen Shen Shum Sim
  任 任 Ren Jen Yam Jim
  姚 姚 Yao Yao Yiu Yeo
  盧 卢 Lu Lu Lo Loh
  傅 傅 Fu Fu Fu Poh
  鍾 钟 Zhong Chung Chung Cheong
  廖 廖 Liao Liao Liu Liew
  范 范 Fan Fan Fan Huan
  石 石 Shi Shih Shek Chioh
  戴 戴 Dai Tai Tai Tye
  賴 赖 Lai Lai Lai Lua
  邱 邱 Qiu Chiu Yau Khoo
  秦 秦 Qin Chin Chun Chin
  侯 侯 Hou Hou Hau Hau
  孟 孟 Meng Meng Mang Beng
  龍 龙 Long Lung Lung Leng
  歐陽 欧阳 Ouyang Ouyang Au-Yeung Auyong`,
);

const CHARACTERS = readings(
  2,
  `偉 伟 wei wei wai wee
  明 明 ming ming ming beng
  志 志 zhi chih chi chee
  家 家 jia chia ka kah
  美 美 mei mei mei bee
  文 文 wen wen man boon
  建 建 jian chien kin kian
  國 国 guo kuo kwok kok
  華 华 hua hua wah hwa
  玉 玉 yu yu yuk geok
  俊 俊 jun chun chun choon
  怡 怡 yi yi yee yee
  淑 淑 shu shu suk sook
  惠 惠 hui hui wai hooi
  宏 宏 hong hung wang hong
  芳 芳 fang fang fong hong
  秀 秀 xiu hsiu sau siew
  英 英 ying ying ying eng
  敏 敏 min min man bin
  靜 静 jing ching ching cheng
  麗 丽 li li lai lay
  強 强 qiang chiang keung kiang
  磊 磊 lei lei lui looi
  軍 军 jun chun kwan koon
  勇 勇 yong yung yung yong
  傑 杰 jie chieh kit kiat
  娟 娟 juan chuan kuen kuan
  濤 涛 tao tao to toh
  霞 霞 xia hsia ha hay
  平 平 ping ping ping peng
  剛 刚 gang kang kong kong
  桂 桂 gui kuei kwai kwee
  慧 慧 hui hui wai huay
  雅 雅 ya ya nga yah
  婷 婷 ting ting ting teng
  豪 豪 hao hao ho ho
  冠 冠 guan kuan koon kuan
  宇 宇 yu yu yu woo
  欣 欣 xin hsin yan hin
  佳 佳 jia chia kai kay
  玲 玲 ling ling ling leng
  春 春 chun chun chun choon
  梅 梅 mei mei mui bwee
  蘭 兰 lan lan lan lan
  清 清 qing ching ching cheng
  德 德 de te tak teck
  勝 胜 sheng sheng shing seng
  福 福 fu fu fuk hock
  祥 祥 xiang hsiang cheung siang
  榮 荣 rong jung wing yong
  光 光 guang kuang kwong kong
  輝 辉 hui hui fai hui
  海 海 hai hai hoi hai
  松 松 song sung chung siong
  成 成 cheng cheng shing seng
  安 安 an an on ann
  仁 仁 ren jen yan jin
  義 义 yi i yee gee
  信 信 xin hsin shun sin
  子 子 zi tzu tsz chu
  思 思 si ssu sze soo
  曉 晓 xiao hsiao hiu siow
  雪 雪 xue hsueh suet suat
  雲 云 yun yun wan hoon
  正 正 zheng cheng ching cheng
  東 东 dong tung tung tong
  博 博 bo po pok phok
  凱 凯 kai kai hoi kai
  澤 泽 ze tse chak tek
  瑋 玮 wei wei wai wee
  煒 炜 wei wei wai wee
  鳴 鸣 ming ming ming beng
  銘 铭 ming ming ming beng
  倩 倩 qian chien sin chien
  嘉 嘉 jia chia ka kah
  琪 琪 qi chi kei kee
  詩 诗 shi shih sze see
  涵 涵 han han ham ham
  萱 萱 xuan hsuan huen suan
  宗 宗 zong tsung chung chong
  哲 哲 zhe che chit tiat
  翰 翰 han han hon hun
  啟 启 qi chi kai kee
  永 永 yong yung wing eng
  昌 昌 chang chang cheung chiang
  元 元 yuan yuan yuen guan`,
);

const WESTERN = 'Kevin Jason Eric Vincent Tony Grace Vivian Amy Joyce Cindy'.split(' ');

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** The family name first; two syllables of the given name joined, with a hyphen or apart, as the system has it. */
export function writeSyllables([family, ...syllables], how) {
  const given =
    how === 'joined'
      ? capital(syllables.join(''))
      : how === 'hyphen'
        ? capital(syllables.join('-'))
        : syllables.map(capital).join(' ');
  return { given, family };
}

const STYLES = ['joined', 'hyphen', 'apart', 'apart'];

const chinese = (id, weight, nationalities, home) => ({
  id,
  weight,
  nationalities,
  home,
  script: 'han',
  familyFirst: true,
  systems: ['hanyu', 'wade_giles', 'cantonese', 'hokkien'],
  styles: STYLES,
  western: WESTERN,
  families: SURNAMES,
  givens: { m: CHARACTERS, f: CHARACTERS },
  draw: (draw) => [
    { role: 'family', part: draw.common(SURNAMES) },
    { role: 'given', part: draw.common(CHARACTERS) },
    ...(draw.chance(0.85) ? [{ role: 'given', part: draw.common(CHARACTERS) }] : []),
  ],
  write: (words, slots, style = STYLES[home]) => writeSyllables(words, style),
});

export const CHINESE = [
  chinese('taiwan', 9, ['TW'], 1),
  chinese('mainland', 10, ['CN'], 0),
  chinese('hong-kong', 6, ['HK', 'HK', 'MO'], 2),
  chinese('straits', 5, ['MY', 'SG'], 3),
];
