import { readings } from '../name-table.mjs';
import { writeSyllables } from './chinese.mjs';

/** Hangul; as most passports have it, Revised Romanisation, McCune-Reischauer, as the north writes it. */
const FAMILIES = readings(
  1,
  `김 Kim Gim Kim Kim
  이 Lee I Yi Ri
  박 Park Bak Pak Pak
  최 Choi Choe Ch'oe Choe
  정 Jung Jeong Chŏng Jong
  강 Kang Gang Kang Kang
  조 Cho Jo Cho Jo
  윤 Yoon Yun Yun Yun
  장 Jang Jang Chang Jang
  임 Lim Im Im Rim
  한 Han Han Han Han
  오 Oh O O O
  서 Seo Seo Sŏ So
  신 Shin Sin Sin Sin
  권 Kwon Gwon Kwŏn Kwon
  황 Hwang Hwang Hwang Hwang
  안 Ahn An An An
  송 Song Song Song Song
  류 Ryu Ryu Ryu Ryu
  홍 Hong Hong Hong Hong
  전 Jeon Jeon Chŏn Jon
  문 Moon Mun Mun Mun
  배 Bae Bae Pae Pae
  노 Roh No No Ro
  양 Yang Yang Yang Ryang
  백 Baek Baek Paek Paek
  남 Nam Nam Nam Nam
  심 Shim Sim Sim Sim`,
);

const SYLLABLES = {
  m: readings(
    1,
    `준 jun jun chun jun
    민 min min min min
    성 sung seong sŏng song
    호 ho ho ho ho
    영 young yeong yŏng yong
    현 hyun hyeon hyŏn hyon
    진 jin jin chin jin
    우 woo u u u
    동 dong dong tong tong
    재 jae jae chae jae
    석 seok seok sŏk sok
    철 chul cheol ch'ŏl chol
    상 sang sang sang sang
    기 ki gi ki ki
    태 tae tae t'ae thae
    훈 hoon hun hun hun
    정 jung jeong chŏng jong
    경 kyung gyeong kyŏng kyong
    원 won won wŏn won
    일 il il il il`,
  ),
  f: readings(
    1,
    `지 ji ji chi ji
    은 eun eun ŭn un
    수 soo su su su
    미 mi mi mi mi
    영 young yeong yŏng yong
    희 hee hui hŭi hui
    정 jung jeong chŏng jong
    현 hyun hyeon hyŏn hyon
    선 sun seon sŏn son
    혜 hye hye hye hye
    경 kyung gyeong kyŏng kyong
    민 min min min min
    아 ah a a a
    연 yeon yeon yŏn yon
    주 joo ju chu ju
    서 seo seo sŏ so
    윤 yoon yun yun yun
    숙 sook suk suk suk
    나 na na na na
    진 jin jin chin jin`,
  ),
};

const STYLES = ['hyphen', 'joined', 'hyphen', 'apart'];

const korean = (id, weight, nationalities, home) => ({
  id,
  weight,
  nationalities,
  home,
  script: 'hangul',
  familyFirst: true,
  systems: ['passport', 'revised', 'mccune', 'north'],
  styles: STYLES,
  families: FAMILIES,
  givens: SYLLABLES,
  draw: (draw, sex) => [
    { role: 'family', part: draw.common(FAMILIES) },
    { role: 'given', part: draw.common(SYLLABLES[sex]) },
    { role: 'given', part: draw.common(SYLLABLES[sex]) },
  ],
  write: (words, slots, style = STYLES[home]) => writeSyllables(words, style),
});

export const KOREAN = [korean('korea', 6, ['KR'], 0), korean('north-korea', 2, ['KP'], 3)];
