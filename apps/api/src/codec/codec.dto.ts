import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsString, ValidateNested } from 'class-validator';

@ApiSchema({ name: 'Payload' })
export class PayloadDto {
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string', format: 'byte' } })
  @IsOptional()
  @IsObject()
  metadata?: Record<string, string>;

  @ApiPropertyOptional({ format: 'byte' })
  @IsOptional()
  @IsString()
  data?: string;
}

@ApiSchema({ name: 'Payloads' })
export class PayloadsDto {
  @ApiProperty({ type: [PayloadDto] })
  @IsArray()
  @ArrayMaxSize(1000, { context: { max: 1000 } })
  @ValidateNested({ each: true })
  @Type(() => PayloadDto)
  payloads!: PayloadDto[];
}
