import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import type { Stage } from '@talent-window/contracts/vocabulary';
import { STAGES } from '@talent-window/contracts/vocabulary';

@ApiSchema({ name: 'StageForecast' })
export class StageForecastDto {
  @ApiProperty({ enum: STAGES })
  stage!: Stage;

  @ApiProperty({ description: 'working days; a quarter of the cases took no longer', example: 3 })
  usualFrom!: number;

  @ApiProperty({ description: 'working days; nine of ten cases took no longer', example: 9 })
  usualTo!: number;
}

@ApiSchema({ name: 'Forecast' })
export class ForecastDto {
  @ApiProperty({ description: 'closed cases of the last 180 days that it rests on', example: 212 })
  casesMeasured!: number;

  @ApiPropertyOptional({
    format: 'date',
    description:
      'when the card is made, at the earliest as it usually goes; absent where too few cases tell, and once it is made',
  })
  expectedFrom?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'nine of ten cases took no longer; days that wait for the applicant come on top',
  })
  expectedTo?: string;

  @ApiProperty({ type: [StageForecastDto], description: 'of the stages that the law has for this applicant' })
  stages!: readonly StageForecastDto[];
}
