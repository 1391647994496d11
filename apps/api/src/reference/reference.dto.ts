import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Nationality, Office, ProfessionalField } from '@talent-window/domain';
import { BothTextsDto } from '../http/problem.dto.js';

@ApiSchema({ name: 'Nationality' })
export class NationalityDto implements Nationality {
  @ApiProperty({ description: 'ISO 3166-1 alpha-3', example: 'JPN' })
  code!: string;

  @ApiProperty({ example: 'JP' })
  alpha2!: string;

  @ApiPropertyOptional({ description: 'code of the NIA platform' })
  niaCode?: number;

  @ApiProperty({ example: '日本' })
  zh!: string;

  @ApiProperty({ example: 'Japan' })
  en!: string;

  @ApiProperty({ description: 'whether its nationals may apply here' })
  supported!: boolean;

  @ApiPropertyOptional({ description: 'reason key, where they may not' })
  why?: NonNullable<Nationality['why']>;

  @ApiPropertyOptional({ enum: ['hk-macau'] })
  special?: 'hk-macau';
}

@ApiSchema({ name: 'Office' })
export class OfficeDto implements Pick<Office, 'code' | 'kind' | 'zh' | 'en' | 'address' | 'country'> {
  @ApiProperty({ example: 'taipei-city' })
  code!: string;

  @ApiProperty({ enum: ['station', 'mission', 'mofa-counter'] })
  kind!: Office['kind'];

  @ApiProperty({ example: '臺北市服務站' })
  zh!: string;

  @ApiProperty({ example: 'Taipei City' })
  en!: string;

  @ApiPropertyOptional({ description: 'in Chinese, as published' })
  address?: string;

  @ApiPropertyOptional({ description: 'ISO alpha-3 of the place where a mission is' })
  country?: string;
}

@ApiSchema({ name: 'Criterion' })
export class CriterionDto {
  @ApiProperty({ example: 'ECO-04' })
  code!: string;

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ description: 'tag of the source' })
  source!: string;
}

@ApiSchema({ name: 'ProfessionalField' })
export class ProfessionalFieldDto {
  @ApiProperty({ example: 'ECO' })
  code!: ProfessionalField['code'];

  @ApiProperty({ type: BothTextsDto })
  text!: BothTextsDto;

  @ApiProperty({ type: BothTextsDto, description: 'competent ministry, which may be consulted' })
  ministry!: BothTextsDto;

  @ApiProperty({ enum: ['any', 'all'], description: 'how many of the criteria must be met' })
  combination!: 'any' | 'all';

  @ApiProperty({ type: [CriterionDto] })
  criteria!: readonly CriterionDto[];

  @ApiProperty({ format: 'date' })
  effectiveFrom!: string;
}
