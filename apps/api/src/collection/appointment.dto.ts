import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../http/day.validator.js';

export class OfficeParam {
  @ApiProperty({ maxLength: 32, example: 'taipei-city' })
  @IsString()
  @MaxLength(32, { context: { max: 32 } })
  office!: string;
}

export class SlotsQuery {
  @ApiProperty({ format: 'date', description: 'a day in Taipei' })
  @IsDay()
  day!: string;
}

@ApiSchema({ name: 'CollectionSlot' })
export class SlotDto {
  @ApiProperty({ example: '09:30', description: 'when it begins, in Taipei' })
  slot!: string;

  @ApiProperty()
  capacity!: number;

  @ApiProperty({ description: 'places that are left' })
  free!: number;
}

@ApiSchema({ name: 'MakeAppointment' })
export class MakeAppointmentDto {
  @ApiProperty({ format: 'date' })
  @IsDay()
  day!: string;

  @ApiProperty({ example: '09:30', pattern: '^\\d{2}:\\d{2}$' })
  @Matches(/^\d{2}:\d{2}$/)
  slot!: string;
}

@ApiSchema({ name: 'Appointment' })
export class AppointmentDto extends MakeAppointmentDto {
  @ApiProperty({ example: 'taipei-city' })
  office!: string;
}

@ApiSchema({ name: 'CollectionCode' })
export class CollectionCodeDto {
  @ApiProperty({ example: '115551000017-4T7QX9M2KD', description: 'to be shown or read out at the counter' })
  code!: string;

  @ApiProperty({ description: 'the same as a QR code, SVG' })
  qr!: string;
}

export class CollectionCodeParam {
  @ApiProperty({ maxLength: 40, description: 'as the counter reads it from the QR code' })
  @IsString()
  @MaxLength(40, { context: { max: 40 } })
  code!: string;
}

@ApiSchema({ name: 'CodeHolder' })
export class CodeHolderDto {
  @ApiProperty({ example: '115551000017' })
  caseNo!: string;
}
