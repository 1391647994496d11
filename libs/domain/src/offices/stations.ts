import type { Office } from './office.js';

const station = (code: string, zh: string, en: string, address: string): Office => ({
  code,
  kind: 'station',
  zh: `${zh}服務站`,
  en: `${en} Service Center`,
  address,
  source: 'NIA-STN',
});

/** 移民署服務站: where cards are handed over in Taiwan. */
export const SERVICE_STATIONS: readonly Office[] = [
  station('taipei-city', '臺北市', 'Taipei City', '臺北市中正區廣州街15號'),
  station('new-taipei-city', '新北市', 'New Taipei City', '新北市中和區民安街135號1樓'),
  station('keelung-city', '基隆市', 'Keelung City', '基隆市義一路18號11樓(A棟)'),
  station('taoyuan-city', '桃園市', 'Taoyuan City', '桃園市桃園區縣府路106號1樓'),
  station('hsinchu-city', '新竹市', 'Hsinchu City', '新竹市北區中華路三段12號1樓'),
  station('hsinchu-county', '新竹縣', 'Hsinchu County', '竹北市三民路133號1樓'),
  station('miaoli-county', '苗栗縣', 'Miaoli County', '苗栗市中正路1291巷8號'),
  station('taichung-city-1', '臺中市第一', 'Taichung City First', '臺中市南屯區文心南三路22號1樓'),
  station('taichung-city-2', '臺中市第二', 'Taichung City Second', '臺中市豐原區中山路280號'),
  station('changhua-county', '彰化縣', 'Changhua County', '彰化市中山路三段2號1樓'),
  station('nantou-county', '南投縣', 'Nantou County', '南投市文昌街87號1樓'),
  station('yunlin-county', '雲林縣', 'Yunlin County', '斗六市府前街38號1樓'),
  station('chiayi-city', '嘉義市', 'Chiayi City', '嘉義市東區吳鳳北路184號2樓'),
  station('chiayi-county', '嘉義縣', 'Chiayi County', '朴子市祥和二路西段6號1樓'),
  station('tainan-city-1', '臺南市第一', 'Tainan City First', '臺南市中西區府前路一段262號'),
  station('tainan-city-2', '臺南市第二', 'Tainan City Second', '臺南市善化區中山路353號1樓'),
  station('kaohsiung-city-1', '高雄市第一', 'Kaohsiung City First', '高雄市苓雅區政南街6號5、6樓'),
  station('kaohsiung-city-2', '高雄市第二', 'Kaohsiung City Second', '高雄市岡山區岡山路115號'),
  station('pingtung-county', '屏東縣', 'Pingtung County', '屏東市中山路60號1樓'),
  station('yilan-county', '宜蘭縣', 'Yilan County', '宜蘭市民權路一段53號'),
  station('hualien-county', '花蓮縣', 'Hualien County', '花蓮市中山路371號5樓'),
  station('taitung-county', '臺東縣', 'Taitung County', '臺東市長沙街59號'),
  station('penghu-county', '澎湖縣', 'Penghu County', '馬公市新生路177號1樓'),
  station('kinmen-county', '金門縣', 'Kinmen County', '金城鎮西海路一段5號2樓'),
  station('lienchiang-county', '連江縣', 'Lienchiang County (Matsu)', '南竿鄉福沃村135-6號2樓'),
];
