import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';

/** To whose account a refund goes. */
@ApiSchema({ name: 'GivePayee' })
export class GivePayeeDto {
  @ApiProperty({ format: 'uuid', description: 'the same id again is the same act' })
  @IsUUID()
  commandId!: string;

  @ApiProperty({ pattern: '^\\d{3}$', example: '004', description: 'three digits of the bank in Taiwan 銀行代碼' })
  @Matches(/^\d{3}$/)
  bankCode!: string;

  @ApiProperty({ pattern: '^\\d{6,16}$', description: 'digits of the account 帳號, without spaces' })
  @Matches(/^\d{6,16}$/)
  account!: string;

  @ApiProperty({ maxLength: 60, description: 'holder of the account 戶名, as the bank has it' })
  @IsString()
  @MinLength(1)
  // A spreadsheet would take such a name for a formula, and the bank's file is one.
  @Matches(/^[^=+\-@\t\r\n",]+$/)
  @MaxLength(60, { context: { max: 60 } })
  name!: string;
}
