import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';

const MOST = 4000;

@ApiSchema({ name: 'NewCaseNote' })
export class NewCaseNoteDto {
  @ApiProperty({ format: 'uuid', description: 'made by the sender; sent again it is one note' })
  @IsUUID()
  noteId!: string;

  @ApiProperty({ minLength: 1, maxLength: MOST, description: 'for officers of the desk only' })
  @IsString()
  @MaxLength(MOST, { context: { max: MOST } })
  @Matches(/\S/)
  text!: string;
}

@ApiSchema({ name: 'NamedOfficer' })
export class NamedOfficerDto {
  @ApiProperty({ description: 'account id' })
  id!: string;

  @ApiProperty()
  name!: string;
}

@ApiSchema({ name: 'CaseNote' })
export class CaseNoteDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ type: NamedOfficerDto })
  by!: NamedOfficerDto;

  @ApiProperty({ format: 'date-time' })
  at!: string;
}

@ApiSchema({ name: 'CaseNotes' })
export class CaseNotesDto {
  @ApiProperty({ type: [CaseNoteDto], description: 'the latest first' })
  items!: readonly CaseNoteDto[];
}
