import type { CardData, CardInventory, CardPicture, CardProduction } from '@talent-window/adapters';
import { AgencyError, CardOrderState } from '@talent-window/adapters';
import type { CardProduced, CaseNo } from '@talent-window/contracts/vocabulary';
import { AgencySystem, FailureType } from '@talent-window/contracts/vocabulary';
import { applicantOf, professionOf } from '@talent-window/domain';
import type { CaseFileEntity } from '@talent-window/persistence';
import { keepCard } from '@talent-window/persistence';
import { ApplicationFailure } from '@temporalio/common';
import type { DataSource } from 'typeorm';
import { calling } from '../agency-failure.js';
import { getCaseFile } from '../application.js';
import { documentsInForce } from '../documents-in-force.js';

/** A card, and the office that keeps it or hands it over. */
export interface PlacedCard {
  readonly cardNo: string;
  readonly office: string;
}

export interface CardActivities {
  /** Reserves a blank and orders the card. Safe to repeat: both idempotency keys are the reference, so one case gets one card. */
  orderCard(caseNo: CaseNo, reference: string): Promise<{ readonly orderNo: string }>;
  /** Reserves another blank for a card that is made again; the one before is spoiled. Safe to repeat: the key is the reference. */
  reserveBlank(caseNo: CaseNo, reference: string): Promise<void>;
  /** Says which card a blank has become. Safe to repeat: the key is the reference of the reservation, and the card. */
  issueBlank(caseNo: CaseNo, reference: string, cardNo: string): Promise<void>;
  /** Gives a card that nobody collected back to the stock. Safe to repeat: the key is the reference. */
  returnCard(caseNo: CaseNo, card: PlacedCard, reference: string): Promise<void>;
  /** Takes it out again for its holder. Safe to repeat: the key is the reference. */
  takeOutCard(caseNo: CaseNo, card: PlacedCard, reference: string): Promise<void>;
  /** What the card plant says when it is asked; `undefined` until the card is there. Keeps whose number it is. */
  findCard(reference: string): Promise<CardProduced | undefined>;
}

interface CardDeps {
  readonly database: DataSource;
  readonly production: CardProduction;
  readonly inventory: CardInventory;
  /** where the plant fetches photo and signature, by signed requests */
  readonly platformUrl: string;
}

export function createCardActivities({ database, production, inventory, platformUrl }: CardDeps): CardActivities {
  return {
    async orderCard(caseNo, reference) {
      const file = await getCaseFile(database, caseNo);
      const { office } = file.collection;
      await reserving(() => inventory.reserveBlank({ reference, office, idempotencyKey: reference }));
      const pictures = await picturesOf(file);
      return calling(() =>
        production.orderCard({ reference, idempotencyKey: reference, caseNo, card: cardDataOf(file), pictures }),
      );
    },

    async reserveBlank(caseNo, reference) {
      const { office } = (await getCaseFile(database, caseNo)).collection;
      await reserving(() => inventory.reserveBlank({ reference, office, idempotencyKey: reference, spoils: true }));
    },

    async issueBlank(_caseNo, reference, cardNo) {
      await calling(() => inventory.issueBlank({ reference, cardNo, idempotencyKey: `${reference}:${cardNo}` }));
    },

    async returnCard(_caseNo, card, reference) {
      await calling(() => inventory.returnCard({ ...card, reference, idempotencyKey: reference }));
    },

    async takeOutCard(_caseNo, card, reference) {
      await calling(() => inventory.takeOutCard({ ...card, reference, idempotencyKey: reference }));
    },

    async findCard(reference) {
      const { state, cardNo, validFrom, validUntil, producedAt } = await calling(() =>
        production.queryOrder(reference),
      );
      if (state !== CardOrderState.Shipped || !cardNo || !validFrom || !validUntil) return undefined;
      await refuseNumberOfAnother(reference.slice(0, 12), cardNo);
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

  /** The references that the plant prints from; it fetches the files itself. */
  async function picturesOf({ draftId }: CaseFileEntity): Promise<CardPicture[]> {
    const documents = (await documentsInForce(database, draftId)).toSorted(
      (a, b) => b.uploadedAt.getTime() - a.uploadedAt.getTime(),
    );
    return PICTURES.flatMap((kind) => {
      const latest = documents.find(({ slot }) => slot === kind);
      if (!latest) return [];
      const { id, sha256, mediaType } = latest;
      const url = `${platformUrl}/api/integration/${AgencySystem.CardProduction}/documents/${id}`;
      return [{ kind, documentId: id, sha256, mediaType, url }];
    });
  }

  /** A number that another case's card has is the plant's mistake: nothing is taken of it. */
  async function refuseNumberOfAnother(caseNo: CaseNo, cardNo: string): Promise<void> {
    const holder = await keepCard(database.manager, caseNo, cardNo);
    if (holder === caseNo) return;
    const message = `card number ${cardNo} of ${caseNo} is that of ${holder}`;
    throw ApplicationFailure.create({ type: FailureType.CardNumberTaken, message });
  }
}

/** Slots of the form that are printed on the card. */
const PICTURES = ['photo', 'signature'] as const;

/** Out of stock is a wait with a name of its own: it ends when a lot arrives, and nothing is broken. */
function reserving<T>(call: () => Promise<T>): Promise<T> {
  return calling(() =>
    call().catch((error: unknown) => {
      if (!(error instanceof AgencyError) || error.kind !== 'no-blanks-left') throw error;
      throw ApplicationFailure.create({ type: FailureType.NoBlanksLeft, message: error.message });
    }),
  );
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
