import { describe, expect, it } from '@jest/globals';
import { findNationality } from '../nationalities/nationalities.js';
import { findOffice } from './find-office.js';
import { MISSIONS } from './missions.js';
import { MOFA_COUNTERS } from './mofa-counters.js';
import { SERVICE_STATIONS } from './stations.js';

const ALL = [...SERVICE_STATIONS, ...MISSIONS, ...MOFA_COUNTERS];

describe('offices', () => {
  it('are 25 service stations with address, five counters, and the missions', () => {
    expect([SERVICE_STATIONS.length, MOFA_COUNTERS.length, MISSIONS.length]).toEqual([25, 5, 73]);
    expect(SERVICE_STATIONS.filter((it) => it.address === undefined)).toEqual([]);
    expect(new Set(ALL.map((it) => it.kind))).toEqual(new Set(['station', 'mission', 'mofa-counter']));
  });

  it('are found by codes that no two share', () => {
    expect(ALL.filter((it) => findOffice(it.code) !== it)).toEqual([]);
    expect(findOffice('5A')?.en).toBe('Mission in Tokyo');
    expect(findOffice('taipei-city')?.zh).toBe('臺北市服務站');
    expect(findOffice('nowhere')).toBeUndefined();
  });

  it('say of every mission in which country it is, and which ones come from memory', () => {
    expect(MISSIONS.filter((it) => findNationality(it.country ?? '') === undefined)).toEqual([]);
    expect(MISSIONS.filter((it) => it.fromMemory !== true)).toHaveLength(28);
    expect(MISSIONS.filter((it) => it.fromMemory !== (it.source === '[M]' ? true : undefined))).toEqual([]);
  });
});
