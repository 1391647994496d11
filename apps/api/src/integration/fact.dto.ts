import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import type {
  AgencyFactName,
  CardProduced,
  CardProgress,
  CardProgressed,
  CardSpoiled,
  EntryRecorded,
  FactByName,
  FactEnvelope,
  InspectionResult,
  LabourConclusion,
  LabourReviewConcluded,
  LabourSupplementRequested,
  PassportInspected,
} from '@talent-window/contracts/vocabulary';
import {
  AGENCY_FACT_NAMES,
  CARD_PROGRESSES,
  INSPECTION_RESULTS,
  LabourConclusion as Conclusions,
} from '@talent-window/contracts/vocabulary';
import { RequestItemDto } from '../commands/request.dto.js';
import { IsDay, IsInstant } from '../http/day.validator.js';

const Short =
  (max: number): PropertyDecorator =>
  (target, property) => {
    IsString()(target, property);
    MinLength(1)(target, property);
    MaxLength(max, { context: { max } })(target, property);
  };

/** `<caseNo>:<stage>:<visit>`, as we gave it to the other system. */
const REFERENCE = /^\d{12}:[a-z-]{1,40}:\d{1,4}$/;

/** What a sender states, without what the API adds: who sent it, and the stage and visit of its reference. */
type Sent<T> = Omit<T, 'sender' | 'stage' | 'visit'>;

@ApiSchema({ name: 'Fact' })
export class FactDto implements Sent<FactEnvelope> {
  @ApiProperty({ enum: AGENCY_FACT_NAMES })
  @IsIn(AGENCY_FACT_NAMES)
  name!: AgencyFactName;

  @ApiProperty({ maxLength: 128, description: 'unique per sender; sent again it has one effect' })
  @Short(128)
  messageId!: string;

  @ApiProperty({ format: 'date-time', description: 'when it happened, by the sender’s clock' })
  @IsInstant()
  occurredAt!: string;

  @ApiProperty({ pattern: '^\\d{12}$', example: '115551000017' })
  @Matches(/^\d{12}$/)
  caseNo!: string;

  @ApiPropertyOptional({ example: '115551000017:labour-review:1', description: 'as the platform gave it' })
  @IsOptional()
  @Matches(REFERENCE)
  reference?: string;
}

@ApiSchema({ name: 'LabourReviewConcluded' })
export class LabourReviewConcludedDto extends FactDto implements Sent<LabourReviewConcluded> {
  @ApiProperty({ enum: Object.values(Conclusions) })
  @IsIn(Object.values(Conclusions))
  conclusion!: LabourConclusion;

  @ApiProperty({ maxLength: 64 })
  @Short(64)
  documentNo!: string;
}

@ApiSchema({ name: 'PassportInspected' })
export class PassportInspectedDto extends FactDto implements Sent<PassportInspected> {
  @ApiProperty({ enum: INSPECTION_RESULTS })
  @IsIn(INSPECTION_RESULTS)
  result!: InspectionResult;

  @ApiProperty({ maxLength: 32, description: 'code of the mission' })
  @Short(32)
  office!: string;
}

@ApiSchema({ name: 'CardProduced' })
export class CardProducedDto extends FactDto implements Sent<CardProduced> {
  @ApiProperty({ maxLength: 32 })
  @Short(32)
  cardNo!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  validFrom!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  validUntil!: string;
}

@ApiSchema({ name: 'EntryRecorded' })
export class EntryRecordedDto extends FactDto implements Sent<EntryRecorded> {
  @ApiProperty({ format: 'date' })
  @IsDay()
  enteredOn!: string;
}

@ApiSchema({ name: 'LabourSupplementRequested' })
export class LabourSupplementRequestedDto extends FactDto implements Sent<LabourSupplementRequested> {
  @ApiProperty({ type: [RequestItemDto], minItems: 1, maxItems: 20 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20, { context: { max: 20 } })
  @ValidateNested({ each: true })
  @Type(() => RequestItemDto)
  items!: RequestItemDto[];

  @ApiProperty({ description: 'a document must be obtained abroad: six months instead of thirty days' })
  @IsBoolean()
  fromAbroad!: boolean;
}

@ApiSchema({ name: 'CardSpoiled' })
export class CardSpoiledDto extends FactDto implements Sent<CardSpoiled> {
  @ApiPropertyOptional({ maxLength: 32, description: 'of the spoiled card, where it had one' })
  @IsOptional()
  @Short(32)
  cardNo?: string;
}

@ApiSchema({ name: 'CardProgressed' })
export class CardProgressedDto extends FactDto implements Sent<CardProgressed> {
  @ApiProperty({ enum: CARD_PROGRESSES })
  @IsIn(CARD_PROGRESSES)
  state!: CardProgress;
}

/** The shape of each fact that an outside system may state. */
export const FACT_DTOS = {
  labourReviewConcluded: LabourReviewConcludedDto,
  passportInspected: PassportInspectedDto,
  cardProduced: CardProducedDto,
  entryRecorded: EntryRecordedDto,
  labourSupplementRequested: LabourSupplementRequestedDto,
  cardSpoiled: CardSpoiledDto,
  cardProgressed: CardProgressedDto,
} as const satisfies { [N in AgencyFactName]: new () => FactDto & Sent<FactByName[N]> };

@ApiSchema({ name: 'FactReceipt' })
export class FactReceiptDto {
  @ApiProperty({ enum: ['new', 'known'], description: '`known` where it was here before; both are answered alike' })
  receipt!: 'new' | 'known';
}
