/** Providers that the immigration agency's mail does not reach: encrypted ones and those of Mainland China [GC-REG]; the list itself is [M]. */
const PROVIDERS_THAT_DROP: ReadonlySet<string> = new Set([
  'proton.me',
  'protonmail.com',
  'pm.me',
  'tutanota.com',
  'tuta.com',
  'qq.com',
  'foxmail.com',
  '163.com',
  '126.com',
  'sina.com',
  'sohu.com',
  'aliyun.com',
]);

export const isMailProviderThatDrops = (domain: string): boolean => PROVIDERS_THAT_DROP.has(domain);
