import type { CardData, CardInventory, CardProduction } from '@talent-window/adapters';
import { CardOrderState } from '@talent-window/adapters';
import type { CardProduced, CaseNo } from '@talent-window/contracts/vocabulary';
import { AgencySystem } from '@talent-window/contracts/vocabulary';
import { applicantOf, professionOf } from '@talent-window/domain';
import type { CaseFileEntity } from '@talent-window/persistence';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';

export interface CardActivities {
  /** Reserves a blank and orders the card. Safe to repeat: both idempotency keys are the reference, so one case gets one card. */
  orderCard(caseNo: CaseNo, reference: string): Promise<{ readonly orderNo: string }>;
  /** Reserves another blank for a card that is made again. Safe to repeat: the key is the reference. */
  reserveBlank(caseNo: CaseNo, reference: string): Promise<void>;
  /** What the card plant says when it is asked; `undefined` until the card is there. Reads only. */
  findCard(reference: string): Promise<CardProduced | undefined>;
}

interface CardDeps {
  readonly database: DataSource;
  readonly production: CardProduction;
  readonly inventory: CardInventory;
}

export function createCardActivities({ database, production, inventory }: CardDeps): CardActivities {
  return {
    async orderCard(caseNo, reference) {
      const file = await getCaseFile(database, caseNo);
      await calling(() =>
        inventory.reserveBlank({ reference, office: file.collection.office, idempotencyKey: reference }),
      );
      return calling(() =>
        production.orderCard({ reference, idempotencyKey: reference, caseNo, card: cardDataOf(file) }),
      );
    },

    async reserveBlank(caseNo, reference) {
      const { office } = (await getCaseFile(database, caseNo)).collection;
      await calling(() => inventory.reserveBlank({ reference, office, idempotencyKey: reference }));
    },

    async findCard(reference) {
      const { state, cardNo, validFrom, validUntil, producedAt } = await calling(() =>
        production.queryOrder(reference),
      );
      if (state !== CardOrderState.Produced || !cardNo || !validFrom || !validUntil) return undefined;
      return {
        messageId: `query:${reference}:${cardNo}`,
        sender: AgencySystem.CardProduction,
        occurredAt: producedAt ?? new Date().toISOString(),
        cardNo,
        validFrom,
        validUntil,
      };
    },
  };
}

function cardDataOf({ application, caseType, collection }: CaseFileEntity): CardData {
  const { englishName, chineseName, nationality, sex, birthDate, passportNo, uiNo, years } = applicantOf(application);
  const { field } = professionOf(application);
  return {
    englishName,
    nationality,
    sex,
    birthDate,
    passportNo,
    purpose: caseType,
    years,
    deliverTo: { mode: collection.mode, office: collection.office },
    ...(chineseName === undefined ? {} : { chineseName }),
    ...(uiNo === undefined ? {} : { uiNo }),
    ...(field === '' ? {} : { professionalField: field }),
  };
}
