import { table } from '../name-table.mjs';

const VIETNAMESE = {
  families: table(
    `Nguyễn, Trần, Lê, Phạm, Hoàng Huỳnh, Phan, Vũ Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trịnh, Đoàn, Lương, Mai, Tô`,
  ),
  middles: {
    m: table('Văn, Hữu, Đức, Minh, Quốc, Công, Xuân, Thanh, Ngọc'),
    f: table('Thị, Ngọc, Thu, Thanh, Kim, Phương, Bích, Mỹ'),
  },
  givens: {
    m: table(
      `Hùng, Dũng, Tuấn, Anh, Nam, Long, Sơn, Hải, Thắng, Cường, Bình, Đạt, Phúc, Khánh, Quang, Trung, Việt, Tùng, Kiên, Hiếu`,
    ),
    f: table(
      `Lan, Hương, Hoa, Mai, Linh, Trang, Nga, Thảo, Hà, Yến, Hạnh, Thủy, Nhung, Oanh, Diệp, Loan, Quỳnh, Vân, Xuân, Châu`,
    ),
  },
};

const THAI = {
  families: table(`
    Srisawat Srisawad Sisawat=ศรีสวัสดิ์, Saengthong Sangthong Sangtong=แสงทอง, Thongdee Tongdee Thongdi=ทองดี, Boonmee Bunmi Boonmi=บุญมี,
    Sukjai Sukchai Sookjai=สุขใจ, Chankaew Jankaew Chankaeo=จันทร์แก้ว, Phromma Promma=พรมมา, Kaewkla Kaeokla=แก้วกล้า, Inthachai Intachai=อินทชัย,
    Wongsa Vongsa=วงษา, Chaiyaphum Chaiyapoom=ชัยภูมิ, Ratanaporn Rattanaporn=รัตนพร, Duangdee Duangdi=ดวงดี, Meesuk Misuk=มีสุข,
    Phetcharat Petcharat Pecharat=เพชรรัตน์, Suwannarat Suwanarat=สุวรรณรัตน์, Kittisak=กิตติศักดิ์, Panyasiri Panyasri=ปัญญาศิริ,
    Thepsiri Tepsiri=เทพศิริ, Nakthong Naktong=นาคทอง, Charoenphon Charoenpon Jaroenpol=เจริญผล, Buasri Buasi=บัวศรี`),
  givens: {
    m: table(`
      Somchai Somchay=สมชาย, Somsak=สมศักดิ์, Wichai Vichai=วิชัย, Prasert Prasoet=ประเสริฐ, Suchart Suchat=สุชาติ, Anan Anant=อนันต์,
      Nattapon Natthaphon Nuttapol=ณัฐพล, Kitti=กิตติ, Thawatchai Tawatchai=ธวัชชัย, Phongphat Pongpat=พงษ์พัฒน์, Wirat Virat=วิรัช,
      Sompong Somphong=สมพงษ์, Chaiwat=ชัยวัฒน์, Prayut Prayuth=ประยุทธ, Surachai=สุรชัย, Thanakorn Thanakon=ธนากร`),
    f: table(`
      Somying=สมหญิง, Malee Mali=มาลี, Kanya=กัญญา, Siriporn Siriphon=ศิริพร, Wanida Vanida=วนิดา, Nattaya Natthaya=ณัฐยา,
      Supaporn Suphaphon=สุภาพร, Pornthip Phonthip=พรทิพย์, Ratana Rattana=รัตนา, Sunisa=สุนิสา, Chanthana Jantana=จันทนา,
      Duangjai Duangchai=ดวงใจ, Phensri Pensri=เพ็ญศรี, Amporn Amphon=อัมพร, Kulthida Kultida=กุลธิดา, Nittaya=นิตยา`),
  },
};

