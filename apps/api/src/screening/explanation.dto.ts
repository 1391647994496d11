import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { MatchExplanation } from '@talent-window/contracts/vocabulary';
import { BirthDateRelation, TokenMatch, ValueRelation } from '@talent-window/contracts/vocabulary';

const SHARE = { format: 'double', minimum: 0, maximum: 1 } as const;

@ApiSchema({ name: 'MatchedToken' })
export class MatchedTokenDto {
  @ApiProperty({ example: 'HARUKA' })
  person!: string;

  @ApiProperty({ example: 'HARUKO' })
  entry!: string;

  @ApiProperty({ enum: Object.values(TokenMatch) })
  how!: TokenMatch;

  @ApiProperty(SHARE)
  similarity!: number;

  @ApiProperty({ ...SHARE, description: 'how rare the part is among all names of the lists' })
  rarity!: number;
}

@ApiSchema({ name: 'BirthDateEvidence' })
export class BirthDateEvidenceDto {
  @ApiProperty({ enum: Object.values(BirthDateRelation) })
  relation!: BirthDateRelation;

  @ApiPropertyOptional()
  person?: string;

  @ApiPropertyOptional({ description: 'the nearest of those on the list' })
  entry?: string;
}

@ApiSchema({ name: 'NationalityEvidence' })
export class NationalityEvidenceDto {
  @ApiProperty({ enum: Object.values(ValueRelation) })
  relation!: ValueRelation;

  @ApiPropertyOptional()
  person?: string;

  @ApiProperty({ type: [String] })
  entry!: readonly string[];
}

@ApiSchema({ name: 'PassportEvidence' })
export class PassportEvidenceDto {
  @ApiProperty({ enum: Object.values(ValueRelation) })
  relation!: ValueRelation;
}

@ApiSchema({ name: 'Contribution' })
export class ContributionDto {
  @ApiProperty({ example: 'birth-date-far', description: 'feature of the weights' })
  feature!: string;

  @ApiProperty({ format: 'double', description: 'added to the logarithm of the odds that both are one person' })
  points!: number;
}

@ApiSchema({ name: 'Thresholds' })
export class ThresholdsDto {
  @ApiProperty(SHARE)
  review!: number;

  @ApiProperty(SHARE)
  alert!: number;
}

/** The numbers of the score itself. */
@ApiSchema({ name: 'MatchExplanation' })
export class MatchExplanationDto implements MatchExplanation {
  @ApiProperty()
  personName!: string;

  @ApiProperty()
  entryName!: string;

  @ApiProperty({ type: [MatchedTokenDto] })
  tokens!: readonly MatchedTokenDto[];

  @ApiProperty({ type: [String], description: 'parts that the name on the list does not have' })
  personOnly!: readonly string[];

  @ApiProperty({ type: [String], description: 'parts that the person’s name does not have' })
  entryOnly!: readonly string[];

  @ApiProperty({ type: BirthDateEvidenceDto })
  birthDate!: BirthDateEvidenceDto;

  @ApiProperty({ type: NationalityEvidenceDto })
  nationality!: NationalityEvidenceDto;

  @ApiProperty({ type: PassportEvidenceDto })
  passport!: PassportEvidenceDto;

  @ApiProperty({ type: [ContributionDto] })
  contributions!: readonly ContributionDto[];

  @ApiProperty({ type: ThresholdsDto, description: 'where the bands begin' })
  thresholds!: ThresholdsDto;

  @ApiProperty({ description: 'version of the weights' })
  weights!: string;
}
