import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { HasLetters, IsWithoutControls } from '../screening/person.validators.js';
import { QueueFiltersDto } from './queue-filters.dto.js';
import { QueueParam } from './queue.dto.js';

const NAME = 60;

@ApiSchema({ name: 'SaveView' })
export class SaveViewDto extends QueueParam {
  @ApiProperty({ minLength: 1, maxLength: NAME, description: 'the officer’s own; no two alike' })
  @IsString()
  @MinLength(1)
  @MaxLength(NAME, { context: { max: NAME } })
  @IsWithoutControls()
  @HasLetters()
  name!: string;

  @ApiProperty({ type: QueueFiltersDto })
  @IsObject()
  @ValidateNested()
  @Type(() => QueueFiltersDto)
  filters!: QueueFiltersDto;
}

@ApiSchema({ name: 'SavedView' })
export class SavedViewDto extends SaveViewDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

@ApiSchema({ name: 'SavedViews' })
export class SavedViewsDto {
  @ApiProperty({ type: [SavedViewDto], description: 'by name' })
  items!: readonly SavedViewDto[];
}

export class SavedViewParam {
  @ApiProperty({ format: 'uuid', description: 'made by the sender' })
  @IsUUID()
  id!: string;
}