const INDONESIAN = {
  families: table(`
    Wibowo, Santoso Santosa, Setiawan, Hidayat, Kusuma Kusumah, Nugroho, Saputra Saputro, Wijaya Widjaja, Gunawan Goenawan, Suryadi Soerjadi,
    Prasetyo Prasetio, Siregar, Nasution Nasoetion, Simanjuntak Simandjuntak, Hutapea, Purnomo Poernomo, Cahyono Tjahjono, Susanto Soesanto,
    Harjono Hardjono, Yulianto Julianto, Sutrisno Soetrisno, Wahyudi Wahjudi, Mulyono Moeljono, Rahardjo Raharjo`),
  singles: table(`
    Sumarno Soemarno, Parjono Pardjono, Suyatno Soejatno, Sukirman Soekirman, Wagiman, Paryanto Parjanto, Sujarwo Soedjarwo, Tugiyono Toegijono,
    Sulastri Soelastri, Wartini, Ngatinah, Sumiyati Soemijati, Rubiyem Roebijem, Murniati Moerniati, Suparmi Soeparmi, Kartinem`),
  givens: {
    m: table(`
      Budi Boedi, Joko Djoko, Agus Agoes, Bambang, Eko, Dwi, Tri, Hendra, Rudi Roedi, Andi, Slamet Selamat, Yusuf Jusuf Yusup, Ahmad Achmad Akhmad,
      Muhamad Mochamad Mohammad, Taufik Taufiq Topik, Rizki Rizky, Fajar Fadjar, Cipto Tjipto, Surya Soerja`),
    f: table(`
      Siti Sitti, Sri, Dewi, Ratna, Rini, Wati, Nur Noer, Yuni Juni, Endang, Lestari, Indah, Ayu Ajoe, Kartika, Fitri Pitri, Wulan Woelan,
      Tuti Toeti, Yanti Janti, Suci Soetji`),
  },
};

const FILIPINO = {
  families: table(`
    Santos, Reyes, Cruz, Bautista, Ocampo, Garcia, Mendoza, Villanueva, Aquino, Pascual Pascua, Dimaculangan, Magsaysay, Macaraeg, Salonga,
    Tolentino, Manalo, Pangilinan, Lacson, Dela_Cruz De_la_Cruz Delacruz, De_Guzman Deguzman, San_Jose Sanjose, Catacutan, Panganiban, Agbayani,
    Batungbakal, Lumibao, Sumulong, Tiongson Tiongco`),
  givens: {
    m: table(`
      Jose ~Pepe ~Joey, Juan ~Johnny, Ramon ~Mon, Eduardo ~Eddie ~Edong, Roberto ~Bert, Rodrigo ~Rody, Danilo ~Danny, Renato ~Nato, Ernesto ~Erning,
      Jericho Jerico, Mark_Anthony Mark_Antony, John_Paul Johnpaul, Rommel, Arnel, Nestor, Efren, Christian Cristian`),
    f: table(`
      Maria Ma., Rosario ~Charito, Cristina Christina ~Tina, Josefina Josephina ~Pining, Lourdes ~Lulu, Corazon ~Cory, Marites Maritess, Jocelyn Joselyn ~Joy,
      Rowena, Imelda, Analyn Annalyn, Maricel, Rosalinda ~Linda, Teresita ~Tessie, Erlinda, Mary_Grace Marygrace`),
  },
};

export const SOUTH_EAST = [
  {
    id: 'vietnam',
    weight: 7,
    nationalities: ['VN'],
    familyFirst: true,
    families: VIETNAMESE.families,
    givens: VIETNAMESE.givens,
    draw: (draw, sex) => [
      { role: 'family', part: draw.common(VIETNAMESE.families) },
      { role: 'middle', part: draw.common(VIETNAMESE.middles[sex]) },
      { role: 'given', part: draw.common(VIETNAMESE.givens[sex]) },
    ],
    write: ([family, ...given]) => ({ given: given.join(' '), family }),
  },
  {
    id: 'thailand',
    weight: 5,
    nationalities: ['TH'],
    script: 'thai',
    families: THAI.families,
    givens: THAI.givens,
    draw: (draw, sex) => [
      { role: 'given', part: draw.common(THAI.givens[sex]) },
      { role: 'family', part: draw.common(THAI.families) },
    ],
  },
  {
    id: 'indonesia',
    weight: 7,
    nationalities: ['ID'],
    families: INDONESIAN.families,
    givens: INDONESIAN.givens,
    draw: (draw, sex) => {
      if (draw.chance(0.3)) return [{ role: 'given', part: draw.pick(INDONESIAN.singles) }];
      const given = { role: 'given', part: draw.common(INDONESIAN.givens[sex]) };
      const second = { role: 'middle', part: draw.common(INDONESIAN.givens[sex]) };
      const family = { role: 'family', part: draw.common(INDONESIAN.families) };
      return draw.chance(0.5) && second.part !== given.part ? [given, second, family] : [given, family];
    },
  },
  {
    id: 'philippines',
    weight: 6,
    nationalities: ['PH'],
    families: FILIPINO.families,
    givens: FILIPINO.givens,
    draw: (draw, sex) => [
      { role: 'given', part: draw.common(FILIPINO.givens[sex]) },
      { role: 'mother', part: draw.common(FILIPINO.families) },
      { role: 'family', part: draw.common(FILIPINO.families) },
    ],
  },
];
