/**
 * Object identifiers of the government's public key infrastructure (GPKI). Those marked [M] are from memory and public code, not
 * from the profile itself: compare with the "GPKI Certificate and CRL Profiles" before they are relied on. One place to mend.
 */
export const OID = {
  commonName: '2.5.4.3',
  serialNumber: '2.5.4.5',
  organization: '2.5.4.10',
  subjectDirectoryAttributes: '2.5.29.9',
  keyUsage: '2.5.29.15',
  certificatePolicies: '2.5.29.32',
  extendedKeyUsage: '2.5.29.37',
  ocspNonce: '1.3.6.1.5.5.7.48.1.2',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
  /** [M] 卡別: `primary` 正卡 or `secondary` 附卡 */
  cardRank: '2.16.886.1.100.2.2',
  /** [M] last four characters of the holder's national identity number; MOICA */
  identityNumberEnd: '2.16.886.1.100.2.51',
  /** [M] 統一編號; MOEACA (GPKI profile: uniformOrganizationID) */
  businessNumber: '2.16.886.1.100.2.101',
  /** [M] 卡號: two letters and 14 digits */
  cardNumber: '2.16.886.1.100.2.204',
} as const;

/** [M] id-tw-gpki-certpolicy-class3Assurance 保證等級第 3 級: under which MOICA and MOEACA issue. */
export const CLASS_3_ASSURANCE = '2.16.886.101.0.3.3';
